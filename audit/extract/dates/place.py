"""Where an expression stands: the source's own date, the words and the tense around it, and what these make of half a date."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from audit.extract.clauses import Clause, clause_at
from audit.extract.dates.meaning import Meaning
from audit.model import Source
from audit.text.calendar import make_day, month_days, shifted
from audit.text.constants import AGAINST_TENSE, CHRONICLE_YEARS, STORY_SENTENCES, STORY_YEARS, TENSE_SLACK_DAY, TENSE_SLACK_MONTH

LONGEST = 400
"""How far the words of a sentence may stand from a date and still say what it bounds."""


@dataclass(slots=True)
class Before:
    """What the expressions left of a place have said: the date last named, the year last written and the sentence it stands in."""

    last: Meaning | None = None
    told: Meaning | None = None
    """The date last named that is no day of the week, on which somebody spoke."""
    year: int | None = None
    sentence: int = -1
    chronicle: bool | None = None
    """Does the source tell of years long past and of no day near its own? None: not yet asked."""


class Place:
    """Where an expression stands: the source's own date, the tense of the clause, the date last named before it."""

    def __init__(self, source: Source, start: int, end: int, before: Before) -> None:
        self.source, self.start, self.end = source, start, end
        self.last, self.told = before.last, before.told
        self.published = source.published
        self._before = before
        self.bounds = source.sentence_at(start)
        self.block = source.block_at(start)
        self.before: list[str] = _WORDS.findall(self.left(40).lower())
        """The words and numbers in the 40 characters before the expression, in lower case."""
        self._clause: Clause | None = None

    @property
    def clause(self) -> Clause:
        """The clause at the expression, read once."""
        if self._clause is None:
            signed = _SIGNED.search(self.left(6)) is not None
            self._clause = Clause() if signed else clause_at(self.source, self.start, self.bounds)
        return self._clause

    @property
    def day(self) -> date | None:
        """The day of publication, None where it is not known to the day."""
        return self.published.day if self.published else None

    @property
    def year(self) -> int | None:
        """The year of publication."""
        return self.published.earliest.year if self.published else None

    @property
    def month(self) -> tuple[int, int] | None:
        """Year and month of publication, None where it is known to the year only."""
        if self.published is None or self.published.earliest.month != self.published.latest.month:
            return None
        return self.published.earliest.year, self.published.earliest.month

    @property
    def ahead(self) -> bool:
        """Does the clause speak of what is to come?"""
        clause = self.clause
        if self.surely_ahead or (clause.tense == "present" and clause.predicate in COMING):
            return True
        return self.cued_ahead or (clause.predicate is None and not clause.tense and self._in_notice())

    def _in_notice(self) -> bool:
        """Does the date stand in a notice, which gives a day and an hour and no figure before them?"""
        start, end = self.around
        told = _CLOCKS.sub("", self.source.body[start : self.start])
        return end - start < LONGEST_NOTICE and not _DIGIT.search(told) and bool(_NOTICE.search(self.source.body, start, end))

    @property
    def cued_ahead(self) -> bool:
        """Do the words right before it look ahead ("by", "effective")?"""
        cue = AHEAD.search(self.left(32)) if self.follows(_AHEAD_WORDS) else None
        if cue is not None and (cue["sure"] is not None or self.clause.tense != "past"):
            return True
        if self.follows(_LASTING) and _LASTS.search(self.left(_WIDE)):
            return True
        return self.awaited

    @property
    def awaited(self) -> bool:
        """Does a participle before it say that it was still to come: "was due in the port on |Friday|"?"""
        return self.follows(_AWAITED) and bool(AWAITED.search(self.left(48)))

    @property
    def surely_ahead(self) -> bool:
        """The same by the verb's own form, or by a verb that puts things off."""
        return self.clause.tense == "future" or self.clause.predicate in ARRANGING

    @property
    def behind(self) -> bool:
        """Does the clause speak of what is past?"""
        return self.clause.tense == "past"

    @property
    def attributive(self) -> bool:
        """Does the date stand before a noun that it dates ("a June agreement"), so that the verb's tense says nothing of it?"""
        return self.led_by_article and bool(_NOUN_NEXT.match(self.right(12)))

    @property
    def led_by_article(self) -> bool:
        """ "The", "a", "his" right before it."""
        return self.follows(_ARTICLES) and bool(_ARTICLE.search(self.left(12)))

    def story(self, of_day: bool) -> int | None:
        """The year of the past that the sentence has begun to tell of, None where it tells of the present.

        Of a day in a chronicle the sentences before it may have begun to tell.
        """
        before = self._before
        if before.year is None or self.year is None:
            return None
        away = self.source.sentence_index(self.start) - before.sentence
        if away == 0:
            return before.year if before.year <= self.year - STORY_YEARS else None
        if not of_day or away > STORY_SENTENCES or abs(before.year - self.year) < STORY_YEARS:
            return None
        if before.chronicle is None:
            before.chronicle = _is_chronicle(self.source.body, self.year)
        return before.year if before.chronicle else None

    @property
    def around(self) -> tuple[int, int]:
        """The sentence, of a very long one the part near the expression."""
        start, end = self.bounds
        return max(start, self.start - LONGEST), min(end, self.end + LONGEST)

    @property
    def sentence(self) -> str:
        """The words of the sentence, or of the part near the expression."""
        return self.source.body[slice(*self.around)]

    @property
    def southern(self) -> bool:
        """Does the source's dateline lie south of the equator?"""
        return bool(_SOUTHERN.search(self.source.body, 0, 400))

    @property
    def possessive(self) -> bool:
        """ "Wednesday's ruling"."""
        return self.right(2) in ("'s", "’s")

    def follows(self, words: frozenset[str]) -> bool:
        """Does one of the words stand close before the expression? So that a pattern is tried only where it may fit."""
        return not words.isdisjoint(self.before)

    def left(self, width: int = 24) -> str:
        """The words before the expression, in its sentence."""
        begin = max(self.start - width, self.bounds[0])
        return self.source.body[begin : self.start]

    def right(self, width: int = 24) -> str:
        """The words after the expression, in its block."""
        return self.source.body[self.end : min(self.end + width, self.block.end)]


