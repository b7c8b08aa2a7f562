"""What is made plain comes back as it was: every field, every kind, through JSON."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import date as day
from fractions import Fraction
from typing import Any

import pytest
from builders import claims_of, date, figure, name, quote, source

from audit.model import Claim, Days, Interval, Source
from audit.serial import FORMS, KINDS, claim_from, claim_record, claims_from, claims_record, source_from, source_record

PLAIN = {"str", "int", "bool", "str | None", "int | None", "bool | None"}
WORDS = {
    "Hedge", "FigureRole", "Modality", "Precision", "Relation", "DateRole", "Via", "Position", "DocumentRole", "DocumentType",
}  # fmt: skip
STORY = (
    "About 334,000 people — a third of 1,002,000 — fled by 31 July, said Mara Lindqvist. “We will not wait,” she said on Friday, "
    "“until May.” Some 12.5% of them, 3 to 4 in ten, came before 2020. June 31 is no day; neither is 07/08/2023 clear."
)


def through_json(record: Any) -> Any:
    text = json.dumps(record, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return json.loads(text.decode("utf-8", "surrogatepass"))


def again(claims: list[Claim]) -> list[Claim]:
    return claims_from(through_json(claims_record(claims)))


CLAIMS: dict[str, list[Claim]] = {
    "none": [],
    "a story": claims_of(STORY),
    "one kind": [figure(3)],
    "any order": [quote("b"), figure(1), name("Ana Ortiz"), quote("a"), date("2024-02-29"), figure(2)],
    "a fraction": [figure(Fraction(1, 3), written=Interval(Fraction(1, 3), None, True, False), step=Fraction(1, 7))],
    "a fraction that is whole": [figure(Fraction(4, 2), step=Fraction(1))],
    "a huge number": [figure(10**40), figure(-(10**40))],
    "open ends": [figure(1, hard=Interval(None, None), soft=Interval(None, 3, False, True), nominal=None)],
    "no days": [date(None), replace(date("0001-01-01"), other=Days(None, day(9999, 12, 31)), boundary=day(2020, 1, 1))],
    "a pair": [figure(2, pair=(2, 1), modifiers=("a", "b"), period=Days(None, None))],
    "several sources": [figure(1, path="a.txt"), figure(1, path="b.txt")],
    "strange signs": [quote("a\u202eb\u2028c\0d\ud800😀"), name("\ud83d\ude00")],
}


@pytest.mark.parametrize("claims", CLAIMS.values(), ids=CLAIMS)
def test_claims_come_back_as_they_were(claims: list[Claim]) -> None:
    assert again(claims) == claims
    assert repr(again(claims)) == repr(claims)


@pytest.mark.parametrize("claims", CLAIMS.values(), ids=CLAIMS)
def test_a_claim_by_itself_comes_back_as_it_was(claims: list[Claim]) -> None:
    back = [claim_from(through_json(claim_record(claim))) for claim in claims]
    assert back == claims
    assert repr(back) == repr(claims)


SOURCES = {
    "plain": source(STORY),
    "marks": source("---\ntitle: x\n---\n# Head\n\nOne *two*.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", path="a.md"),
    "a page": source("<h1>x</h1><p>a&amp;b 12 people</p>", path="a.html"),
    "described": source(
        "x", published="2024-05-04T09:00", publisher="É", type="page", role="draft", note="n", timezone="Europe/Rome"
    ),
    "a month": source("x", published="2024-05"),
    "undated": source("x", published=None),
}


@pytest.mark.parametrize("made", SOURCES.values(), ids=SOURCES)
def test_a_source_comes_back_as_it_was(made: Source) -> None:
    back = source_from(through_json(source_record(made)))
    assert back == made
    assert repr(back) == repr(made)


@pytest.mark.parametrize("kind", [Source, *KINDS.values()])
def test_every_field_is_plain_or_has_a_form(kind: type[Any]) -> None:
    assert {str(field.type) for field in fields(kind)} <= {*PLAIN, *WORDS, *FORMS}


BROKEN: dict[str, Any] = {
    "a letter too many": {"order": "ff", "words": ["a"], "f": {"id": ["x"]}},
    "no such letter": {"order": "x", "words": []},
    "columns of two lengths": {"order": "n", "words": ["a"], "n": {"id": ["x"], "name": []}},
    "a field that is none": {"order": "n", "words": ["a"], "n": {"nam": ["x"]}},
    "a word that is none": {"order": "n", "words": [], "n": {"source": [0]}},
    "no mapping": [],
}


@pytest.mark.parametrize("record", BROKEN.values(), ids=BROKEN)
def test_what_is_no_record_is_refused(record: Any) -> None:
    with pytest.raises((KeyError, TypeError, ValueError, IndexError)):
        claims_from(record)
