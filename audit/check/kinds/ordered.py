"""Two selections of dates in, those out where what comes first is dated after what comes then."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from audit.check.compare import Difference
from audit.check.compare.readings import passage
from audit.check.compare.shown import show_day
from audit.check.finding import Told, finding_of, shown
from audit.check.grade import grade
from audit.check.material import Material
from audit.check.rule import Rule
from audit.model import Claim, Date, Finding

FIRST, THEN = "first", "then"


def ordered(rule: Rule, material: Material) -> Iterator[Finding]:
    """One finding for each document (or for the corpus, `across: documents`) in which a `first` lies wholly after a `then`."""
    for claims in _scopes(rule, material):
        firsts = [claim for claim in claims if claim.id in material.sides[FIRST]]
        thens = [claim for claim in claims if claim.id in material.sides[THEN]]
        found = [
            (one, other, days)
            for one in _latest(firsts)
            for other in _earliest(thens)
            if _may_compare(rule, one, other) and (days := _days_after(one, other)) > 0
        ]
        if found:
            yield from _finding(rule, *max(found, key=lambda pair: (pair[2], pair[0].id, pair[1].id)))


def _scopes(rule: Rule, material: Material) -> Iterator[list[Date]]:
    wanted = material.sides[FIRST] | material.sides[THEN]
    dates = [claim for claim in material.evidence.claims if isinstance(claim, Date) and claim.id in wanted and claim.resolved]
    if rule.across != "document":
        yield dates
        return
    for path in sorted({claim.source for claim in dates}):
        yield [claim for claim in dates if claim.source == path]


def _latest(dates: list[Date]) -> list[Date]:
    """Of each source, the date that begins last: only it can lie after another."""
    best: dict[str, Date] = {}
    for claim in dates:
        known = best.get(claim.source)
        if claim.hard.earliest and (known is None or claim.hard.earliest > (known.hard.earliest or date.min)):
            best[claim.source] = claim
    return list(best.values())


def _earliest(dates: list[Date]) -> list[Date]:
    best: dict[str, Date] = {}
    for claim in dates:
        known = best.get(claim.source)
        if claim.hard.latest and (known is None or claim.hard.latest < (known.hard.latest or date.max)):
            best[claim.source] = claim
    return list(best.values())


def _may_compare(rule: Rule, one: Claim, other: Claim) -> bool:
    return one.id != other.id and (rule.across == "both" or (one.source == other.source) == (rule.across == "document"))


def _days_after(one: Date, other: Date) -> int:
    """By how many days the first lies wholly after the other; 0 or less where it does not."""
    if one.hard.earliest is None or other.hard.latest is None:
        return 0
    return (one.hard.earliest - other.hard.latest).days


def _finding(rule: Rule, one: Date, other: Date, days: int) -> Iterator[Finding]:
    first = show_day(one.hard.earliest or date.min)
    then = show_day(other.hard.latest or date.max)
    why = (
        f"what comes first is dated {first} at the earliest, what comes then {then} at the latest: {days} days the wrong way round"
    )
    severity = grade(rule, Difference("disagree", "warning", why=why, over=Fraction(days)), one, other)
    if severity:
        told = Told(f"{first} comes after {then}", (shown(one), shown(other)), (why,))
        yield finding_of(rule, severity, told, (passage(one), passage(other)))
