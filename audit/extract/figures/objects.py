"""The object of a verb as what a number measures: "raised the wage to $15", "bought a firm for $5 million", "spent $5 on tea"."""

from __future__ import annotations

from audit.extract.figures.beside import past_bracket
from audit.extract.figures.draft import Draft
from audit.extract.figures.hedging import outset
from audit.extract.figures.line import Line
from audit.extract.figures.nouns import NUMBER_WORDS, PARTITIVE, belongs, is_plural, is_verb, phrase_at
from audit.text.verbs import BASE, ING, PARTICIPLE, PAST, THIRD, often_noun, verb_form

MOVERS = frozenset(
    """take takes took taking
    widen widens widened widening narrow narrows narrowed narrowing
    raise raises raised raising cut cuts cutting lower lowers lowered lowering increase increases increased increasing reduce
    reduces reduced reducing boost boosts boosted boosting slash slashes slashed slashing trim trims trimmed trimming hike hikes
    hiked hiking lift lifts lifted lifting push pushes pushed pushing bring brings brought bringing drive drives drove driving
    expand expands expanded expanding grow grew growing shrink shrank double doubled halve halved revise revises revised
    revising set sets setting put puts putting keep keeps kept keeping hold holds held holding estimate estimates estimated
    limit limits limited limiting cap caps capped capping valued valuing show shows showed showing indicate indicates
    indicated""".split()
)
"""Verbs that move, fix or show a quantity: what they govern is measured, no longer who does it."""
BUYERS = frozenset(
    """buy buys bought buying sell sells sold selling acquire acquires acquired acquiring purchase purchases purchased purchasing
    lease leases leased leasing""".split()
)
PAYERS = frozenset(
    """spend spends spent spending pay pays paid paying invest invests invested investing budget budgeted allocate allocates
    allocated earmark earmarked approve approved
    include includes included including authorize authorizes authorized provide provides provided providing devote devotes devoted
    request requests requested seek seeks sought seeking ask asks asked asking demand demands demanded demanding propose proposes
    proposed secure secured commit committed pledge pledges pledged grant granted contribute contributed donate donated want wants
    wanted need needs needed""".split()
)
NOUNS_BEFORE = frozenset("the a an this that its his her their our any no of in with".split())
"""Right after one of these the verb's form is a noun: "the cut to $5"."""
BREAKS = frozenset((",", ";", ":", "(", ")", "—", "–", "", "that", "which", "who", "but", "while", "when", "as", "if"))
JOINTS = frozenset(("to", "by", "from", "at"))
WAYS = frozenset(("up", "down"))
NO_OBJECTS = frozenset(
    "it them him her this that these those about up down out off back aside away forth more less which what upward downward".split()
)
DETERMINERS = PARTITIVE | {"a", "an"}
LONGEST = 18


def object_before(line: Line, draft: Draft) -> tuple[int, int] | None:
    """The phrase that a verb left of the number governs: "raised the minimum wage to $15", "sold its arm for $2 billion"."""
    end = outset(line, draft) - 1
    joint = line.word(end)
    if joint == "for" and draft.unit is not None and draft.unit.dimension == "currency":
        return _governed(line, end, BUYERS)
    if joint in JOINTS or joint in WAYS:
        return _governed(line, end, MOVERS)
    beside = _governed(line, end + 1, MOVERS) if draft.unit is not None else None
    return beside if beside and beside[1] == end + 1 else None


def _governed(line: Line, end: int, verbs: frozenset[str]) -> tuple[int, int] | None:
    for at in range(end - 1, max(end - LONGEST, -1), -1):
        word = line.words[at]
        if word in verbs and (line.word(at - 1) not in NOUNS_BEFORE or _points(line, at)):
            return _object(line, at + 1, end)
        if word in BREAKS or _acts(line, at):
            return None
    return None


def _acts(line: Line, at: int) -> bool:
    """Is it a verb of its own, no name ("the Falls mill") and no plural ("wages")?"""
    word = line.words[at]
    form = verb_form(word)
    if form is None or line.is_capital(at) or not is_verb(word, BASE | PAST | THIRD):
        return False
    return not (often_noun(form[0]) and form[1] & THIRD)


def _points(line: Line, at: int) -> bool:
    """Is "this" or "that" before the verb its subject: "that brings the toll to six", "a poll that put it at 40%"?"""
    before, further = line.word(at - 1), line.word(at - 2)
    if is_verb(line.words[at], THIRD):
        return before in ("that", "this")
    return before == "that" and is_verb(line.words[at], PAST) and further not in ("of", "in", "to", "by", "for", "from")


def _object(line: Line, start: int, end: int) -> tuple[int, int] | None:
    """The noun phrase that begins the words between the verb and the number."""
    first = start
    while start < end and line.words[start] in DETERMINERS:
        start += 1
    if start >= end or line.words[start] in NO_OBJECTS or line.words[start] in NUMBER_WORDS or not line.is_word(start):
        return None
    found = _noun_at(line, start, first)
    if not found or found[1] > end:
        return None
    last = found[1] - 1
    dangling = last > start and is_verb(line.words[last], ING) and is_plural(line.words[last - 1])
    return (start, last) if dangling else found


def purpose_after(line: Line, draft: Draft) -> tuple[int, int] | None:
    """What money goes to: "spent $5 million on roads", "paid $300 for a permit"."""
    if draft.unit is None or draft.unit.dimension != "currency":
        return None
    first = past_bracket(line, draft.right) + 1
    if line.word(first - 1) not in ("on", "for") or first in line.masked:
        return None
    if PAYERS.isdisjoint(line.words[max(0, draft.left - 4) : draft.left]):
        return None
    at = first
    while line.word(at) in DETERMINERS:
        at += 1
    if line.word(at) in NUMBER_WORDS or is_verb(line.word(at), ING | PARTICIPLE):
        return None
    return _noun_at(line, at, first)


def _noun_at(line: Line, at: int, first: int) -> tuple[int, int] | None:
    """The noun phrase at the token; a word right after an article is a noun, whatever verb it looks like."""
    found = phrase_at(line, at, True)
    if found or at == first or not line.is_word(at):
        return found
    end = at + 1
    while end < at + 4 and belongs(line, end, at) and not is_verb(line.words[end]):
        end += 1
    return at, end
