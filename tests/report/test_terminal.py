"""The summary on a terminal: what to open first, then the counts."""

from __future__ import annotations

from dataclasses import replace

from report_samples import count_of_homes, small_report, weekday

from audit.model import Checked, Coverage
from audit.report.terminal import FINDINGS, coloured, render


def leads(text: str) -> list[str]:
    """The words at the start of lines."""
    return [line.split()[0] for line in text.splitlines() if line and line[0] != " "]


def test_the_worst_comes_first_and_the_counts_last() -> None:
    assert leads(render(small_report())) == ["error", "error", "note", "INCOMPLETE:", "14", "1"]


def test_each_finding_names_its_passages_by_file_and_line() -> None:
    assert "wire.txt:3     1,243 homes\n" in render(small_report())


def test_findings_of_low_confidence_are_shown_when_asked_for() -> None:
    assert "(possible)" not in render(small_report())
    assert "(possible)" in render(small_report(possible=True))


def test_known_and_accepted_findings_are_left_out() -> None:
    findings = (replace(weekday(), state="known"), replace(count_of_homes(), state="accepted"))
    assert leads(render(small_report(checked=Checked(findings)))) == ["INCOMPLETE:", "14", "1"]


def test_a_long_list_is_cut_and_says_so() -> None:
    report = small_report(checked=Checked((weekday(),) * (FINDINGS + 7)))
    assert "… and 7 more in the whole report" in render(report)


def test_without_findings_it_says_that_none_was_found() -> None:
    report = small_report(checked=Checked(), coverage=Coverage())
    assert "no disagreement found in 4 documents" in render(report)


def test_only_severities_are_coloured() -> None:
    text = coloured(render(small_report()))
    assert text.count("\x1b[31;1merror\x1b[0m") == 2
    assert text.count("\x1b[36;1mnote\x1b[0m") == 1
