"""Whom a sentence credits with a quotation in it: the tag behind it, or the verb in front of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, replace

from audit.extract.names.tables import TITLES
from audit.extract.speakers.cues import (
    ADVERBS,
    AUXILIARIES,
    BARE,
    CONJUNCTIONS,
    DETERMINERS,
    NAMING,
    NOUN_CUES,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    REPORTING,
    SUBORDINATORS,
    TAGS,
    TIME_WORDS,
    UNNAMED_ROLES,
)
from audit.extract.speakers.frames import QUOTED, Frame
from audit.extract.speakers.phrases import Phrase, is_finite, phrase_left, phrase_right, subject_of

_TAG_REACH = 40
_LOOK_BACK = 90
_WEAK = frozenset(
    """
    raise raises raised name names named mention mentions mentioned consider considers considered want wants wanted seek
    seeks sought hope hopes hoped wish wishes wished fear fears feared expect expects expected open opens opened begin
    begins began start starts started end ends ended lead leads led back backs backed show shows showed find finds found use
    uses used list lists listed rate rates rated frame cast casts paint term terms
    """.split()
)
"""Naming verbs that count only right in front of the quotation."""
_DASHES = ("—", "–", "-", "--", "---", "~")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is credited: the mention `[start, end)`, its core without apposition up to `core_end`, the reporting verb."""

    start: int
    end: int
    core_end: int
    cue: str | None
    cue_start: int
    frame: Frame
    inverted: bool = False
    restrictive: bool = False


def attribute(frame: Frame, at: int) -> Attribution | None:
    """Whom the frame credits with the quotation that is its word `at`."""
    if _asked_of(frame, at):
        return None
    near, behind = _introduced(frame, at), _tag(frame, at)
    if near is not None and not (behind is not None and near.restrictive):
        return near
    if behind is not None and behind.inverted:
        return behind
    if not _clause_in_front(frame, at):
        return behind or _trailing(frame, at)
    aside = _aside(frame, at)
    if aside is not None:
        return aside
    reported = _before(frame, at, REPORTING)
    if behind is not None and (reported is None or not _introduces(frame, behind)):
        return behind
    named = _before(frame, at, NAMING)
    if named is not None and (reported is None or named.cue_start > reported.cue_start):
        return named
    return reported or _trailing(frame, at) or _any_subject(frame, at)


def _aside(frame: Frame, at: int) -> Attribution | None:
    """A tag between commas in front: "In May, Ms. Roe said, nobody came"."""
    for index in range(at - 2, max(1, at - _LOOK_BACK), -1):
        if frame.lower[index + 1] == "," and frame.lower[index] in TAGS and is_finite(frame, index):
            phrase = subject_of(frame, index)
            if phrase is not None and phrase[0] and frame.lower[phrase[0] - 1] == "," and phrase[1] <= index:
                return _made(frame, phrase, index)
    return None


def _asked_of(frame: Frame, at: int) -> bool:
    """ "Ms. Roe was asked, "…"": somebody else speaks."""
    index = at - 2 if at > 1 and frame.lower[at - 1] in (",", ":") else at - 1
    return index > 0 and frame.lower[index] in ("asked", "told") and _passive(frame, index)


def _clause_in_front(frame: Frame, at: int) -> bool:
    """Does a verb stand in front of the quotation?"""
    return any(
        is_finite(frame, index) or frame.lower[index] in NOUN_CUES or frame.lower[index] == "according" or _reports(frame, index)
        for index in range(max(0, at - _LOOK_BACK), at)
    )


def _introduces(frame: Frame, tag: Attribution) -> bool:
    """Does the verb behind the quotation lead into the next one: "…", Ms. Roe said "no"?"""
    at = bisect_left(frame.starts, tag.cue_start) + 1
    return at < len(frame.words) and (
        frame.lower[at] in (QUOTED, "that")
        or (frame.lower[at] in (",", ":") and at + 1 < len(frame.words) and frame.lower[at + 1] == QUOTED)
    )


def _made(frame: Frame, phrase: Phrase | None, cue: int | None, inverted: bool = False) -> Attribution | None:
    if phrase is None:
        return None
    first, last, core = phrase
    word = frame.words[cue] if cue is not None else None
    start = frame.starts[cue] if cue is not None else frame.starts[first]
    restrictive = cue is not None and cue > 1 and frame.lower[cue - 1] == "who" and frame.lower[cue - 2] != ","
    return Attribution(frame.starts[first], frame.ends[last - 1], frame.ends[core - 1], word, start, frame, inverted, restrictive)


