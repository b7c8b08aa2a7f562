"""How strongly two figures, or two dates, seem to be about the same thing: a sum of weights, each with a name a reader follows.

The value has no weight, or conflicts would hide themselves. The points stand in `constants`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from math import fsum

from audit.align.context import Contexts
from audit.align.glimpse import (
    ONE_STORY,
    are_a_slip_apart,
    elsewhere,
    is_of_another,
    is_of_another_day,
    is_one_deed,
    is_only_one,
    names_another,
)
from audit.align.meanings import classes_exclude, exclude, harm_nouns, synonyms
from audit.align.profile import Profile
from audit.align.senses import sense
from audit.align.values import is_unit_slip, slip
from audit.model import Date, Figure
from audit.text.constants import (
    ELSEWHERE,
    EXCLUSIVE,
    FEW_STORY_WORDS,
    FIRST_TOLL,
    LEAST_COMMON,
    LEAST_EVENT,
    LEFT_BEHIND,
    LIKE_HARM,
    LIKE_NOUN,
    LISTED_DAYS,
    LONG_TEXT,
    MOST_OTHER_VALUES,
    MOST_SAME_UNITS,
    NEAR_NOUN,
    NO_WORD,
    NOUN_POINTS,
    ONLY_DEED,
    ONLY_NAMES,
    ONLY_NOUN,
    ONLY_SORT_OF_STORY,
    ONLY_TOLL,
    ONLY_UNIT,
    ONLY_UNIT_OF_FEW,
    ONLY_VERB,
    OTHER_ACT,
    OTHER_DAY,
    OTHER_NAMES,
    OTHER_NOUN,
    OTHER_ORDER,
    OTHER_PLACE,
    OTHER_RATE,
    OTHER_ROLE,
    OTHER_ROW,
    OTHER_SCALE,
    OTHER_SORT,
    OTHER_TOLL,
    OTHER_VALUE,
    OWN_HEADLINE,
    OWN_SOURCE,
    PART_OF,
    PRIOR,
    PUBLISHED,
    SAME_BASE,
    SAME_CELL,
    SAME_HARM,
    SAME_ORDER,
    SAME_PERIOD,
    SAME_PERSON,
    SAME_PLACE,
    SAME_QUALIFIER,
    SAME_ROLE,
    SAME_RUN,
    SAME_SPEAKER,
    SAME_UNITS,
    SCANT_SENTENCE,
    SCANT_WIDE,
    SHARED_PERIOD,
    SHORT_STORIES,
    SHORT_STORY,
    SLIP_OF_DAY,
    SLIP_OF_FIGURE,
    SLIP_OF_SPAN,
    STANDS_FOR,
    STORY,
    STORY_WORDS,
    TELLING_NOUN,
    UNNAMED,
    VERB_POINTS,
    WORD_ALLOWANCE,
    WORD_POINTS,
)
from audit.text.names import same_place
from audit.text.units import currency_of
from audit.text.words import WORD, stem

Weight = tuple[str, float]
"""What a link shows: a name, its points."""
Reason = tuple[float, str, Collection[str]]
"""What fired: its points, what it is, and the words that it rests on; told in full only where a link is kept."""

SAYING = frozenset(map(stem, ("say", "tell", "add")))
"""Stems of verbs whose day is that of the words, not of what they tell."""
MONEY = frozenset("price cost fee charge rate".split())
PART_NOUNS = frozenset(map(stem, ("tranche", "instalment", "installment", "batch", "phase", "leg")))
"""Stems of what an amount is paid, built or travelled in."""
BY_PERIOD = {
    "day": ("daily", "day"),
    "week": ("weekly", "week"),
    "month": ("monthly", "month"),
    "year": ("annual", "yearly", "year"),
}
"""What the head of a column calls an amount of money, and a rate."""
_TOLD = 5
"""How many of its words a reason tells."""


def weigh(a: Profile, b: Profile, contexts: Contexts) -> list[Reason]:
    """All that speaks for and against two claims of one kind being about the same thing, the prior not among it."""
    found: list[Reason] = []
    found.extend(_noun(a, b, contexts))
    found.extend(_modifiers(a, b))
    found.extend(_predicate(a, b))
    found.extend(_circumstances(a, b))
    found.extend(_slots(a, b))
    found.extend(_mates(a, b, contexts))
    found.extend(_cells(a, b))
    found.extend(_words(a, b))
    found.extend(_persons(a, b))
    found.extend(_sources(a, b, contexts))
    found.extend(_doers(a, b, contexts))
    found.extend(_slip(a, b, contexts))
    return found


def total(reasons: list[Reason]) -> float:
    """The score: the prior and all points."""
    return round(PRIOR + sum(reason[0] for reason in reasons), 1)


def told(reasons: list[Reason], a: Profile, b: Profile) -> tuple[Weight, ...]:
    """The reasons as a link shows them: with their most telling words, and without those that hardly count."""
    return tuple((_name(text, words, a, b), round(points, 1)) for points, text, words in reasons if abs(points) >= 0.1)


def _name(text: str, words: Collection[str], a: Profile, b: Profile) -> str:
    if not words:
        return text
    telling = sorted(words, key=lambda word: (-max(a.wide.get(word, 0.0), b.wide.get(word, 0.0)), word))
    return f"{text}: {', '.join(sorted(telling[:_TOLD]))}"


def _noun(a: Profile, b: Profile, contexts: Contexts) -> Iterator[Reason]:
    if _is_toll(a, b):
        yield from _harm(a, b)
        return
    if (a.noun in PART_NOUNS) != (b.noun in PART_NOUNS):
        yield PART_OF, "a part and a whole", (a.noun or "", b.noun or "")
    if a.noun is None or b.noun is None:
        if _is_count(a) and bool(a.harm) != bool(b.harm) and (a.noun or b.noun) not in harm_nouns():
            yield OTHER_NOUN, "different measures", ()
        elif _is_count(a) and a.people is not None and b.people is not None and a.people != b.people:
            yield OTHER_NOUN, "people and things", ()
        return
    both = a.noun, b.noun
    if a.noun == b.noun:
        least, more = NOUN_POINTS["count" if _is_count(a) else "date" if a.kind == "date" else "amount"]
        telling = min(contexts.telling(one.source, a.noun) for one in (a, b))
        yield least + more * min(1.0, telling / TELLING_NOUN), "same measure", (a.noun,)
        if _is_count(a) and a.mates.only_noun and b.mates.only_noun:
            yield ONLY_NOUN, "the only count of it in both", ()
    elif _stand_for(a, b):
        yield STANDS_FOR, "measures that stand for each other", both
    elif synonyms(a.noun, b.noun):
        yield LIKE_NOUN, "like measures", both
    elif _is_count(a):
        near = (a.noun in b.near or b.noun in a.near) and a.people == b.people
        yield NEAR_NOUN if near else OTHER_NOUN, "different measures", both


def _harm(a: Profile, b: Profile) -> Iterator[Reason]:
    """Counts of the harmed: the harm is what is counted, whatever the people are called ("12 hurt", "eleven others").

    A text of one event tells its toll first, and often no other.
    """
    specific = sum(one.noun is not None and one.noun not in harm_nouns() for one in (a, b))
    yield LIKE_HARM if specific else SAME_HARM, "same measure", a.harm & b.harm
    if a.mates.toll or b.mates.toll or (a.base and not b.base) or (b.base and not a.base):
        yield OTHER_TOLL, "not the toll that both tell first", ()
    elif a.mates.tolls and b.mates.tolls:
        yield (ONLY_TOLL if a.mates.tolls == b.mates.tolls == 1 else FIRST_TOLL), "the toll that both tell first", ()


def _is_toll(a: Profile, b: Profile) -> bool:
    """Are people counted to whom the same harm was done, and do not both say which people, in other words?"""
    alike = a.noun is None or b.noun is None or a.noun == b.noun or not harm_nouns().isdisjoint((a.noun, b.noun))
    return bool(a.harm & b.harm) and alike and a.source != b.source


def _stand_for(a: Profile, b: Profile) -> bool:
    """Does the noun of one stand among the other's words ("ticket sales", "tickets sold")?"""
    return a.noun in b.modifiers or b.noun in a.modifiers or a.noun == b.predicate or b.noun == a.predicate


