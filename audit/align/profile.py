"""A claim as the scorer sees it: every slot of it that says what it is about, and none that says how much."""

from __future__ import annotations

import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple
from zlib import crc32

from audit.align.around import close, doers, runs
from audit.align.content import content
from audit.align.context import Contexts
from audit.align.meanings import ONCE_IN_A_STORY, exclusive_members
from audit.align.slots import NONE, Slots, measure_of, one_set, slots_of
from audit.align.values import Place, Values, numeral, numeral_of, telling_value, telling_values, values_of
from audit.align.written import times_of, written
from audit.model import Block, Date, Days, Figure
from audit.text.constants import BRIEF_TEXT, MAX_ROW
from audit.text.names import fold
from audit.text.units import days_in, family
from audit.text.words import stem

_MANY_DIGITS, _TWO_DIGITS = 3, 2
_EVERYWHERE = ("", "percent", "year")
"""Units that most documents hold: to be the only value of its unit says nothing there."""
_OF_ANYTHING = (*_EVERYWHERE, "day", "week", "month")
"""Units in which each text of a story may tell how long another thing took, or how long ago it was."""
_STORY_WORDS = 6
MOST_NUMERALS = 20
"""A text with more numerals of one length has some one a digit off any other."""
ALL_NEAR = -1
"""Stands among the numerals that a source is known to have where those a digit longer and shorter are among them."""
_EARLY = 5
"""The toll of a story stands in its headline or in its first sentences."""
_AND = re.compile(r",?\s+and\s+(?:on\s+)?|,\s+(?:on\s+)?|\s*[&/]\s*")
_ANY_HEAD = frozenset("value limit default amount number figure setting quantity result maximum data detail details".split())
Scope = tuple[str, int, date | None, date | None]
"""A sentence (source, offset) and the ends of a period that a figure in it is counted over."""


class Mates(NamedTuple):
    """The other values of the claim's sentence: how many there are of each unit class, and the claim's place among its own.

    `only_unit`, `only_noun`: no other value of the source has its unit, or counts its noun; `only_sort`: none of its unit is of its
    role, over the same time; `sentences` is the source's length.
    `beside`: checksums of the telling values of other measures in its sentence.
    `story`: of the only one of its sort in a brief text, the words by which its story is known.
    `deed`: of the only date that its source gives of what a story has once, what that is, and the words that tell the story;
    `listed`: of a day in a list of days, a checksum of the others.
    `written`: of a day, month or year that is written out, the words by which its story is known; `known`: of such a one, all of
    its source; of a figure, checksums of the numerals of its source that are as long, or nearly (`ALL_NEAR`).
    `once`: no other claim of its kind has its value in the source.
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
    only_sort: bool = False
    story: str = ""
    deed: str = ""
    listed: int = 0
    written: str = ""
    once: bool = False
    beside: Sequence[int] = ()
    known: Sequence[int] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Profile:
    """One figure or date. `measure` is its unit class; `classes` what the verbs and nouns of its measure say happened.

    `example`: a number that is made up to show how others work.
    `harm`: of a count of people, the harm done to them. `scopes`: a date that only says over which period a figure counts;
    `left`: a value that its sentence leaves for another.
    `close`, `near`, `wide`: the stems beside the value, in its sentence and in the three around it, with their weights;
    `own_weight`: that of `near` without the names that a pronoun stands for;
    `row`, `column`: the stems of a cell's heads; `doers`: the words of the names around the value, of who did it, or where.
    `runs`: checksums of the word runs around the value, each once, in order; below zero one of its digits. In a set they would take
    ten times the room.
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
    row: frozenset[str]
    column: frozenset[str]
    close: dict[str, float]
    near: dict[str, float]
    wide: dict[str, float]
    entities: dict[str, float]
    names: frozenset[str]
    doers: frozenset[str]
    close_weight: float
    near_weight: float
    own_weight: float
    runs: array[int]
    role: str
    per: str | None
    modality: str
    place: str | None
    period: Days | None
    as_of: Days | None
    stated_by: str | None
    published: date | None
    value: float | None
    example: bool
    mates: Mates

    def shares_runs(self, other: Profile) -> bool:
        """Does a run of words, or do the digits, surround or make both?"""
        return not set(self.runs).isdisjoint(other.runs)

    def shares_words(self, other: Profile) -> bool:
        """Does the same run of words surround both?"""
        return any(run >= 0 for run in set(self.runs).intersection(other.runs))


