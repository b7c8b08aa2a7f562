"""Plain text: which lines belong together, and what each block is."""

from __future__ import annotations

import pytest

from audit.model import Source
from audit.read import UnreadableError, read_text


def kinds(source: Source) -> list[tuple[str, str]]:
    """(kind, words) of each block, line breaks as blanks."""
    return [(block.kind, " ".join(source.text[block.start : block.end].split())) for block in source.blocks]


def words_at(source: Source, position: str) -> list[str]:
    return [source.text[block.start : block.end] for block in source.blocks if block.position == position]


STORY = "The dam held on Monday, the council said, and the road was open again by nightfall."

BLOCKS = {
    "blank lines part paragraphs": (
        "The dam held.\n\nThe road opened.",
        [("paragraph", "The dam held."), ("paragraph", "The road opened.")],
    ),
    "lines without blank lines are paragraphs": (
        "The dam held.\nThe road opened.",
        [("paragraph", "The dam held."), ("paragraph", "The road opened.")],
    ),
    "wrapped lines are one paragraph": (
        "The council said on Monday that the dam above the town had held\n"
        "through the night, and that the road would open again before\nthe weekend. "
        "The school stays closed until the water has gone\ndown and nobody could say when.",
        [
            (
                "paragraph",
                "The council said on Monday that the dam above the town had held through the night, and that the road would open"
                " again before the weekend. The school stays closed until the water has gone down and nobody could say when.",
            )
        ],
    ),
    "wrapped list items": (
        "The council decided:\n- The dam is to be raised by two metres\nbefore the winter.\n- The road\nstays open.",
        [
            ("heading", "The council decided:"),
            ("item", "The dam is to be raised by two metres before the winter."),
            ("item", "The road stays open."),
        ],
    ),
    "bullets": ("• One.\n• Two.", [("item", "One."), ("item", "Two.")]),
    "numbered notes": ("1. The vote closed.\n2. It was secret.", [("item", "The vote closed."), ("item", "It was secret.")]),
    "a picture's credit": (
        f"The dam at night. Photo: Ann Lee/Getty Images\n\n{STORY}",
        [("caption", "The dam at night. Photo: Ann Lee/Getty Images"), ("paragraph", STORY)],
    ),
    "a name alone over a caption": (
        f"{STORY}\n\nAnn Lee\nMayor Ann Lee opened the road herself.\n\n{STORY}",
        [
            ("paragraph", STORY),
            ("furniture", "Ann Lee"),
            ("caption", "Mayor Ann Lee opened the road herself."),
            ("paragraph", STORY),
        ],
    ),
    "what stands at the foot of a page": (
        f"{STORY}\n\nWith Post wires\n\nSource link\n\nComments are closed.",
        [
            ("paragraph", STORY),
            ("furniture", "With Post wires"),
            ("furniture", "Source link"),
            ("furniture", "Comments are closed."),
        ],
    ),
    "a heading between paragraphs": (
        f"{STORY}\n\nWhat happens next\n\n{STORY}",
        [("paragraph", STORY), ("heading", "What happens next"), ("paragraph", STORY)],
    ),
    "a question in a transcript is no heading": (
        f"{STORY}\n\nAL: What went wrong?\n\nBM: The second gate, which nobody had looked at for a year.",
        [
            ("paragraph", STORY),
            ("paragraph", "AL: What went wrong?"),
            ("paragraph", "BM: The second gate, which nobody had looked at for a year."),
        ],
    ),
    "a line that introduces a quotation is no heading": (
        f"{STORY}\n\nAnn Lee, the mayor, said:\n\n“We were lucky, and next time we may not be.”",
        [
            ("paragraph", STORY),
            ("paragraph", "Ann Lee, the mayor, said:"),
            ("paragraph", "“We were lucky, and next time we may not be.”"),
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), BLOCKS.values(), ids=BLOCKS)
def test_blocks(text: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(read_text("a.txt", text)) == expected


HEADLINES = {
    "an opening line without full stop": (f"Dam holds after a long night\n\n{STORY}", "Dam holds after a long night"),
    "after masthead and date": (f"THE VALE COURIER\nFriday 6 October 2023\n\nDam holds\nBy Ann Lee\n\n{STORY}", "Dam holds"),
    "after a date line": (f"date 2023-10-05\nDam holds after a long night\n\n{STORY}", "Dam holds after a long night"),
    "in capitals under a masthead": (
        f"VALE DISTRICT\nDAM UPDATE No. 7\nIssued 09:00, 5 October 2023\n\n{STORY}",
        "DAM UPDATE No. 7",
    ),
}

NO_HEADLINES = {
    "a sentence": f"The dam held.\n\n{STORY}",
    "more than twenty words": "the " * 21 + f"dam\n\n{STORY}",
    "nothing follows": "Dam holds after a long night",
    "an introduction": f"The council decided:\n\n{STORY}",
}


@pytest.mark.parametrize(("text", "expected"), HEADLINES.values(), ids=HEADLINES)
def test_the_headline_opens_the_document(text: str, expected: str) -> None:
    source = read_text("a.txt", text)
    assert words_at(source, "headline") == [expected]
    assert words_at(source, "lede") == [STORY]


@pytest.mark.parametrize("text", NO_HEADLINES.values(), ids=NO_HEADLINES)
def test_what_is_no_headline(text: str) -> None:
    assert words_at(read_text("a.txt", text), "headline") == []


FIRST_LINES = {
    "alone on a line": ("date 2023-10-05\nThe dam held.", "2023-10-05"),
    "blanks before, text behind": (" date 2023-10-05 VALE — The dam held.", "2023-10-05"),
    "after blank lines": ("\n\ndate 2023-10-05\nThe dam held.", "2023-10-05"),
    "no date": ("date of birth 2023-10-05 is missing.", None),
    "not at the start": ("The date 2023-10-05 is given.", None),
    "no such day": ("date 2023-13-45\nThe dam held.", None),
}


@pytest.mark.parametrize(("text", "expected"), FIRST_LINES.values(), ids=FIRST_LINES)
def test_a_first_line_gives_the_date(text: str, expected: str | None) -> None:
    source = read_text("a.txt", text)
    assert (str(source.published) if source.published else None) == expected
    assert len(source.body) == len(text)
    assert ("2023" not in source.body) == text.lstrip().startswith("date 2023")


MASTHEADS = {
    "weekday and date": f"THE COURIER\nFriday 6 October 2023\n\nDam holds\n\n{STORY}",
    "a word before it": f"Vale News | Published 6 October 2023, 18:40\n\nDam holds\n\n{STORY}",
    "a later date of change": f"Published: October 6, 2023. Updated: October 9, 2023\n\nDam holds\n\n{STORY}",
    "what the document is": f"Vale Harbour Board\nTide notice, 6 October 2023\n\nDam holds\n\n{STORY}",
    "place and date": f"Vale, October 6, 2023\n\nDam holds\n\n{STORY}",
}


@pytest.mark.parametrize("text", MASTHEADS.values(), ids=MASTHEADS)
def test_a_masthead_gives_the_date_where_nothing_else_does(text: str) -> None:
    assert str(read_text("a.txt", text).published) == "2023-10-06"
    assert str(read_text("a.txt", text, published="2022").published) == "2022"


def test_a_date_inside_a_headline_is_not_the_document_s() -> None:
    assert read_text("a.txt", f"Storm of 5 May 2021 leaves two dead\n\n{STORY}").published is None


def test_run_in_headings_are_headings_where_there_are_two() -> None:
    text = f"{STORY}\n\nWhy it matters: The dam is old.\n\nBy the numbers: It holds 3 million tons."
    assert kinds(read_text("a.txt", text))[1:] == [
        ("heading", "Why it matters:"),
        ("paragraph", "The dam is old."),
        ("heading", "By the numbers:"),
        ("paragraph", "It holds 3 million tons."),
    ]


def test_a_list_mark_is_blank_in_the_body() -> None:
    source = read_text("a.txt", "1. The vote closed.\n2. It was secret.")
    assert source.body == "   The vote closed.\n   It was secret."


def test_blocks_know_the_heading_above_them() -> None:
    source = read_text("a.txt", f"{STORY}\n\nWhat happens next\n\n{STORY}")
    assert [block.section for block in source.blocks] == ["", "What happens next", "What happens next"]


def test_labels_and_aligned_values_are_cells() -> None:
    source = read_text(
        "a.txt", "Area burned:      1,200 hectares, up from\n                  900 on Monday\nHomes destroyed:  58\n"
    )
    cells = [(block.heads, source.text[block.start : block.end]) for block in source.blocks]
    assert cells == [
        (("", ""), "Area burned:"),
        (("Area burned", ""), "1,200 hectares, up from\n                  900 on Monday"),
        (("", ""), "Homes destroyed:"),
        (("Homes destroyed", ""), "58"),
    ]


def test_a_label_goes_on_in_the_next_line() -> None:
    text = "Boats lost          96\nSheds with water over the\n floor           1,140\nSandbags        58,000\n"
    cells = [block for block in read_text("a.txt", text).blocks if any(block.heads)]
    assert [block.heads[0] for block in cells] == ["Boats lost", "Sheds with water over the floor", "Sandbags"]


def test_a_label_that_stands_as_those_above_it_is_no_part_of_their_values() -> None:
    text = "In halls (2 sites)  800\n    Oroco           412\n    Arden church and\n      school        388\n"
    cells = [block for block in read_text("a.txt", text).blocks if any(block.heads)]
    assert [block.heads[0] for block in cells] == ["In halls (2 sites)", "Oroco", "Arden church and school"]


def test_aligned_columns_have_heads() -> None:
    source = read_text("a.txt", "Town       Dead   Injured\nVale       3      12\nHarwick    1      40\n")
    cells = {block.heads: source.text[block.start : block.end] for block in source.blocks}
    assert cells["Vale", "Injured"] == "12"
    assert cells["Harwick", "Dead"] == "1"


def test_a_head_stands_over_its_column_where_a_further_one_has_none() -> None:
    source = read_text(
        "a.txt",
        "Counted twice:\n\n              2015   2024\nOspreys         34     27   pairs\nTeal             7     18   pairs\n",
    )
    cells = {block.heads: source.text[block.start : block.end] for block in source.blocks}
    assert (cells["Ospreys", "2015"], cells["Ospreys", "2024"], cells["Teal", "2024"]) == ("34", "27", "18")


def test_years_are_heads_of_columns_beside_labels() -> None:
    source = read_text("a.txt", "          Q2 2020   2021\nBread     1.20      1.35\nMilk      0.80      0.95\n")
    assert [source.text[block.start : block.end] for block in source.blocks if block.heads == ("Milk", "2021")] == ["0.95"]
    source = read_text("a.txt", "Bread     2020   2021\nMilk      1.20      1.35\nEggs      0.80      0.95\n")
    assert ("Milk", "2020") in {block.heads for block in source.blocks}
    source = read_text("a.txt", "Bread     12   13\nMilk      1.20      1.35\nEggs      0.80      0.95\n")
    assert {block.heads[1] for block in source.blocks if block.heads} == {""}


def test_bars_part_columns() -> None:
    source = read_text("a.txt", "| Town | Dead |\n|------|------|\n| Vale | 3 |\n| Harwick | 1 |\n")
    assert [source.text[block.start : block.end] for block in source.blocks if block.heads == ("Vale", "Dead")] == ["3"]


def test_short_lines_of_label_and_number_are_cells() -> None:
    source = read_text("a.txt", "Coast line: 96\nVale line: 74\nAirport line: 54")
    assert {block.heads[0] for block in source.blocks if block.heads} >= {"Coast line", "Vale line", "Airport line"}


def test_two_blanks_after_a_full_stop_make_no_table() -> None:
    text = "He left the town on Monday.  The road was closed by then, and nobody knew when it would be opened again.\n"
    assert {kind for kind, _ in kinds(read_text("a.txt", text * 3))} == {"paragraph"}


def test_a_giant_paragraph_is_cut() -> None:
    source = read_text("a.txt", "word " * 100_000)
    assert len(source.blocks) == 3
    assert all(block.end - block.start <= 200_000 for block in source.blocks)


def test_a_text_of_nothing_but_full_stops_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("audit.read.source.MAX_LINES", 10)
    assert len(read_text("a.txt", "It ended. " * 10).sentences) == 10
    with pytest.raises(UnreadableError, match="more than 10 sentences"):
        read_text("a.txt", "It ended. " * 11)
