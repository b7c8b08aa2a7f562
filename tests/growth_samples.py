"""Texts that ask the most of a reader: each a function of a size, about in characters, whose cost must grow as the size does."""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle, islice


def repeated(piece: str) -> Callable[[int], str]:
    """One piece over and over."""
    return lambda size: piece * (size // len(piece) + 1)


def numbered(piece: str) -> Callable[[int], str]:
    """One piece over and over, `{}` in it replaced by a running number, so that no two are the same."""
    return lambda size: "".join(piece.format(number) for number in range(size // len(piece) + 1))


def lettered(piece: str) -> Callable[[int], str]:
    """One piece over and over, `{}` in it replaced by letters that differ each time."""
    return lambda size: "".join(piece.format(_letters(number)) for number in range(size // len(piece) + 1))


def _letters(number: int) -> str:
    return "".join("bdfghklmnprstvwz"[number >> shift & 15] + "aeiou"[number >> shift & 3] for shift in (0, 4, 8, 12))


def in_turn(*pieces: str) -> Callable[[int], str]:
    """Several pieces in turn."""
    return lambda size: "".join(islice(cycle(pieces), size * len(pieces) // len("".join(pieces)) + 1))


def nested(opening: str, closing: str) -> Callable[[int], str]:
    """As many openings as closings, all openings first."""
    return lambda size: opening * (size // 2 // len(opening)) + "x" + closing * (size // 2 // len(opening))


def enclosed(before: str, piece: str, after: str) -> Callable[[int], str]:
    """One piece over and over between a beginning and an end."""
    return lambda size: before + piece * (size // len(piece) + 1) + after


TEXTS: dict[str, Callable[[int], str]] = {
    "digits and commas": repeated("1,"),
    "groups of digits": repeated("334,000,"),
    "one long number": repeated("7"),
    "digits and points": repeated("1."),
    "numbers alone": numbered("{} "),
    "number words": repeated("twenty-one hundred "),
    "number words joined": repeated("one-"),
    "hedges": repeated("more than about nearly "),
    "a hedge and numbers": repeated("more than 3 or 4 "),
    "ranges": repeated("3-4-"),
    "ranges in words": repeated("between 3 and "),
    "shares of shares": repeated("one of the two of the "),
    "currency signs": repeated("$"),
    "percent signs": repeated("5%"),
    "open brackets": repeated("("),
    "nested brackets": nested("(", ")"),
    "nested square brackets": nested("[", "]"),
    "dashes": repeated("– "),
    "hyphens": repeated("a-"),
    "dates": repeated("July 31, 2023, "),
    "days of a month": enclosed("July ", "3, 4, 5 and ", "6."),
    "months": repeated("May March "),
    "relative dates": repeated("the day before the last week of "),
    "clock times": repeated("at 3 p.m. on "),
    "ambiguous dates": repeated("03/04/2023 "),
    "quote marks never closed": repeated("“"),
    "straight quote marks": repeated('" '),
    "quotations": repeated("“We will go,” she said. "),
    "single marks": repeated("'"),
    "paragraphs that open a quotation": repeated("“And we went on to say this.\n\n"),
    "said said said": repeated("said "),
    "he said she said": repeated("he said that she said that "),
    "according to": repeated("according to "),
    "said, with names": in_turn("Ann Lee said ", "Bob Ray told ", "that "),
    "names without end": repeated("Ann Mary "),
    "names that differ": lettered("Ann B{}ly met "),
    "given names that differ": lettered("B{} Lee met "),
    "one surname, then the surname alone": lettered("B{} Lee met a man. Lee said so. "),
    "holders of an office": lettered("President B{} Lee met "),
    "titles without end": repeated("President Minister Professor "),
    "capitals": repeated("A"),
    "initials": repeated("J. R. "),
    "abbreviations": repeated("U.S. Gov. St. "),
    "apostrophes": repeated("x’s "),
    "one word": repeated("a"),
    "words": repeated("of the people in the town and "),
    "sentences of one word": repeated("No. "),
    "tiny paragraphs": repeated("5 x\n\n"),
    "list items": repeated("- 5 boats\n"),
    "table rows": enclosed("| a | b |\n|---|---|\n", "| 5 | 6 |\n", ""),
    "table columns": enclosed("", "| 5 ", "|\n"),
    "headings": repeated("# 5\n\n"),
    "combining marks": repeated("e\u0301\u0302"),
    "marks on one letter": enclosed("e", "\u0301", " 5 people"),
    "hidden characters": repeated("5\u200b people\u2060 "),
    "white space": repeated(" \t"),
    "new lines": repeated("\n"),
    "tags": repeated("<b>5"),
    "tags never closed": repeated("<"),
    "entities": repeated("&amp;"),
    "emphasis": repeated("*5_"),
    "links": repeated("[a](b "),
    "code marks": repeated("`"),
    "semicolons": repeated("Ann Lee, 39; "),
    "clauses": repeated("who said that the man which saw "),
    "lists with and": repeated("boats and "),
    "ages": repeated("Ann Lee, 39, and "),
    "per": repeated("5 per day per "),
    "of whom": repeated("5 of whom "),
}
"""What is repeated → a text of about the size."""
