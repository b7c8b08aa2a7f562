"""Slips in what a text gives: figures, dates, names. Each takes a claim and its text and yields the places that it has there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from audit.check.planted.place import Place, Planter, swapped
from audit.model import Claim, Date, Figure, Name

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MAGNITUDES = {"million": "billion", "billion": "million", "thousand": "million", "hundred": "thousand", "trillion": "billion"}
UNITS = {
    "$": "€", "£": "$", "€": "$", "dollars": "euros", "euros": "dollars", "percent": "percentage points",
    "per cent": "percentage points", "miles": "kilometres", "kilometers": "miles", "kilometres": "miles", "metres": "miles",
    "feet": "metres", "tonnes": "pounds", "hours": "days", "days": "weeks", "weeks": "months", "months": "years",
    "years": "months", "month": "week", "day": "week",
}  # fmt: skip
HEDGES = {
    "more than": "fewer than", "at least": "at most", "over": "under", "nearly": "well over", "almost": "well over",
    "fewer than": "more than", "less than": "more than", "under": "over", "up to": "at least", "at most": "at least",
}  # fmt: skip
BODIES = {
    "Trust": "Fund", "Fund": "Trust", "Foundation": "Trust", "Association": "Society", "Society": "Association",
    "Commission": "Committee", "Committee": "Commission", "Council": "Board", "Board": "Council", "Agency": "Authority",
    "Authority": "Agency", "Union": "League", "League": "Union", "Institute": "Institution", "Institution": "Institute",
}  # fmt: skip
OFFICES = ("Treasury Secretary", "Energy Secretary")
PEOPLES = ("Kenyan", "Norwegian")
NUMERAL = re.compile(r"[0-9]+(?:,[0-9]{3})*")  # 334,000
YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
DAY = re.compile(r"(?<![0-9,.])[0-9]{1,2}(?![0-9])")
WORD = re.compile(r"[A-Za-z]+")
BODY = re.compile(rf"(?<![A-Za-z])[A-Z][a-z]+ (?P<kind>{'|'.join(BODIES)})(?![A-Za-z])")
PEOPLE = re.compile(r"(?<!\w)[A-Z][a-z]{2,14}(?:an|ese|ish)s?(?!\w)")


def _digit(claim: Claim, text: str) -> Iterator[Place]:
    """The first digit of the numeral is another: 31,000 → 41,000."""
    if isinstance(claim, Figure) and (found := NUMERAL.search(text, claim.core_start, claim.core_end)):
        yield found.start(), found.start() + 1, str(int(found[0][0]) % 9 + 1)


def _magnitude(claim: Claim, text: str) -> Iterator[Place]:
    """A million for a billion, a zero too many."""
    if not isinstance(claim, Figure):
        return
    if scale := swapped(MAGNITUDES, text, claim.start, claim.end):
        yield scale
    elif found := NUMERAL.search(text, claim.core_start, claim.core_end):
        number = int(found[0].replace(",", "")) * 10
        yield found.start(), found.end(), f"{number:,}" if number > 9999 else str(number)


def _unit(claim: Claim, text: str) -> Iterator[Place]:
    if isinstance(claim, Figure) and claim.unit and (found := swapped(UNITS, text, claim.start, claim.end + 12)):
        yield found


def _hedge(claim: Claim, text: str) -> Iterator[Place]:
    """More than for fewer than."""
    if isinstance(claim, Figure) and claim.hedge_text and (found := swapped(HEDGES, text, claim.start - 12, claim.end)):
        yield found


def _date(claim: Claim, text: str) -> Iterator[Place]:
    """Another month, another day, another year."""
    if not isinstance(claim, Date):
        return
    following = dict(zip(MONTHS, (*MONTHS[1:], MONTHS[0]), strict=True))
    if month := swapped(following, text, claim.start, claim.end):
        yield month
        if found := DAY.search(text, claim.start, claim.end):
            yield found.start(), found.end(), str(int(found[0]) % 27 + 2)
    if found := YEAR.search(text, claim.start, claim.end):
        yield found.start(), found.end(), str(int(found[0]) - 2)


def _weekday(claim: Claim, text: str) -> Iterator[Place]:
    later = dict(zip(WEEKDAYS, (*WEEKDAYS[3:], *WEEKDAYS[:3]), strict=True))
    if isinstance(claim, Date) and (found := swapped(later, text, claim.start, claim.end)):
        yield found


def _name(claim: Claim, text: str) -> Iterator[Place]:
    """Two letters of the surname change places."""
    if isinstance(claim, Name) and " " in claim.text:
        *_, last = WORD.finditer(text, claim.start, claim.end)
        word, middle = last[0], len(last[0]) // 2
        if len(word) >= 5 and word[middle - 1] != word[middle]:
            yield last.start() + middle - 1, last.start() + middle + 1, word[middle] + word[middle - 1]


def _title(claim: Claim, text: str) -> Iterator[Place]:
    """The title before a name is that of another office."""
    if isinstance(claim, Name) and claim.title and " " in claim.text:
        start = text.rfind(claim.title, max(0, claim.start - len(claim.title) - 2), claim.start)
        if start >= 0:
            yield start, start + len(claim.title), next(office for office in OFFICES if office != claim.title)


def _people(claim: Claim, text: str) -> Iterator[Place]:
    """The same count of another people."""
    if isinstance(claim, Figure) and claim.subject and (found := PEOPLE.search(text, claim.end, claim.end + 30)):
        plural = "s" if found[0].endswith("s") else ""
        yield found.start(), found.end(), next(people for people in PEOPLES if not found[0].startswith(people)) + plural


def _body(claim: Claim, text: str) -> Iterator[Place]:
    """A body in the sentence of a figure is of another kind: the Tellmark Trust, the Tellmark Fund."""
    if isinstance(claim, Figure) and (found := BODY.search(text, claim.context_start, claim.context_start + len(claim.context))):
        yield found.start("kind"), found.end("kind"), BODIES[found["kind"]]


VALUES: Mapping[str, Planter] = {
    "digit": _digit,
    "magnitude": _magnitude,
    "unit": _unit,
    "hedge": _hedge,
    "date": _date,
    "weekday": _weekday,
    "name": _name,
    "title": _title,
    "people": _people,
    "body": _body,
}
"""The kinds of slip in a value."""
