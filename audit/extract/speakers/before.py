"""Credits in front of a quotation: Ms. Roe said that "…"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from audit.extract.names.tables import TITLES
from audit.extract.speakers.attribution import Attribution, can_speak, governor, is_named, is_passive, is_thing, made, reports
from audit.extract.speakers.behind import tag_behind
from audit.extract.speakers.cues import NAMING, NOUN_CUES, POSSESSIVES, PREPOSITIONS, REPORTING, TAGS
from audit.extract.speakers.frames import QUOTED, Frame
from audit.extract.speakers.grammar import is_finite, may_be_verb
from audit.extract.speakers.phrases import Phrase, phrase_left, phrase_right
from audit.extract.speakers.subjects import subject_of

_LOOK_BACK = 90
_LONGEST_LABEL = 4
_LONGEST_LEAD = 14
_NO_SPEAKERS = frozenset("quote quotation quotes reads verdict caption motto slogan".split())
"""Labels of what is quoted, not of who says it."""
MENTAL = frozenset("believe think wonder guess".split())
_WEAK = frozenset(
    """
    invite invites invited attack attacks attacked raise raises raised name names named mention mentions mentioned
    consider considers considered want wants wanted seek seeks sought hope hopes hoped wish wishes wished fear fears
    feared expect expects expected open opens opened begin begins began start starts started end ends ended lead leads
    led back backs backed
    raising naming mentioning considering wanting seeking hoping wishing fearing expecting opening beginning
    starting ending leading backing showing using listing rating framing casting
    show shows showed find finds found use uses used list lists listed rate rates rated frame cast casts paint term
    terms
    """.split()
)
"""Naming verbs that count only right in front of the quotation."""


_TOLD = frozenset("her him them me us reporters".split())
_TELLING = frozenset("telling told tells asking asked asks warning warned warns reminding reminded".split())


def introduced(frame: Frame, at: int) -> Attribution | None:
    """Subject, verb, then the quotation at once, or after a comma, a colon or "that"."""
    index = at - 1
    while index >= 0 and frame.lower[index] in (",", ":", "that"):
        index -= 1
    if index < 0:
        return None
    if index < at - 1 and frame.lower[index] in _TOLD and index and frame.lower[index - 1] in _TELLING:
        index -= 1  # "telling her, "…""
    if (
        frame.lower[index] == "back"
        and index
        and frame.lower[index - 1] in ("fired", "shot", "hit", "fires", "shoots", "hits", "pushed", "wrote", "snapped")
    ):
        return made(frame, subject_of(frame, index - 1), index - 1)
    if frame.lower[index] == "it" and index and frame.lower[index - 1] in ("put", "puts"):
        return made(frame, subject_of(frame, index - 1), index - 1)  # "as Ms. Roe put it, "…""
    if reports(frame, index):
        return None if is_passive(frame, index) else made(frame, _speaking(frame, index), index)
    if frame.lower[at - 1] == ":":
        return (
            _label(frame, at - 1)
            or _words_from(frame, at - 1)
            or tag_behind(frame, at)
            or any_subject(frame, at)
            or verb_before(frame, at, REPORTING)
            or verb_before(frame, at, NAMING)
        )
    return None


def _label(frame: Frame, colon: int) -> Attribution | None:
    """ "Ms. Roe: "…"", "ROE, on the harbor: "…"": a name, and perhaps its subject, in front of the colon."""
    first = colon
    while first and frame.words[first - 1][0].isupper():
        first -= 1
    if colon - first == 1 and frame.lower[first] in _NO_SPEAKERS:
        return None
    if colon - first > 1 and frame.lower[first] in TAGS and first == 0:
        return made(frame, phrase_right(frame, 1), 0, inverted=True)  # "Said Ms. Roe: "…""
    if 0 < colon - first <= 5 and (first == 0 or frame.lower[first - 1] == QUOTED or _is_clock(frame.words[:first])):
        return made(frame, (first, colon, colon), None)
    phrase = phrase_right(frame, 0)
    if phrase is not None and _is_titled(frame, phrase, colon):
        return made(frame, phrase, None)
    if phrase is None or phrase[0] or phrase[2] > _LONGEST_LABEL or any(is_finite(frame, index) for index in range(colon)):
        return None
    topic = frame.lower[phrase[2]] in ("on", "to", "in", "at", ",")
    return (
        made(frame, (0, phrase[2], phrase[2]), None)
        if topic and all(word[0].isupper() for word in frame.words[: phrase[2]])
        else None
    )


def _is_titled(frame: Frame, phrase: Phrase, colon: int) -> bool:
    """Is all in front of the colon a name with its office: "General secretary Jo Roe: "…"", "Director Jo Roe of the Trust: "…""?"""
    first, _, core = phrase
    if first or core != colon or colon > _LONGEST_LEAD or not frame.words[colon - 1][0].isupper():
        return False
    titles = [index for index in range(colon - 1) if frame.lower[index] in TITLES]
    if not titles or any(is_finite(frame, index) for index in range(colon)):
        return False
    behind = frame.words[titles[-1] + 1 : titles[-1] + 3]
    return len(behind) > 1 and all(word[0].isupper() for word in behind)


def _words_from(frame: Frame, colon: int) -> Attribution | None:
    """ "Quote of the week, from Ms. Roe, on the harbor: "…"": no verb, and one name behind "from"."""
    sources = [index for index in range(1, min(colon, _LONGEST_LEAD)) if frame.lower[index] in ("from", "by")]
    if len(sources) != 1 or any(is_finite(frame, index) for index in range(sources[0])):
        return None
    phrase = phrase_right(frame, sources[0] + 1)
    return made(frame, phrase, None) if phrase is not None and is_named(frame, phrase) else None


def _is_clock(words: Sequence[str]) -> bool:
    """The hour that opens an entry of a log: "15:20 Jane Roe: …"."""
    return len(words) <= _LONGEST_LABEL and not any(word[0].isalpha() for word in words)


def name_in_front(frame: Frame, at: int) -> Attribution | None:
    """ "Ms. Roe "deplored the loss"": the quotation holds the verb itself."""
    phrase = phrase_left(frame, at - 1) if at else None
    if (
        phrase is None
        or not is_named(frame, phrase)
        or (phrase[0] and frame.lower[phrase[0] - 1] not in (",", QUOTED, "and", "but"))
    ):
        return None
    return made(frame, phrase, None)


def verb_before(frame: Frame, at: int, verbs: Mapping[str, str]) -> Attribution | None:
    """The nearest verb of the table, noun of speech or "according to" in front of the quotation."""
    for index in range(at - 1, max(-1, at - _LOOK_BACK), -1):
        word = frame.lower[index]
        if (
            word in verbs
            and word not in _WEAK
            and reports(frame, index)
            and not is_passive(frame, index)
            and not (verbs is NAMING and frame.lower[index - 1] == "to")
        ):
            credit = made(frame, _speaking(frame, index), index)
            inner = credit is not None and (credit.restrictive or REPORTING.get(word) in MENTAL or _is_denied(frame, index))
            if verbs is NAMING and _governs_no_quotation(frame, index, at):
                continue
            if credit is not None and not (inner and _of_main_verb(frame, index)):
                return credit
        if word in NOUN_CUES:
            credit = _by_noun(frame, index)
            if credit is not None:
                return credit
        if word == "according" and index + 2 < at and frame.lower[index + 1] == "to":
            return made(frame, phrase_right(frame, index + 2), index)
    return None


def _is_denied(frame: Frame, verb: int) -> bool:
    """ "Jo Roe said he did not tell the police "because …""."""
    return any(word in ("not", "never") or word.endswith(("n't", "n’t")) for word in frame.lower[max(0, verb - 2) : verb])


def _governs_no_quotation(frame: Frame, verb: int, at: int) -> bool:
    """Does another verb behind it govern the quotation: "the draft presented to her was of "no use""?"""
    between = frame.lower[verb + 1 : at]
    if not {",", ":", "who", "which", "that", QUOTED, "—", "–"}.isdisjoint(between):
        return False
    return any(word in _WAS for word in between)


_WAS = frozenset("is was are were".split())


def _speaking(frame: Frame, verb: int) -> Phrase | None:
    """The subject of the verb; where that is a thing, of the verb that reports of it: "Ms. Roe said the plan showed "no care"."""
    phrase = subject_of(frame, verb)
    if phrase is None or not (frame.lower[verb] in NAMING or frame.lower[phrase[2] - 1].endswith(_ABSTRACT)):
        return phrase
    outer = governor(frame, phrase) if is_thing(frame, phrase) else None
    return phrase if outer is None else subject_of(frame, outer) or phrase


