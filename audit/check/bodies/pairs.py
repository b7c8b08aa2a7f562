"""Two documents of one story in, the pairs of names out that differ in one word and may be one body's."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from typing import NamedTuple

from audit.check.bodies.kinds import SHORTEST_BESIDE_RARE, are_two_spellings, near, one_kind
from audit.check.bodies.runs import Form, Named
from audit.text.words import RAREST, STOP_WORDS, rarity, stem

MOST_ALIKE = 8
MOST_TWOS = 40
"""Of two documents, so many pairs of names are looked for in their words."""

SHORTEST = 3
LEAST_RARE = 2
"""How rare the only word that two names share must be: no "national", no "city"."""


class Two(NamedTuple):
    """Two names, of two documents, that differ in the word `at`; `several`: either document has more of the kind."""

    a: Form
    b: Form
    at: int
    several: bool = False

    @property
    def words(self) -> tuple[str, str]:
        """The words that differ."""
        return self.a[self.at], self.b[self.at]

    @property
    def rest(self) -> Form:
        """The words that they share."""
        return (*self.a[: self.at], *self.a[self.at + 1 :])


def twos(a: Named, b: Named) -> list[Two]:
    """Names that differ in one word, the two words of one kind or nearly one, of which neither document has the other's."""
    found: list[Two] = []
    looked = 0
    for rest, at in sorted(a.open.keys() & b.open.keys(), key=lambda key: (-len(key[0]), key)):
        distinctive = _is_distinctive(rest)
        ours = [form for form in a.open[rest, at] if form not in b.forms][:MOST_ALIKE]
        theirs = [form for form in b.open[rest, at] if form not in a.forms][:MOST_ALIKE]
        several = len(ours) > 1 or len(theirs) > 1
        alike = (Two(one, other, at, several) for one, other in product(ours, theirs))
        slips = [two for two in alike if (_is_slip(two) if distinctive else are_two_spellings(*two.words))]
        if len(slips) != 1 or looked == MOST_TWOS or _is_known(slips[0], found):
            continue
        looked += 1
        if not a.says(slips[0].b) and not b.says(slips[0].a):
            found.append(slips[0])
    return found


def _is_distinctive(rest: Form) -> bool:
    """Do the shared words name more than a sort of thing: several, or one that is no everyday word?"""
    content = [word for word in rest if word not in STOP_WORDS and len(word) >= SHORTEST and word.isalpha()]
    return len(content) > 1 or (len(content) == 1 and rarity(stem(content[0])) >= LEAST_RARE)


def _is_slip(two: Two) -> bool:
    if one_kind(*two.words) or near(*two.words):
        return True
    beside_rare = any(rarity(stem(word)) >= RAREST for word in two.rest if word.isalpha())
    return beside_rare and near(*two.words, SHORTEST_BESIDE_RARE)


def _is_known(two: Two, found: Sequence[Two]) -> bool:
    """Is this the shorter form of a pair that was found: "Relay Plus" of "Nimbus Relay Plus"?"""
    return any(longer.words == two.words and set(two.rest) <= set(longer.rest) for longer in found)
