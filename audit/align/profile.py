"""A claim as the scorer sees it: every slot of it that says what it is about, and none that says how much."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, NamedTuple
from zlib import crc32

from audit.align.context import Contexts, close, doers, runs
from audit.align.meanings import (
    CASUALTIES,
    classes_of,
    empty_verbs,
    exclusive_members,
    generic_nouns,
    generic_verbs,
    harm_nouns,
    persons,
    posts,
)
from audit.align.values import numeral
from audit.model import Claim, Date, Days, Figure, Source
from audit.text.constants import MAX_ROW
from audit.text.names import fold
from audit.text.units import currency_of, dimension
from audit.text.words import STOP_WORDS, WORD, stem

_MANY_DIGITS = 3
_EVERYWHERE = ("", "percent", "year")
"""Units that most documents hold: to be the only value of its unit says nothing there."""


# "up from 40", "compared with some 40": a value that the sentence leaves behind for another.
_LEFT = re.compile(
    r"(?:\bfrom|\bcompared[ ](?:with|to)|\bagainst|\binstead[ ]of|\brather[ ]than|\bin[ ]place[ ]of)[ ](?:[a-z]+[ ]){0,2}[$£€]?$",
    re.IGNORECASE,
)
# A date before its noun: "his |July| phone call", "the |2018| killing", "|Thursday|'s shooting".
_OWNER = re.compile(r"(?:\b(?:the|an?|his|her|its|their|this|that|our)|['’]s)[ ]$", re.IGNORECASE)
_GENITIVE = re.compile(r"['’]s?[ ]")
_AFTER = re.compile(r"(?:['’]s?)?[ ](?P<words>[a-z]{3,20}(?:[ -][a-z]{2,20}){0,3})")
# "Jane Doe, |34|", "Jane Doe is |34|" and "|34-year-old| Jane Doe".
_NAMED_BEFORE = re.compile(
    r"(?P<surname>[A-ZÀ-Þ][\w’'-]{1,30})(?:,[ ](?:aged?[ ]|(?P<article>the|an?)[ ])?|(?:,[ ]who)?[ ](?:is|was|turned)[ ])$"
)
# "At |76|, Jane Doe"
_AT = re.compile(r"(?:^|[.”\"\n][ ]?)At[ ]$")
_NAMED_AFTER = re.compile(r"[ ](?:[A-ZÀ-Þ][\w.’'-]{0,30}[ ]){0,2}(?P<surname>[A-ZÀ-Þ][\w’'-]{1,30})")
# "|four| lost their lives", "cost |five| people their lives"; "two gunshot |wounds|".
# The toll of a story stands in its headline or in its first sentences.
_EARLY = 5
_GIVEN = frozenset(stem(word) for word in ("lose", "cost", "claim", "give"))
_LIVES = re.compile(r"[^.;!?]{0,40}\b(?:their|his|her)[ ](?:own[ ])?li(?:fe|ves)\b")
_IN_HOSPITAL = stem("hospitalized")  # some of the injured
_WOUNDS = re.compile(r"\bwounds?$")
_NONE: frozenset[str] = frozenset()
Scope = tuple[str, int, date | None, date | None]
"""A sentence (source, offset) and the ends of a period that a figure in it is counted over."""


class Mates(NamedTuple):
    """The other values of the claim's sentence: how many there are of each unit class, and the claim's place among its own.

    `only_unit`, `only_noun`: no other value of the source has its unit, or counts its noun; `sentences` is the source's length.
    `toll`: of a count of the harmed, its place among the counts that its source gives of that harm, 0 the first one told;
    `tolls`: how many those are, equal ones once, and none where the first is told late: that is hardly the toll of the story.
    """

    measures: Mapping[str, int]
    place: int = 0
    only_unit: bool = False
    only_noun: bool = False
    sentences: int = 0
    toll: int = 0
    tolls: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Profile:
    """One figure or date. `measure` is its unit class; `classes` what the verbs and nouns of its measure say happened.

    `harm`: of a count of people, the harm done to them. `scopes`: a date that only says over which period a figure counts;
    `left`: a value that its sentence leaves for another.
    `close`, `near`, `wide`: the stems beside the value, in its sentence and in the three around it, with their weights;
    `doers`: the words of the names around the value, of who did it, or where.
    `runs`: checksums of the word runs around the value; below zero one of its digits.
    """

    claim: Figure | Date
    kind: str
    source: str
    sentence: int
    block: str
    measure: str
    scale: str
    noun: str | None
    modifiers: frozenset[str]
    qualifiers: frozenset[str]
    predicate: str | None
    verb: bool
    base: frozenset[str]
    classes: frozenset[str]
    harm: frozenset[str]
    people: bool | None
    scopes: bool
    left: bool
    person: str | None
    close: dict[str, float]
    near: dict[str, float]
    wide: dict[str, float]
    entities: dict[str, float]
    names: frozenset[str]
    doers: frozenset[str]
    close_weight: float
    near_weight: float
    runs: frozenset[int]
    role: str
    per: str | None
    modality: str
    place: str | None
    period: Days | None
    as_of: Days | None
    stated_by: str | None
    published: date | None
    value: float | None
    mates: Mates


def profiles(claims: Sequence[Figure | Date], contexts: Contexts, scopes: frozenset[Scope] = frozenset()) -> list[Profile]:
    """The profiles of claims, in order; they know of each other, and dates know which of them only scope a figure."""
    found = [profile(claim, contexts) for claim in claims]
    found = [replace(one, scopes=True) if _scope(one) in scopes else one for one in found]
    sentences: dict[tuple[str, int], list[int]] = defaultdict(list)
    for place, one in enumerate(found):
        sentences[one.source, one.sentence].append(place)
    units = Counter((one.source, one.scale) for one in found)
    nouns = Counter((one.source, one.measure, one.noun) for one in found)
    tolls = _tolls(found)
    for places in sentences.values():
        seen: Counter[str] = Counter()
        counts = Counter(found[place].measure for place in places)
        for place in places:
            one = found[place]
            only_unit = one.scale not in _EVERYWHERE and units[one.source, one.scale] == 1
            only_noun = one.noun is not None and nouns[one.source, one.measure, one.noun] == 1
            told = tolls.get((one.source, one.harm), {})
            toll = _toll(told, one, contexts)
            only = only_unit, only_noun
            runs = one.runs if len(places) <= MAX_ROW else frozenset(run for run in one.runs if run >= 0)
            found[place] = replace(
                one, runs=runs, mates=Mates(counts, seen[one.measure], *only, contexts.length(one.source), *toll)
            )
            seen[one.measure] += 1
    return found


def _tolls(found: Sequence[Profile]) -> dict[tuple[str, frozenset[str]], dict[float, int]]:
    """The counts of the harmed by source and harm, each with the sentence that first tells it; a part of a set is none."""
    tolls: dict[tuple[str, frozenset[str]], dict[float, int]] = defaultdict(dict)
    for one in found:
        if one.harm and not one.base and one.value is not None:
            tolls[one.source, one.harm].setdefault(one.value, one.sentence)
    return tolls


def _toll(told: Mapping[float, int], one: Profile, contexts: Contexts) -> tuple[int, int]:
    """The place of a count among its source's tolls, and how many these are."""
    if one.value is None or one.value not in told:
        return 0, 0
    early = contexts.sources[one.source].sentence_index(next(iter(told.values()))) < _EARLY
    return list(told).index(one.value), len(told) if early else 0


