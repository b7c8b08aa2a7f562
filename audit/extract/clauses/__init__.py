"""The clause around an offset: its verb, that verb's subject, and how sure the text is of it; by tables and word endings.

A sentence is read once. `words.py` classes its words, `groups.py` finds its verb groups from left to right, `borders.py` gives
the words between two groups to one of them, `subjects.py` lets a group and those before it look for their subjects, and
`phrasal.py` tells what a verb says with the word behind it.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import lru_cache

from audit.extract.clauses.borders import runs_of, settle
from audit.extract.clauses.groups import verb_groups
from audit.extract.clauses.phrasal import meaning
from audit.extract.clauses.subjects import describe, find_subjects
from audit.extract.clauses.words import read_words
from audit.model import Modality, Source
from audit.text.answers import question_before
from audit.text.words import stem

_LONGEST = 1200
"""Longer sentences are read in pieces of this many characters."""


@dataclass(slots=True)
class Clause:
    """`predicate` is the stem of its main verb; `subject` the words of the verb's subject as written, `noun` the stem of their
    head, `modifiers` the stems of the other content words. `modality`: fact, plan, forecast, denied. `tense`: past, present,
    future, or empty where nothing tells.
    """

    predicate: str | None = None
    passive: bool = False
    subject: str | None = None
    noun: str | None = None
    modifiers: tuple[str, ...] = ()
    modality: Modality = "fact"
    tense: str = ""


def clause_at(source: Source, offset: int, sentence: tuple[int, int] | None = None) -> Clause:
    """The clause of the sentence at the offset; `sentence`: that sentence, where it is known."""
    start, end = sentence or source.sentence_at(offset)
    if end - start > _LONGEST:
        start += max(offset - start, 0) // _LONGEST * _LONGEST
        end = min(end, start + _LONGEST)
    clause = _sentence(source.body[start:end]).at(offset - start)
    if clause.predicate is None and (question := question_before(source, start, end)):
        asked = _sentence(source.body[slice(*question)]).at(question[1] - question[0])
        return replace(asked, modality="fact")
    return clause


@lru_cache(maxsize=4096)
def _sentence(text: str) -> _Sentence:
    return _Sentence(text)


class _Sentence:
    """A sentence read: where each run of one clause's words begins, and the clauses, made when asked for."""

    def __init__(self, text: str) -> None:
        self._words, places = read_words(text)
        self._verbs = settle(self._words, verb_groups(self._words))
        self._made: dict[int, Clause] = {}
        self._runs = [(0, 0)]
        self._done = 0
        if self._verbs:
            self._runs = runs_of(self._verbs)
        if len(self._runs) > 1:
            self._starts = [places[first] for first, _ in self._runs]

    def at(self, offset: int) -> Clause:
        """The clause whose words stand at the offset in the sentence."""
        run = max(bisect_right(self._starts, offset) - 1, 0) if len(self._runs) > 1 else 0
        verb = self._runs[run][1]
        if verb not in self._made:
            self._made[verb] = self._clause(verb) if self._verbs else Clause()
        return self._made[verb]

    def _clause(self, index: int) -> Clause:
        if index >= self._done:
            find_subjects(self._words, self._verbs, self._done, index + 1)
            self._done = index + 1
        verb = self._verbs[index]
        subject, noun, modifiers = describe(self._words, verb)
        behind = self._words[verb.last + 1] if verb.last + 1 < len(self._words) else None
        return Clause(
            predicate=meaning(stem(verb.lemma), behind),
            passive=verb.passive,
            subject=subject,
            noun=noun,
            modifiers=modifiers,
            modality="fact" if verb.modality == "unsaid" else verb.modality,
            tense=verb.tense,
        )