def _is_count(a: Profile) -> bool:
    """A count names what it counts; the noun of an amount or a share is only what stands beside it."""
    return a.kind == "figure" and not a.measure


def _modifiers(a: Profile, b: Profile) -> Iterator[Reason]:
    if words := exclude(a.qualifiers, b.qualifiers):
        yield EXCLUSIVE, "these exclude each other", words
    if shared := a.modifiers & b.modifiers:
        yield SAME_QUALIFIER, "same qualifier", shared


def _predicate(a: Profile, b: Profile) -> Iterator[Reason]:
    same, like, other, none = VERB_POINTS[a.kind]
    if a.predicate and a.predicate == b.predicate:
        yield same, "same verb", (a.predicate,)
    elif shared := a.classes & b.classes:
        yield like, "like verbs", shared
    elif _is_one_edge(a, b):
        yield 0.0, "one begins or ends as the other does", ()
    elif a.predicate and b.predicate:
        yield other, "different verbs", (a.predicate, b.predicate)
    elif none and not (a.verb and b.verb):
        yield none, "no verb", ()
    if a.kind == "date" and (a.claim.predicate in SAYING) != (b.claim.predicate in SAYING):
        yield OTHER_ACT, "one is the day on which it was said", ()
    if words := classes_exclude(a.classes, b.classes):
        yield EXCLUSIVE, "different things happened", words


