"""Pairs of figures, or of dates, in, their scores out: each pair is looked at once, and remembered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from audit.align.context import Contexts
from audit.align.gates import gate
from audit.align.glimpse import is_worth_a_look
from audit.align.profile import Profile
from audit.align.score import Reason, total, weigh
from audit.text.constants import ALIGNED, PRIOR

NEVER = float("-inf")
"""The score of a pair that a gate stops."""
RIVALS: tuple[tuple[float, Reason], ...] = (
    (2.5, (2.0, "no other value comes near", ())),
    (0.8, (0.0, "", ())),
    (-99.0, (-2.0, "other values fit as well", ())),
)
"""(margin over the next best pair of either claim, the weight): the first row that is met counts."""
BORNE_OUT: Reason = (1.0, "further documents say the same as one of them", ())
"""What is told of dates alone: other texts of a story repeat figures that are not at issue."""
_SILENT = ("listed", "scope")
"""Gates that stop pairs which nobody would compare: their claims stay alone."""
_KEPT = 4

Places = tuple[int, int]
"""The numbers of two claims, the smaller first."""


class Looks:
    """The claims of one kind by number, and the scores of the pairs that were looked at so far.

    `scores` of what no gate stopped; `gates` the gate and score of stopped pairs that would be aligned without it; `rivals` what
    the scores of two sources' pairs gained or lost because of other pairs of these two; `repeats` the pairs of one source that
    say one thing twice.
    """

    def __init__(self, profiles: Mapping[int, Profile], contexts: Contexts) -> None:
        self.profiles = profiles
        self.contexts = contexts
        self.scores: dict[Places, float] = {}
        self._asked: dict[Places, float] = {}
        self.gates: dict[Places, tuple[str, float]] = {}
        self.rivals: dict[Places, Reason] = {}
        self.repeats: set[Places] = set()

    def note(self, pairs: Iterable[Places]) -> None:
        """Look at candidates; of what a gate stops, only what might be excused is kept."""
        for key in pairs:
            score, stopped = self._look(key)
            if stopped is None:
                self.scores[key] = score
                if score >= ALIGNED and self.source(key[0]) == self.source(key[1]):
                    self.repeats.add(key)
            elif score >= ALIGNED:
                self.gates[key] = stopped, score

    def promising(self, pairs: Iterable[Places]) -> Iterator[Places]:
        """Those of the pairs that are worth a look."""
        for key in pairs:
            if is_worth_a_look(self.profiles[key[0]], self.profiles[key[1]], self.contexts):
                yield key

    def score(self, a: int, b: int) -> float:
        """The score of two claims, looked at once, if not before then now; below any where a gate stops them."""
        key = (a, b) if a < b else (b, a)
        if key in self.scores:
            return self.scores[key]
        if key in self.gates:
            return NEVER
        if key not in self._asked:
            one, other = self.profiles[key[0]], self.profiles[key[1]]
            self._asked[key] = NEVER if gate(one, other) else total(weigh(one, other, self.contexts))
        return self._asked[key]

    def known(self, key: Places) -> float:
        """The same where it was looked at; else below any."""
        return self.scores.get(key, self._asked.get(key, NEVER))

    def __len__(self) -> int:
        """How many scores are held."""
        return len(self.scores) + len(self._asked)

    def source(self, place: int) -> str:
        """The path of the document that holds a claim."""
        return self.profiles[place].source

    def apart(self, a: int, b: int) -> float:
        """How far apart the values lie, from 0 to 1: it orders pairs of one score, no more."""
        mine, other = self.profiles[a].value, self.profiles[b].value
        if mine is None or other is None:
            return 1.0
        return abs(mine - other) / max(abs(mine), abs(other), 1.0)

    def reasons(self, key: Places, rival: Reason | None, *, borne: bool) -> list[Reason]:
        """What speaks for or against a pair beside its own words; `borne`: further documents bear out one of the two."""
        told = BORNE_OUT if borne and self.profiles[key[0]].kind == "date" else None
        return [*filter(None, (rival, told))]

    def _look(self, key: Places) -> tuple[float, str | None]:
        a, b = self.profiles[key[0]], self.profiles[key[1]]
        stopped = gate(a, b)
        return NEVER if stopped in _SILENT else total(weigh(a, b, self.contexts)), stopped

    # ------------------------------------------------------------ rivals

    def weigh_rivals(self) -> None:
        """Of two sources' pairs, one without a near rival gains, and one that others equal loses."""

        def sources(key: Places) -> tuple[str, str]:
            return self.source(key[0]), self.source(key[1])

        keys = [key for key in self.scores if self.source(key[0]) != self.source(key[1])]
        keys.sort(key=lambda key: (sources(key), key))
        for _, pairs in groupby(keys, sources):
            self._weigh_rivals_of(list(pairs))
        for key, reason in self.rivals.items():
            self.scores[key] = round(self.scores[key] + reason[0], 1)

    def _weigh_rivals_of(self, keys: Sequence[Places]) -> None:
        """The same for the pairs of two sources."""
        best = _Best(keys, self.scores)
        for a, b in keys:
            margin = self.scores[a, b] - max(self._rival(best, a, b), self._rival(best, b, a))
            reason = next(reason for least, reason in RIVALS if margin >= least)
            if reason[0]:
                self.rivals[a, b] = reason

    def _rival(self, best: _Best, a: int, b: int) -> float:
        """The highest score of `a` with another claim of b's source; one that says the same as `b` is no rival."""
        for score, other in best.of(a):
            if other != b and not self._repeats(b, other):
                return score
        return PRIOR

    def _repeats(self, a: int, b: int) -> bool:
        return ((a, b) if a < b else (b, a)) in self.repeats


class _Best:
    """Of the pairs of two sources, each claim's best partners in the other one, the best first."""

    def __init__(self, keys: Sequence[Places], scores: Mapping[Places, float]) -> None:
        self._found: dict[int, list[tuple[float, int]]] = {}
        for a, b in keys:
            self._note(a, b, scores[a, b])
            self._note(b, a, scores[a, b])

    def _note(self, place: int, other: int, score: float) -> None:
        kept = self._found.setdefault(place, [])
        kept.append((score, other))
        kept.sort(key=lambda pair: (-pair[0], pair[1]))
        del kept[_KEPT:]

    def of(self, place: int) -> list[tuple[float, int]]:
        """(score, partner), the best first."""
        return self._found[place]
