"""The same words in two mouths: one quotation, two speakers, across documents or inside one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from audit.check.compare.difference import Difference
from audit.check.compare.readings import passage
from audit.check.compare.speakers import named_apart, speaker_of
from audit.check.compare.wordings import Wording
from audit.check.finding import Told, finding_of
from audit.check.grade import grade
from audit.check.judge import pairs
from audit.check.material import Material
from audit.check.rule import Rule
from audit.model import SEVERITIES, Confidence, Evidence, Finding, Group, Name, Quote, Severity, Softener
from audit.text.constants import FRAGMENT_WORDS, LONG_NAME, PRONOUN_REACH, SAME_WORDS_SHARE, SENTENCE_WORDS
from audit.text.names import fold, parts, same_person, usual_pronoun
from audit.text.wording import distance

AND_HIM = re.compile(r"\b(?:he|she|they)\s+and\s+[A-Z]")  # "that he and Holm had concluded"
WORDS = re.compile(r"[\w'’-]+")
DOUBTFUL = frozenset(("pronoun", "floating"))
"""How a speaker is known where no words of the sentence name one."""
MOST_BEHIND = 40
"""Quotations of one wording that are asked who says it elsewhere."""
SPOKES = "spokes"  # spokesman, spokeswoman, spokesperson
MARK = re.compile("[‘“'\"«]")

Speakers = tuple[str, str, str, str]
"""Path and speaker of the one side, path and speaker of the other."""


class _Twice(NamedTuple):
    """One wording given to two speakers."""

    a: Quote
    b: Quote
    words: frozenset[str]
    whole: bool
    severity: Severity
    confidence: Confidence


def same_speaker(rule: Rule, material: Material) -> Iterator[Finding]:
    """One finding for each group whose words are given to two; fragments too short for that count with others of the same two."""
    told: set[Speakers] = set()
    fragments: dict[Speakers, list[_Twice]] = {}
    for group in material.groups():
        found = list(_in_group(group, material))
        if _tells(found):
            told |= {_speakers(twice.a, twice.b) for twice in found}
            yield from _finding(rule, found)
            continue
        for twice in found:
            fragments.setdefault(_speakers(twice.a, twice.b), []).append(twice)
    for speakers, found in fragments.items():
        if speakers not in told and _tells(found):
            yield from _finding(rule, found)


def _in_group(group: Group, material: Material) -> Iterator[_Twice]:
    borne = _borne_out([claim for claim in group.claims if isinstance(claim, Quote)])
    for a, b in pairs(group.claims):
        if isinstance(a, Quote) and isinstance(b, Quote) and material.allows(a, b):
            twice = _given_twice(a, b, material.evidence, group.confidence, borne)
            if twice:
                yield twice


def _borne_out(quotes: Sequence[Quote]) -> frozenset[str]:
    """The quotations behind a pronoun whose speaker another document names for the same words, in whatever way."""
    behind = [quote for quote in quotes if quote.via == "pronoun" and quote.speaker_name]
    return frozenset(
        quote.id
        for quote in behind[:MOST_BEHIND]
        if any(other.source != quote.source and same_person(speaker_of(other), speaker_of(quote)) for other in quotes[:MOST_BEHIND])
    )


def _tells(found: Sequence[_Twice]) -> bool:
    """A whole sentence, or fragments that together hold enough words?"""
    words: set[str] = set()
    for twice in found:
        words |= twice.words
    return any(twice.whole for twice in found) or len(words) >= FRAGMENT_WORDS


def _speakers(a: Quote, b: Quote) -> Speakers:
    return a.source, speaker_of(a), b.source, speaker_of(b)


def _given_twice(
    a: Quote, b: Quote, evidence: Evidence, confidence: Confidence, borne: frozenset[str] = frozenset()
) -> _Twice | None:
    """The same words, so far as they go, with two speakers; None where either fails."""
    severity = two_speakers(a, b, evidence, borne)
    if severity is None or not (a.speech and b.speech) or (a.source == b.source and a.via == b.via == "label"):
        return None  # in one transcript the one says again what the other said
    wording = Wording(a, b)
    if a.text != b.text and not _same_throughout(wording):
        return None
    if _is_quoted_inside(wording):
        return None
    words = wording.shared_words
    shorter = a if len(wording.tokens[0]) <= len(wording.tokens[1]) else b
    return _Twice(a, b, words, shorter.whole and len(words) >= SENTENCE_WORDS, severity, confidence)


def _is_quoted_inside(wording: Wording) -> bool:
    """Does one of the two quote the words in its turn: “He said that ‘the fuel is gone’ and left”?"""
    shared = wording.shared
    if shared is None:
        return False
    starts = (wording.tokens[0][shared.a_start].start, wording.tokens[1][shared.b_start].start)
    return any(
        start > 0 and MARK.search(quote.text, max(0, start - 2), start)
        for quote, start in zip((wording.a, wording.b), starts, strict=True)
    )


def _same_throughout(wording: Wording) -> bool:
    """Nothing but a slip lies between them, and the shorter one stands in the longer one."""
    return wording.is_same and wording.covers >= SAME_WORDS_SHARE and all(change.severity == "note" for change in wording.changes)


def two_speakers(a: Quote, b: Quote, evidence: Evidence, borne: frozenset[str] = frozenset()) -> Severity | None:
    """How bad it is that one says a and the other b, if they are two persons; unknown and unnamed ones contradict nobody.

    A pronoun on one side leaves a doubt, on both too much of it; and so does one that may well mean the other speaker. A speaker
    whom no word names, but the place alone, is as doubtful. Those that are `borne` out by another document are not.
    """
    one, other = speaker_of(a), speaker_of(b)
    if _speaks_for(a, other) or _speaks_for(b, one):
        return "note"
    if _is_other_than(a, b) or _is_other_than(b, a):
        return "warning"
    if a.unnamed or b.unnamed or not named_apart(one, other) or same_person(one, other) or _are_misspelt(one, other):
        return None
    if not (_is_person(one, a, evidence) and _is_person(other, b, evidence)):
        return None
    if _is_joint(a, other, evidence) or _is_joint(b, one, evidence):
        return None
    if _is_spokesperson(a, evidence) and _is_spokesperson(b, evidence):
        return "note"
    if a.via not in DOUBTFUL and b.via not in DOUBTFUL:
        return "error"
    doubts = [quote.via in DOUBTFUL and quote.id not in borne for quote in (a, b)]
    if not any(doubts):
        return "warning"
    if _goes_by(a, b) and _goes_by(b, a):
        return "warning"
    return None if all(doubts) or _may_mean(a, b, evidence) or _may_mean(b, a, evidence) else "warning"


def _goes_by(quote: Quote, other: Quote) -> bool:
    """Is the speaker named, or a "she" where the other one is a "he"?"""
    if quote.via not in DOUBTFUL:
        return True
    said, its = _pronoun(quote), _pronoun(other) or usual_pronoun(speaker_of(other))
    return bool(said and its) and said != its


def _is_other_than(quote: Quote, other: Quote) -> bool:
    """Is it a "she" whom the document names nowhere, and the other one a man by name and pronoun?"""
    said = _pronoun(quote)
    if not said or quote.speaker_name or quote.source == other.source or not other.speaker_name:
        return False
    its = usual_pronoun(other.speaker_name)
    return its is not None and its != said and _pronoun(other) in (None, its)


def _pronoun(quote: Quote) -> str | None:
    """ "he" or "she", where the document names the speaker so."""
    said = (quote.speaker or "").lower()
    return said if quote.via == "pronoun" and said in ("he", "she") else None


def _are_misspelt(one: str, other: str) -> bool:
    """One surname with a letter changed, dropped or swapped, where no given names speak against it."""
    a, b = parts(one), parts(other)
    if min(len(a.surname), len(b.surname)) < LONG_NAME or distance(a.surname, b.surname, 1) > 1:
        return False
    return same_person(f"{' '.join(a.given)} {b.surname}", other)


def _is_joint(quote: Quote, other: str, evidence: Evidence) -> bool:
    """Does the sentence of the quotation name the other one too: two who speak together, or one who quotes the other?"""
    surname, source = parts(other).surname, evidence.sources[quote.source]
    start, end = source.sentence_at(quote.start)[0], source.sentence_at(max(quote.start, quote.end - 1))[1]
    mention = source.body[quote.speaker_start : quote.speaker_end] if quote.speaker_start is not None else ""
    sides = (source.body[start : quote.start], source.body[quote.end : max(end, quote.end)], mention)
    return bool(surname) and any(surname in _words(side) or AND_HIM.search(side) for side in sides)


def _may_mean(quote: Quote, other: Quote, evidence: Evidence) -> bool:
    """Is the speaker a doubtful one, in another document, which names the other one close by, if only by the surname?"""
    if quote.via not in DOUBTFUL or quote.source == other.source:
        return False
    source, name = evidence.sources[quote.source], speaker_of(other)
    start, end = max(0, quote.start - PRONOUN_REACH), quote.end + PRONOUN_REACH
    if parts(name).surname in _words(f"{source.body[start : quote.start]} {source.body[quote.end : end]}"):
        return True
    known = evidence.by_source[quote.source]
    return any(isinstance(claim, Name) and start <= claim.start < end and same_person(claim.name, name) for claim in known)


def _words(text: str) -> list[str]:
    """The folded words, without the "'s" of what is somebody's."""
    return WORDS.findall(fold(text.replace("’", "'")).replace("'s", ""))


