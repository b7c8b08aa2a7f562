"""Code quality: one object a finding, with a fingerprint that no other has."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from report_samples import count_of_homes, small_report, weekday

from audit.model import Checked, Corpus, Report
from audit.report.gitlab import MOST, render

WHOLE = (Corpus("elmford", small_report().corpora[0].sources),)


def made(report: Report) -> list[dict[str, Any]]:
    records: list[dict[str, Any]] = json.loads(render(report))
    return records


def test_an_object_names_rule_severity_and_place() -> None:
    (record,) = made(small_report(corpora=WHOLE, checked=Checked((count_of_homes(),)), folder="docs"))
    assert record["check_name"] == "core/figures-disagree"
    assert record["severity"] == "major"
    assert record["location"] == {"path": "docs/wire.txt", "lines": {"begin": 3, "end": 3}}
    assert record["description"].startswith(
        "Homes: 1,432 or 1,243. “1,243 homes” (docs/wire.txt:3), “1,432 homes” (docs/local.txt:1)"
    )


def test_severities_are_told_in_their_words() -> None:
    assert [record["severity"] for record in made(small_report(corpora=WHOLE))] == ["major", "major", "info"]


def test_the_same_finding_in_two_sub_folders_has_two_fingerprints() -> None:
    parts = tuple(replace(small_report(corpora=WHOLE, checked=Checked((weekday(),))), name=name) for name in ("north", "south"))
    records = made(replace(small_report(), corpora=(), checked=Checked(), parts=parts))
    assert len({record["fingerprint"] for record in records}) == 2
    assert [record["location"]["path"] for record in records] == ["north/notes/hall.txt", "south/notes/hall.txt"]


def test_what_was_known_is_counted_in_one_object_that_stays_the_same() -> None:
    known, accepted = replace(weekday(), state="known"), replace(weekday(), state="accepted")
    (one,) = made(small_report(corpora=WHOLE, checked=Checked((known,))))
    assert (one["severity"], one["description"]) == ("info", "Of the findings 1 known; they are not shown here.")
    (other,) = made(small_report(corpora=WHOLE, checked=Checked((known, accepted), apart=(weekday(),))))
    assert other["description"] == "Of the findings 1 known, 1 accepted, 1 more kept apart; they are not shown here."
    assert other["fingerprint"] == one["fingerprint"]


def test_a_long_list_is_cut_and_says_so() -> None:
    notes = tuple(replace(weekday(), id=f"{number:012x}") for number in range(MOST + 3))
    records = made(small_report(corpora=WHOLE, checked=Checked(notes)))
    assert len(records) == MOST + 1
    assert records[-1]["description"].startswith("3 findings more")
    assert len({record["fingerprint"] for record in records}) == MOST + 1


def test_what_could_not_be_read_comes_first() -> None:
    record = made(small_report(checked=Checked(), folder="docs"))[0]
    assert (record["severity"], record["location"]["path"]) == ("critical", "docs/broken.txt")
    assert record["description"] == "Incomplete: not UTF-8: byte 0xff at 12."
