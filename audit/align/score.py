"""How strongly two figures, or two dates, seem to be about the same thing: a sum of weights, each with a name a reader follows.

The value has no weight, or conflicts would hide themselves.
"""

from __future__ import annotations

from collections.abc import Iterator

from audit.align.context import Contexts
from audit.align.meanings import classes_exclude, exclude, synonyms
from audit.align.profile import Profile
from audit.text.constants import PRIOR
from audit.text.names import same_place
from audit.text.words import RAREST

Weight = tuple[str, float]

SAME_NOUN, RARE_NOUN, LIKE_NOUN, OTHER_NOUN = 4.0, 1.0, 2.5, -5.0
SAME_MODIFIER, EXCLUSIVE = 2.0, -6.0
SAME_VERB, LIKE_VERB, OTHER_VERB = 3.0, 2.0, -1.0
MOST_ENTITIES, OTHER_PLACE, SAME_PLACE = 8.0, -4.0, 1.0
SAME_PERIOD, SHARED_PERIOD, OTHER_DAY = 3.0, 1.0, -2.0
SAME_BASE = 2.0
SAME_RUN = 6.0
SAME_SPEAKER = 2.0
SAME_ROLE = 1.0
# (containment, shared weight) from which a context adds so much; the first row that is met counts.
CONTEXT = ((0.75, 12.0, 7.0), (0.6, 9.0, 5.0), (0.4, 6.0, 3.0), (0.25, 4.0, 1.0), (0.10, 0.0, 0.0), (0.0, 0.0, -3.0))
PUBLISHED = ((2, 1.0), (30, 0.0), (180, -1.0), (None, -3.0))


def weigh(a: Profile, b: Profile, contexts: Contexts) -> list[Weight]:
    """The weights that fire for two claims of one kind, the prior not among them."""
    rows = (
        _noun(a, b, contexts),
        _modifiers(a, b, contexts),
        _predicate(a, b),
        _classes(a, b),
        _entities(a, b, contexts),
        _place(a, b),
        _period(a, b),
        _base(a, b),
        _context(a, b, contexts),
        _run(a, b),
        _speaker(a, b),
        _published(a, b),
    )
    return [weight for row in rows for weight in row if weight[1]]


def total(weights: list[Weight]) -> float:
    """The score: the prior and all weights."""
    return PRIOR + sum(points for _, points in weights)


def _noun(a: Profile, b: Profile, contexts: Contexts) -> Iterator[Weight]:
    if a.noun is None or b.noun is None:
        return
    if a.noun == b.noun:
        yield f"same measure: {a.noun}", SAME_NOUN + RARE_NOUN * (contexts.weight(a.noun) >= RAREST - 2)
    elif synonyms(a.noun, b.noun):
        yield f"like measures: {', '.join(sorted((a.noun, b.noun)))}", LIKE_NOUN
    elif not _stand_for(a, b):
        yield f"different measures: {', '.join(sorted((a.noun, b.noun)))}", OTHER_NOUN


def _stand_for(a: Profile, b: Profile) -> bool:
    """Does the noun of one stand among the other's words ("ticket sales", "tickets sold")?"""
    return a.noun in b.modifiers or b.noun in a.modifiers or a.noun == b.predicate or b.noun == a.predicate


def _modifiers(a: Profile, b: Profile, contexts: Contexts) -> Iterator[Weight]:
    words = exclude(a.modifiers | {a.noun or ""}, b.modifiers | {b.noun or ""})
    if words:
        yield f"these exclude each other: {words}", EXCLUSIVE
    shared = sorted(word for word in a.modifiers & b.modifiers if contexts.weight(word) >= 2)
    if shared:
        yield f"same qualifier: {', '.join(shared)}", SAME_MODIFIER


def _predicate(a: Profile, b: Profile) -> Iterator[Weight]:
    if a.predicate and a.predicate == b.predicate:
        yield f"same verb: {a.predicate}", SAME_VERB
    elif a.classes & b.classes:
        yield f"like verbs: {', '.join(sorted(a.classes & b.classes))}", LIKE_VERB
    elif a.predicate and b.predicate:
        yield f"different verbs: {', '.join(sorted((a.predicate, b.predicate)))}", OTHER_VERB


def _classes(a: Profile, b: Profile) -> Iterator[Weight]:
    words = classes_exclude(a.classes, b.classes)
    if words:
        yield f"different things happened: {words}", EXCLUSIVE


def _entities(a: Profile, b: Profile, contexts: Contexts) -> Iterator[Weight]:
    shared = sorted(a.entities & b.entities)
    if shared:
        points = min(MOST_ENTITIES, sum(map(contexts.entity_weight, shared)))
        yield f"shared names: {', '.join(shared)}", round(points, 1)


def _place(a: Profile, b: Profile) -> Iterator[Weight]:
    if a.place and b.place:
        same = same_place(a.place, b.place) or a.place in b.place or b.place in a.place
        yield (f"same place: {a.place}", SAME_PLACE) if same else (f"other places: {a.place}, {b.place}", OTHER_PLACE)


def _period(a: Profile, b: Profile) -> Iterator[Weight]:
    mine, other = a.period or a.as_of, b.period or b.as_of
    if mine is None or other is None:
        return
    if mine == other:
        yield "same period", SAME_PERIOD
    elif mine.meets(other):
        yield "periods overlap", SHARED_PERIOD
    else:
        yield "other days", OTHER_DAY


def _base(a: Profile, b: Profile) -> Iterator[Weight]:
    shared = sorted(a.base & b.base)
    if shared:
        yield f"same whole: {', '.join(shared)}", SAME_BASE


def _context(a: Profile, b: Profile, contexts: Contexts) -> Iterator[Weight]:
    """The share of the one sentence's words, by rarity, that stand around the other; the better of the two ways round."""
    own = a.source == b.source
    shared = a.near & b.near if own else (a.near & b.wide) | (a.wide & b.near)
    held = contexts.weights(shared)
    least = min(contexts.weights(a.near), contexts.weights(b.near))
    share = held / least if least else 0.0
    for from_share, from_weight, points in CONTEXT:
        if share >= from_share and held >= from_weight:
            if points > 0:
                yield f"shared words: {', '.join(_rarest(shared, contexts))}", points
            elif points < 0:
                yield "hardly a shared word", points
            return


def _rarest(stems: frozenset[str], contexts: Contexts) -> list[str]:
    return sorted(sorted(stems, key=lambda word: (-contexts.weight(word), word))[:5])


def _run(a: Profile, b: Profile) -> Iterator[Weight]:
    if a.runs & b.runs:
        yield "eight words in a row", SAME_RUN


def _speaker(a: Profile, b: Profile) -> Iterator[Weight]:
    if a.stated_by and a.stated_by == b.stated_by:
        yield f"same source named: {a.stated_by}", SAME_SPEAKER


def _published(a: Profile, b: Profile) -> Iterator[Weight]:
    if a.source == b.source or not a.published or not b.published:
        return
    gap = abs((a.published - b.published).days)
    for most, points in PUBLISHED:
        if most is None or gap <= most:
            yield f"published {gap} days apart", points
            return
