"""Numerals that signs make a name, a place in a list, or a number to call."""

from __future__ import annotations

from audit.extract.figures.draft import Draft
from audit.extract.figures.line import DASHES, Line
from audit.extract.figures.refusals.context import counts_plural, is_alone

JOINING = frozenset("#@=_/\\:.&*^")
ASSIGNING = frozenset("_=\\@#")
QUOTES = frozenset("'’‘")
ATTRIBUTES = frozenset("\"'")
"""They hold the value of an attribute where a sign of equality stands before them: id="99"."""
PREFIXES = frozenset("mid now then under over sub plus non age about".split())
VARIABLES = frozenset("y eur jpy n".split())
"""A number may follow these and a sign of equality: "Y=500" is yen, "n=40" counts a sample."""
COMPASS = frozenset("n s e w north south east west".split())
PICTURES = frozenset("photos images slides pictures".split())
COUNTERS = frozenset("comments shares comment share views likes replies".split())


def is_glued_left(line: Line, draft: Draft) -> bool:
    """As in "MH370", "F-35", "#1234", "id=99", "@user99", "x/31", "7:30", "'05", "id='7'"."""
    first = draft.first if draft.hedge != "none" and draft.unit is None else draft.left
    if not line.glued(first):
        return False
    sign = line.written(first - 1)
    if sign[-1:].isalnum():
        return True
    if sign in DASHES:
        return not _is_open_dash(line, first)
    if sign == ")" and draft.unit is None and line.is_number(first - 2):
        return line.glued(first - 2)  # "Ca(ClO4)2"
    if sign in JOINING:
        return not (sign == "=" and (line.word(first - 2) in VARIABLES or "." in line.raw[first]))
    if sign in ATTRIBUTES and line.written(first - 2) == "=" and line.glued(first - 1):
        return True
    if sign in QUOTES:
        short = len(line.raw[first]) == 2 and not line.glued(first - 1)
        return short and line.word(draft.end) not in QUOTES
    return sign == "[" and line.word(draft.end) == "]"


def _is_open_dash(line: Line, first: int) -> bool:
    """A dash that sets off words ("the toll—12 people"), or a prefix ("mid-30s", "pre-2")."""
    sign, before = line.written(first - 1), line.word(first - 2)
    if sign == "–":
        return not line.is_number(first - 2)
    return sign == "—" or not line.glued(first - 1) or before in PREFIXES or before == "-"


def is_glued_right(line: Line, draft: Draft) -> bool:
    """As in "19th", "1990s", "5G", "9am", "10:30", "401(k)", "3/4/23", "2019-20"."""
    at = draft.right
    if draft.unit is not None or not line.glued(at):
        return False
    if line.is_word(at):
        return True
    if not line.glued(at + 1):
        return False
    sign, number = line.written(at), line.is_number(at + 1)
    if sign in QUOTES:
        return line.word(at + 1) == "s"
    if sign in ASSIGNING:
        return True
    if sign == "(":
        return len(line.written(at + 1)) == 1
    if sign in DASHES:
        return number or _is_model_tail(line, draft, at + 1)
    return (sign in ":/" and number) or (sign == "." and (number or line.is_word(at + 1)))


def _is_model_tail(line: Line, draft: Draft, at: int) -> bool:
    """As in "7-Eleven", "10-K", "747-X": a capital behind the hyphen, in digits."""
    return line.is_number(draft.first) and line.is_capital(at) and (line.word(at) in ("eleven", "up") or len(line.raw[at]) == 1)


def is_list_number(line: Line, draft: Draft) -> bool:
    """As in "1. …", "(2) …", "3) …" at the start of a line, and footnotes "[4]"."""
    at = draft.first
    if draft.end - draft.first > 1 or not line.glued(draft.end):
        return False
    before, after = line.word(at - 1), line.word(draft.end)
    if before in ("[", "(") and after in ("]", ")") and line.glued(at):
        return before == "[" or _begins_line(line, at - 1)
    return after in (".", ")") and _begins_line(line, at) and line.size > draft.end + 1


