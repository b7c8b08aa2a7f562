"""A topic's passages stand in order of their documents' dates, figures as rates."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from builders import figure, source

from audit.check import check
from audit.check.rule import Rule
from audit.model import Alignment, Days, Evidence, Figure, Topic

AUGUST = Days(datetime.date(2023, 8, 1), datetime.date(2023, 8, 31))


def topic(evidence: Evidence, **fields: Any) -> Topic:
    rule = Rule.model_validate({"title": "Crossings", "why": "w", "check": "collect", **fields})
    checked = check([rule], evidence)
    assert checked.findings == ()
    (found,) = checked.topics
    return found


RATES: dict[str, tuple[Figure, str]] = {
    "a count of a month": (figure(31_000, "31,000 people", period=AUGUST), "1,000 a day"),
    "a count of a day": (figure(6_500, "6,500 people", per="day"), "6,500 a day"),
    "a rate of a week": (figure(14, "14 people", per="week"), ": 2 a day"),
    "a count without a time": (figure(12, "12 people"), "12 people"),
}


@pytest.mark.parametrize(("claim", "expected"), RATES.values(), ids=RATES)
def test_a_figure_is_brought_to_one_rate(claim: Figure, expected: str) -> None:
    evidence = Evidence({"a.txt": source(claim.text)}, (claim,), Alignment())
    (row,) = topic(evidence, claims="figure", per="day").rows
    assert row.reads_as.endswith(expected)


def test_rows_stand_in_order_of_publication_and_undated_documents_last() -> None:
    dates = {"a.txt": None, "b.txt": "2023-10-06", "c.txt": "2022-09-14"}
    documents = {path: source("The ferry sails.", published=day, path=path) for path, day in dates.items()}
    rows = topic(Evidence(documents, (), Alignment()), claims="passage", where={"mentions": "ferry"}).rows
    assert [row.source for row in rows] == ["c.txt", "b.txt", "a.txt"]
