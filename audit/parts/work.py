"""The steps of a run in parts that need no more than what they are given: any process can do them, and do them again.

Each is a function of what all its pieces share, and of one piece.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import NamedTuple

from audit.align import alignment_of
from audit.align.context import Backdrop
from audit.align.link import Numbers
from audit.align.looks import Places
from audit.align.parts import KINDS, Document, Numbered, Row, Scored, numbered, profiled
from audit.check import Heard, tell
from audit.check.judge import judge
from audit.check.rule import Rule
from audit.model import Evidence, Group, Link
from audit.parts.found import ALIKE, APART, BORNE, Told, Touched, Wanted
from audit.parts.records import Read, judged_record, link_from, link_record, profiled_from, record_of

KEPT = 2_000
"""Documents of which a process keeps the profiles."""
Counts = Mapping[str, int]
Entry = tuple[int, bytes]
"""A document's number, and what was read in it."""
Record = tuple[int, bytes]
"""A document's number, and what the scorer knows of it."""


class Rows(NamedTuple):
    """Of one document: its record, by what its claims are looked up, by kind, and what its story and its names are."""

    record: bytes
    rows: Mapping[str, list[Row]]
    backdrop: Backdrop


def told_of(counts: Counts, entry: Entry) -> Rows:
    """What a document is looked up by, and what is known where it is."""
    found = profiled(_document(entry), counts)
    return Rows(record_of(found), {kind: found.rows(kind) for kind in KINDS}, found.backdrop)


class Scorer:
    """Reads records, with the counts of words of their corpus; the latest are kept, for the next piece may need them again."""

    def __init__(self, counts: Counts) -> None:
        self.counts = counts
        self._read = lru_cache(maxsize=KEPT)(lambda record: profiled_from(*record))

    def __reduce__(self) -> tuple[type[Scorer], tuple[Counts]]:
        """What is kept does not travel."""
        return Scorer, (self.counts,)

    def numbered(self, records: Sequence[Record], kind: str) -> Numbered:
        """The claims of a kind in some documents."""
        found = Numbered(kind, self.counts)
        for record in records:
            found.add(record[0], self._read(record))
        return found


class Paired(NamedTuple):
    """Pairs to be looked at, pairs that share a value, and the records of their documents; `repeats` as in `scored`."""

    records: Sequence[Record]
    pairs: Mapping[str, Sequence[Places]]
    alike: Mapping[str, Sequence[Places]]
    repeats: Mapping[str, Sequence[Places]]


def looked(scorer: Scorer, piece: Paired) -> dict[str, Scored]:
    """What is seen of each kind's pairs."""
    return {
        kind: scorer.numbered(piece.records, kind).scored(piece.pairs[kind], piece.alike[kind], piece.repeats[kind])
        for kind in KINDS
    }


class Asked(NamedTuple):
    """Pairs that are told of, and the records of their documents."""

    records: Sequence[Record]
    pairs: Sequence[Wanted]


def linked(scorer: Scorer, piece: Asked) -> dict[str, list[Told]]:
    """What is told of each pair, by kind."""
    numbered = {kind: scorer.numbered(piece.records, kind) for kind in KINDS}
    found: dict[str, list[Told]] = {kind: [] for kind in KINDS}
    for kind, a, b, why, rival in piece.pairs:
        link = numbered[kind].link(a, b, rival, alike=why == ALIKE, borne=why == BORNE)
        found[kind].append((a, b, int(why == APART), link_record(link)))
    return found


class Known(NamedTuple):
    """What must be known of the whole corpus to judge a part of it; the rules with their places among all.

    `again`: the places of the rules whose claims are looked at again beside those of other parts.
    """

    rules: Sequence[tuple[int, Rule]]
    again: frozenset[int]
    families: Mapping[str, str]
    years: Mapping[tuple[int, int], frozenset[int]]


class Part(NamedTuple):
    """The entries of some documents, the numbers of those that are the part's own, and what touches these."""

    entries: Sequence[Entry]
    home: frozenset[int]
    touched: Mapping[str, Touched]


class Place(NamedTuple):
    """Where a group stands among others: its first claim's document and offset, then its id."""

    source: str
    start: int
    id: str


@dataclass
class Left:
    """What is looked at again beside other parts: groups and possible groups of claims that are, by id, and their links.

    `possible`: ids of claims in possible groups; `not_compared`: of those that were not.
    """

    groups: dict[str, Group] = field(default_factory=dict)
    maybe: dict[str, Group] = field(default_factory=dict)
    links: dict[tuple[str, str], Link] = field(default_factory=dict)
    possible: list[str] = field(default_factory=list)
    not_compared: list[str] = field(default_factory=list)

    def add(self, other: Left) -> None:
        """Take in what is left of another part."""
        self.groups |= other.groups
        self.maybe |= other.maybe
        self.links |= other.links
        self.possible += other.possible
        self.not_compared += other.not_compared


class Judged(NamedTuple):
    """What came of a part: what rules say, its groups and how they were judged, as records, and what is left."""

    heard: Heard
    groups: list[tuple[Place, bytes]]
    left: Left


def judged(known: Known, piece: Part) -> Judged:
    """Hold the rules against a part."""
    documents = [_document(entry) for entry in piece.entries]
    own = {claim.id for number, _, claims in documents if number in piece.home for claim in claims}
    claims = numbered(documents)
    alignment = alignment_of({kind: _numbers(piece.touched[kind]).linked(claims[kind]) for kind in KINDS}, known.families)
    evidence = Evidence(
        {source.path: source for _, source, _ in documents},
        [claim for _, _, claims in documents for claim in claims],
        replace(alignment, apart=tuple(link for link in alignment.apart if link.a in own)),
        frozenset(source.path for number, source, _ in documents if number in piece.home),
        known.years,
    )
    heard = tell(known.rules, evidence)
    heard.left = [(place, claim) for place, claim in heard.left if place in known.again and claim.kind in KINDS]
    told = [(Place(*one.group.place), judged_record(one)) for one in judge(evidence)]
    left = {claim.id for _, claim in heard.left}
    unsure = [claim.id for group in alignment.possible if evidence.owns(group) for claim in group.claims]
    return Judged(
        heard,
        told,
        Left(
            _of(alignment.groups, left),
            _of(alignment.possible, left),
            {key: link for key, link in alignment.links.items() if not left.isdisjoint(key)},
            unsure,
            sorted(alignment.not_compared & own),
        ),
    )


def _numbers(touched: Touched) -> Numbers:
    links = {(a, b): link_from(told) for a, b, _, told in touched.links}
    apart = {(a, b): links[a, b] for a, b, kept_apart, _ in touched.links if kept_apart}
    return Numbers(touched.groups, touched.possible, apart, links, set(touched.stopped))


def _of(groups: Iterable[Group], claims: Collection[str]) -> dict[str, Group]:
    """The groups that hold one of the claims."""
    return {group.id: group for group in groups if any(claim.id in claims for claim in group.claims)}


def _document(entry: Entry) -> Document:
    read = Read(entry[1])
    return entry[0], read.source, read.claims
