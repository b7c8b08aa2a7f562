"""Claims that say the same in, pairs and scores out: an unusual value that two texts share speaks for one subject.

Where two claims may differ the value has no weight, or conflicts would hide themselves. But what two texts of one story both put
at 7,415 is hardly two things: a group that can only agree needs less besides.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from audit.align.block import Key
from audit.align.cluster import Pair
from audit.align.context import Contexts
from audit.align.gates import gates_between
from audit.align.looks import NEVER, Places
from audit.align.profile import Profile
from audit.align.score import Reason, story_points, total, weigh
from audit.align.slots import measure_of
from audit.align.values import number_alone, one_value, telling, told_once, values_of
from audit.model import Date, Figure
from audit.text.constants import (
    ALIGNED,
    EQUAL_FIGURE,
    LEAST_STORY,
    MOST_OTHER_VALUES,
    OTHER_SCALE,
    OTHER_SORT,
    OTHER_VALUE,
    SAME_DIGITS,
    STORY,
)

_OPEN = frozenset(("scope",))
"""Gates that do not keep apart two claims that agree: the period of a figure is told alike where its days are the same."""
_OPEN_ONCE = _OPEN | {"sort", "modality", "role"}
"""The same of two that each document tells once: "chunks of six hours" and "six hours each", "until 3 May" and "on 3 May"."""


_LEFT_OUT = _OPEN | {"unit", "sort", "rate"}
"""The same of two one of which leaves its unit out: "£6 million from the fund", "the fund gave 6 million"."""
_NUMBER = "number"


class Said:
    """The values of each sentence that holds a figure or a date, worked out when they are asked for.

    `claims_of`: the figures and dates of a source, by its path, that stand in the sentence that begins at an offset.
    """

    def __init__(self, claims_of: Callable[[str, int], Iterable[Figure | Date]]) -> None:
        self._claims_of = claims_of
        self._values: dict[tuple[str, int], frozenset[Key]] = {}

    @classmethod
    def by(cls, claims: Iterable[Figure | Date]) -> Said:
        """What these claims say."""
        found: dict[tuple[str, int], list[Figure | Date]] = defaultdict(list)
        for claim in claims:
            found[claim.source, claim.context_start].append(claim)
        return cls(lambda source, sentence: found[source, sentence])

    def beside(self, one: Profile) -> frozenset[Key]:
        """The values of a claim's sentence, its own among them."""
        place = one.source, one.sentence
        if place not in self._values:
            self._values[place] = frozenset(key for claim in self._claims_of(*place) for key in value_keys(claim)[-1:])
        return self._values[place]


def value_keys(claim: Figure | Date) -> list[Key]:
    """By what the value of a claim is looked up: its kind and measure, with each form of the value; first its number alone."""
    measure = measure_of(claim)
    keys = [(claim.kind, measure, *value) for value in values_of(claim)]
    number = number_alone(claim)
    return [(claim.kind, _NUMBER, number), *keys] if number else keys


class Equals:
    """The pairs of claims that say the same, and their scores, each looked at once."""

    def __init__(self, found: Mapping[int, Profile], contexts: Contexts, said: Said) -> None:
        self.profiles = found
        self.contexts = contexts
        self.said = said
        self.scores: dict[Places, float] = {}
        self._keys: dict[int, list[Key]] = {}

    def keys(self, place: int) -> list[Key]:
        """The keys of a claim's value, made once for a claim that is looked at."""
        if place not in self._keys:
            self._keys[place] = value_keys(self.profiles[place].claim)
        return self._keys[place]

    def look(self, alike: Iterable[Places]) -> None:
        """Look at the pairs that share a key, where they are of two documents of one story."""
        for a, b in alike:
            one, other = self.profiles[a].source, self.profiles[b].source
            if one != other and not self.contexts.are_strangers(one, other) and self.contexts.story(one, other) >= LEAST_STORY:
                self.score(a, b)

    def pairs(self) -> list[Pair]:
        """Of the pairs that were looked at, those that are, together with what they say, alike enough."""
        return [Pair(score, 0.0, a, b) for (a, b), score in self.scores.items() if score >= ALIGNED]

    def holds(self, group: Sequence[int]) -> bool:
        """Do all members of a group say the same?"""
        first = self.profiles[group[0]].claim
        return all(one_value(first, self.profiles[place].claim) for place in group[1:])

    def score(self, a: int, b: int) -> float:
        """The score of two places that say the same, what that tells included; below any where they do not."""
        key = (a, b) if a < b else (b, a)
        if key not in self.scores:
            self.scores[key] = self._look(*key)
        return self.scores[key]

    def _look(self, a: int, b: int) -> float:
        one, other = self.profiles[a], self.profiles[b]
        if self._leave_unit_out(a, b):
            return total([*weigh(one, other, self.contexts), *self.reasons(a, b)])
        if self.keys(a)[-1:] != self.keys(b)[-1:] or not one_value(one.claim, other.claim):
            return NEVER
        if not self._open(one, other).issuperset(gates_between(one, other)):
            return NEVER
        return total([*weigh(one, other, self.contexts), *self.reasons(a, b)])

    def reasons(self, a: int, b: int) -> list[Reason]:
        """What speaks for two places that say the same, beside what speaks for any two."""
        one, other = self.profiles[a], self.profiles[b]
        points = min(telling(each.claim, each.published) for each in (one, other))
        found: list[Reason] = [
            (points + (EQUAL_FIGURE if one.kind == "figure" and points >= SAME_DIGITS[0] else 0), "the same value", ())
        ]
        shared = (self.said.beside(one) & self.said.beside(other)) - {*self.keys(a), *self.keys(b)}
        if self._are_told_once(one, other):
            found.append((max(told_once(each.claim, each.published) for each in (one, other)), "told once in both", ()))
        if one.measure != other.measure:
            found.append((-OTHER_SCALE - OTHER_SORT, "one leaves its unit out", ()))
        if shared:
            found.append((min(MOST_OTHER_VALUES, OTHER_VALUE * len(shared)), "the sentences share another value", ()))
        return found

    def _leave_unit_out(self, a: int, b: int) -> bool:
        """Is one a bare number, which counts nothing, and the other the same with its unit, each told once?"""
        one, other = self.profiles[a], self.profiles[b]
        if one.measure == other.measure or self.keys(a)[0] != self.keys(b)[0] or not self._are_told_once(one, other):
            return False
        return "" in (one.measure, other.measure) and _LEFT_OUT.issuperset(gates_between(one, other))

    def _open(self, one: Profile, other: Profile) -> frozenset[str]:
        """The gates that do not keep the two apart; "a day" may be left out where no time is told over which it came to so much."""
        if not self._are_told_once(one, other):
            return _OPEN
        return _OPEN_ONCE if one.period and other.period else _OPEN_ONCE | {"rate"}

    def _are_told_once(self, one: Profile, other: Profile) -> bool:
        """Does either document of one story tell the value once? The day on which a document came out is told by many."""
        once = one.mates.once and other.mates.once and "publication" not in (one.role, other.role)
        return once and story_points(one, other, self.contexts) >= STORY[0][1]
