"""Two counts in, why one counts more than the other out: a part of a set, a group among people, other charges, a longer time."""

from __future__ import annotations

import re

from audit.check.compare.series import of_another
from audit.check.compare.surveys import of_another_survey
from audit.model import Days, Evidence, Figure
from audit.text.constants import LONGER_PERIOD, TALLY_DAYS, TELLING_COUNT
from audit.text.words import STOP_WORDS, WORD, stem

PART_AFTER = re.compile(
    r"\s+(?:other|more|additional|further|extra|fellow)\b(?!\s+than\b)|\s+of\s+(?:the|his|her|its|their|those|all)\s+(?:[0-9]|two|three|four|five"
    r"|six|seven|eight|nine|ten)\b",
    re.I,
)
PART_BEFORE = re.compile(r"\b(?:another|other|additional|further)\s+$", re.I)
OF_A_FEW = re.compile(
    r"\b(?:one|none|some|most|each|either|any|many)\s+of\s+(?:the|those|these|his|her|its|their)\s+$",
    re.I,
)
EVERYONE = frozenset(stem(word) for word in "people person individual victim casualty resident passenger patient".split())
GROUPS = frozenset(
    stem(word)
    for word in """
    man woman boy girl child kid baby infant toddler teenager teen adult male female juvenile youth officer civilian student
    soldier driver pedestrian brother sister son daughter firefighter worker
    """.split()
)
"""Stems: whoever was counted among the people is no count of the people."""
BOTH_SEXES = re.compile(
    r"\b(?:women,?\s+(?:and\s+)?(?:men|children)|men,?\s+(?:and\s+)?women|(?:girls|boys)\s+and\s+(?:boys|girls))\b", re.I
)
OF_SET = re.compile(r"\s+of\s+(?:the|those|these|his|her|its|their)\s+(?![\w-]+['’]s?\s)", re.I)
OTHERS = stem("others")
LESSER = frozenset(
    stem(word) for word in "attempted aggravated conspiracy first second third degree felony capital accessory vehicular".split()
)
CONTAINERS = frozenset(stem(word) for word in "count charge case act type kind".split())
CONTAINED = re.compile(r"(?:[a-z]+\s+){0,2}?[a-z]+\s+of\s+(?P<what>[a-z][a-z -]{2,40})", re.I)  # "counts of aggravated murder"
ENDS_CONTAINED = re.compile(r"\s(?:and|or|in|for|after|on|against|with|from|by|at|as|to|including)\s", re.I)
COMBINED = re.compile(r"\b(?:combined|collective)\s+(?:\w+\s+)?$", re.I)
AND_ONE = re.compile(r"(?:\s+[\w'’-]+){0,2}?\s+(?:and|with)\s+(?:his|her|their|an?|one)\s+(?:[\w'’-]+\s+){0,2}[\w'’-]+", re.I)
ANOTHER = re.compile(r"\b(?:the|a)\s+(?:second|other|third)\b|\banother\b", re.I)
MISSING = frozenset(map(stem, ("miss", "unaccounted", "unaccount")))
STILL_AFTER = re.compile(r"(?:\s+[\w'’-]+){0,3}?\s+(?:still|remain(?:s|ed|ing)?)\b", re.I)
STILL_BEFORE = re.compile(r"\bstill\s+(?:[\w'’-]+\s+){0,2}$", re.I)
STATE = re.compile(r"\s+(?:in|on|at|under)\s", re.I)  # "2 in critical condition"


def other_scope(a: Figure, b: Figure, evidence: Evidence) -> str:
    """Why the two count different things after all, or an empty string."""
    if another := of_another(a, b, evidence) or of_another_survey(a, b, evidence):
        return another
    if _is_step(a, evidence) != _is_step(b, evidence):
        return "one is a step of a scale"
    if {a.role, b.role} == {"change", "share"} and (a.base or b.base):
        return "one is a change, the other a share"
    if evidence.once(_is_part, a) != evidence.once(_is_part, b):
        return "one counts others beside those, or some of a set"
    if evidence.once(_is_combined, a) != evidence.once(_is_combined, b):
        return "one is the sum of several"
    if a.unit or b.unit or a.role != "count" or b.role != "count":
        return ""
    if evidence.once(_is_share_of_set, a) != evidence.once(_is_share_of_set, b) and (a.predicate != b.predicate or not a.predicate):
        return "one counts some of a set"
    if _is_less_than_half_of_set(a, b, evidence) or _is_less_than_half_of_set(b, a, evidence):
        return "one counts some of a set"
    if _speaks_of_one(a, b) or _speaks_of_one(b, a):
        return "one speaks of a single one of them"
    if a.noun != b.noun and evidence.once(_goes_on, a) != evidence.once(_goes_on, b):
        return "one counts those beside whom others are named"
    if not _are_missing(a, b) and evidence.once(_is_still_so, a) != evidence.once(_is_still_so, b):
        return "one counts those of whom it is still so"
    if _is_group_of(a, b) or _is_group_of(b, a):
        return "one counts all, the other a group among them"
    if a.noun is None and b.noun is None and evidence.once(_in_state, a) != evidence.once(_in_state, b):
        return "one counts those in a state, the other does not"
    one, other = evidence.once(_contained, a), evidence.once(_contained, b)
    return "they count different sorts" if one and other and not _one_sort(one, other) else ""


