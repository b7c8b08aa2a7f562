"""Two claims of a store that were not seen beside each other in, their score out."""

from __future__ import annotations

from collections.abc import Mapping

from audit.align.parts import Numbered, document_of
from audit.parts.records import profiled_from
from audit.parts.spool import Spool

KEPT = 50_000
"""Documents, claims and scores that are held at a time."""


class Beside:
    """The claims of one kind, read one by one (`sight.Pairing`); read for one pair, a claim serves for those that follow."""

    def __init__(self, kind: str, records: Spool, counts: Mapping[str, int]) -> None:
        self._kind = kind
        self._records = records
        self._counts = counts
        self._some = Numbered(kind, counts)

    def score(self, a: int, b: int) -> float:
        """As in `Numbered`."""
        return self._with(a, b).score(a, b)

    def holds(self, a: int, b: int) -> bool:
        """As in `Numbered`."""
        return self._with(a, b).holds(a, b)

    def equal(self, a: int, b: int) -> float:
        """As in `Numbered`."""
        return self._with(a, b).equal(a, b)

    def _with(self, *numbers: int) -> Numbered:
        if len(self._some) > KEPT:
            self._some = Numbered(self._kind, self._counts)
        for document in map(document_of, numbers):
            if document not in self._some:
                self._some.add(document, profiled_from(document, self._records.get(document)))
        return self._some
