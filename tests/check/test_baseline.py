"""What is known stays known, what was decided stays decided until its end, and an id is what is said, not where."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from builders import figure
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.check.baseline import Baseline, Keeping, Known, absent, baseline_text, read_baseline, renewed, stand
from audit.check.decisions import Decision
from audit.check.load import load_rules
from audit.check.rule import Rule
from audit.config import core_rules
from audit.errors import AuditError
from audit.model import Checked, Finding, Group, Judged, Passage
from audit.pipeline import audit_documents

DAY = date(2024, 6, 1)
A, B, C = (figure(value, path=path, identity=path) for value, path in ((3, "a.txt"), (4, "b.txt"), (4, "c.txt")))


def found(identity: str, rule: str = "core/figures") -> Finding:
    return Finding(
        identity, rule, "agree", "error", "high", f"people: {identity}", ("3", "4"), (Passage(A), Passage(B), Passage(C))
    )


def entry(identity: str, rule: str = "core/figures") -> Known:
    return Known(identity, rule, "error", f"people: {identity}", ("3", "4"))


def decided(identity: str, verdict: str = "accepted", until: date | None = None) -> dict[str, Decision]:
    return {identity: Decision(identity, verdict, "two lists", until)}


KNOWN = Baseline(("docs",), (entry("f1"), entry("f2")))
STATES = {
    "nothing is kept": (Keeping(DAY), "new"),
    "in the baseline": (Keeping(DAY, KNOWN), "known"),
    "another is in the baseline": (Keeping(DAY, Baseline(("docs",), (entry("f2"),))), "new"),
    "accepted": (Keeping(DAY, decisions=decided("f1")), "accepted"),
    "accepted, in the baseline too": (Keeping(DAY, KNOWN, decided("f1")), "accepted"),
    "accepted until tomorrow": (Keeping(DAY, decisions=decided("f1", until=date(2024, 6, 2))), "accepted"),
    "accepted until today": (Keeping(DAY, decisions=decided("f1", until=DAY)), "accepted"),
    "accepted until yesterday": (Keeping(DAY, decisions=decided("f1", until=date(2024, 5, 31))), "new"),
    "accepted until yesterday, in the baseline": (Keeping(DAY, KNOWN, decided("f1", until=date(2024, 5, 31))), "new"),
    "changed over time": (Keeping(DAY, decisions=decided("f1", "changed-over-time")), "accepted"),
    "corrected": (Keeping(DAY, decisions=decided("f1", "source-corrected")), "accepted"),
    "apart until yesterday": (Keeping(DAY, decisions=decided("f1", "not-the-same-thing", date(2024, 5, 31))), "new"),
}


@pytest.mark.parametrize("case", STATES)
def test_the_state_of_a_finding(case: str) -> None:
    keeping, state = STATES[case]
    assert [finding.state for finding in stand(Checked((found("f1"),)), keeping).findings] == [state]


def test_what_was_decided_is_told_with_its_end() -> None:
    decision = Decision("f1", "accepted", "two lists", date(2024, 5, 31), "Mara")
    finding = stand(Checked((found("f1"),)), Keeping(DAY, decisions={"f1": decision})).findings[0]
    assert finding.decided == "accepted by Mara until 2024-05-31, which has ended: two lists"


def test_what_is_not_the_same_thing_stands_apart_and_what_agrees_still_does() -> None:
    groups = (Judged(Group("g1", "figure", "people", (A, B, C)), "disagree"), Judged(Group("g2", "figure", "x", (A, B)), "agree"))
    checked = stand(Checked((found("f1"), found("f2")), judged=groups), Keeping(DAY, decisions=decided("f1", "not-the-same-thing")))
    assert [finding.id for finding in checked.findings] == ["f2"]
    assert [finding.id for finding in checked.apart] == ["f1"]
    assert [(one.verdict, one.group.claims) for one in checked.judged] == [("agree", (B, C)), ("agree", (A, B))]


def test_an_entry_that_no_longer_occurs_is_listed_if_its_rule_was_run() -> None:
    baseline = Baseline(("docs",), (entry("f1"), entry("f2"), entry("f3", "mine/other")))
    assert [one.id for one in absent(baseline, [found("f1")], ["core/figures"])] == ["f2"]


RENEWED = {
    "the first takes all": (None, False, {}, ["f1", "f9"]),
    "another takes nothing new and drops what is gone": (KNOWN, False, {}, ["f1"]),
    "unless it is asked to": (KNOWN, True, {}, ["f1", "f9"]),
    "what is decided stays with the decision": (None, False, decided("f1"), ["f9"]),
    "a decision that has ended is no reason to take it": (KNOWN, True, decided("f1", until=date(2024, 5, 31)), ["f9"]),
}


@pytest.mark.parametrize("case", RENEWED)
def test_what_a_new_baseline_holds(case: str) -> None:
    old, accept_new, decisions, ids = RENEWED[case]
    findings = stand(Checked((found("f9"), found("f1"))), Keeping(DAY, old, decisions)).findings
    assert [one.id for one in renewed(old, ["docs"], findings, accept_new).known] == ids


# ---------------------------------------------------------------- the file


def test_a_baseline_is_sorted_a_line_a_finding() -> None:
    made = renewed(None, ["docs"], [found("f9"), found("f1"), found("f5", "core/dates")], accept_new=False)
    lines = baseline_text(made).splitlines()
    assert [json.loads(line.strip(" ,"))["id"] for line in lines if '"id"' in line] == ["f5", "f1", "f9"]


@given(st.lists(st.text(max_size=20), max_size=4))
@settings(max_examples=60, deadline=None)
def test_a_baseline_is_read_as_it_was_written(words: list[str]) -> None:
    made = Baseline(("docs",), (Known("f1", "core/figures", "note", "".join(words), tuple(words)),))
    assert read_baseline(baseline_text(made), "b.json") == made


GOOD = baseline_text(KNOWN)
BROKEN = {
    "cut short": (GOOD[:-5], "b.json:7:2: no JSON"),
    "a conflict of two branches": (GOOD.replace("    {", "<<<<<<< ours\n    {", 1), "b.json:5:1: no JSON"),
    "deep": ("[" * 100_000, "b.json:1:1: no JSON that could be read"),
    "a huge number": ('{"version": ' + "1" * 5000 + "}", "b.json:1:1: no JSON that could be read"),
    "something else": ("[]", "b.json:1:1: no baseline of version 1"),
    "another version": (GOOD.replace('"version": 1', '"version": 2'), "b.json:1:1: no baseline of version 1"),
    "no corpus": (GOOD.replace('["docs"]', "3"), "b.json:3:3: “corpus” is a list"),
    "an entry that is none": (GOOD.replace("[\n", "[\n3,\n", 1), "b.json:4:3: entry 1 of “findings”: is no mapping"),
    "a key is missing": (GOOD.replace('"rule": "core/figures", ', "", 1), "b.json:5:12: entry 1 of “findings”: there is no “rule”"),
    "an unknown key": (GOOD.replace('{"id"', '{"x": 1, "id"', 1), "b.json:5:20: entry 1 of “findings”: unknown key “x”"),
    "an id that is no word": (GOOD.replace('"f1"', "[1]", 1), "b.json:1:1: entry 1 of “findings”: “id” is one value in quotes"),
    "values that are none": (
        GOOD.replace('["3", "4"]', "[3]", 1),
        "b.json:5:12: entry 1 of “findings”: “values” is a list of words",
    ),
    "no severity": (GOOD.replace('"error"', '"fatal"', 1), "b.json:5:12: entry 1 of “findings”: “severity” is one of"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_baseline_is_told_with_its_place(case: str) -> None:
    text, told = BROKEN[case]
    with pytest.raises(AuditError) as error:
        read_baseline(text, "b.json")
    assert told in str(error.value)


# ---------------------------------------------------------------- identity, from text to id

SAID = {
    "figures": (
        "The harbour fire displaced 334,000 people, the relief agency said.",
        "The relief agency said that 343,000 people had been displaced by the harbour fire.",
        "The harbour fire displaced 343,000 people, officials said.",
        "The harbour fire displaced 381,000 people, the mayor said.",
    ),
    "another noun": (
        "The harbour fire displaced 334,000 people, the relief agency said.",
        "The relief agency said that 343,000 people had been displaced by the harbour fire.",
        "The harbour fire displaced 343,000 residents, officials said.",
        "The harbour fire displaced 381,000 people, the mayor said.",
    ),
    "amounts": (
        "The new bridge over the Arve cost $12 million.",
        "The new bridge over the Arve cost $15 million.",
        "The new bridge over the Arve cost 15 million dollars, the mayor said.",
        "The new bridge over the Arve cost $19 million, the council said.",
    ),
    "dates": (
        "The bridge over the Arve collapsed on May 2, 2024, the prefect said.",
        "The bridge over the Arve collapsed on May 3, 2024, the prefect said.",
        "On May 3, 2024, the bridge over the Arve collapsed, police said.",
        "The bridge over the Arve collapsed on April 9, 2024, the mayor said.",
    ),
    "quotations": (
        "“We will keep the school halls open until every family has a roof again,” said Mara Lindqvist.",
        "“We will keep the school halls open until most families have a roof again,” said Mara Lindqvist.",
        "Mara Lindqvist said: “We will keep the school halls open until most families have a roof again.”",
        "“We will close the school halls when every family has a roof again,” said Mara Lindqvist.",
    ),
}
said = pytest.mark.parametrize("texts", SAID.values(), ids=SAID)


@cache
def core() -> tuple[Rule, ...]:
    return tuple(load_rules([core_rules()])[0])


def ids(**texts: str) -> list[str]:
    documents = {f"{name}.txt": {"text": text, "published": "2024-05-04"} for name, text in texts.items()}
    return sorted(finding.id for finding in audit_documents(documents, core()).findings)


@said
def test_a_source_that_repeats_a_known_value_changes_no_id(texts: tuple[str, ...]) -> None:
    one, other, repeated, _ = texts
    assert len(ids(a=one, b=other)) == 1
    assert ids(a=one, b=other, c=repeated) == ids(a=one, b=other)


@said
def test_a_new_value_makes_a_new_finding(texts: tuple[str, ...]) -> None:
    one, other, _, third = texts
    assert not set(ids(a=one, b=other)) & set(ids(a=one, b=third))
    assert set(ids(a=one, b=other, c=third)) - set(ids(a=one, b=other))


@said
def test_moved_text_and_renamed_files_change_no_id(texts: tuple[str, ...]) -> None:
    one, other, _, _ = texts
    assert ids(z=f"Rain is likely.\n\nMore below.\n\n{one}", a=f"{other}\n\nRain is likely.") == ids(a=one, b=other)


def test_a_decision_takes_exactly_its_finding_away() -> None:
    checked = Checked(tuple(found(f"f{number}") for number in range(5)))
    left = stand(checked, Keeping(DAY, decisions=decided("f3"))).findings
    assert [finding.id for finding in left if finding.state == "new"] == ["f0", "f1", "f2", "f4"]
    assert all(replace(finding, state="new", decided="") == before for finding, before in zip(left, checked.findings, strict=True))
