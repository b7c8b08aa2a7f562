"""Whether two mentions of who said something name two different people or bodies."""

from __future__ import annotations

import re
from functools import lru_cache

from audit.model import Quote
from audit.text.words import STOP_WORDS, stem

WORD = re.compile(r"[^\W_]+")
TYPED = frozenset(
    stem(word)
    for word in """
    official officials authority authorities source sources witness expert experts analyst analysts resident people person
    aide spokesman spokeswoman spokesperson reporter report reports document documents study survey poll census bulletin data
    researcher critic
    supporter neighbor neighbour relative lawyer he she it they we i who that statement release
    """.split()
)
"""Stems of speakers who are typed, not named; they contradict nobody."""


BUSINESSES = frozenset(
    """
    company firm maker drugmaker carmaker chipmaker manufacturer airline carrier retailer supermarket chain operator group giant
    startup supplier producer developer builder lender bank insurer publisher brand business corporation utility
    """.split()
)


def speaker_of(quote: Quote) -> str:
    """The speaker in the fullest form of the source, else as written; "" where nobody is given."""
    return " ".join((quote.speaker_name or quote.speaker or "").split())


def named_apart(one: str | None, other: str | None) -> bool:
    """Do both name someone, and not the same one? "the union" is a name here, "officials" is none."""
    if not one or not other:
        return False
    first, second = _words(one), _words(other)
    if not first - TYPED or not second - TYPED or first & second or _may_be_it(one, other) or _may_be_it(other, one):
        return False
    return not (_is_short_for(one, other) or _is_short_for(other, one))


def _may_be_it(described: str, named: str) -> bool:
    """ "The software maker" beside "Vantor Systems": a business may be called either way."""
    words = WORD.findall(described)
    return bool(words) and described == described.lower() and words[-1] in BUSINESSES and named != named.lower()


@lru_cache(maxsize=4096)
def _words(mention: str) -> frozenset[str]:
    return frozenset(stem(word) for word in WORD.findall(mention) if word.lower() not in STOP_WORDS)


def _is_short_for(short: str, full: str) -> bool:
    """ "the U.N." for "The United Nations"."""
    letters = short.removeprefix("the ").removeprefix("The ").replace(".", "")
    initials = "".join(word[0] for word in WORD.findall(full.removeprefix("The ")) if word[0].isupper())
    return len(letters) > 1 and letters.isupper() and letters == initials
