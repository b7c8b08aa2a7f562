"""Annotations: at most ten, worst first, escaped as a runner wants."""

from __future__ import annotations

from dataclasses import replace

import pytest
from report_samples import count_of_homes, people_in_the_hall, small_report, weekday

from audit.model import Checked, Corpus, Report
from audit.report.github import MOST, data, prop, render

WHOLE = (Corpus("elmford", small_report().corpora[0].sources),)


def commands(report: Report) -> list[str]:
    return [line for line in render(report).splitlines() if line.startswith("::")]


def test_an_annotation_stands_at_the_first_passage_and_names_the_others() -> None:
    (line,) = commands(small_report(corpora=WHOLE, checked=Checked((count_of_homes(),)), folder="docs"))
    head, _, words = line.removeprefix("::").partition("::")
    assert head == "error file=docs/wire.txt,line=3,endLine=3,col=34,endColumn=45,title=core/figures-disagree"
    assert words.startswith("Homes: 1,432 or 1,243.%0Adocs/wire.txt:3: “1,243 homes”%0Adocs/local.txt:1: “1,432 homes”")


def test_the_worst_come_first_and_a_note_is_a_notice() -> None:
    assert [line.split()[0] for line in commands(small_report(corpora=WHOLE))] == ["::error", "::error", "::notice"]


def test_what_could_not_be_read_comes_before_all() -> None:
    assert commands(small_report())[0] == "::error title=INCOMPLETE::not UTF-8: byte 0xff at 12"


def test_what_was_known_is_left_out() -> None:
    assert commands(small_report(corpora=WHOLE, checked=Checked((replace(weekday(), state="known"),)))) == []


def test_findings_of_low_confidence_are_left_out_unless_asked_for() -> None:
    checked = Checked((people_in_the_hall(),))
    assert commands(small_report(corpora=WHOLE, checked=checked)) == []
    assert len(commands(small_report(corpora=WHOLE, checked=checked, possible=True))) == 1


@pytest.mark.parametrize(("found", "last"), [(MOST, "::notice file"), (MOST + 25, "::notice title=source-audit::26 more findings")])
def test_there_are_at_most_ten_and_the_last_counts_the_rest(found: int, last: str) -> None:
    notes = tuple(replace(weekday(), id=f"{number:012x}") for number in range(found))
    lines = commands(small_report(corpora=WHOLE, checked=Checked(notes)))
    assert len(lines) == MOST
    assert lines[-1].startswith(last)


def test_the_last_line_is_the_headline() -> None:
    assert render(small_report(corpora=WHOLE)).splitlines()[-1] == "elmford: 2 errors, 1 note in 4 documents"


def test_words_are_escaped_for_their_place() -> None:
    assert data("100%, a:b\r\n") == "100%25, a:b%0D%0A"
    assert prop("100%, a:b\n") == "100%25%2C a%3Ab%0A"
