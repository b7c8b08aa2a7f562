"""JUnit: rules that found nothing have passed, findings have failed, notes and known findings are skipped."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from report_samples import count_of_homes, small_report, weekday

from audit.model import Checked, Corpus, Report
from audit.report.junit import MOST, render

# The elements that Jenkins reads, each with its attributes and what may stand in it.
KNOWN = {
    "testsuites": ({"name", "tests", "failures", "errors"}, {"testsuite"}),
    "testsuite": ({"name", "tests", "failures", "errors", "skipped"}, {"testcase", "system-out"}),
    "testcase": ({"classname", "name", "time"}, {"skipped", "error", "failure", "system-out"}),
    "skipped": ({"message"}, set()),
    "error": ({"type", "message"}, set()),
    "failure": ({"type", "message"}, set()),
    "system-out": (set(), set()),
}


def suite(report: Report) -> Element:
    top = ElementTree.fromstring(render(report).encode("utf-8"))
    assert [each.tag for each in top] == ["testsuite"]
    return top[0]


def cases(report: Report) -> list[tuple[str, str]]:
    """The outcome of each test and the rule it is of."""
    return [(case[0].tag if len(case) else "passed", case.get("classname", "")) for case in suite(report)]


def test_every_element_and_attribute_is_one_that_is_read() -> None:
    known = replace(small_report().checked, apart=(weekday(),))
    for each in ElementTree.fromstring(render(small_report(possible=True, checked=known)).encode("utf-8")).iter():
        attributes, inside = KNOWN[each.tag]
        assert set(each.attrib) <= attributes
        assert {inner.tag for inner in each} <= inside
        assert each.tag not in ("testsuite", "testcase") or each.get("name")


def test_findings_fail_notes_are_skipped_and_the_other_rules_pass() -> None:
    assert cases(
        small_report(corpora=(Corpus("x", small_report().corpora[0].sources),), checked=Checked((count_of_homes(), weekday())))
    ) == [
        ("failure", "core.figures-disagree"),
        ("skipped", "core.weekdays"),
        ("passed", "core.quotes-differ"),
    ]


def test_what_could_not_be_read_is_an_error() -> None:
    assert cases(small_report(checked=Checked()))[0] == ("error", "source-audit")


def test_what_was_known_is_skipped() -> None:
    report = small_report(checked=Checked((replace(count_of_homes(), state="known"),), apart=(weekday(),)))
    assert cases(report)[1][0] == "skipped"
    assert suite(report).findtext("system-out") == "Of the findings 1 known, 1 more kept apart."


def test_the_counts_are_those_of_the_tests() -> None:
    made = suite(small_report())
    counts = {name: int(made.get(name, "")) for name in ("tests", "failures", "errors", "skipped")}
    assert counts == {"tests": len(made), "failures": 2, "errors": 1, "skipped": 1}


def test_a_failure_tells_the_passages_and_the_reasons() -> None:
    failure = suite(small_report(checked=Checked((count_of_homes(),)), folder="docs")).find("testcase/failure")
    assert failure is not None
    assert failure.get("type") == "error"
    assert "\ndocs/wire.txt:3: “1,243 homes”\n" in (failure.text or "")
    assert "Hint: two digits swapped?" in (failure.text or "")


def test_a_long_list_is_cut_and_says_so() -> None:
    notes = tuple(replace(weekday(), id=f"{number:012x}") for number in range(MOST + 3))
    told = [each.get("message", "") for each in suite(small_report(checked=Checked(notes))).iter("skipped")]
    assert len(told) == MOST + 1
    assert told[-1].startswith("3 findings more")
