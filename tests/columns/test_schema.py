"""The columns are told one by one, hold every field of every claim, and keep the names that other listings use."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from pathlib import Path

import pytest

import audit
from audit.columns.fields import KINDS, slots
from audit.columns.parquet import Column
from audit.columns.schema import CLAIMS, GROUPS

PACKAGE = Path(audit.__file__).parent
TOLD = (PACKAGE / "columns" / "README.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| `(?P<name>\w+)` \| (?P<type>[\w ]+) \|(?: (?P<of>[a-z, ]+) \|)?", re.MULTILINE)
LISTED = json.loads((PACKAGE / "report" / "claims.schema.json").read_text(encoding="utf-8"))


def told(heading: str) -> list[re.Match[str]]:
    return list(ROW.finditer(TOLD.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]))


@pytest.mark.parametrize(("heading", "columns"), [("Claims", CLAIMS), ("Memberships of groups", GROUPS)])
def test_every_column_is_told_with_its_type_in_its_order(heading: str, columns: tuple[Column, ...]) -> None:
    wanted = [(column.name, re.sub(r"list<(\w+)>", r"list of \1", column.type)) for column in columns]
    assert [(row["name"], row["type"]) for row in told(heading)] == wanted


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_a_claim_has_columns_that_are_told_to_be_of_its_kind(kind: str) -> None:
    of = {row["name"]: row["of"] for row in told("Claims")}
    assert [slot.name for slot in slots(kind)] == [field.name for field in fields(KINDS[kind])]
    assert not [name for slot in slots(kind) for name, _ in slot.columns if of[name] != "all" and kind not in of[name].split(", ")]


def test_what_claims_are_listed_with_are_columns_of_the_same_names() -> None:
    listed = {name for part in (LISTED, *LISTED["$defs"].values()) for name in part.get("properties", {})}
    assert listed <= {column.name for column in CLAIMS}


# What readers of the tables rely on: these lists may only grow.
CLAIM_COLUMNS = """
id kind source start end line column page text context context_start position quoted publisher published published_earliest
published_latest low high low_open high_open soft_low soft_high low_double high_double soft_low_double soft_high_double
hard_low_double hard_high_double nominal_double core_start core_end written hard soft nominal step hedge hedge_text unit role per
pair subject noun modifiers predicate base derived period as_of place modality estimate revised stated_by earliest latest
hard_earliest hard_latest named_earliest named_latest precision relation resolved timex boundary other fault weekday clock zone
approximate anchored speech utterance speaker speaker_start speaker_end speaker_name unnamed behalf relay via cue whole fragment
nested translated name person title age documents
"""
GROUP_COLUMNS = """
group kind subject verdict by confidence id source start end line column page text context value publisher published
published_earliest published_latest family
"""


@pytest.mark.parametrize(("columns", "known"), [(CLAIMS, CLAIM_COLUMNS), (GROUPS, GROUP_COLUMNS)])
def test_no_column_goes_away(columns: tuple[Column, ...], known: str) -> None:
    assert set(known.split()) <= {column.name for column in columns}