def profile(claim: Figure | Date, contexts: Contexts) -> Profile:
    """The profile of a claim by itself."""
    source = contexts.sources[claim.source]
    figure = claim if isinstance(claim, Figure) else None
    return Profile(
        claim=claim,
        kind=claim.kind,
        source=claim.source,
        sentence=claim.context_start,
        block=source.block_at(claim.start).kind,
        role=claim.role,
        modality=claim.modality,
        scopes=False,
        left=bool(figure and _LEFT.search(source.body, max(0, claim.start - 40), claim.start)),
        person=_person(source, figure) if figure and figure.role == "age" else None,
        published=source.published.earliest if source.published else None,
        value=_value(claim),
        mates=Mates({}),
        **_said(claim, source),
        **_slots(figure),
        **_around(claim, contexts),
    )


def _said(claim: Figure | Date, source: Source) -> dict[str, Any]:
    """What the claim counts or dates: noun, verb, the classes of both."""
    is_figure = isinstance(claim, Figure)
    attributed = _attributed(source, claim) if isinstance(claim, Date) and claim.relation == "on" else None
    noun = None if claim.noun in generic_nouns() else claim.noun
    predicate = None if claim.predicate in (generic_verbs() if is_figure else empty_verbs()) else claim.predicate
    if attributed:
        noun, predicate = None, attributed
    said = frozenset(word for words in (claim.noun, attributed or claim.predicate) for word in (words or "").split(" or ") if word)
    if isinstance(claim, Figure) and claim.predicate in _GIVEN and _LIVES.match(source.body, claim.end, claim.end + 60):
        predicate, said = "die", said | {"die"}
    classes = classes_of(said) | (classes_of(frozenset(claim.modifiers)) & CASUALTIES)
    people = claim.noun in persons() if claim.noun and claim.noun not in posts() else None
    return {
        "noun": noun,
        "modifiers": _set(claim.modifiers),
        "qualifiers": _set((*claim.modifiers, *([noun] if noun else []))),
        "predicate": predicate,
        "verb": attributed is not None or claim.predicate is not None,
        "classes": classes or _NONE,
        "harm": _harm(claim, classes, people) if isinstance(claim, Figure) else _NONE,
        "people": people,
    }


def _harm(figure: Figure, classes: frozenset[str], people: bool | None) -> frozenset[str]:
    """The harm done to the people counted; none of ages, rates and wounds."""
    counted = figure.role == "count" and not (figure.unit or figure.per or _WOUNDS.search(figure.subject or ""))
    counted = counted and figure.predicate != _IN_HOSPITAL
    return _set(classes & CASUALTIES) if counted and (people is not False or figure.noun in harm_nouns()) else _NONE


