"""Zero in words: "no deaths", "nobody was hurt", "no one was killed". Only where people come to harm."""

from __future__ import annotations

from audit.extract.figures.draft import Draft
from audit.extract.figures.line import Line
from audit.text.numbers import Numeral

ZERO_WORDS = frozenset(("no", "none", "nobody"))
HARM_NOUNS = frozenset(
    """deaths death fatalities fatality casualties casualty injuries injury victims victim arrests arrest survivors""".split()
)
HARM_VERBS = frozenset("killed injured hurt wounded died dead harmed perished arrested hospitalized hospitalised".split())
BETWEEN = frozenset("reported immediate known confirmed serious other additional major civilian military u.s. further".split())
WHO = frozenset(
    """one people person passengers passenger residents resident workers worker civilians students children officers
    crew""".split()
)
REACH = 9
AFTER_NO = HARM_NOUNS | BETWEEN | WHO
"""The words that may follow "no" where it counts."""


def read_zero(line: Line, index: int) -> Draft | None:
    """A draft of the value 0, or None where the word is only a pronoun."""
    word = line.words[index]
    at = index + 1
    if word == "no":
        while line.word(at) in BETWEEN:
            at += 1
        if line.word(at) in HARM_NOUNS:
            return _zero(index, (index + 1, at + 1))
        if line.word(at) not in WHO:
            return None
        at += 1
    if not _is_harmed(line, at):
        return None
    counted = (index + 1, at) if word == "no" and line.word(at - 1) != "one" else None
    return _zero(index, counted)


def _is_harmed(line: Line, start: int) -> bool:
    """A verb of harm before the next mark, with a form of "be" or on its own."""
    for at in range(start, min(start + REACH, line.size)):
        word = line.words[at]
        if word in HARM_VERBS:
            return True
        if word in (",", ";", ":", ".", "but", "and", "who"):
            return False
    return False


def _zero(index: int, counted: tuple[int, int] | None) -> Draft:
    return Draft(Numeral(0, 1, "spelled"), index, index + 1, index, index + 1, subject=counted)
