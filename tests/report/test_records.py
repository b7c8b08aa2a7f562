"""Records of claims: every field of the contract, decimals exact or rounded outward, one inert line of JSON each."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date as day
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from builders import date, figure, name, quote, source
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import audit.report
from audit.model import Claim, Days, Interval, Number
from audit.report.decimals import decimal, ends
from audit.report.records import claim_line, claim_lines

SCHEMA = json.loads((Path(audit.report.__file__).parent / "claims.schema.json").read_text(encoding="utf-8"))

# The fields that readers of the records rely on: this list may only grow.
SHARED = "id kind source start end line column text context"
FIELDS = {
    "figure": "low high low_open high_open soft_low soft_high hedge unit role per pair subject period as_of place modality "
    "stated_by core_start core_end",
    "date": "earliest latest precision relation role resolved timex",
    "quote": "utterance speech speaker speaker_start speaker_end speaker_name via cue",
    "name": "name title",
}

FULL = figure(
    31000,
    "about 31,000",
    written=Interval(None, 31000, high_open=True),
    soft=Interval(Fraction(1, 3), Fraction(2, 3)),
    unit="percent",
    role="score",
    per="month",
    pair=(218, 210),
    period=Days(day(2023, 8, 1), day(2023, 8, 31)),
    as_of=Days(None, day(2023, 8, 31)),
    place="Elmford",
    stated_by="the agency",
)
CLAIMS: dict[str, Claim] = {
    "figure, every field": FULL,
    "figure, no field": figure(12),
    "date": date("2023-07-31", days=Days(None, day(2023, 7, 30)), relation="before", role="cutoff"),
    "date, unresolved": date(None, "Monday"),
    "quote": quote("We will not.", "Ortiz", speaker_start=20, speaker_end=25, cue="say"),
    "quote, not speech": quote("sanctuary city"),
    "name": name("Ana Ortiz", title="Sheriff"),
}


def record(claim: Claim) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(claim_line(claim, source(claim.context)))
    return made


@pytest.mark.parametrize("claim", CLAIMS.values(), ids=CLAIMS)
def test_a_record_has_the_fields_of_the_contract_and_fits_the_schema(claim: Claim) -> None:
    made = record(claim)
    assert set(made) >= {*SHARED.split(), *FIELDS[claim.kind].split()}
    Draft202012Validator(SCHEMA).validate(made)


@pytest.mark.parametrize("claim", CLAIMS.values(), ids=CLAIMS)
def test_every_field_of_a_record_stands_in_the_schema(claim: Claim) -> None:
    known = {**SCHEMA["properties"], **SCHEMA["$defs"][claim.kind]["properties"]}
    assert set(record(claim)) == set(known) - {"page"}, "a text has no pages"


def test_the_schema_asks_for_every_field_of_the_contract() -> None:
    assert set(SCHEMA["required"]) >= set(SHARED.split())
    for kind, fields in FIELDS.items():
        assert set(SCHEMA["$defs"][kind]["required"]) >= set(fields.split())


def test_a_figure_is_told_as_written_and_as_a_reader_takes_it() -> None:
    made = record(FULL)
    assert (made["low"], made["high"], made["low_open"], made["high_open"]) == (None, "31000", False, True)
    assert (made["soft_low"], made["soft_high"]) == ("0.333333333333", "0.666666666667")
    assert made["pair"] == [218, 210]
    assert made["period"] == ["2023-08-01", "2023-08-31"]
    assert made["as_of"] == [None, "2023-08-31"]


def test_line_and_column_are_those_of_the_file() -> None:
    document = source("One.\n\n  31,000 people left.\n")
    at = document.text.index("31,000")
    made = json.loads(claim_line(figure(31000, "31,000", start=at, end=at + 6), document))
    assert (made["line"], made["column"]) == (3, 3)


@pytest.mark.parametrize(
    ("value", "down", "up"),
    [
        (31000, "31000", "31000"),
        (0, "0", "0"),
        (-5, "-5", "-5"),
        (Fraction(31000), "31000", "31000"),
        (Fraction(5, 4), "1.25", "1.25"),
        (Fraction(-5, 4), "-1.25", "-1.25"),
        (Fraction(1, 10**6), "0.000001", "0.000001"),
        (Fraction(1, 2**20), "0.00000095367431640625", "0.00000095367431640625"),
        (Fraction(1, 3), "0.333333333333", "0.333333333334"),
        (Fraction(-1, 3), "-0.333333333334", "-0.333333333333"),
        (Fraction(1, 3000), "0.000333333333333", "0.000333333333334"),
        (Fraction(2 * 10**14, 3), "66666666666600", "66666666666700"),
        (Fraction(10**12 * 3 - 1, 3), "999999999999", "1000000000000"),
    ],
)
def test_a_decimal_is_exact_or_has_twelve_digits_rounded_outward(value: Number, down: str, up: str) -> None:
    assert (decimal(value, "down"), decimal(value, "up")) == (down, up)


@given(st.fractions(max_denominator=10**9), st.integers(-(10**20), 10**20))
def test_the_ends_hold_the_interval_and_are_never_written_with_an_exponent(part: Fraction, whole: int) -> None:
    value = part + whole
    low, high = ends(Interval(value, value))
    assert low is not None
    assert high is not None
    assert Fraction(low) <= value <= Fraction(high)
    assert set(low + high) <= set("-.0123456789")


# What a claim may hold, and what must not stand in a line that a build server or a terminal sees.
ACTIVE = ("\u202e", "\u200b", "\ufeff", "\x1b[31m", "\x85", "\u2028", "\U000e0041", "\ud800", "##vso[x]", "##[command]", "\n::x::")


@pytest.mark.parametrize("words", ACTIVE, ids=ascii)
def test_a_line_hides_nothing_and_still_says_the_same(words: str) -> None:
    claim = figure(1, f"1 {words} person")
    line = claim_line(claim, source("x"))
    assert words not in line
    assert "\n" not in line
    assert json.loads(line)["text"] == claim.text


@pytest.mark.parametrize("words", ["31,000 people", *ACTIVE], ids=ascii)
def test_the_lines_of_a_source_are_those_of_its_claims(words: str) -> None:
    document = replace(source("One."), text=f"1 {words} person")
    claim = figure(1, f"1 {words} person")
    assert claim_lines([claim, claim], document) == [claim_line(claim, document)] * 2


def test_letters_of_every_script_stay_readable() -> None:
    assert "Caracas “dejó” Київ" in claim_line(figure(1, "Caracas “dejó” Київ"), source("x"))


def test_a_line_is_one_object_that_begins_with_a_brace() -> None:
    for claim in CLAIMS.values():
        assert claim_line(claim, source("x"))[0] == "{"
