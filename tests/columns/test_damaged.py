"""A file that was cut, changed, or made by somebody else is told by its name: no run starts from it, and nothing is written."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping
from datetime import date as day
from pathlib import Path
from typing import Any

import pyarrow
import pytest
from builders import source
from column_samples import again, written
from conftest import Command
from pyarrow import parquet
from test_intake import stories

from audit.columns.parquet import KEY, ROWS, noted
from audit.errors import AuditError
from audit.extract import extract

Change = Callable[[dict[str, list[Any]], dict[str, Any]], None]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file of claims of two documents."""
    read = [source(text, path=path) for path, text in stories(2).items()]
    return written(tmp_path / "claims.parquet", *((each, extract(each)) for each in read))


def stored(table: pyarrow.Table, note: Mapping[str, Any], file: Path) -> None:
    """Write a table with a note, as another program could."""
    with parquet.ParquetWriter(file, table.schema, store_schema=False) as out:
        out.write_table(table)
        out.add_key_value_metadata(noted(note))


def note_of(table: pyarrow.Table) -> dict[str, Any]:
    note: dict[str, Any] = json.loads(table.schema.metadata[KEY.encode()])
    return note


def changed(file: Path, change: Change) -> None:
    """Write the file again with other rows, or another note."""
    table = parquet.read_table(file)
    rows, note = table.to_pydict(), note_of(table)
    change(rows, note)
    stored(pyarrow.table(rows, schema=table.schema), note, file)


def refusal(*files: Path) -> str:
    """Why a run does not start from the files."""
    with pytest.raises(AuditError) as told:
        again(*files)
    return str(told.value)


def test_a_file_that_is_written_again_as_it_was_is_read(file: Path) -> None:
    before = again(file)
    changed(file, lambda rows, note: None)
    assert again(file) == before


@pytest.mark.parametrize("size", [0, 3, 4, 100, -1, -8, -500])
def test_a_file_that_was_cut_is_told(file: Path, size: int) -> None:
    file.write_bytes(file.read_bytes()[:size])
    assert refusal(file).startswith(f"{file}: is cut or damaged, or no Parquet file")


def test_no_flipped_byte_goes_by_unseen_or_makes_a_crash(file: Path) -> None:
    whole, before, chance = file.read_bytes(), again(file), random.Random(1)
    told: list[str] = []
    for _ in range(150):
        place = chance.randrange(len(whole))
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 1 << chance.randrange(8)]) + whole[place + 1 :])
        try:
            assert again(file) == before
        except AuditError as error:
            told.append(str(error))
    assert len(told) > 50
    assert all(why.startswith(str(file)) for why in told)


def foreign(file: Path) -> None:
    parquet.write_table(pyarrow.table({"kind": ["figure"]}), file)


def some_kinds(file: Path) -> None:
    changed(file, lambda rows, note: note.update(kinds=["figure"]))


def another_version(file: Path) -> None:
    changed(file, lambda rows, note: note.update(columns=2))


def groups(file: Path) -> None:
    changed(file, lambda rows, note: note.update(table="groups"))


def without_a_column(file: Path) -> None:
    table = parquet.read_table(file)
    stored(table.drop_columns(["hedge"]), note_of(table), file)


def of_another_type(file: Path) -> None:
    table = parquet.read_table(file)
    at = table.schema.get_field_index("start")
    stored(table.set_column(at, "start", table["start"].cast("int64")), note_of(table), file)