def profiles(claims: Sequence[Figure | Date], contexts: Contexts, figures: Sequence[Figure] = ()) -> list[Profile]:
    """The profiles of claims, in order, those of one source together.

    They know of each other; dates know the `figures` beside them, and which of them only scope a figure.
    """
    found: list[Profile] = []
    scopes, values = figure_scopes(figures), telling_values([*claims, *figures], contexts.published)
    for path, own in groupby(claims, attrgetter("source")):
        found += _Document(contexts, path, list(own)).profiles(scopes, values)
    return found


class _Tolls(NamedTuple):
    """The counts of one harm that a source gives: the sentence of the first, and the place of each different one."""

    sentence: int
    places: dict[float, int]


class _Document:
    """The claims of one source; what many of them have in common is held once."""

    def __init__(self, contexts: Contexts, path: str, claims: Sequence[Figure | Date]) -> None:
        self._contexts = contexts
        self._source = contexts.sources[path]
        self._claims = claims
        self._slots = [slots_of(claim, self._source) for claim in claims]
        self._units = Counter(one.scale for one in self._slots)
        self._sorts = Counter(map(_sort_of, claims, self._slots))
        self._nouns = Counter((one.measure, one.noun) for one in self._slots)
        self._tolls = _tolls(claims, self._slots)
        self._told = Counter(map(_said, claims, self._slots))
        self._cells = Counter(heads for block in self._source.blocks if (heads := block.heads[:2]))
        self._known_times: dict[str, tuple[int, ...]] = {}
        self._numerals_near: dict[int, tuple[int, ...]] = {}
        self._sets: dict[frozenset[str], frozenset[str]] = {}
        self._known_mates: dict[Hashable, Mates] = {}

    def profiles(self, scopes: frozenset[Scope], values: Mapping[Place, Values]) -> Iterator[Profile]:
        """The profiles of the claims, in order."""
        sentences: dict[int, list[int]] = defaultdict(list)
        for place, claim in enumerate(self._claims):
            sentences[claim.context_start].append(place)
        mates = {
            place: beside
            for places in sentences.values()
            for place, beside in zip(places, self._mates(places, values), strict=True)
        }
        for place, claim in enumerate(self._claims):
            crowd = len(sentences[claim.context_start]) > MAX_ROW
            yield self._profile(claim, self._slots[place], mates[place], _scope(claim) in scopes, crowd)

    def _mates(self, places: Sequence[int], values: Mapping[Place, Values]) -> Iterator[Mates]:
        """What is known of each claim of a sentence because of the others."""
        seen: Counter[str] = Counter()
        found = Counter(self._slots[place].measure for place in places)
        counts = self._once(tuple(sorted(found.items())), Mates(dict(found))).measures
        told = values.get((self._source.path, self._claims[places[0]].context_start), ()) if len(places) <= MAX_ROW else ()
        for place in places:
            one = self._slots[place]
            only_unit = one.scale not in _EVERYWHERE and self._units[one.scale] == 1
            only_noun = one.noun is not None and self._nouns[one.measure, one.noun] == 1
            only_sort = one.scale not in _OF_ANYTHING and self._sorts[_sort_of(self._claims[place], one)] == 1
            length = self._contexts.length(self._source.path)
            story = self._story if only_sort and length <= BRIEF_TEXT else ""
            others = self._others(place, told)
            dated = Mates(counts, seen[one.measure], only_unit, only_noun, length, *self._toll(one), only_sort, story)
            deed, listed = self._deed(place), self._listed(places, place)
            time = written(self._claims[place])
            times = self._times(time.precision) if time else ()
            known = times or self._known_numerals((numeral_of(self._claims[place]) or (0, 0))[0])
            once = self._told[_said(self._claims[place], one)] == 1
            beside = dated._replace(
                deed=deed, listed=listed, written=self._story if times else "", beside=others, known=known, once=once
            )
            yield self._once((id(counts), *beside[1:]), beside)
            seen[one.measure] += 1

    @cached_property
    def _story(self) -> str:
        """The rarest words of the source, which another one that tells the same story will hold some of."""
        rare = self._contexts.rare_words(self._source.path)
        return " ".join(sorted(rare, key=lambda word: (-rare[word], word))[:_STORY_WORDS])

    def _others(self, place: int, told: Values) -> tuple[int, ...]:
        """The telling values of a claim's sentence that are of another measure; of a date, the other days too."""
        measure = self._slots[place].measure
        own = {value for _, value in telling_value(self._claims[place])} if measure == "day" else None
        return tuple(value for sort, value in told if (value not in own if own is not None else sort != measure))

    def _times(self, precision: str) -> tuple[int, ...]:
        """The days, months or years that the source names."""
        if precision not in self._known_times:
            self._known_times[precision] = times_of(self._claims, precision)
        return self._known_times[precision]

    @cached_property
    def _numerals(self) -> Mapping[int, set[int]]:
        """The numerals of the source by their length."""
        found: dict[int, set[int]] = defaultdict(set)
        for length, number in filter(None, map(numeral_of, self._claims)):
            found[length].add(number)
        return found

    def _known_numerals(self, length: int) -> tuple[int, ...]:
        """The numerals of the source that are as long, none where they are too many.

        Those a digit longer or shorter too, with `ALL_NEAR` before them, where these are not too many.
        """
        if length not in self._numerals_near:
            own = self._numerals.get(length, set())
            near = own.union(*(self._numerals.get(other, ()) for other in (length - 1, length + 1)))
            found = sorted(own) if len(own) <= MOST_NUMERALS else []
            self._numerals_near[length] = (ALL_NEAR, *sorted(near)) if own and len(near) <= MOST_NUMERALS else tuple(found)
        return self._numerals_near[length]

    def _deed(self, place: int) -> str:
        """What a story has once, of which the claim gives the one day that its source tells, and the story's words."""
        claim = self._claims[place]
        if not isinstance(claim, Date) or claim.is_hour:
            return ""
        told = sorted(deed for deed in self._slots[place].classes & ONCE_IN_A_STORY if len(self._deeds[deed]) == 1)
        return f"{told[0]} {self._story}" if told else ""

    @cached_property
    def _deeds(self) -> dict[str, set[Days]]:
        """The days that the source gives of what a story has once."""
        days: dict[str, set[Days]] = defaultdict(set)
        for claim, one in zip(self._claims, self._slots, strict=True):
            if isinstance(claim, Date) and not claim.is_hour:
                for deed in one.classes & ONCE_IN_A_STORY:
                    days[deed].add(claim.named)
        return days

    def _listed(self, places: Sequence[int], place: int) -> int:
        """A checksum of the days that stand with a day in one list: "on Thursday 16 and Saturday 18 March"; 0 of any other."""
        days = [one for one in (self._claims[at] for at in places) if isinstance(one, Date)] if len(places) <= MAX_ROW else []
        runs = _lists(days, self._source.body)
        held = next((run for run in runs if any(one.id == self._claims[place].id for one in run)), [])
        others = sorted(f"{one.named.earliest}" for one in held if one.id != self._claims[place].id)
        return crc32(" ".join(others).encode()) if others else 0

    def _toll(self, one: Slots) -> tuple[int, int]:
        """The place of a count among its source's tolls, and how many these are."""
        told = self._tolls.get(one.harm)
        if told is None or one.value is None or one.value not in told.places:
            return 0, 0
        early = self._source.sentence_index(told.sentence) < _EARLY
        return told.places[one.value], len(told.places) if early else 0

    def _profile(self, claim: Figure | Date, slots: Slots, mates: Mates, scopes: bool, crowd: bool) -> Profile:
        """The profile of a claim. `crowd`: so many others stand in its sentence that its digits tell nothing."""
        source, contexts = self._source, self._contexts
        figure = claim if isinstance(claim, Figure) else None
        start, end = (figure.core_start, figure.core_end) if figure else (claim.start, claim.end)
        beside, near = contexts.telling_words(claim.source, close(source, start, end)), contexts.near(claim)
        block = source.block_at(claim.start)
        heads = _heads(block) if self._cells[block.heads[:2]] == 1 else (NONE, NONE)
        entities, found = contexts.entity_weights(claim), runs(source, start, end)
        near_names = doers(source, start, end, of_day=figure is None, crowd=crowd)
        named = (word for word in near_names if stem(word) not in exclusive_members())
        said: dict[str, Any] = {
            name: self._set(value) if isinstance(value, frozenset) else value for name, value in slots._asdict().items()
        }
        return Profile(
            claim=claim,
            kind=claim.kind,
            source=claim.source,
            sentence=claim.context_start,
            block=source.block_at(claim.start).kind,
            scopes=scopes,
            row=self._set(heads[0]),
            column=self._set(heads[1]),
            close=beside.words,
            near=near.words,
            wide=contexts.wide(claim).words,
            entities=entities,
            names=self._set(word for name in entities for word in name.split()),
            doers=self._set(named),
            close_weight=beside.weight,
            near_weight=near.weight,
            own_weight=near.weight - near.meant,
            runs=array("q", sorted(found if crowd else found.union(_digits(claim, self._story)))),
            role=claim.role,
            per=figure.per if figure else None,
            modality=claim.modality,
            place=fold(figure.place) if figure and figure.place else None,
            period=figure.period if figure else None,
            as_of=figure.as_of if figure else None,
            stated_by=fold(figure.stated_by) if figure and figure.stated_by else None,
            published=source.published.earliest if source.published else None,
            mates=mates,
            **said,
        )

    def _set(self, words: Iterable[str]) -> frozenset[str]:
        """A set: one and the same of what is equal."""
        found = one_set(words)
        return self._sets.setdefault(found, found)

    def _once(self, key: Hashable, mates: Mates) -> Mates:
        """The first that was made with this key."""
        return self._known_mates.setdefault(key, mates)


