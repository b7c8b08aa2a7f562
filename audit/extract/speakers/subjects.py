"""Who is the subject of a verb in a frame."""

from __future__ import annotations

from audit.extract.names.tables import TITLES
from audit.extract.speakers.attribution import is_owned_thing
from audit.extract.speakers.between import RELATIVE, antecedent, past_addressee, past_relative, skip_adverbials
from audit.extract.speakers.cues import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    REPORTING,
    SPEAKING,
    SUBORDINATORS,
    TIME_WORDS,
)
from audit.extract.speakers.frames import QUOTED, Frame
from audit.extract.speakers.grammar import is_finite, verb_ing
from audit.extract.speakers.phrases import Phrase, describes, phrase_left, phrase_right

_OPENERS = SUBORDINATORS | CONJUNCTIONS | PREPOSITIONS | frozenset("there here then thus hence".split())
_REACH = 30


def subject_of(frame: Frame, verb: int, depth: int = 0) -> Phrase | None:
    """The subject of the verb at the index: left of it, behind it where a quotation stands in front, or that of the main verb."""
    before = skip_adverbials(frame, verb)
    if before < 0:
        return _of_main_behind(frame, verb, depth) if frame.lower[verb].endswith("ing") else phrase_right(frame, verb + 1)
    word = frame.lower[before]
    if frame.lower[verb].endswith("ing") and not any(frame.lower[index] in AUXILIARIES for index in range(before + 1, verb)):
        return _of_participle(frame, before, depth)
    if word in ("to", "by", "without"):
        if word == "to" and (driven := phrase_left(frame, before - 1)) and frame.lower[driven[0] - 1] in _DRIVING:
            return driven  # "leading the Courier to ask"
        return _of_main(frame, before, depth)
    if word == QUOTED or (word in (",", "—", "–") and before and frame.lower[before - 1] == QUOTED):
        return phrase_right(frame, verb + 1) or _of_main(frame, before, depth)
    if word in CONJUNCTIONS:
        return _of_main(frame, before, depth, joined=True)
    if word in RELATIVE:
        return antecedent(frame, before)
    if word in _MARKS:
        return _before_parenthesis(frame, before) or _inverted(frame, verb, before) or _of_main(frame, before, depth)
    phrase = phrase_left(frame, before)
    if phrase is not None and phrase[2] - phrase[0] == 1 and frame.lower[phrase[0]] in RELATIVE:
        return antecedent(frame, phrase[0])
    if phrase is None:
        return _at_clause_start(frame, before)
    return past_relative(frame, phrase) or past_addressee(frame, phrase) or phrase


_DRIVING = frozenset(
    "leading led prompting prompted causing caused forcing forced moving inspiring inspired compelling compelled".split()
)
_MARKS = {",": ",", ")": "(", "—": "—", "–": "–", "-": "-"}


def _of_participle(frame: Frame, before: int, depth: int) -> Phrase | None:
    """The subject of a verb in -ing: that of the tag in front, the name in front, or that of the main verb."""
    word = frame.lower[before]
    if word == "," and before and frame.lower[before - 1] in REPORTING and is_finite(frame, before - 1):
        return subject_of(frame, before - 1, depth + 1) if depth < 3 else None
    if frame.capital(before) and word not in TIME_WORDS:
        return phrase_left(frame, before)
    if word in SPEAKING and (first := _own(frame, before)) is not None:
        return first, before + 1, before + 1
    return _of_main(frame, before, depth, participle=True) or phrase_left(frame, before)


def _own(frame: Frame, role: int) -> int | None:
    """Where somebody is named for the participle alone: "…, with | their spokesman stating", "with | officials saying"."""
    first = role - (frame.lower[role - 1] in DETERMINERS)
    return first if first and frame.lower[first - 1] in ("with", "and") else None


def _before_parenthesis(frame: Frame, close: int) -> Phrase | None:
    """The phrase in front of the commas, brackets or dashes that end at the index."""
    opened = _parenthesis(frame, close)
    if opened is not None and frame.lower[close] == "," and _is_set_off(frame, opened, close):
        return opened + 1, close, next((i for i in range(opened + 1, close) if frame.lower[i] == "("), close)
    if opened is not None and frame.lower[close] == "," and frame.lower[opened - 1] == ")":
        bracket = _parenthesis(frame, opened - 1)  # "Jane Roe (R-Ohio), the chair, said"
        phrase = phrase_left(frame, bracket - 1) if bracket else None
        return (phrase[0], close if describes(frame, opened + 1) else phrase[1], phrase[1]) if phrase else None
    phrase = phrase_left(frame, opened - 1) if opened else None
    if phrase is None or opened is None:
        return None
    described = frame.lower[close] == "," and describes(frame, opened + 1)
    return phrase[0], close if described else phrase[1], phrase[1]


def _is_set_off(frame: Frame, opened: int, close: int) -> bool:
    """Is a name set off by commas behind an adverbial: "At a rally in Leith, Ms. Roe, said"?"""
    if opened > 1 and frame.lower[opened - 2] in PREPOSITIONS and _is_titled(frame, opened + 1):
        return True
    led = frame.lower[0] in PREPOSITIONS or frame.lower[0] in SUBORDINATORS or verb_ing(frame.lower[0])
    if "," in frame.lower[:opened] or not led:
        return False
    return close > opened + 1 and all(word[0].isupper() or word in "()-" for word in frame.words[opened + 1 : close])


def _is_titled(frame: Frame, index: int) -> bool:
    """Do a title and a name stand here: "after a talk with Crane, | Majority Leader Ana Roe, a lawyer, said"?"""
    return frame.words[index].istitle() and not TITLES.isdisjoint(frame.lower[index : index + 3])


