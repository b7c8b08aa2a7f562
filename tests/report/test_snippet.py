"""Passages: the sentence of a claim, cut to size around the words that count."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import figure, quote, source

from audit.report.snippet import LIMIT, Span, Window, clip, pieces, window


def shown(text: str, *marks: Span, limit: int = LIMIT) -> str:
    """The pieces of a window as one string, marked words in brackets."""
    some = pieces(Window(0, text), marks, limit)
    return "".join(f"[{piece.text}]" if piece.marked else piece.text for piece in some)


@pytest.mark.parametrize(
    ("text", "marks", "expected"),
    [
        ("about 40 homes burned", [(0, 14)], "[about 40 homes] burned"),
        ("about 40 homes burned", [(6, 8)], "about [40] homes burned"),
        ("a long-standing plan", [(7, 15)], "a long-[standing] plan"),
        ("the standing plan", [(6, 9)], "the [standing] plan"),
        ("cost US$5 million", [(7, 9)], "cost [US$5] million"),
        ("one two three", [(3, 8)], "one [two] three"),
        ("one two three", [(0, 3), (4, 7)], "[one two] three"),
        ("one two three", [(8, 13), (0, 3)], "[one] two [three]"),
        ("one two", [(-5, -1), (20, 30)], "one two"),
        ("one two", [], "one two"),
    ],
)
def test_marks_are_whole_words_in_order(text: str, marks: list[Span], expected: str) -> None:
    assert shown(text, *marks) == expected


def test_a_long_passage_is_cut_around_its_marks() -> None:
    text = "before " * 100 + "HERE" + " after" * 100
    at = text.index("HERE")
    made = shown(text, (at, at + 4), limit=60)
    assert "[HERE]" in made
    assert made.startswith("… before")
    assert made.endswith("after …")
    assert 40 < len(made) <= 60 + len("[]… …")


@pytest.mark.parametrize("text", ["x" * 5000, "word " * 1000], ids=["no blanks", "words"])
@pytest.mark.parametrize("marks", [[], [(0, 5000)], [(10, 20), (4000, 4010)], [(4990, 5000)]], ids=str)
def test_no_passage_is_longer_than_the_limit(text: str, marks: list[Span]) -> None:
    assert len("".join(piece.text for piece in pieces(Window(0, text), marks))) <= LIMIT + len("…  …")


def test_the_first_mark_stays_in_a_cut_passage() -> None:
    text = "x " * 1000
    assert any(piece.marked for piece in pieces(Window(0, text), [(1000, 1001), (1900, 1901)]))


def test_the_window_of_a_long_quotation_holds_all_of_it() -> None:
    document = source("He said: “One sentence. And another one.” Then he left.")
    start = document.text.index("One")
    end = document.text.index("”")
    claim = quote(document.text[start:end], start=start, end=end, context=document.text[:24], context_start=0)
    assert window(claim, document).text == document.text[:end]


def test_a_context_that_is_no_stretch_of_the_text_is_shown_as_it_is() -> None:
    claim = figure(12, "12", context="Homes | 12", context_start=3)
    assert window(claim, source("Homes\n12\n")).text == "Homes | 12"


@pytest.mark.parametrize(
    ("text", "width", "expected"), [("a  b\nc", 9, "a b c"), ("abcdef", 4, "abc…"), ("abc def", 5, "abc…"), ("", 5, "")]
)
def test_a_clipped_text_is_one_line_of_its_width(text: str, width: int, expected: str) -> None:
    assert clip(text, width) == expected


def test_marks_of_emphasis_are_not_shown() -> None:
    document = replace(source("x"), text="It **drops** to *40* a_b * c", body="It   drops   to  40  a_b * c")
    claim = figure(40, "40", start=17, end=19, context=document.text, context_start=0)
    made = pieces(window(claim, document), [(17, 19)])
    assert [piece.text for piece in made] == ["It drops to ", "40", " a_b * c"]
