"""A finding in, its card on the page out: the passages side by side, its values on one axis, the reasons, the rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

from audit.model import Claim, Finding, RuleInfo
from audit.report.findings import is_short
from audit.report.html.axis import Bar, axis
from audit.report.html.places import Place, Places
from audit.report.html.runs import Side, name_of, side
from audit.report.marks import marks
from audit.report.parts import Part
from audit.report.reasons import capital, sentences
from audit.report.snippet import Span, clip
from audit.report.told import NAMED, READ, SHOWN, Quoted, Value, as_of, named, published, quoted, said, values
from audit.report.vocabulary import some

COLUMNS, IN_COLUMN, CELL = 6, 3, 6
"""How many values are set beside each other, how many passages are quoted for each, how many wordings and sources are named."""
MESSAGE, HEADING, RULE = 400, 120, 300
TOGETHER = ("adds-up",)
"""Kinds of check whose passages make one sum: each value beside the others says nothing."""
CHARTED = ("agree", "equals", "supported", "fresh")
"""Kinds of check whose passages give values of one measure."""


@dataclass(frozen=True, slots=True)
class Column:
    """One value of a finding: the words, what they were read as, as of when, who says so, and the passages.

    Where the passages are set side by side without regard to their values, there are no columns.
    """

    words: str
    read: str
    dates: str
    sources: str
    sides: tuple[Side, ...]
    rest: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One value on the axis."""

    words: str
    read: str
    bar: Bar


@dataclass(frozen=True, slots=True)
class Chart:
    """The values of a finding on one axis."""

    rows: tuple[Row, ...]
    low: str
    high: str


@dataclass(frozen=True, slots=True)
class Card:
    """A finding as the page shows it; `documents` are the anchors of the documents that take part."""

    number: int
    anchor: str
    finding: Finding
    heading: str
    short: str
    rule: RuleInfo | None
    documents: tuple[str, ...]
    names: str
    columns: tuple[Column, ...]
    sides: tuple[Side, ...]
    rest: tuple[Place, ...]
    chart: Chart | None
    reasons: tuple[str, ...]


def card(numbered: tuple[int, str, Part, Finding], rules: dict[str, RuleInfo], places: Places) -> Card:
    """One finding."""
    number, anchor, part, finding = numbered
    spans = marks(finding)
    found = values(part, finding, spans)
    side_by_side = len(found) > 1 and not is_short(finding) and finding.check not in TOGETHER
    shown = [] if side_by_side else quoted(part, finding, spans, alone=True)
    claims = [passage.claim for passage in finding.passages]
    return Card(
        number=number,
        anchor=anchor,
        finding=finding,
        heading=capital(clip(finding.message, MESSAGE)),
        short=capital(clip(finding.message, HEADING)),
        rule=rules.get(finding.rule),
        documents=tuple(dict.fromkeys(part.place(claim.source) for claim in claims)),
        names=_names(part, claims),
        columns=tuple(_column(part, finding, value, places) for value in found[:COLUMNS]) if side_by_side else (),
        sides=tuple(side(part, each, places) for each in shown[:SHOWN]),
        rest=_rest(part, found[COLUMNS:], places) if side_by_side else _places(part, shown[SHOWN:], places),
        chart=_chart(part, finding, found),
        reasons=tuple(sentences(finding)),
    )


def _column(part: Part, finding: Finding, value: Value, places: Places) -> Column:
    """One value with the first of its passages."""
    told = quoted(part, replace(finding, passages=value.passages), value.spans)
    return Column(
        words=_words(part, value.claims, value.spans),
        read=clip(value.read, READ),
        dates=_own_dates(part, value.claims),
        sources=_names(part, value.claims),
        sides=tuple(side(part, each, places) for each in told[:IN_COLUMN]),
        rest=_places(part, told[IN_COLUMN:], places),
    )


def _own_dates(part: Part, claims: Sequence[Claim]) -> str:
    """The days that the claims themselves speak of; when their documents came out stands at each passage."""
    days = dict.fromkeys(as_of(part, claim) for claim in claims if as_of(part, claim) != published(part.source_of(claim)))
    return ", ".join(islice(days, CELL))


def _words(part: Part, claims: Sequence[Claim], spans: Sequence[Sequence[Span]]) -> str:
    words = dict.fromkeys(said(part, claim, span) for claim, span in zip(claims, spans, strict=True))
    return some(words, " / ", CELL)


def _names(part: Part, claims: Sequence[Claim]) -> str:
    """The independent sources of some claims."""
    return some(named(part, claims, name_of), "; ", CELL)


def _chart(part: Part, finding: Finding, found: Sequence[Value]) -> Chart | None:
    """The first claim of each value on one axis, where the finding is about values of one measure."""
    if finding.check not in CHARTED or not 1 < len(found) <= COLUMNS * 2:
        return None
    made = axis([value.claims[0] for value in found])
    if made is None:
        return None
    rows = tuple(
        Row(_words(part, value.claims, value.spans), clip(value.read, READ), bar)
        for value, bar in zip(found, made.bars, strict=True)
    )
    return Chart(rows, made.low, made.high)


def _rest(part: Part, found: Sequence[Value], places: Places) -> tuple[Place, ...]:
    return tuple(places.place(part, claim) for value in found for claim in value.claims)[:NAMED]


def _places(part: Part, left: Sequence[Quoted], places: Places) -> tuple[Place, ...]:
    claims = [claim for each in left for claim in each.claims]
    return tuple(places.place(part, claim) for claim in claims)[:NAMED]
