"""A figure's draft and its clause in, how sure the number is out: fact, plan, forecast or denied."""

from __future__ import annotations

import re
from itertools import pairwise

from audit.extract.clauses import Clause
from audit.extract.clauses.words import DENYING, FORECAST
from audit.extract.figures.draft import Draft
from audit.extract.figures.line import Line
from audit.model import Days, Modality, Source

FORESEEN = frozenset("expect expects expected projected forecast forecasts predict predicts predicted anticipated".split())
PLANNED = FORESEEN | frozenset("planned proposed targeted potential target goal".split())
ADVICE = (["try"], ["consider"])
""" "Try 8,192 for large files": what may be set, not what is."""
NEAR = 8
"""Within so many words of a figure stands the verb that says how sure it is."""
NOBODY = frozenset(("no", "nobody", "none"))
FAR = 16
MAY = frozenset(("may", "might", "can", "could"))
MODALS = frozenset("may might can could will would should must cannot not never couldn't wouldn't isn't".split())
ASKED = frozenset("demand demands claim claims call calls request offer bid proposal rise increase price cost rate level".split())
"""Nouns of which a number is told by "of" or "for", whatever comes of them."""
_OPENS = re.compile("(?:ed|ing)$")
MARKS = frozenset(",;:.")
DENIED_WORDS = frozenset("than above over below under exceed exceeded exceeding".split())
KNOWN = frozenset("the all its their his her our my your these those".split())
"""Words before a count of what is there already, whatever will be done with it."""


def certainty(line: Line, draft: Draft, clause: Clause, period: Days | None, source: Source) -> Modality:
    """How sure the number is; what is told of a time after publication, and not as past, is a plan."""
    modality = _modality(line, draft, clause)
    ahead = period and period.earliest and source.published and period.earliest > source.published.latest
    known = draft.role == "count" and line.word(draft.left - 1) in KNOWN
    return "plan" if ahead and modality == "fact" and clause.tense != "past" and not known else modality


def _modality(line: Line, draft: Draft, clause: Clause) -> Modality:
    before = line.words[max(0, draft.left - 2) : draft.left]
    if before[-1:] in ADVICE:
        return "forecast"
    if draft.role == "age" and (draft.compound or before[-1:] == [","]):
        return "fact"  # "a 5-year-old girl is expected to recover"
    if clause.modality == "fact" and not PLANNED.isdisjoint(before):
        return "plan" if FORESEEN.isdisjoint(before) else "forecast"
    if clause.modality == "fact" and draft.role == "change" and _is_foreseen(line, draft):
        return "forecast"
    if clause.modality == "fact" and clause.passive and clause.predicate in FORECAST and line.word(draft.left - 1) not in KNOWN:
        return "forecast"  # "about 40 people are expected"
    if clause.modality == "fact" and not clause.passive and clause.predicate in FORECAST and _follows(line, draft, FAR):
        return "forecast"  # "Analysts had expected sales of $2 billion and earnings of 71 cents"
    if clause.modality == "denied" and draft.left == 1 and line.word(0) in ("at", "with", "for"):
        return "fact"  # "At $799 it is not cheap"
    if clause.modality in ("plan", "forecast") and draft.role in ("share", "count") and _are_of_a_mind(line, draft):
        return "fact"
    if clause.modality == "denied" and _is_bound(draft):
        return "fact"
    if clause.modality in ("denied", "forecast") and (_is_barred(line, draft) or _are_unable(line, draft)):
        return "fact"
    if clause.modality in ("denied", "forecast") and _stands_apart(line, draft):
        return "fact"
    if clause.modality == "denied" and is_denied_behind(line, draft):
        return "fact"
    if clause.modality == "forecast" and draft.per and "may" in line.words[max(0, draft.left - NEAR) : draft.left - 1]:
        return "forecast" if line.word(draft.left - 1) in ("to", "by") else "fact"  # "each user may send 600 requests a minute"
    return clause.modality


def _stands_apart(line: Line, draft: Draft) -> bool:
    """Is something else denied, or guessed at, behind the number?

    "Turns once in 6.8 days and could be hot"; "reduced to nine men, we could not respond"; "the demand for 15 per cent is not met".
    """
    if not MODALS.isdisjoint(line.words[max(0, draft.left - NEAR) : draft.left]):
        return False
    after = line.words[draft.right : draft.right + NEAR]
    if any(words[0] in ("and", "but") and words[1] in MODALS for words in pairwise(after[:4])):
        return True
    if "," in after and _OPENS.search(line.word(0)) and line.size > 1:
        return MODALS.isdisjoint(after[: after.index(",")])
    before = line.words[max(0, draft.left - 2) : draft.left]
    whose = len(before) == 2 and before[1] in ("for", "of", "at") and before[0] in ASKED
    return whose and not MODALS.isdisjoint(after)


def is_denied_behind(line: Line, draft: Draft) -> bool:
    """Is something denied of what is counted, or past a comma, and not the number: "Of the 31 towers some have not been seen"?

    Of "twelve have not been found" the number is that of those who have not.
    """
    if any(map(_denies, line.words[: draft.left])):
        return False
    at = next((at for at in range(draft.right, line.size) if _denies(line.words[at])), line.size)
    if at == line.size:
        return False
    return "," in line.words[draft.right : at] or (draft.role == "count" and line.word(draft.left - 1) in KNOWN)


def _denies(word: str) -> bool:
    return word in DENYING or word.endswith(("n't", "n’t"))


def _is_foreseen(line: Line, draft: Draft) -> bool:
    """ "Expects revenue growth of 4 per cent": the verb stands a few words before, and no mark between."""
    return _follows(line, draft, NEAR)


def _follows(line: Line, draft: Draft, reach: int) -> bool:
    """Does such a verb stand before it, and no mark between?"""
    before = line.words[max(0, draft.left - reach) : draft.left]
    at = max((at for at, word in enumerate(before) if word in FORESEEN), default=len(before))
    return at < len(before) and MARKS.isdisjoint(before[at:])


def _is_bound(draft: Draft) -> bool:
    """ "May not be larger than 10 MB": the denial is in the hedge already."""
    return draft.hedge in ("at-most", "at-least") and not DENIED_WORDS.isdisjoint(draft.hedge_text.split())


def _is_barred(line: Line, draft: Draft) -> bool:
    """ "No boat may come within 12 kilometres": a rule, no guess."""
    at = next((at for at in range(draft.left - 1, 0, -1) if line.words[at] in MAY), 0)
    return at > 0 and not NOBODY.isdisjoint(line.words[max(0, at - 4) : at])


def _are_of_a_mind(line: Line, draft: Draft) -> bool:
    """ "54 percent say the law should go", "1,200 readers said they would pay": so many there are, whatever they think of."""
    for at in range(draft.right, min(draft.right + NEAR, line.size)):
        word = line.words[at]
        if word in MINDS:
            return line.words[at - 1] not in KNOWN
        if word in MARKS or word in NO_MINDS:
            return False
    return False


MINDS = frozenset("say said says think thought believe believed feel felt expect want wanted agree agreed".split())
NO_MINDS = frozenset("who that which would will should could may might can must to".split())


def _are_unable(line: Line, draft: Draft) -> bool:
    """ "Some 4,000 customers could neither call nor pay", "could not be reached": so many there were."""
    after = line.words[draft.right : draft.right + NEAR]
    at = next((at for at, word in enumerate(after) if word.startswith("could") or word in MARKS), len(after))
    told = after[at : at + 2]
    return told in (["could", "not"], ["could", "neither"]) or (bool(told) and told[0] in ("couldn't", "couldn’t"))
