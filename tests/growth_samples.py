"""What asks the most of a reader: each sample a function of a size, about in characters, whose cost must grow as the size does."""

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


def told_apart(piece: str) -> Callable[[int], str]:
    """One piece over and over, `{0}` in it replaced by letters and `{1}` by a number that differ each time."""
    return lambda size: "".join(piece.format(_letters(number), number) for number in range(size // len(piece) + 1))


def _letters(number: int) -> str:
    return "".join("bdfghklmnprstvwz"[number >> shift & 15] + "aeiou"[number >> shift & 3] for shift in (0, 4, 8, 12))


def in_turn(*pieces: str) -> Callable[[int], str]:
    """Several pieces in turn."""
    return lambda size: "".join(islice(cycle(pieces), size * len(pieces) // len("".join(pieces)) + 1))


def nested(opening: str, closing: str) -> Callable[[int], str]:
    """As many openings as closings, all openings first."""
    return lambda size: opening * (size // 2 // len(opening)) + "x" + closing * (size // 2 // len(opening))


def headed(before: str, after: str, piece: str) -> Callable[[int], str]:
    """A text whose one half is words, the other one piece over and over."""
    return lambda size: before + "harbour wall " * (size // 26) + after + piece * (size // 2 // len(piece))


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
    "a long head": headed("| a | ", " |\n|---|---|\n", "| 5 | 6 |\n"),
    "a long row head": headed("| a | b |\n|---|---|\n| ", "", "| 5 "),
    "a long head of columns": headed("town    ", "\n", "Elm     5\n"),
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

MARKED = (
    "nested square brackets", "list items", "table rows", "table columns", "a long head", "a long row head", "headings", "tags",
    "tags never closed", "entities", "emphasis", "links", "code marks", "numbers alone",
)  # fmt: skip
"""Those that ask something of a reader of marks."""

PAGES: dict[str, Callable[[int], str]] = {
    "a long head": headed("<table><tr><th>a<th>", "", "<tr><td>5<td>6"),
    "rows of heads": lambda size: "<table>" + repeated("<tr><th>a<th>b")(size),
    "cells that cover many": lambda size: (
        "<table><tr>" + "<td rowspan=200 colspan=200>a" * (size // 58) + "<tr><td>5<td>6" * (size // 28)
    ),
    "one term of many descriptions": headed("<dl><dt>", "", "<dd>5 boats"),
    "tables in tables": nested("<table><tr><td>a<td>", "</table>"),
    "parts in parts": nested("<div><p>5 ", "</div>"),
}
"""What is repeated in a page."""

CORPORA: dict[str, Callable[[int], str]] = {
    "one sentence, other values": numbered("The storm sank {} boats on Monday.\n\n"),
    "one sentence, one value": repeated("The storm sank 5 boats on Monday.\n\n"),
    "one quotation": repeated("“We will go on with the work at the harbour,” she said.\n\n"),
    "quotations alike": lettered("“We will go on with the b{} work at the harbour,” Ann Lee said.\n\n"),
    "one quotation, other speakers": lettered("“We will go on with the work at the harbour,” B{} Lee said.\n\n"),
    "quotations inside longer ones": lambda size: "".join(
        "“" + "We will go on with it and with that " * (number % 40 + 1) + ",” she said.\n\n" for number in range(size // 700 + 1)
    ),
    "years": numbered("The harbour closed on July 3, {}.\n\n"),
    "days": lambda size: "".join(f"The harbour closed on July {number % 28 + 1}, 2023.\n\n" for number in range(size // 35 + 1)),
    "persons": lettered("Ann B{}ly, the mayor, spoke.\n\n"),
    "names misspelt": in_turn(*(f"Ann Borgm{a}s{b}n spoke.\n\n" for a in "aeiou" for b in "aeiou")),
    "a long table": lambda size: "| town | boats |\n|---|---|\n" + numbered("| Elm{0} | {0} |\n")(size),
    "a table of one row head": lambda size: "| town | boats |\n|---|---|\n" + numbered("| Elm | {} |\n")(size),
    "a long head over a table": TEXTS["a long head"],
    "a sentence of parts": numbered("{} boats, "),
    "a sentence of names and figures that differ": told_apart("B{0}ly saw {1} boats, "),
    "a sentence of words and figures that differ": told_apart("{1} w{0}s; "),
    "shares": numbered("Of {} boats 5% sank. "),
    "tolls": numbered("{} people were killed. "),
    "numbers alone": numbered("{} "),
}
"""What two documents of one corpus hold → the text of each, of about the size."""

WORDINGS: dict[str, tuple[Callable[[int], str], Callable[[int], str]]] = {
    "the same": (numbered("word{} "), numbered("word{} ")),
    "nothing shared": (numbered("word{} "), numbered("term{} ")),
    "one word over and over": (repeated("word "), repeated("word ")),
    "two words in turn": (repeated("one two "), repeated("two one ")),
    "every other word": (numbered("a{0} b{0} "), numbered("a{0} c{0} ")),
    "the other way round": (numbered("w{} "), lambda size: " ".join(reversed(numbered("w{} ")(size).split()))),
    "brackets": (repeated("we [they] go "), repeated("we go ")),
    "cuts": (repeated("we … go "), repeated("we go on … go ")),
}
"""Two wordings of one quotation."""
