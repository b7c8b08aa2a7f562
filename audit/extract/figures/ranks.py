"""Superlatives that claim the first place: "is the largest in the country". A new superlative is a word in the table."""

from __future__ import annotations

from audit.extract.figures.draft import Draft
from audit.extract.figures.line import Line
from audit.extract.figures.nouns import belongs, phrase_at
from audit.text.numbers import Numeral

SUPERLATIVES = frozenset(
    """largest biggest highest lowest smallest oldest longest shortest tallest worst deadliest fastest busiest youngest
    richest poorest strongest hottest coldest wettest driest heaviest greatest most""".split()
)
SCOPES = frozenset(("in", "of", "since", "ever"))
PLACE_WORDS = frozenset("the a its this their any all world".split())
CLAIMING = frozenset("is was are were be been become becomes became remain remains remained , called makes made".split())
OWNERS = frozenset("its their his her".split())
""" "Its lowest since March" is one since then."""
TELLERS = frozenset("i we you they he she it i've we've you've they've i'd we'd have has had".split())
"""Before "ever": "the worst flood we have ever seen"."""
LONGEST_SCOPE, LONGEST_PHRASE = 5, 4


def read_rank(line: Line, index: int) -> Draft | None:
    """A draft of the value 1 from a superlative with a scope, None for "one of the largest", "the largest" of nothing named."""
    own = line.word(index - 1) in OWNERS
    if not (own or line.word(index - 1) == "the") or line.word(index - 2) not in CLAIMING:
        return None
    at = index + 1
    if line.words[index] == "most":
        if not line.is_word(at) or line.word(at) in SCOPES or line.word(at) == "of":
            return None
        at += 1
    end = at
    while end - at <= LONGEST_PHRASE and belongs(line, end, at):
        end += 1
    scope = end
    while scope < end + 3 and line.word(scope) in TELLERS:
        scope += 1
    if (scope > end and line.word(scope) != "ever") or (own and line.word(scope) != "since"):
        return None
    right = _scope_end(line, scope) if line.word(scope) in SCOPES else None
    if right is None:
        return None
    subject = (at, end) if end > at else None
    return Draft(Numeral(1, 1, "spelled"), index, at, index - 1, right, role="rank", subject=subject)


def _scope_end(line: Line, at: int) -> int | None:
    """The index after "in the country", "since 1983", "ever"; None where nothing is named."""
    if line.words[at] == "ever":
        return at + 1
    end = at + 1
    while end - at <= LONGEST_SCOPE and (line.word(end) in PLACE_WORDS or line.is_number(end)):
        end += 1
    if not line.is_capital(end) and line.is_word(end):
        found = phrase_at(line, end, True)
        return found[1] if found else None
    while end - at <= LONGEST_SCOPE and line.is_capital(end):
        end += 1
    return end if end > at + 1 else None
