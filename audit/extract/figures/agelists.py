"""Ages in a row: "aged 19, 22 and 41", "17, 21 and 34 years old", "two women, 24 and 31,"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from audit.extract.figures.ages import AFTER_A_NAMED_AGE, AGE_BEFORE, OLDEST
from audit.extract.figures.draft import Draft
from audit.extract.figures.line import Line
from audit.text.units import BY_NAME

PERSONS = frozenset(
    """men women boys girls children people sons daughters brothers sisters students pupils teenagers youths victims suspects
    passengers officers soldiers workers friends cousins kids""".split()
)
COMMAS = ([","], ["and"], ["or"], [",", "and"], [",", "or"])


def lend_ages(line: Line, drafts: Sequence[Draft]) -> None:
    """Make ages of the plain numbers that stand in a row with an age, or behind as many people."""
    for left, right in pairwise(drafts):
        listed = line.word(left.left - 1) in AGE_BEFORE or left.notes == [_LENT]
        if left.role == "age" and listed and _is_plain(right) and line.words[left.right : right.left] in COMMAS:
            _make_age(right, left.subject)
    for right, left in pairwise(reversed(drafts)):
        told = line.word(right.right - 1) == "old" and not right.compound
        listed = right.role == "age" and (told or right.notes == [_LENT])
        if listed and line.words[left.right : right.left] in COMMAS and _is_plain(left) and left.right == left.end:
            _make_age(left, right.subject)
    for index, counted in enumerate(drafts):
        for each in _ages_of(line, drafts, index):
            _make_age(each, counted.subject)


_LENT = "age"


def _is_plain(draft: Draft) -> bool:
    value = draft.numeral.value
    plain = draft.role == "count" and draft.unit is None and draft.subject is None and draft.hedge == "none"
    return plain and isinstance(value, int) and 0 < value < OLDEST and draft.high is None


def _make_age(draft: Draft, subject: tuple[int, int] | None) -> None:
    draft.role, draft.unit, draft.subject, draft.notes = "age", BY_NAME["year"], draft.subject or subject, [_LENT]


def _ages_of(line: Line, drafts: Sequence[Draft], index: int) -> Sequence[Draft]:
    """The numbers between commas behind people, as many as these are: "two women, 24 and 31, were"."""
    counted = drafts[index]
    number = counted.numeral.value
    if counted.role != "count" or counted.subject is None or not isinstance(number, int) or counted.hedge != "none":
        return ()
    end = counted.subject[1]
    row = drafts[index + 1 : index + 1 + number]
    if line.word(end - 1) not in PERSONS or line.word(end) != "," or len(row) != number or number < 2:
        return ()
    if not all(_is_plain(each) and line.is_number(each.first) for each in row) or row[0].left != end + 1:
        return ()
    joined = all(line.words[left.right : right.left] in COMMAS for left, right in pairwise(row))
    return row if joined and line.word(row[-1].right) in AFTER_A_NAMED_AGE else ()
