"""The clause around an offset: its verb, that verb's subject, and how sure the text is of it; by tables and word endings.

A sentence is read once. `words.py` classes its words, `groups.py` finds its verb groups from left to right, `borders.py` gives
the words between two groups to one of them, `subjects.py` lets each group look for its subject.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from audit.extract.clauses.borders import runs_of, settle
from audit.extract.clauses.groups import verb_groups
from audit.extract.clauses.subjects import describe, find_subjects
from audit.extract.clauses.words import read_words
from audit.model import Modality, Source
from audit.text.words import stem

_LONGEST = 1200
"""Longer sentences are read in pieces of this many characters."""


@dataclass(frozen=True, slots=True)
class Clause:
    """`[start, end)` in the text; `predicate` the stem of its main verb; `subject` the words of the verb's subject as written,
    `noun` the stem of their head, `modifiers` the stems of the other content words. `modality`: fact, plan, forecast, denied.
    `tense`: past, present, future, or empty where nothing tells.
    """

    start: int
    end: int
    predicate: str | None = None
    predicate_start: int | None = None
    passive: bool = False
    subject: str | None = None
    noun: str | None = None
    modifiers: tuple[str, ...] = ()
    modality: Modality = "fact"
    tense: str = ""


def clause_at(source: Source, offset: int) -> Clause:
    """The clause of the sentence at the offset."""
    start, end = source.sentence_at(offset)
    if end - start > _LONGEST:
        start += max(offset - start, 0) // _LONGEST * _LONGEST
        end = min(end, start + _LONGEST)
    return _sentence(source.body[start:end], start).at(offset)


@lru_cache(maxsize=256)
def _sentence(text: str, offset: int) -> _Sentence:
    return _Sentence(text, offset)


class _Sentence:
    """A sentence read: where each run of one clause's words begins, and the clauses, made when asked for."""

    def __init__(self, text: str, offset: int) -> None:
        self._words, self._places = read_words(text)
        self._verbs = settle(self._words, verb_groups(self._words))
        self._offset, self._size = offset, len(text)
        self._made: dict[int, Clause] = {}
        if self._verbs:
            find_subjects(self._words, self._verbs)
            self._runs = runs_of(self._words, self._verbs)
            self._starts = [self._places[first][0] + offset for first, _ in self._runs]

    def at(self, offset: int) -> Clause:
        """The clause whose words stand at the offset."""
        if not self._verbs:
            return Clause(self._offset, self._offset + self._size)
        verb = self._runs[max(bisect_right(self._starts, offset) - 1, 0)][1]
        if verb not in self._made:
            self._made[verb] = self._clause(verb)
        return self._made[verb]

    def _clause(self, index: int) -> Clause:
        verb = self._verbs[index]
        subject, noun, modifiers = describe(self._words, verb)
        start, end = self._span(index)
        return Clause(
            start=self._offset + start,
            end=self._offset + end,
            predicate=stem(verb.lemma),
            predicate_start=self._offset + self._places[verb.last][0],
            passive=verb.passive,
            subject=subject,
            noun=noun,
            modifiers=modifiers,
            modality="fact" if verb.modality == "unsaid" else verb.modality,
            tense=verb.tense,
        )

    def _span(self, index: int) -> tuple[int, int]:
        """From the first word of a verb to its last, whatever stands between."""
        own = [place for place, (_, verb) in enumerate(self._runs) if verb == index]
        first, after = self._runs[own[0]][0], own[-1] + 1
        end = self._places[self._runs[after][0] - 1][1] if after < len(self._runs) else self._size
        return (self._places[first][0] if first else 0), end
