"""Two claims of a store that were not seen beside each other in, their score out."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from audit.align.parts import Numbered, Profiled, document_of
from audit.parts.records import profiled_alone, profiled_from
from audit.parts.spool import Spool

KEPT = 5_000
"""Claims whose profiles are kept, each with what is known of its document."""


class Beside:
    """The claims of one kind, read one by one (`sight.Pairing`)."""

    def __init__(self, kind: str, records: Spool, counts: Mapping[str, int]) -> None:
        self._kind = kind
        self._records = records
        self._counts = counts
        self._alone = lru_cache(maxsize=KEPT)(lambda number: profiled_alone(kind, number, self._record(number)))

    def score(self, a: int, b: int) -> float:
        """As in `Numbered`."""
        return self._numbered(self._alone(a), self._alone(b)).score(a, b)

    def holds(self, a: int, b: int) -> bool:
        """As in `Numbered`."""
        return self._numbered(self._alone(a), self._alone(b)).holds(a, b)

    def equal(self, a: int, b: int) -> float:
        """As in `Numbered`: it depends on what else their sentences say."""
        documents = dict.fromkeys((document_of(a), document_of(b)))
        return self._numbered(*(profiled_from(number, self._records.get(number)) for number in documents)).equal(a, b)

    def _numbered(self, *documents: Profiled) -> Numbered:
        return Numbered(documents, self._kind, self._counts)

    def _record(self, number: int) -> bytes:
        return self._records.get(document_of(number))
