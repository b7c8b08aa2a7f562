"""The summary of a job and the comment on a change: whole findings, as many as fit."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from report_samples import count_of_homes, small_report, weekday

from audit.model import Checked, Corpus
from audit.report import FORMATS
from audit.report.summary import condensed

WHOLE = (Corpus("elmford", small_report().corpora[0].sources),)


def headings(text: str) -> list[str]:
    return re.findall(r"^### (\d+\. \w+)", text, re.MULTILINE)


@pytest.mark.parametrize("format", ["summary", "comment"])
def test_a_small_report_stands_in_it_whole(format: str) -> None:
    text = FORMATS[format](small_report(corpora=WHOLE))
    assert text.startswith("## elmford: 2 errors, 1 note in 4 documents\n")
    assert headings(text) == ["1. Error", "2. Error", "3. Note"]
    assert text.endswith("0 possible.\n")


def test_what_could_not_be_read_stands_at_its_head() -> None:
    text = FORMATS["summary"](small_report())
    assert text.startswith(
        "## INCOMPLETE: elmford: 2 errors, 1 note in 4 documents\n\n- `broken.txt`: not UTF-8: byte 0xff at 12\n\n###"
    )


@pytest.mark.parametrize("limit", [1500, 3000, 20_000])
def test_findings_are_shown_whole_and_the_rest_is_counted(limit: int) -> None:
    notes = tuple(replace(weekday(), id=f"{number:012x}") for number in range(300))
    text = condensed(small_report(corpora=WHOLE, checked=Checked((*notes, count_of_homes()))), limit)
    shown = headings(text)
    assert len(text.encode("utf-8")) <= limit
    assert shown[:1] in ([], ["1. Error"])
    assert text.count("Rule `core/") == len(shown)
    assert f"\n{301 - len(shown):,} more findings, of the same severity or milder, in the whole report.\n" in text


def test_what_was_known_is_left_out() -> None:
    assert headings(FORMATS["comment"](small_report(checked=Checked((replace(weekday(), state="known"),))))) == []
