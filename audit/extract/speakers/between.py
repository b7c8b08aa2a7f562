"""What stands between a subject and its verb: adverbials, clauses that describe it, whom it was sent to."""

from __future__ import annotations

from audit.extract.names.tables import TITLES
from audit.extract.speakers.cues import (
    ADVERBS,
    CONJUNCTIONS,
    DETERMINERS,
    DOCUMENTS,
    NOUN_CUES,
    PREPOSITIONS,
    REPORTING,
    SPEAKING,
    SUBORDINATORS,
    TIME_WORDS,
)
from audit.extract.speakers.frames import Frame
from audit.extract.speakers.grammar import is_finite, skip_adverbs
from audit.extract.speakers.phrases import Phrase, phrase_left

_REACH = 30
RELATIVE = ("who", "that", "which")


def skip_adverbials(frame: Frame, verb: int) -> int:
    """The index of the word in front of adverbs and of "hours ago", "two days later", "at last"."""
    before = skip_adverbs(frame, verb - 1)
    at = before - 1 if before > 0 and frame.lower[before] == "ago" else before
    if at > 0 and frame.lower[at] in _SPANS and frame.lower[at + 1] in _FROM_NOW:
        at -= 1
        while at >= 0 and (frame.lower[at] in DETERMINERS or frame.lower[at].isdigit() or frame.lower[at] in _SO_MANY):
            at -= 1
        return skip_adverbs(frame, at)
    if before > 0 and frame.lower[before] in ("last", "times", "turn", "course", "fact", "part"):
        return before - 2 if frame.lower[before - 1] in ("at", "in", "of") else before
    return before - 1 if before > 0 and frame.lower[before] == "at" and frame.lower[before + 1] in ("first", "once") else before


_SPANS = frozenset("second seconds minute minutes hour hours day days week weeks month months year years moments".split())
_FROM_NOW = frozenset(("ago", "later", "earlier"))
_SO_MANY = frozenset("few couple of hundred dozen".split())


def past_relative(frame: Frame, phrase: Phrase) -> Phrase | None:
    """Whom a clause describes at whose end the phrase stands: "the man who wrote to | her | said"."""
    for index in range(phrase[0] - 1, max(1, phrase[0] - _REACH), -1):
        word = frame.lower[index]
        if word in ("who", "which", "that"):
            verb = next((at for at in range(index + 1, phrase[0]) if is_finite(frame, at)), None)
            last = frame.lower[index - 1]
            if verb is None or not last.isalpha() or is_finite(frame, index - 1) or last in REPORTING or last in ADVERBS:
                return None
            clause = frame.lower[verb] in REPORTING and frame.lower[phrase[0] - 1] not in PREPOSITIONS
            return None if clause or (verb > index + 2 and word == "that") else antecedent(frame, index)
        if not word[0].isalnum() or word in SUBORDINATORS or word in CONJUNCTIONS:
            return None
    return None


def past_addressee(frame: Frame, phrase: Phrase) -> Phrase | None:
    """What was sent to whom: "A letter sent Tuesday to | Ms. Roe | warned"."""
    at = phrase[0] - 2
    if at < 1 or frame.lower[at + 1] != "to":
        return None
    at -= frame.lower[at] in TIME_WORDS
    sent = frame.lower[at] in _SENT and frame.lower[at - 1] in DOCUMENTS
    return phrase_left(frame, at - 1) if sent else None


_SENT = frozenset("sent addressed delivered written submitted posted given issued".split())


def antecedent(frame: Frame, relative: int) -> Phrase | None:
    """The phrase that "who" at the index speaks of; of a name with an apposition, the name."""
    before = relative - (2 if relative and frame.lower[relative - 1] == "," else 1)
    phrase = phrase_left(frame, before) if before >= 0 else None
    if phrase is not None and frame.lower[relative] == "who" and (giver := _behind_gift(frame, phrase)) is not None:
        return giver
    if phrase is not None and phrase[0] > 1 and frame.lower[phrase[0] - 1] == "," and frame.lower[phrase[0]] in ("a", "an", "the"):
        end = phrase[0] - 2
        if frame.lower[end] == ")" and "(" in frame.lower[:end]:
            end -= frame.lower[end::-1].index("(") + 1  # "Jane Roe (R-Ohio), a senator who"
        name = phrase_left(frame, end)
        return (name[0], phrase[1], name[2]) if name is not None else phrase
    return phrase


def _behind_gift(frame: Frame, phrase: Phrase) -> Phrase | None:
    """Who it is from: "a lecture from | the mayor | who said"."""
    for index in range(phrase[0] + 1, phrase[2] - 1):
        if frame.lower[index] in ("from", "by", "to") and frame.words[index - 1].islower():
            role = frame.lower[phrase[2] - 1]
            gift = frame.lower[index - 1] not in TITLES and frame.lower[index - 1] not in SPEAKING
            giver = role in TITLES or role in SPEAKING or (frame.capital(phrase[2] - 1) and frame.lower[index - 1] in NOUN_CUES)
            return (index + 1, phrase[1], phrase[2]) if gift and giver else None
    return None