def _inverted(frame: Frame, verb: int, before: int) -> Phrase | None:
    """ "In other words, said senior aide Ann Roe"."""
    if (
        frame.lower[before] == ","
        and verb + 1 < len(frame.words)
        and frame.lower[verb] in REPORTING
        and _names_behind(frame, verb + 1)
    ):
        return phrase_right(frame, verb + 1)
    return None


def _names_behind(frame: Frame, index: int) -> bool:
    """Does a phrase with a name stand at the index: "In other words, said senior aide Ann Roe"?"""
    return any(
        frame.capital(i) and frame.lower[i] not in TIME_WORDS for i in range(index, min(len(frame.words), index + 3))
    ) and frame.lower[index] not in ("that", "in", "on")


def _of_main(frame: Frame, before: int, depth: int, participle: bool = False, joined: bool = False) -> Phrase | None:
    """The subject of another verb to the left: a participle's is that of the main one, a joined verb's of one that reports."""
    if depth > 3:
        return None
    verbs = [index for index in range(before, max(-1, before - _REACH * 2), -1) if is_finite(frame, index)]
    if participle or joined:
        verbs = [index for index in verbs if _main(frame, index)] or verbs
    if participle:
        behind = [index for index in verbs if "but" not in frame.lower[index:before]]
        verbs = behind if behind and _has_subject_of_its_own(frame, behind[-1]) else verbs
        verbs.reverse()
    if joined:
        verbs.sort(key=lambda index: frame.lower[index] not in REPORTING)
    things = False
    for index in verbs[:3]:
        found = subject_of(frame, index, depth + 1)
        if found and (things or not (participle or joined) or not _is_aside(frame, found, participle)):
            return found
        things = participle and found is not None and (found[0] == 0 or frame.lower[found[0] - 1] not in SUBORDINATORS)
    return _at_clause_start(frame, before)


def _has_subject_of_its_own(frame: Frame, verb: int) -> bool:
    """Is "Ms. Roe" behind "but" who did it: "but | Ms. Roe left", and not "but left"?"""
    phrase = phrase_left(frame, verb - 1)
    return phrase is not None and phrase[0] > 0 and frame.lower[phrase[0] - 1] == "but"


def _is_aside(frame: Frame, subject: Phrase, participle: bool) -> bool:
    """Is the subject one of a clause that hangs on another, or, of a participle, a bare "this" or "Ms. Roe's exit"?"""
    if participle and (frame.lower[subject[0] : subject[2]] in (["this"], ["that"], ["there"]) or is_owned_thing(frame, subject)):
        return True
    return subject[0] > 0 and frame.lower[subject[0] - 1] in (SUBORDINATORS if participle else _ASKED)


_ASKED = frozenset("how whether what why if".split())


def _main(frame: Frame, index: int) -> bool:
    """Is the verb none of a relative or existential clause?"""
    before = frame.lower[index - 1] if index else ""
    return before not in ("who", "which", "that", "there", "what", "it")


def _of_main_behind(frame: Frame, verb: int, depth: int) -> Phrase | None:
    """The subject of the next finite verb: "Calling it a day, Ms. Roe left"."""
    if depth > 3:
        return None
    verbs = range(verb + 1, min(len(frame.words), verb + _REACH))
    finite = [index for index in verbs if is_finite(frame, index) and frame.lower[index - 1] != "to"]
    behind = [index for index in finite if not _CLOSING.isdisjoint(frame.lower[verb + 1 : index])]
    return subject_of(frame, (behind or finite)[0], depth + 1) if finite else None


_CLOSING = frozenset((",", QUOTED))
"""Behind one of these ends the clause that a participle opens: "Stating that Jo Roe has "grit," | Ms. Ash added"."""


def _parenthesis(frame: Frame, close: int) -> int | None:
    """The index of the comma, bracket or dash that opens the parenthesis closed at the index."""
    mark = _MARKS[frame.lower[close]]
    for index in range(close - 1, max(-1, close - _REACH), -1):
        if frame.lower[index] == mark:
            inner = _parenthesis_before(frame, index, mark)
            return index if inner is None else inner
        if frame.lower[index] == QUOTED and mark != ",":
            return None
    return None


def _parenthesis_before(frame: Frame, comma: int, mark: str) -> int | None:
    """ "Jane Roe, 34, a nurse, said": the first comma of several appositions."""
    if mark != "," or comma < 2:
        return None
    for index in range(comma - 1, max(0, comma - 8), -1):
        word = frame.lower[index]
        if word == ",":
            between = frame.lower[index + 1 : comma]
            apposed = bool(between) and (
                describes(frame, index + 1) or between[0].startswith(_PARTIES) or any(word in TITLES for word in between[:3])
            )
            return index if apposed and frame.words[index - 1][0].isupper() else None
        if word == QUOTED or word in SUBORDINATORS:
            return None
    return None


_PARTIES = ("r-", "d-", "i-")
"""Party and state behind a name: "Jane Roe, R-Ohio, the chair, said"."""


def _at_clause_start(frame: Frame, before: int) -> Phrase | None:
    """The phrase that opens the clause which holds the index."""
    first = before
    while first > 0 and frame.lower[first - 1] not in (
        ",",
        ";",
        ":",
        QUOTED,
        "—",
        "–",
        "that",
        "but",
        "and",
        "because",
        "while",
        "whether",
    ):
        first -= 1
    while first < len(frame.words) and (
        frame.lower[first] in _OPENERS or frame.lower[first] in ADVERBS or frame.lower[first] in (",",)
    ):
        if frame.lower[first] in PREPOSITIONS or frame.lower[first] in SUBORDINATORS - {"that"}:
            return None
        first += 1
    return phrase_right(frame, first) if first <= before else None
