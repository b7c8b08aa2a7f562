"""Markdown: what is blanked, and what is a block of what kind."""

from __future__ import annotations

import pytest

from audit.read import read_text

BLANKED = {
    "bold": ("It costs **$5** now.", "It costs   $5   now."),
    "italics": ("It is *not* here.", "It is  not  here."),
    "underscores": ("It is _not_ here, snake_case is.", "It is  not  here, snake_case is."),
    "struck out": ("It was ~~4~~ 5.", "It was   4   5."),
    "code": ("Set `limit 12` now.", "Set            now."),
    "double backticks": ("Set ``a ` 12`` now.", "Set" + " " * 12 + "now."),
    "a link's target": ("See [the SLA](sla.md).", "See  the SLA         ."),
    "a link with brackets in its address": ("See [x](a_(b).md).", "See  x           ."),
    "a reference": ("See [the SLA][1].", "See  the SLA    ."),
    "an image": ("See ![12 boats](a.png) there.", "See                    there."),
    "an address": ("See https://e.org/2023/12 there.", "See                       there."),
    "an address in angles": ("See <https://e.org/12> there.", "See                    there."),
    "a comment": ("A <!-- 12 --> b.", "A             b."),
    "tags": ("A <b>bold</b> b.", "A    bold     b."),
    "a footnote mark": ("He left.[^1] Then", "He left.     Then"),
    "an escape": (r"It is \*not\* code.", "It is  *not * code."),
    "a heading's marks": ("## Prices ##", "   Prices   "),
    "a quotation's marks": ("> He left.", "  He left."),
    "a rule": ("* * *", "     "),
    "an unclosed fence": ("```\nx = 1\n", "   \n     \n"),
}

KEPT = {
    "editorial brackets": "“[N]obody left [the town],” she said.",
    "multiplication": "It is 2 * 3 * 4.",
    "a lone asterisk": "The price* is final.",
    "a lone backtick": "Set ` now.",
    "less and more": "It is 3 < 4 and 5 > 4.",
}


@pytest.mark.parametrize(("text", "body"), BLANKED.values(), ids=BLANKED)
def test_marks_are_blanks_of_equal_length(text: str, body: str) -> None:
    assert read_text("a.md", text).body == body


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
def test_words_stay(text: str) -> None:
    assert read_text("a.md", text).body == text


PAGE = """\
---
title: "Vault prices"
date: 2024-09-16   # the day of the review
publisher: Vault Ltd
tags: [a, b]
---

# Prices

The rates apply from
October 1.

Storage
-------

- One
  and more
- Two
    1. nested

| Class | Price | Retrieval |
|---|:-:|---|
| Basic | `x` $1 | free |
| | $2 | \\| |

> “Cut our bill.”
>
> Ann Lee

    indented = 12

Last words.
"""


def test_a_page_taken_apart() -> None:
    source = read_text("a.md", PAGE)
    found = [(block.kind, block.level, " ".join(source.body[block.start : block.end].split())) for block in source.blocks]
    assert found == [
        ("heading", 1, "Prices"),
        ("paragraph", 0, "The rates apply from October 1."),
        ("heading", 2, "Storage"),
        ("item", 0, "One and more"),
        ("item", 0, "Two"),
        ("item", 0, "nested"),
        ("cell", 0, "Class"),
        ("cell", 0, "Price"),
        ("cell", 0, "Retrieval"),
        ("cell", 0, "Basic"),
        ("cell", 0, "$1"),
        ("cell", 0, "free"),
        ("cell", 0, "$2"),
        ("cell", 0, "|"),
        ("paragraph", 0, "“Cut our bill.”"),
        ("paragraph", 0, "Ann Lee"),
        ("paragraph", 0, "Last words."),
    ]
    assert [source.body[block.start : block.end] for block in source.blocks if block.position == "headline"] == ["Prices"]
    assert len(source.body) == len(source.text)


def test_cells_carry_their_heads() -> None:
    source = read_text("a.md", PAGE)
    heads = {block.heads for block in source.blocks if block.kind == "cell"}
    assert ("Basic", "Price") in heads
    assert ("Basic", "Retrieval") in heads
    assert ("", "Class") in heads


HEADS = {
    "code names a row": (
        "| Option | Unit | Default |\n|---|---|---|\n| `hold_for` | s | 5 |\n",
        {"5": ("hold_for (seconds)", "Default"), "s": ("hold_for (seconds)", "Unit")},
    ),
    "a list in a list": (
        "- Beds in a ward\n  - East: 12\n  - 30 in the **west**\n- Wards: 4\n",
        {"12": ("Beds in a ward", "East"), "30 in the   west": ("Beds in a ward", "")},
    ),
    "a list below a sentence": ("- They have beds.\n  - East: 12\n", {}),
    "a term and what it means": (
        "`hold_for`\n: At most 5 s\n: At least 1 s\n",
        {"At most 5 s": ("hold_for", ""), "At least 1 s": ("hold_for", "")},
    ),
    "a colon below two lines": ("It holds\nfor long\n: 5 s\n", {}),
    "aligned columns": (
        "Limit    East   West\nBeds     12     30\nNurses   5      9\n",
        {"30": ("Beds", "West"), "5": ("Nurses", "East")},
    ),
}


@pytest.mark.parametrize(("text", "heads"), HEADS.values(), ids=HEADS)
def test_what_names_a_number_heads_it(text: str, heads: dict[str, tuple[str, str]]) -> None:
    source = read_text("a.md", text)
    found = {source.body[block.start : block.end]: block.heads for block in source.blocks if any(block.heads)}
    assert found.items() >= heads.items()
    assert bool(found) == bool(heads)


def test_front_matter_speaks_for_the_document() -> None:
    source = read_text("a.md", PAGE)
    assert (str(source.published), source.publisher, source.title) == ("2024-09-16", "Vault Ltd", "Vault prices")
    assert dict(source.given_by) == {"published": "front matter", "publisher": "front matter", "title": "front matter"}


@pytest.mark.parametrize(
    ("matter", "expected"),
    [
        ("---\nlast_updated: 2024-09-16\n---\n", "2024-09-16"),
        ("---\nupdated: 2024-09-16\ndate: 2024-01-02\n---\n", "2024-01-02"),
        ("---\nPublished: 'March 1, 2024'\n---\n", "2024-03-01"),
        ("---\ntitle: x\n---\n date 2024-03-01 VALE — ", "2024-03-01"),
        ('+++\ndate = "2024-03-01"\n+++\n', "2024-03-01"),
        ("---\ndate: soon\n---\n", "None"),
        ("---\npublish_date: 2024-03-01\n", "None"),
    ],
)
def test_dates_of_front_matter(matter: str, expected: str) -> None:
    assert str(read_text("a.md", matter + "\nWords.").published) == expected