def _introduced(frame: Frame, at: int) -> Attribution | None:
    """Subject, verb, then the quotation at once, or after a comma, a colon or "that"."""
    index = at - 1
    while index >= 0 and frame.lower[index] in (",", ":", "that"):
        index -= 1
    if index < 0:
        return None
    if (
        frame.lower[index] == "back"
        and index
        and frame.lower[index - 1] in ("fired", "shot", "hit", "fires", "shoots", "hits", "pushed", "wrote", "snapped")
    ):
        return _made(frame, subject_of(frame, index - 1), index - 1)
    if _reports(frame, index):
        return None if _passive(frame, index) else _made(frame, subject_of(frame, index), index)
    if frame.lower[at - 1] == ":":
        return (
            _label(frame, at - 1)
            or _tag(frame, at)
            or _any_subject(frame, at)
            or _before(frame, at, REPORTING)
            or _before(frame, at, NAMING)
        )
    return None


def _label(frame: Frame, colon: int) -> Attribution | None:
    """ "Ms. Roe: "…"": nothing but a name in front of the colon."""
    first = colon
    while first and frame.words[first - 1][0].isupper():
        first -= 1
    if 0 < colon - first <= 5 and (first == 0 or frame.lower[first - 1] == QUOTED):
        return _made(frame, (first, colon, colon), None)
    return None


def _reports(frame: Frame, index: int) -> bool:
    word = frame.lower[index]
    if word not in REPORTING and word not in NAMING:
        return False
    if word.startswith("point") and frame.lower[index + 1 : index + 2] != ["out"]:
        return False
    if frame.capital(index) and index:
        return False
    if word.endswith("ing"):
        return not (index and frame.lower[index - 1] in DETERMINERS)
    if index and frame.lower[index - 1] == "to":
        return True
    return is_finite(frame, index) or (
        word in BARE and index > 0 and any(frame.lower[i] in AUXILIARIES for i in range(max(0, index - 3), index))
    )


def _tag(frame: Frame, at: int) -> Attribution | None:
    """Quotation, subject, verb; or quotation, verb, subject; or quotation, according to."""
    count = len(frame.words)
    first = at + 1
    if first < count and frame.lower[first] == ",":
        first += 1
    dash = first < count and frame.lower[first] in _DASHES
    if dash:
        first += 1
    while first < count and frame.lower[first] in ("then", "also", "as", "later", "once", "so", "or", "reportedly"):
        first += 1
    if first >= count:
        return None
    if frame.lower[first] == "according" and first + 2 < count and frame.lower[first + 1] == "to":
        return _made(frame, phrase_right(frame, first + 2), first)
    if frame.lower[first] in TAGS and not frame.lower[first].endswith("ing") and not frame.words[first][0].isupper():
        if _opens_phrase(frame, first + 1):
            return _made(frame, phrase_right(frame, first + 1), first, inverted=True)
        return None
    if frame.lower[first] in CONJUNCTIONS:
        return None
    for index in range(first + 1, min(count, first + _TAG_REACH)):
        word = frame.lower[index]
        if word == QUOTED or word in (";",):
            return _name_behind_dash(frame, first, index) if dash else None
        if (
            (word in TAGS or word in ("put", "called"))
            and not word.endswith("ing")
            and (is_finite(frame, index) or frame.lower[index - 1] in AUXILIARIES or index - first <= 2)
        ):
            phrase = subject_of(frame, index)
            if phrase is not None and phrase[0] == first and phrase[1] <= index:
                return _made(frame, phrase, index)
            if (
                phrase is not None
                and phrase[0] - first <= 3
                and first < phrase[0]
                and phrase[1] <= index
                and not any(frame.lower[i] == "," for i in range(first, phrase[0]))
            ):
                return _made(frame, phrase, index)
            if (
                phrase is not None
                and first < phrase[0]
                and frame.lower[phrase[0] - 1] == ","
                and phrase[1] <= index
                and QUOTED not in frame.lower[first:index]
            ):
                return _made(frame, phrase, index)
            return _opening_phrase(frame, first, index)
    if not dash and (plain := _plain_tag(frame, at, first)) is not None:
        return plain
    return _name_behind_dash(frame, first, count) if dash else _according(frame, first, count)