def _is_chronicle(body: str, published: int) -> bool:
    """Does a text name many years, fewer where none is near publication, and no day by its place near it?"""
    years = {int(year) for year in _FOUR_DIGITS.findall(body)}
    recent = any(0 <= published - year < STORY_YEARS for year in years)
    return len(years) >= (CHRONICLE_YEARS if recent else CHRONICLE_YEARS // 2) and not _NEAR_DAY.search(body)


_FOUR_DIGITS = re.compile(r"(?<![0-9.,])(?:1[0-9]|20)[0-9]{2}(?![0-9])")
_NEAR_DAY = re.compile(
    r"\b(?:[Yy]esterday|[Tt]omorrow|[Tt]onight|[Ll]ast (?:night|week|month|year)|[Tt]his (?:week|month|morning|afternoon)"
    r"|[Nn]ext (?:week|month|year)|(?:Mon|Tues|Wednes|Thurs|Fri)day(?!,? (?:the )?[0-9]|,? [A-Z]))\b"
)
_SIGNED = re.compile(r"[”\"’'] ?(?:—|–|--?) ?$")
"""Behind a quotation and a dash, as its writer signs it, no verb speaks of the date: "“Nobody came.” — Sunday on the radio"."""
AHEAD = re.compile(
    r"(?:^|\s)(?:(?P<sure>as\s+early\s+as|as\s+soon\s+as|effective|starting|beginning|upcoming|scheduled\s+for|slated\s+for|set\s+for|payable|due"
    r"|due\s+by|no\s+later\s+than)|until|till|by|coming)\s+(?:on\s+|in\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
"""Words before a date that look ahead; those that are not sure only where the clause is not in the past."""
_AHEAD_WORDS = frozenset("early soon effective starting beginning upcoming for due payable than until till by coming".split())
"""One of these stands in each of them."""


_WIDE = 200
_LASTING = frozenset(("until", "till", "from"))
_LASTS = re.compile(
    r"\b(?:(?:will|shall|stays?|remains?|keeps?)\s(?:[^\s.;:]+\s){0,6}?(?:until|till)"
    r"|(?:vote[ds]?|agree[ds]?|decide[ds]?|plan(?:s|ned)?|approve[ds]?|want(?:s|ed)?|propose[ds]?)\s[^.;:]{0,60}?\bto\s[a-z]+\s"
    r"[^;:]{1,100}\sfrom)\s+(?:the\s+)?$"
)
"""What lasts until a day, and what is to begin on one: "will stay shut until Friday", "voted to merge the wards from 1 October"."""
_AWAITED = frozenset("expected forecast anticipated predicted due".split())
AWAITED = re.compile(
    r"(?<!than )(?<!\bas )(?<![\w-])(?:(?:expected|anticipated|predicted|forecast)\s+to"
    r"|(?:expected|anticipated|predicted|forecast|due)\s+(?:in|on|at|across|over|from|by|until|for|later|early|late|again|here|there))\b[^.,;:“”\"]{0,40}$"
)
"""A participle before a date looks ahead whatever the sentence's verb: "warned of rain expected across the hills by Monday"."""


_NOTICE = re.compile(
    r"(?<![\w-])(?:[Dd]eadline|[Oo]n[ ]sale|[Nn]ext|[Uu]pcoming|[Dd]oors|[Kk]ick-?off|[Ff]ixtures?|[Cc]losing[ ]date|RSVP)\b"
    r"|[0-9] ?[ap]\.?m\b|(?<![0-9:.])[012]?[0-9][:.][0-5][0-9](?![0-9:.%])"
)
"""Words and clock times of a notice, which has no verb: "Council meeting: Tuesday, 7pm"."""
_CLOCKS = re.compile(r"[012]?[0-9](?:[:.][0-5][0-9])?\s?(?:[ap]\.?m\b\.?)|[012]?[0-9][:.][0-5][0-9]")
_DIGIT = re.compile(r"[0-9]")
LONGEST_NOTICE = 120


ARRANGING = frozenset("schedul postpon delay extend adjourn slate resched reschedul".split())
"""Stems of verbs that put a thing off to a day to come, whatever their tense."""


COMING = frozenset(
    """be plan expect intend hope meet begin start open vote leav end expir close play face host go come run schedul due visit hold
    take resum return arriv""".split()
)
"""Stems of verbs whose present tense beside a date speaks of a plan: "the council meets Thursday"."""


_BEFORE = re.compile(r"\b(?:before|ahead\s+of|until|by|for)\s+(?:the|a|an|its|his|her|their|our)\s+$", re.IGNORECASE)
_SOUTHERN = re.compile(
    r"(?:^|\n)\s*(?:SYDNEY|MELBOURNE|BRISBANE|PERTH|CANBERRA|ADELAIDE|HOBART|AUCKLAND|WELLINGTON|CHRISTCHURCH|BUENOS AIRES|SANTIAGO"
    r"|MONTEVIDEO|ASUNCION|LIMA|LA PAZ|SAO PAULO|RIO DE JANEIRO|BRASILIA|JOHANNESBURG|CAPE TOWN|PRETORIA|DURBAN|HARARE|WINDHOEK)\b"
    r"[^\n]{0,40}?(?:—|–|--?|\()"
)
_WORDS = re.compile(r"[^\W\d_]+|[0-9]+")
_ARTICLES = frozenset("the a an its his her their our".split())
_ARTICLE = re.compile(r"(?:^|\s)(?:the|a|an|its|his|her|their|our)\s+$", re.IGNORECASE)


_NOUN_NEXT = re.compile(r"\s+[a-z]{3,}")
_VOTE_NEXT = re.compile(r"\s+(?:elections?|ballots?|referendums?|polls?|runoffs?)\b")
"""Of a vote the tense around it says little: "let the November election decide"."""


def nearest_year(place: Place, month: int, day: int | None) -> int | None:
    """The year that brings this month (or day of it) nearest to publication; beyond a slack the tense weighs in."""
    told = told_year(place)
    if told:
        return told[0]
    if place.published is None:
        return None
    centre = place.published.earliest
    if place.month is None:
        centre = date(centre.year, 7, 1)
    story = place.story(day is not None)
    if story and place.behind and not place.ahead:
        return story
    slack = TENSE_SLACK_DAY if day else TENSE_SLACK_MONTH
    late, early = _weights(place)
    best: tuple[int, int] | None = None
    for year in (centre.year - 1, centre.year, centre.year + 1):
        span = month_days(year, month)
        point = make_day(year, month, day) if day else (span.earliest and shifted(span.earliest, 14))
        if point is None:
            continue
        distance = (point - centre).days
        cost = abs(distance) * (late if distance > slack else early if distance < -slack else 1)
        best = min(best, (cost, year)) if best else (cost, year)
    return best[1] if best else None


_YEAR_BEHIND = re.compile(
    r",?\s+(?:of\s+)?(?:(?P<which>last|this|next)|the\s+(?P<told>following|next|same|previous)|that(?:\s+same)?)\s+year(?![A-Za-z'’-])"
)


def told_year(place: Place) -> tuple[int, int] | None:
    """(year, end of the words) where words behind a month or day count its year from publication ("3 May next year") or from the
    date last named ("3 May the following year").
    """
    found = _YEAR_BEHIND.match(place.right(28))
    if found is None:
        return None
    last = place.last.named.earliest if place.last else None
    base = place.year if found["which"] else last.year if last else None
    step = _YEARS_ON.get(found["which"] or found["told"] or "", 0)
    return (base + step, place.end + found.end()) if base is not None else None


_YEARS_ON = {"last": -1, "previous": -1, "next": 1, "following": 1}


def _weights(place: Place) -> tuple[int, int]:
    """How many times over a day counts that lies more than the slack after, or before, publication: the tense speaks against it."""
    if place.attributive:
        if _VOTE_NEXT.match(place.right(16)):
            return 1, 1
        return 2 if place.behind and not _BEFORE.search(place.left()) else 1, 1
    ahead = place.surely_ahead or place.cued_ahead
    late = AGAINST_TENSE if place.behind and not ahead else 1
    return late, AGAINST_TENSE if ahead else 2 if place.ahead else 1