def is_section(line: Line, draft: Draft) -> bool:
    """As in "4.2 After notice is given …" at the start of a paragraph, and a heading that is a version: "2.6 (October)"."""
    at = draft.first
    if "." not in line.raw[at] or not is_alone(draft) or line.kind == "cell" or not _begins_line(line, at):
        return False
    if line.kind == "heading" and not line.is_word(draft.right):
        return True
    return line.is_capital(draft.right) and not line.is_capital(draft.right + 1) and not counts_plural(line, draft)


_LONGEST_ROW = 60
"""Words of a row of notes on each side of one of them: a longer row is none."""


def is_cited(line: Line, draft: Draft) -> bool:
    """As in "the risk of death (39, 40)": notes, a row of small numbers alone in brackets."""
    if draft.unit is not None or draft.end - draft.first != 1 or not line.raw[draft.first].isdecimal():
        return False
    start, end = draft.first, draft.end
    first, last = start - _LONGEST_ROW, end + _LONGEST_ROW
    if "(" not in line.words[max(first - 1, 0) : start]:
        return False
    while start > first and (line.is_number(start - 1) or line.word(start - 1) == ","):
        start -= 1
    if line.word(start - 1) != "(" or line.glued(start - 1):
        return False
    while end < last and (line.is_number(end) or line.word(end) == ","):
        end += 1
    return line.word(end) == ")" and end - start > 1


def _begins_line(line: Line, at: int) -> bool:
    """Is it the first word of a line or block?"""
    start = line.starts[at]
    if line.body[max(0, start - 1) : start].strip(" \t"):
        return False
    return at == 0 or start == 0 or "\n" in line.body[max(0, start - 3) : start]


AREA_CODE = 3


def is_telephone(line: Line, draft: Draft) -> bool:
    """As in "555-0100", "(212) 555-0100": groups of digits with dashes."""
    if draft.pair and line.is_number(draft.end - 1):
        return len(line.raw[draft.first]) == 3 and len(line.raw[draft.end - 1]) == 4
    dialled = line.word(draft.left - 1) == ")" and line.is_number(draft.left - 2) and line.word(draft.left - 3) == "("
    if dialled and line.written(draft.end) in DASHES and len(line.raw[draft.first]) == len(line.raw[draft.left - 2]) == AREA_CODE:
        return True
    if line.word(draft.left - 1) != "(" or line.word(draft.right) != ")":
        return False
    return line.is_number(draft.right + 1) and line.written(draft.right + 2) in DASHES


LONG_NUMBER = 4


def is_identifier(line: Line, draft: Draft) -> bool:
    """Digits with a zero in front, a telephone or part number: "0555 0142"; and the base of a rate, "per 1,000"."""
    text = line.raw[draft.first]
    if line.word(draft.left - 1) == ":" and line.word(draft.left - 3) == "(" and line.word(draft.right) == ")":
        return len(text) >= LONG_NUMBER and text.isdecimal() and line.written(draft.left - 2).isupper()  # "(OMIM: 604723)"
    if len(text) > 1 and text[0] == "0" and text[1].isdecimal():
        return True
    return line.word(draft.left - 1) == "per" and draft.unit is None


def is_coordinate(line: Line, draft: Draft) -> bool:
    """As in "40.7128° N"."""
    return line.written(draft.right - 1) == "°" and line.word(draft.right) in COMPASS


def is_furniture(line: Line, draft: Draft) -> bool:
    """As in "5 min read", "3 comments" alone on a line."""
    after = line.word(draft.right)
    if draft.unit is not None:
        return draft.unit.name == "minute" and after == "read"
    if after == "of" and line.is_number(draft.right + 1) and line.word(draft.right + 2) in PICTURES:
        return True
    if after in PICTURES and line.word(draft.left - 1) == "of" and line.is_number(draft.left - 2):
        return True
    return after in COUNTERS and line.size <= 4
