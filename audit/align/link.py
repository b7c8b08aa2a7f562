"""Figures or dates in, links and groups out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence, Set
from typing import Any, NamedTuple, Protocol

from audit.align.block import candidates, pairs_by
from audit.align.cluster import Pair, Scoring, best, cluster
from audit.align.context import Contexts
from audit.align.equals import Equals, Said, value_keys
from audit.align.found import Linked, said_once
from audit.align.gates import EXCUSABLE, gate
from audit.align.looks import NEVER, Looks, Places
from audit.align.profile import Profile, profiles
from audit.align.score import Reason, told, total, weigh
from audit.model import Claim, Date, Figure, Link
from audit.text.constants import ALIGNED, POSSIBLE

_MOST_APART = 4
"""Excused pairs kept of one claim: those that are most alike."""
_MOST_LINKS, _MOST_EQUAL_LINKS = 40, 5
"""Links kept between one member of a large group and those after it; fewer where no two can differ."""


def compare(a: Profile, b: Profile, contexts: Contexts, more: Sequence[Reason] = ()) -> Link:
    """The gate that stops two claims, if one does, and the weights that fire for them; `more` are known from elsewhere."""
    first, second = (a, b) if a.claim.id < b.claim.id else (b, a)
    reasons = [*weigh(first, second, contexts), *more]
    return Link(first.claim.id, second.claim.id, total(reasons), told(reasons, first, second), gate(first, second))


def link_figures(figures: Sequence[Figure], contexts: Contexts, said: Said) -> Linked:
    """Groups of figures, by blocks, scores and greedy joining; in order of path and offset."""
    return _link(profiles(figures, contexts), contexts, said)


def link_dates(dates: Sequence[Date], figures: Sequence[Figure], contexts: Contexts, said: Said) -> Linked:
    """Groups of dates; those that only say over which period a figure counts take no part."""
    return _link(profiles(dates, contexts, figures), contexts, said)


def _link(found: Sequence[Profile], contexts: Contexts, said: Said) -> Linked:
    """Block, score, cluster."""
    numbered = dict(enumerate(found))
    looks, equals = Looks(numbered, contexts), Equals(numbered, contexts, said)
    pairs, capped = candidates(found)
    looks.note(looks.promising(pairs))
    looks.weigh_rivals()
    alike, _ = pairs_by(found, (value_keys(one.claim) for one in found))
    equals.look(alike)
    linked = _told(Held(looks, equals))
    linked.capped = capped
    return linked


class Sight(Protocol):
    """What was seen of pairs of claims of one kind, in memory or elsewhere; what was not is looked at when its score is asked.

    Pairs come as `cluster.best` gives them.
    """

    def source(self, place: int) -> Hashable:
        """What stands for the document of a claim."""

    def score(self, a: int, b: int) -> float:
        """The score of two claims by what they are about."""

    def equal(self, a: int, b: int) -> float:
        """Their score with what they say, where they say the same."""

    def fits(self, a: int, b: int) -> bool:
        """Were the two looked at beside each other from the start, and does enough speak for one subject?"""

    def known(self, key: Places) -> float:
        """The score of a pair that was seen, or asked for since; below any, else."""

    def known_equal(self, key: Places) -> float:
        """The same with what its claims say."""

    def holds(self, group: Sequence[int]) -> bool:
        """Do all say the same?"""

    def pairs(self, least: float, held: Set[int]) -> Iterable[Pair]:
        """Pairs that score so much at least, of claims that are not held."""

    def equal_pairs(self) -> Iterable[Pair]:
        """Pairs that are aligned with what they say."""

    def gates(self) -> Iterable[tuple[Places, str]]:
        """Pairs that would be aligned but for a gate, those that are most alike first."""


class Held:
    """What was seen, in memory."""

    def __init__(self, looks: Looks, equals: Equals) -> None:
        self.looks, self.equals = looks, equals
        self.source, self.score, self.equal, self.holds = looks.source, looks.score, equals.score, equals.holds

    def fits(self, a: int, b: int) -> bool:
        """As in `Sight`."""
        return self.looks.scores.get((a, b) if a < b else (b, a), NEVER) >= POSSIBLE

    def known(self, key: Places) -> float:
        """As in `Sight`."""
        return self.looks.known(key)

    def known_equal(self, key: Places) -> float:
        """As in `Sight`."""
        return self.equals.scores.get(key, NEVER)

    def pairs(self, least: float, held: Set[int]) -> list[Pair]:
        """As in `Sight`."""
        found = ((*key, score) for key, score in self.looks.scores.items() if score >= least and held.isdisjoint(key))
        return best((Pair(score, self.looks.apart(a, b), a, b) for a, b, score in found), self.source)

    def equal_pairs(self) -> list[Pair]:
        """As in `Sight`."""
        return best(self.equals.pairs(), self.source)

    def gates(self) -> list[tuple[Places, str]]:
        """As in `Sight`."""
        ordered = sorted(self.looks.gates.items(), key=lambda item: (-item[1][1], item[0]))
        return [(key, name) for key, (name, _) in ordered]


class Together(NamedTuple):
    """Groups of claims of one kind, and possible ones; the pairs that are told of; claims that a gate stopped.

    `about`: pairs of one group by what they are about; `borne`: of these, those of which further documents bear one claim out;
    `alike`: by what they say too; `apart`: that a gate keeps apart.
    """

    groups: list[list[int]]
    possible: list[list[int]]
    about: Iterable[Places]
    borne: Iterable[Places]
    alike: Iterable[Places]
    apart: list[Places]
    stopped: set[int]


def together(sight: Sight) -> Together:
    """The groups of claims whose pairs were looked at, and of those that say the same."""
    by = Scoring(sight.source, sight.score, sight.fits)
    held = cluster(sight.pairs(ALIGNED, frozenset()), by, ALIGNED)
    whole, mixed = _parted(held, sight)
    agreed = cluster(sight.equal_pairs(), Scoring(sight.source, sight.equal), ALIGNED, whole)
    borne_out = _BorneOut(agreed, sight)
    in_groups = {place for group in held for place in group}
    weak = cluster(sight.pairs(POSSIBLE, in_groups), by, ALIGNED)
    looked_at = [*weak, *held]
    about = (key for key in _inside(looked_at, _MOST_LINKS) if sight.known(key) >= POSSIBLE)
    borne = (key for key in _inside(looked_at, _MOST_LINKS) if sight.known(key) >= POSSIBLE and borne_out(*key))
    inside = _inside(agreed, _MOST_EQUAL_LINKS)
    alike = (key for key in inside if sight.known(key) < ALIGNED and sight.known_equal(key) > NEVER)
    return Together(sorted([*mixed, *outside(mixed, agreed)]), outside(agreed, weak), about, borne, alike, *_stopped(sight))


class _BorneOut:
    """Of two claims, does one say what more of the further documents say, of the same thing?"""

    def __init__(self, agreed: Sequence[list[int]], sight: Sight) -> None:
        self._homes = {place: group for group in agreed for place in group}
        self._source = sight.source

    def __call__(self, a: int, b: int) -> bool:
        homes = self._homes
        return (a in homes or b in homes) and len(self._company(a, b)) != len(self._company(b, a))

    def _company(self, place: int, other: int) -> set[Hashable]:
        """The further documents that say the same, of not too many claims."""
        said = {self._source(one) for one in self._homes.get(place, ())[:_MOST_LINKS]}
        return said - {self._source(place), self._source(other)}


def _parted(groups: Sequence[list[int]], sight: Sight) -> tuple[list[list[int]], list[list[int]]]:
    """Groups all of whose claims say the same, and the others."""
    parted: tuple[list[list[int]], list[list[int]]] = [], []
    for group in groups:
        parted[not sight.holds(group)].append(group)
    return parted


def _stopped(sight: Sight) -> tuple[list[Places], set[int]]:
    """Pairs that would be aligned but for a modality, a base or a period, which excuse them; claims that another gate stopped."""
    shown: Counter[int] = Counter()
    apart: list[Places] = []
    stopped: set[int] = set()
    for (a, b), name in sight.gates():
        if name not in EXCUSABLE:
            stopped |= {a, b}
        elif sight.source(a) != sight.source(b) and max(shown[a], shown[b]) < _MOST_APART:
            shown.update((a, b))
            apart.append((a, b))
    return apart, stopped


def outside(known: Sequence[Sequence[int]], groups: Sequence[list[int]]) -> list[list[int]]:
    """The groups that no known one, of which each place is in one at most, holds whole."""
    homes = {place: index for index, group in enumerate(known) for place in group}
    return [group for group in groups if None in (held := {homes.get(place) for place in group}) or len(held) > 1]


def _inside(groups: Sequence[Sequence[int]], most: int) -> Iterator[Places]:
    """The pairs of members of each group; of a large one, each member with so many after it."""
    for group in groups:
        for index, a in enumerate(group):
            yield from ((a, b) for b in group[index + 1 : index + 1 + most])


class Numbers(NamedTuple):
    """What was found among the claims of one kind, by their numbers: what `Linked` is, for claims that are elsewhere."""

    groups: list[list[int]]
    possible: list[list[int]]
    apart: dict[Places, Link]
    links: dict[Places, Link]
    stopped: set[int]

    def linked(self, claims: Mapping[int, Claim]) -> Linked:
        """The same, with the claims of these numbers."""
        return Linked(
            [[claims[place] for place in group] for group in self.groups],
            [[claims[place] for place in group] for group in self.possible],
            list(self.apart.values()),
            {(link.a, link.b): link for link in self.links.values()},
            {claims[place].id for place in self.stopped},
        )


def _told(held: Held) -> Linked:
    """Groups of claims, with all that is told of their pairs."""
    looks, equals = held.looks, held.equals
    found = together(held)
    once: dict[object, Any] = {}

    def link(key: Places, more: Sequence[Reason]) -> Link:
        """One object for all that tell the same."""
        return said_once(compare(looks.profiles[key[0]], looks.profiles[key[1]], looks.contexts, more), once)

    borne = {*found.borne}
    links = {key: link(key, looks.reasons(key, looks.rivals.get(key), borne=key in borne)) for key in found.about}
    links |= {key: link(key, equals.reasons(*key)) for key in found.alike}
    apart = {key: link(key, ()) for key in found.apart}
    claims = {place: one.claim for place, one in looks.profiles.items()}
    return Numbers(found.groups, found.possible, apart, links | apart, found.stopped).linked(claims)
