"""Verbs in the passive in front of a quotation: who speaks stands behind "by", or is not told."""

from __future__ import annotations

from audit.extract.speakers.attribution import Attribution, is_passive, made
from audit.extract.speakers.frames import QUOTED, Frame
from audit.extract.speakers.phrases import phrase_right

_LOOK_BACK = 90


def asked_of(frame: Frame, at: int) -> bool:
    """ "Ms. Roe was asked, "…"": somebody else speaks."""
    index = at - 2 if at > 1 and frame.lower[at - 1] in (",", ":") else at - 1
    return index > 0 and frame.lower[index] in ("asked", "told") and is_passive(frame, index)


def by_agent(frame: Frame, at: int) -> Attribution | None:
    """ "She was described by a colleague as "…"", "he was told by Ms. Roe that "…"": the one behind "by"."""
    for index in range(at - 2, max(0, at - _LOOK_BACK), -1):
        if frame.lower[index] in (QUOTED, ";", ":"):
            return None
        passive = frame.lower[index] in _PASSIVES and frame.lower[index + 1] == "by" and is_passive(frame, index)
        phrase = phrase_right(frame, index + 2) if passive else None
        if phrase is not None and phrase[1] <= at and _opens_quotation(frame, phrase[1], at):
            return made(frame, phrase, index)
    return None


def said_by_nobody(frame: Frame, at: int) -> bool:
    """ "Residents were told to "stay indoors"": who spoke is not told."""
    if at > 1 and frame.lower[at - 1] == "of" and frame.lower[at - 2] in _CROWDS:
        return True
    for index in range(at - 1, max(0, at - _LOOK_BACK), -1):
        word = frame.lower[index]
        if word in (QUOTED, ",", ";", ":") and index < at - 1:
            return False
        if word in _PASSIVES:
            return is_passive(frame, index)
    return False


def _opens_quotation(frame: Frame, behind: int, at: int) -> bool:
    return at - behind < 2 or "that" in frame.lower[behind:at] or frame.lower[at - 1] in _OPENING


_CROWDS = frozenset("chants chant cries shouts choruses chorus slogans".split())
"""Many speak "chants of "go home""."""
_OPENING = frozenset("as was is were to , a the".split())
_PASSIVES = frozenset(
    "asked told described called dubbed labelled labeled accused quoted warned advised urged ordered informed".split()
)
