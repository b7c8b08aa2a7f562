"""Two quotations in, how their wording differs out: the kind of each change decides, not how alike they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, lru_cache

from audit.check.compare.changes import Change, changes
from audit.check.compare.difference import Difference, excused, softened
from audit.check.compare.moments import dates_beside
from audit.check.compare.shown import show_days
from audit.check.compare.speakers import named_apart
from audit.model import Days, Evidence, Quote
from audit.text.frequencies import COMMON, KNOWN, VERY_COMMON
from audit.text.wording import Edge, Edit, Shared, Token, coverage, edits, local, same_words, tokens
from audit.text.words import STOP_WORDS

FRAGMENT = 4
"""Quotations with fewer tokens than this never raise a variant, save a headline's against its own body."""
SHORT_EDGE = 6
"""Up to this many words at the rim of the shared wording, on both sides, are one phrase put for another."""
MOST_CHANGES = 4
LEAST_ECHO = 5
"""An echo shares at least this many content words."""
FAR_APART_DAYS = 2
LIMITING = frozenset("until unless if but except only not without provided".split())
SENTENCE_END = re.compile(r"[.!?…;]")
FIRST_PERSON = frozenset(("i", "i'm", "i've", "i'll", "i'd"))
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
        return local(*self.tokens)

    @property
    def is_same(self) -> bool:
        """The same words, rather than an echo?"""
        return same_words(self.shared, *self.tokens)

    @property
    def covers(self) -> Fraction:
        """The share of the content words of the shorter one that both hold."""
        return coverage(self.shared, *self.tokens)

    @property
    def shared_words(self) -> frozenset[str]:
        """The content words that both hold."""
        shared, (words, _) = self.shared, self.tokens
        held = (token for run in shared.runs for token in words[run.a : run.a + run.length]) if shared else ()
        return frozenset(token.word for token in held if token.kind == "word" and token.word not in STOP_WORDS)

    @cached_property
    def edits(self) -> list[Edit]:
        """The differences that count: a side cut short at a rim is none."""
        found = edits(*self.tokens, self.shared)
        inner = [edit for edit in found if not edit.edge]
        return [*self._rim("start"), *inner, *self._rim("end")]

    @cached_property
    def changes(self) -> list[Change]:
        """The differences by kind, worst first."""
        return changes(self.edits, _names(self.a.text, self.tokens[0]) | _names(self.b.text, self.tokens[1]))

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
        a, b = self.rims(edge)
        if max(len(a), len(b)) > SHORT_EDGE or not (a or b):
            return []
        if a and b:
            return [Edit("replace", tuple(a), tuple(b))]
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


@lru_cache(maxsize=4096)
def tokens_of(text: str) -> tuple[Token, ...]:
    """The tokens of a quotation; kept, since one is compared with several."""
    return tuple(tokens(text))


def compare_quotes(a: Quote, b: Quote, evidence: Evidence, read: str = "usual") -> Difference:
    """How two quotations compare: the same words (and what changed), an echo, or nothing in common."""
    if a.text == b.text:
        return _agreed(Wording(a, b))
    wording = Wording(a, b)
    if min(map(len, wording.tokens)) < FRAGMENT:
        return _fragment(wording)
    if wording.shared is None or not (a.speech and b.speech):
        return Difference("compatible", why="the two share no wording to speak of")
    if not wording.is_same:
        return _echo(wording)
    difference = _varied(wording)
    if difference.verdict != "disagree":
        return difference
    return _in_circumstances(difference, wording, evidence)


def _agreed(wording: Wording) -> Difference:
    """The same words; characters that hide or pass for others are told."""
    odd = sorted({letter for side in wording.tokens for token in side for letter in token.odd})
    if odd and wording.a.text != wording.b.text:
        names = ", ".join(f"U+{ord(letter):04X}" for letter in odd)
        why = f"the words agree; one side holds hidden or look-alike characters ({names})"
        return Difference("agree", "note", by="spelling", why=why, change="hidden-character")
    return Difference("agree", by=None if wording.a.text == wording.b.text else "spelling")


def _fragment(wording: Wording) -> Difference:
    """A word or three: they may agree; only a headline is held against its own document."""
    a, b = wording.tokens
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    words = [token.word for token in short]
    held = any([token.word for token in long[i : i + len(words)]] == words for i in range(len(long) - len(words) + 1))
    if held:
        return Difference("agree" if len(a) == len(b) else "compatible", by="fragment")
    quote, other = (wording.a, wording.b) if short is a else (wording.b, wording.a)
    if quote.position == "headline" and other.source == quote.source and other.position != "headline" and wording.shared:
        why = f"“{quote.text}” in the headline is not in the words of the body"
        return Difference("disagree", "warning", why=why, change="content-word")
    return Difference("compatible", why="too short to be a variant")


