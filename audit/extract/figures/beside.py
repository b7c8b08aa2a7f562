"""Where the noun that a number counts begins: right after it, after "of", behind a hyphen, at the end of a row of compounds."""

from __future__ import annotations

from audit.extract.figures.draft import Draft
from audit.extract.figures.hedging import outset
from audit.extract.figures.line import Line
from audit.extract.figures.nouns import (
    NUMBER_WORDS,
    OPENERS,
    PARTITIVE,
    STOPS,
    acts,
    belongs,
    is_plural,
    is_subject,
    is_verb,
    phrase_at,
)
from audit.extract.figures.nounwords import TIMES
from audit.text.numbers import ONES
from audit.text.units import unit_at
from audit.text.verbs import BASE, ING, PAST, THIRD


def find_noun(line: Line, draft: Draft) -> None:
    """Set `subject` (and `base`) of the draft to the tokens of the phrase after it, where one follows."""
    at = draft.right
    if draft.subject is not None or (draft.role == "age" and line.word(at) == "of"):
        return
    if line.word(at) == "(" and (draft.unit is not None or draft.numeral.form == "fraction"):
        at = past_bracket(line, at)
    if line.word(at) in ("last", "this", "next") and line.word(at + 1) in ("season", "term", "session"):
        return  # "down from 110 last season"
    first = at = _past_mark(line, draft, at)
    if line.word(at) == "-" and line.glued(at) and line.glued(at + 1) and line.is_word(at + 1):
        at += 1
        draft.compound = True
        if line.word(at) in STOPS:
            return
    elif line.word(at) == "-" and line.glued(at):
        at = _past_hanging(line, at)
    if (draft.unit is not None and draft.unit.dimension in ("share", "point")) or draft.numeral.form == "fraction" or draft.one_in:
        _find_base(line, draft, at)
        return
    if draft.compound and line.word(at) in ("strong", "olds", "odd", "plus", "long", "wide", "high", "tall"):
        at += 1
    here, at = at, _past_joint(line, draft, at)
    if at > here and (at in line.masked or unit_at(line.words, at)):
        return
    beside = at == first and not draft.compound
    if beside and (_is_only_a_time(line, draft) or _ends_before_a_verb(line, draft, at)):
        return
    if draft.role == "age" and line.words[at] in ACTED:
        return  # "the 15-year-old declined comment"
    partitive = draft.unit is None and line.word(here) == "of" and line.word(here + 1) in PARTITIVE
    if partitive and line.word(at - 1) == "them":
        return
    singular = draft.numeral.value == 1 or (draft.unit is not None and beside)
    draft.subject = _past_quoted(line, phrase_at(line, at, singular), singular)
    if draft.subject and line.word(here) == "in" and line.words[draft.subject[1] - 1] in TIMES:
        draft.subject = None  # "$4 million in the last two months"
    if draft.subject and line.word(here) == "in" and all(line.is_capital(each) for each in range(*draft.subject)):
        draft.subject = None  # "$40 a head in Lisbon"
    partitive = partitive and line.word(draft.left - 1) != "all"
    if partitive or line.words[draft.left - 2 : draft.left] == ["the", "other"]:
        draft.base = draft.subject


def _past_joint(line: Line, draft: Draft, at: int) -> int:
    """Behind what joins a number to its noun: "40 of the | boats", "$4 million in | damages", "$9 worth of | tea"."""
    money = draft.unit is not None and draft.unit.dimension == "currency"
    if line.word(at) == "of" or (line.word(at) == "in" and money):
        at += 1
        while (
            line.word(at) in PARTITIVE
            or line.word(at) in OPENERS
            or line.word(at) in NUMBER_WORDS
            or (line.is_number(at) and at not in line.masked)
        ):
            at += 1
    elif line.words[at : at + 2] == ["worth", "of"] or line.words[at : at + 3] == ["'", "worth", "of"]:
        at += 2 + (line.word(at) == "'")
    return at


def _is_only_a_time(line: Line, draft: Draft) -> bool:
    """A time counts nothing, but in "a 21 year old sailor", "a 2,900 year-old site"."""
    if draft.unit is None or draft.unit.dimension != "time":
        return False
    spaced = draft.role == "age" and line.word(draft.right - 1) == "old" and "year" in line.words[draft.end : draft.right]
    return not spaced


def _ends_before_a_verb(line: Line, draft: Draft, at: int) -> bool:
    """Do no nouns follow but a verb: "a pack of 12 | costs $9", "the two | exchanging letters"?"""
    before = line.word(draft.left - 1)
    if before == "of":  # "a list of 40 questions the mayor was asked" tells of questions
        return acts(line, at) and (line.word(at + 1) != "the" or not is_plural(line.words[at]))
    return before == "the" and is_verb(line.words[at], ING) and not is_plural(line.words[at + 1])