def _plain_tag(frame: Frame, at: int, first: int) -> Attribution | None:
    """ "…," Ms. Roe began: any verb right behind a subject right behind a quotation that opens the sentence."""
    if at or first != at + 1 or not (frame.words[first][0].isupper() or frame.lower[first] in ("he", "she", "they")):
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
    return _made(frame, phrase, phrase[1])


def _opens_phrase(frame: Frame, index: int) -> bool:
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
        and not word.endswith(("ing", "ly"))
    )


def _opening_phrase(frame: Frame, first: int, verb: int) -> Attribution | None:
    """The phrase right behind the quotation is the subject, whatever stands between it and the verb."""
    phrase = phrase_right(frame, first)
    if (
        phrase is None
        or phrase[2] > verb
        or frame.lower[first] in SUBORDINATORS
        or frame.lower[first] in PREPOSITIONS
        or frame.lower[first] in CONJUNCTIONS
    ):
        return None
    return _made(frame, (phrase[0], min(phrase[1], verb), min(phrase[2], verb)), verb)


def _name_behind_dash(frame: Frame, first: int, end: int) -> Attribution | None:
    """ "…" — Jane Roe."""
    if end - first > 14 or first >= end or not frame.words[first][0].isupper():
        return None
    phrase = phrase_right(frame, first)
    return _made(frame, phrase, None)


def _according(frame: Frame, first: int, end: int) -> Attribution | None:
    for index in range(first, end - 2):
        if frame.lower[index] == QUOTED:
            return None
        if frame.lower[index] == "according" and frame.lower[index + 1] == "to":
            return _made(frame, phrase_right(frame, index + 2), index)
    return None


def _before(frame: Frame, at: int, verbs: Mapping[str, str]) -> Attribution | None:
    """The nearest verb of the table, noun of speech or "according to" in front of the quotation."""
    for index in range(at - 1, max(-1, at - _LOOK_BACK), -1):
        word = frame.lower[index]
        if (
            word in verbs
            and word not in _WEAK
            and _reports(frame, index)
            and not _passive(frame, index)
            and not (verbs is NAMING and frame.lower[index - 1] == "to")
        ):
            made = _made(frame, subject_of(frame, index), index)
            if made is not None and not (made.restrictive and _of_main_verb(frame, index)):
                return made
        if word in NOUN_CUES:
            made = _by_noun(frame, index)
            if made is not None:
                return made
        if word == "according" and index + 2 < at and frame.lower[index + 1] == "to":
            return _made(frame, phrase_right(frame, index + 2), index)
    return None


def _of_main_verb(frame: Frame, index: int) -> bool:
    """Does a reporting verb stand further in front?"""
    return any(_reports(frame, before) for before in range(max(1, index - _LOOK_BACK), index - 2))


def _passive(frame: Frame, index: int) -> bool:
    """ "was asked", "were told": the subject is not the speaker."""
    return (
        frame.lower[index] in ("asked", "told", "quoted")
        and index > 0
        and frame.lower[index - 1] in ("was", "were", "been", "being", "when", "be", "is", "are")
    )


def _trailing(frame: Frame, at: int) -> Attribution | None:
    """A tag at the sentence's end: "…" because of the rain, she said."""
    count = len(frame.words)
    for index in range(at + 2, count):
        word = frame.lower[index]
        if word == QUOTED:
            return None
        if word == "according" and index + 2 < count and frame.lower[index + 1] == "to":
            return _made(frame, phrase_right(frame, index + 2), index)
        if word in TAGS and not word.endswith("ing"):
            behind = _behind_comma(frame, index, at)
            if behind is not None:
                return behind
    return None


def _behind_comma(frame: Frame, index: int, at: int) -> Attribution | None:
    """Comma, subject, verb; or comma, verb, subject."""
    if frame.lower[index - 1] == "," and _opens_phrase(frame, index + 1):
        return _made(frame, phrase_right(frame, index + 1), index)
    if not is_finite(frame, index):
        return None
    phrase = subject_of(frame, index)
    if phrase is not None and phrase[0] > at and frame.lower[phrase[0] - 1] in (",", "—", "–") and phrase[1] <= index:
        return _made(frame, phrase, index)
    return None


