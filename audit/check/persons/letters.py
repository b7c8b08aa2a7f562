"""Words that are one letter apart, and the keys under which such words meet."""

from __future__ import annotations

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


def keys_of(surname: str) -> set[str]:
    """The surname, and for one long enough what is left of it without one letter."""
    if len(surname) < SHORTEST_SURNAME:
        return {surname}
    return {surname, *(surname[:i] + surname[i + 1 :] for i in range(len(surname)))}
