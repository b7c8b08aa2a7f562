"""Whom a sentence credits with a quotation in it, or with what it says."""

from __future__ import annotations

from audit.extract.speakers.attribution import Attribution, can_speak, is_named, is_passive, made
from audit.extract.speakers.before import (
    MENTAL,
    any_subject,
    aside,
    clause_in_front,
    in_relative_clause,
    introduced,
    name_in_front,
    verb_before,
)
from audit.extract.speakers.behind import introduces, tag_behind, trailing_tag
from audit.extract.speakers.cues import DOCUMENTS, NAMING, REPORTING
from audit.extract.speakers.frames import Frame
from audit.extract.speakers.grammar import is_finite
from audit.extract.speakers.passive import asked_of, by_agent
from audit.extract.speakers.subjects import subject_of

_LONGEST = 90


def attribute(frame: Frame, at: int) -> Attribution | None:
    """Whom the frame credits with the quotation that is its word `at`."""
    near = introduced(frame, at)
    agent = by_agent(frame, at) if near is None else None
    if agent is not None or asked_of(frame, at):
        return agent
    behind = tag_behind(frame, at)
    if near is not None and not (behind is not None and near.restrictive):
        thought = near.cue is not None and REPORTING.get(near.cue.lower()) in MENTAL
        return (aside(frame, at) if thought else None) or near
    if behind is not None and behind.inverted and not in_relative_clause(frame, at):
        return behind
    if not clause_in_front(frame, at):
        return behind or trailing_tag(frame, at) or name_in_front(frame, at)
    parenthetical = aside(frame, at)
    if parenthetical is not None:
        return parenthetical
    reported = verb_before(frame, at, REPORTING)
    if in_relative_clause(frame, at):
        behind = None
    if behind is not None and (reported is None or not introduces(frame, behind)):
        return behind
    named = verb_before(frame, at, NAMING)
    if named is not None and (reported is None or (named.cue_start > reported.cue_start and not _is_done(named))):
        return named
    return reported or trailing_tag(frame, at) or any_subject(frame, at)


def _is_done(credit: Attribution) -> bool:
    """Is the verb one of deeds: "the filing said they had issued requests "to anyone""?"""
    return credit.cue is not None and NAMING.get(credit.cue.lower()) in _DEEDS


_DEEDS = frozenset("issue release publish deliver present open close end begin start lead use".split())


def sentence_speaker(frame: Frame) -> Attribution | None:
    """Who speaks in, or else is the subject of, a sentence without a quotation."""
    end = len(frame.words)
    tag = trailing_tag(frame, -1)
    if tag is not None:
        return tag
    if end > 2 and frame.lower[-1] == ":" and frame.lower[0] == "from" and frame.lower[end - 2] in DOCUMENTS:
        return made(frame, (1, end - 1, end - 1), None)
    if end and frame.lower[-1] == ":" and (nearest := any_subject(frame, end)) is not None:
        return nearest
    verbs = [index for index in range(1, min(end, _LONGEST)) if is_finite(frame, index) and not is_passive(frame, index)]
    for index in verbs:
        if frame.lower[index] in REPORTING and (phrase := subject_of(frame, index)) is not None and can_speak(frame, phrase):
            return made(frame, phrase, index)
    for index in verbs:
        if (phrase := subject_of(frame, index)) is not None and is_named(frame, phrase):
            return made(frame, phrase, index)
    return None


def main_subject(frame: Frame, before: int) -> Attribution | None:
    """The subject of the frame's first finite verb that reports, if it stands before the offset."""
    for index in range(1, min(len(frame.words), _LONGEST)):
        if frame.starts[index] >= before:
            return None
        said = frame.lower[index] in REPORTING or frame.lower[index] in NAMING
        if said and is_finite(frame, index) and not is_passive(frame, index):
            phrase = subject_of(frame, index)
            if phrase is not None and frame.end_of(phrase[1] - 1) <= before:
                return made(frame, phrase, index)
    return None