def _echo(wording: Wording) -> Difference:
    """Shared wording in longer, different sentences: a formula, told as a note, and not between speakers known to be one."""
    if _known_to_be_one(wording.a, wording.b):
        return Difference("compatible", why="one speaker, two sentences")
    if wording.shared is None or len(wording.shared_words) < LEAST_ECHO:
        return Difference("compatible", why="the two share a few words")
    why = "the two share wording inside longer, different sentences: an echo, not a misquotation"
    return Difference("compatible", "note", why=why, change="splice")


def _known_to_be_one(a: Quote, b: Quote) -> bool:
    return bool(a.speaker_name and b.speaker_name) and not named_apart(a.speaker_name, b.speaker_name)


def _varied(wording: Wording) -> Difference:
    found = wording.changes
    if not found:
        return _cut(wording)
    why = "; ".join(str(change) for change in found[:MOST_CHANGES])
    return Difference("disagree", found[0].severity, why=f"the wording differs: {why}", change=found[0].kind)


def _cut(wording: Wording) -> Difference:
    """The same words as far as both go: whole, in part, or with a marked cut."""
    marked = any(token.kind != "word" for side in wording.tokens for token in side)
    a, b = wording.rims("start"), wording.rims("end")
    if not any((*a, *b)) and not marked and wording.tokens[0] and len(wording.tokens[0]) == len(wording.tokens[1]):
        return _agreed(wording)
    dropped = _limiting_clause(wording)
    if dropped:
        why = f"one side ends before “{dropped} …”, which limits what is said"
        return Difference("compatible", "note", by="fragment", why=why, change="deletion")
    return Difference("compatible", by="elision" if marked else "fragment")


def _limiting_clause(wording: Wording) -> str:
    """The word that begins a limiting clause which one side, given as a sentence, leaves out at its end."""
    for quote, longer, (own, dropped) in (
        (wording.a, wording.b, wording.rims("end")),
        (wording.b, wording.a, wording.rims("end")[::-1]),
    ):
        if own or not dropped or not quote.whole or quote.utterance or longer.utterance:
            continue
        if dropped[0].word in LIMITING and dropped[0].kind == "word" and not quote.text.rstrip().endswith(("…", "...")):
            return dropped[0].word
    return ""


def _in_circumstances(difference: Difference, wording: Wording, evidence: Evidence) -> Difference:
    """Different occasions excuse; translations, nested speech and two speakers soften."""
    a, b = wording.a, wording.b
    one, other = _said_on(a, evidence), _said_on(b, evidence)
    if one and other and _days_apart(one, other) >= FAR_APART_DAYS:
        return excused(difference, "different-period", f"said on two occasions: {show_days(one)} and {show_days(other)}")
    if a.translated or b.translated:
        difference = softened(difference, "translation")
    if named_apart(a.speaker_name, b.speaker_name) and wording.covers < 1:
        return Difference("disagree", "note", why=difference.why, change=difference.change, softened_by=difference.softened_by)
    return difference


def _said_on(quote: Quote, evidence: Evidence) -> Days | None:
    """The one day that the sentence around a quotation states."""
    days = {
        found.named for found in dates_beside(quote, evidence) if found.resolved and found.precision == "day" and not found.quoted
    }
    return next(iter(days)) if len(days) == 1 else None


def _days_apart(one: Days, other: Days) -> int:
    if one.earliest is None or other.earliest is None:
        return 0
    return abs((one.earliest - other.earliest).days)


# ---------------------------------------------------------------- words at the rim, names


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


def _names(text: str, some: Sequence[Token]) -> frozenset[str]:
    """The words with a capital inside a sentence; at its start, those that are no common word."""
    found = set()
    for before, token in zip((None, *some), some, strict=False):
        starts = before is None or SENTENCE_END.search(text, before.end, token.start)
        if CAPITAL.match(text, token.start) and not (token.word in _common_words() if starts else token.word in FIRST_PERSON):
            found.add(token.word)
    return frozenset(found)


def is_common(word: str) -> bool:
    """Is it a word that English texts on any subject hold?"""
    return word in _common_words() or word in STOP_WORDS


@lru_cache(maxsize=1)
def _common_words() -> frozenset[str]:
    return frozenset((VERY_COMMON + COMMON + KNOWN).split())
