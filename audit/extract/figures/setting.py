"""What stands around a figure in its sentence: over what time, as of when, where, how sure."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left
from collections.abc import Sequence

from audit.extract.figures.draft import Draft
from audit.extract.figures.line import Line
from audit.model import Date, Days
from audit.text.verbs import verb_form
from audit.text.words import STOP_WORDS, stem

# in Texas, near Mexico City, across the United States
PLACE = re.compile(
    r"""
    (?<!\w) (?:[Ii]n|[Aa]t|[Nn]ear|[Aa]cross|[Oo]utside|[Tt]hroughout|[Ii]nside|[Oo]ff) [ ]
    (?:the[ ]|downtown[ ]|central[ ]|northern[ ]|southern[ ]|eastern[ ]|western[ ])?
    (?P<place> [A-Z][\w.'’-]{0,40} (?: [ ](?:of[ ]|de[ ]|al[ ])? [A-Z][\w'’-]{0,40} ){0,3} )
    """,
    re.VERBOSE,
)
PLACE_WORDS = frozenset("in at near across outside throughout inside off".split())
REPORTING = frozenset(
    """say said says tell told report reported announc announced announce state stated publish published releas released ad
    added warn testifi confirm tweet""".split()
)
SAID_WORDS = frozenset(
    """said says announced reported told stated confirmed warned added published released testified tweeted report
    statement interview release briefing survey poll study letter speech news conference memo filing post announcement
    bulletin update call""".split()
)
STATES_OF_THINGS = frozenset("stand stood cover remain total number hover climb rise jump reach swell grow sit".split())
"""Stems of verbs whose day says as of when a number held, not over what time it came about."""

NEW_CLAUSE = re.compile(
    r"; |, [^,;]{0,24} of (?:them|which|whom)|, (?:but|while|although|though|whereas|when|and (?:he|she|it|they|we|the)) "
    r"|, (?:(?:up |down )?from|compared (?:with|to)|against) | than (?:in|on|at|during|for|a year|the year) ?"
)
"""What parts a date from a figure on its other side; "231, up from 214 in 2023" gives no date to the 231."""

ASIDE = re.compile(r", (?!since )(?:[\w'’-]+ ){1,8}(?:since )?$")
"""An aside up to the day in it; ", since 1921," says nothing but the day."""
_ASIDE_REACH = 90

REVISIONS = frozenset(
    """revised revises revising revision corrected correcting lowered restated recalculated downgraded upgraded""".split()
)
ESTIMATES = frozenset("estimate estimates estimated estimating estimation".split())


class Setting:
    """The dates and places of one sentence."""

    def __init__(self, line: Line, dates: Sequence[Date], drafts: Sequence[Draft], today: datetime.date | None = None) -> None:
        self._line = line
        self._today = today
        told = [date for date in dates if date.resolved and not date.anchored and not self._is_said(date)]
        self._as_of = next((date for date in told if self._is_as_of(date)), None)
        self._labels = [date for date in told if _is_label(line, date)]
        self._dates = [
            date for date in told if date is not self._as_of and date not in self._labels and not _is_attribute(line, date)
        ]
        self._date_starts = [date.start for date in self._dates]
        self._starts = [line.starts[draft.left] for draft in drafts]
        self._places: list[tuple[int, str]] | None = None

    def _is_said(self, date: Date) -> bool:
        """Does the date tell when something was said, not when it happened?"""
        body, start = self._line.body, self._line.start
        before = body[max(start, date.start - 24) : date.start].lower().rstrip(" ,").removesuffix(" on").split()
        after = body[date.end : date.end + 24].lower().split()
        if (before and before[-1] in SAID_WORDS) or (after and after[0] in SAID_WORDS) or date.predicate in REPORTING:
            return True
        credit = body.rfind("ccording to", max(start, date.start - 90), date.start)
        return credit >= 0 and "," not in body[credit : date.start]

    def times(self, draft: Draft, predicate: str | None) -> tuple[Days | None, Days | None]:
        """(period, as of) of a figure whose clause has this verb."""
        as_of = self._as_of or (self._labelled(draft) if self._labels else None)
        period = self._nearest(draft) if self._dates and not _is_size_of_thing(self._line, draft) else None
        if period is as_of:
            period = None
        if period and not as_of and self._holds(draft, period, predicate):
            return None, period.days
        if period and self._is_of_another(draft, period, predicate):
            period = None
        return (self._reach(period) if period else None), (as_of.named if as_of else None)

    def _is_of_another(self, draft: Draft, date: Date, predicate: str | None) -> bool:
        """Is the time that of another act, or of the change to this level ("has grown by 4% since 2016 to 81,000")?"""
        if date.relation == "since" and (self._line.word(draft.left - 1) == "to" or self._is_of_aside(draft, date)):
            return True
        return predicate is not None and _tells_another_act(self._line, draft, date, predicate)

    def _is_of_aside(self, draft: Draft, date: Date) -> bool:
        """Is it since then that something else is so: "the yard, in one family's hands since 1921, employs 40"?"""
        body, start = self._line.body, self._line.starts[draft.left]
        aside = ASIDE.search(body, max(self._line.start, date.start - _ASIDE_REACH), date.start)
        return aside is not None and date.end <= start and body[date.end : date.end + 1] == ","

    def _reach(self, date: Date) -> Days:
        """The days that a period may cover: "after Saturday's flood" begins on Saturday, "so far this year" ends today."""
        if date.relation in ("after", "since"):
            return Days(date.named.earliest or date.days.earliest, date.days.latest)
        if date.relation in ("before", "until"):
            return Days(date.days.earliest, date.named.latest or date.days.latest)
        so_far = "so far" in self._line.body[max(self._line.start, date.start - 12) : date.end + 8].lower()
        if so_far and self._today and date.days.meets(Days(self._today, self._today)):
            return Days(date.days.earliest, self._today)
        return date.days

    def _is_as_of(self, date: Date) -> bool:
        lead = self._line.body[max(self._line.start, date.start - 7) : date.start + 6].lower()
        return "as of" in lead or date.relation == "by"

    def _labelled(self, draft: Draft) -> Date | None:
        """The day of a label right before the number: "(Tuesday: 5 per cent)"."""
        start = self._line.starts[draft.left]
        at = bisect_left(self._labels, start, key=lambda date: date.start) - 1
        return self._labels[at] if at >= 0 and start - self._labels[at].end <= 2 else None

    def _holds(self, draft: Draft, date: Date, predicate: str | None) -> bool:
        """Is the day one on which the number held: "stood at", "covered … on Monday", "climbed on Tuesday"?"""
        if date.precision != "day" or date.relation != "on" or draft.role == "change":
            return False
        if predicate in STATES_OF_THINGS:
            return True
        before = self._line.body[max(self._line.start, date.start - 20) : date.start].lower().rstrip().removesuffix(" on").split()
        return bool(before) and before[-1] in ("climbed", "rose", "stood", "reached", "jumped")

    def _nearest(self, draft: Draft) -> Date | None:
        """The next date before any other figure; else the one before it; else the only one of the sentence."""
        start, end = self._line.starts[draft.left], self._line.stop(draft.right - 1)
        later = bisect_left(self._date_starts, end)
        if later < len(self._dates) and not self._figures_between(end, self._date_starts[later]):
            return self._dates[later]
        earlier = bisect_left(self._date_starts, start) - 1
        if earlier >= 0 and not self._figures_between(self._dates[earlier].end, start):
            return self._dates[earlier]
        only = self._dates[0]
        between = (end, only.start) if only.start >= end else (only.end, start)
        return only if len(self._dates) == 1 and not NEW_CLAUSE.search(self._line.body, *between) else None

    def _figures_between(self, start: int, end: int) -> bool:
        """Does another figure, or a new clause, stand between?"""
        if bisect_left(self._starts, start) < bisect_left(self._starts, end):
            return True
        return NEW_CLAUSE.search(self._line.body, start, end) is not None

    def place(self, draft: Draft) -> str | None:
        """The nearest place named after a preposition: the next one, else the last of the sentence."""
        if self._places is None:
            self._places = self._find_places()
        at = bisect_left(self._places, (self._line.starts[draft.left], ""))
        return self._places[min(at, len(self._places) - 1)][1] if self._places else None

    def _find_places(self) -> list[tuple[int, str]]:
        line = self._line
        taken = {date.start for date in self._dates}
        found: list[tuple[int, str]] = []
        done = line.start
        for at in [at for at, word in zip(line.starts, line.words, strict=False) if word in PLACE_WORDS]:
            match = PLACE.match(line.body, at, line.end) if at >= done else None
            if match:
                found.append((match.start("place"), _bare(match["place"])))
                done = match.end()
        return [(at, name) for at, name in found if name.split()[0] not in CALENDAR and at not in taken]


def _is_size_of_thing(line: Line, draft: Draft) -> bool:
    """ "The 30-metre boat", "the boat, 22 metres long, was built in 2009": what size a thing is has no day."""
    if draft.unit is None or draft.unit.dimension not in ("length", "area", "volume", "mass"):
        return False
    return draft.compound or (line.word(draft.right) in _SIZED and line.word(draft.right + 1) == ",")


_SIZED = frozenset("long wide tall high deep thick across".split())


def _tells_another_act(line: Line, draft: Draft, date: Date, predicate: str) -> bool:
    """Does the date belong to a verb of its own ("built in 1978, the mill covers 60,000 …"), not to that of the figure?"""
    if date.predicate is None or date.predicate == predicate:
        return False
    first = bisect_left(line.starts, min(date.end, line.stop(draft.right - 1)))
    last = bisect_left(line.starts, max(date.start, line.starts[draft.left]))
    if not {date.predicate, predicate}.isdisjoint(map(_verb, line.words[first:last])):
        return True
    parted = line.body[date.end : date.end + 1] == "," and date.end <= line.starts[draft.left]
    return parted and not _opens(line, date)  # "was found on Friday, two days after the fire that killed 12"


def _verb(word: str) -> str:
    """The stem of the verb that a word is a form of; what "is" tells happened its subject names ("those met on Friday were 12")."""
    if word == "be":
        return word  # "will cost 4 crowns and be ready in May"
    form = verb_form(word)
    return stem(form[0]) if form else "have" if word in ("has", "have", "had") else ""


def _opens(line: Line, date: Date) -> bool:
    """Does the date open its sentence, with a word or two before it?"""
    return bisect_left(line.starts, date.start) <= _OPENING


_OPENING = 3


def _bare(name: str) -> str:
    """A place without its possessive or full stop: "New York's" → "New York", "U.S." stays."""
    name = name.removesuffix("'s").removesuffix("’s").rstrip("'’")
    return name if name.count(".") > 1 else name.rstrip(".")


def _is_attribute(line: Line, date: Date) -> bool:
    """Is the date part of a name or a noun: "over the 2016 race", "attended a secret June 2016 meeting"?"""
    if date.precision not in ("month", "year") or date.text.split()[0].lower() in VAGUE_PARTS:
        return False
    before = line.body[max(line.start, date.start - 30) : date.start].lower().split()[-3:]
    after = line.body[date.end : date.end + 2]
    inside = not DETERMINERS.isdisjoint(before[-2:]) and TEMPORAL.isdisjoint(before)
    return inside and after[:1] == " " and after[1:].isalpha()


TEMPORAL = frozenset("in during throughout at since after before by until".split())
"""With one of these before it the noun tells the time all the same: "in the 2017 collapse"."""


DETERMINERS = frozenset("the a an his her its their this".split())
VAGUE_PARTS = frozenset("first second last next past early late this the in since during".split())


def _is_label(line: Line, date: Date) -> bool:
    """Does a number follow the date after a colon?"""
    after = line.body[date.end : date.end + 3]
    return after[:1] == ":" and after[1:].strip()[:1].isdecimal()


CALENDAR = frozenset(
    """January February March April May June July August September October November December Jan. Feb. Mar. Apr. Jun. Jul.
    Aug. Sept. Sep. Oct. Nov. Dec. Monday Tuesday Wednesday Thursday Friday Saturday Sunday Spring Summer Autumn Fall
    Winter Christmas Easter""".split()
)


ONE_OF = frozenset(("one", "single"))
USUAL = frozenset("normal typical average usual ordinary".split())
SPANS = frozenset("hour day weekday night week month year".split())


def told_rate(line: Line, draft: Draft) -> str | None:
    """The span of a rate said in words: "in one day it met 6,500 migrants", "journeys with us every weekday", "on a normal day"."""
    if span := _adjective(line, draft) or _opening_span(line, draft):
        return span
    start = draft.subject[1] if draft.subject else draft.right
    if SPAN_OPENERS.isdisjoint(line.words[max(0, min(start, draft.left - 8)) : max(start + 9, draft.left)]):
        return None
    for at, word in enumerate(line.words[start : start + 9], start):
        if word in SPAN_OPENERS and (span := _span_at(line, at, at < start + 5)):
            return span
        if word in CLAUSE_MARKS:
            break
    for at, word in enumerate(line.words[max(0, draft.left - 8) : draft.left], max(0, draft.left - 8)):
        if word in SPAN_OPENERS and (span := _span_at(line, at, False)):
            return span
    return None


def _adjective(line: Line, draft: Draft) -> str | None:
    """ "56,000 weekly orders"."""
    return (
        OFTEN.get(line.word(draft.right))
        if line.is_word(draft.right + 1) and line.word(draft.right + 1) not in STOP_WORDS
        else None
    )


def _opening_span(line: Line, draft: Draft) -> str | None:
    """ "Each day of closure costs 40 crews"."""
    word, span = line.word(0), line.word(1)
    if word not in ("each", "every") or span not in SPANS or not CLAUSE_MARKS.isdisjoint(line.words[2 : draft.left]):
        return None
    return span


OFTEN = {"hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month"}
SPAN_OPENERS = frozenset(("in", "every", "each", "on"))


CLAUSE_MARKS = frozenset(("", ",", ";", ":", ".", "and", "but", "while"))


def _span_at(line: Line, at: int, close: bool) -> str | None:
    """The span that the token begins to say, or None; "every day" and "in one day" only close to the number."""
    word, second, third = line.word(at), line.word(at + 1), line.word(at + 2)
    if word == "in":
        if second == "24" and third == "hours":
            return "day"
        if second == "a" and third == "single":
            second, third = third, line.word(at + 3)
        return third if second in ONE_OF and third in SPANS else None
    if word in ("every", "each"):
        return second if close and second in SPANS else None
    if word == "on" and second in ("a", "an") and third in USUAL:
        return line.word(at + 3) if line.word(at + 3) in SPANS else None
    return None
