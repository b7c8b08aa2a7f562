"""Who is the subject of a verb in a frame."""

from __future__ import annotations

from audit.extract.names.tables import TITLES
from audit.extract.speakers.cues import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    NOUN_CUES,
    PREPOSITIONS,
    REPORTING,
    SPEAKING,
    SUBORDINATORS,
    TIME_WORDS,
)
from audit.extract.speakers.frames import QUOTED, Frame
from audit.extract.speakers.grammar import is_finite, skip_adverbs
from audit.extract.speakers.phrases import Phrase, describes, phrase_left, phrase_right

_OPENERS = SUBORDINATORS | CONJUNCTIONS | PREPOSITIONS | frozenset("there here then thus hence".split())
_REACH = 30


def subject_of(frame: Frame, verb: int, depth: int = 0) -> Phrase | None:
    """The subject of the verb at the index: left of it, behind it where a quotation stands in front, or that of the main verb."""
    before = _skip_adverbials(frame, verb)
    if before < 0:
        return _of_main_behind(frame, verb, depth) if frame.lower[verb].endswith("ing") else phrase_right(frame, verb + 1)
    word = frame.lower[before]
    if frame.lower[verb].endswith("ing") and not any(frame.lower[index] in AUXILIARIES for index in range(before + 1, verb)):
        return _of_participle(frame, before, depth)
    if word in ("to", "by", "without"):
        return _of_main(frame, before, depth)
    if word == QUOTED or (word in (",", "—", "–") and before and frame.lower[before - 1] == QUOTED):
        return phrase_right(frame, verb + 1) or _of_main(frame, before, depth)
    if word in CONJUNCTIONS:
        return _of_main(frame, before, depth, joined=True)
    if word in _RELATIVE:
        return _antecedent(frame, before)
    if word in _MARKS:
        return _before_parenthesis(frame, before) or _inverted(frame, verb, before) or _of_main(frame, before, depth)
    phrase = phrase_left(frame, before)
    if phrase is not None and phrase[2] - phrase[0] == 1 and frame.lower[phrase[0]] in _RELATIVE:
        return _antecedent(frame, phrase[0])
    if phrase is None:
        return _at_clause_start(frame, before)
    return _past_relative(frame, phrase) or phrase


def _skip_adverbials(frame: Frame, verb: int) -> int:
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


def _past_relative(frame: Frame, phrase: Phrase) -> Phrase | None:
    """Whom a clause describes at whose end the phrase stands: "the man who wrote to | her | said"."""
    for index in range(phrase[0] - 1, max(1, phrase[0] - _REACH), -1):
        word = frame.lower[index]
        if word in ("who", "which", "that"):
            verb = next((at for at in range(index + 1, phrase[0]) if is_finite(frame, at)), None)
            last = frame.lower[index - 1]
            if verb is None or not last.isalpha() or is_finite(frame, index - 1) or last in REPORTING or last in ADVERBS:
                return None
            clause = frame.lower[verb] in REPORTING and frame.lower[phrase[0] - 1] not in PREPOSITIONS
            return None if clause or (verb > index + 2 and word == "that") else _antecedent(frame, index)
        if not word[0].isalnum() or word in SUBORDINATORS or word in CONJUNCTIONS:
            return None
    return None


_RELATIVE = ("who", "that", "which")


def _antecedent(frame: Frame, relative: int) -> Phrase | None:
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


_MARKS = {",": ",", ")": "(", "—": "—", "–": "–", "-": "-"}


def _of_participle(frame: Frame, before: int, depth: int) -> Phrase | None:
    """The subject of a verb in -ing: that of the tag in front, the name in front, or that of the main verb."""
    word = frame.lower[before]
    if word == "," and before and frame.lower[before - 1] in REPORTING and is_finite(frame, before - 1):
        return subject_of(frame, before - 1, depth + 1) if depth < 3 else None
    if frame.capital(before) and word not in TIME_WORDS:
        return phrase_left(frame, before)
    return _of_main(frame, before, depth, participle=True) or phrase_left(frame, before)


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
    if "," in frame.lower[:opened] or (frame.lower[0] not in PREPOSITIONS and frame.lower[0] not in SUBORDINATORS):
        return False
    return close > opened + 1 and all(word[0].isupper() or word in "()-" for word in frame.words[opened + 1 : close])


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
        verbs.reverse()
    if joined:
        verbs.sort(key=lambda index: frame.lower[index] not in REPORTING)
    for index in verbs[:3]:
        found = subject_of(frame, index, depth + 1)
        if found and (not (participle or joined) or not _is_aside(frame, found, participle)):
            return found
    return _at_clause_start(frame, before)


def _is_aside(frame: Frame, subject: Phrase, participle: bool) -> bool:
    """Is the subject one of a clause that hangs on another, or a bare "this"?"""
    if participle and frame.lower[subject[0] : subject[2]] in (["this"], ["that"], ["there"]):
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
    for index in range(verb + 1, min(len(frame.words), verb + _REACH)):
        if is_finite(frame, index) and frame.lower[index - 1] != "to":
            return subject_of(frame, index, depth + 1)
    return None


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
