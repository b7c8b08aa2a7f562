"""What was seen of pairs in, claims that may come into one group out: lots of them, in tables, out of core."""

from __future__ import annotations

from array import array
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from audit.align.parts import KINDS, Scored, document_of, first_of
from audit.parts.pieces import Needs
from audit.parts.tables import Tables
from audit.text.constants import ALIGNED, POSSIBLE

ROWS = 20_000
"""Pairs that are written, and about so many that are read, at a time."""
_SCORE, _GATE, _EQUAL = range(3)


class Bound(NamedTuple):
    """Claims of one kind that may come into one group: their documents, and what was seen of their pairs."""

    kind: str
    documents: frozenset[int]
    scored: Scored

    def needs(self) -> Needs:
        """What it takes to group them."""
        return self.documents, self.scored.size


class Seen:
    """What was seen of the pairs of claims of a corpus."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._told: dict[Hashable, int] = {None: 0}
        self._rows: list[tuple[int, int, int, int, float, int]] = []
        tables.execute("create table seen (kind ubigint, sort ubigint, a ubigint, b ubigint, score double, told ubigint)")

    def add(self, seen: Mapping[str, Scored]) -> None:
        """Take in what was seen of some pairs, by kind."""
        for kind, scored in enumerate(seen[name] for name in KINDS):
            self._rows += ((kind, _SCORE, a, b, float(score), self._number(reason)) for a, b, score, reason in scored.scores)
            self._rows += ((kind, _GATE, a, b, float(score), self._number(gate)) for a, b, gate, score in scored.gates)
            self._rows += ((kind, _EQUAL, a, b, float(score), 0) for a, b, score in scored.equals)
        if len(self._rows) > ROWS:
            self._put()

    def strong(self) -> Iterator[Bound]:
        """Claims that belong together by what aligns their pairs or keeps them apart, in the order of their documents."""
        self._put()
        return self._lots(f"sort = {_GATE} or score >= {ALIGNED}")

    def weak(self, held: str) -> Iterator[Bound]:
        """Claims that do by what is possible, of those in no group; `held`: the table of the others, by kind and number."""
        self._tables.execute(
            f"create table free as select s.* from seen s anti join {held} h on h.kind = s.kind and h.number = s.a "
            f"anti join {held} i on i.kind = s.kind and i.number = s.b where sort = {_SCORE}"
        )
        self._tables.drop("seen")
        self._tables.execute("alter table free rename to seen")
        return self._lots(f"score >= {POSSIBLE}")

    def _number(self, told: Hashable) -> int:
        """What stands for a gate or a reason: there are few."""
        return self._told.setdefault(told, len(self._told))

    def _put(self) -> None:
        self._tables.insert("seen", self._rows)
        self._rows = []

    def _lots(self, binds: str) -> Iterator[Bound]:
        run, room = self._tables.execute, first_of(1)
        run(
            f"create table ends as select kind, number, row_number() over (order by kind, number) - 1 as place from "
            f"(select kind, a as number from seen where {binds} union select kind, b from seen where {binds})"
        )
        self._join(binds)
        run(
            f"create table lots_in_order as select root, row_number() over (order by min(o.place), root) as lot "
            f"from ends join roots using (place) join orders o on o.document = number // {room} group by root"
        )
        run("create table members as select kind, number, lot from ends join roots using (place) join lots_in_order using (root)")
        run(
            "create table bound as with half as materialized "
            "(select lot, seen.* from seen join members m on m.kind = seen.kind and m.number = a) "
            "select half.* from half join members m on m.kind = half.kind and m.number = b and m.lot = half.lot order by half.lot"
        )
        self._tables.drop("ends", "roots", "lots_in_order", "members")
        yield from self._read()
        self._tables.drop("bound")

    def _join(self, binds: str) -> None:
        """Make the table of roots: of each claim, by its place, the first that it belongs together with."""
        count = self._tables.execute("select count(*) from ends").fetchone()[0]
        roots = Roots(count)
        pairs = self._tables.execute(
            f"select x.place, y.place from seen s join ends x on x.kind = s.kind and x.number = s.a "
            f"join ends y on y.kind = s.kind and y.number = s.b where {binds}"
        )
        while some := pairs.fetchmany(ROWS):
            for a, b in some:
                roots.join(a, b)
        self._tables.execute("create table roots (place ubigint, root ubigint)")
        for first in range(0, count, ROWS):
            self._tables.insert("roots", [(place, roots.of(place)) for place in range(first, min(count, first + ROWS))])

    def _read(self) -> Iterator[Bound]:
        told = list(self._told)
        for first, last in self._tables.spans("bound", "lot", ROWS):
            found = self._tables.columns(
                f"select lot, kind, sort, a, b, score, told from bound where lot between {first} and {last} "
                f"order by lot, sort, a, b"
            )
            for (_, kind), rows in groupby(zip(*found, strict=True), lambda row: row[:2]):
                yield _bound(KINDS[kind], rows, told)


def _bound(kind: str, rows: Iterable[tuple[Any, ...]], told: Sequence[Any]) -> Bound:
    scored = Scored([], [], [])
    documents = set()
    for *_, sort, a, b, score, number in rows:
        documents |= {document_of(a), document_of(b)}
        if sort == _SCORE:
            scored.scores.append((a, b, score, told[number]))
        elif sort == _GATE:
            scored.gates.append((a, b, told[number], score))
        else:
            scored.equals.append((a, b, score))
    return Bound(kind, frozenset(documents), scored)


class Roots:
    """Places, and which of them were joined: the least of all that belong together stands for them."""

    def __init__(self, count: int) -> None:
        self._above = array("Q", range(count))

    def of(self, place: int) -> int:
        """The one that stands for a place."""
        above = self._above
        while (next_above := above[place]) != place:
            above[place] = place = above[next_above]
        return place

    def join(self, a: int, b: int) -> None:
        """From here on the two belong together."""
        first, second = self.of(a), self.of(b)
        self._above[max(first, second)] = min(first, second)


def by_kind(lots: Iterable[Bound]) -> dict[str, Scored]:
    """What was seen of some lots."""
    found = {kind: Scored([], [], []) for kind in KINDS}
    for lot in lots:
        found[lot.kind].add(lot.scored)
    return found
