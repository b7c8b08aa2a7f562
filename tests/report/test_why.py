"""Why two passages were, or were not, compared; groups and claims as tables."""

from __future__ import annotations

import json

import pytest
from builders import date, figure, grouped, name, quote, source

from audit.model import Alignment, Claim, Evidence, Judged, Link
from audit.report.claims import claims_table, reading
from audit.report.groups import groups_json, groups_table
from audit.report.why import why_text

A = figure(31000, "31,000 people", path="a.txt")
B = figure(30400, "30,400 people", path="b.txt")


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        (Link(A.id, B.id, 7.0, (("same noun: people", 4.0), ("same verb", 3.0))), "compared: 7.0 is 6 or more"),
        (Link(A.id, B.id, 2.5, (("same noun: people", 4.0),)), "possible: 2.5 is between 0 and 6"),
        (Link(A.id, B.id, -3.0), "not compared: -3.0 is below 0"),
        (Link(A.id, B.id, 9.0, (), "base"), "not compared: stopped at the gate base"),
    ],
)
def test_the_outcome_follows_from_gate_and_score(link: Link, expected: str) -> None:
    assert expected in why_text(link, A, B, grouped(A, B))


def test_both_passages_and_every_weight_are_told() -> None:
    text = why_text(Link(A.id, B.id, 7.0, (("same noun: people", 4.0),)), A, B, grouped(A, B))
    assert "figure a.txt:1:1  31,000 people  [31000 people]" in text
    assert "+4.0  same noun: people" in text
    assert "-8.0  where every pair starts" in text


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (figure(31000), "31000 people"),
        (figure(600, unit="USD", per="day", subject=None), "600 USD per day"),
        (date("2023-07-31"), "2023-07-31"),
        (date(None, "Monday"), "unresolved"),
        (quote("We will not.", "Ortiz"), "Ortiz"),
        (quote("We will not."), "no speaker"),
        (name("Ana Ortiz", title="Sheriff"), "Sheriff Ana Ortiz"),
    ],
)
def test_the_reading_of_a_claim_in_short(claim: Claim, expected: str) -> None:
    assert reading(claim) == expected


def test_claims_are_told_with_their_place() -> None:
    assert claims_table([(source("31,000 people"), A)]).splitlines()[2].split(None, 2) == [
        "figure",
        "a.txt:1:1",
        "31,000 people  31000 people",
    ]


def judged() -> tuple[list[Judged], Evidence]:
    evidence = grouped(A, B)
    return [Judged(evidence.alignment.groups[0], "disagree")], evidence


def test_groups_are_told_with_their_links() -> None:
    record = json.loads(groups_json(*judged()))[0]
    assert record["verdict"] == "disagree"
    assert [claim["text"] for claim in record["claims"]] == ["31,000 people", "30,400 people"]
    assert record["links"][0]["weights"] == [{"signal": "same measure: people", "weight": 10.0}]


def test_groups_as_a_table_have_one_row_a_claim() -> None:
    rows = [line.split() for line in groups_table(*judged()).splitlines()[2:]]
    assert rows == [["g1", "disagree", "people", "a.txt:1", "31,000", "people"], ["b.txt:1", "30,400", "people"]]


def test_a_pair_without_a_link_is_left_out() -> None:
    _, evidence = judged()
    bare = Evidence(evidence.sources, evidence.claims, Alignment(evidence.alignment.groups))
    assert json.loads(groups_json([Judged(bare.alignment.groups[0], "agree")], bare))[0]["links"] == []
