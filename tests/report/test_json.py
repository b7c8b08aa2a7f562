"""The JSON of a run: fits its schema, and loses no field that it ever had."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from builders import figure
from jsonschema import Draft202012Validator
from report_samples import count_of_homes, small_report

import audit.report
from audit.model import Checked, Coverage, Group, Judged, Passage, Report
from audit.report import FORMATS
from audit.report.json import FEW, pieces, report_record
from audit.report.records import json_text

SCHEMA = json.loads((Path(audit.report.__file__).parent / "report.schema.json").read_text(encoding="utf-8"))

# What readers of the report rely on: these lists may only grow.
FIELDS = {
    "": "version tool rules sources findings excused groups topics draft coverage",
    "tool": "name version",
    "rules": "id title check severity",
    "sources": "path publisher published basis role sha256 family",
    "findings": "id rule check severity confidence state message values why softened_by hints claims",
    "findings.claims": "source start end line column text context reads_as",
    "excused": "id rule check severity confidence state message values why softened_by hints claims by",
    "groups": "id kind subject verdict by claims",
    "groups.claims": "source start end line column text context",
    "coverage": "claims agreed compatible disagree excused alone not_compared possible unreadable undated passed_over",
}


def written(report: Report) -> Any:
    return json.loads(FORMATS["json"](report))


def of_two_folders() -> Report:
    """What `--each` makes: two reports under one."""
    parts = (small_report(name="north"), small_report(name="south"))
    return replace(parts[0], name="all", corpora=(), families={}, checked=Checked(), coverage=Coverage(claims=28), parts=parts)


@pytest.mark.parametrize(
    "report", [small_report(), of_two_folders(), replace(small_report(), checked=Checked())], ids=["one", "each", "empty"]
)
def test_a_report_fits_the_schema(report: Report) -> None:
    Draft202012Validator(SCHEMA).validate(written(report))


@pytest.mark.parametrize("place", FIELDS)
def test_every_field_of_the_contract_is_there(place: str) -> None:
    record = written(small_report())
    for step in place.split(".") if place else ():
        record = record[step]
        record = record[0] if isinstance(record, list) else record
    assert set(record) >= set(FIELDS[place].split())


@pytest.mark.parametrize("place", FIELDS)
def test_every_field_that_is_written_stands_in_the_schema(place: str) -> None:
    record, schema = written(of_two_folders()), dict(SCHEMA)
    for step in place.split(".") if place else ():
        record, schema = record[step], resolved(schema["properties"][step])
        if isinstance(record, list):
            record, schema = record[0], resolved(schema["items"])
    assert set(record) <= set(schema["properties"])


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema with what it refers to."""
    if "$ref" not in schema:
        return schema
    other = SCHEMA["$defs"][schema["$ref"].rsplit("/", 1)[1]]
    return {**other, "properties": {**other["properties"], **schema.get("properties", {})}}


def test_findings_of_low_confidence_are_always_there() -> None:
    assert [finding["confidence"] for finding in written(small_report())["findings"]].count("low") == 1


def test_the_counts_after_claims_sum_to_it() -> None:
    coverage = written(small_report())["coverage"]
    counts = "agreed compatible disagree excused alone not_compared possible".split()
    assert sum(coverage[name] for name in counts) == coverage["claims"]


def test_a_group_of_one_claim_is_no_group() -> None:
    assert all(len(group["claims"]) > 1 for group in written(small_report())["groups"])


def test_reprints_share_a_family_and_others_are_their_own() -> None:
    families = {source["path"]: source["family"] for source in written(small_report())["sources"]}
    assert families["reprint.txt"] == families["local.txt"] == "local.txt"
    assert families["wire.txt"] == "wire.txt"


def test_what_could_not_be_read_is_listed_and_makes_the_report_incomplete() -> None:
    made = written(small_report())
    assert made["complete"] is False
    assert made["coverage"]["unreadable"] == [{"path": "broken.txt", "why": "not UTF-8: byte 0xff at 12"}]
    assert [item["path"] for item in made["coverage"]["undated"]] == ["notes/hall.txt"]
    assert [item["path"] for item in made["coverage"]["passed_over"]] == ["README.md"]


def test_with_each_every_record_names_its_corpus_and_nothing_else_changes() -> None:
    both, alone = written(of_two_folders()), written(small_report())
    for place in ("sources", "findings", "excused", "groups", "topics"):
        assert [record.pop("corpus") for record in both[place]] == ["north"] * len(alone[place]) + ["south"] * len(alone[place])
        assert both[place] == alone[place] * 2
    for place in ("unreadable", "undated", "passed_over"):
        assert [record["corpus"] for record in both["coverage"][place]] == ["north", "south"]


def test_a_report_is_written_the_same_twice() -> None:
    assert FORMATS["json"](small_report()) == FORMATS["json"](small_report())


def test_a_fault_of_one_sub_folder_names_it() -> None:
    both = of_two_folders()
    faulty = replace(both, parts=(both.parts[0], replace(both.parts[1], faults=("cannot be read",))), faults=("x.yaml:1:1: no",))
    assert written(faulty)["faults"] == ["x.yaml:1:1: no", "south: cannot be read"]


def test_a_large_group_and_a_long_finding_are_written_a_claim_at_a_time() -> None:
    """A group may hold all claims of a corpus, and each shows its sentence."""
    path = count_of_homes().passages[0].claim.source
    claims = tuple(figure(number, path=path, context="x" * 1000) for number in range(10 * FEW))
    finding = replace(count_of_homes(), passages=tuple(Passage(claim, "10") for claim in claims))
    judged = (Judged(Group("g", "figure", "boats", claims), "agree"), Judged(Group("h", "figure", "boats", claims[:2]), "agree"))
    report = small_report(checked=Checked((finding,), judged=judged))
    texts = list(pieces(report))
    assert "".join(texts) == json_text(report_record(report))
    assert max(map(len, texts)) < FEW * 1000
