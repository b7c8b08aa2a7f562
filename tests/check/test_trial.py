"""A rule's own tests are read strictly, and say what differs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from builders import figure

from audit.check.lists import Lists
from audit.check.rule import Rule
from audit.check.trial import Documents, trials
from audit.check.validate import validate
from audit.model import Checked, Finding, Passage, Topic, TopicRow
from audit.text.strict_yaml import parse

HEAD = "title: t\nwhy: w\ncheck: {check}\nclaims: figure\ntests:\n"
FINDS = "  - {name: finds, documents: {a.txt: loud}, expect: [{severity: error, values: [3, 4]}]}\n"
SILENT = "  - {name: silent, documents: {a.txt: quiet}, expect: []}\n"


def rule(tests: str, check: str = "agree") -> Rule:
    made, faults = validate(parse(HEAD.format(check=check) + tests, "r.yaml"), "r.yaml", "mine/r", Lists(Path()))
    assert made is not None, faults
    return made


def found(severity: str = "error", by: str | None = None) -> Finding:
    passages = (Passage(figure(3, "3", path="a.txt")), Passage(figure(4, "4", path="b.txt")))
    return Finding("", "mine/r", "agree", severity, "high", "", ("3", "4"), passages, by=by)  # type: ignore[arg-type]


def run(documents: Documents, rules: Sequence[Rule]) -> Checked:
    """Finds an error in a loud document, an excused one in an excused document, a row in a document of a topic."""
    texts = [text for text in documents.values() if isinstance(text, str)]
    rows = tuple(TopicRow("a.txt", figure(3, text), "") for text in texts if text.startswith("row"))
    return Checked(
        findings=tuple(found() for text in texts if text == "loud"),
        excused=tuple(found(by="forecast") for text in texts if text == "excused"),
        topics=(Topic("mine/r", "t", rows),),
    )


def told(made: Rule) -> list[str]:
    """A line for each failure and each fault."""
    failures, faults = trials(made, run)
    return [*(failure.line for failure in failures), *faults]


def test_a_rule_whose_tests_hold_has_nothing_to_tell() -> None:
    assert told(rule(FINDS + SILENT)) == []


DIFFERENCES = {
    "another severity": (
        FINDS.replace("error", "note") + SILENT,
        "r.yaml:6:5: MISSING: finds: expected note ['3', '4'], got error ['3', '4']",
    ),
    "other values": (FINDS.replace("[3, 4]", "[3, 5]") + SILENT, "expected error ['3', '5'], got error ['3', '4']"),
    "nothing found": (FINDS.replace("loud", "quiet") + SILENT, "expected error ['3', '4'], got nothing"),
    "found where silence is wanted": (
        FINDS + SILENT.replace("quiet", "loud"),
        "r.yaml:7:5: NOISY: silent: did not expect error ['3', '4']",
    ),
    "words of a claim": (
        FINDS.replace("values: [3, 4]", "claims: [5]") + SILENT,
        "MISSING: finds: expected error ['5'], got error ['3', '4']",
    ),
    "no excuse": (
        FINDS + SILENT + "  - {name: excused, documents: {a.txt: quiet}, expect: [{excused: forecast}]}\n",
        "excused: expected excused (forecast) finding, got nothing",
    ),
    "a gap that is closed": (FINDS.replace("documents", "known_gap: later, documents") + FINDS + SILENT, "finds: passes now"),
    "no test that finds": (SILENT, "mine/r: no test finds anything"),
    "no test that is silent": (FINDS, "mine/r: no test stays silent"),
    "an unknown key": (FINDS + SILENT.replace("expect", "expects"), "unknown key “expects”; did you mean “expect”?"),
    "a missing key": (FINDS + "  - {name: x, expect: []}\n", "r.yaml:7:5: the key “documents” is missing"),
    "an unknown severity": (FINDS.replace("error", "fatal") + SILENT, "severity: allowed: note, warning, error"),
    "a document without text": (FINDS + SILENT.replace("quiet", "{role: draft}"), "a.txt: needs a text"),
    "an expectation that is no mapping": (
        FINDS.replace("[{severity: error, values: [3, 4]}]", "[error]") + SILENT,
        "an expectation is",
    ),
}


@pytest.mark.parametrize(("tests", "expected"), DIFFERENCES.values(), ids=DIFFERENCES)
def test_what_differs_is_told(tests: str, expected: str) -> None:
    assert expected in "\n".join(told(rule(tests)))


def test_tests_that_hold_with_the_check_switched_off_are_a_fault() -> None:
    rows = "  - {name: rows, documents: {a.txt: quiet}, expect: [{rows: []}]}\n"
    assert "pass whatever the rule says" in "\n".join(told(rule(rows + SILENT, "collect")))
    assert "pass whatever the rule says" in "\n".join(told(rule(SILENT)))


def test_a_known_gap_may_fail() -> None:
    gap = FINDS.replace("loud", "quiet").replace("documents", "known_gap: later, documents")
    assert told(rule(FINDS + SILENT + gap)) == []


def test_an_excused_finding_may_be_asked_for() -> None:
    excused = "  - {name: excused, documents: {a.txt: excused}, expect: [{excused: forecast}]}\n"
    assert told(rule(FINDS + SILENT + excused)) == []


def test_the_tests_of_a_topic_name_its_rows() -> None:
    rows = "  - {name: rows, documents: {a.txt: row one}, expect: [{rows: [one]}]}\n"
    assert told(rule(rows + SILENT, "collect")) == []
    assert "expected the rows ['two']" in told(rule(rows.replace("[one]", "[two]") + SILENT, "collect"))[0]
