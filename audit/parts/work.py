"""The steps of a run in parts that need no more than what they are given: any process can do them, and do them again.

Each is a function of what all its pieces share, and of one piece.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from audit.parts.records import profiled_from, record_of
from audit.parts.stored import read_out

KEPT = 4_000
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
        return Numbered([self._read(record) for record in records], kind, self.counts)


class Seen(NamedTuple):
    """Pairs to be looked at, pairs that share a value, and the records of their documents; `told` as in `scored`."""

    records: Sequence[Record]
    pairs: Mapping[str, Sequence[Places]]
    alike: Mapping[str, Sequence[Places]]
    told: frozenset[int]


def looked(scorer: Scorer, piece: Seen) -> dict[str, Scored]:
    """What is seen of each kind's pairs."""
    return {kind: scorer.numbered(piece.records, kind).scored(piece.pairs[kind], piece.alike[kind], piece.told) for kind in KINDS}


class Lots(NamedTuple):
    """Claims that may come into one group, by what was seen of their pairs, and the records of their documents."""

    records: Sequence[Record]
    scored: Mapping[str, Scored]


class Strongly(NamedTuple):
    """Groups of one kind, those of which all say the same, the claims in groups by their scores, and what is told of pairs."""

    numbers: Numbers
    agreed: list[list[int]]
    held: list[int]


def grouped(scorer: Scorer, piece: Lots) -> dict[str, Strongly]:
    """The groups of each kind."""
    found = {}
    for kind in KINDS:
        strong, links = scorer.numbered(piece.records, kind).strong(piece.scored[kind])
        numbers = Numbers(strong.shown, [], links.apart, links.found, links.stopped)
        found[kind] = Strongly(numbers, strong.agreed, [number for group in strong.held for number in group])
    return found


def grouped_weakly(scorer: Scorer, piece: Lots) -> dict[str, Numbers]:
    """The possible groups of each kind."""
    found = {}
    for kind in KINDS:
        weak, links = scorer.numbered(piece.records, kind).weak(piece.scored[kind])
        found[kind] = Numbers([], weak, {}, links.found, set())
    return found


class Known(NamedTuple):
    """What must be known of the whole corpus to judge a part of it; the rules with their places among all."""

    rules: Sequence[tuple[int, Rule]]
    families: Mapping[str, str]
    years: Mapping[tuple[int, int], frozenset[int]]


class Part(NamedTuple):
    """The entries of some documents, the numbers of those that are the part's own, and the groups of their claims."""

    entries: Sequence[Entry]
    home: frozenset[int]
    grouped: Mapping[str, Numbers]


@dataclass
class Judged:
    """What came of parts: what rules say, possible groups, pairs kept apart, links of claims that are looked at again.

    `not_compared`: ids of claims that were not.
    """

    heard: Heard = field(default_factory=Heard)
    possible: list[Group] = field(default_factory=list)
    apart: list[Link] = field(default_factory=list)
    links: dict[tuple[str, str], Link] = field(default_factory=dict)
    not_compared: list[str] = field(default_factory=list)

    def add(self, other: Judged) -> None:
        """Take in what came of another part."""
        self.heard.add(other.heard)
        self.possible += other.possible
        self.apart += other.apart
        self.links |= other.links
        self.not_compared += other.not_compared


def judged(known: Known, piece: Part) -> Judged:
    """Hold the rules against a part."""
    documents = [_document(entry) for entry in piece.entries]
    own = {claim.id for number, _, claims in documents if number in piece.home for claim in claims}
    claims = numbered(documents)
    alignment = alignment_of({kind: piece.grouped[kind].linked(claims[kind]) for kind in KINDS}, known.families)
    evidence = Evidence(
        {source.path: source for _, source, _ in documents},
        [claim for _, _, claims in documents for claim in claims],
        replace(alignment, apart=tuple(link for link in alignment.apart if link.a in own)),
        frozenset(source.path for number, source, _ in documents if number in piece.home),
        known.years,
    )
    heard = tell(known.rules, evidence)
    heard.judged = judge(evidence)
    left = {claim.id for _, claim in heard.left}
    return Judged(
        heard,
        [group for group in alignment.possible if evidence.owns(group)],
        list(evidence.alignment.apart),
        {key: link for key, link in alignment.links.items() if not left.isdisjoint(key)},
        sorted(alignment.not_compared & own),
    )


def _document(entry: Entry) -> Document:
    return entry[0], *read_out(entry[1])
