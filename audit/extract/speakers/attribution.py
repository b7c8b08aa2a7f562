"""A credit in a frame: whom it names, and by which verb."""

from __future__ import annotations

from dataclasses import dataclass

from audit.extract.names.tables import TITLES
from audit.extract.speakers.cues import (
    AUXILIARIES,
    BARE,
    DETERMINERS,
    DOCUMENTS,
    NAMING,
    NOUN_CUES,
    REPORTING,
    SPEAKING,
    UNNAMED_ROLES,
)
from audit.extract.speakers.frames import Frame
from audit.extract.speakers.grammar import is_finite, skip_adverbs_only
from audit.extract.speakers.phrases import Phrase


@dataclass(slots=True)
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


def made(frame: Frame, phrase: Phrase | None, cue: int | None, inverted: bool = False) -> Attribution | None:
    """A credit to a phrase, or None where there is no phrase; `cue` is the index of the reporting verb."""
    if phrase is None:
        return None
    first, last, core = phrase
    word = frame.words[cue] if cue is not None else None
    start = frame.starts[cue] if cue is not None else frame.starts[first]
    restrictive = cue is not None and cue > 1 and frame.lower[cue - 1] == "who" and frame.lower[cue - 2] != ","
    return Attribution(
        frame.starts[first], frame.end_of(last - 1), frame.end_of(core - 1), word, start, frame, inverted, restrictive
    )


def reports(frame: Frame, index: int) -> bool:
    """Is the word a reporting or naming verb that has a subject?"""
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


def is_passive(frame: Frame, index: int) -> bool:
    """ "was asked", "has been called", "when told": the subject is not the speaker."""
    word, before = frame.lower[index], skip_adverbs_only(frame, index - 1)
    if before < 0 or word.endswith(("ing", "s")):
        return False
    if word in ("asked", "told", "quoted") and frame.lower[before] == "when":
        return True
    if word in ("alleged", "believed", "thought", "reported", "rumoured", "rumored") and frame.lower[index + 1 : index + 2] == [
        "to"
    ]:
        return frame.lower[index + 2 : index + 3] in (["be"], ["have"])
    return frame.lower[before] in _BE


_HELD = frozenset(("alleged", "believed", "thought", "reported", "rumoured", "rumored"))
_BE = frozenset("is are was were be been being ’s 's".split())


def governor(frame: Frame, phrase: Phrase) -> int | None:
    """The reporting verb whose clause opens with the phrase: "she said the plan was simple"."""
    index = phrase[0] - 1
    if index > 0 and frame.lower[index] == "that":
        index -= 1
        told = next((at for at in range(index - 1, max(0, index - 4), -1) if frame.lower[at] in ("told", "tells")), index)
        index = told if frame.lower[index] not in REPORTING and "," not in frame.lower[told:index] else index
    return index if index > 0 and frame.lower[index] in REPORTING and is_finite(frame, index) else None


def can_speak(frame: Frame, phrase: Phrase) -> bool:
    """Is the phrase a name, a pronoun or a role, rather than a thing?"""
    first, _, core = phrase
    return is_named(frame, phrase) or any(
        frame.lower[index] in UNNAMED_ROLES or frame.lower[index] in TITLES for index in range(first, core)
    )


def is_named(frame: Frame, phrase: Phrase) -> bool:
    """Is the phrase a name or a personal pronoun?"""
    first, _, core = phrase
    if frame.lower[first] in ("it", "this", "that", "there", "what"):
        return False
    if frame.lower[first] in ("he", "she", "they", "who"):
        return True
    if any(index and frame.words[index][0].isupper() for index in range(first, core)):
        return frame.lower[core - 1] in NOUN_CUES or not is_thing(frame, phrase)
    return first == 0 and core == 1 and frame.words[0][0].isupper() and frame.lower[0] not in DETERMINERS


def is_thing(frame: Frame, phrase: Phrase) -> bool:
    """Is the phrase a thing that somebody has, or any other that cannot speak: "Ms. Roe's record", "the new tolls"?"""
    first, _, core = phrase
    head = frame.words[core - 1]
    if core - first < 2 or not head.isalpha() or not head.islower() or head in SPEAKING or head in TITLES:
        return False
    plain = frame.lower[first] in DETERMINERS and all(word.islower() for word in frame.words[first + 1 : core])
    return is_owned_thing(frame, phrase) or (plain and head not in DOCUMENTS)


def is_owned_thing(frame: Frame, phrase: Phrase) -> bool:
    """Is the phrase a thing that somebody has: "Ms. Roe's record"?"""
    first, _, core = phrase
    head = frame.words[core - 1]
    if not head.isalpha() or not head.islower() or head in SPEAKING or head in TITLES or head in DOCUMENTS:
        return False
    return any(frame.lower[index].endswith(("'s", "’s", "s'", "s’")) for index in range(first, core - 1))
