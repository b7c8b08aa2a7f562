"""What figures of one sentence lend each other: a unit, a noun, a hedge."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from audit.extract.figures.agelists import lend_ages
from audit.extract.figures.draft import Draft
from audit.extract.figures.line import Line
from audit.extract.figures.nouns import LEADING, STATES, belongs, is_plural, is_verb
from audit.model import FigureRole
from audit.text.verbs import BASE, PAST, THIRD

JOINTS = frozenset(
    ("to", "and", "or", "of", "of the", "of its", ",", "from", "but", "out of", "out of the", "- to", "- ,", "- and", "- or", "-")
)

SIDES = (["by"], ["x"], ["×"])
"""Between the sides of something: "12 by 15 feet"."""
ROLES: dict[str, FigureRole] = {"share": "share", "time": "duration"}
"""The role that a lent unit's dimension brings; any other makes an amount."""


def share_out(line: Line, drafts: Sequence[Draft]) -> None:
    """Give each draft what its right neighbour says for both, and a conversion in brackets the hedge before it."""
    for right, left in pairwise(reversed(drafts)):
        between = line.words[left.right : right.left]
        if len(between) <= 3 and " ".join(between) in JOINTS:
            _lend(left, right)
        if between in SIDES and right.unit is not None and right.unit.dimension == "length":
            _lend(left, right)
        _lend_head(line, left, right)
    lend_ages(line, drafts)
    for left, right in pairwise(drafts):
        between = line.words[left.right : right.left]
        if between == ["to"] and left.role != "change":
            _lend(right, left)
        if _recalls(line, left, right):
            right.unit, right.role = left.unit, left.role
        if between == ["and"] and left.role == "age":
            _lend_age(left, right)
        if between[:2] in HANGING and right.role == "age":
            _lend_age(right, left)
        if (
            line.word(right.left - 1) == "("
            and right.left - 1 - left.right <= 3
            and right.hedge == "none"
            and left.hedge not in ("none", "range", "vague")
        ):
            _convert(left, right)
    for draft in drafts:
        if draft.per and draft.role in BY_TIME:
            draft.role = "rate"


BY_TIME = frozenset(("count", "amount", "duration"))
"""What is a rate once it is told by the day, the head or the gallon."""


def _recalls(line: Line, left: Draft, right: Draft) -> bool:
    """As in "5.9 billion euros in 2023, up from 5.2 billion", "40 kg, compared with 35": the unit is said once."""
    if left.unit is None or left.role not in ("amount", "share") or left.unit.dimension == "time":
        return False
    if right.unit is not None or right.role != "count" or right.subject or right.compound or right.numeral.form == "vague":
        return False
    before, further = line.word(right.left - 1), line.word(right.left - 2)
    if before == "against" or (before, further) in RECALLING:
        return True
    if before in ("is", "was") and further == "it":  # "the rate was 12 percent then; it is 17 now"
        return line.word(right.right) in AFTER_A_VALUE
    if before not in ("from", "than") or right.end - right.first == 1:
        return False
    return (
        left.unit.dimension == "currency" or line.words[left.end - 1] == line.words[right.end - 1]
    )  # "4.1 million tonnes … 5.3 million"


RECALLING = frozenset((("from", "up"), ("from", "down"), ("with", "compared"), ("to", "compared")))
AFTER_A_VALUE = frozenset((".", ",", ";", "", "now", "today", "then", "before", "already"))
HANGING = (["-", "and"], ["-", "or"], ["-", "to"])


def _lend_age(age: Draft, other: Draft) -> None:
    """As in "aged 16 and 13", "11- and 12-year-old boys"."""
    if (
        other.role == "count"
        and other.unit is None
        and (other.subject is None or other.subject == age.subject or other.end == other.right)
    ):
        other.role, other.unit, other.subject = "age", age.unit, age.subject


def _lend(left: Draft, right: Draft) -> None:
    """As in "from 6.3 to 6.1 percent", "310 million of the 1.8 billion shekels", "1,000 to 1,250 students"."""
    if (
        left.role not in ("count", "rate")
        or left.unit is not None
        or left.subject
        or left.compound
        or left.numeral.form == "fraction"
    ):
        return
    if right.role in ("age", "score") or right.ratio is not None or right.one_in:
        return
    left.unit, left.subject = right.unit, right.subject
    left.per = left.per or right.per
    if left.unit is not None:
        left.role = ROLES.get(left.unit.dimension, "amount")


def _lend_head(line: Line, left: Draft, right: Draft) -> None:
    """As in "12 gold, 9 silver and 4 bronze medals": a word before the comma or the "and" lacks the plural that ends the row."""
    head = right.head if right.head is not None else right.subject[1] - 1 if right.subject else None
    end = right.left - 1
    if line.word(end) in ("and", "or") and line.word(end - 1) == ",":
        end -= 1
    if head is None or line.word(end) not in ("and", "or", ",") or not 0 < end - left.right <= 3 or not _lacks_head(left):
        return
    if not (_is_plain(right) and right.subject and is_plural(line.words[head]) and right.subject[0] == right.right):
        return
    own = range(left.right, end)
    if all(belongs(line, at, left.right) for at in own) and not any(_is_headed(line, at) for at in own):
        left.subject, left.head = (left.right, end), head


def _is_plain(draft: Draft) -> bool:
    return draft.role == "count" and draft.unit is None and not draft.compound


def _lacks_head(draft: Draft) -> bool:
    return _is_plain(draft) and draft.numeral.value != 1 and draft.numeral.form != "vague" and draft.base is None


def _is_headed(line: Line, at: int) -> bool:
    """Does the word end a phrase, or say what became of people?"""
    word = line.words[at]
    return is_plural(word) or word in STATES or word in LEADING or is_verb(word) or word.isdecimal()


def _convert(left: Draft, right: Draft) -> None:
    """As in "more than five miles (8 km)": the number in brackets is hedged as the one before it."""
    same = left.unit is not None and right.unit is not None and left.unit.dimension == right.unit.dimension
    if same and left.unit != right.unit and right.pair is None:
        right.hedge, right.hedge_text = left.hedge, left.hedge_text


def is_inner(line: Line, last: Draft, draft: Draft) -> bool:
    """A bare number inside the phrase that the last one counts is a name: "five new 737 aircraft"."""
    if (
        draft.unit is not None
        or draft.hedge != "none"
        or draft.compound
        or draft.role != "count"
        or last.role != "count"
        or last.unit is not None
    ):
        return False
    between = range(last.right, draft.left)
    return (
        0 < len(between) <= 2
        and line.is_number(draft.first)
        and "," not in line.raw[draft.first]
        and all(
            line.is_word(at) and line.words[at] not in INNER_STOPS and not is_verb(line.words[at], BASE | PAST | THIRD)
            for at in between
        )
    )


INNER_STOPS = frozenset(
    """and or to of in on off at for with by from the a an than per as but was were is are had has have while after before
    that""".split()
)
