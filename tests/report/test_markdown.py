"""The page: its parts and their order. The whole of a page is in `golden/elmford.md`."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date as day

import pytest
from builders import date
from report_samples import (
    LOCAL,
    NOTES,
    WIRE,
    count_of_homes,
    people_in_the_hall,
    placed,
    small_report,
    weekday,
    words_of_the_sheriff,
)

from audit.model import Block, Checked, Corpus, Coverage, Days, Figure, Group, Hold, Judged, Report, Unread
from audit.report import FORMATS
from audit.report.agreement import AGREED
from audit.report.documents import FEW
from audit.report.markdown import FINDINGS


def page(**fields: object) -> str:
    return FORMATS["markdown"](replace(small_report(), **fields))  # type: ignore[arg-type]


def headings(text: str, level: int) -> list[str]:
    return re.findall(rf"^{'#' * level} (.+)$", text, re.MULTILINE)


WHOLE = (Corpus("elmford", small_report().corpora[0].sources),)


def test_the_title_counts() -> None:
    assert headings(page(corpora=WHOLE), 1) == ["elmford: 2 errors, 1 note in 4 documents"]


def test_nothing_found_is_said() -> None:
    assert headings(page(corpora=WHOLE, checked=Checked()), 1) == ["elmford: no disagreement found in 4 documents"]


def test_a_page_that_could_not_read_something_is_headed_incomplete() -> None:
    assert headings(page(), 1) == ["INCOMPLETE: elmford: 2 errors, 1 note in 4 documents"]
    assert "- `broken.txt`: not UTF-8: byte 0xff at 12\n" in page()


def test_a_rule_that_could_not_be_read_is_told_at_the_head() -> None:
    text = page(corpora=WHOLE, faults=("rules/x.yaml:3:1: unknown key 'chek', did you mean check?",))
    assert text.startswith("# INCOMPLETE: ")
    assert "- rules/x\\.yaml:3:1: unknown key" in text


def test_the_worst_finding_comes_first() -> None:
    assert [heading.split(":")[0] for heading in headings(page(), 3)] == ["1. Error", "2. Error", "3. Note"]


def test_what_is_only_possible_is_hidden_unless_asked_for() -> None:
    assert "people in the hall" not in page(checked=Checked((people_in_the_hall(),)))
    text = page(checked=Checked((people_in_the_hall(),)), possible=True)
    assert headings(text, 2)[0] == "Possible: the passages may not be about the same thing"
    assert "confidence low" in text


def test_what_was_known_is_one_line_after_what_is_new() -> None:
    known = replace(count_of_homes(), state="known")
    text = page(checked=Checked((known, weekday())))
    assert headings(text, 2)[:2] == ["Findings", "Known before"]
    assert "- Error, known: homes: 1,432 or 1,243 (`wire.txt:3`, `local.txt:1` and `reprint.txt:1`; `3f2a91c04b7e`)\n" in text


def test_what_is_not_new_has_counts_of_its_own() -> None:
    known, accepted = (replace(count_of_homes(), state=state) for state in ("known", "accepted"))
    text = page(corpora=WHOLE, checked=Checked((known, accepted, weekday()), apart=(weekday(),)))
    assert headings(text, 1) == ["elmford: 2 errors, 1 note (1 known, 1 accepted, 1 more kept apart) in 4 documents"]


def test_what_was_decided_is_told() -> None:
    decided = replace(count_of_homes(), state="accepted", decided="accepted by Mara until 2022-12-31: two lists")
    text = page(checked=Checked((decided,)))
    assert "`3f2a91c04b7e`); accepted by Mara until 2022-12-31: two lists\n" in text


def test_reprints_count_as_one_source() -> None:
    assert "| The Elmford Star (and 1 of the same text) |" in page()


def test_a_reprinted_passage_is_quoted_once() -> None:
    assert page().count("The county counts **1,432 homes** lost to the fire.") == 1


def test_a_finding_with_one_value_has_no_table() -> None:
    text = page(checked=Checked((weekday(),)))
    part = text[text.index("### 1.") : text.index("## Ledger")]
    assert "|" not in part
    assert "- `notes/hall.txt:1`, undated, read as 6 June 2022: The hall held 650 people by **Thursday, 6 June**.\n" in part


def test_a_note_does_not_repeat_the_words_of_its_passage_as_their_reading() -> None:
    (first, *_) = people_in_the_hall().passages
    finding = replace(weekday(), passages=(first._replace(reads_as="400 people, in the period: 2022"),))
    assert "in the period" not in page(checked=Checked((finding,)))
    assert "in the period" in page(checked=Checked((replace(finding, severity="error"),)))


def test_two_figures_of_one_sentence_are_marked_in_one_passage() -> None:
    people = people_in_the_hall().passages[1]
    start = NOTES.text.index("6 June")
    day = people._replace(claim=replace(people.claim, start=start, end=start + len("6 June")))
    text = page(checked=Checked((replace(weekday(), passages=(people, day)),)))
    assert "The hall held **650 people** by Thursday, **6 June**." in text


def test_the_ledger_lists_what_was_left_out() -> None:
    ledger = page()[page().index("## Ledger") :]
    for words in (
        "`broken.txt`",
        "`README.md`",
        "`notes/hall.txt`",
        "figures: people (12,000 claims)",
        "core/weekdays",
        "constants `",
    ):
        assert words in ledger


def test_long_lists_are_cut_and_say_so() -> None:
    findings = tuple(replace(weekday(), id=f"{number:012x}") for number in range(FINDINGS + 5))
    groups = tuple(Judged(judged.group, "agree") for judged in tuple(small_report().checked.judged) * AGREED)
    text = page(checked=Checked(findings, judged=groups))
    assert len(headings(text, 3)) == FINDINGS
    assert "5 more, of the same severity or milder, stand in the JSON report." in text
    assert f"{AGREED:,} more groups agree" in text


def test_many_documents_are_listed_in_the_ledger() -> None:
    sources = tuple(replace(LOCAL, path=f"{number:03}.txt") for number in range(FEW + 1))
    text = page(corpora=(Corpus("all", sources),), checked=Checked())
    assert "| Document" not in text
    assert "- Documents: `000.txt` (The Elmford Star, 2022-06-08, stated (manifest)); `001.txt`" in text[text.index("## Ledger") :]


def each() -> Report:
    """Two sub-folders with the same documents."""
    parts = tuple(replace(small_report(), name=name) for name in ("north", "south"))
    return replace(
        small_report(), name="all", corpora=(), families={}, checked=Checked(), coverage=Coverage(claims=28), parts=parts
    )


def test_with_each_every_place_names_its_sub_folder() -> None:
    text = FORMATS["markdown"](each())
    assert headings(text, 1) == ["INCOMPLETE: all: 4 errors, 2 notes in 8 documents"]
    for path in ("`north/wire.txt:3`", "`south/wire.txt:3`", "`north/broken.txt`", "`south/notes/hall.txt`"):
        assert path in text
    assert not re.search(r"`(?:wire|local|reprint)\.txt", text)


def test_the_words_are_neutral() -> None:
    assert not re.search(r"\b(?:wrong|false|lie|liar|mistake|correct|incorrect|true)\b", page(possible=True), re.IGNORECASE)


def test_a_page_holds_no_blank_at_the_end_of_a_line_and_one_newline_at_its_end() -> None:
    assert not re.search(r"[ \t]+$", page(), re.MULTILINE)
    assert page().endswith("\n")
    assert not page().endswith("\n\n")


@pytest.mark.parametrize("format", FORMATS)
def test_an_empty_report_can_be_written(format: str) -> None:
    empty = Report("x", (), (Corpus("x", ()),), {}, Checked(), Coverage())
    text = FORMATS[format](replace(empty, corpora=(Corpus("x", (), (Unread("a.bin", "binary", True),)),)))
    assert "INCOMPLETE" in text or "a.bin" in text


def test_a_quotation_shows_its_speaker_and_the_words_that_differ() -> None:
    text = page(checked=Checked((words_of_the_sheriff(),)))
    assert (
        "- Northern Wire `wire.txt:5`, published 2022-06-07, said by Ana Ortiz: "
        "“We will **not** reopen the road **until** every crew is out,” Sheriff Ana Ortiz said.\n"
    ) in text


def test_many_quotations_are_told_by_their_words() -> None:
    finding = words_of_the_sheriff()
    first, other = finding.passages
    reprints = [other._replace(claim=replace(other.claim, source="reprint.txt", id=f"{number}")) for number in range(2)]
    text = page(checked=Checked((replace(finding, passages=(first, other, *reprints)),)))
    assert re.search(r"\| “not” … “until” +\| said by Ana Ortiz +\| published 2022-06-07 +\| Northern Wire +\|", text)
    assert re.search(
        r"\| “when” +\| said by Ortiz +\| published 2022-06-08 +\| The Elmford Star \(and 1 of the same text\) \|", text
    )


def test_a_cell_is_shown_with_the_heads_of_its_row_and_column() -> None:
    cell = Block(0, len(NOTES.text), "cell", heads=("School hall", "People"))
    corpus = Corpus("elmford", (LOCAL, replace(NOTES, blocks=(cell,))))
    text = page(corpora=(corpus,), checked=Checked((weekday(),)))
    assert "(School hall, People) The hall held 650 people by **Thursday, 6 June**." in text


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (Days(day(2022, 1, 1), None), "since 2022-01-01"),
        (Days(None, day(2022, 1, 1)), "until 2022-01-01"),
        (Days(day(2022, 1, 1), day(2022, 1, 31)), "2022-01-01 to 2022-01-31"),
        (Days(day(2022, 1, 1), day(2022, 1, 1)), "2022-01-01"),
        (Days(None, None), "published 2022-06-07"),
    ],
)
def test_the_days_of_a_figure_are_told(days: Days, expected: str) -> None:
    finding = count_of_homes()
    first, *others = finding.passages
    assert isinstance(first.claim, Figure)
    dated = first._replace(claim=replace(first.claim, period=days))
    text = page(checked=Checked((replace(finding, passages=(dated, *others)),)))
    assert re.search(rf"\| “1,243 homes” +\| 1,243 homes +\| {expected} +\| Northern Wire +\|", text)


@pytest.mark.parametrize("format", FORMATS)
def test_a_finding_without_a_passage_can_be_told(format: str) -> None:
    blind = replace(weekday(), passages=(), values=(), message="the rule selects nothing in draft.txt")
    text = FORMATS[format](replace(small_report(), checked=Checked((blind,))))
    assert "he rule selects nothing in draft" in text
    assert "\n\n\n" not in text


def test_a_reason_that_the_heading_gives_is_not_told_twice() -> None:
    finding = replace(weekday(), why=(weekday().message + ".", "compared because of: one story"))
    text = page(checked=Checked((finding,)))
    assert text.count("was a Monday, not a Thursday") == 1
    assert "Why:" not in text
    assert "\nCompared because the documents tell one story.\nMilder because" in text


def test_dates_that_agree_are_told_with_their_day() -> None:
    first = placed(date("2022-06-06"), NOTES, "6 June")
    group = Group("g", "date", "the count", (first, placed(date("2022-06-06"), WIRE, "Monday, 6 June")))
    text = page(checked=Checked(judged=(Judged(group, "agree"),)))
    assert "- the count: “6 June” (`notes/hall.txt`) · “Monday, 6 June” (Northern Wire): the same (2022-06-06)\n" in text


def test_groups_of_one_document_are_counted_alone() -> None:
    group = Group(
        "g", "date", "the count", (placed(date("2022-06-06"), WIRE, "Monday"), placed(date("2022-06-06"), WIRE, "6 June"))
    )
    text = page(checked=Checked(judged=(Judged(group, "agree"),)))
    assert "- Inside one document alone: 1 group.\n" in text
    assert "Monday" not in text


def test_what_a_rule_found_in_order_is_one_line() -> None:
    hold = Hold("core/parts", "31,000 is 30,600 and 400", people_in_the_hall().passages)
    text = page(checked=Checked(holds=(hold,)))
    assert "## What agrees\n\n- 31,000 is 30,600 and 400 (`local.txt:3` and `notes/hall.txt:1`)\n" in text


def test_a_note_has_no_table() -> None:
    assert "| What is said" in page(checked=Checked((count_of_homes(),)))
    assert "| What is said" not in page(checked=Checked((replace(count_of_homes(), severity="note"),)))


def test_a_topic_that_asks_for_a_rate_shows_it_alone() -> None:
    made = small_report().checked.topics[0]
    rows = tuple(row._replace(reads_as=f"400 people, in the period: {n} June: {n} a day") for n, row in enumerate(made.rows, 7))
    text = page(checked=Checked(topics=(made._replace(rows=rows),)))
    assert re.search(r"\| 7 a day +\|", text)
    assert "in the period" not in text


def test_documents_are_told_after_what_was_found() -> None:
    assert headings(page(), 2)[-1] == "Ledger"
    ledger = page()[page().index("## Ledger") :]
    assert ledger.index("| Document") < ledger.index("| Claims")


def test_an_inferred_date_is_called_so_beside_the_passage() -> None:
    sources = tuple(replace(each, basis="inferred") for each in small_report().corpora[0].sources)
    text = page(corpora=(Corpus("elmford", sources),), checked=Checked((words_of_the_sheriff(),)))
    assert "`wire.txt:5`, published 2022-06-07 (inferred), said by Ana Ortiz" in text
