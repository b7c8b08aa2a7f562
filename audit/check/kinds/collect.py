"""What each document says about a topic, by date, side by side: a table, no verdict."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

from audit.check.compare.readings import reads_as
from audit.check.compare.shown import show_number
from audit.check.material import Material
from audit.check.rule import Rule
from audit.check.select import Words, sentences
from audit.model import Claim, Days, Evidence, Figure, Finding, Number, Topic, TopicRow
from audit.text.units import days_in

SPAN_WORDS = re.compile(r"(?:^|[^a-z])(?:in|over|within|during|per|a)\s$", re.IGNORECASE)
"""What stands before a length of time in which something was counted: "in one day", "over three months"."""


def collect(rule: Rule, material: Material) -> Iterator[Finding]:
    """Nothing: a topic is no finding."""
    return iter(())


RowKey = tuple[bool, str, str, int, int]
"""What orders the rows of a topic: publication, undated documents last, then path and offset."""


def topic_rows(rule: Rule, material: Material, words: Words) -> Iterator[tuple[RowKey, TopicRow]]:
    """The rows of a topic in the material's own documents, each with what orders it."""
    claims: list[Claim] = material.claims()
    if "passage" in rule.claims:
        claims += sentences(rule.where, material.evidence, words)
    for claim in claims:
        yield _row_key(claim, material.evidence), TopicRow(claim.source, claim, _reading(claim, rule, material.evidence))


def topic_of(rule: Rule, place: int, rows: Iterable[tuple[int, RowKey, TopicRow]]) -> Topic:
    """The topic of the rule at a place, of all rows."""
    own = [(key, row) for at, key, row in rows if at == place]
    return Topic(rule.id, rule.title, tuple(row for _, row in sorted(own, key=lambda pair: pair[0])))


def a_rate(figure: Figure, per: str, within: Fraction | None = None) -> tuple[Number, Number] | None:
    """What is written, (low, high), for one such unit of time; None where no length of time is known.

    `within` is the length in days that the sentence gives ("in one day"), where the figure itself has none.
    """
    length = days_in(figure.per) or _length(figure.period) or within
    low, high = figure.written.low, figure.written.high
    ends = [end for end in (low, high) if end is not None]
    if length is None or not ends:
        return None
    factor = (days_in(per) or 1) / length
    return min(ends) * factor, max(ends) * factor


def _row_key(claim: Claim, evidence: Evidence) -> RowKey:
    published = evidence.sources[claim.source].published
    return published is None, str(published or ""), claim.source, claim.start, claim.end


def _reading(claim: Claim, rule: Rule, evidence: Evidence) -> str:
    words = reads_as(claim)
    if not rule.per or not isinstance(claim, Figure):
        return words
    rate = a_rate(claim, rule.per, _within(claim, evidence))
    if rate is None:
        return words
    low, high = (show_number(_rounded(end)) for end in rate)
    return f"{words}: {low if low == high else f'{low} to {high}'} a {rule.per}"


def _rounded(value: Number) -> Number:
    """A rate of ten or more is shown to the whole number."""
    return round(value) if value >= 10 else value


def _within(figure: Figure, evidence: Evidence) -> Fraction | None:
    """The one length of time in the figure's sentence that says in what time it was counted, in days."""
    source = evidence.sources[figure.source]
    lengths = {
        Fraction(other.nominal) * days
        for other in evidence.by_source[figure.source]
        if isinstance(other, Figure) and other.role == "duration" and other.context_start == figure.context_start
        if other.nominal and (days := days_in(other.unit)) and SPAN_WORDS.search(source.text[max(0, other.start - 8) : other.start])
    }
    return min(lengths) if len(lengths) == 1 else None


def _length(period: Days | None) -> Fraction | None:
    if period is None or period.earliest is None or period.latest is None:
        return None
    return Fraction((period.latest - period.earliest).days + 1)
