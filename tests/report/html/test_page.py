"""What the page shows: passages in their paragraphs, who is silent, what changed, every claim with what it was read as."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib
import pytest
from builders import claims_of, source
from conftest import Command
from report_samples import count_of_homes, excused, findings, small_report

from audit.model import Checked, Corpus, Coverage, Finding, Passage, Report
from audit.report import FORMATS

WEB = "{http://www.w3.org/1999/xhtml}"


def page(report: Report) -> Element:
    made = html5lib.parse(FORMATS["html"](report), treebuilder="etree")
    assert isinstance(made, Element)
    return made


def of(root: Element, name: str) -> list[Element]:
    """The elements of a class, in order."""
    return [each for each in root.iter() if name in each.attrib.get("class", "").split()]


def words(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def by_id(root: Element, anchor: str) -> Element:
    return next(each for each in root.iter() if each.attrib.get("id") == anchor)


def test_the_worst_new_finding_stands_first_and_what_is_known_after_it() -> None:
    note, homes, sheriff, _ = findings()
    known: Finding = replace(sheriff, state="known")
    root = page(small_report(checked=Checked((known, note, homes))))
    assert [re.sub(r"\W.*", "", words(of(card, "kind")[0])) for card in of(root, "card")] == ["Error", "Note", "Error"]
    assert [words(state) for state in of(root, "state")] == ["known"]


@pytest.mark.parametrize(("possible", "cards"), [(False, 3), (True, 4)])
def test_what_is_only_possible_is_shown_where_it_is_asked_for(possible: bool, cards: int) -> None:
    assert len(of(page(small_report(possible=possible)), "card")) == cards


def test_each_value_has_its_passages_and_reprints_are_one() -> None:
    root = page(small_report(checked=Checked((count_of_homes(),))))
    columns = of(root, "column")
    assert [len(of(column, "side")) for column in columns] == [1, 1]
    assert [words(origin) for origin in of(columns[1], "origin")] == ["The Elmford Star local.txt:1", "Valley News reprint.txt:1"]
    assert [words(mark) for column in columns for mark in column.iter(f"{WEB}mark")] == ["1,243 homes", "1,432 homes"]
    assert "More than 31,000 people left." in words(of(columns[0], "around")[0])


def test_a_finding_says_what_differs_and_why_it_was_compared() -> None:
    (card,) = of(page(small_report(checked=Checked((count_of_homes(),)))), "card")
    assert "Two exact counts differ by 13%." in words(of(card, "reasons")[0])
    assert "core/figures-disagree: Sources give different figures for the same thing" in words(card)


def test_a_silent_document_has_a_dash() -> None:
    root = page(small_report())
    matrix = of(root, "matrix")[0]
    heads = [words(head) for head in matrix.iter(f"{WEB}th") if head.attrib["scope"] == "col"]
    assert [re.sub(r" ?\d{4}-.*", "", head) for head in heads][1:3] == ["The Elmford Star", "Valley News"]
    topic = next(row for row in matrix.iter(f"{WEB}tr") if row.attrib.get("class") == "topic")
    assert [words(cell) for cell in topic.iter(f"{WEB}td")].count("–") == len(heads) - 3


def test_what_time_explains_stands_by_date() -> None:
    root = page(small_report())
    (change,) = of(by_id(root, "changes"), "change")
    assert "People in the hall: 400 or 650" in words(change)
    assert "a count that may have changed between the two dates" in words(change)


def test_a_value_over_time_is_drawn_with_words_for_it() -> None:
    early = source("The count stood at 41 homes on Saturday.", path="early.txt", published="2024-05-04")
    late = source("The count stood at 58 homes on Monday.", path="late.txt", published="2024-05-06")
    pair = tuple(
        Passage(
            next(claim for claim in claims_of(each.text, path=each.path, published=str(each.published)) if claim.kind == "figure")
        )
        for each in (early, late)
    )
    checked = Checked(excused=(replace(excused(), passages=pair, by="changed-over-time"),))
    root = page(Report("homes", (), (Corpus("homes", (early, late)),), {}, checked, Coverage()))
    (chart,) = of(root, "chart")
    assert chart.attrib["role"] == "img"
    assert "between 41 and 58; the table below lists them" in chart.attrib["aria-label"]


def test_every_claim_of_a_document_is_marked_with_what_it_was_read_as() -> None:
    text = "“We counted 12 boats on 3 May 2024,” said Ida Brandt, who was there on Friday."
    document = source(text, published="2024-05-04")
    claims = claims_of(text, published="2024-05-04")
    report = small_report(
        corpora=(Corpus("boats", (document,)),), checked=Checked(), read=tuple(Passage(claim, claim.kind) for claim in claims)
    )
    shown = of(page(report), "text")[0]
    marks = of(shown, "claim")
    assert {mark.attrib["class"] for mark in marks} == {"claim quote", "claim figure", "claim date", "claim name"}
    assert all(mark.attrib["tabindex"] == "0" and of(mark, "read") for mark in marks)
    for reading in of(shown, "read"):
        reading.text = ""
    assert words(shown) == text


def test_a_draft_is_gone_through_claim_by_claim(audit: Command, tmp_path: Path) -> None:
    folder = tmp_path
    (folder / "sources").mkdir()
    (folder / "sources" / "wire.txt").write_text("The ferry to Skarholm cost 48 million euros, the port said.", encoding="utf-8")
    (folder / "draft.txt").write_text("The ferry to Skarholm cost 84 million euros, the port said.", encoding="utf-8")
    audit("draft", "draft.txt", "--sources", "sources", "--format", "html=page.html", cwd=folder)
    made = html5lib.parse((folder / "page.html").read_text(encoding="utf-8"), treebuilder="etree")
    (row,) = of(by_id(made, "draft"), "contradicted")
    assert "84 million euros" in words(row)
    assert "48 million euros" in words(of(row, "words")[0])
