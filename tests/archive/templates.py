"""Templates in, their words out: `[a|b]` is one of several wordings, `{name}` a blank to fill."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from functools import cache
from typing import TypeVar

T = TypeVar("T")
_CHOICE = re.compile(r"\[(?P<options>[^\[\]]*)\]")


class Dice:
    """Chance from a seed, by steps that stay the same from one Python to the next."""

    def __init__(self, *seed: object) -> None:
        self._next = random.Random("/".join(map(str, seed))).random

    def pick(self, some: Sequence[T]) -> T:
        """One of several."""
        return some[int(self._next() * len(some))]

    def number(self, least: int, most: int) -> int:
        """A whole number, both ends included."""
        return least + int(self._next() * (most - least + 1))

    def share(self) -> float:
        """A number from 0 up to 1."""
        return self._next()

    def some(self, things: Sequence[T], count: int) -> list[T]:
        """Several different ones, in no order; all where there are fewer."""
        left = list(things)
        return [left.pop(int(self._next() * len(left))) for _ in range(min(count, len(left)))]


@cache
def _parts(template: str) -> tuple[tuple[str, ...], ...]:
    """The template as a row of options; what stands between choices has one. The first mark of an option may be `!`."""
    pieces = _CHOICE.split(template)
    return tuple(tuple(piece.split("|")) if index % 2 else (piece,) for index, piece in enumerate(pieces))


def worded(template: str, dice: Dice) -> str:
    """One wording of a template, its blanks not filled."""
    return "".join(part[0] if len(part) == 1 else dice.pick(part) for part in _parts(template))


def worded_twice(template: str, dice: Dice) -> tuple[str, str, tuple[str, str]]:
    """Two wordings of a template that differ in one choice, of those marked `[!a|b]`; and the words that differ."""
    parts = _parts(template)
    chosen = [dice.pick(part).removeprefix("!") for part in parts]
    changed = dice.pick([index for index, part in enumerate(parts) if part[0].startswith("!")])
    options = [option for option in (each.removeprefix("!") for each in parts[changed]) if option != chosen[changed]]
    other = [*chosen[:changed], dice.pick(options), *chosen[changed + 1 :]]
    return "".join(chosen), "".join(other), (chosen[changed], other[changed])