def _by_noun(frame: Frame, index: int) -> Attribution | None:
    """ "Lowe's claim that", "his promise to", "in the words of", "a statement by"."""
    before = index - 1
    while (
        before >= 0
        and index - before < 4
        and frame.words[before][0].isalpha()
        and frame.words[before][0].islower()
        and frame.lower[before] not in POSSESSIVES
        and frame.lower[before] not in PREPOSITIONS
        and not frame.lower[before].endswith(("'s", "’s"))
    ):
        before -= 1
    if before >= 0 and frame.lower[before] in ("his", "her", "their"):
        main = subject_of_sentence(frame, before)
        return _made(frame, main, index) or _made(frame, (before, before + 1, before + 1), index)
    if before >= 0 and frame.lower[before].endswith(("'s", "’s", "s'", "s’")) and frame.words[before][0].isupper():
        phrase = phrase_left(frame, before)
        return _made(frame, phrase, index)
    if (
        index + 2 < len(frame.words)
        and frame.lower[index + 1] in ("of", "by", "from")
        and QUOTED not in frame.lower[index + 1 : index + 3]
    ):
        return _made(frame, phrase_right(frame, index + 2), index)
    return None


def subject_of_sentence(frame: Frame, end: int) -> Phrase | None:
    """The subject of the first finite verb before the index."""
    for index in range(1, end):
        if is_finite(frame, index) and not frame.words[index][0].isupper():
            phrase = subject_of(frame, index)
            if phrase is not None:
                return phrase
    return None


def _any_subject(frame: Frame, at: int) -> Attribution | None:
    """No reporting verb: the subject of the nearest finite verb in front of the quotation, if it can be a speaker."""
    for index in range(at - 1, max(0, at - _LOOK_BACK), -1):
        if is_finite(frame, index) and frame.lower[index - 1] != QUOTED:
            phrase = subject_of(frame, index)
            if phrase is not None and (outer := _governor(frame, phrase)) is not None:
                phrase, index = subject_of(frame, outer) or phrase, outer
            if phrase is not None and _can_speak(frame, phrase):
                made = _made(frame, phrase, index)
                return made if made is None or _reports(frame, index) else replace(made, cue=None)
    return None


def _governor(frame: Frame, phrase: Phrase) -> int | None:
    """The reporting verb whose clause opens with the phrase: "she said the plan was simple"."""
    index = phrase[0] - 1
    if index > 0 and frame.lower[index] == "that":
        index -= 1
    return index if index > 0 and frame.lower[index] in REPORTING and is_finite(frame, index) else None


def _can_speak(frame: Frame, phrase: Phrase) -> bool:
    """Is the phrase a name, a pronoun or a role, rather than a thing?"""
    first, _, core = phrase
    if frame.lower[first] in ("it", "this", "that", "there", "what"):
        return False
    if frame.lower[first] in ("he", "she", "they", "who"):
        return True
    return (
        any(frame.words[index][0].isupper() and index for index in range(first, core))
        or any(frame.lower[index] in UNNAMED_ROLES or frame.lower[index] in TITLES for index in range(first, core))
        or (first == 0 and frame.words[0][0].isupper() and frame.lower[0] not in DETERMINERS and core == 1)
    )


def sentence_speaker(frame: Frame) -> Attribution | None:
    """Who speaks in, or else is the subject of, a sentence without a quotation."""
    end = len(frame.words)
    tag = _trailing(frame, -1)
    if tag is not None:
        return tag
    if end and frame.lower[-1] == ":" and (nearest := _any_subject(frame, end)) is not None:
        return nearest
    for wanted in (REPORTING, None):
        for index in range(1, end):
            if is_finite(frame, index) and (wanted is None or frame.lower[index] in wanted) and not _passive(frame, index):
                phrase = subject_of(frame, index)
                if phrase is not None and _can_speak(frame, phrase):
                    return _made(frame, phrase, index)
    return None


def main_subject(frame: Frame, before: int) -> Attribution | None:
    """The subject of the frame's first finite verb that reports, if it stands before the offset."""
    for index in range(1, min(len(frame.words), _LOOK_BACK)):
        if frame.starts[index] >= before:
            return None
        if (frame.lower[index] in REPORTING or frame.lower[index] in NAMING) and is_finite(frame, index):
            phrase = subject_of(frame, index)
            if phrase is not None and frame.ends[phrase[1] - 1] <= before:
                return _made(frame, phrase, index)
    return None
