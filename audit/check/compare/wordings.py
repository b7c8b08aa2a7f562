"""Two quotations side by side: what they share, and what differs inside it and at its rims."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, lru_cache

from audit.check.compare.changes import Change, changes
from audit.check.compare.common import is_common
from audit.model import Quote
from audit.text.constants import LEAST_OWN_WORDS, LEAST_OWN_WORDS_OF_LONG, RIM_WORDS, SHARED_RUN, SHARED_WORDS, SWAP_WORDS
from audit.text.wording import Edge, Edit, Shared, Token, coverage, edits, local, same_words, tokens
from audit.text.words import STOP_WORDS

ROUND = re.compile(r"\([^()]{1,40}\)")  # "Hillary (Clinton) brings"
SENTENCE_END = re.compile(r"[.!?…;]")
FIRST_PERSON = frozenset(("i", "i'm", "i've", "i'll", "i'd"))
JOINTS = frozenset(("and", "but", "so", "because"))
CAPITAL = re.compile(r"[A-ZÀ-ÖØ-Þ]")


@dataclass(frozen=True)
class Wording:
    """Two quotations, their tokens, the stretch that they share, and the edits that lead from one to the other."""

    a: Quote
    b: Quote

    @cached_property
    def tokens(self) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
        """The tokens of both."""
        return tokens_of(self.a.text), tokens_of(self.b.text)

    @cached_property
    def shared(self) -> Shared | None:
        """The best stretch of shared wording."""
        return _shared(self.a.text, self.b.text)

    @property
    def is_same(self) -> bool:
        """The same words, rather than an echo?

        Where a long passage stands for another, these are two sentences; and a name that both mention is no wording.
        """
        named = self.shared_words & self._names
        own = len(self.shared_words) - len(named)
        slight = self.shared is None or self.shared.longest < LEAST_OWN_WORDS_OF_LONG
        least = LEAST_OWN_WORDS_OF_LONG if slight and self.covers_both < Fraction(1, 2) else LEAST_OWN_WORDS
        own_words = own >= least or self.covers == 1
        return own_words and same_words(self.shared, *self.tokens) and not any(_is_long_swap(edit) for edit in self.inner)

    @cached_property
    def inner(self) -> list[Edit]:
        """The differences inside the shared stretch."""
        return [edit for edit in edits(*self.tokens, self.shared) if not edit.edge]

    @cached_property
    def covers(self) -> Fraction:
        """The share of the content words of the shorter one that both hold."""
        return coverage(self.shared, *self.tokens)

    @cached_property
    def covers_both(self) -> Fraction:
        """The share of the content words of the longer one that both hold."""
        longest = max(len({token.word for token in side if _is_content(token)}) for side in self.tokens)
        return Fraction(len(self.shared_words), longest) if longest else Fraction(0)

    @cached_property
    def shared_words(self) -> frozenset[str]:
        """The content words that both hold."""
        shared, (words, _) = self.shared, self.tokens
        held = (token for run in shared.runs for token in words[run.a : run.a + run.length]) if shared else ()
        return frozenset(token.word for token in held if _is_content(token))

    @cached_property
    def edits(self) -> list[Edit]:
        """The differences that count: a side cut short at a rim is none."""
        return [*self._rim("start"), *self.inner, *self._rim("end")]

    @cached_property
    def changes(self) -> list[Change]:
        """The differences by kind, worst first."""
        return changes(self.edits, self._names)

    @property
    def inner_changes(self) -> list[Change]:
        """The same, of what lies inside the shared stretch."""
        return changes(self.inner, self._names)

    @property
    def _names(self) -> frozenset[str]:
        return _names(self.a.text) | _names(self.b.text)

    def rims(self, edge: Edge) -> tuple[Sequence[Token], Sequence[Token]]:
        """What stands before or after the shared stretch, of the same sentence."""
        (a, b), shared = self.tokens, self.shared
        if shared is None:
            return (), ()
        if edge == "start":
            return _last_sentence(self.a.text, a[: shared.a_start], a), _last_sentence(self.b.text, b[: shared.b_start], b)
        return _first_sentence(self.a.text, a[shared.a_end :], a), _first_sentence(self.b.text, b[shared.b_end :], b)

    def _rim(self, edge: Edge) -> list[Edit]:
        """One phrase for another where both sides go on, or words that a sentence ended inside one side has not.

        Where only one side goes on, and the other ends there, that one is cut short, which is no change.
        """
        rims = self.rims(edge)
        a, b = _without_common(*map(_without_joint, rims)) if edge == "start" and all(rims) else _without_common(*rims)
        if max(len(a), len(b)) > RIM_WORDS or not (a or b):
            return []
        if a and b:
            return [Edit("replace", tuple(a), tuple(b))]
        if all(rims):
            return [Edit("delete" if a else "insert", tuple(a), tuple(b))]
        goes_on = self._goes_on(edge)[0 if not a else 1]
        return [Edit("delete" if a else "insert", tuple(a), tuple(b))] if goes_on else []

    def _goes_on(self, edge: Edge) -> tuple[bool, bool]:
        """Does each side have another sentence beyond the shared stretch, unmarked?"""
        (a, b), shared = self.tokens, self.shared
        if shared is None:
            return False, False
        beyond = (a[: shared.a_start], b[: shared.b_start]) if edge == "start" else (a[shared.a_end :], b[shared.b_end :])
        nearest = -1 if edge == "start" else 0
        one, other = (bool(side) and side[nearest].kind == "word" for side in beyond)
        return one, other


def holds_enough(wording: Wording) -> bool:
    """The same words, and enough of them to say so without any other sign: a run of six, or most of four content words."""
    return wording.is_same and (
        len(wording.shared_words) >= SHARED_WORDS or bool(wording.shared and wording.shared.longest >= SHARED_RUN)
    )


@lru_cache(maxsize=4096)
def tokens_of(text: str) -> tuple[Token, ...]:
    """The tokens of a quotation, what stands in round brackets as an editor's; kept, since one is compared with several."""
    found = tokens(text)
    for place in ROUND.finditer(text):
        inside = [token for token in found if place.start() < token.start and token.end < place.end()]
        if inside and all(token.kind == "word" for token in inside):
            put_in = Token(" ".join(token.word for token in inside), inside[0].start, inside[-1].end, "bracket")
            at = found.index(inside[0])
            found[at : at + len(inside)] = [put_in]
    return tuple(found)