_ABSTRACT = ("tion", "ment", "sion", "ness", "ance", "ity")


def _of_main_verb(frame: Frame, index: int) -> bool:
    """Does a reporting verb stand further in front?"""
    return any(reports(frame, before) for before in range(max(1, index - _LOOK_BACK), index - 2))


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
        return made(frame, main, index) or made(frame, (before, before + 1, before + 1), index)
    if frame.lower[index + 1 : index + 2] == ["as"]:
        return None
    if before >= 0 and frame.lower[before].endswith(("'s", "’s", "s'", "s’")) and frame.words[before][0].isupper():
        phrase = phrase_left(frame, before)
        outer = governor(frame, phrase) if phrase is not None else None
        return made(frame, subject_of(frame, outer) if outer is not None else phrase, index)
    if frame.lower[index + 1 : index + 2] not in (["of"], ["by"], ["from"]) or QUOTED in frame.lower[index + 1 : index + 3]:
        return None
    author = phrase_right(frame, index + 2)
    if author is None or (frame.lower[index + 1] == "of" and not is_named(frame, author)):
        return None
    return made(frame, author, index)


def subject_of_sentence(frame: Frame, end: int) -> Phrase | None:
    """The subject of the first finite verb before the index."""
    for index in range(1, end):
        if is_finite(frame, index) and not frame.words[index][0].isupper():
            phrase = subject_of(frame, index)
            if phrase is not None:
                return phrase
    return None


