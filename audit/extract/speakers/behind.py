"""Credits behind a quotation: "…," Ms. Roe said."""

from __future__ import annotations

from bisect import bisect_left

from audit.extract.names.tables import TITLES
from audit.extract.speakers.attribution import Attribution, is_thing, made
from audit.extract.speakers.cues import (
    ADJECTIVES_ING,
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    REPORTING,
    SUBORDINATORS,
    TAGS,
    TIME_WORDS,
)
from audit.extract.speakers.frames import QUOTED, Frame
from audit.extract.speakers.grammar import is_finite
from audit.extract.speakers.phrases import phrase_right
from audit.extract.speakers.subjects import subject_of

_TAG_REACH = 40
_DASHES = ("—", "–", "-", "--", "---", "~")


def tag_behind(frame: Frame, at: int) -> Attribution | None:
    """Quotation, subject, verb; or quotation, verb, subject; or quotation, according to."""
    count, first = len(frame.words), at + 1
    if first < count and frame.lower[first] == ",":
        first += 1
    dash = first < count and frame.lower[first] in _DASHES
    first += dash
    while first < count and frame.lower[first] in ("then", "also", "as", "later", "once", "so", "or", "reportedly"):
        first += 1
    if first >= count or frame.lower[first] in CONJUNCTIONS:
        return None
    if frame.lower[first : first + 2] == ["according", "to"]:
        return made(frame, phrase_right(frame, first + 2), first)
    if _is_tag(frame.lower[first]) and not frame.words[first][0].isupper():
        said = first + 1 + (frame.lower[first + 1 : first + 2] == ["@"])
        return made(frame, phrase_right(frame, said), first, inverted=True) if opens_phrase(frame, said) else None
    end = next((index for index in range(first + 1, count) if frame.lower[index] in (QUOTED, ";")), count)
    for index, word in enumerate(frame.lower[first + 1 : min(end, first + _TAG_REACH)], first + 1):
        if word in _CAUGHT and frame.lower[index - 1] in _BE and frame.lower[index + 1 : index + 2] in _SPEAKING:
            return made(frame, phrase_right(frame, first), index + 1)
        if word in _PUTTING and _is_tag(word, _PUTS) and _has_subject(frame, index, first):
            return _subject_first(frame, first, index)
    if dash:
        return _name_behind_dash(frame, first, end)
    if frame.lower[first - 1] != "," and (alone := _name_alone(frame, first)) is not None:
        return alone
    return _plain_tag(frame, at, first) or (_according(frame, first, end) if end == count else None)


_CAUGHT = frozenset("heard overheard recorded filmed caught seen".split())
"""Of somebody who "can be heard saying" it."""
_BE = frozenset("be been is was were".split())
_SPEAKING = [[word] for word in REPORTING if word.endswith("ing")]
_PUTS = frozenset(("put", "called"))
_PUTTING = TAGS | _PUTS


def _is_tag(word: str, more: frozenset[str] = frozenset()) -> bool:
    return (word in TAGS or word in more) and not word.endswith("ing")


def _has_subject(frame: Frame, index: int, first: int) -> bool:
    before = frame.lower[index - 1]
    bare = index - first <= 2 and before not in DETERMINERS and before not in PREPOSITIONS
    return is_finite(frame, index) or before in AUXILIARIES or bare


def _subject_first(frame: Frame, first: int, verb: int) -> Attribution | None:
    """The credit of a verb whose subject opens the words behind the quotation, or follows a comma."""
    phrase = subject_of(frame, verb)
    if phrase is not None and phrase[1] <= verb:
        between = frame.lower[first : phrase[0]]
        near = 0 < len(between) <= 3 and "," not in between and not SUBORDINATORS.intersection(between)
        if phrase[0] == first or near or (between and between[-1] == ","):
            return made(frame, phrase, verb)
    return _opening_phrase(frame, first, verb)


def _plain_tag(frame: Frame, at: int, first: int) -> Attribution | None:
    """ "…," Ms. Roe began: any verb right behind a subject right behind a quotation that opens the sentence."""
    if at or first != at + 1:
        return None
    if not (frame.words[first][0].isupper() or frame.lower[first] in ("he", "she", "they") or _is_title(frame, first)):
        return None
    phrase = phrase_right(frame, first)
    if (
        phrase is None
        or phrase[0] != first
        or phrase[1] >= len(frame.words)
        or not is_finite(frame, phrase[1])
        or frame.lower[phrase[1]] in AUXILIARIES
    ):
        return None
    return made(frame, phrase, phrase[1])


