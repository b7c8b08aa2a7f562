"""Groups of claims and what is told of their pairs in, what a part of the corpus needs of them out: in tables, out of core."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from audit.align.link import Together
from audit.align.parts import KINDS, document_of, first_of
from audit.align.score import Reason
from audit.parts.pieces import bundled
from audit.parts.seen import SCORE
from audit.parts.spool import Spool
from audit.parts.tables import Tables

ROWS = 20_000
"""Rows that are written, and pairs that are read, at a time."""
MOST_DOCUMENTS = 400
"""Documents that are judged in one piece."""
Told = tuple[int, int, int, bytes]
"""The numbers of two claims, whether a gate keeps them apart, and their link as a record."""
_GROUP, _POSSIBLE = range(2)
ABOUT, BORNE, ALIKE, APART = range(4)
"""Why a pair is told of, as in `Together`; the later one tells more."""
_COLUMNS = {
    "grouped": "kind ubigint, sort ubigint, id ubigint, number ubigint",
    "wanted": "kind ubigint, why ubigint, a ubigint, b ubigint",
    "links": "kind ubigint, a ubigint, b ubigint, apart ubigint, told ubigint",
    "stopped": "kind ubigint, number ubigint",
}


class Wanted(NamedTuple):
    """A pair of claims that is told of, why, and what rivals did to it."""

    kind: str
    a: int
    b: int
    why: int
    rival: Reason | None


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
    """The groups of a corpus, and the links of its claims: numbers in tables, what is told of a pair in a file."""

    def __init__(self, tables: Tables, told: Spool) -> None:
        self._tables = tables
        self._told = told
        self._rows: dict[str, list[tuple[object, ...]]] = {name: [] for name in _COLUMNS}
        for name, columns in _COLUMNS.items():
            tables.execute(f"create table {name} ({columns})")

    def add(self, kind: str, found: Together) -> None:
        """The groups of the claims of a kind."""
        place = KINDS.index(kind)
        for sort, groups in ((_GROUP, found.groups), (_POSSIBLE, found.possible)):
            self._add("grouped", ((place, sort, number, claim) for number, group in enumerate(groups) for claim in group))
        for why, pairs in ((ABOUT, found.about), (BORNE, found.borne), (ALIKE, found.alike), (APART, found.apart)):
            self._add("wanted", ((place, why, *pair) for pair in pairs))
        self._add("stopped", ((place, claim) for claim in found.stopped))

    def wanted(self, told: Sequence[Any]) -> Iterator[list[Wanted]]:
        """The pairs that are told of, once, those of one document after the other; `told`: reasons by number."""
        self._put()
        run = self._tables.execute
        run("create table distinctly as select kind, a, b, max(why) as why from wanted group by kind, a, b")
        run(
            f"create table rivals as select o.*, coalesce(told, 0) as told from distinctly o "
            f"left join seen s on s.kind = o.kind and s.sort = {SCORE} and s.a = o.a and s.b = o.b"
        )
        run(f"create table loose as select place, r.* from rivals r join orders on document = r.a // {first_of(1)}")
        run("create table asked as select * from loose order by place")
        self._tables.drop("wanted", "seen", "distinctly", "rivals", "loose")
        for first, last in self._tables.spans("asked", "place", ROWS):
            rows = self._tables.columns(
                f"select place, kind, a, b, why, told from asked where place between {first} and {last} order by all"
            )
            for _, some in groupby(zip(*rows, strict=True), lambda row: row[0]):
                yield [Wanted(KINDS[kind], a, b, why, told[reason]) for _, kind, a, b, why, reason in some]
        self._tables.drop("asked")

    def add_links(self, links: Mapping[str, Sequence[Told]]) -> None:
        """What is told of pairs."""
        for kind, some in links.items():
            self._add("links", ((KINDS.index(kind), a, b, apart, self._told.add(told)) for a, b, apart, told in some))

    def _add(self, table: str, rows: Iterable[tuple[object, ...]]) -> None:
        held = self._rows[table]
        for some in bundled(rows, ROWS):
            held += some
            if len(held) > ROWS:
                self._put()

    def _put(self) -> None:
        for name, rows in self._rows.items():
            self._tables.insert(name, rows)
            rows.clear()

    def pieces(self) -> Iterator[Judging]:
        """Pieces that hold each document as their own once, and whole every group in which one of its claims is."""
        self._put()
        self._part()
        for (piece,) in self._tables.execute("select distinct piece from homes order by piece").fetchall():
            yield self._piece(piece)

    def _part(self) -> None:
        run, room = self._tables.execute, first_of(1)
        run(f"create table homes as select document, place, place // {MOST_DOCUMENTS} as piece from orders")
        run(f"create table members as select piece, grouped.* from grouped join homes on document = number // {room}")
        run("create table here as select distinct piece, kind, sort, id from members")
        run("create table touched as select piece, grouped.* from grouped join here using (kind, sort, id) order by piece")
        run("create table between (piece ubigint, kind ubigint, a ubigint, b ubigint, apart ubigint, told ubigint)")
        for end in "ab":
            run(f"insert into between select piece, links.* from links join homes on document = {end} // {room}")
        run(
            f"create table away as select t.piece, kind, number from touched t "
            f"join homes on document = number // {room} where homes.piece <> t.piece"
        )
        run("create table guests as select distinct * from away")
        run("create table halves as select piece, l.* from links l join guests g on g.kind = l.kind and g.number = l.a")
        run(
            "insert into between select h.* from halves h join guests g on g.piece = h.piece and g.kind = h.kind and g.number = h.b"
        )
        run("create table once as select distinct * from between")
        run("create table links_in_order as select * from once order by piece")
        self._tables.drop("members", "here", "away", "guests", "halves", "between", "once")
        run(
            f"create table halted as select piece, kind, number from stopped "
            f"join homes on document = number // {room} order by piece"
        )
        self._tables.drop("grouped", "links", "stopped")

    def _piece(self, piece: int) -> Judging:
        def rows(table: str, columns: str) -> list[tuple[Any, ...]]:
            found = self._tables.columns(f"select {columns} from {table} where piece = {piece} order by {columns}")
            return list(zip(*found, strict=True))

        touched = {kind: Touched([], [], [], []) for kind in KINDS}
        for (kind, sort, _), members in groupby(rows("touched", "kind, sort, id, number"), lambda row: row[:3]):
            one = touched[KINDS[kind]]
            (one.possible if sort == _POSSIBLE else one.groups).append([number for *_, number in members])
        for kind, a, b, apart, told in rows("links_in_order", "kind, a, b, apart, told"):
            touched[KINDS[kind]].links.append((a, b, apart, self._told.get(told)))
        for kind, number in rows("halted", "kind, number"):
            touched[KINDS[kind]].stopped.append(number)
        home = frozenset(document for (document,) in rows("homes", "document"))
        needed = {document_of(number) for one in touched.values() for number in _numbers(one)}
        return Judging(sorted(needed | home), home, touched)


def documents_of(pairs: Iterable[Wanted]) -> set[int]:
    """The documents of some pairs."""
    return {document_of(number) for pair in pairs for number in (pair.a, pair.b)}


def _numbers(touched: Touched) -> Iterator[int]:
    for group in (*touched.groups, *touched.possible):
        yield from group
    for a, b, *_ in touched.links:
        yield a
        yield b