def aside(frame: Frame, at: int) -> Attribution | None:
    """A tag between commas in front: "In May, Ms. Roe said, nobody came"."""
    for index in range(at - 2, max(1, at - _LOOK_BACK), -1):
        if frame.lower[index + 1] == "," and frame.lower[index] in TAGS and is_finite(frame, index):
            phrase = subject_of(frame, index)
            if phrase is not None and phrase[0] and frame.lower[phrase[0] - 1] == "," and phrase[1] <= index:
                return made(frame, phrase, index)
    return None


def in_relative_clause(frame: Frame, at: int) -> bool:
    """Does a relative clause behind a comma hold the quotation: "Ms. Roe, who called it "a mess," left"?"""
    for index in range(at - 1, max(0, at - _LOOK_BACK), -1):
        word = frame.lower[index]
        if word in (",", QUOTED, ";", ":"):
            return False
        if word in ("who", "which"):
            return frame.lower[index - 1] == ","
    return False


def clause_in_front(frame: Frame, at: int) -> bool:
    """Does a verb stand in front of the quotation?"""
    first = max(0, at - _LOOK_BACK)
    words = frame.lower[first:at]
    if "according" in words or not NOUN_CUES.isdisjoint(words):
        return True
    verbal = [index for index, word in enumerate(words, first) if may_be_verb(word)]
    return any(is_finite(frame, index) or reports(frame, index) for index in verbal)


def any_subject(frame: Frame, at: int) -> Attribution | None:
    """No reporting verb: the subject of the nearest finite verb in front of the quotation, if it can be a speaker."""
    for index in range(at - 1, max(0, at - _LOOK_BACK), -1):
        if (frame.lower[index] in REPORTING or frame.lower[index] in NAMING) and is_passive(frame, index):
            return None
        if is_finite(frame, index) and frame.lower[index - 1] != QUOTED:
            phrase = subject_of(frame, index)
            if phrase is not None and not can_speak(frame, phrase):
                phrase = _apposed(frame, phrase, index) or phrase
            tells = any(word in REPORTING for word in frame.lower[index : index + 3])
            if phrase is not None and not tells and (outer := governor(frame, phrase)) is not None:
                phrase, index = subject_of(frame, outer) or phrase, outer
            if phrase is not None and can_speak(frame, phrase):
                credit = made(frame, phrase, index)
                return credit if credit is None or reports(frame, index) else replace(credit, cue=None)
    return None


def _apposed(frame: Frame, phrase: Phrase, verb: int) -> Phrase | None:
    """The name between commas behind what somebody is: "Her opposite number, | Jo Roe, was blunter"."""
    if frame.lower[phrase[2]] != ",":
        return None
    name = phrase_right(frame, phrase[2] + 1)
    return name if name is not None and name[2] < verb and is_named(frame, name) else None
