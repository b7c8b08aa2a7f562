"""How strongly two figures, or two dates, seem to be about the same thing: a sum of weights, each with a name a reader follows.

The value has no weight, or conflicts would hide themselves. The constants were fitted once, on labelled pairs of invented
corpora: two and a half points are one natural unit of log-odds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from audit.align.context import Contexts
from audit.align.meanings import classes_exclude, exclude, synonyms
from audit.align.profile import Profile
from audit.text.constants import PRIOR
from audit.text.names import same_place

Weight = tuple[str, float]

# The same noun: (at least, and more by how telling it is in both texts), for counts, for other figures, and for dates.
SAME_NOUN: dict[str, tuple[float, float]] = {"count": (3.0, 2.0), "amount": (2.0, 3.0), "date": (0.5, 1.5)}
LIKE_NOUN, STANDS_FOR, NEAR_NOUN, OTHER_NOUN, OTHER_OWNER = 2.0, 2.0, -1.0, -5.0, 0.0
SAME_QUALIFIER, EXCLUSIVE = 1.0, -14.0
# The same verb, one of its class, another, none on one side.
VERBS: dict[str, tuple[float, float, float, float]] = {"figure": (2.0, 1.0, -1.0, 0.0), "date": (3.5, 2.0, -1.0, -1.5)}
SAME_PLACE, OTHER_PLACE = 1.0, -4.0
SAME_PERIOD, SHARED_PERIOD, OTHER_DAY = 2.0, 0.5, -1.5
SAME_BASE = 1.0
SAME_RUN = 4.0
SAME_SPEAKER = 1.0
SAME_ROLE = 1.5
OTHER_SCALE, OTHER_SORT, OTHER_RATE = -3.5, -2.0, -1.0
ONLY_UNIT, ONLY_UNIT_OF_FEW, ONLY_NOUN = 6.0, 2.0, 2.5
MATE, MOST_MATES, SAME_ORDER, OTHER_ORDER = 2.0, 5.0, 1.5, -2.0
# Points for the share of the rarer words that two claims hold: beside both values; beside one and in the other's sentence; in
# both sentences; in one and around the other.
WORDS: dict[str, tuple[float, float, float, float]] = {"figure": (4.5, 2.0, 5.5, 6.0), "date": (5.5, 6.0, 0.5, 5.0)}
# A text of fewer sentences has few values anyway.
LONG = 4
# A small allowance keeps a word or two from being a whole context.
ALLOWANCE = 2.0
# A noun this telling is as rare as any.
TELLING = 3.0
# (share of the rare words of the shorter source that both hold, points): the first row that is met counts.
STORY = ((0.2, 3.0), (0.1, 1.0), (0.04, -1.0), (0.0, -3.0))
PUBLISHED = ((2, 0.5), (30, 0.0), (180, -1.0), (None, -3.0))


def weigh(a: Profile, b: Profile, contexts: Contexts) -> list[Weight]:
    """The weights that fire for two claims of one kind, the prior not among them."""
    rows = (
        _noun(a, b, contexts),
        _modifiers(a, b),
        _predicate(a, b),
        _place(a, b),
        _period(a, b),
        _slots(a, b),
        _mates(a, b),
        _words(a, b),
        _sources(a, b, contexts),
    )
    return [(name, round(points, 1)) for row in rows for name, points in row if abs(points) >= 0.1]


def total(weights: list[Weight]) -> float:
    """The score: the prior and all weights."""
    return round(PRIOR + sum(points for _, points in weights), 1)


def _noun(a: Profile, b: Profile, contexts: Contexts) -> Iterator[Weight]:
    if a.noun is None or b.noun is None:
        if _is_count(a) and a.people is not None and b.people is not None and a.people != b.people:
            yield "people and things", OTHER_NOUN
        return
    both = ", ".join(sorted((a.noun, b.noun)))
    if a.noun == b.noun:
        least, more = SAME_NOUN["count" if _is_count(a) else "date" if a.kind == "date" else "amount"]
        telling = min(contexts.telling(one.source, a.noun) for one in (a, b))
        yield f"same measure: {a.noun}", least + more * min(1.0, telling / TELLING)
        if _is_count(a) and a.mates.only_noun and b.mates.only_noun:
            yield "the only count of it in both", ONLY_NOUN
    elif _stand_for(a, b):
        yield f"measures that stand for each other: {both}", STANDS_FOR
    elif synonyms(a.noun, b.noun):
        yield f"like measures: {both}", LIKE_NOUN
    elif _is_count(a):
        near = a.noun in b.near or b.noun in a.near
        yield f"different measures: {both}", NEAR_NOUN if near and a.people == b.people else OTHER_NOUN
    else:
        yield f"different measures: {both}", OTHER_OWNER


def _stand_for(a: Profile, b: Profile) -> bool:
    """Does the noun of one stand among the other's words ("ticket sales", "tickets sold")?"""
    return a.noun in b.modifiers or b.noun in a.modifiers or a.noun == b.predicate or b.noun == a.predicate