def _is_one_edge(a: Profile, b: Profile) -> bool:
    """Does each date a beginning, or each an end, whatever the verb: "works until", "is switched off on"?"""
    return a.kind == "date" and a.role == b.role and a.role in ("start", "end") and not (a.scopes or b.scopes)


def _one_verb(a: Profile, b: Profile) -> bool:
    if _is_one_edge(a, b):
        return True
    return (a.predicate is not None and a.predicate == b.predicate) or bool(a.classes & b.classes)


def _circumstances(a: Profile, b: Profile) -> Iterator[Reason]:
    if a.place and b.place:
        same = same_place(a.place, b.place) or a.place in b.place or b.place in a.place
        yield (SAME_PLACE, "same place", (a.place,)) if same else (OTHER_PLACE, "other places", (a.place, b.place))
    mine, other = a.period or a.as_of, b.period or b.as_of
    if mine is None or other is None:
        return
    if mine == other:
        yield SAME_PERIOD, "same period", ()
    elif mine.meets(other):
        yield SHARED_PERIOD, "periods overlap", ()
    else:
        yield OTHER_DAY, "other days", ()


def _slots(a: Profile, b: Profile) -> Iterator[Reason]:
    if shared := a.base & b.base:
        yield SAME_BASE, "same whole", shared
    if a.kind == "date":
        yield (SAME_ROLE, "same role", (a.role,)) if a.role == b.role else (OTHER_ROLE, "other roles", (a.role, b.role))
    if a.scale != b.scale and not (isinstance(a.claim, Figure) and isinstance(b.claim, Figure) and is_unit_slip(a.claim, b.claim)):
        yield OTHER_SCALE, "other units", (a.scale, b.scale)
    if a.kind == "figure" and a.role != b.role:
        yield OTHER_SORT, "other sorts", (a.role, b.role)
    if a.left != b.left:
        yield LEFT_BEHIND, "one value is left for another", ()
    if a.per != b.per:
        yield OTHER_RATE, "other rates", (a.per or "none", b.per or "none")
    if a.stated_by and a.stated_by == b.stated_by:
        yield SAME_SPEAKER, "same source named", (a.stated_by,)


def _mates(a: Profile, b: Profile, contexts: Contexts) -> Iterator[Reason]:
    """What else the two sentences count: like sentences list like things in one order."""
    if is_only_one(a, b, contexts.story) and _shares_story(a, b, contexts):
        yield ONLY_SORT_OF_STORY, "the only one of its sort in two texts of one story", ()
    elif a.scale == b.scale and a.mates.only_unit and b.mates.only_unit:
        long = min(a.mates.sentences, b.mates.sentences) >= LONG_TEXT
        yield ONLY_UNIT if long else ONLY_UNIT_OF_FEW, "the only one of its unit in both", ()
    if a.source == b.source:
        return
    if a.mates.deed and is_one_deed(a, b):
        yield ONLY_DEED, "the only day of it in both", ()
    if a.mates.listed and a.mates.listed == b.mates.listed:
        yield LISTED_DAYS, "the other days of the list are the same", ()
    others = len(a.mates.measures.keys() & b.mates.measures.keys()) - 1
    if others > 0:
        yield min(MOST_SAME_UNITS, SAME_UNITS * others), "the sentences hold values of the same units", ()
    if a.scale == b.scale and (shared := {*a.mates.beside} & {*b.mates.beside}):
        yield min(MOST_OTHER_VALUES, OTHER_VALUE * len(shared)), "the sentences share a value of another sort", ()
    count = a.mates.measures.get(a.measure, 1)
    if count == b.mates.measures.get(b.measure, 1) > 1:
        yield SAME_ORDER if a.mates.place == b.mates.place else OTHER_ORDER, "their places in the sentences", ()