def _is_title(frame: Frame, index: int) -> bool:
    """Does a name follow the title: "…," | coach Ann Roe rued?"""
    return frame.lower[index] in TITLES and index + 1 < len(frame.words) and frame.words[index + 1][0].isupper()


def opens_phrase(frame: Frame, index: int) -> bool:
    """Can a noun phrase begin at the index?"""
    while index < len(frame.words) and frame.lower[index] in ADVERBS:
        index += 1
    if index >= len(frame.words):
        return False
    word = frame.lower[index]
    if frame.words[index][0].isupper():
        return word not in TIME_WORDS
    return (
        frame.words[index][0].isalnum()
        and (
            (word in DETERMINERS and word != "that")
            or word in PRONOUNS
            or not (word in PREPOSITIONS or word in SUBORDINATORS or word in CONJUNCTIONS)
        )
        and word not in ("to", "it", "me", "us", "him", "them", "reporters")
        and (not word.endswith(("ing", "ly")) or word in ADJECTIVES_ING)
    )


def _opening_phrase(frame: Frame, first: int, verb: int) -> Attribution | None:
    """The phrase right behind the quotation is the subject, whatever stands between it and the verb."""
    word = frame.lower[first]
    if (
        not (frame.words[first][0].isupper() or word in DETERMINERS or word in PRONOUNS)
        or word in SUBORDINATORS
        or word in PREPOSITIONS
    ):
        return None
    phrase = phrase_right(frame, first)
    if phrase is None or phrase[2] > verb or is_thing(frame, phrase):
        return None
    return made(frame, (phrase[0], min(phrase[1], verb), phrase[2]), verb)


def _name_behind_dash(frame: Frame, first: int, end: int) -> Attribution | None:
    """ "…" — Jane Roe."""
    if end - first > 14 or first >= end or not frame.words[first][0].isupper():
        return None
    phrase = phrase_right(frame, first)
    return made(frame, phrase, None)


def _name_alone(frame: Frame, first: int) -> Attribution | None:
    """ "…," Capt. Jane Roe. — a name with a title is all that follows."""
    phrase = phrase_right(frame, first)
    if phrase is None or frame.lower[phrase[1] :] not in (["."], []) or frame.lower[first].rstrip(".") not in TITLES:
        return None
    return made(frame, phrase, None) if frame.words[phrase[2] - 1][0].isupper() else None


def _according(frame: Frame, first: int, end: int) -> Attribution | None:
    for index in range(first, end - 2):
        if frame.lower[index] == QUOTED:
            return None
        if frame.lower[index] == "according" and frame.lower[index + 1] == "to":
            return made(frame, phrase_right(frame, index + 2), index)
    return None


def trailing_tag(frame: Frame, at: int) -> Attribution | None:
    """A tag at the sentence's end: "…" because of the rain, she said."""
    count = len(frame.words)
    for index in range(at + 2, count):
        word = frame.lower[index]
        if word == QUOTED:
            return None
        if word == "according" and index + 2 < count and frame.lower[index + 1] == "to":
            return made(frame, phrase_right(frame, index + 2), index)
        if word in TAGS and not word.endswith("ing"):
            behind = _behind_comma(frame, index, at)
            if behind is not None:
                return behind
    return None


def _behind_comma(frame: Frame, index: int, at: int) -> Attribution | None:
    """Comma, subject, verb; or comma, verb, subject."""
    if frame.lower[index - 1] == "," and opens_phrase(frame, index + 1):
        return made(frame, phrase_right(frame, index + 1), index)
    if not is_finite(frame, index):
        return None
    phrase = subject_of(frame, index)
    if phrase is not None and phrase[0] > at and frame.lower[phrase[0] - 1] in (",", "—", "–") and phrase[1] <= index:
        return made(frame, phrase, index)
    return None


def introduces_clause(frame: Frame, tag: Attribution) -> bool:
    """Does the verb behind the quotation say something of its own: "…!" Ms. Roe announced in May that …?"""
    at = bisect_left(frame.starts, tag.cue_start) + 1
    return "that" in frame.lower[at : at + _CLAUSE_REACH] and "," not in frame.lower[at : at + _CLAUSE_REACH]


_CLAUSE_REACH = 4


def introduces(frame: Frame, tag: Attribution) -> bool:
    """Does the verb behind the quotation lead into the next one: "…", Ms. Roe said "no"?"""
    at = bisect_left(frame.starts, tag.cue_start) + 1
    return at < len(frame.words) and (
        frame.lower[at] in (QUOTED, "that")
        or (frame.lower[at] in (",", ":") and at + 1 < len(frame.words) and frame.lower[at + 1] == QUOTED)
    )
