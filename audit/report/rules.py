"""A rule in, its manual page out: what it compares, why it matters, what it finds and leaves alone, in its own words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Protocol

from audit.report.escape import plain
from audit.text.strict_yaml import Node
from audit.text.strict_yaml import plain as values_of

STAGES = {
    "claims": "which claims",
    "where": "which of them",
    "sides": "two selections",
    "total": "the total",
    "parts": "its parts",
    "draft": "the draft",
    "sources": "its sources",
    "table": "the table",
    "about": "compared when",
    "by": "and equal in",
    "across": "across",
    "per": "rate",
    "read": "read",
    "excuse": "excuses",
    "levels": "how bad",
    "cap": "at most",
    "must_find": "must find",
    "covers": "covers",
    "formerly": "formerly",
}
"""The keys of a rule in the order of its stages, and what a reader calls them."""


class RulePage(Protocol):
    """What a page tells of a rule."""

    @property
    def id(self) -> str:
        """Pack and name."""

    @property
    def title(self) -> str:
        """One line."""

    @property
    def check(self) -> str:
        """The kind of check."""

    @property
    def severity(self) -> str:
        """The most severe that it can reach."""

    @property
    def why(self) -> str:
        """Why it matters."""

    @property
    def tests(self) -> Sequence[Node]:
        """Its own tests."""

    def model_dump(self, *, mode: str, by_alias: bool, exclude_defaults: bool, exclude: set[str]) -> dict[str, Any]:
        """Its keys and values, as plain data."""


def rule_page(rule: RulePage) -> str:
    """The page of one rule, for a terminal."""
    return "\n".join([*_head(rule), *_options(rule), *_examples(rule.tests)]).rstrip() + "\n"


def _head(rule: RulePage) -> Iterator[str]:
    yield f"{plain(rule.id)}: {plain(rule.title)}"
    yield ""
    yield f"  check {plain(rule.check)}, at most {plain(rule.severity)}"
    yield ""
    yield "Why it matters"
    yield from (f"  {plain(line)}" for line in rule.why.strip().splitlines())
    yield ""


def _options(rule: RulePage) -> Iterator[str]:
    kept = rule.model_dump(mode="json", by_alias=True, exclude_defaults=True, exclude={"tests", "why", "file"})
    yield "What it compares"
    for key, words in STAGES.items():
        if key in kept:
            yield f"  {words:<14} {plain(_inline(kept[key]))}"
    yield ""


def _examples(tests: Sequence[Node]) -> Iterator[str]:
    for finds, title in ((True, "It finds"), (False, "It leaves alone")):
        cases = [case for test in tests if isinstance(case := values_of(test), dict) and bool(case.get("expect")) is finds]
        if cases:
            yield title
            for case in cases:
                yield f"  {plain(str(case.get('name', '')))}"
                documents = case.get("documents")
                yield from (f"    {plain(_inline(item))}" for item in (documents.values() if isinstance(documents, dict) else ()))
            yield ""


def _inline(value: Any) -> str:
    """Plain data in one line, as in YAML's short form; of a document with fields, the text last."""
    if isinstance(value, dict):
        return ", ".join(f"{key}: {_nested(inner)}" for key, inner in value.items() if inner not in (None, [], {}))
    if isinstance(value, (list, tuple)):
        return ", ".join(_nested(inner) for inner in value)
    return str(value)


def _nested(value: Any) -> str:
    if isinstance(value, dict):
        return f"{{{_inline(value)}}}"
    if isinstance(value, (list, tuple)):
        return _nested(value[0]) if len(value) == 1 else f"[{_inline(value)}]"
    return str(value)