def _slip(a: Profile, b: Profile, contexts: Contexts) -> Iterator[Reason]:
    """Two values that one slip of the pen tells apart; worth more where neither document has the other's. There are few months."""
    if isinstance(a.claim, Date):
        if are_a_slip_apart(a, b):
            points = SLIP_OF_DAY if a.claim.precision == "day" else SLIP_OF_SPAN
            yield points, "one slip of the pen apart, and neither has the other's", ()
    elif slip(a.claim, b.claim, alone=True):
        alone = are_a_slip_apart(a, b) and _is_of_one(a, b, contexts)
        if points := slip(a.claim, b.claim, alone=alone):
            yield points, "one slip of the pen apart", ()
        if alone:
            yield SLIP_OF_FIGURE, "neither document has the other's number", ()


def story_points(a: Profile, b: Profile, contexts: Contexts) -> float:
    """What speaks for one story of two documents, or against it; of short texts their rare words in common are counted too."""
    share = contexts.story(a.source, b.source)
    points = next(points for least, points in STORY if share >= least)
    if min(len(contexts.rare_words(one.source)) for one in (a, b)) < FEW_STORY_WORDS:
        points = max(-SHORT_STORY, points)
    if not _is_brief(a, b, contexts):
        return points
    shared = len(_rare_in_both(a, b, contexts))
    return max(-SHORT_STORY, min(points, next((most for least, most in SHORT_STORIES if shared >= least), SHORT_STORY)))


def _is_brief(a: Profile, b: Profile, contexts: Contexts) -> bool:
    return min(contexts.length(a.source), contexts.length(b.source)) < LONG_TEXT


def _is_of_one(a: Profile, b: Profile, contexts: Contexts) -> bool:
    """Do two figures of one story name no two doers?"""
    return contexts.story(a.source, b.source) >= ONE_STORY and not is_of_another(a, b, contexts.capitals)


def _shares_story(a: Profile, b: Profile, contexts: Contexts) -> bool:
    """Do the two texts share rare words enough, those of the values left out: two losses in kroner are two stories yet?"""
    return len(_rare_in_both(a, b, contexts) - _own_words(a, b)) >= STORY_WORDS


def _have_a_word_in_common(a: Profile, b: Profile, contexts: Contexts) -> bool:
    """Do the two texts share a rare word, or stand common ones around both values, theirs left out, or the same time?"""
    own = _own_words(a, b)
    if _rare_in_both(a, b, contexts) - own or (a.period is not None and a.period == b.period):
        return True
    return fsum(min(a.wide[word], b.wide[word]) for word in (a.wide.keys() & b.wide.keys()) - own) >= LEAST_COMMON


def _rare_in_both(a: Profile, b: Profile, contexts: Contexts) -> set[str]:
    return contexts.rare_words(a.source).keys() & contexts.rare_words(b.source).keys()


def _own_words(a: Profile, b: Profile) -> set[str]:
    """The stems of the values themselves: their units."""
    return {stem(word) for one in (a, b) for word in WORD.findall(one.claim.text)}


def _cells(a: Profile, b: Profile) -> Iterator[Reason]:
    """A cell of a table, and another text's sentence that names its row and most of what its column is; or the same cell twice."""
    if a.source == b.source or not (a.row or b.row):
        return
    if a.row and b.row:
        if a.row == b.row and a.column == b.column:
            yield SAME_CELL, "the same row and column", a.row | a.column
        return
    cell, told = (a, b) if a.row else (b, a)
    shared = cell.column & (told.near.keys() | _measured(told))
    if cell.row.isdisjoint(told.wide) and not (a.classes & b.classes):
        yield OTHER_ROW, "another row", cell.row
    if cell.column:
        if cell.row <= told.wide.keys() | told.near.keys() and 2 * len(shared) >= len(cell.column):
            yield (SAME_CELL if cell.row <= told.near.keys() else SAME_CELL / 2), "the row and the column", cell.row | shared
    elif len(cell.row) > 1 and cell.row <= told.near.keys():
        yield SAME_CELL, "the row", cell.row


def _measured(told: Profile) -> set[str]:
    """What the value itself says of its column: "$69 a month" is a "Monthly price"."""
    unit = MONEY if currency_of(told.scale) or currency_of(told.measure) else frozenset()
    return {stem(word) for word in (*unit, *BY_PERIOD.get(told.per or "", ()))}


