"""When, by whom and of what two figures speak: what makes them incomparable, what excuses a disagreement, what softens it."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction

from audit.check.compare.counting import goes_on, is_left_behind, is_of_part
from audit.check.compare.difference import Difference, excused, lesser, softened
from audit.check.compare.entries import entered_before
from audit.check.compare.former import is_former
from audit.check.compare.moments import Moment, is_news, moment
from audit.check.compare.plans import is_of_long_before, looks_ahead, may_have_come_out_otherwise
from audit.check.compare.said import is_said_alone
from audit.check.compare.scales import Reading
from audit.check.compare.scopes import is_tally, other_scope
from audit.check.compare.shown import show_day, show_days, show_number
from audit.check.compare.speakers import named_apart
from audit.model import Days, Evidence, Figure, Number, Published
from audit.text.constants import LONGER_PERIOD, NEWS_HOLDS_DAYS, SETTLED_DAYS, STATE_CHANGES_DAYS, TELLING_TRANSPOSED
from audit.text.units import are_each, dimension
from audit.text.wholes import told_whole
from audit.text.words import stem

GROWS = frozenset(
    stem(word)
    for word in """
    dead death die kill fatality toll casualty victim injure injury wound hurt hospitalize missing survivor rescue
    rescue arrest detain evacuate evacuation displace flee destroy damage burn scorch contain infect infection case
    confirm vaccinate cross arrive arrival signature donate donation aftershock tremor shelter inspect treat recover
    """.split()
)
"""Stems of what is counted while it is still going on: a later count may be higher."""

OF_THEIR_OWN = frozenset({"age", "rank", "score"})
"""Roles that compare with their like alone."""
TRANSPOSED = "transposed digits?"
GROWING_UNITS = frozenset({"area", "currency", "share"})
"""What burns, what is given and what is contained is counted while it goes on; a length or a weight is measured."""
SIZES = frozenset({"length", "area", "volume", "mass"})
SIZED = re.compile(r"\s+(?:long|wide|tall|high|deep|thick|across|in\s+(?:length|height|width|diameter))\b", re.I)
LISTED = re.compile(r"[^.;:!?0-9]{1,60}?(?:,|\band\b|\bplus\b)\s*(?:\w+\s+){0,2}?\S", re.I)  # "six men and four"


def not_comparable(a: Figure, b: Figure) -> str:
    """Why two figures of one group measure different things, or an empty string."""
    if "denied" in (a.modality, b.modality) and a.modality != b.modality:
        return "one of the two is denied"
    if a.role != b.role and {a.role, b.role} & OF_THEIR_OWN:
        return f"{a.role} and {b.role} are different measures"
    if (a.per is None) != (b.per is None) and not are_each(a.per, b.per):
        return "a rate is not an amount"
    return ""


def in_circumstances(difference: Difference, x: Reading, y: Reading, evidence: Evidence) -> Difference:
    """The disagreement of two figures in the light of when, by whom and of what they speak."""
    a, b = x.figure, y.figure
    whole = parts_make_whole(x, y, evidence)
    if whole:
        return Difference("compatible", why=whole)
    innocent = _excuse(difference, a, b, evidence) or _over_time(difference, x, y, evidence)
    if innocent is None or (innocent.verdict == "excused" and _is_slip(difference, innocent, a, b, evidence)):
        innocent = difference
    if innocent.verdict == "excused":
        return innocent
    if named_apart(a.stated_by, b.stated_by):
        innocent = softened(innocent, "disputed")
    if a.estimate or b.estimate:
        innocent = softened(innocent, "estimate")
    return innocent


def _is_slip(difference: Difference, innocent: Difference, a: Figure, b: Figure, evidence: Evidence) -> bool:
    """Two numerals with two digits in another order: time would hardly give them, and another scope still less.

    They are long, or two documents of one time have each the one alone; short ones of two periods are no slip.
    """
    if innocent.by == "revised" or TRANSPOSED not in difference.hints:
        return False
    digits = [len(show_number(figure.nominal or 0).replace(",", "").replace(".", "").strip("0")) for figure in (a, b)]
    return min(digits) >= TELLING_TRANSPOSED or (innocent.by != "different-period" and is_said_alone(a, b, evidence))


def _excuse(difference: Difference, a: Figure, b: Figure, evidence: Evidence) -> Difference | None:
    if a.revised or b.revised:
        return excused(difference, "revised", "one of them was revised")
    if a.modality != b.modality and may_have_come_out_otherwise(a, b, evidence):
        return excused(difference, "forecast", "one of them is a plan or a forecast")
    one, other = told_whole(a.base), told_whole(b.base)
    if one and other and not one & other:
        return excused(difference, "different-scope", f"one is a share of {' '.join(a.base)}, the other of {' '.join(b.base)}")
    if scope := other_scope(a, b, evidence):
        return excused(difference, "different-scope", scope)
    if evidence.once(is_former, a) != evidence.once(is_former, b) and not (a.period and b.period and a.period.meets(b.period)):
        return excused(difference, "changed-over-time", "one of them is what the value was before")
    if entered_before(a, b, evidence):
        return excused(difference, "changed-over-time", "one of them stands in an older entry of a log")
    if _is_size(a) or _is_size(b):
        return None
    if is_of_long_before(a, b, evidence) or is_of_long_before(b, a, evidence):
        return excused(difference, "different-period", "one is of a period that ended more than a year before the other document")
    if looks_ahead(a, b, evidence) or looks_ahead(b, a, evidence):
        return excused(difference, "different-period", "one is planned, the other of a period that was over by then")
    if _accumulates_apart(a, b):
        return excused(difference, "different-scope", "one adds up since a day, the other is a state")
    if is_tally(a, b):
        return excused(difference, "different-period", "one adds up over a longer time")
    if a.period and b.period and not _last(a, b) and _other_period(a, b, evidence):
        return excused(difference, "different-period", f"one is for {show_days(a.period)}, the other for {show_days(b.period)}")
    return None


def _is_size(figure: Figure) -> bool:
    """ "The 30-metre boat", "22 metres long": it is so at any time."""
    if figure.unit is None or dimension(figure.unit) not in SIZES:
        return False
    return "-" in figure.text or SIZED.match(figure.context, figure.end - figure.context_start) is not None


def _last(a: Figure, b: Figure) -> bool:
    """Two spans of time, each told of with one day: a sentence of six years passed on Monday, one of seven passed on Tuesday."""
    days = [figure.period is not None and figure.period.earliest == figure.period.latest for figure in (a, b)]
    return a.role == b.role == "duration" and all(days)


def _accumulates_apart(a: Figure, b: Figure) -> bool:
    """All that came since a day, beside a number with another verb and no period: the larger counts what the smaller does not."""
    for flow, state in ((a, b), (b, a)):
        since = flow.period is not None and flow.period.earliest is not None and flow.period.latest is None
        if (
            since
            and flow.modality == "fact"
            and state.period is None
            and flow.predicate
            and state.predicate
            and flow.predicate != state.predicate
        ):
            return flow.nominal is not None and state.nominal is not None and flow.nominal > state.nominal
    return False


def _other_period(a: Figure, b: Figure, evidence: Evidence) -> bool:
    """Do the periods not meet, or does the longer one, with one in it, hold the larger number?"""
    if a.period is None or b.period is None or not a.period.meets(b.period):
        return True
    one_days, other_days = (_length(figure.period, evidence.sources[figure.source].published) for figure in (a, b))
    if one_days == other_days:
        return False
    if a.role not in ("count", "amount") or a.nominal is None or b.nominal is None:
        return False
    if one_days >= LONGER_PERIOD * other_days:
        return a.nominal > b.nominal
    return other_days >= LONGER_PERIOD * one_days and b.nominal > a.nominal


def _length(days: Days | None, published: Published | None) -> float:
    """How many days; what goes on lasts up to the day on which it was told."""
    told = published.latest if published else None
    if days is None or days.earliest is None or (ends := days.latest or told) is None:
        return float("inf")
    return max((ends - days.earliest).days, 0) + 1


def parts_make_whole(x: Reading, y: Reading, evidence: Evidence) -> str:
    """Why a figure with its neighbours makes up the other ("six boys and four girls", "10 people"), or an empty string."""
    for part, whole in ((x, y), (y, x)):
        numbers = evidence.once(_listed_with, part.figure)
        if len(numbers) < 2 or part.changed or whole.soft.low is None or whole.soft.high is None:
            continue
        total = sum(numbers)
        if whole.soft.holds(total) and not any(whole.soft.holds(total - number) for number in numbers):
            return f"{' + '.join(map(show_number, numbers))} = {show_number(total)}"
    return ""


def _listed_with(figure: Figure, evidence: Evidence) -> list[Number]:
    """The counts that stand with this one in a list, itself among them: "six boys and four girls", "five, six and nine"."""
    source = evidence.sources[figure.source]
    beside = [
        other
        for other in evidence.by_sentence.get((figure.source, figure.context_start), [])
        if isinstance(other, Figure) and other.role == figure.role and other.unit == figure.unit and not other.derived
    ]
    runs: list[list[Figure]] = [[]]
    for other in beside:
        if runs[-1] and not LISTED.match(source.body, runs[-1][-1].end, other.start + 1):
            runs.append([])
        runs[-1].append(other)
    held = next((run for run in runs if any(each.id == figure.id for each in run)), [])
    return [each.nominal or 0 for each in held]


def _over_time(difference: Difference, x: Reading, y: Reading, evidence: Evidence) -> Difference | None:
    """What later counts may do: rise without a word; fall only with one."""
    if is_left_behind(x.figure, evidence) != is_left_behind(y.figure, evidence):
        return excused(difference, "changed-over-time", "its sentence leaves one of the two values for another")
    if is_of_part(x.figure) != is_of_part(y.figure):
        return excused(difference, "changed-over-time", "one of the two was told while the votes were being counted")
    one, other = evidence.once(moment, x.figure), evidence.once(moment, y.figure)
    is_toll = _grows(x.figure, y.figure)
    grows = is_toll and not _settled(x.figure, y.figure, one, other)
    earlier_is_x = one.before(other)
    if earlier_is_x is None:
        return _same_day(difference, one, other) if grows else None
    if not grows and (is_toll or not _may_have_changed(x.figure, y.figure, evidence)):
        return None
    earlier, later = (x, y) if earlier_is_x else (y, x)
    if not grows or _is_higher(later, earlier):
        return excused(difference, "changed-over-time", _when(one, other))
    why = f"{difference.why}; the later count is lower, and nothing says that it was revised"
    severity = difference.severity and lesser(difference.severity, "warning")
    return Difference("disagree", severity, why=why, hints=difference.hints, over=difference.over)


def _same_day(difference: Difference, one: Moment, other: Moment) -> Difference | None:
    if (one.day is None) != (other.day is None) and not difference.hints:
        why = f"{difference.why}; of one of the two no day is known, so their order is not"
        return Difference("disagree", "note", why=why, over=difference.over)
    if one.day is None or one.day != other.day or bool(one.clock) == bool(other.clock):
        return None
    why = f"{difference.why}; both are of {show_day(one.day)}, but only one states the hour, so their order is unknown"
    return Difference("disagree", "note", why=why, hints=difference.hints, over=difference.over)


def _grows(a: Figure, b: Figure) -> bool:
    """Does either count something that goes on while it is counted?"""
    if a.role not in ("count", "amount", "share"):
        return False
    if a.unit and dimension(a.unit) not in GROWING_UNITS:
        return False
    if a.unit is None and any(isinstance(figure.nominal, Fraction) for figure in (a, b)):
        return False  # a magnitude of 6.4 is no count of those killed
    return any(_is_growing(figure) or _adds_up(figure) for figure in (a, b))


def _is_growing(figure: Figure) -> bool:
    """Not so where it only is the whole of a share: "prevented 81 per cent of infections"."""
    if goes_on(figure):
        return True
    words = {word for word in (figure.noun, figure.predicate, *figure.modifiers) if word}
    return not GROWS.isdisjoint(words - set(figure.base) if figure.role == "share" else words)


def _adds_up(figure: Figure) -> bool:
    """Is it counted since a day? What is to begin on one has not grown yet."""
    return figure.modality == "fact" and figure.period is not None and bool(figure.period.earliest and not figure.period.latest)


def _settled(a: Figure, b: Figure, one: Moment, other: Moment) -> bool:
    """Did what is counted end long before both documents?"""
    ends = [figure.period.latest for figure in (a, b) if figure.period and figure.period.latest]
    days = [moment.day for moment in (one, other) if moment.day]
    return bool(ends and days) and (min(days) - max(ends)).days > SETTLED_DAYS


def at_their_times(difference: Difference, a: Figure, b: Figure, evidence: Evidence) -> Difference:
    """The disagreement of two scores or votes, which no time changes: told at times far apart, they are of two matches."""
    if not _may_have_changed(a, b, evidence):
        return difference
    return excused(difference, "different-period", _when(evidence.once(moment, a), evidence.once(moment, b)))


def _may_have_changed(a: Figure, b: Figure, evidence: Evidence) -> bool:
    """Two states of one thing: both sentences say as of when, or the times of which they speak are far apart.

    How far, the texts say: the news is of its day, a page holds until it is replaced.
    """
    one, other = evidence.once(moment, a), evidence.once(moment, b)
    if one.stated and other.stated:
        return True
    if (a.period and b.period) or one.day is None or other.day is None or _is_size(a) or _is_size(b):
        return False
    news = all(evidence.once_of(is_news, figure.source) for figure in (a, b))
    apart = min(abs((one.day - other.day).days), _days_between(_time(a, one.day), _time(b, other.day)))
    return apart > (NEWS_HOLDS_DAYS if news else STATE_CHANGES_DAYS)


def _time(figure: Figure, told: date) -> tuple[date, date]:
    """The first and the last day of which a figure speaks that was told on a day."""
    if figure.period is None:
        return told, told
    first, last = (
        figure.period.earliest or figure.period.latest or told,
        figure.period.latest or max(told, figure.period.earliest or told),
    )
    return first, last


def _days_between(a: tuple[date, date], b: tuple[date, date]) -> int:
    return max((b[0] - a[1]).days, (a[0] - b[1]).days)


def _is_higher(later: Reading, earlier: Reading) -> bool:
    if later.nominal is not None and earlier.nominal is not None:
        return later.nominal >= earlier.nominal
    return later.hard.high is None or (earlier.hard.low is not None and later.hard.high > earlier.hard.low)


def _when(one: Moment, other: Moment) -> str:
    if one.day is None or other.day is None:
        return "the later one is of another time"
    if one.day == other.day:
        return f"one is of {one.clock}, the other of {other.clock} on {show_day(one.day)}"
    first, last = sorted((one.day, other.day))
    return f"one is as of {show_day(first)}, the other as of {show_day(last)}"
