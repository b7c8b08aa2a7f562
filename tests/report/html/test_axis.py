"""Where values lie on an axis, and over time: whole numbers, the same everywhere."""

from __future__ import annotations

from datetime import date as day
from fractions import Fraction
from typing import Any

import pytest
from builders import date, figure, quote

from audit.model import Claim, Interval
from audit.report.html.axis import RIM, WIDE, axis, line, named


def ranged(low: int | None, high: int | None, **fields: Any) -> Claim:
    return figure(low or 0, soft=Interval(low, high), **fields)


def test_bars_lie_as_their_values_do() -> None:
    made = axis([ranged(100, 100), ranged(150, 200)])
    assert made is not None
    assert (made.low, made.high) == ("100", "200")
    assert [(bar.left, bar.right) for bar in made.bars] == [(RIM, RIM), (WIDE // 2, WIDE - RIM)]


def test_an_open_end_goes_on_to_the_rim() -> None:
    made = axis([ranged(100, None), ranged(None, 200)])
    assert made is not None
    assert [(bar.left, bar.right, bar.goes_on_left, bar.goes_on_right) for bar in made.bars] == [
        (RIM, WIDE, False, True),
        (0, WIDE - RIM, True, False),
    ]


@pytest.mark.parametrize(
    "claims",
    [
        [ranged(100, 100), ranged(100, 100)],
        [ranged(100, 100), ranged(120, 120, unit="percent")],
        [ranged(100, 100), quote("so it is")],
        [date("2024-05-03"), date(None, "the other day")],
    ],
    ids=["all the same", "two units", "no value", "an unresolved day"],
)
def test_what_cannot_lie_on_one_axis_has_none(claims: list[Claim]) -> None:
    assert axis(claims) is None


def test_days_lie_on_an_axis_too() -> None:
    made = axis([date("2024-05-03"), date("2024-05-05"), date("2024-05-04")])
    assert made is not None
    assert (made.low, made.high) == ("2024-05-03", "2024-05-05")
    assert [bar.left for bar in made.bars] == [RIM, WIDE - RIM, WIDE // 2]


def test_a_value_holds_until_the_next_is_known() -> None:
    made = line([ranged(10, 10), ranged(10, 30)], [day(2024, 5, 1), day(2024, 5, 3)])
    assert made is not None
    first, last = made.dots
    assert (first.x, last.x) == (RIM, WIDE - RIM)
    assert first.y > last.y > last.top
    assert made.path == f"M{first.x} {first.y}H{last.x}V{last.y}"
    assert (made.first, made.last, made.low, made.high) == ("2024-05-01", "2024-05-03", "10", "30")


def test_values_of_one_day_make_no_line() -> None:
    assert line([ranged(10, 10), ranged(30, 30)], [day(2024, 5, 1)] * 2) is None


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [(31000, None, "31,000"), (Fraction(9, 2), "percent", "4.5%"), (-1500, None, "-1,500"), (12, "mile", "12 mile")],
)
def test_values_are_named(value: int, unit: str | None, words: str) -> None:
    assert named(figure(0, unit=unit), value) == words
