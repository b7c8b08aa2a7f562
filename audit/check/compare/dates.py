"""Two dates in, how they differ out: events by overlap, cut-offs by their boundary, starts by what is named."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction

from audit.check.compare.clocks import hours
from audit.check.compare.dated import YEAR, are_of_one_time, each_of_its_own_time, have_far_datelines, plan_came_first
from audit.check.compare.difference import Difference, excused
from audit.check.compare.hours import compare_hours
from audit.check.compare.pictures import is_of_a_picture
from audit.check.compare.shown import show_boundary, show_days
from audit.check.compare.slips import hints, slip
from audit.model import Date, Days, Evidence
from audit.text.constants import FAR_ZONE_HOURS, INFERRED_YEAR_GAP
from audit.text.slips import is_slip_of_day
from audit.text.words import stem

YEARLESS = re.compile(r"XXXX-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})")  # XXXX-03-14
MONTH = re.compile("jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec", re.I)
WEEKDAY = re.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.I)
FIXED = re.compile(rf"\b(?:last|next|this)\b|{MONTH.pattern}", re.I)
WEEK = 7
LINES = {"start": "since", "end": "until"}
STATEMENT_REACH = 40
SAYING = frozenset(
    stem(word) for word in "say tell add indicate confirm ask speak tweet write argue warn note insist claim reply".split()
)
SAID = re.compile(
    r"\b(?:said|says|told|tweeted|wrote|added|confirmed|insisted)\b(?:\s+[\w.]+){0,3}\s*$",  # "said in a speech on"
    re.I,
)
STATES: dict[str, frozenset[str]] = {
    state: frozenset(map(stem, verbs.split()))
    for state, verbs in (
        ("open", "open reopen inaugurate"),
        ("closed", "close shut"),
        ("shut", "close shut"),
        ("married", "marry wed"),
        ("missing", "disappear vanish"),
        ("on strike", "strike"),
    )
}
STATE = re.compile(rf"\b({'|'.join(STATES)})\s+(?:\w+\s+)?since\s+$", re.I)
NUMBERED = re.compile("[0-9]")
NIGHT = re.compile(r"day\s+(?:night|evening)\b", re.I)  # "Monday night"
MIDNIGHT = re.compile(r"midnight", re.I)


def compare_dates(a: Date, b: Date, evidence: Evidence, read: str = "usual") -> Difference:
    """How two dates of one thing compare; `read: boundary` takes each as a cut-off, whatever its role."""
    if a.fault or b.fault:
        return Difference("compatible", why="one of the two is no day of the calendar")
    if "publication" in (a.role, b.role):
        return Difference("compatible", why="one of the two is a day of publication")
    if a.is_hour and b.is_hour:
        return compare_hours(a, b, evidence)
    if _is_yearless(a) or _is_yearless(b):
        return _without_year(a, b)
    if a.source != b.source and evidence.once(is_of_a_picture, a) and evidence.once(is_of_a_picture, b):
        return Difference("compatible", why="each is the day on which a picture was taken")
    if not (a.resolved and b.resolved):
        return Difference("compatible", why="one of the two is settled by no date that the document states")
    if _is_the_speakers(a) or _is_the_speakers(b):
        return Difference("compatible", why="a relative day inside a quotation is the speaker's, not the document's")
    if a.boundary and b.boundary and (read == "boundary" or a.role == b.role == "cutoff"):
        return _cutoffs(a, b, a.boundary, b.boundary)
    if a.other or b.other:
        return _ambiguous(a, b)
    if a.role == b.role == "start" and a.relation == b.relation == "since":
        return _starts(a, b)
    if a.role == b.role == "end" and a.relation == b.relation == "until" and are_of_one_time(a, b, evidence):
        return _starts(a, b)
    if _are_one_edge(a, b) and are_of_one_time(a, b, evidence):
        return Difference("compatible", why="both draw one line") if _are_one_line(a, b) else _starts(a, b)
    if _are_edges(a, b):
        return _starts(a, b)
    if a.named == b.named and "after" in (a.relation, b.relation):
        return Difference("compatible", why="both name the same day")  # "refused after 30 June", "ends on 30 June"
    if _begins_the_state(a, b, evidence) or _begins_the_state(b, a, evidence):
        return _starts(a, b)
    return _events(a, b, evidence)


def _is_the_speakers(found: Date) -> bool:
    """ "today", "this day" inside quotation marks."""
    return found.quoted is not None and not NUMBERED.search(found.text) and not MONTH.search(found.text)


def _is_yearless(found: Date) -> bool:
    return not found.resolved and bool(YEARLESS.match(found.timex))


def _without_year(a: Date, b: Date) -> Difference:
    """By month and day, and by the weekday where both give one."""
    one, other = _month_and_day(a), _month_and_day(b)
    if one is None or other is None or "on" not in (a.relation, b.relation):
        return Difference("compatible", why="the year of one of the two is not known")
    if one != other and a.relation == b.relation == "on":
        return Difference("disagree", "warning", why=f"“{a.text}” and “{b.text}” name two days", hints=slip(one, other))
    if one == other and None not in (a.weekday, b.weekday) and a.weekday != b.weekday:
        return Difference("disagree", "warning", why=f"“{a.text}” and “{b.text}” give one day two weekdays")
    return Difference("agree" if one == other else "compatible")


def _month_and_day(found: Date) -> tuple[int, int] | None:
    yearless = YEARLESS.match(found.timex)
    if yearless:
        return int(yearless["month"]), int(yearless["day"])
    day = found.named.earliest
    return (day.month, day.day) if day and day == found.named.latest else None


def _cutoffs(a: Date, b: Date, one: date, other: date) -> Difference:
    """The instant between the last day in and the first day out."""
    if one == other:
        return Difference("agree", by=None if a.text == b.text else "spelling")
    loose = _loose_boundary(a, other) or _loose_boundary(b, one)
    if loose:
        return Difference("compatible", why=loose)
    days = abs((one - other).days)
    why = f"“{a.text}” draws {show_boundary(one)}, “{b.text}” {show_boundary(other)}: {_days(days)} apart"
    return Difference("disagree", "warning", why=why, over=Fraction(days), hints=hints(a, b, days))


def _loose_boundary(found: Date, other: date) -> str:
    """ "By July" may draw its line anywhere in the month."""
    named = found.named
    if found.precision == "day" or found.relation != "by" or not (named.earliest and named.latest):
        return ""
    inside = named.earliest <= other and (other - named.latest).days <= 1
    return f"“{found.text}” may draw its line anywhere in {show_days(named)}" if inside else ""


def _ambiguous(a: Date, b: Date) -> Difference:
    """07/08/2023: a second reading that fits is told, never taken in silence."""
    if a.text == b.text:
        return Difference("agree")
    fits = [one.meets(other) for one in _both(a) for other in _both(b)]
    if all(fits):
        return Difference("compatible")
    if any(fits):
        odd = a if a.other else b
        return Difference("compatible", "note", by="spelling", why=f"“{odd.text}” may be {' or '.join(map(show_days, _both(odd)))}")
    return _apart(a, b, a.days, b.days)


def _both(found: Date) -> list[Days]:
    return [found.days] if found.other is None else [found.days, found.other]


def _starts(a: Date, b: Date) -> Difference:
    """A start keeps its precision, and an end: "since 2019" starts anywhere in 2019, "until May" ends anywhere in May."""
    if a.named.meets(b.named):
        return Difference("agree" if a.named == b.named else "compatible")
    if _is_vague(a) or _is_vague(b):
        return _events_apart(a, b, a.named, b.named)
    return _apart(a, b, a.named, b.named)


def _are_edges(a: Date, b: Date) -> bool:
    """A day that draws a line, beside another that is an event's, or draws the line from the other side: "from 1 May", "on 1 June".

    They must be a slip of the pen apart, else the one may lie beyond the other; "after 30 June" and "on 1 July" are one line.
    """
    if a.precision != "day" or b.precision != "day" or not (NUMBERED.search(a.text) and NUMBERED.search(b.text)):
        return False
    one, other = ({day for day in (found.named.earliest, found.boundary) if day} for found in (a, b))
    draws = any(found.relation in ("since", "until") or found.boundary is not None for found in (a, b))
    if not draws or a.role == b.role or not one.isdisjoint(other) or not a.named.earliest or not b.named.earliest:
        return False
    return is_slip_of_day(a.named.earliest, b.named.earliest)


def _are_one_edge(a: Date, b: Date) -> bool:
    """Does the one say up to or from when, and the other when it ended or began: "works until 30 June", "is retired on 31 May"?"""
    relation = LINES.get(a.role) if a.role == b.role else None
    return relation is not None and {a.relation, b.relation} == {relation, "on"}


def _are_one_line(a: Date, b: Date) -> bool:
    """ "Until 30 June", "ends on 1 July"."""
    one, other = a.named.earliest, b.named.earliest
    return one is not None and other is not None and abs((one - other).days) == 1


def _begins_the_state(act: Date, state: Date, evidence: Evidence) -> bool:
    """ "Opened on 2 April" beside "open since 26 March": the day of the act is the first one of the state."""
    if (
        act.role != "event"
        or act.relation != "on"
        or state.relation != "since"
        or act.precision != "day"
        or state.precision != "day"
    ):
        return False
    body = evidence.sources[state.source].body
    said = STATE.search(body[max(state.context_start, state.start - STATEMENT_REACH) : state.start])
    return said is not None and act.predicate in STATES[said[1].lower()]


def _is_vague(found: Date) -> bool:
    return found.approximate or found.precision == "other" or found.anchored


def _events(a: Date, b: Date, evidence: Evidence) -> Difference:
    """Two times of one event hold together where they share a day."""
    if a.source != b.source and (difference := hours(a, b, evidence)):
        return difference
    if a.days.meets(b.days):
        return _together(a, b)
    difference = _events_apart(a, b, a.days, b.days)
    if _dates_a_statement(a, evidence) and _dates_a_statement(b, evidence):
        return excused(difference, "different-period", "each is the day of a statement, and one may make several")
    if _one_weekday(a, b) and difference.over == WEEK:
        return Difference("compatible", why="one weekday, of which the week is only inferred")
    if _of_one_wording(a, b):
        return Difference("compatible", why="one sentence, word for word: a relative day in it is that of its first printing")
    if _one_day_of_the_year(a, b):
        return Difference("compatible", why="one day or month, of which a year is only inferred")
    if _another_inferred_year(a, b):
        return Difference("compatible", why="the year of one of the two is only inferred, and lies far from the other's")
    if each_of_its_own_time(a, b, evidence):
        return excused(difference, "different-period", "each is the news of its own document's days, and these are far apart")
    if a.modality != b.modality and plan_came_first(a, b, evidence):
        return excused(difference, "forecast", "one of them is a plan, told before the day")
    if difference.over == 1 and have_far_datelines(a, b, evidence):
        why = f"{difference.why}; the two datelines are {FAR_ZONE_HOURS} hours apart or more"
        return Difference("disagree", "note", why=why, over=difference.over, hints=difference.hints)
    return difference


def _together(a: Date, b: Date) -> Difference:
    if a.days == b.days:
        return Difference("agree", by=None if a.text == b.text else "spelling")
    if bool(MIDNIGHT.search(a.text)) != bool(MIDNIGHT.search(b.text)):
        return Difference("compatible", "note", why="midnight belongs to the day before it or to the day after it")
    return Difference("compatible")


def _events_apart(a: Date, b: Date, one: Days, other: Days) -> Difference:
    """Disjoint by the usual reading; where the widest readings meet, that is a tension alone."""
    if _gap(one, other) == 1 and (MIDNIGHT.search(a.text) or MIDNIGHT.search(b.text)):
        return Difference("compatible", "note", why="midnight belongs to the day before it or to the day after it")
    if a.hard.meets(b.hard) and not (NIGHT.search(a.text) and NIGHT.search(b.text)):
        why = f"“{a.text}” is usually read as {show_days(one)}, “{b.text}” as {show_days(other)}"
        return Difference("disagree", "note", why=why, over=Fraction(_gap(one, other)))
    return _apart(a, b, one, other)


def _apart(a: Date, b: Date, one: Days, other: Days) -> Difference:
    days = _gap(one, other)
    why = f"“{a.text}” is {show_days(one)}, “{b.text}” is {show_days(other)}: {_days(days)} apart"
    return Difference("disagree", "warning", why=why, over=Fraction(days), hints=hints(a, b, days))


def _gap(one: Days, other: Days) -> int:
    """Days from the end of the earlier range to the start of the later one."""
    for first, second in ((one, other), (other, one)):
        if first.latest and second.earliest and first.latest < second.earliest:
            return (second.earliest - first.latest).days
    return 0


def _days(count: int) -> str:
    return f"{count:,} day{'' if count == 1 else 's'}"


def _dates_a_statement(found: Date, evidence: Evidence) -> bool:
    """ "Holm said Thursday", "told reporters on Monday"."""
    body = evidence.sources[found.source].body
    before = body[max(found.context_start, found.start - STATEMENT_REACH) : found.start]
    return found.predicate in SAYING or bool(SAID.search(before))


def _one_weekday(a: Date, b: Date) -> bool:
    one, other = WEEKDAY.search(a.text), WEEKDAY.search(b.text)
    if one is None or other is None or FIXED.search(a.text) or FIXED.search(b.text):
        return False
    return one[0].lower() == other[0].lower()


def _of_one_wording(a: Date, b: Date) -> bool:
    return a.context == b.context and not (MONTH.search(a.text) or YEAR.search(a.text))


def _one_day_of_the_year(a: Date, b: Date) -> bool:
    """ "May 2016" and "May", "June 28" twice: equal but for a year that one of the two does not state."""
    one, other = a.named, b.named
    if one == other or (YEAR.search(a.text) and YEAR.search(b.text)):
        return False
    if None in (one.earliest, one.latest, other.earliest, other.latest) or not (MONTH.search(a.text) and MONTH.search(b.text)):
        return False
    ends = [[(day.month, day.day) for day in (days.earliest, days.latest) if day] for days in (one, other)]
    return ends[0] == ends[1]


def _another_inferred_year(a: Date, b: Date) -> bool:
    """ "July", "July 31" without a year, years away from a date that states its year: the nearest July need not be meant."""
    if bool(YEAR.search(a.text)) == bool(YEAR.search(b.text)) or a.named.earliest is None or b.named.earliest is None:
        return False
    yearless = b if YEAR.search(a.text) else a
    named_month = yearless.timex[:4].isdigit() and MONTH.search(yearless.text) is not None
    return named_month and abs(a.named.earliest.year - b.named.earliest.year) >= INFERRED_YEAR_GAP