def _is_count(a: Profile) -> bool:
    """A count names what it counts; the noun of an amount or a share is only what stands beside it."""
    return a.kind == "figure" and not a.measure


def _modifiers(a: Profile, b: Profile) -> Iterator[Weight]:
    words = exclude(a.modifiers | {a.noun or ""}, b.modifiers | {b.noun or ""})
    if words:
        yield f"these exclude each other: {words}", EXCLUSIVE
    if shared := sorted(a.modifiers & b.modifiers):
        yield f"same qualifier: {', '.join(shared)}", SAME_QUALIFIER


def _predicate(a: Profile, b: Profile) -> Iterator[Weight]:
    same, like, other, none = VERBS[a.kind]
    if a.predicate and a.predicate == b.predicate:
        yield f"same verb: {a.predicate}", same
    elif shared := sorted(a.classes & b.classes):
        yield f"like verbs: {', '.join(shared)}", like
    elif a.predicate and b.predicate:
        yield f"different verbs: {', '.join(sorted((a.predicate, b.predicate)))}", other
    elif not (a.verb and b.verb):
        yield "no verb", none
    if words := classes_exclude(a.classes, b.classes):
        yield f"different things happened: {words}", EXCLUSIVE


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


def _slots(a: Profile, b: Profile) -> Iterator[Weight]:
    if shared := sorted(a.base & b.base):
        yield f"same whole: {', '.join(shared)}", SAME_BASE
    if a.kind == "date" and a.role == b.role:
        yield f"both of role {a.role}", SAME_ROLE
    if a.scale != b.scale:
        yield f"other units: {', '.join(sorted((a.scale, b.scale)))}", OTHER_SCALE
    if a.kind == "figure" and a.role != b.role:
        yield f"other sorts: {', '.join(sorted((a.role, b.role)))}", OTHER_SORT
    if a.per != b.per:
        yield f"other rates: {a.per or 'none'}, {b.per or 'none'}", OTHER_RATE
    if a.stated_by and a.stated_by == b.stated_by:
        yield f"same source named: {a.stated_by}", SAME_SPEAKER


def _mates(a: Profile, b: Profile) -> Iterator[Weight]:
    """What else the two sentences count: like sentences list like things in one order."""
    if a.scale == b.scale and a.mates.only_unit and b.mates.only_unit:
        yield (
            "the only one of its unit in both",
            ONLY_UNIT if min(a.mates.sentences, b.mates.sentences) >= LONG else ONLY_UNIT_OF_FEW,
        )
    if a.source == b.source:
        return
    others = len(a.mates.measures.keys() & b.mates.measures.keys()) - 1
    if others > 0:
        yield "the sentences hold values of the same units", min(MOST_MATES, MATE * others)
    count = a.mates.measures.get(a.measure, 1)
    if count == b.mates.measures.get(b.measure, 1) > 1:
        yield "their places in the sentences", SAME_ORDER if a.mates.place == b.mates.place else OTHER_ORDER


def _words(a: Profile, b: Profile) -> Iterator[Weight]:
    """Shared words, by rarity, beside the values, in the sentences, and (of two sources) around them."""
    beside, cross, near, wide = WORDS[a.kind]
    if shared := sorted(a.close.keys() & b.close.keys(), key=lambda word: (-a.close[word], word)):
        yield f"beside both: {', '.join(sorted(shared[:5]))}", beside * _held(a.close, b.close, both=True)
    points = near * _held(a.near, b.near, both=True)
    points += cross * max(_held(a.close, b.near), _held(b.close, a.near))
    if a.source != b.source:
        points += wide * max(_held(a.near, b.wide), _held(b.near, a.wide))
    if shared := sorted(a.near.keys() & b.near.keys() or a.near.keys() & b.wide.keys() or b.near.keys() & a.wide.keys()):
        yield f"shared words: {', '.join(sorted(sorted(shared, key=lambda word: (-_any(word, a, b), word))[:5]))}", points
    if a.runs & b.runs:
        yield "eight words in a row", SAME_RUN


def _any(word: str, a: Profile, b: Profile) -> float:
    return max(a.wide.get(word, 0.0), b.wide.get(word, 0.0))


def _held(a: Mapping[str, float], b: Mapping[str, float], both: bool = False) -> float:
    """The share of the weight of `a` (of the lighter one with `both`) that `b` holds too."""
    shared = sum(min(a[word], b[word]) for word in a.keys() & b.keys())
    whole = min(sum(a.values()), sum(b.values())) if both else sum(a.values())
    return shared / (whole + ALLOWANCE)


def _sources(a: Profile, b: Profile, contexts: Contexts) -> Iterator[Weight]:
    if a.source == b.source:
        yield "one source", STORY[0][1]
        return
    story = contexts.story(a.source, b.source)
    points = next(points for share, points in STORY if story >= share)
    yield ("one story" if points > 0 else "two stories"), points
    if a.published and b.published:
        gap = abs((a.published - b.published).days)
        yield f"published {gap} days apart", next(points for most, points in PUBLISHED if most is None or gap <= most)