def _said(claim: Figure | Date, slots: Slots) -> tuple[str, ...]:
    """The measure of a claim and its fullest value."""
    return (slots.measure, *next(iter(values_of(claim)), ()))


def _lists(days: Sequence[Date], body: str) -> Iterator[list[Date]]:
    """Days of one sentence that nothing but a comma or an "and" parts."""
    run: list[Date] = []
    for one in days:
        if one.precision != "day" or not one.named.earliest or (run and not _AND.fullmatch(body, run[-1].end, one.start)):
            yield run
            run = []
        if one.precision == "day" and one.named.earliest:
            run.append(one)
    yield run


def _sort_of(claim: Figure | Date, slots: Slots) -> tuple[str, str, str | None]:
    """The unit of a figure, what sort of figure it is, and over what time it is a rate."""
    return slots.scale, claim.role, claim.per if isinstance(claim, Figure) else None


def _tolls(claims: Sequence[Figure | Date], slots: Sequence[Slots]) -> dict[frozenset[str], _Tolls]:
    """The counts of the harmed among the claims of a source, by harm; a part of a set is none."""
    tolls: dict[frozenset[str], _Tolls] = {}
    for claim, one in zip(claims, slots, strict=True):
        if one.harm and not one.base and one.value is not None:
            places = tolls.setdefault(one.harm, _Tolls(claim.context_start, {})).places
            places.setdefault(one.value, len(places))
    return tolls


