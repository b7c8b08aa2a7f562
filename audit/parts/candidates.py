"""Rows of claims in, pairs that may be about the same thing out: a join on block keys, out of core.

What is joined is what `align.block` joins in memory. Pairs that no look can help are left out here already, by the same tests as in
memory: those of two documents that have no name in common; of those that share a value, what tells two stories; of the others, what
names another doer or place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from audit.align.around import first_letters
from audit.align.block import MOST_CLAIMS, Key, too_common
from audit.align.context import Backdrop
from audit.align.parts import KINDS, Row, first_of
from audit.parts.pieces import Lot
from audit.parts.tables import Tables, hashed
from audit.text.constants import LEAST_STORY

ROWS = 20_000
"""Words of documents that are written at a time."""
HOMES = 1 << 48
"""More blocks than there are of one size: of two, the larger one has the larger number."""


class Table:
    """By what the claims of one kind are looked up, and the pairs that come of it."""

    def __init__(self, tables: Tables, name: str) -> None:
        self._tables = tables
        self._name = name
        tables.execute(f"create table {name}_keys (key ubigint, tail ubigint, number ubigint)")
        tables.execute(f"create table {name}_words (number ubigint, word ubigint)")

    def add(self, rows: Iterable[tuple[int, Sequence[Key], Sequence[str]]], texts: dict[int, str]) -> None:
        """Claims with their keys, and the words that part large blocks; `texts` takes what keys and words stand for."""
        keys: list[tuple[int, int, int]] = []
        words: list[tuple[int, int]] = []
        for number, held, parting in rows:
            keys += ((_noted("\0".join(key), texts), _noted(key[-1], texts), number) for key in held)
            words += ((number, _noted(word, texts)) for word in parting)
        self._tables.insert(f"{self._name}_keys", keys)
        self._tables.insert(f"{self._name}_words", words)

    def join(self) -> list[str]:
        """Make the pairs of claims that share a key; what is told of keys that too many claims share."""
        run, name, most = self._tables.execute, self._name, MOST_CLAIMS
        run(f"create table {name}_counts as select key, count(*) as held from {name}_keys group by key having held > 1")
        run(
            f"create table {name}_parts as select k.key, w.word, k.number from {name}_keys k join {name}_counts c using (key) "
            f"join {name}_words w on w.number = k.number and w.word <> k.tail where c.held > {most}"
        )
        run(
            f"create table {name}_large as select p.* from {name}_parts p "
            f"join (select key, word from {name}_parts group by all having count(*) > {most}) using (key, word)"
        )
        run(f"create table {name}_parted as select key, word, 0::ubigint as third, number from {name}_parts")
        run(
            f"insert into {name}_parted select a.key, a.word, b.word, a.number from {name}_large a "
            f"join {name}_large b on a.key = b.key and a.number = b.number and a.word < b.word"
        )
        run(f"create table {name}_full as select key, word, third from {name}_parted group by all having count(*) > {most}")
        run(
            f"create table {name}_blocks as select k.key, 0::ubigint as word, 0::ubigint as third, k.number from {name}_keys k "
            f"join {name}_counts c using (key) where c.held <= {most}"
        )
        run(f"insert into {name}_blocks select * from {name}_parted anti join {name}_full using (key, word, third)")
        run(
            f"insert into {name}_blocks select key, word, third, number from "
            f"(select *, row_number() over (partition by key, word, third order by number) as place "
            f"from {name}_parted semi join {name}_full using (key, word, third)) where place <= {most}"
        )
        run(
            f"create table {name}_size as select key, word, third, count(*) as held from {name}_blocks group by all having held > 1"
        )
        run(
            f"create table {name}_sized as select key, word, third, number, "
            f"held::ubigint * {HOMES} + hash(key, word, third) % {HOMES} as home from {name}_blocks "
            f"join {name}_size using (key, word, third)"
        )
        run(
            f"create table {name}_met as select a.number as a, b.number as b, a.home from {name}_sized a "
            f"join {name}_sized b on a.key = b.key and a.word = b.word and a.third = b.third and a.number < b.number"
        )
        run(f"create table {name}_pairs as select a, b, max(home) as home from {name}_met group by a, b")
        capped = run(
            f"select k.text, w.text, count(*) from {name}_large p join texts k on k.hash = p.key join texts w on w.hash = p.word "
            f"group by all"
        ).fetchall()
        made = ("keys", "words", "counts", "parts", "large", "parted", "full", "blocks", "size", "sized", "met")
        self._tables.drop(*(f"{name}_{table}" for table in made))
        return [too_common(*one) for one in sorted((tuple(key.split("\0")), *rest) for key, *rest in capped)]


class Candidates:
    """The pairs of the claims of a corpus, by kind: those that share a subject, and those that share a value."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        tables.execute("create table texts (hash ubigint, text varchar)")
        tables.execute("create table rare (document ubigint, word ubigint, weight double)")
        tables.execute("create table capitals (document ubigint, start ubigint)")
        tables.execute("create table names (document ubigint, start ubigint)")
        tables.execute("create table leads (document ubigint, start ubigint)")
        self._rare: list[tuple[int, int, float]] = []
        self._capitals: list[tuple[int, int]] = []
        self._names: list[tuple[int, int]] = []
        self._leads: list[tuple[int, int]] = []
        self._subjects = {kind: Table(tables, kind) for kind in KINDS}
        self._values = {kind: Table(tables, f"{kind}_value") for kind in KINDS}
        for kind in KINDS:
            tables.execute(f"create table {kind}_doers (number ubigint, word ubigint, start ubigint)")

    def add_rows(self, kind: str, rows: Sequence[Row]) -> None:
        """By what claims are looked up."""
        texts: dict[int, str] = {}
        self._subjects[kind].add(((row.number, row.keys, row.words) for row in rows), texts)
        self._values[kind].add(((row.number, row.values, row.words) for row in rows), texts)
        self._tables.insert("texts", list(texts.items()))
        doers = [(row.number, hashed(doer), hashed(first_letters(doer))) for row in rows for doer in row.doers]
        self._tables.insert(f"{kind}_doers", doers)

    def add_document(self, number: int, backdrop: Backdrop) -> None:
        """What tells the story of a document, and whom it names."""
        self._rare += ((number, hashed(word), weight) for word, weight in backdrop.rare.items())
        self._capitals += ((number, hashed(start)) for start in backdrop.capitals)
        self._names += ((number, hashed(start)) for start in backdrop.names)
        if backdrop.lead:
            self._leads.append((number, hashed(backdrop.lead)))
        if len(self._rare) + len(self._capitals) > ROWS:
            self._put()

    def _put(self) -> None:
        self._tables.insert("rare", self._rare)
        self._tables.insert("capitals", self._capitals)
        self._tables.insert("names", self._names)
        self._tables.insert("leads", self._leads)
        self._rare, self._capitals, self._names, self._leads = [], [], [], []

    def join(self) -> dict[str, list[str]]:
        """Make all pairs; what is told of each kind's keys that too many claims share."""
        self._put()
        self._tables.execute("create table once as select hash, any_value(text) as text from texts group by hash")
        self._tables.drop("texts")
        self._tables.execute("alter table once rename to texts")
        for table in self._values.values():
            table.join()
        capped = {kind: table.join() for kind, table in self._subjects.items()}
        self._drop_strangers()
        self._keep_one_story()
        for kind in KINDS:
            self._drop_others(kind)
        self._put_together()
        return capped

    @property
    def _all(self) -> list[str]:
        """The tables of pairs: those that share a subject, by kind, then those that share a value."""
        return [f"{name}_pairs" for name in (*self._subjects, *(f"{kind}_value" for kind in self._values))]

    def _drop_strangers(self) -> None:
        """Leave out pairs of two documents that tell of other persons and places (`Contexts.are_strangers`)."""
        run, room = self._tables.execute, first_of(1)
        found = " union ".join(f"select a // {room} as x, b // {room} as y from {pairs}" for pairs in self._all)
        run("create table naming as select distinct document from names")
        run(f"create table met as select * from ({found}) where x <> y")
        run("create table half as select met.* from met semi join naming on document = x")
        run("create table whole as select half.* from half semi join naming on document = y")
        run("create table named as select x, y, start from whole join names on document = x")
        run("create table friends as select x, y from named n semi join names m on m.document = n.y and m.start = n.start")
        run(
            "create table led as select x, y, l.start as lead, m.start as other from met "
            "join leads l on l.document = x join leads m on m.document = y"
        )
        run("create table one as select * from led anti join capitals c on c.document = y and c.start = lead")
        run("create table others as select x, y from one anti join capitals c on c.document = x and c.start = other")
        run("create table strangers as select * from whole anti join friends using (x, y) union select * from others")
        for pairs in self._all:
            run(
                f"create or replace table {pairs} as select a, b, home from {pairs} "
                f"anti join strangers on x = a // {room} and y = b // {room}"
            )
        self._tables.drop(
            "names", "naming", "met", "half", "whole", "named", "friends", "leads", "led", "one", "others", "strangers"
        )

    def _keep_one_story(self) -> None:
        """Of the pairs that share a value, those of two documents that tell one story (`Equals.look`)."""
        run, room = self._tables.execute, first_of(1)
        found = " union ".join(f"select a // {room} as x, b // {room} as y from {kind}_value_pairs" for kind in KINDS)
        run("create table sums as select document, sum(weight) as weight from rare group by document")
        run(f"create table found as select * from ({found}) where x <> y")
        run("create table half as select x, y, word, weight from found join rare on document = x")
        run("create table words as select x, y, h.weight from half h join rare q on q.document = y and q.word = h.word")
        run("create table shared as select x, y, sum(weight) as weight from words group by x, y")
        run("create table held as select x, y, shared.weight, sums.weight as other from shared join sums on document = x")
        run(
            f"create table stories as select x, y from held join sums on document = y "
            f"where held.weight / least(other, sums.weight) >= {LEAST_STORY}"
        )
        for kind in KINDS:
            run(
                f"create or replace table {kind}_value_pairs as select a, b, home from {kind}_value_pairs "
                f"join stories on x = a // {room} and y = b // {room}"
            )
        self._tables.drop("rare", "sums", "found", "half", "words", "shared", "held", "stories")

    def _drop_others(self, kind: str) -> None:
        """Leave out pairs of which each claim names another doer or place, unknown to the other's document (`names_another`)."""
        run, room = self._tables.execute, first_of(1)
        run(f"create table across as select a, b from {kind}_pairs where a // {room} <> b // {room}")
        for one, other in ("ab", "ba"):
            run(f"create table named_{one} as select a, b, word, start from across join {kind}_doers d on d.number = {one}")
            run(
                f"create table unknown_{one} as select a, b from named_{one} "
                f"anti join capitals c on c.document = {other} // {room} and c.start = named_{one}.start"
            )
        run("create table strangers as select a, b from unknown_a semi join unknown_b using (a, b)")
        run("create table shared as select a, b from named_a semi join named_b using (a, b, word)")
        run("create table apart as select a, b from strangers anti join shared using (a, b)")
        run(f"create or replace table {kind}_pairs as select a, b, home from {kind}_pairs anti join apart using (a, b)")
        self._tables.drop(f"{kind}_doers", "across", "named_a", "named_b", "unknown_a", "unknown_b", "strangers", "shared", "apart")

    def _put_together(self) -> None:
        """Pairs inside a document and pairs of two; of these, what met in one block stands together, for that needs few documents.

        The pairs of two documents stand in one place: in the largest block in which any of their claims met.
        """
        run, room = self._tables.execute, first_of(1)
        found = " union all ".join(f"select {sort} as sort, a, b, home from {pairs}" for sort, pairs in enumerate(self._all))
        run(f"create table pairs as select *, a // {room} as x, b // {room} as y from ({found})")
        self._tables.drop(*self._all)
        run("create table inside as select x as place, sort, a, b from pairs where x = y order by place")
        run("create table meetings as select x, y, max(home) as home from pairs where x <> y group by x, y")
        run("create table firsts as select home, min(x) as least_of from meetings group by home")
        run("create table places as select home, row_number() over (order by least_of, home) as place from firsts")
        run("create table placed as select x, y, place from meetings join places using (home)")
        run("create table loose as select sort, a, b, place from pairs join placed using (x, y)")
        run("create table across as select * from loose order by place")
        self._tables.drop("pairs", "meetings", "firsts", "places", "placed", "loose")

    def inside(self, size: int) -> Iterator[Lot]:
        """The pairs of each document's own claims, a document a lot, read about so many at a time."""
        return self._lots("inside", size)

    def across(self, size: int) -> Iterator[Lot]:
        """The pairs of two documents, a block a lot, with all pairs of any two documents in one; read about so many at a time."""
        return self._lots("across", size)

    def _lots(self, table: str, size: int) -> Iterator[Lot]:
        for first, last in self._tables.spans(table, "place", size):
            found = self._tables.columns(
                f"select place, sort, a, b from {table} where place between {first} and {last} order by place, sort, a, b"
            )
            for _, held in groupby(zip(*found, strict=True), lambda row: row[0]):
                sorts = {sort: [(a, b) for *_, a, b in pairs] for sort, pairs in groupby(held, lambda row: row[1])}
                yield Lot(
                    *({kind: sorts[sort] for sort, kind in enumerate(KINDS, least) if sort in sorts} for least in (0, len(KINDS)))
                )


def _noted(text: str, texts: dict[int, str]) -> int:
    """The number that stands for a text, which `texts` takes."""
    found = hashed(text)
    texts[found] = text.encode("utf-8", "replace").decode()
    return found
