"""What each document says about a topic, by date, side by side: a table, no verdict."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from audit.check.compare.readings import reads_as
from audit.check.compare.shown import show_number
from audit.check.material import Material
from audit.check.rule import Rule
from audit.check.select import Words, sentences
from audit.model import Claim, Days, Evidence, Figure, Finding, Number, Topic, TopicRow

LENGTHS: dict[str, Fraction] = {
    "hour": Fraction(1, 24),
    "day": Fraction(1),
    "night": Fraction(1),
    "week": Fraction(7),
    "month": Fraction(365, 12),
    "quarter": Fraction(365, 4),
    "year": Fraction(365),
}
"""Days in each unit of time that a rate may be given by."""


def collect(rule: Rule, material: Material) -> Iterator[Finding]:
    """Nothing: a topic is no finding."""
    return iter(())


def gather_topic(rule: Rule, material: Material, words: Words) -> Topic:
    """The rows in order of publication, undated documents last, then path and offset."""
    claims: list[Claim] = material.claims()
    if "passage" in rule.claims:
        claims += sentences(rule.where, material.evidence, words)
    claims.sort(key=lambda claim: _row_key(claim, material.evidence))
    rows = tuple(TopicRow(claim.source, claim, _reading(claim, rule)) for claim in claims)
    return Topic(rule.id, rule.title, rows)


def a_rate(figure: Figure, per: str) -> tuple[Number, Number] | None:
    """The usual reading of a figure, (low, high), for one such unit of time; None where it states no length of time."""
    length = LENGTHS.get(figure.per or "") or _length(figure.period)
    low, high = figure.written.low, figure.written.high
    ends = [end for end in (low, high) if end is not None]
    if length is None or not ends:
        return None
    factor = LENGTHS[per] / length
    return min(ends) * factor, max(ends) * factor


def _row_key(claim: Claim, evidence: Evidence) -> tuple[bool, str, str, int, int]:
    published = evidence.sources[claim.source].published
    return published is None, str(published or ""), claim.source, claim.start, claim.end


def _reading(claim: Claim, rule: Rule) -> str:
    words = reads_as(claim)
    if not rule.per or not isinstance(claim, Figure):
        return words
    rate = a_rate(claim, rule.per)
    if rate is None:
        return words
    low, high = (show_number(_rounded(end)) for end in rate)
    return f"{words}: {low if low == high else f'{low} to {high}'} a {rule.per}"


def _rounded(value: Number) -> Number:
    """A rate of ten or more is shown to the whole number."""
    return round(value) if value >= 10 else value


def _length(period: Days | None) -> Fraction | None:
    if period is None or period.earliest is None or period.latest is None:
        return None
    return Fraction((period.latest - period.earliest).days + 1)