def _heads(block: Block) -> tuple[frozenset[str], frozenset[str]]:
    """The stems of a cell's row head and of its column head; a head that stands over values of any sort says nothing."""
    if block.kind != "cell" or not block.heads:
        return NONE, NONE
    row, *columns = block.heads[:2]
    told = [head for head in columns if not _ANY_HEAD.issuperset(head.lower().split())]
    if told and not content(told[0]):
        return NONE, NONE
    return content(row), content(told[0]) if told else NONE


def _digits(claim: Figure | Date, story: str) -> Iterator[int]:
    """Numbers below zero that numerals share which have the same digits, noughts aside, and the first or the last one in its place.

    Their units are one, or are confused.

    Two digits may stand in any order, but only numerals of one story share them.
    """
    digits = numeral(claim.nominal) if isinstance(claim, Figure) and claim.nominal and not claim.pair else ""
    told = digits.rstrip("0")
    marks: list[str] = []
    if len(told) == _TWO_DIGITS:
        marks = story.split()
    elif len(told) >= _MANY_DIGITS:
        marks = [f"{told[0]}-", f"-{told[-1]}"]
    sort = family(claim.unit) if isinstance(claim, Figure) else ""
    said = f"{sort or measure_of(claim)} {''.join(sorted(told.replace('0', '')))}"
    return (-1 - crc32(f"{said} {mark}".encode()) for mark in marks)


def figure_scopes(figures: Sequence[Figure]) -> frozenset[Scope]:
    """The periods that figures are counted over, longer than a day, each with its sentence."""
    return frozenset(
        (figure.source, figure.context_start, figure.period.earliest, figure.period.latest)
        for figure in figures
        if figure.period and figure.period.earliest != figure.period.latest and not _outlasts(figure, figure.period)
    )


def _outlasts(figure: Figure, period: Days) -> bool:
    """A voyage of seven years is not counted over the August in which it ends."""
    length = days_in(figure.unit) if figure.role == "duration" else None
    if not length or not figure.nominal or not period.earliest or not period.latest:
        return False
    return length * figure.nominal > (period.latest - period.earliest).days + 1


def _scope(claim: Figure | Date) -> Scope | None:
    return (claim.source, claim.context_start, claim.days.earliest, claim.days.latest) if isinstance(claim, Date) else None