def _is_step(figure: Figure, evidence: Evidence) -> bool:
    """ "Below 99.9 %" in the first column of a table: what the other columns say holds for such values."""
    block = evidence.sources[figure.source].block_at(figure.start)
    return block.kind == "cell" and len(block.heads) > 1 and not block.heads[0] and bool(block.heads[1]) and figure.hedge in _STEPS


_STEPS = frozenset(("under", "at-most", "over", "at-least", "range"))


def _one_sort(one: frozenset[str], other: frozenset[str]) -> bool:
    """Does one say more of the same ("wire fraud", "fraud"), and nothing that makes another charge of it?"""
    return (one <= other or other <= one) and not (one ^ other) & LESSER


def is_tally(a: Figure, b: Figure) -> bool:
    """Is one the sum of a quarter or more, and the other, far smaller, of no stated time?"""
    for long, short in ((a, b), (b, a)):
        if long.period and not short.period and long.role == short.role == "count" and _lasts(long.period):
            return long.nominal is not None and short.nominal is not None and long.nominal >= LONGER_PERIOD * short.nominal
    return False


def _are_missing(a: Figure, b: Figure) -> bool:
    """Whoever is missing is still missing."""
    return {a.predicate, b.predicate} <= MISSING


def _is_part(figure: Figure, evidence: Evidence) -> bool:
    """ "Three other boats", "three others", "six more", "another two", "two of the four", "one of those two".

    "Most of the 4,100 guests" counts all of them: only of a few are those meant of whom the text has just told.
    """
    source = evidence.sources[figure.source]
    if figure.noun == OTHERS or (figure.unit != "percent" and PART_AFTER.match(source.body, figure.end)):
        return True
    reach = max(figure.context_start, figure.core_start - 20), figure.core_start
    few = figure.nominal is None or figure.nominal < TELLING_COUNT
    return bool(PART_BEFORE.search(source.body, *reach) or (few and OF_A_FEW.search(source.body, *reach)))


def _is_share_of_set(figure: Figure, evidence: Evidence) -> bool:
    """ "Three of the boats"; "300 of the yard's boats" may be all that there are."""
    source = evidence.sources[figure.source]
    return bool(figure.noun and figure.noun in figure.base) and OF_SET.match(source.body, figure.end) is not None


def _is_group_of(part: Figure, whole: Figure) -> bool:
    """ "Six men" beside "seven people", and "six men" beside "all seven" of whom something else is said."""
    if part.noun not in GROUPS or part.nominal is None or whole.nominal is None or part.nominal > whole.nominal:
        return False
    if BOTH_SEXES.search(part.context, part.end - part.context_start):
        return False
    return whole.noun in EVERYONE or (whole.noun is None and whole.predicate != part.predicate)


def _is_less_than_half_of_set(part: Figure, whole: Figure, evidence: Evidence) -> bool:
    """ "Twelve of the berths" beside "the 300 berths"."""
    if part.nominal is None or whole.nominal is None or 2 * part.nominal > whole.nominal:
        return False
    return evidence.once(_is_share_of_set, part) and not evidence.once(_is_share_of_set, whole)


def _speaks_of_one(single: Figure, several: Figure) -> bool:
    """ "One sailor was questioned" beside "two sailors were held", and "one was let go, the second was not" beside any two."""
    if single.nominal != 1 or single.noun is None or several.nominal is None or several.nominal <= 1:
        return False
    rest = single.context[single.end - single.context_start :]
    return single.predicate != several.predicate or bool(ANOTHER.search(rest))


def _is_combined(figure: Figure, evidence: Evidence) -> bool:
    """ "A combined 21 years"."""
    return bool(
        COMBINED.search(evidence.sources[figure.source].body, max(figure.context_start, figure.core_start - 20), figure.core_start)
    )


def _goes_on(figure: Figure, evidence: Evidence) -> bool:
    """ "Two sisters and their cook were saved": three were."""
    return AND_ONE.match(evidence.sources[figure.source].body, figure.end) is not None


def _is_still_so(figure: Figure, evidence: Evidence) -> bool:
    """ "Thirteen guests are still inside", "it still has thirteen guests"."""
    body = evidence.sources[figure.source].body
    return bool(STILL_AFTER.match(body, figure.end) or STILL_BEFORE.search(body, figure.context_start, figure.start))


def _in_state(figure: Figure, evidence: Evidence) -> bool:
    return STATE.match(evidence.sources[figure.source].body, figure.end) is not None


def _contained(figure: Figure, evidence: Evidence) -> frozenset[str]:
    """Stems of what is counted by the piece: "three counts of aggravated murder"."""
    if figure.noun not in CONTAINERS:
        return frozenset()
    found = CONTAINED.match(evidence.sources[figure.source].body, figure.end + 1)
    what = ENDS_CONTAINED.split(f"{found['what']} ", maxsplit=1)[0] if found else ""
    return frozenset(stem(word) for word in WORD.findall(what.lower()) if word not in STOP_WORDS)


def _lasts(period: Days) -> bool:
    return period.earliest is not None and (period.latest is None or (period.latest - period.earliest).days >= TALLY_DAYS)
