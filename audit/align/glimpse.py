"""A glance at two claims: can a closer look pay, and does each name another?"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from math import fsum

from audit.align.around import CAPITAL, unknown
from audit.align.content import VALUES
from audit.align.context import Contexts
from audit.align.profile import ALL_NEAR, Profile
from audit.align.values import numeral_of, slip
from audit.align.written import Written, is_slip, number_in, written
from audit.model import Date
from audit.text.constants import LEAST_STORY, NEWS_HOLDS_DAYS, PUBLISHED, STORY
from audit.text.words import stem

ENOUGH_WORDS, SOME_WORDS, SOME_WORDS_AND_NOUN = 4.0, 1.2, 0.8
"""Weight of shared words from which a pair is looked at: in any two sources; in two of one story, without and with a noun."""
SAME_DAYS, ONE_STORY = PUBLISHED[0][0] or 0, STORY[0][0]
"""So many days apart two texts speak of one day; two that share so much tell one story."""

PLACE = re.compile(r"\b[Ii]n (?:[A-Z][\w’'-]+ ){0,2}(?P<place>[A-Z][\w’'-]+), $")
Story = Callable[[str, str], float]
Capitals = Callable[[str], Collection[str]]


def is_promising(a: Profile, b: Profile, story: Story) -> bool:
    """Do the sentences of two claims share words enough that a closer look can pay? It saves nine looks in ten."""
    near, other = a.near, b.near
    weight = fsum([min(near[word], other[word]) for word in near.keys() & other.keys()])
    if weight >= ENOUGH_WORDS or a.shares_runs(b) or is_only_one(a, b, story):
        return True
    if a.mates.beside and not set(a.mates.beside).isdisjoint(b.mates.beside):
        return story(a.source, b.source) >= LEAST_STORY
    if is_one_deed(a, b) or (a.mates.listed and a.mates.listed == b.mates.listed) or are_a_slip_apart(a, b):
        return story(a.source, b.source) >= LEAST_STORY
    least = SOME_WORDS_AND_NOUN if a.noun and a.noun == b.noun else SOME_WORDS
    if weight < least and a.harm.isdisjoint(b.harm):
        return False
    return a.source == b.source or story(a.source, b.source) >= LEAST_STORY


def is_only_one(a: Profile, b: Profile, story: Story) -> bool:
    """Is each the only figure of its sort in a brief text, and do the two texts tell one story in the same days?"""
    if not a.mates.story or not b.mates.story or a.source == b.source or a.published is None or b.published is None:
        return False
    alike = (a.scale, a.role, a.per) == (b.scale, b.role, b.per) and not a.left and not b.left
    return alike and abs((a.published - b.published).days) <= SAME_DAYS and story(a.source, b.source) >= ONE_STORY


def is_one_deed(a: Profile, b: Profile) -> bool:
    """Does each give the only day of one thing that a story has once: an oath, a wreck?"""
    return bool(a.mates.deed) and a.source != b.source and a.mates.deed.partition(" ")[0] == b.mates.deed.partition(" ")[0]


def are_a_slip_apart(a: Profile, b: Profile) -> bool:
    """Two numerals, or two days that are written out, a slip apart, of which neither document has the other's.

    Or two months, or two years; of such both are past to their documents, or both ahead.
    """
    if not a.mates.known or not b.mates.known or a.source == b.source or a.kind != b.kind:
        return False
    if a.kind == "figure":
        return _are_two_numerals(a, b)
    one, other = written(a.claim), written(b.claim)
    if one is None or other is None or one.precision != other.precision:
        return False
    if number_in(one, other) in b.mates.known or number_in(other, one) in a.mates.known:
        return False
    if one.hour:
        return is_slip(one, other) and _are_near(a, b)
    one, other = one.in_year_of(other), other.in_year_of(one)
    return is_slip(one, other) and (one.is_yearless or other.is_yearless or _are_on_one_side(a, one, b, other))


def _are_two_numerals(a: Profile, b: Profile) -> bool:
    """Numerals that a slip tells apart, each unknown to the other document."""
    if not slip(a.claim, b.claim, alone=True) or not _are_near(a, b):
        return False
    one, other = numeral_of(a.claim), numeral_of(b.claim)
    if one is None or other is None or one[1] in b.mates.known or other[1] in a.mates.known:
        return False
    return one[0] == other[0] or a.mates.known[0] == b.mates.known[0] == ALL_NEAR


def _are_near(a: Profile, b: Profile) -> bool:
    """Are the two documents of one time? One without a date is of that of its like."""
    if a.published is None or b.published is None:
        return True
    return abs((a.published - b.published).days) <= NEWS_HOLDS_DAYS


def _are_on_one_side(a: Profile, one: Written, b: Profile, other: Written) -> bool:
    """Are both before, or both after, what the documents have for a date themselves?

    The documents are of one time, or no farther apart than what lies ahead is from either.
    """
    own, its = a.published or b.published, b.published or a.published
    if own is None or its is None:
        return True
    if one.last < own and other.last < its:
        return _are_near(a, b)
    ahead = min((one.first - own).days, (other.first - its).days)
    return ahead > 0 and (_are_near(a, b) or abs((own - its).days) <= ahead)


def is_worth_a_look(a: Profile, b: Profile, contexts: Contexts) -> bool:
    """Can a closer look pay?"""
    if a.source != b.source and contexts.are_strangers(a.source, b.source):
        return False
    return is_promising(a, b, contexts.may_be_story) and not names_another(a, b, contexts.capitals)


def names_another(a: Profile, b: Profile, capitals: Capitals) -> frozenset[str]:
    """Who did it, or where, by names that the other source nowhere has; none where only one side has such, or a name is on both."""
    if a.source == b.source or not a.doers or not b.doers or not a.doers.isdisjoint(b.doers):
        return frozenset()
    mine, other = unknown(a.doers, capitals(b.source)), unknown(b.doers, capitals(a.source))
    return mine | other if mine and other else frozenset()


def is_of_another(a: Profile, b: Profile, capitals: Capitals) -> frozenset[str]:
    """Whom each tells it of, by names that the other source nowhere has: "On the exchange Ormond rose", "Tarly rose"."""
    if a.source == b.source or not a.doers or not b.doers:
        return frozenset()
    mine, other = (one.doers & {word.lower() for word in CAPITAL.findall(one.claim.subject or "")} for one in (a, b))
    if unknown(mine, capitals(b.source)) == mine and unknown(other, capitals(a.source)) == other and mine and other:
        return mine | other
    return frozenset()


def is_of_another_day(a: Profile, b: Profile, capitals: Capitals) -> frozenset[str]:
    """What else each of two days names that the other source nowhere has: "won in Meria on Tuesday", "in Oslo on Sunday"."""
    if not isinstance(a.claim, Date) or not isinstance(b.claim, Date) or a.source == b.source or a.claim.named == b.claim.named:
        return frozenset()
    mine, other = unknown(a.doers, capitals(b.source)), unknown(b.doers, capitals(a.source))
    return mine | other if mine and other else frozenset()


def elsewhere(a: Profile, capitals: Collection[str]) -> str:
    """The place right before a value, where a source with these capitals does not have it: "in Meria, |eight| people"."""
    claim = a.claim
    at = claim.start - claim.context_start
    found = PLACE.search(claim.context, 0, at) if claim.context.startswith(", ", max(0, at - 2)) else None
    place = found["place"].lower() if found else ""
    return place if place and stem(place) not in VALUES and unknown([place], capitals) else ""
