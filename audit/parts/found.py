"""Groups of claims and what is told of their pairs in, what a part of the corpus needs of them out: in tables, out of core."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import count, groupby
from typing import Any, NamedTuple

from audit.align.parts import KINDS, document_of, first_of
from audit.parts.tables import Tables

ROWS = 20_000
"""Rows that are written at a time."""
MOST_DOCUMENTS = 400
"""Documents that are judged in one piece."""
HELD = "held"
"""The table of the claims in groups by their scores, by kind and number."""
Told = tuple[int, int, int, str]
"""The numbers of two claims, whether a gate keeps them apart, and their link as text."""
_GROUP, _POSSIBLE = range(2)
_COLUMNS = {
    "grouped": "kind ubigint, sort ubigint, id ubigint, number ubigint",
    "agreed": "kind ubigint, id ubigint, number ubigint",
    "links": "kind ubigint, sort ubigint, a ubigint, b ubigint, apart ubigint, told varchar",
    HELD: "kind ubigint, number ubigint",
    "stopped": "kind ubigint, number ubigint",
}


class Grouped(NamedTuple):
    """Groups of claims of one kind by their numbers, what is told of pairs, and claims that a gate stopped.

    `held`: the claims of those that are groups by their scores; `agreed`: groups of which all say the same.
    """

    groups: Sequence[Sequence[int]]
    links: Sequence[Told]
    agreed: Sequence[Sequence[int]] = ()
    held: Sequence[int] = ()
    stopped: Sequence[int] = ()


class Touched(NamedTuple):
    """Of what was found of one kind, what touches some documents; of the groups, all members and the links between them."""

    groups: list[list[int]]
    possible: list[list[int]]
    links: list[Told]
    stopped: list[int]


class Judging(NamedTuple):
    """The documents of a piece, those that are its own, and what touches these."""

    documents: list[int]
    home: frozenset[int]
    touched: dict[str, Touched]


class Found:
    """The groups of a corpus, and the links of its claims."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._rows: dict[str, list[tuple[object, ...]]] = {name: [] for name in _COLUMNS}
        self._numbers = count()
        for name, columns in _COLUMNS.items():
            tables.execute(f"create table {name} ({columns})")

    def add(self, found: Mapping[str, Grouped]) -> None:
        """Groups of claims that belong together by what aligns them."""
        self._add(found, _GROUP)

    def add_possible(self, found: Mapping[str, Grouped]) -> None:
        """Groups that are possible, of what no other holds."""
        self._add(found, _POSSIBLE)

    def _add(self, found: Mapping[str, Grouped], sort: int) -> None:
        rows = self._rows
        for kind, one in enumerate(found[name] for name in KINDS):
            for group in one.groups:
                number = next(self._numbers)
                rows["grouped"] += ((kind, sort, number, claim) for claim in group)
            for group in one.agreed:
                number = next(self._numbers)
                rows["agreed"] += ((kind, number, claim) for claim in group)
            rows["links"] += ((kind, sort, *told) for told in one.links)
            rows[HELD] += ((kind, claim) for claim in one.held)
            rows["stopped"] += ((kind, claim) for claim in one.stopped)
        if sum(map(len, rows.values())) > ROWS:
            self.put()

    def put(self) -> None:
        """Write what was taken in."""
        for name, rows in self._rows.items():
            self._tables.insert(name, rows)
            rows.clear()

    def pieces(self) -> Iterator[Judging]:
        """Pieces that hold each document as their own once, and whole every group in which one of its claims is."""
        self.put()
        self._once()
        self._part()
        for (piece,) in self._tables.execute("select distinct piece from homes order by piece").fetchall():
            yield self._piece(piece)

    def _once(self) -> None:
        """Leave out possible groups that a group of which all say the same holds whole, and links that are told already."""
        run = self._tables.execute
        run(
            f"create table whole as select kind, {_POSSIBLE} as sort, id from (select g.kind, g.id, count(*) as members, "
            f"count(a.id) as agreed, count(distinct a.id) as homes from grouped g "
            f"left join agreed a on a.kind = g.kind and a.number = g.number where sort = {_POSSIBLE} group by all) "
            f"where agreed = members and homes = 1"
        )
        run("create table shown as select * from grouped anti join whole using (kind, sort, id)")
        run(
            "create table told as select kind, a, b, arg_min({'apart': apart, 'told': told}, sort) as link "
            "from links group by kind, a, b"
        )
        self._tables.drop("grouped", "agreed", "links", "whole", HELD)

    def _part(self) -> None:
        run, room = self._tables.execute, first_of(1)
        run(f"create table homes as select document, place, place // {MOST_DOCUMENTS} as piece from orders")
        run(
            f"create table touched as select piece, kind, sort, id, number from shown join (select distinct piece, kind, sort, id "
            f"from shown join homes on document = number // {room}) using (kind, sort, id) order by piece"
        )
        at_home, inside = (
            [f"select piece, told.kind, a, b from told join {table} on {held.format(end)}" for end in "ab"]
            for table, held in (("homes", f"document = {{}} // {room}"), ("touched", "touched.kind = told.kind and number = {}"))
        )
        run(
            f"create table between as select piece, kind, a, b, link.apart as apart, link.told as told from told join "
            f"({' union '.join(at_home)} union ({' intersect '.join(inside)})) using (kind, a, b) order by piece"
        )
        run(
            f"create table halted as select piece, kind, number from stopped "
            f"join homes on document = number // {room} order by piece"
        )
        self._tables.drop("shown", "told", "stopped")

    def _piece(self, piece: int) -> Judging:
        def rows(table: str, columns: str) -> list[tuple[Any, ...]]:
            found = self._tables.columns(f"select {columns} from {table} where piece = {piece} order by {columns}")
            return list(zip(*found, strict=True))

        touched = {kind: Touched([], [], [], []) for kind in KINDS}
        for (kind, sort, _), members in groupby(rows("touched", "kind, sort, id, number"), lambda row: row[:3]):
            one = touched[KINDS[kind]]
            (one.possible if sort == _POSSIBLE else one.groups).append([number for *_, number in members])
        for kind, a, b, apart, told in rows("between", "kind, a, b, apart, told"):
            touched[KINDS[kind]].links.append((a, b, apart, told))
        for kind, number in rows("halted", "kind, number"):
            touched[KINDS[kind]].stopped.append(number)
        home = frozenset(document for (document,) in rows("homes", "document"))
        needed = {document_of(number) for one in touched.values() for number in _numbers(one)}
        return Judging(sorted(needed | home), home, touched)


def _numbers(touched: Touched) -> Iterator[int]:
    for group in (*touched.groups, *touched.possible):
        yield from group
    for a, b, *_ in touched.links:
        yield a
        yield b
