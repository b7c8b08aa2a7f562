"""A report in, Markdown files out: one for each rule that found something, worst first, and one that leads to them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from audit.model import Report
from audit.report.escape import code, markdown
from audit.report.findings import finding_lines
from audit.report.markdown import page
from audit.report.parts import Row, shown
from audit.report.tables import markdown_table
from audit.report.vocabulary import totals

INDEX = "index.md"
_NO_NAME = re.compile(r"[^a-z0-9]+")


class Page(NamedTuple):
    """A file to write; one that is not `needed` only takes the place of one that is there from an earlier run."""

    name: str
    text: str
    needed: bool = True


def pages(report: Report) -> Iterator[Page]:
    """One page a rule, and the one that leads to them."""
    groups = _groups(report)
    yield Page(INDEX, page(report, list(_table(report, groups))))
    for rule in report.rules:
        lines = [f"# {markdown(rule.title)}", "", f"{totals([finding for _, finding in groups.get(rule.id, ())])}. {_back()}", ""]
        for number, (part, finding) in enumerate(groups.get(rule.id, ()), 1):
            lines += finding_lines(part, finding, number)
        yield Page(file_of(rule.id), "\n".join(lines).rstrip() + "\n", rule.id in groups)


def file_of(rule: str) -> str:
    """The file of a rule's findings: "core/figures-disagree" → "core-figures-disagree.md"."""
    return f"{_NO_NAME.sub('-', rule.lower()).strip('-')}.md"


def _groups(report: Report) -> dict[str, list[Row]]:
    """What is new and shown, by rule, the worst first."""
    groups: dict[str, list[Row]] = {}
    for part, finding in shown(report):
        groups.setdefault(finding.rule, []).append((part, finding))
    return groups


def _table(report: Report, groups: dict[str, list[Row]]) -> Iterator[str]:
    yield "## Findings"
    yield ""
    rows = [_row(rule.id, rule.title, groups[rule.id]) for rule in report.rules if rule.id in groups]
    yield from markdown_table(("Rule", "Findings", "What it finds"), rows).splitlines() if rows else ("None.",)
    yield ""


def _row(rule: str, title: str, found: Sequence[Row]) -> tuple[str, str, str]:
    return f"[{code(rule)}]({file_of(rule)})", totals([finding for _, finding in found]), markdown(title)


def _back() -> str:
    return f"[To the whole report]({INDEX})"
