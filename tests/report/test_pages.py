"""A long page has its contents at its head; a report in several files has a page for each rule that found something."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from report_samples import small_report

from audit.output import PAGES, files_of, texts_of
from audit.report.contents import LONG, anchor, with_contents
from audit.report.pages import INDEX, file_of, pages


@pytest.mark.parametrize(
    ("title", "link"),
    [("Findings", "findings"), ("What agrees", "what-agrees"), ("`a.txt`, claim by claim", "atxt-claim-by-claim")],
)
def test_a_heading_has_the_anchor_that_code_hosts_give_it(title: str, link: str) -> None:
    assert anchor(title) == link


def test_a_long_page_begins_with_its_contents() -> None:
    lines = ["# Title", "", "## Findings", *["### 1. Error: a"] * LONG, "## What agrees", "- b", "## Ledger"]
    made = with_contents(lines)
    told = ["**Contents**", "", f"- [Findings](#findings): {LONG}", "- [What agrees](#what-agrees)", "- [Ledger](#ledger)", ""]
    assert made == [*lines[:2], *told, *lines[2:]]
    assert with_contents(lines[:100]) == lines[:100]


def test_each_rule_that_found_something_has_a_page_and_the_first_leads_to_it() -> None:
    report = small_report()
    made = {page.name: page for page in pages(report)}
    found = {finding.rule for finding in report.checked.findings if finding.state == "new" and finding.confidence == "high"}
    assert {name for name, page in made.items() if page.needed} == {INDEX, *map(file_of, found)}
    for rule in found:
        assert f"({file_of(rule)})" in made[INDEX].text
    for finding in report.checked.findings:
        if finding.state == "new" and finding.confidence == "high":
            assert finding.id in made[file_of(finding.rule)].text
    assert "### " not in made[INDEX].text


def test_a_page_without_findings_is_written_over_an_old_one_alone(tmp_path: Path) -> None:
    report = small_report()
    empty = replace(report, checked=replace(report.checked, findings=()))
    old = file_of(report.checked.findings[0].rule)
    (tmp_path / old).write_text("old", encoding="utf-8")
    outputs = [(PAGES, tmp_path / INDEX)]
    assert {file.name for _, file in texts_of(empty, outputs) if file} == {INDEX, old}
    assert files_of(outputs) == {(tmp_path / name).resolve() for name in (INDEX, old)}
