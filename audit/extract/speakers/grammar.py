"""Verbs in a frame: which words are finite verbs, and what stands in front of them."""

from __future__ import annotations

from functools import lru_cache

from audit.extract.clauses.words import NO_ADVERBS
from audit.extract.speakers.cues import ADVERBS, AUXILIARIES, BARE, NAMING, POSSESSIVES, PURE_VERBS, REPORTING, TIME_WORDS
from audit.extract.speakers.frames import Frame
from audit.text.verbs import BASE, ING, PAST, THIRD, often_noun, verb_form

_THIRD_PERSONS = frozenset(word for word in (*REPORTING, *NAMING) if word.endswith("s")) - PURE_VERBS - BARE
"""Forms in -s that may be plural nouns."""


def is_finite(frame: Frame, index: int) -> bool:
    """Can the word be a finite verb here?"""
    word = frame.lower[index]
    if not index or not may_be_verb(word) or frame.capital(index):
        return False
    if word in AUXILIARIES:
        return word not in ("not", "never", "be", "been", "being", "’s", "'s")
    form = verb_form(word)
    at = skip_adverbs_only(frame, index - 1)
    before = frame.lower[at] if at >= 0 else ""
    if word in _THIRD_PERSONS:
        return _third_person(frame, index)
    if word in REPORTING or word in NAMING:
        if word.endswith("ing"):
            return False
        if word in BARE and not (form and form[1] & PAST):
            return index > 0 and _plural_before(frame, index, word in REPORTING)
        return before not in _NO_VERB_AFTER and not (before in POSSESSIVES and bool(form) and word in BARE)
    if form is None or not form[1] & (PAST | THIRD | BASE) or form[1] == ING or before in _NO_VERB_AFTER:
        return False
    if form[1] & PAST:
        return True
    if word == form[0]:
        return index > 0 and _plural_before(frame, index, False)
    return not often_noun(form[0]) or _third_person(frame, index)


_NO_VERB_AFTER = frozenset("the a an his her its their my your our every no".split())


@lru_cache(maxsize=8192)
def may_be_verb(word: str) -> bool:
    """Is there any place where the word is a finite verb?"""
    form = verb_form(word)
    listed = word in AUXILIARIES or word in REPORTING or word in NAMING
    return listed or (form is not None and bool(form[1] & (PAST | THIRD | BASE)))


def _third_person(frame: Frame, index: int) -> bool:
    """Is a form in -s, which may be a plural noun, a verb: behind a name, a pronoun or a noun, in front of no other verb?"""
    if not index:
        return False
    behind = frame.lower[index + 1] if index + 1 < len(frame.words) else ""
    before, written = frame.lower[index - 1], frame.words[index - 1]
    if (
        behind in AUXILIARIES
        or behind in ("of", "from", "about", "by", "made")
        or before.endswith(("'s", "’s"))
        or before == "that"
        or before in TIME_WORDS
        or before in _BEFORE_PLURALS
    ):
        return False
    if before in ADVERBS and index > 1:
        before, written = frame.lower[index - 2], frame.words[index - 2]
    return (
        written[0].isupper()
        or before in ("he", "she", "it", "who", "which", ",", ")", "also")
        or (
            index > 1
            and frame.lower[index - 2] in ("the", "a", "an", "this", "that")
            and before.isalpha()
            and not before.endswith(("al", "ic", "ive", "ous"))
        )
    )


_BEFORE_PLURALS = frozenset(
    "other recent new local early earlier previous initial media press news police some many several two three more".split()
)
"""Before a form in -s they make it a plural: "other reports"."""


def _plural_before(frame: Frame, index: int, capitals: bool) -> bool:
    at = index - 1
    if frame.lower[at] in ADVERBS and index > 1:
        at -= 1
    before = frame.lower[at]
    if before in ("they", "we", "i", "you", "who", "people", "police", "women", "men", "others"):
        return True
    if before in ("some", "many"):
        return not often_noun(frame.lower[index]) and frame.lower[index] not in ("state", "police", "text")
    if before in POSSESSIVES or before == "this":
        return False
    if frame.words[at][0].isupper() and not capitals:
        return False
    if frame.lower[index] == "say" and frame.words[at][0].isupper() and "like" in frame.lower[max(0, at - 4) : at]:
        return True  # "leaders like Jo Roe say"
    return before.endswith("s") and not before.endswith(("'s", "’s", "ss")) and before.isalpha()


def in_ly(word: str) -> bool:
    """Is the lower-case word an adverb by its ending, no "family", "assembly", "ally"?"""
    return word.endswith("ly") and len(word) > SHORTEST_IN_LY and word not in NO_ADVERBS


SHORTEST_IN_LY = 4


def skip_adverbs(frame: Frame, index: int) -> int:
    """The index of the word in front of the adverbs and auxiliaries that end at the index."""
    while index >= 0:
        word = frame.lower[index]
        if (
            (word in AUXILIARIES and not frame.capital(index))
            or (word in ADVERBS and not _is_noun(frame, index))
            or (in_ly(word) and not frame.words[index][0].isupper())
        ):
            index -= 1
        else:
            break
    return index


def skip_adverbs_only(frame: Frame, index: int) -> int:
    """The index of the word in front of the adverbs that end at the index."""
    while index >= 0 and ((frame.lower[index] in ADVERBS and not _is_noun(frame, index)) or in_ly(frame.lower[index])):
        index -= 1
    return index


def _is_noun(frame: Frame, index: int) -> bool:
    """As in "a man at the | back shouted"."""
    return frame.lower[index] == "back" and index > 0 and frame.lower[index - 1] == "the"


def verb_ing(word: str) -> bool:
    """Is the word a participle in -ing?"""
    form = verb_form(word)
    return form is not None and bool(form[1] & ING) and word.endswith("ing")