@lru_cache(maxsize=4096)
def _shared(a: str, b: str) -> Shared | None:
    """The best stretch of shared wording of two texts; kept, since several rules ask for it."""
    return local(tokens_of(a), tokens_of(b))


def _is_content(token: Token) -> bool:
    return token.kind == "word" and token.word not in STOP_WORDS


def _is_long_swap(edit: Edit) -> bool:
    marked = any(token.kind != "word" for token in (*edit.a, *edit.b))
    return bool(edit.a and edit.b) and max(len(edit.a), len(edit.b)) > SWAP_WORDS and not marked


def _without_joint(rim: Sequence[Token]) -> Sequence[Token]:
    """A rim without the word that joins it to the sentence before: "But it is not enough"."""
    return rim[1:] if len(rim) > 1 and rim[0].word in JOINTS else rim


def _without_common(a: Sequence[Token], b: Sequence[Token]) -> tuple[Sequence[Token], Sequence[Token]]:
    """Two rims without the words that they begin with in common, and those that they end with."""
    while a and b and a[0].word == b[0].word:
        a, b = a[1:], b[1:]
    while a and b and a[-1].word == b[-1].word:
        a, b = a[:-1], b[:-1]
    return a, b


def _first_sentence(text: str, rim: Sequence[Token], whole: Sequence[Token]) -> Sequence[Token]:
    """Of the tokens after the shared stretch, those up to the end of the sentence."""
    before = whole[len(whole) - len(rim) - 1].end if len(rim) < len(whole) else 0
    for index, token in enumerate(rim):
        if SENTENCE_END.search(text, before, token.start) or token.kind == "ellipsis":
            return rim[:index]
        before = token.end
    return rim


def _last_sentence(text: str, rim: Sequence[Token], whole: Sequence[Token]) -> Sequence[Token]:
    """Of the tokens before the shared stretch, those since the start of the sentence."""
    after = whole[len(rim)].start if len(rim) < len(whole) else len(text)
    for index in range(len(rim) - 1, -1, -1):
        if SENTENCE_END.search(text, rim[index].end, after) or rim[index].kind == "ellipsis":
            return rim[index + 1 :]
        after = rim[index].start
    return rim


@lru_cache(maxsize=4096)
def _names(text: str) -> frozenset[str]:
    """The words with a capital inside a sentence; at its start, those that are no common word."""
    some, found = tokens_of(text), set()
    for before, token in zip((None, *some), some, strict=False):
        starts = before is None or SENTENCE_END.search(text, before.end, token.start)
        if CAPITAL.match(text, token.start) and not (is_common(token.word) if starts else token.word in FIRST_PERSON):
            found.add(token.word)
    return frozenset(found)
