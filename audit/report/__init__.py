"""A report in, text out; one file per format, one table of formats. A format is imported when it is first used."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module

from audit.model import Report


def _format(module: str) -> Callable[[Report], str]:
    def render(report: Report) -> str:
        return str(import_module(f"audit.report.{module}").render(report))

    return render


FORMATS: dict[str, Callable[[Report], str]] = {
    "comment": _format("comment"),
    "github": _format("github"),
    "gitlab": _format("gitlab"),
    "html": _format("html"),
    "json": _format("json"),
    "junit": _format("junit"),
    "markdown": _format("markdown"),
    "sarif": _format("sarif"),
    "summary": _format("summary"),
    "terminal": _format("terminal"),
}
"""Name of a format → what writes it: a new one is a file with `render(report)` and a line here."""

LONG = ("json",)
"""Formats that hold all there is: their files have `pieces(report)` as well."""


def pieces(name: str, report: Report) -> Iterator[str]:
    """The text of a long format, a piece at a time."""
    yield from import_module(f"audit.report.{name}").pieces(report)
