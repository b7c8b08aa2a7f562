"""A source in, the names of several words that it writes with capitals out, persons left aside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from audit.check.bodies.kinds import LAST
from audit.model import Evidence, Name, Source
from audit.text.names import fold
from audit.text.spelling import spelling
from audit.text.words import STOP_WORDS, WORD

MOST_WORDS = 6
MOST_PLACES = 4
"""Of a name, so many places are kept."""

RUN = re.compile(
    r"""
    \b[A-Z][\w&'’-]*                                                       # Review
    (?:[ \n](?:(?:of|for)[ \n](?:the[ \n])?|(?:&|and|the)[ \n](?=[A-Z]))?[A-Z][\w&'’-]*)+   # of Cave Botany
    """,
    re.VERBOSE,
)
MOST_FORMS = 40_000
"""Names that are kept at a time, some fifty megabytes."""

GLUED = re.compile(r"[a-z][A-Z]{2}")  # "TrumpGOP": two words of a page run together
JOINTS = ("of", "for")
OWNER = re.compile(r"['’]s?$")
Form = tuple[str, ...]
"""A name, word by word, in lower case and one spelling: ("marsh", "trust")."""


class Place(NamedTuple):
    """Where a name stands."""

    start: int
    end: int


@dataclass(frozen=True)
class Named:
    """The names of a source, each by its form, with the first places where it stands, in order."""

    source: Source
    forms: Mapping[Form, Sequence[Place]]

    @cached_property
    def open(self) -> Mapping[tuple[Form, int], list[Form]]:
        """The forms by what is left of them without one word, and its place."""
        table: dict[tuple[Form, int], list[Form]] = {}
        for form in self.forms:
            for at in range(len(form)):
                if form[at] not in STOP_WORDS:
                    table.setdefault(((*form[:at], *form[at + 1 :]), at), []).append(form)
        return table

    @cached_property
    def text(self) -> str:
        """All words, folded as forms are, each between spaces."""
        return f" {' '.join(map(_folded, WORD.findall(self.source.body)))} "

    def says(self, form: Form) -> bool:
        """Do these words stand anywhere, whatever their capitals?"""
        return f" {' '.join(form)} " in self.text


class Reader:
    """The names of sources by path, each source read once where there is room for what it names."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._kept: dict[str, Named] = {}
        self._room = MOST_FORMS

    def __call__(self, path: str) -> Named:
        """The names of a source."""
        if path not in self._kept:
            names = named(path, self._evidence)
            self._room -= len(names.forms) + 1
            if self._room < 0:
                self._kept.clear()
                self._room = MOST_FORMS
            self._kept[path] = names
        return self._kept[path]


def named(path: str, evidence: Evidence) -> Named:
    """The names of a source."""
    source = evidence.sources[path]
    taken = sorted((claim.start, claim.end) for claim in evidence.by_source[path] if isinstance(claim, Name))
    forms: dict[Form, list[Place]] = {}
    for run in _runs(source.body, taken):
        for words in _cut(source, run):
            form = tuple(_folded(word[0]) for word in words)
            if 1 < len(form) <= MOST_WORDS and not any(GLUED.search(word[0]) for word in words):
                place = Place(words[0].start(), words[-1].end() - len(_owned(words[-1][0])))
                places = forms.setdefault(form, [])
                if len(places) < MOST_PLACES and place not in places:
                    places.append(place)
    return Named(source, forms)


def _runs(body: str, taken: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Runs of capitalised words, and what stands before and behind a person's name in one."""
    at = 0
    for found in RUN.finditer(body):
        start, end = found.span()
        while at < len(taken) and taken[at][1] <= start:
            at += 1
        here = at
        while here < len(taken) and taken[here][0] < end:
            yield start, taken[here][0]
            start = taken[here][1]
            here += 1
        yield start, end


def _cut(source: Source, run: tuple[int, int]) -> Iterator[list[re.Match[str]]]:
    """The words of a run, and those between owners ("Marsh Trust's Odile Vann")."""
    words = list(WORD.finditer(source.body, *run))
    yield from _opened(source, words)
    ends = [at + 1 for at, word in enumerate(words[:-1]) if _owned(word[0])]
    for start, end in pairwise([0, *ends, len(words)]) if ends else ():
        yield from _opened(source, words[start:end])


def _opened(source: Source, words: list[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """Also without the first word where a sentence begins with it; the article in front left out."""
    while words and words[0][0].lower() in STOP_WORDS:
        words = words[1:]
    if not words:
        return
    yield words
    if len(words) > 2 and words[-1][0].lower() in LAST:
        yield words[:-1]
    joints = [at for at, word in enumerate(words) if word[0] in JOINTS]
    if joints:
        yield words[: joints[0]]
        yield from _opened(source, words[joints[-1] + 1 :])
    elif len(words) > 2 and source.sentence_at(words[0].start())[0] == words[0].start():
        yield words[1:]


def _folded(word: str) -> str:
    return spelling(OWNER.sub("", fold(word)))


def _owned(word: str) -> str:
    found = OWNER.search(word)
    return found[0] if found else ""
