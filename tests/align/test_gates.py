"""What makes two claims not comparable: one row a gate."""

from __future__ import annotations

from dataclasses import replace
from datetime import date as day
from typing import Any

import pytest
from builders import claims_of, date, figure, source

from audit.align import explain
from audit.model import Claim, Days, Source

TEXT = "The agency counted 40 people at the harbour of Port Sella in March."
A, B = source(TEXT), source(TEXT, path="b.txt")
MARCH, APRIL = Days(day(2023, 3, 1), day(2023, 3, 31)), Days(day(2023, 4, 1), day(2023, 4, 30))

FIRST, SECOND = Days(day(2023, 3, 1), day(2023, 3, 1)), Days(day(2023, 3, 2), day(2023, 3, 2))


def at(where: Source, claim: Any, words: str = "40") -> Any:
    """The claim, put where the words stand in the source."""
    start = where.text.index(words)
    fields = {"source": where.path, "start": start, "end": start + len(words), "text": words, "context": where.text}
    if hasattr(claim, "core_start"):
        fields |= {"core_start": start, "core_end": start + len(words)}
    return replace(claim, **fields, id=f"{where.path}:{words}:{claim.kind}")


def gate(a: dict[str, Any], b: dict[str, Any]) -> str | None:
    return explain([A, B], at(A, figure(40, **a)), at(B, figure(40, **b))).gate


OPEN = [
    pytest.param({}, {}, id="the same"),
    pytest.param({"unit": "mile", "role": "amount"}, {"unit": "kilometer", "role": "amount"}, id="two units of length"),
    pytest.param({"unit": "percent", "role": "change"}, {"unit": "point", "role": "change"}, id="percent and points"),
    pytest.param({"unit": "USD", "role": "amount"}, {"unit": "EUR", "role": "amount"}, id="one numeral, two currencies"),
    pytest.param({"unit": "barrel", "role": "amount"}, {"unit": "tonne", "role": "amount"}, id="one numeral, barrels and tonnes"),
    pytest.param({"per": "day", "role": "rate"}, {"per": "month", "role": "rate"}, id="rates by day and by month"),
    pytest.param({"base": ("voter",)}, {"base": ()}, id="a base that one side leaves out"),
    pytest.param({"period": MARCH}, {"period": None}, id="a period that one side leaves out"),
    pytest.param(
        {"role": "age", "unit": "year", "period": MARCH},
        {"role": "age", "unit": "year", "period": APRIL},
        id="ages told of two months",
    ),
    pytest.param({"modality": "plan"}, {"modality": "forecast"}, id="plan and forecast"),
    pytest.param({"base": ("total",)}, {"base": ("adult",)}, id="the total, whatever it is"),
    pytest.param(
        {"role": "duration", "unit": "year", "period": FIRST},
        {"role": "duration", "unit": "year", "period": SECOND},
        id="terms of two days",
    ),
]
SHUT = [
    pytest.param({"unit": "percent", "role": "share"}, {}, "unit", id="a share and a count"),
    pytest.param({"unit": "USD", "role": "amount"}, {"unit": "EUR", "role": "amount", "nominal": 44}, "unit", id="two currencies"),
    pytest.param({"unit": "USD", "role": "amount"}, {"unit": "CAD", "role": "amount"}, "unit", id="two sorts of dollars"),
    pytest.param({"unit": "hour", "role": "duration"}, {"unit": "meter", "role": "amount"}, "unit", id="hours and meters"),
    pytest.param({"unit": "mile"}, {"unit": "kilogram"}, "unit", id="length and mass"),
    pytest.param({"pair": (218, 210), "role": "score"}, {}, "unit", id="a score and a count"),
    pytest.param({"role": "age", "unit": "year"}, {"role": "duration", "unit": "year"}, "sort", id="an age and a duration"),
    pytest.param({"per": "day", "role": "rate"}, {}, "rate", id="a rate and an amount"),
    pytest.param({"modality": "denied"}, {}, "denied", id="a denied count"),
    pytest.param({"modality": "forecast"}, {}, "modality", id="a forecast and a fact"),
    pytest.param({"base": ("voter",)}, {"base": ("adult",)}, "base", id="two bases"),
    pytest.param({"period": MARCH}, {"period": APRIL}, "period", id="periods that do not meet"),
]


@pytest.mark.parametrize(("a", "b"), OPEN)
def test_comparable_figures_pass(a: dict[str, Any], b: dict[str, Any]) -> None:
    assert gate(a, b) is None


@pytest.mark.parametrize(("a", "b", "expected"), SHUT)
def test_a_gate_stops_figures_that_nobody_can_compare(a: dict[str, Any], b: dict[str, Any], expected: str) -> None:
    assert gate(a, b) == gate(b, a) == expected


def test_two_long_numerals_with_two_digits_in_another_order_pass() -> None:
    assert explain([A, B], at(A, figure(41720, period=MARCH)), at(B, figure(41270, period=APRIL))).gate is None
    assert explain([A, B], at(A, figure(41720, period=MARCH)), at(B, figure(45280, period=APRIL))).gate == "period"


def test_two_values_of_one_sentence_are_two_things() -> None:
    one = source("The agency counted 40 boats and 50 boats.")
    assert explain([one], at(one, figure(40)), at(one, figure(50), "50")).gate == "listed"


def test_a_length_and_its_conversion_in_brackets_are_one() -> None:
    one = source("The path was blocked for 26 km (16 miles) on Monday.")
    a = at(one, figure(26, unit="kilometer", role="amount"), "26 km")
    b = at(one, figure(16, unit="mile", role="amount"), "16 miles")
    assert explain([one], a, b).gate is None


def test_an_event_is_no_cut_off() -> None:
    a: Claim = at(A, date("2023-03-01", role="cutoff"), "March")
    b: Claim = at(B, date("2023-03-01"), "March")
    assert explain([A, B], a, b).gate == "role"


def test_two_kinds_are_never_compared() -> None:
    assert explain([A, B], at(A, figure(40)), at(B, date("2023-03-01"), "March")).gate == "kind"


MADE_UP = [
    "Suppose you send 40 letters.",
    "Take a team of 40 who write letters.",
    "## An example at today's prices\n\nSending 40 letters",
]


@pytest.mark.parametrize("text", MADE_UP)
def test_a_number_that_is_made_up_to_show_a_price_is_compared_with_none(text: str) -> None:
    one, other = source(text, path="a.md"), source("Each customer sent 50 letters.", path="b.md")
    mine, its = (next(claim for claim in claims_of(each.text, ["figure"], path=each.path)) for each in (one, other))
    assert explain([one, other], mine, its).gate == "example"
