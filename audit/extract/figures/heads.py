"""What the heads of a table cell say of its number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from audit.extract.figures.nouns import Phrase
from audit.model import Days
from audit.text.calendar import MONTHS, WEEKDAYS, half_days, month_days, quarter_days, shifted, year_days
from audit.text.measured import Measure, measure_of, only_measures, takes_measure
from audit.text.words import stem, stems

GENERIC_COLUMNS = frozenset("value price amount limit figure number total count cost rate fee quantity default".split())
_TIME = r"second|minute|hour|day|week|month|quarter|year"
_BREAK = re.compile(
    rf"[,(;:/]|\b(?:per|of|in|for|by|above|below|over|under|at|on|from|to|(?:an?|each|every)[ ](?:{_TIME}))\b"
    r"|[ ](?:with(?:out|in)?|near|among|between|against|since|until|who|whose|that|still)\b"
    r"|(?:(?<=[a-z]s[ ])|(?<=ople[ ])|(?<=dren[ ])|(?<=omen[ ]))"
    r"(?:[a-z]{2,}ed|taken|given|driven|written|sold|held|lost|found|left|cut|shut|made|built|paid|down|out)\b",
    re.IGNORECASE,
)
# "Homes |without| power", "Roads |closed|", "People |taken from|"
# "requests per second", "price a month", "fee/year", "monthly price"
_PER = re.compile(
    rf"\bper[ ](?P<per>[a-z]+(?:-[a-z]+)?)|(?:\b(?:an?|each|every)[ ]|/[ ]?)(?P<each>{_TIME})\b"
    r"|\b(?P<adverb>hourly|daily|weekly|monthly|quarterly|yearly|annual)\b",
    re.IGNORECASE,
)
_ADVERBS = {"daily": "day", "annual": "year"}


def _named(heads: Sequence[str]) -> list[str]:
    """The heads that name something; of a table of periods or days alone, all."""
    return [head for head in heads if days_of_head(head) is None and head.strip().lower() not in WEEKDAYS] or list(heads)


def days_of_head(head: str) -> Days | None:
    """The period that is all a head says: "2023", "Q2 2024", "March 2024"; None where it says more, or no year."""
    found = _PERIOD.fullmatch(_MEASURE.sub("", head.strip()))
    if found is None:
        return None
    year, month = int(found["year"]), MONTHS.get((found["month"] or "").lower())
    if found["month"]:
        return month_days(year, month) if month else None
    if found["half"]:
        return half_days(year, int(found["half"]))
    return quarter_days(year, int(found["quarter"])) if found["quarter"] else year_days(year)


def period_of_heads(heads: Sequence[str], published: date | None) -> Days | None:
    """The period of a cell, where a head of its row or column is one; a day of the week is the last one."""
    period = next((days for head in heads if (days := days_of_head(head))), None)
    if period is not None or published is None:
        return period
    weekday = next((WEEKDAYS[name] for head in heads if (name := head.strip().lower()) in WEEKDAYS and len(name) > _SHORT), None)
    day = shifted(published, -((published.weekday() - weekday) % 7)) if weekday is not None else None
    return Days(day, day) if day else None


_SHORT = 4
"""Letters of "Sun" and "Mon", which may be anything."""


_PERIOD = re.compile(r"(?:Q(?P<quarter>[1-4])[ ]|H(?P<half>[12])[ ]|(?P<month>[A-Z][a-z]{2,8})\.?[ ])?(?P<year>(?:19|20)[0-9]{2})")


_MEASURE = re.compile(r"[ ][(][^()]{1,24}[)]$")


_DESCRIBES = re.compile(r"[ ][a-z]{3,}|[a-z]{3}(?<!s)s\b")
"""Words that say what is counted, "Log retention" and "Seats", beside a mere name, "Team", "New York"."""


def phrase_of_heads(heads: Sequence[str]) -> Phrase | None:
    """The phrase of a table cell from its row head and column head; a column called "Value" or "Price" leaves the row's noun."""
    named_heads = _named(heads)
    named_heads = [head for head in named_heads if not only_measures(head)] or named_heads
    days = [head for head in heads if head.strip().lower() in WEEKDAYS and head not in named_heads]
    told = [*named_heads, *days]
    parts = [(head, stems(_BREAK.split(head, maxsplit=1)[0]) or stems(head)) for head in named_heads]
    parts = [part for part in parts if part[1]]
    named = [part for part in parts if part[1][-1] not in GENERIC_COLUMN_STEMS] or parts
    if not named:
        return None
    counted = [part for part in named if _DESCRIBES.search(part[0])] or named
    noun = counted[-1][1][-1]
    return Phrase(
        " ".join(heads),
        noun,
        tuple(word for head in told for word in stems(head) if word != noun and word not in GENERIC_COLUMN_STEMS),
    )


GENERIC_COLUMN_STEMS = frozenset(stem(word) for word in GENERIC_COLUMNS)


def rate_of_heads(heads: Sequence[str]) -> str | None:
    """The rate that a head states: "Write requests per second", "Price a month", "Annual fee"."""
    for head in reversed(heads):
        if found := _PER.search(head):
            adverb = (found["adverb"] or "").lower()
            return (found["per"] or found["each"] or "").lower() or _ADVERBS.get(adverb, adverb.removesuffix("ly"))
    return None


def names_age(heads: Sequence[str]) -> bool:
    """Is it a column of ages?"""
    return any(head.strip().lower() in ("age", "ages", "aged") for head in heads)


def measured_by(heads: Sequence[str]) -> Measure | None:
    """What the heads say that a number without a unit is measured in; None where row and column each say something of their own."""
    row, column = measure_of(heads[0]), measure_of(heads[-1])
    if column is None:
        return row
    return column if row is None and (takes_measure(heads[0]) or column.unit is None or column.scale == 1) else None
