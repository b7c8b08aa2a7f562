"""A rule and its kind in, its manual page out: what it does, why it matters, its options, excuses, examples and limits."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Protocol, get_args

from audit.model import Excuse
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
    "value": "the value",
    "unit": "its unit",
    "table": "the table",
    "about": "compared when",
    "by": "and equal in",
    "across": "across",
    "at_least": "at least",
    "per": "rate",
    "read": "read",
    "outcome": "tells what is",
    "levels": "how bad",
    "cap": "at most",
    "must_find": "must find",
    "covers": "covers",
    "formerly": "formerly",
}
"""The keys of a rule in the order of its stages, and what a reader calls them."""

SHOWN = 3
"""Examples under one heading; the others stand in the rule's file."""

NARROWED: tuple[Excuse, ...] = ("changed-over-time", "revised")
"""The excuses that a rule may leave out; the others always apply."""


class RulePage(Protocol):
    """What a page tells of a rule."""

    @property
    def id(self) -> str:
        """Pack and name."""

    @property
    def file(self) -> str:
        """Its path."""

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
    def limits(self) -> str | None:
        """What it is known not to see."""

    @property
    def claims(self) -> Sequence[str]:
        """The kinds of claim that it reads."""

    @property
    def tests(self) -> Sequence[Node]:
        """Its own tests."""

    @property
    def written(self) -> Mapping[str, Any]:
        """The keys of its file, as they stand there."""

    def excuses(self, excuse: Excuse) -> bool:
        """May this innocent explanation apply?"""


class KindPage(Protocol):
    """What a page tells of a kind of check."""

    @property
    def finds(self) -> str:
        """What it finds, in a line."""

    @property
    def options(self) -> Collection[str]:
        """The keys that it takes beside those of every rule."""


def rule_page(rule: RulePage, kind: KindPage) -> str:
    """The page of one rule, for a terminal."""
    parts = (_head(rule, kind), _options(rule, kind), _excuses(rule, kind), *_examples(rule), _limits(rule))
    return "\n\n".join("\n".join(part) for part in map(list, parts) if part) + "\n"


def _head(rule: RulePage, kind: KindPage) -> Iterator[str]:
    yield f"{plain(rule.id)}: {plain(rule.title)}"
    yield ""
    yield "What it does"
    yield f"  check {plain(rule.check)}: {plain(kind.finds)}"
    yield f"  reads {', '.join(rule.claims)}; reports at most {plain(rule.severity)}"
    yield ""
    yield "Why it matters"
    yield from (f"  {plain(line)}" for line in rule.why.strip().splitlines())


def _options(rule: RulePage, kind: KindPage) -> Iterator[str]:
    """Every option that the kind takes and that says something, with what holds where the rule leaves it out."""
    yield "Options"
    for key, words in STAGES.items():
        if key in rule.written:
            yield f"  {words:<14} {plain(_inline(rule.written[key]))}"
        elif key in kind.options and isinstance(standard := getattr(rule, key), (str, int)):
            yield f"  {words:<14} {standard} (unless it says otherwise)"
    if "levels" in kind.options and "levels" not in rule.written:
        yield f"  {STAGES['levels']:<14} the scale of its kind (unless it says otherwise)"


def _excuses(rule: RulePage, kind: KindPage) -> Iterator[str]:
    yield "Excuses"
    if "excuse" not in kind.options:
        yield "  none: this kind of check knows no innocent explanation"
        return
    yield f"  {', '.join(excuse for excuse in get_args(Excuse) if rule.excuses(excuse))}"
    if refused := [excuse for excuse in NARROWED if not rule.excuses(excuse)]:
        yield f"  not here: {', '.join(refused)}"


def _examples(rule: RulePage) -> Iterator[list[str]]:
    cases = [case for test in rule.tests if isinstance(case := values_of(test), dict) and not case.get("known_gap")]
    told = {"It finds": _finds, "It excuses": _is_excused, "It leaves alone": _is_silent}
    for title, wanted in told.items():
        if chosen := [case for case in cases if wanted(case)]:
            more = [f"  and {len(chosen) - SHOWN} more, in {plain(rule.file)}"] if len(chosen) > SHOWN else []
            yield [title, *(line for case in chosen[:SHOWN] for line in _example(case)), *more]


def _limits(rule: RulePage) -> list[str]:
    """What the rule says of itself, and its tests that are known to fail."""
    lines = [f"  {plain(line)}" for line in (rule.limits or "").strip().splitlines()]
    for case in (values_of(test) for test in rule.tests):
        if isinstance(case, dict) and case.get("known_gap"):
            lines += [f"  {plain(str(case.get('name', '')))}: {plain(str(case['known_gap']))}"]
    return ["Known limits", *(lines or ["  none that its tests or its author name"])]


def _finds(case: Mapping[str, Any]) -> bool:
    return bool(case.get("expect")) and not _is_excused(case)


def _is_silent(case: Mapping[str, Any]) -> bool:
    return not case.get("expect")


def _is_excused(case: Mapping[str, Any]) -> bool:
    expect = case.get("expect") or []
    return bool(expect) and all(isinstance(one, dict) and one.get("excused") for one in expect)


def _example(case: Mapping[str, Any]) -> Iterator[str]:
    yield f"  {plain(str(case.get('name', '')))}"
    documents = case.get("documents")
    yield from (f"    {plain(_inline(item))}" for item in (documents.values() if isinstance(documents, dict) else ()))


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
