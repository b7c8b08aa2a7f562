"""A source and its claims in; slips that a writer could make, each one change of a few words, out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from audit.model import Claim, Date, Figure, Name, Quote, Source

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
WORDS = ("lantern", "orchard", "pepper", "saddle", "velvet", "anchor")
"""What stands in for a word of a quotation."""

SPEAKER = "Dorothea Quillfeather"
OFFICES = ("Treasury Secretary", "Energy Secretary")
PEOPLES = ("Kenyan", "Norwegian")
NUMERAL = re.compile(r"[0-9]+(?:,[0-9]{3})*")  # 334,000
YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
DAY = re.compile(r"(?<![0-9,.])[0-9]{1,2}(?![0-9])")
WORD = re.compile(r"[A-Za-z]+")
LONG_WORD = re.compile(r"(?<![\w’'-])[a-z]{6,20}(?![\w’'-])")
VERB = re.compile(r"(?<![\w’'])(?:is|are|was|were|will|would|can|could|must|should|have|has|do|does|did)(?![\w’'])")
NOT = re.compile(r"\snot(?!\w)")
PEOPLE = re.compile(r"(?<!\w)[A-Z][a-z]{2,14}(?:an|ese|ish)s?(?!\w)")


@dataclass(frozen=True, slots=True)
class Planted:
    """One change: `[start, end)` of a source's text becomes `text`."""

    kind: str
    source: str
    start: int
    end: int
    text: str

    def applied(self, text: str) -> str:
        """The source's text with the change in it."""
        return text[: self.start] + self.text + text[self.end :]


Place = tuple[int, int, str]
"""`(start, end, words)`: what stands there becomes these words."""


def plant(source: Source, claims: Sequence[Claim]) -> list[Planted]:
    """Every change that these claims have a place for, in order of kind and place, each place once."""
    seen: dict[tuple[str, int, int], Planted] = {}
    for kind, places in PLANTERS.items():
        for claim in claims:
            for start, end, words in places(claim, source.text):
                seen.setdefault((kind, start, end), Planted(kind, source.path, start, end, words))
    return [seen[key] for key in sorted(seen)]


def _digit(claim: Claim, text: str) -> Iterator[Place]:
    """The first digit of the numeral is another: 31,000 → 41,000."""
    if isinstance(claim, Figure) and (found := NUMERAL.search(text, claim.core_start, claim.core_end)):
        yield found.start(), found.start() + 1, str(int(found[0][0]) % 9 + 1)


def _magnitude(claim: Claim, text: str) -> Iterator[Place]:
    """A million for a billion, a zero too many."""
    if not isinstance(claim, Figure):
        return
    if swapped := _swapped(MAGNITUDES, text, claim.start, claim.end):
        yield swapped
    elif found := NUMERAL.search(text, claim.core_start, claim.core_end):
        number = int(found[0].replace(",", "")) * 10
        yield found.start(), found.end(), f"{number:,}" if number > 9999 else str(number)


def _unit(claim: Claim, text: str) -> Iterator[Place]:
    if isinstance(claim, Figure) and claim.unit and (swapped := _swapped(UNITS, text, claim.start, claim.end + 12)):
        yield swapped


def _hedge(claim: Claim, text: str) -> Iterator[Place]:
    """More than for fewer than."""
    if isinstance(claim, Figure) and claim.hedge_text and (swapped := _swapped(HEDGES, text, claim.start - 12, claim.end)):
        yield swapped


def _date(claim: Claim, text: str) -> Iterator[Place]:
    """Another month, another day, another year."""
    if not isinstance(claim, Date):
        return
    following = dict(zip(MONTHS, (*MONTHS[1:], MONTHS[0]), strict=True))
    if swapped := _swapped(following, text, claim.start, claim.end):
        yield swapped
        if found := DAY.search(text, claim.start, claim.end):
            yield found.start(), found.end(), str(int(found[0]) % 27 + 2)
    if found := YEAR.search(text, claim.start, claim.end):
        yield found.start(), found.end(), str(int(found[0]) - 2)


def _weekday(claim: Claim, text: str) -> Iterator[Place]:
    later = dict(zip(WEEKDAYS, (*WEEKDAYS[3:], *WEEKDAYS[:3]), strict=True))
    if isinstance(claim, Date) and (swapped := _swapped(later, text, claim.start, claim.end)):
        yield swapped


def _negation(claim: Claim, text: str) -> Iterator[Place]:
    """A “not” put in after the first verb of a quotation, or taken out."""
    if not isinstance(claim, Quote) or not claim.speech:
        return
    if found := NOT.search(text, claim.start, claim.end):
        yield found.start(), found.end(), ""
    elif found := VERB.search(text, claim.start, claim.end):
        yield found.end(), found.end(), " not"


def _content_word(claim: Claim, text: str) -> Iterator[Place]:
    if isinstance(claim, Quote) and claim.speech and (found := LONG_WORD.search(text, claim.start, claim.end)):
        yield found.start(), found.end(), WORDS[len(found[0]) % len(WORDS)]


def _speaker(claim: Claim, text: str) -> Iterator[Place]:
    """Somebody else is said to have said it."""
    if isinstance(claim, Quote) and claim.speaker_start is not None and claim.speaker_end is not None:
        mention = text[claim.speaker_start : claim.speaker_end]
        if mention[:1].isupper() and claim.via in ("direct", "floating", "label"):
            yield claim.speaker_start, claim.speaker_end, SPEAKER


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


PLANTERS: Mapping[str, Callable[[Claim, str], Iterator[Place]]] = {
    "digit": _digit,
    "magnitude": _magnitude,
    "unit": _unit,
    "hedge": _hedge,
    "date": _date,
    "weekday": _weekday,
    "negation": _negation,
    "content-word": _content_word,
    "speaker": _speaker,
    "name": _name,
    "title": _title,
    "people": _people,
}
"""The kinds of change, and what makes each."""


def _swapped(table: Mapping[str, str], text: str, start: int, end: int) -> Place | None:
    """The first word of a table in a stretch of the text, and what the table puts in its place."""
    stretch = text[max(0, start) : end]
    for word, other in sorted(table.items(), key=lambda pair: (-len(pair[0]), pair[0])):
        edge = r"(?!\w)" if word[-1].isalpha() else ""
        if found := re.search(rf"(?<!\w){re.escape(word)}{edge}", stretch):
            at = max(0, start) + found.start()
            return at, at + len(word), other
    return None
