"""Decisions are read strictly, and what is written is read as it was meant."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.check.decisions import VERDICTS, Decision, entry_text, read_decisions
from audit.errors import AuditError
from audit.options import VERDICTS as OFFERED

GOOD = "- id: f1\n  verdict: accepted\n  reason: two lists\n"
BROKEN = {
    "no list": ("id: f1\n", "d.yaml:1:1: decisions are a list"),
    "an entry that is none": ("- f1\n", "d.yaml:1:3: an entry is a mapping"),
    "no reason": ("- id: f1\n  verdict: accepted\n", "d.yaml:1:3: an entry needs a “reason”"),
    "an empty reason": (GOOD.replace("two lists", '" "'), "d.yaml:3:11: “reason” is one value, and not empty"),
    "an unknown key": (GOOD + "  untill: 2024-01-01\n", "d.yaml:4:3: unknown key “untill”; did you mean “until”?"),
    "an unknown verdict": (GOOD.replace("accepted", "acepted"), "d.yaml:2:12: “acepted” is no verdict; did you mean accepted?"),
    "no date": (GOOD + "  until: 2024-13-01\n", "d.yaml:4:10: “2024-13-01” is no date; write 2026-12-31"),
    "a date in another form": (GOOD + "  until: 20240101\n", "d.yaml:4:10: “20240101” is no date"),
    "a key twice": (GOOD + "  reason: other\n", "d.yaml:4:3: the key “reason” stands here for the second time"),
    "an anchor": (GOOD + "  by: &a Mara\n", "d.yaml:4:7: an anchor"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_what_is_wrong_is_told_with_its_place(case: str) -> None:
    text, told = BROKEN[case]
    with pytest.raises(AuditError) as error:
        read_decisions(text, "d.yaml")
    assert told in str(error.value)


def test_all_faults_are_told_at_once() -> None:
    with pytest.raises(AuditError) as error:
        read_decisions("- id: f1\n- id: f2\n", "d.yaml")
    assert len(error.value.faults) == 4


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "[]\n"])
def test_a_file_may_hold_no_decision(text: str) -> None:
    assert read_decisions(text, "d.yaml") == {}


def test_of_two_entries_for_one_finding_the_later_counts() -> None:
    assert read_decisions(GOOD + GOOD.replace("two lists", "three"), "d.yaml")["f1"].reason == "three"


words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30).filter(lambda text: text.strip() == text)


@given(words, words, st.sampled_from(sorted(VERDICTS)), st.none() | st.dates())
@settings(max_examples=100, deadline=None)
def test_an_entry_is_read_as_it_was_written(reason: str, by: str, verdict: str, until: date | None) -> None:
    decision = Decision("f1", verdict, reason, until, by, "core/figures", "people: 3 / 4")
    assert read_decisions(GOOD + entry_text(decision), "d.yaml") == {"f1": decision}


def test_the_command_line_offers_every_verdict() -> None:
    assert tuple(VERDICTS) == OFFERED
