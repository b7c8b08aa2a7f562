"""Two quotations in, how their wording differs out: the kind of each change decides, not how alike they are."""

from __future__ import annotations

from collections.abc import Sequence

from audit.check.compare.difference import Difference, excused, softened
from audit.check.compare.moments import dates_beside
from audit.check.compare.shown import show_days
from audit.check.compare.speakers import named_apart
from audit.check.compare.wordings import Wording, tokens_of
from audit.model import Days, Evidence, Quote
from audit.text.constants import (
    ECHO_WORDS,
    FRAGMENT_TOKENS,
    HEADLINE_SHARE,
    HEADLINE_WORDS,
    OCCASION_DAYS,
    SAME_DOCUMENT_SHARE,
    SHARED_RUN,
)
from audit.text.wording import Token
from audit.text.words import STOP_WORDS, stem

MOST_CHANGES = 4
LIMITING = frozenset("until unless if but except only not without provided".split())


def compare_quotes(a: Quote, b: Quote, evidence: Evidence, read: str = "usual") -> Difference:
    """How two quotations compare: the same words (and what changed), an echo, or nothing in common."""
    if a.text == b.text:
        return _agreed(Wording(a, b))
    wording = Wording(a, b)
    if min(map(len, wording.tokens)) < FRAGMENT_TOKENS:
        return _fragment(wording)
    if wording.shared is None or not (a.speech and b.speech):
        return Difference("compatible", why="the two share no wording to speak of")
    if not wording.is_same or _is_someone_elses(wording, evidence):
        return _echo(wording)
    if a.source == b.source and "headline" not in (a.position, b.position) and wording.covers_both < SAME_DOCUMENT_SHARE:
        return Difference("compatible", why="two sentences of one speech, or a part of one")
    difference = _varied(wording, evidence)
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
    if (
        quote.position == "headline"
        and other.source == quote.source
        and other.position != "headline"
        and _is_put_otherwise(short, long)
    ):
        why = f"“{quote.text}” in the headline is not in the words of the body"
        return Difference("disagree", "warning", why=why, change="content-word")
    return Difference("compatible", why="too short to be a variant")


def _is_put_otherwise(short: Sequence[Token], long: Sequence[Token]) -> bool:
    """Does the body have most of a headline's words, but others between them? A plural is no other word."""
    body = {stem(token.word) for token in long}
    heavy = [token.word for token in short if token.word not in STOP_WORDS]
    held = [word for word in heavy if stem(word) in body]
    enough = len(held) >= min(HEADLINE_WORDS, len(heavy)) and len(held) >= HEADLINE_SHARE * len(heavy)
    return bool(heavy) and enough and not all(stem(token.word) in body for token in short)


def _echo(wording: Wording) -> Difference:
    """Shared wording in longer, different sentences: a formula, told as a note, and not between speakers known to be one."""
    if _known_to_be_one(wording.a, wording.b) or wording.a.source == wording.b.source:
        return Difference("compatible", why="one speaker, or one document: two sentences")
    if wording.shared is None or len(wording.shared_words) < ECHO_WORDS:
        return Difference("compatible", why="the two share a few words")
    why = f"the two share wording inside longer, different sentences: an echo, not a misquotation{_differing(wording)}"
    return Difference("compatible", "note", why=why, change="splice")


def _differing(wording: Wording) -> str:
    swapped = [change for change in wording.inner_changes if change.a and change.b and change.severity != "note"]
    return f" ({'; '.join(str(change) for change in swapped[:MOST_CHANGES])})" if swapped else ""


def _is_someone_elses(wording: Wording, evidence: Evidence) -> bool:
    """Two speakers known to be two, and not the same words: each said a sentence of their own.

    A body, or a person by description alone, may well be the same one, but for a mere fragment; and what is all but equal is
    one utterance, whoever said it.
    """
    one, other = wording.a.speaker_name, wording.b.speaker_name
    if not named_apart(one, other) or not any(change.severity != "note" for change in wording.changes):
        return False
    if wording.covers_both >= SAME_DOCUMENT_SHARE:
        return False
    persons = all(
        (quote.speaker_name or "").casefold() in evidence.people.get(quote.source, frozenset()) for quote in (wording.a, wording.b)
    )
    few = len(wording.shared_words) < ECHO_WORDS and (wording.shared is None or wording.shared.longest < SHARED_RUN)
    return persons or few


def _known_to_be_one(a: Quote, b: Quote) -> bool:
    return bool(a.speaker_name and b.speaker_name) and not named_apart(a.speaker_name, b.speaker_name)


def _varied(wording: Wording, evidence: Evidence) -> Difference:
    found = wording.changes
    if not found:
        return _cut(wording, evidence)
    why = "; ".join(str(change) for change in found[:MOST_CHANGES])
    return Difference("disagree", found[0].severity, why=f"the wording differs: {why}", change=found[0].kind)


def _cut(wording: Wording, evidence: Evidence) -> Difference:
    """The same words as far as both go: whole, in part, or with a marked cut."""
    marked = any(token.kind != "word" for side in wording.tokens for token in side)
    a, b = wording.rims("start"), wording.rims("end")
    if not any((*a, *b)) and not marked and wording.tokens[0] and len(wording.tokens[0]) == len(wording.tokens[1]):
        return _agreed(wording)
    dropped = _limiting_clause(wording, evidence)
    if dropped:
        why = f"one side ends before “{dropped} …”, which limits what is said"
        return Difference("compatible", "note", by="fragment", why=why, change="deletion")
    return Difference("compatible", by="elision" if marked else "fragment")


def _limiting_clause(wording: Wording, evidence: Evidence) -> str:
    """The word that begins a limiting clause which one side, given as a sentence, leaves out at its end."""
    for quote, longer, (own, dropped) in (
        (wording.a, wording.b, wording.rims("end")),
        (wording.b, wording.a, wording.rims("end")[::-1]),
    ):
        if own or not dropped or not quote.whole or quote.utterance or longer.utterance:
            continue
        ends = dropped[0].word not in LIMITING or dropped[0].kind != "word" or quote.text.rstrip().endswith(("…", "..."))
        if not ends and not _is_given_besides(dropped, quote, evidence):
            return dropped[0].word
    return ""


def _is_given_besides(dropped: Sequence[Token], quote: Quote, evidence: Evidence) -> bool:
    """Does another quotation of the same document go on with the words that this one leaves out?"""
    words = " ".join(token.word for token in dropped[1 : 1 + FRAGMENT_TOKENS])
    others = (claim for claim in evidence.by_source[quote.source] if isinstance(claim, Quote) and claim.id != quote.id)
    return any(f" {words} " in f" {' '.join(token.word for token in tokens_of(other.text))} " for other in others)


def _in_circumstances(difference: Difference, wording: Wording, evidence: Evidence) -> Difference:
    """Different occasions excuse; translations soften."""
    a, b = wording.a, wording.b
    one, other = _said_on(a, evidence), _said_on(b, evidence)
    if one and other and _days_apart(one, other) >= OCCASION_DAYS:
        return excused(difference, "different-period", f"said on two occasions: {show_days(one)} and {show_days(other)}")
    if a.translated or b.translated:
        difference = softened(difference, "translation")
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
