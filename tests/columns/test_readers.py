"""DuckDB, polars and pandas read the tables as they are. Spark is not tried here: it needs a Java of its own."""

from __future__ import annotations

import json
from datetime import date as day
from pathlib import Path
from typing import Any

import pytest
from conftest import Command

ROOT = Path(__file__).resolve().parent.parent.parent
pytestmark = pytest.mark.readers

Rows = list[dict[str, Any]]


def by_duckdb(file: Path) -> Rows:
    import duckdb

    told = duckdb.execute(f"SELECT * FROM '{file}'")
    names = [str(each[0]) for each in told.description or ()]
    return [dict(zip(names, row, strict=True)) for row in told.fetchall()]


def by_polars(file: Path) -> Rows:
    import polars

    return polars.read_parquet(file).to_dicts()


def by_pandas(file: Path) -> Rows:
    import pandas

    table = pandas.read_parquet(file)
    rows: Rows = table.astype(object).where(table.notna(), None).to_dict("records")
    return rows


READERS = [by_duckdb, by_polars, by_pandas]
NUMBERS = ("start", "end", "line", "column")
WORDS = ("id", "kind", "source", "text", "context")
OWN = {
    "figure": ("low", "high", "soft_low", "soft_high", "hedge", "unit", "role", "per", "subject", "modality", "core_start"),
    "date": ("precision", "relation", "role", "resolved", "timex"),
    "quote": ("utterance", "speech", "speaker", "speaker_start", "speaker_name", "via", "cue"),
    "name": ("name", "title"),
}


def iso(value: Any) -> str | None:
    return None if value is None else str(value)[:10]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the tables of the seeds, and their claims as lines of JSON."""
    from audit.cli import run

    folder = tmp_path_factory.mktemp("tables")
    seeds = str(ROOT / "seeds")
    assert run(["claims", seeds, "--format", f"parquet={folder}/claims.parquet"]) == 0
    assert run(["groups", seeds, "--format", f"parquet={folder}/groups.parquet"]) == 0
    return folder


@pytest.mark.parametrize("read", READERS)
def test_a_reader_finds_what_the_lines_say(read: Any, files: Path, audit: Command) -> None:
    rows = read(files / "claims.parquet")
    lines = [json.loads(line) for line in audit("claims", ROOT / "seeds").stdout.splitlines()]
    for row, line in zip(rows, lines, strict=True):
        names = (*WORDS, *NUMBERS, *OWN[line["kind"]])
        assert {name: row[name] for name in names} == {name: line[name] for name in names}
        if line["kind"] == "date":
            assert [iso(row[name]) for name in ("earliest", "latest")] == [line["earliest"], line["latest"]]
        if line["kind"] == "figure":
            assert row["low_double"] == (None if line["low"] is None else pytest.approx(float(line["low"])))
            assert (None if row["period"] is None else [iso(each) for each in row["period"]]) == line["period"]


@pytest.mark.parametrize("read", READERS)
def test_a_reader_joins_groups_with_their_claims(read: Any, files: Path) -> None:
    claims = {row["id"]: row for row in read(files / "claims.parquet")}
    members = read(files / "groups.parquet")
    assert members
    for row in members:
        assert [row[name] for name in (*WORDS, *NUMBERS)] == [claims[row["id"]][name] for name in (*WORDS, *NUMBERS)]


def test_days_are_days_and_numbers_are_numbers_in_a_query(files: Path) -> None:
    import duckdb

    asked = "SELECT published_earliest, min(earliest), max(low_double) FROM '{}/claims.parquet' WHERE {} GROUP BY 1"
    dated = duckdb.execute(asked.format(files, "published_earliest >= DATE '2023-10-06'")).fetchall()
    assert dated
    assert all(isinstance(first, day) and isinstance(most, float) for _, first, most in dated)
    assert min(published for published, _, _ in dated) >= day(2023, 10, 6)