def _set(words: Iterable[str]) -> frozenset[str]:
    """A set; one and the same of nothing: most sets of most claims are empty, and each would take as much room as a short text."""
    return frozenset(words) or _NONE


def _slots(figure: Figure | None) -> dict[str, Any]:
    """The slots that only a figure has."""
    return {
        "measure": _measure(figure) if figure else "day",
        "scale": (currency_of(figure.unit) or figure.unit or "") if figure else "",
        "base": _set(figure.base) if figure else _NONE,
        "per": figure.per if figure else None,
        "place": fold(figure.place) if figure and figure.place else None,
        "period": figure.period if figure else None,
        "as_of": figure.as_of if figure else None,
        "stated_by": fold(figure.stated_by) if figure and figure.stated_by else None,
    }


def _around(claim: Figure | Date, contexts: Contexts) -> dict[str, Any]:
    """The words beside the claim, in its sentence and around it."""
    source, sentence, entities = contexts.sources[claim.source], contexts.near(claim), contexts.entities(claim)
    start, end = (claim.core_start, claim.core_end) if isinstance(claim, Figure) else (claim.start, claim.end)
    beside = contexts.telling_words(claim.source, close(source, claim, start, end))
    return {
        "close": beside,
        "near": sentence,
        "wide": contexts.wide(claim),
        "close_weight": sum(beside.values()),
        "near_weight": sum(sentence.values()),
        "entities": {entity: contexts.entity_weight(claim.source, entity) for entity in entities},
        "names": _set(word for entity in entities for word in entity.split()),
        "doers": _set(
            word for word in doers(source, start, end, of_day=isinstance(claim, Date)) if stem(word) not in exclusive_members()
        ),
        "runs": runs(source, claim, start, end) | _digits(claim),
    }


def _digits(claim: Figure | Date) -> frozenset[int]:
    """A number below zero that numerals of one unit share which have the same digits in any order, where these are many."""
    digits = numeral(claim.nominal) if isinstance(claim, Figure) and claim.nominal and not claim.pair else ""
    if len(digits.rstrip("0")) < _MANY_DIGITS:
        return frozenset()
    return frozenset((-1 - crc32(f"{measure_of(claim)} {''.join(sorted(digits))}".encode()),))


def figure_scopes(figures: Sequence[Figure]) -> frozenset[Scope]:
    """The periods that figures are counted over, longer than a day, each with its sentence."""
    return frozenset(
        (figure.source, figure.context_start, figure.period.earliest, figure.period.latest)
        for figure in figures
        if figure.period and figure.period.earliest != figure.period.latest
    )


def _scope(one: Profile) -> Scope | None:
    claim = one.claim
    return (one.source, one.sentence, claim.days.earliest, claim.days.latest) if isinstance(claim, Date) else None


def measure_of(claim: Figure | Date) -> str:
    """The unit class; of a date "day"."""
    return _measure(claim) if isinstance(claim, Figure) else "day"


def _measure(figure: Figure) -> str:
    """The unit class: a dimension, a currency by its code, "share" for percent and points, "" for a plain count."""
    if figure.pair:
        return "pair"
    if figure.unit is None:
        return "years" if figure.role == "age" else ""
    kind = dimension(figure.unit)
    if kind in ("share", "point") or figure.unit == "point":
        return "share"
    return (currency_of(figure.unit) or figure.unit) if kind in (None, "currency") else kind


def _attributed(source: Source, claim: Claim) -> str | None:
    """The stem of the noun that a date stands before: "call" in "his July phone call", "kill" in "the 2018 killing"."""
    if not _OWNER.search(source.body, max(0, claim.start - 12), claim.start) and not _GENITIVE.match(source.body, claim.end):
        return None
    after = _AFTER.match(source.body, claim.end, claim.end + 60)
    words = WORD.findall(after.group("words")) if after else []
    kept: list[str] = []
    for word in words:
        if word.lower() in STOP_WORDS:
            break
        kept.append(word)
    return stem(kept[-1]) if kept else None


def _person(source: Source, figure: Figure) -> str | None:
    """The surname of whose age it is, in lower case; "" where it is nobody's that is named ("a 34-year-old man")."""
    before = _NAMED_BEFORE.search(source.body, max(0, figure.start - 60), figure.start)
    if before and before["article"] and "old" not in figure.text:
        before = None
    at = _AT.search(source.body, max(0, figure.start - 6), figure.start)
    after = _NAMED_AFTER.match(source.body, figure.end + bool(at and source.body[figure.end] == ","), figure.end + 60)
    name = after or before
    return fold(name.group("surname")) if name else ""


def _value(claim: Figure | Date) -> float | None:
    """A number that only breaks ties."""
    if isinstance(claim, Figure):
        return None if claim.nominal is None else float(claim.nominal)
    day = claim.days.earliest or claim.days.latest
    return float(day.toordinal()) if day else None
