"""What a store holds, as the stages look at it: sources by path, and their claims, read out when they are asked for."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TypeVar, overload

from audit.model import Claim, Corpus, Evidence, Judged, Source
from audit.parts.records import Read, judged_from
from audit.parts.spool import Spool

KEPT = 2_000
"""So many documents are held in memory at a time."""
T = TypeVar("T")


class Documents:
    """The documents of a corpus by number, in the order of their paths."""

    def __init__(self, entries: Spool) -> None:
        self.numbers: dict[str, int] = {}
        self._entries = entries
        self._read = lru_cache(maxsize=KEPT)(lambda number: Read(entries.get(number)))

    def __len__(self) -> int:
        return len(self.numbers)

    def add(self, path: str, entry: bytes) -> int:
        """The number of a new document."""
        self.numbers[path] = self._entries.add(entry)
        return self.numbers[path]

    def entry(self, number: int) -> bytes:
        """What was kept of a document."""
        return self._entries.get(number)

    def read(self, path: str) -> Read:
        """What was read in a document."""
        read: Read = self._read(self.numbers[path])
        return read


class Told(Mapping[str, T]):
    """Something of each document, by path."""

    def __init__(self, documents: Documents, of: Callable[[Read], T]) -> None:
        self._documents = documents
        self._of = of

    def __getitem__(self, path: str) -> T:
        return self._of(self._documents.read(path))

    def __iter__(self) -> Iterator[str]:
        return iter(self._documents.numbers)

    def __len__(self) -> int:
        return len(self._documents.numbers)

    def __contains__(self, path: object) -> bool:
        return path in self._documents.numbers


class Sentences(Mapping[tuple[str, int], list[Claim]]):
    """The claims that stand in one sentence, by path and offset of the sentence."""

    def __init__(self, documents: Documents) -> None:
        self._documents = documents

    def __getitem__(self, place: tuple[str, int]) -> list[Claim]:
        path, start = place
        found = [claim for claim in self._documents.read(path).claims if claim.context_start == start]
        if not found:
            raise KeyError(place)
        return found

    def __iter__(self) -> Iterator[tuple[str, int]]:
        for path in self._documents.numbers:
            yield from dict.fromkeys((path, claim.context_start) for claim in self._documents.read(path).claims)

    def __len__(self) -> int:
        return sum(1 for _ in self)


class Sources(Sequence[Source]):
    """The sources in order."""

    def __init__(self, by_path: Mapping[str, Source]) -> None:
        self.by_path = by_path
        self._paths = list(by_path)

    @overload
    def __getitem__(self, place: int) -> Source: ...
    @overload
    def __getitem__(self, place: slice) -> list[Source]: ...
    def __getitem__(self, place: int | slice) -> Source | list[Source]:
        if isinstance(place, slice):
            return [self.by_path[path] for path in self._paths[place]]
        return self.by_path[self._paths[place]]

    def __len__(self) -> int:
        return len(self._paths)


class Groups(Sequence[Judged]):
    """The groups of a corpus and how they were judged, in order, read when they are asked for."""

    def __init__(self, judged: Spool) -> None:
        self._judged = judged
        self._places: list[tuple[int, int, str, int]] = []
        self._order = array("Q")

    def add(self, document: int, start: int, identity: str, record: bytes) -> None:
        """A group, by the place of its first claim."""
        self._places.append((document, start, identity, self._judged.add(record)))

    def put_in_order(self) -> None:
        """All groups are there."""
        self._order = array("Q", [number for *_, number in sorted(self._places)])
        self._places = []

    @overload
    def __getitem__(self, place: int) -> Judged: ...
    @overload
    def __getitem__(self, place: slice) -> list[Judged]: ...
    def __getitem__(self, place: int | slice) -> Judged | list[Judged]:
        if isinstance(place, slice):
            return [self._read(number) for number in self._order[place]]
        return self._read(self._order[place])

    def __len__(self) -> int:
        return len(self._order)

    def _read(self, number: int) -> Judged:
        return judged_from(self._judged.get(number))


class StoredCorpus(Corpus):
    """A corpus whose sources lie in a store."""

    @cached_property
    def by_path(self) -> Mapping[str, Source]:
        """The sources by their paths, in order."""
        assert isinstance(self.sources, Sources)
        return self.sources.by_path


@dataclass(frozen=True)
class StoredEvidence(Evidence):
    """Some claims of a stored corpus, and all that stands beside them in their documents.

    `named`: as in `people`; `held`: how many claims there are in all; `unsure`: as `possible`.
    """

    documents: Documents = field(kw_only=True)
    named: Mapping[str, frozenset[str]] = field(kw_only=True)
    held: int = field(kw_only=True)
    unsure: Sequence[str] = field(kw_only=True)

    @property
    def possible(self) -> Sequence[str]:
        """The ids of the claims in possible groups."""
        return self.unsure

    @property
    def total(self) -> int:
        """How many claims there are."""
        return self.held

    def knows(self, claim: Claim) -> bool:
        """Was it extracted?"""
        return any(claim.id == one.id for one in self.by_source[claim.source])

    @cached_property
    def by_source(self) -> Mapping[str, list[Claim]]:
        """The claims of each source, in order."""
        return Told(self.documents, lambda read: read.claims)

    @cached_property
    def by_sentence(self) -> Mapping[tuple[str, int], list[Claim]]:
        """The claims that stand in one sentence."""
        return Sentences(self.documents)

    @cached_property
    def people(self) -> Mapping[str, frozenset[str]]:
        """The names of the persons whom each source mentions."""
        return self.named
