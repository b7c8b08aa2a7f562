"""A text in, the stems and the names that say what it is about out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from audit.align.senses import sense
from audit.text.units import NAMES
from audit.text.words import RAREST, WORD, rarity, stem

# Words of the calendar and of number: a value is no part of what a claim is about.
VALUES = frozenset(
    stem(word)
    for word in """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
    november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight day days week weeks month
    months year years decade century hour hours minute minutes second weekend weekday morning afternoon evening night noon
    midnight spring summer autumn fall winter ago last next early late earlier later mid since previous current
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds
    thousands millions billions half third quarter quarters thirds percent per cent nearly about almost around roughly
    approximately least most some total st nd rd th
    """.split()
)
# Words of saying: every article holds them.
TALK = frozenset(
    stem(word)
    for word in """
    say said says tell told add added report reported reports announce announced announcement according statement spokesman
    spokeswoman spokesperson official officials news agency press u.s u.k u.n
    """.split()
)
_CAPITALISED = re.compile(r"[A-Z][\w’'-]*[\w](?:[ \u00a0](?:of |de |del |la |the )?[A-Z][\w’'-]*[\w]){0,999}")  # "Bank of Meria"
_MOST_ENTITIES = 12


_UNITS = frozenset(map(stem, NAMES))


def content(text: str) -> frozenset[str]:
    """The stems of a text that say what it is about: no stop words, numbers, words of the calendar or of saying."""
    return stems_of(WORD.findall(text))


def stems_of(words: Iterable[str]) -> frozenset[str]:
    """The same of words."""
    return frozenset(filter(None, map(_content_stem, words)))


@lru_cache(maxsize=65536)
def _content_stem(word: str) -> str:
    """The stem of a word that says what a text is about; "" of any other."""
    stemmed = sense(stem(word))
    empty = stemmed[0].isdigit() or stemmed in VALUES or stemmed in TALK or stemmed in _UNITS or not rarity(stemmed)
    return "" if empty else stemmed


def entities(text: str) -> frozenset[str]:
    """The names in a text, as the folded words of each capitalised sequence; common words at a sentence's head are none."""
    found = set()
    for place in _CAPITALISED.finditer(text):
        words = [stem(word) for word in WORD.findall(place.group())]
        if place.start() == 0 or text[: place.start()].rstrip()[-1:] in ("“", '"', ""):
            words = words[1:] if words and rarity(words[0]) < RAREST else words
        words = [word for word in words if word not in VALUES and rarity(word) > 1]
        if words:
            found.add(" ".join(words))
    return frozenset(sorted(found)[:_MOST_ENTITIES])
