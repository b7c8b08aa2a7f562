"""A cheap look over a whole text for the words without which nothing is near: one pattern for many words, in small letters."""

from __future__ import annotations

import re
from collections.abc import Collection
from string import ascii_lowercase, ascii_uppercase

_ASCII_LOWER = str.maketrans(ascii_uppercase, ascii_lowercase)


def lowered(text: str) -> str:
    """The text in lower case, each character in its place (a few letters grow in lower case: then only ASCII is lowered)."""
    small = text.lower()
    return small if len(small) == len(text) else text.translate(_ASCII_LOWER)


def any_of(words: Collection[str]) -> str:
    """A pattern of the words in which equal beginnings stand once ("one", "on": `(?:on(?:e)?)`): three times as fast as a list.

    The longest word wins. What must not follow is the caller's to say.
    """
    tails: dict[str, set[str]] = {}
    for word in words:
        if word:
            tails.setdefault(word[0], set()).add(word[1:])
    if not tails:
        return ""
    branches = (re.escape(first) + any_of(rest) for first, rest in sorted(tails.items()))
    return f"(?:{'|'.join(branches)})" + ("?" if "" in words else "")