def _words(a: Profile, b: Profile) -> Iterator[Reason]:
    """Shared words, by rarity, beside the values, in the sentences, and (of two sources) around them."""
    beside, cross, near, wide = WORD_POINTS[a.kind]
    if shared := a.close.keys() & b.close.keys():
        yield beside * _share(shared, a.close, b.close, min(a.close_weight, b.close_weight)), "beside both", shared
    both = a.near.keys() & b.near.keys()
    points = near * _share(both, a.near, b.near, min(a.near_weight, b.near_weight))
    points += cross * max(_held(a.close, a.close_weight, b.near), _held(b.close, b.close_weight, a.near))
    if a.source != b.source:
        points += wide * max(_held(a.near, a.near_weight, b.wide), _held(b.near, b.near_weight, a.wide))
        if max(a.own_weight, b.own_weight) < SCANT_SENTENCE or _is_toll(a, b):
            points += SCANT_WIDE * _held(a.wide, min(fsum(a.wide.values()), fsum(b.wide.values())), b.wide)
    if points:
        yield points, "shared words", both or a.near.keys() & b.wide.keys() or b.near.keys() & a.wide.keys()
    if a.shares_words(b):
        yield SAME_RUN, "eight words in a row", ()
    elif a.kind == "date" and not _one_verb(a, b) and _share(both - a.names - b.names, a.near, b.near, 0.0) < LEAST_EVENT:
        yield ONLY_NAMES, "hardly a shared word but names", ()
    elif (
        a.kind == "date"
        and a.predicate == b.predicate
        and not is_one_deed(a, b)
        and not (a.noun and a.noun == b.noun)
        and not (_stands_for_noun(a, b) or _stands_for_noun(b, a))
        and both <= {sense(a.predicate or "")}
    ):
        yield ONLY_VERB, "no shared word but the verb", ()


def _stands_for_noun(a: Profile, b: Profile) -> bool:
    """Is what the one dates not named beside it, and named close by as the other names it: "The wing is full. It opened on …"?"""
    return a.noun is None and b.noun is not None and b.noun in a.wide and b.noun not in a.near and a.source != b.source


def _persons(a: Profile, b: Profile) -> Iterator[Reason]:
    """A name of two words or more in both sentences, which stands beside one of the values."""
    if a.person is not None and b.person is not None and a.person != b.person:
        yield UNNAMED, "one of them is not named", ()
    elif a.person:
        yield SAME_PERSON, "same person", (a.person,)
    if a.kind == "date":
        return
    for name in sorted(a.entities.keys() & b.entities.keys()):
        words = name.split()
        if len(words) > 1 and (a.close.keys() >= set(words) or b.close.keys() >= set(words)):
            yield SAME_PERSON, "same name", (name,)
            return


def _doers(a: Profile, b: Profile, contexts: Contexts) -> Iterator[Reason]:
    if words := names_another(a, b, contexts.capitals):
        yield EXCLUSIVE, "each names another", words
    elif words := is_of_another(a, b, contexts.capitals):
        yield EXCLUSIVE, "each is told of another", words
    elif words := is_of_another_day(a, b, contexts.capitals):
        yield OTHER_NAMES, "each names one more", words
    elif a.source != b.source:
        for one, other in ((a, b), (b, a)):
            if _is_count(one) and (place := elsewhere(one, contexts.capitals(other.source))):
                yield ELSEWHERE, "a place that the other does not have", (place,)


def _held(a: Mapping[str, float], weight: float, b: Mapping[str, float]) -> float:
    """The share of the weight of `a` that `b` holds too."""
    return _share(a.keys() & b.keys(), a, b, weight)


def _share(shared: Collection[str], a: Mapping[str, float], b: Mapping[str, float], whole: float) -> float:
    if not shared:
        return 0.0
    return fsum([min(a[word], b[word]) for word in shared]) / (whole + WORD_ALLOWANCE)


def _sources(a: Profile, b: Profile, contexts: Contexts) -> Iterator[Reason]:
    if a.source == b.source:
        headline = (a.claim.position == "headline") != (b.claim.position == "headline")
        yield (OWN_HEADLINE, "headline and body", ()) if headline else (OWN_SOURCE, "one source", ())
        return
    points = story_points(a, b, contexts)
    if _is_brief(a, b, contexts) and not _have_a_word_in_common(a, b, contexts):
        yield NO_WORD, "hardly a word in common", ()
    yield points, "one story" if points > 0 else "two stories", ()
    if contexts.are_strangers(a.source, b.source):
        yield EXCLUSIVE, "no name in common", ()
    if a.published and b.published:
        gap = abs((a.published - b.published).days)
        yield next(points for most, points in PUBLISHED if most is None or gap <= most), f"published {gap} days apart", ()