ACTED = frozenset(
    """declined died dies told said says asked pleaded admitted denied refused remained returned escaped fled appeared became
    managed began started tried wanted went came made took got won lost""".split()
)
"""What somebody told by an age did, no word of what he is."""


def past_bracket(line: Line, at: int) -> int:
    """Behind a bracket that says the number once more, "$90 million (£71 million) | fund"; the token itself at any other."""
    if line.word(at) != "(":
        return at
    end = next((end for end in range(at + 2, at + LONGEST_BRACKET) if line.word(end) in (")", "(", ",", ";", "")), 0)
    numbers = sum(line.is_number(inside) for inside in range(at + 1, end))
    return end + 1 if numbers == 1 and line.word(end) == ")" else at


LONGEST_BRACKET = 8


def _past_mark(line: Line, draft: Draft, at: int) -> int:
    """Behind a quotation mark that opens before the noun, 40 “| model farms”, or closes behind the number: “about 40” | farms."""
    word = line.word(at)
    if word in OPENERS and not line.glued(at) and line.glued(at + 1):
        return at + 1
    return at + 1 if word in CLOSERS and line.glued(at) and line.word(draft.left - 1) in OPENERS else at


def _past_quoted(line: Line, span: tuple[int, int] | None, singular: bool) -> tuple[int, int] | None:
    """Over the words in marks to the noun behind them: 60 | “yea” votes."""
    if span is None or line.word(span[1]) not in CLOSERS or line.word(span[0] - 1) not in OPENERS or line.glued(span[1] + 1):
        return span
    behind = None if is_plural(line.words[span[1] - 1]) else phrase_at(line, span[1] + 1, singular)
    return (span[0] - 1, behind[1]) if behind else span


CLOSERS = frozenset("\"”’'")


def _has_object(line: Line, at: int) -> bool:
    """Is it a verb, its object next to it: "one in ten | think the fare too high"? In "10% registered voters" is none."""
    if not is_verb(line.words[at], BASE | PAST | THIRD):
        return False
    after = line.word(at + 1)
    return after in STOPS or line.is_number(at + 1) or line.is_capital(at + 1) or after.endswith(("ing", "selves"))


def _is_said_of_subject(line: Line, draft: Draft, span: tuple[int, int]) -> bool:
    """Is it an adjective behind a form of "be": "the crew is 40% female", "the tale is 100% true"?"""
    at = outset(line, draft) - 1
    return span[1] - span[0] == 1 and line.word(at) in BEING and not is_plural(line.words[span[0]])


BEING = frozenset("is are was were be been being".split())


def find_outcome(line: Line, draft: Draft) -> None:
    """Set `subject` of a score to what it is the score of: "a 9-2 lead", "the 5-4 decision"."""
    at = draft.right + (line.word(draft.right) == "-")
    end = at
    while end < at + 4 and belongs(line, end, at):
        end += 1
        if line.words[end - 1] in OUTCOMES:
            draft.subject = (at, end)
            return


OUTCOMES = frozenset(
    """lead win victory defeat loss draw tie vote decision ruling majority margin record score triumph advantage deficit split
    result verdict rout thrashing drubbing opinion""".split()
)


def _past_hanging(line: Line, at: int) -> int:
    """The noun that "four-, five- and six-cylinder" share; the token itself where none follows."""
    end = at + 1
    while end < min(at + 9, line.size) and (
        line.word(end) in (",", "and", "or", "-", "to") or line.is_number(end) or line.word(end) in ONES
    ):
        end += 1
    return end if line.word(end - 1) == "-" else at


def _find_base(line: Line, draft: Draft, at: int) -> None:
    """As in "60% of voters", "half the fleet", "one in five trains"."""
    word = line.word(at)
    if word == "of":
        at += 1
        word = line.word(at)
    elif _has_object(line, at) and not is_subject(line, at + 1):
        return
    elif not (draft.one_in or draft.numeral.form == "fraction" or draft.compound):
        if word not in STOPS:
            draft.subject = phrase_at(line, at, True)
            if draft.subject and _is_said_of_subject(line, draft, draft.subject):
                draft.subject = None
        return
    while (
        line.word(at) in PARTITIVE or line.word(at) in ("a", "an", '"', "“") or line.is_number(at) or line.word(at) in NUMBER_WORDS
    ):
        at += 1
    draft.base = phrase_at(line, at, False)
    draft.subject = draft.base
