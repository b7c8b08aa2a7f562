"""A figure goes stale a year after its period, unless a newer one stands beside it."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from builders import figure, source

from audit.check import check
from audit.check.rule import Rule
from audit.model import Alignment, Days, Evidence, Figure

RULE = Rule.model_validate({"title": "t", "why": "w", "check": "fresh", "claims": "figure"})


def over(first: str, last: str, **fields: Any) -> Figure:
    period = Days(datetime.date.fromisoformat(first), datetime.date.fromisoformat(last))
    return figure(150, f"150 people from {first}", period=period, **fields)


CASES: dict[str, tuple[list[Figure], int]] = {
    "an old period": ([over("2021-10-01", "2022-08-31")], 1),
    "a period of this year": ([over("2023-01-01", "2023-08-31")], 0),
    "just a year": ([over("2022-01-01", "2022-10-05")], 0),
    "history": ([over("1989-01-01", "1989-12-31")], 0),
    "a count of one year": ([over("2021-01-01", "2021-12-31")], 0),
    "a share of one year": ([over("2021-01-01", "2021-12-31", role="share", unit="percent")], 1),
    "a small count": ([over("2021-10-01", "2022-08-31", nominal=12)], 0),
    "an event of one day": ([over("2022-03-01", "2022-03-01")], 0),
    "an old period beside a newer one": ([over("2021-01-01", "2021-12-31"), over("2023-01-01", "2023-06-30")], 0),
    "a newer figure of something else": ([over("2021-01-01", "2021-11-30"), over("2023-01-01", "2023-06-30", noun="boat")], 1),
    "beside a figure of now": ([over("2021-01-01", "2021-12-31"), figure(200)], 0),
    "no period": ([figure(200)], 0),
}


@pytest.mark.parametrize(("figures", "count"), CASES.values(), ids=CASES)
def test_a_figure_is_held_against_the_date_of_its_document(figures: list[Figure], count: int) -> None:
    document = source("150 people", published="2023-10-05")
    evidence = Evidence({"a.txt": document}, tuple(figures), Alignment())
    assert [finding.severity for finding in check([RULE], evidence).findings] == ["note"] * count


def test_an_undated_document_has_no_stale_figure() -> None:
    evidence = Evidence({"a.txt": source("150 people", published=None)}, (over("2021-10-01", "2022-08-31"),), Alignment())
    assert check([RULE], evidence).findings == ()
