"""Two figures in, whether one tells ahead what the other tells as done, or of a time long over for the other: innocent both."""

from __future__ import annotations

from datetime import date

from audit.check.compare.limits import are_allowed
from audit.check.compare.moments import dates_beside, moment
from audit.model import Date, Days, Evidence, Figure
from audit.text.constants import LONG_BEFORE_DAYS, PLAN_HOLDS_DAYS


def may_have_come_out_otherwise(a: Figure, b: Figure, evidence: Evidence) -> bool:
    """A forecast beside a fact; a plan only where the fact was told later: of one day, both speak of the plan.

    A day or two later they still do, unless what was planned has happened meanwhile.
    """
    if {a.modality, b.modality} == {"plan", "forecast"} or are_allowed(a, b, evidence):
        return False  # "plans to open 35", "said it would open 53": one plan in two wordings
    if "forecast" in (a.modality, b.modality):
        return True
    plan, fact = (a, b) if a.modality == "plan" else (b, a)
    first, then = evidence.once(moment, plan), evidence.once(moment, fact)
    if first.before(then) is not True or first.day is None or then.day is None:
        return False
    return (then.day - first.day).days > PLAN_HOLDS_DAYS or _was_due(plan, first.day, then.day, evidence)


def _was_due(plan: Figure, told: date, by: date, evidence: Evidence) -> bool:
    """Does its sentence name a time after it was told that was over by then?"""
    times = [found.days for found in dates_beside(plan, evidence) if found.resolved and not found.anchored]
    ends = [days.latest for days in (plan.period, *times) if days and days.latest]
    return any(told < end <= by for end in ends)


def is_of_long_before(one: Figure, other: Figure, evidence: Evidence) -> bool:
    """Did the period of the one end a year before the other's document, which names no such period itself?

    How long a thing took has no time: that in the sentence is the time of something else.
    """
    source = evidence.sources[other.source]
    ends = one.period.latest if one.period else None
    if one.period is None or ends is None or source.published is None or other.source == one.source or one.role == "duration":
        return False
    if other.period is not None or other.as_of is not None or _names(one.period, other, evidence):
        return False
    if _tells_of_then(one.period, other, evidence):
        return False
    return (source.published.earliest - ends).days > LONG_BEFORE_DAYS


def _tells_of_then(period: Days, figure: Figure, evidence: Evidence) -> bool:
    """Does one of the two sentences before name a day or month of the same past year: "On 9 May 2021 it fell. Sixteen died."?"""
    source = evidence.sources[figure.source]
    at = source.sentence_index(figure.context_start)
    before = [start for start, _ in source.sentences[max(0, at - 2) : at]]
    found = [one for start in before for one in evidence.by_sentence.get((figure.source, start), ()) if isinstance(one, Date)]
    years = {one.named.earliest.year for one in found if one.named.earliest and one.resolved and one.precision in ("day", "month")}
    return period.earliest is not None and period.earliest.year in years


def _names(period: Days, figure: Figure, evidence: Evidence) -> bool:
    """Does a time in the figure's sentence meet the period, which is not that of another figure there?"""
    beside = evidence.by_sentence.get((figure.source, figure.context_start), [])
    others = [one for one in beside if isinstance(one, Figure) and one.id != figure.id]
    if any(time and time.meets(period) for one in others for time in (one.period, one.as_of)):
        return False
    return any(found.resolved and found.days.meets(period) for found in dates_beside(figure, evidence))


def looks_ahead(plan: Figure, told: Figure, evidence: Evidence) -> bool:
    """Is one a plan that names no time, the other a fact of a period that had ended when the plan was told?"""
    published = evidence.sources[plan.source].published
    if (plan.modality, told.modality) != ("plan", "fact") or plan.period is not None or published is None:
        return False
    ended = told.period.latest if told.period else None
    return ended is not None and ended < published.earliest and told.period is not None and told.period.earliest != ended
