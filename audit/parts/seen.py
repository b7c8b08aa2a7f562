"""What was seen of pairs in, of each kind what groups are made of out."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Any

from audit.align.looks import Places
from audit.align.parts import KINDS, Scored, first_of
from audit.parts.sight import Pairing, Scores, Stored
from audit.parts.tables import Tables, numbers
from audit.text.constants import ALIGNED

ROWS = 20_000
"""Pairs that are written at a time."""
SCORE, GATE, EQUAL = range(3)
"""Sorts of what was seen: scores; what a gate stopped; the scores of what says the same."""


class Seen:
    """What was seen of the pairs of claims of a corpus."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._told: dict[Hashable, int] = {None: 0}
        self._rows: list[tuple[int, int, int, int, float, float, int, int]] = []
        tables.execute(
            "create table seen (kind ubigint, sort ubigint, a ubigint, b ubigint, score double, apart double, same ubigint, "
            "told ubigint)"
        )

    def add(self, seen: Mapping[str, Scored]) -> None:
        """Take in what was seen of some pairs, by kind."""
        for kind, scored in enumerate(seen[name] for name in KINDS):
            self._rows += (
                (kind, SCORE, one.a, one.b, float(one.score), float(one.apart), int(one.same), self._number(one.rival))
                for one in scored.scores
            )
            self._rows += ((kind, GATE, a, b, float(score), 0.0, 0, self._number(gate)) for a, b, gate, score in scored.gates)
            self._rows += ((kind, EQUAL, a, b, float(score), 0.0, 0, 0) for a, b, score in scored.equals)
        if len(self._rows) > ROWS:
            self._put()

    def inside_is_seen(self) -> None:
        """What was added was of pairs inside a document. What comes now is of others, and those that are aligned matter to it."""
        self._put()
        self._tables.execute(
            f"create table repeats as select a // {first_of(1)} as document, kind, a, b from seen where sort = {SCORE} "
            f"and score >= {ALIGNED} order by document"
        )

    def repeats(self, documents: Iterable[int]) -> dict[str, list[Places]]:
        """The pairs inside some documents that are aligned, by kind."""
        found: dict[str, list[Places]] = {kind: [] for kind in KINDS}
        rows = self._tables.columns(
            "select kind, a, b from repeats join new using (document) order by kind, a, b", {"document": numbers(documents)}
        )
        for kind, a, b in zip(*rows, strict=True):
            found[KINDS[kind]].append((a, b))
        return found

    def of(self, kind: str, pairing: Pairing) -> Stored:
        """What was seen of the claims of one kind; `pairing` tells of two that were not seen together."""
        self._put()
        place = KINDS.index(kind)
        gates = self._tables.execute(
            f"select a, b, told from seen where kind = {place} and sort = {GATE} order by score desc, a, b"
        ).fetchall()
        told = self.told
        return Stored(self._scores(place, SCORE), self._scores(place, EQUAL), {(a, b): told[name] for a, b, name in gates}, pairing)

    @property
    def told(self) -> Sequence[Any]:
        """Gates and reasons by the numbers that stand for them."""
        return list(self._told)

    def _scores(self, kind: int, sort: int) -> Scores:
        found = self._tables.execute(
            f"select a, b, score, apart, same from seen where kind = {kind} and sort = {sort} order by a, b"
        ).fetchnumpy()
        return Scores(**found)

    def _number(self, told: Hashable) -> int:
        """What stands for a gate or a reason: there are few."""
        return self._told.setdefault(told, len(self._told))

    def _put(self) -> None:
        self._tables.insert("seen", self._rows)
        self._rows = []
