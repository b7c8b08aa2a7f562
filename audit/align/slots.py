"""A figure or date by itself, as the scorer sees it: what it counts or dates, in the words of its own sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from audit.align.meanings import (
    CASUALTIES,
    classes_of,
    empty_verbs,
    generic_nouns,
    generic_verbs,
    harm_nouns,
    no_acts,
    persons,
    posts,
)
from audit.model import Claim, Date, Figure, Source
from audit.text.left import is_left
from audit.text.names import fold
from audit.text.units import currency_of, dimension
from audit.text.words import STOP_WORDS, WORD, stem

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
# "|three| of them fatally", "|two| are in critical condition", "|32| people still missing"
_STATE = re.compile(
    r"(?:[ ][a-z]+)?(?:[ ]of[ ](?:them|whom|these))?,?[ ](?:(?P<dead>fatally)\b(?!\s+shoot)"
    r"|(?:(?:are|is|were|was|remain\w*)[ ])?(?:listed[ ]|reported[ ])?in[ ](?:\w+[ ]but[ ])?"
    r"(?:critical|serious|stable|grave)[ ](?:but[ ]\w+[ ])?condition"
    r"|(?:(?:who|that)[ ])?(?:(?:are|is|were|was|remain\w*)[ ])?(?:still[ ])?(?P<missing>missing|unaccounted[ ]for)\b)",
)
_GIVEN = frozenset(stem(word) for word in ("lose", "cost", "claim", "give"))
_LIVES = re.compile(r"[^.;!?]{0,40}\b(?:their|his|her)[ ](?:own[ ])?li(?:fe|ves)\b")
_TOLL = stem("toll")  # in money, that of a road
_IN_HOSPITAL = stem("hospitalized")  # some of the injured
_WOUNDS = re.compile(r"\bwounds?$")
_PARTICIPLE = re.compile(r"[A-Za-z]{2,}ed")
# "|four| of these patients died": as many as died; "|13 million| Merians": people, or what has a maker's name.
_THESE = re.compile(r"[ ]of[ ](?:these|those)[ ]")
_INHABITANTS = re.compile(r"[ ](?:[a-z]+[ ])?[A-Z][a-z]{3,}s\b")
# "An example at today's prices"; "Suppose you send |40| letters", "Take a team of |five| who".
_EXAMPLES = re.compile(r"\bexamples?\b", re.IGNORECASE)
_SUPPOSED = re.compile(
    r"\b(?:Suppose|Imagine|Picture|Let['’]s[ ]say|Say[ ](?:you|that|an?)"
    r"|(?:Take|Consider)[ ]an?[ ][a-z]+[ ](?:of|who|that|with|which))\b"
)
NONE: frozenset[str] = frozenset()


class Slots(NamedTuple):
    """What a claim says, but for the words beside it: fields of its profile, which has them all."""

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
    left: bool
    person: str | None
    value: float | None
    example: bool


def slots_of(claim: Figure | Date, source: Source) -> Slots:
    """What the claim counts or dates: its unit, its noun and verb, the classes of both."""
    figure = claim if isinstance(claim, Figure) else None
    attributed = _attributed(source, claim) if isinstance(claim, Date) and claim.relation == "on" else None
    noun = None if claim.noun in generic_nouns() else claim.noun
    predicate = None if claim.predicate in (generic_verbs() if figure else empty_verbs()) else claim.predicate
    if attributed:
        noun, predicate = None, attributed
    named = None if claim.noun in no_acts() or (figure and figure.unit and claim.noun == _TOLL) else claim.noun
    said = frozenset(word for words in (named, attributed or claim.predicate) for word in (words or "").split(" or ") if word)
    if figure and figure.predicate in _GIVEN and _LIVES.match(source.body, claim.end, claim.end + 60):
        predicate, said = "die", said | {"die"}
    if figure and (state := _STATE.match(source.body, claim.end, claim.end + 60)):
        said |= {"die" if state["dead"] else "miss" if state["missing"] else "injur"}
    classes = classes_of(said) | (classes_of(frozenset(claim.modifiers)) & CASUALTIES)
    people = claim.noun in persons() if claim.noun and claim.noun not in posts() and not _is_done(claim, claim.noun) else None
    if people is False and _INHABITANTS.match(source.body, claim.end, claim.end + 40):
        people = None
    return Slots(
        measure=measure_of(claim),
        scale=(currency_of(figure.unit) or figure.unit or "") if figure else "",
        noun=noun,
        modifiers=one_set(claim.modifiers),
        qualifiers=one_set((*claim.modifiers, *([noun] if noun else []))),
        predicate=predicate,
        verb=attributed is not None or claim.predicate is not None,
        base=one_set(figure.base) if figure and not _THESE.match(source.body, figure.end, figure.end + 12) else NONE,
        classes=classes or NONE,
        harm=_harm(figure, classes, people) if figure else NONE,
        people=people,
        left=figure is not None and is_left(source.body, figure.start, figure.end, figure.context),
        person=_person(source, figure) if figure and figure.role == "age" else None,
        value=_value(claim),
        example=figure is not None and _is_example(source, figure),
    )


def _is_done(claim: Figure | Date, noun: str) -> bool:
    """ "Missing: 23", "Rescued: 337" count people, and do not say so; "deaths" are no people, and as many."""
    if claim.subject and _PARTICIPLE.fullmatch(claim.subject.strip()):
        return True
    return not classes_of(frozenset((noun,))).isdisjoint(CASUALTIES)


def _is_example(source: Source, figure: Figure) -> bool:
    """Is the number made up to show how others work?"""
    section = source.block_at(figure.start).section
    return bool(_EXAMPLES.search(section)) or bool(_SUPPOSED.search(source.body, figure.context_start, figure.start))


def _harm(figure: Figure, classes: frozenset[str], people: bool | None) -> frozenset[str]:
    """The harm done to the people counted; none of ages, rates and wounds."""
    counted = figure.role == "count" and not (figure.unit or figure.per or _WOUNDS.search(figure.subject or ""))
    counted = counted and figure.predicate != _IN_HOSPITAL
    return one_set(classes & CASUALTIES) if counted and (people is not False or figure.noun in harm_nouns()) else NONE


def one_set(words: Iterable[str]) -> frozenset[str]:
    """A set; one and the same of nothing: most sets of most claims are empty, and each would take as much room as a short text."""
    return frozenset(words) or NONE


def measure_of(claim: Figure | Date) -> str:
    """The unit class; of a date "day", of a time of no known day "hour"."""
    return _measure(claim) if isinstance(claim, Figure) else "hour" if claim.is_hour else "day"


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
