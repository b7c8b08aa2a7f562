"""A figure that counts what the figure before it counts: "8,200 of whom", "compared with 47%", "90 hectares (222 acres)"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from audit.extract.clauses import Clause
from audit.extract.clauses.words import AUXILIARIES
from audit.extract.figures.beside import past_bracket
from audit.extract.figures.changes import NOUN_CUES
from audit.extract.figures.draft import Draft
from audit.extract.figures.hedging import outset
from audit.extract.figures.leftward import number_of, phrase_before
from audit.extract.figures.line import Line
from audit.extract.figures.neighbors import RECALLING
from audit.extract.figures.nouns import Phrase, is_verb, phrase_at, phrase_of
from audit.extract.figures.objects import DETERMINERS
from audit.text.verbs import BASE, ING, PAST, THIRD

ELLIPTIC = frozenset((":", "and", "or", "from", "to", "than", "with", "but", "then", "against", ","))
PARTING = frozenset(("including", "while", "-", "–", "—"))
"""What a number of the same things may follow: "eight huts, including | three on the shore", "nine ran while | four stood"."""
AFTER_A_PART = frozenset((*"in on at near from of with without under over inside outside that who whose".split(), *AUXILIARIES))
BACKWARD = frozenset(("whom", "which", "them", "those", "these"))
CLAUSE_MARKS = frozenset((",", ".", ";", ")", "", "and", "but", "while", "in", "on", "to", "a", "last", "—", "–"))


@dataclass(slots=True)
class Count:
    """A plain count met before in the sentence: what it counts, and its clause."""

    draft: Draft
    phrase: Phrase
    clause: Clause


@dataclass(slots=True)
class Context:
    """What a figure's surroundings offer: its clause, the heads of its table cell, the whole that it is a share of, the figure
    before it with what that one counts, and the last plain count.
    """

    clause: Clause
    heads: tuple[str, ...]
    whole: Draft | None
    before: Draft | None
    last: Phrase | None
    count: Count | None = None


def shared_before(line: Line, draft: Draft, context: Context) -> Phrase | None:
    """What a share is of that begins a clause: "52% of voters backed it, 44% opposed it", "of 400 voters asked, 62% agreed"."""
    at = past_bracket(line, draft.right)
    told = answers(line, at) or line.words[at] in AUXILIARIES
    if not told and not (line.word(draft.left - 1) == "with" and is_verb(line.words[at], ING)):
        return None
    before = context.before
    if before and before.role == "share" and (before.base or (context.last and answers(line, past_bracket(line, before.right)))):
        return context.last
    if line.word(0) not in ("of", "among") or not told:
        return None
    count = context.count
    if count and 0 < count.draft.left <= MOST_BEFORE:
        return count.phrase
    return _group_asked(line, draft)


MOST_BEFORE = 2


def _group_asked(line: Line, draft: Draft) -> Phrase | None:
    """As in "Among night riders, 62% agreed"."""
    end = next((at for at in range(2, min(LONGEST_GROUP, draft.left)) if line.words[at] == ","), 0)
    if not end or line.is_number(1) or line.words[1] in BACKWARD:
        return None
    start = 1 + (line.words[1] in DETERMINERS)
    group = phrase_at(line, start, False)
    return phrase_of(line, group) if group else None


LONGEST_GROUP = 12


def answers(line: Line, at: int) -> bool:
    """Is it a verb whose subject ends before it: "44% | opposed it"?"""
    return line.words[at] in ANSWERS or is_verb(line.words[at], BASE | PAST | THIRD)


ANSWERS = frozenset("say support favor favour oppose back approve disapprove agree disagree think believe want plan".split())


def counted_before(line: Line, draft: Draft, context: Context) -> Phrase | None:
    """What a figure before it counts, where the words point back to it."""
    count, plain = context.count, draft.role == "count" and draft.unit is None
    if context.before is None:
        return None
    if count and plain and _is_parallel(line, count.draft, draft):
        return replace(count.phrase, modifiers=()) if count.phrase.noun == "point" else count.phrase
    if not _refers_back(line, context.before, draft) or (plain and context.before.role in OF_ONE):
        return None
    total = number_of(line, draft.left) if line.word(draft.left - 1) == "to" else None
    if total:
        return phrase_of(line, total)
    if count and plain and context.before.role in ("change", "share") and context.before is not count.draft:
        same = context.before.role == "change" and count.clause.subject == context.clause.subject
        if count.phrase.noun == "point":
            return replace(count.phrase, modifiers=())
        return count.phrase if same else context.last
    return context.last


OF_ONE = frozenset(("age", "duration", "rank"))
"""Roles whose subject no later count shares."""


def _is_parallel(line: Line, count: Draft, draft: Draft) -> bool:
    """As in "her rival's 12"; "at 1,463 points, the other at 1,334"."""
    before = line.word(draft.left - 1)
    if before.endswith("'s") or (before == "'" and line.glued(draft.left - 1) and line.word(draft.left - 2).endswith("s")):
        return line.word(draft.right) in CLAUSE_MARKS
    return before == "at" == line.word(count.left - 1) and line.word(draft.right) in CLAUSE_MARKS


def says_again(line: Line, before: Draft | None, draft: Draft) -> bool:
    """Does it say the figure before it in another unit, in brackets: "90 hectares (222 acres)", "nearly half (46%)"?"""
    if before is None or line.word(draft.left - 1) != "(" or draft.left - 1 - before.right > MOST_BETWEEN:
        return False
    if not all(map(line.is_word, range(before.right, draft.left - 1))) or line.word(draft.right) == "and":
        return False
    if before.unit is None or draft.unit is None:
        return before.role == draft.role == "share"
    return before.unit.dimension == draft.unit.dimension


MOST_BETWEEN = 6


def _refers_back(line: Line, before: Draft, draft: Draft) -> bool:
    """As in "8,200 of whom", "… and just over 458,000 in 2020": it counts what the figure before it counts."""
    if draft.unit is not None:
        alike = before.unit is not None and before.unit.dimension == draft.unit.dimension
        return alike and (_is_set_against(line, before, draft) or _is_more_of_it(before, draft))
    if draft.role != "count":
        return False
    if line.word(draft.right) == "of":
        return line.word(draft.right + 1) in BACKWARD
    if line.word(draft.left - 1) in ("whom", "which") and line.word(draft.left - 2) == "of":
        return True
    at = outset(line, draft) - 1
    of = at - (line.word(at) == "the")
    if line.word(at) in ELLIPTIC or (line.word(of) == "of" and line.word(of - 1) in ("out", "instead")):
        return True
    return line.word(at) in PARTING and (line.words[draft.right] in AFTER_A_PART or answers(line, draft.right))


def _is_set_against(line: Line, before: Draft, draft: Draft) -> bool:
    """As in "from $5 … to $6", "compared with 47%", "$5, up from $4", "… is $7; they urge a gradual rise to $10"."""
    at = outset(line, draft) - 1
    joint, further = line.word(at), line.word(at - 1)
    if (joint, further) in RECALLING or joint in AGAINST:
        return True
    if joint == "and" and line.word(before.right) in SIDES and line.word(draft.right) in SIDES:
        return True
    if joint != "to":
        return False
    if at == before.right or line.word(before.left - 1) == "from":
        return True
    return further in NOUN_CUES and not DETERMINERS.isdisjoint(line.words[max(0, at - 4) : at - 1])


def rival_before(line: Line, draft: Draft, first: int, before: Draft | None) -> tuple[int, int] | None:
    """Who has a value too, the verb left out: "tea costs $3, | coffee $4", "Hall won 40% and | Marl 31%"."""
    if before is None or draft.unit is None or draft.unit != before.unit or draft.role != before.role:
        return None
    rival = phrase_before(line, first - (line.word(first - 1) in GAPPED))
    if rival is None:
        return None
    at = rival[0] - 1 - (line.words[rival[0] - 1] in DETERMINERS)
    between = range(before.right, at)
    if line.words[at] not in PARTED or at < before.right or len(between) > MOST_BETWEEN:
        return None
    return None if any(is_verb(line.words[inside]) for inside in between) else rival


GAPPED = frozenset(("at", "with", "by"))
PARTED = frozenset((",", ";", "and", "while", "but"))


SIDES = frozenset("for in on at among from under over".split())
AGAINST = frozenset(("versus", "vs", "against"))


def _is_more_of_it(before: Draft, draft: Draft) -> bool:
    """As in "20 tons of rice in May, 12 tons in June"."""
    measured = before.unit is not None and before.unit.dimension not in UNLIKE and before.unit == draft.unit
    return measured and before.subject is not None and before.role == draft.role == "amount"


UNLIKE = frozenset(("currency", "share", "point", "time", "length"))
"""Units of everything: what one amount of them measures the next need not."""
