"""Words that are one letter apart, and the keys under which such words meet."""

from __future__ import annotations

import re

_SOUNDS = (("ph", "f"), ("v", "f"), ("th", "t"), ("ck", "k"), ("z", "s"), ("ie", "i"), ("y", "i"))
"""Letters that are written for each other."""
_SOFT_C, _SOFT_G = re.compile("c(?=[eiy])"), re.compile("^g(?=[eiy])")
_TWICE = re.compile(r"(.)\1")

VOWELS = frozenset("aeiouy")
SHORTEST_SURNAME = 4
"""A surname of fewer letters is not held against others by letter."""


def one_letter_apart(a: str, b: str) -> bool:
    """Does one letter put in, left out, replaced or swapped with its neighbour make one word the other?"""
    if abs(len(a) - len(b)) > 1 or a == b:
        return False
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    rest_a, rest_b = a[start:], b[start:]
    if len(a) == len(b):
        swapped = rest_a[:2] == rest_b[1::-1] and rest_a[2:] == rest_b[2:]
        return rest_a[1:] == rest_b[1:] or (len(rest_a) > 1 and swapped)
    return rest_a[1:] == rest_b if len(a) > len(b) else rest_a == rest_b[1:]


def sound(name: str) -> str:
    """A given name as it is heard, so far as its letters say: equal for "Philip" and "Phillip", "Gillian" and "Jillian"."""
    heard = _SOFT_G.sub("j", _SOFT_C.sub("s", name))
    for written, spoken in _SOUNDS:
        heard = heard.replace(written, spoken)
    return _TWICE.sub(r"\1", heard.replace("c", "k"))


def skeleton(name: str) -> str:
    """A surname without its vowels, as it is heard: equal for "tambury" and "tamberry"."""
    return _TWICE.sub(r"\1", "".join(letter for letter in sound(name) if letter not in VOWELS))


def of_two_people(a: str, b: str) -> bool:
    """Are they the given names of a man and a woman, or of two who often are sisters: equal but for an a or e at the end?"""
    ends = {"", "a", "e", "o"}
    return any(a[: len(a) - i] == b[: len(b) - j] and {a[len(a) - i :], b[len(b) - j :]} <= ends for i in (0, 1) for j in (0, 1))


def keys_of(surname: str) -> set[str]:
    """The surname, and for one long enough what is left of it without one letter."""
    if len(surname) < SHORTEST_SURNAME:
        return {surname}
    return {surname, *(surname[:i] + surname[i + 1 :] for i in range(len(surname)))}
