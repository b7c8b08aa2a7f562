"""Slips in what a text quotes: words of a quotation, and who said it. A new pair of words is an entry in its table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from audit.check.planted.place import Place, Planter, swapped
from audit.model import Claim, Quote

WORDS = ("lantern", "orchard", "pepper", "saddle", "velvet", "anchor")
"""What stands in for a word of a quotation."""

SPEAKER = "Dorothea Quillfeather"
SHORTEST = 5
"""Words of a quotation in which a small change is planted: shorter ones may be said by anybody."""

MODALS = {"will": "might", "must": "may", "should": "could", "can": "must", "cannot": "need not", "would": "must"}
QUANTIFIERS = {"all": "some", "every": "hardly any", "most": "few", "many": "few", "both": "neither of", "always": "seldom"}
NUMBERS = {
    "two": "seven", "three": "eight", "four": "nine", "five": "two", "six": "three", "seven": "four", "eight": "five",
    "nine": "six", "ten": "forty", "hundred": "thousand", "thousand": "million", "million": "billion",
}  # fmt: skip
TENSES = {"is": "was", "are": "were", "has": "had", "have": "had", "was": "is", "were": "are", "does": "did", "do": "did"}
FUNCTION_WORDS = {"the": "a", "a": "the", "of": "from", "in": "at", "to the": "for the", "on": "over", "these": "those"}
CONTRACTIONS = {
    "do not": "don’t", "does not": "doesn’t", "did not": "didn’t", "is not": "isn’t", "are not": "aren’t", "cannot": "can’t",
    "will not": "won’t", "we are": "we’re", "we have": "we’ve", "we will": "we’ll", "it is": "it’s", "they are": "they’re",
    "that is": "that’s", "I am": "I’m", "don’t": "do not", "don't": "do not", "it’s": "it is", "it's": "it is",
    "we’re": "we are", "we're": "we are",
}  # fmt: skip
DIALECT = {"going to": "gonna", "want to": "wanna", "have got to": "gotta", "out of": "outta", "because": "’cause"}
LONG_WORD = re.compile(r"(?<![\w’'-])[a-z]{6,20}(?![\w’'-])")
LEFT_OUT = re.compile(r"(?<=[a-z] )[a-z]{6,20} (?=[a-z])")  # every |wooden |pier
NUMERAL = re.compile(r"[0-9]+(?:,[0-9]{3})*")  # 334,000
VERB = re.compile(r"(?<![\w’'])(?:is|are|was|were|will|would|can|could|must|should|have|has|do|does|did)(?![\w’'])")
NOT = re.compile(r"\snot(?!\w)")


def _negation(claim: Claim, text: str) -> Iterator[Place]:
    """A “not” put in after the first verb of a quotation, or taken out."""
    if not isinstance(claim, Quote) or not claim.speech:
        return
    if found := NOT.search(text, claim.start, claim.end):
        yield found.start(), found.end(), ""
    elif found := VERB.search(text, claim.start, claim.end):
        yield found.end(), found.end(), " not"


def _content_word(claim: Claim, text: str) -> Iterator[Place]:
    if isinstance(claim, Quote) and claim.speech and (found := LONG_WORD.search(text, claim.start, claim.end)):
        yield found.start(), found.end(), WORDS[len(found[0]) % len(WORDS)]


def _number(claim: Claim, text: str) -> Iterator[Place]:
    """Another number, in digits or in words."""
    if not _is_long(claim):
        return
    if found := NUMERAL.search(text, claim.start, claim.end):
        yield found.start(), found.start() + 1, str(int(found[0][0]) % 9 + 1)
    elif word := swapped(NUMBERS, text, claim.start, claim.end):
        yield word


def _deletion(claim: Claim, text: str) -> Iterator[Place]:
    """A word left out, and no mark for it."""
    if _is_long(claim) and (found := LEFT_OUT.search(text, claim.start, claim.end)):
        yield found.start(), found.end(), ""


def _speaker(claim: Claim, text: str) -> Iterator[Place]:
    """Somebody else is said to have said it."""
    if isinstance(claim, Quote) and claim.speaker_start is not None and claim.speaker_end is not None:
        mention = text[claim.speaker_start : claim.speaker_end]
        if mention[:1].isupper() and claim.via in ("direct", "floating", "label"):
            yield claim.speaker_start, claim.speaker_end, SPEAKER


def _by_table(table: Mapping[str, str]) -> Planter:
    """The first word of a quotation that the table has becomes the word beside it."""

    def planter(claim: Claim, text: str) -> Iterator[Place]:
        if _is_long(claim) and (found := swapped(table, text, claim.start, claim.end)):
            yield found

    return planter


def _is_long(claim: Claim) -> bool:
    return isinstance(claim, Quote) and claim.speech and len(claim.text.split()) >= SHORTEST


WORDINGS: Mapping[str, Planter] = {
    "negation": _negation,
    "modal": _by_table(MODALS),
    "quantifier": _by_table(QUANTIFIERS),
    "number": _number,
    "content-word": _content_word,
    "tense": _by_table(TENSES),
    "deletion": _deletion,
    "function-word": _by_table(FUNCTION_WORDS),
    "contraction": _by_table(CONTRACTIONS),
    "dialect": _by_table(DIALECT),
    "speaker": _speaker,
}
"""The kinds of change in a quotation."""