def with_long_groups(file: Path) -> None:
    table = parquet.read_table(file)
    stored(pyarrow.concat_tables([table] * (ROWS // len(table) + 1)), note_of(table), file)


def with_another_note(file: Path) -> None:
    file.write_bytes(file.read_bytes().replace(b'"folder":"f"', b'"folder":"g"'))


REFUSED = {
    with_another_note: "is cut or damaged",
    foreign: "was not written by this program",
    some_kinds: "holds claims of some kinds only; write it without --kind",
    another_version: "has columns of version 2, and this program reads version 1",
    groups: "holds groups, and claims are wanted",
    without_a_column: "its columns are not those of version 1",
    of_another_type: "its columns are not those of version 1",
    with_long_groups: "is cut or damaged",
}


@pytest.mark.parametrize(("make", "why"), REFUSED.items(), ids=lambda each: getattr(each, "__name__", ""))
def test_a_file_that_is_another_is_told_by_what_it_is(file: Path, make: Callable[[Path], None], why: str) -> None:
    make(file)
    assert refusal(file).startswith(f"{file}: {why}")


def put(name: str, value: Any, kind: str = "") -> Change:
    """Another value in the first row of that kind."""

    def change(rows: dict[str, list[Any]], note: dict[str, Any]) -> None:
        place = next(place for place, each in enumerate(rows["kind"]) if kind in each)
        rows[name][place] = value(rows[name][place]) if callable(value) else value

    return change


def put_document(**fields: Any) -> Change:
    """Another value in the record of the first document."""

    def change(rows: dict[str, list[Any]], note: dict[str, Any]) -> None:
        record = json.loads(rows["documents"][0][0])
        record.update({name: value(record[name]) if callable(value) else value for name, value in fields.items()})
        rows["documents"][0] = [json.dumps(record)]

    return change


def put_note(**fields: Any) -> Change:
    return lambda rows, note: note.update(fields)


def swapped(rows: dict[str, list[Any]], note: dict[str, Any]) -> None:
    for name in rows:
        if name != "documents":
            rows[name][0], rows[name][1] = rows[name][1], rows[name][0]


def shortened(rows: dict[str, list[Any]], note: dict[str, Any]) -> None:
    for values in rows.values():
        values.pop()


def turned(rows: dict[str, list[Any]], note: dict[str, Any]) -> None:
    """The documents the other way round."""
    at = next(place for place, begin in enumerate(rows["documents"]) if place and begin)
    for values in rows.values():
        values[:] = values[at:] + values[:at]


CHANGES: dict[str, Change] = {
    "a kind that is none": put("kind", "rumour"),
    "no kind": put("kind", None),
    "other words": put("text", "9,999,999 homes"),
    "another sentence": put("context", "It never happened."),
    "a place before the text": put("start", -5),
    "a place behind the text": put("end", 10**6),
    "a sentence behind the text": put("context_start", 10**6),
    "a number outside": put("core_end", 10**6, "figure"),
    "a speaker outside": put("speaker_end", 10**6, "quote"),
    "half a speaker's place": put("speaker_start", None, "quote"),
    "no id": put("id", None),
    "an id that is none": put("id", "<b>"),
    "a quotation that is none": put("quoted", "0123456789abcdef"),
    "another document": put("source", "0001.txt"),
    "a hedge that is none": put("hedge", "perhaps", "figure"),
    "no hedge": put("hedge", None, "figure"),
    "a unit that is markup": put("unit", "<script>", "figure"),
    "a unit that is a command": put("unit", "\n::error::", "figure"),
    "a clock that is none": put("clock", "99:99", "date"),
    "a range that is none": put("hard", "31000", "figure"),
    "a range the wrong way round": put("soft", "[3, 2]", "figure"),
    "a fraction by nothing": put("nominal", "1/0", "figure"),
    "a number without end": put("nominal", "9" * 300, "figure"),
    "three numbers of a score": put("pair", ["1", "2", "3"], "figure"),
    "three days of a period": put("period", [None, None, None], "figure"),
    "a word that is none": put("modifiers", ["a", None], "figure"),
    "days the wrong way round": put("hard_latest", day(1, 1, 1), "date"),
    "claims that are not in order": swapped,
    "claims that are missing": shortened,
    "documents that are not in order": turned,
    "no document": put("documents", None),
    "a document that is no JSON": put("documents", ["{"]),
    "a document that is deep": put("documents", ["[" * 100_000]),
    "a document that is a list": put("documents", ["[]"]),
    "a document without text": put("documents", ['{"path": "0000.txt"}']),
    "a field that is none": put_document(shell="rm"),
    "a field of another type": put_document(publisher=3),
    "a path from the root": put_document(path="/etc/passwd"),
    "a path that leads out": put_document(path="../0000.txt"),
    "a path that cannot be seen": put_document(path="00\u202e00.txt"),
    "a body of another length": put_document(body=""),
    "blocks that overlap": put_document(blocks=lambda blocks: [blocks[0], *blocks]),
    "a block that is none": put_document(blocks=[[0, 1, "script", "body", 0, "", []]]),
    "a sentence outside": put_document(sentences=[[0, 10**6]]),
    "lines that begin late": put_document(lines=lambda lines: lines[1:]),
    "lines that are not in order": put_document(lines=[0, 9, 3]),
    "a place in the file that is none": put_document(origin=[[5, 0]]),
    "a role that is none": put_document(role="judge"),
    "a day that is none": put_document(published=["2024-02-30", "2024-02-30", None]),
    "days of a month the wrong way round": put_document(published=["2024-02-03", "2024-02-01", None]),
    "a count of claims": put_note(claims=3),
    "a count of documents": put_note(documents_read=7),
    "no name": put_note(name=None),
    "remarks that are none": put_note(remarks=[3]),
    "what was not read": put_note(unread=[["a.txt"]]),
    "a document at the end that is there already": put_note(documents=['{"path": "0000.txt"}']),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_cannot_be_is_told_and_goes_no_further(file: Path, change: Change) -> None:
    changed(file, change)
    assert refusal(file).startswith(f"{file}: is damaged, or was changed: ")


@pytest.mark.parametrize("name", ["id", "context", "modifiers", "documents"])
def test_a_file_that_unpacks_to_more_than_there_is_room_for_is_told(name: str, file: Path) -> None:
    """Ten thousand rows that share one word of sixteen megabytes: 160 gigabytes, in a file of a few kilobytes."""
    table = parquet.read_table(file)
    rows = {field.name: [table[field.name][0].as_py()] * ROWS for field in table.schema}
    word = "a" * (16 * 1024 * 1024)
    columns = [pyarrow.array(rows[field.name], field.type) for field in table.schema]
    many = pyarrow.DictionaryArray.from_arrays(pyarrow.array([0] * ROWS, "int32"), [word])
    if name in ("modifiers", "documents"):
        many = pyarrow.ListArray.from_arrays(pyarrow.array(range(ROWS + 1), "int32"), many)
    columns[table.schema.get_field_index(name)] = many
    bomb = pyarrow.table(columns, names=table.schema.names)
    with parquet.ParquetWriter(file, bomb.schema, compression="zstd", dictionary_pagesize_limit=2**28, store_schema=False) as out:
        out.write_table(bomb)
        out.add_key_value_metadata(noted(note_of(table)))
    assert file.stat().st_size < 1_000_000
    assert refusal(file).startswith(f"{file}: is damaged, or was changed: ")


def test_two_documents_with_one_path_are_told_and_the_same_one_counts_once(file: Path, tmp_path: Path) -> None:
    other = source("The ferry cost 48 million euros.", path="0000.txt")
    twin = written(tmp_path / "twin.parquet", (other, extract(other)))
    assert "0000.txt is another document in" in refusal(file, twin)
    twin.write_bytes(file.read_bytes())
    (corpus, claims), (alone, found) = again(file, twin), again(file)
    assert (corpus.sources, claims) == (alone.sources, found)
    assert [(each.path, each.fault) for each in corpus.unread] == [("0000.txt", False), ("0001.txt", False)]


def test_a_run_from_a_damaged_file_ends_with_2_and_leaves_the_old_report(file: Path, audit: Command, tmp_path: Path) -> None:
    changed(file, put("text", "9 homes"))
    (tmp_path / "report.json").write_text("old", encoding="utf-8")
    done = audit("run", "--claims", file, "--format", "json=report.json")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"audit: {file}: is damaged, or was changed: 0000.txt: a ")
    assert (tmp_path / "report.json").read_text(encoding="utf-8") == "old"


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.parquet") == f"{tmp_path}/none.parquet: No such file or directory"
    assert refusal(tmp_path) == f"{tmp_path}: not a regular file"


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("run", "corpus", "--claims", "claims.parquet"), "--claims and folders of documents cannot go together"),
        (("run", "--each", "--claims", "claims.parquet"), "--claims and --each cannot go together"),
        (("run", "--changed-since", "main", "--claims", "claims.parquet"), "--claims and --changed-since cannot go together"),
        (("claims", "corpus", "--format", "parquet"), "parquet goes to a file: parquet=FILE"),
        (("groups", "corpus", "--format", "parquet="), "known: json, table, parquet=FILE"),
        (("claims", "corpus", "--format", "json"), "'json' is no format; known: jsonl, table, parquet=FILE"),
    ],
)
def test_what_cannot_go_together_is_told(
    arguments: tuple[str, ...], why: str, corpus: Callable[[Mapping[str, str]], Path], file: Path, audit: Command
) -> None:
    corpus(stories(1))
    done = audit(*arguments)
    assert (done.returncode, why in done.stderr) == (2, True), done.stderr
