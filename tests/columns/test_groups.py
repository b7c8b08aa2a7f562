"""The table of memberships says what the other listings of groups say."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from conftest import Command
from pyarrow import parquet

from audit.columns.claims import ClaimsTable
from audit.columns.groups import write_groups
from audit.columns.parquet import MISSING
from audit.columns.schema import GROUPS
from audit.errors import AuditError
from audit.model import Evidence

ROOT = Path(__file__).resolve().parent.parent.parent


def test_there_is_a_row_for_each_claim_of_each_group_of_the_seeds(audit: Command, tmp_path: Path) -> None:
    file = tmp_path / "groups.parquet"
    assert audit("groups", "seeds", "--format", f"parquet={file}", cwd=ROOT).stdout == ""
    rows = parquet.read_table(file).to_pylist()
    listed = json.loads(audit("groups", "seeds", "--format", "json", cwd=ROOT).stdout)
    heads = ("kind", "subject", "verdict", "by", "confidence")
    wanted = [
        {"group": group["id"], **{name: group[name] for name in heads}, "page": None, **claim}
        for group in listed
        for claim in group["claims"]
    ]
    assert len(wanted) > 20
    assert [{name: row[name] for name in expected} for row, expected in zip(rows, wanted, strict=True)] == wanted
    assert list(rows[0]) == [column.name for column in GROUPS]


def test_a_membership_says_what_was_read_and_who_said_it_when(audit: Command, tmp_path: Path) -> None:
    (tmp_path / "sources.yaml").write_text(
        "sources:\n  - {path: a.txt, publisher: Gazette, published: 2024-05}\n", encoding="utf-8"
    )
    (tmp_path / "a.txt").write_text("The storm at Skarholm sank 48 boats on 3 May 2024.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("The storm at Skarholm sank 84 boats on 3 May 2024.\n", encoding="utf-8")
    assert audit("groups", tmp_path, "--format", "parquet=groups.parquet").returncode == 0
    rows = [row for row in parquet.read_table(tmp_path / "groups.parquet").to_pylist() if row["kind"] == "figure"]
    assert [(row["source"], row["verdict"], row["value"]) for row in rows] == [
        ("a.txt", "disagree", "48 boats"),
        ("b.txt", "disagree", "84 boats"),
    ]
    told = [(row["publisher"], row["published"], str(row["published_latest"]), row["family"]) for row in rows]
    assert told == [("Gazette", "2024-05", "2024-05-31", "a.txt"), (None, None, "None", "b.txt")]


def test_without_the_library_the_extra_is_named_before_anything_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)

    def gathered() -> Evidence:
        raise AssertionError

    with pytest.raises(AuditError, match=r"pip install 'source-audit\[parquet\]'"):
        write_groups(tmp_path / "groups.parquet", gathered)
    with (tmp_path / "claims.parquet").open("wb") as out, pytest.raises(AuditError) as told:
        ClaimsTable(out)
    assert str(told.value) == MISSING
    assert [path.name for path in tmp_path.iterdir()] == ["claims.parquet"]