def _speaks_for(spokesperson: Quote, principal: str) -> bool:
    behalf = spokesperson.behalf
    return bool(behalf and principal) and same_person(behalf or "", principal) and behalf != spokesperson.speaker_name


def _is_spokesperson(quote: Quote, evidence: Evidence) -> bool:
    """Does the document introduce the speaker as one? Two of them may hand out one statement."""
    return any(
        isinstance(claim, Name) and SPOKES in (claim.title or "").lower() and same_person(claim.name, speaker_of(quote))
        for claim in evidence.by_source[quote.source]
    )


def _is_person(speaker: str, quote: Quote, evidence: Evidence) -> bool:
    """Is the speaker a person whom the document mentions, rather than a body that people speak for?"""
    return speaker.casefold() in evidence.people.get(quote.source, frozenset())


def _finding(rule: Rule, found: Sequence[_Twice]) -> Iterator[Finding]:
    worst = max(found, key=lambda twice: SEVERITIES.index(twice.severity))
    first = worst.a, worst.b
    softened: tuple[Softener, ...] = ("pronoun",) if worst.severity == "warning" else ()
    one, other = speaker_of(worst.a), speaker_of(worst.b)
    why = f"the same words are {one}'s at one place and {other}'s at the other"
    severity = grade(rule, Difference("disagree", worst.severity, why=why, softened_by=softened), *first)
    if severity is None:
        return
    claims = {claim.id: claim for twice in found for claim in (twice.a, twice.b)}
    told = Told(f"one quotation, two speakers: {one} / {other}", (one, other), (why,))
    made = finding_of(rule, severity, told, map(passage, claims.values()))
    yield replace(made, confidence=worst.confidence, softened_by=softened)
