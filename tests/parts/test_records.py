"""A document as the scorer sees it is, written down and read again, what it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields
from json import JSONDecodeError
from pathlib import Path

import pytest
from builders import source

from audit.align.parts import KINDS, Profiled, profiled
from audit.align.profile import Profile
from audit.errors import AuditError
from audit.extract import extract
from audit.model import Group, Judged, Link
from audit.parts.records import (
    Read,
    document_record,
    judged_from,
    judged_record,
    link_from,
    link_record,
    profiled_from,
    record_of,
)

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
TEXT = """
Storm “Vera” killed at least 12 people in Tarn, the mayor said on Monday. Some 1,200 homes in Tarn lost power between 3 and 4 May
2023, 40% of them for two days; in 2022 it had been a third. Anna Holm, 34, pays $5.50 a month, up from £4. The final ended 3–1.
The bridge may reopen by 12 June. None of the nearly 2.5 million voters denied it. It is 26 km (16 miles) long. \ud800
"""


def read(text: str, path: str = "a.txt") -> Profiled:
    one = source(text, path=path, published="2023-05-09")
    return profiled((7, one, extract(one)), {"tarn": 3})


def told(one: Profiled) -> Iterator[tuple[str, int, str, object]]:
    """Every value of every profile, with its type: a list is no tuple."""
    for kind in KINDS:
        for number, profile in one.profiles[kind].items():
            for field in fields(Profile):
                value = getattr(profile, field.name)
                yield kind, number, field.name, (type(value), value)


@pytest.mark.parametrize("text", [TEXT, *(path.read_text(encoding="utf-8") for path in SEEDS), "No figure here."])
def test_what_was_written_is_read_again(text: str) -> None:
    made = read(text)
    again = profiled_from(7, record_of(made))
    assert (again.path, again.backdrop) == (made.path, made.backdrop)
    assert list(told(again)) == list(told(made))


def test_the_claims_of_a_sentence_share_its_words() -> None:
    again = profiled_from(7, record_of(read("In Tarn 12 boats sank and 31 boats were saved.")))
    first, second = again.profiles["figure"].values()
    assert first.near is second.near


def test_a_claim_is_read_when_it_is_asked_for() -> None:
    record = record_of(read("In Tarn 12 boats sank and 31 boats were saved."))
    profiles = profiled_from(7, record[:-9]).profiles["figure"]
    first, second = profiles
    assert profiles[first].claim.text == "12"
    with pytest.raises(JSONDecodeError):
        profiles[second]


def test_a_link_and_a_judged_group_are_read_again_as_they_were() -> None:
    link = Link("a", "b", 7.25, (("shared words: pier", 2.5), ("same unit: €", 1.0)), "period")
    assert link_from(link_record(link)) == link
    claims = tuple(extract(source(TEXT)))
    judged = Judged(Group("1f", "figure", "boats", claims, "low"), "excused", "period")
    assert judged_from(judged_record(judged)) == judged


def test_what_was_read_in_a_document_is_read_again_part_by_part() -> None:
    one = source(TEXT, path="a.txt")
    claims = extract(one)
    record = document_record(one, claims)
    assert (Read(record).source, Read(record).claims) == (one, claims)
    assert Read(record[: record.index(b"\n")]).source == one


@pytest.mark.parametrize("damage", [lambda record: b"", lambda record: record[:-9], lambda record: record.replace(b'"', b"", 1)])
def test_a_record_that_was_damaged_is_told(damage: Callable[[bytes], bytes]) -> None:
    one = source(TEXT, path="a.txt")
    read = Read(damage(document_record(one, extract(one))))
    with pytest.raises(AuditError, match="cannot be read again"):
        (read.source, read.claims)  # noqa: B018 (made when they are asked for)
