"""Heads of tables: what their numbers are measured in, and heads that say nothing of it."""

from __future__ import annotations

import pytest

from audit.text.measured import measure_of, only_measures, takes_measure

MEASURES = [
    ("Toll (CHF)", "CHF", 1),
    ("Toll (CHF/month)", "CHF", 1),
    ("Toll [£m]", "GBP", 1_000_000),
    ("Toll (US$ billion)", "USD", 1_000_000_000),
    ("Toll, €'000", "EUR", 1_000),
    ("Ferry trips ('000)", None, 1_000),
    ("Catch (tonnes)", "tonne", 1),
    ("Load, kg", "kilogram", 1),
    ("Seats filled (per cent)", "percent", 1),
    ("£m", "GBP", 1_000_000),
    ("'000", None, 1_000),
    ("NOK", "NOK", 1),
]


@pytest.mark.parametrize(("head", "unit", "scale"), MEASURES, ids=[row[0] for row in MEASURES])
def test_a_head_says_what_is_measured(head: str, unit: str | None, scale: int) -> None:
    measure = measure_of(head)
    assert measure is not None
    assert (measure.unit.name if measure.unit else None, measure.scale) == (unit, scale)


# "m" may be meters or millions, "min" the least; a word alone is a name
SILENT = ["", "Toll", "Toll (m)", "Water, min", "Water (min)", "Toll (net)", "Day", "Age", "Pier (north)", "Toll (1)"]


@pytest.mark.parametrize("head", SILENT)
def test_a_head_that_names_no_measure(head: str) -> None:
    assert measure_of(head) is None


def test_a_corner_measures_the_table_where_it_says_nothing_else() -> None:
    assert [corner for corner in ("£m", "EUR", "'000", "Port", "Toll (EUR)", "Year") if only_measures(corner)] == [
        "£m",
        "EUR",
        "'000",
    ]
    assert [head for head in ("Tolls", "Change", "Tolls (EUR)", "Staff", "Tolls %") if takes_measure(head)] == ["Tolls"]
