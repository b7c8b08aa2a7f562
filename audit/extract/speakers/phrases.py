"""Noun phrases in a frame: to the left of a word, to the right of one, with their appositions."""

from __future__ import annotations

from audit.extract.names.tables import TITLES
from audit.extract.speakers.cues import (
    ADJECTIVES_ING,
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    TIME_WORDS,
    UNNAMED_ROLES,
)
from audit.extract.speakers.frames import QUOTED, Frame
from audit.extract.speakers.grammar import in_ly, is_finite, verb_ing
from audit.text.names import PARTICLES

Phrase = tuple[int, int, int]
"""(first word, word behind the last one, word behind the last one of the core): an apposition lies behind the core."""


_CAPITAL_ADJECTIVES = frozenset("former senior acting then current top longtime chief deputy vice lead".split())
_PARTICLES = PARTICLES - {"e", "y", "do", "dem"}
_TIME_NOUNS = frozenset("day night week weekend month year morning afternoon evening summer winter spring fall autumn time".split())
_TIME_ADJECTIVES = frozenset("last this next earlier later that the same one every".split())
_CLAUSES = frozenset("after before since until".split())
"""Left of a verb they open its clause: "the mayor left after | the paper reported"."""
_DESCRIPTION = frozenset("a an the who whose which one then now formerly his her their its jr. sr. jr sr".split())
_REACH = 30


def phrase_left(frame: Frame, last: int) -> Phrase | None:
    """The noun phrase that ends with the word at the index, times behind it left aside."""
    last = _skip_times(frame, last)
    first = last + 1
    index = last
    while index >= 0 and last - index < _REACH:
        word = frame.lower[index]
        if word in PRONOUNS and word != "one":
            first = index if index == last else first
            break
        if word in DETERMINERS:
            first = index
            joint = frame.lower[index - 1] if index > 1 else ""
            if joint not in PREPOSITIONS or joint in _CLAUSES or not _noun(frame, index - 2):
                break
            index -= 2
        elif word in PREPOSITIONS or word in CONJUNCTIONS:
            if not _links(frame, index, last):
                break
            index -= 1
        elif _ends_left(frame, index, last):
            break
        else:
            first = index
            index -= 1
    if first < last and frame.lower[first] == "that" and frame.words[first + 1][0].isupper():
        first += 1
    return (first, last + 1, last + 1) if first <= last else None


def _skip_times(frame: Frame, last: int) -> int:
    """The index of the word in front of "last month", "Tuesday", "on Tuesday night"."""
    lower = frame.lower
    while last > 0:
        if lower[last] in _TIME_NOUNS and lower[last - 1] in _TIME_ADJECTIVES:
            last -= 1
            while last >= 0 and lower[last] in _TIME_ADJECTIVES:
                last -= 1
        elif lower[last] in _TIME_NOUNS and lower[last - 1] in TIME_WORDS:
            last -= 1
        elif lower[last] in TIME_WORDS and frame.words[last][0].isupper():
            last -= 2 if lower[last - 1] in ("on", "late", "early", "in") else 1
        else:
            break
    return last


def _links(frame: Frame, index: int, last: int) -> bool:
    """Does a preposition or "and" join what stands on its two sides into one phrase?"""
    if index == last or not index:
        return False
    if frame.lower[index] in PREPOSITIONS:
        return frame.lower[index] not in _CLAUSES and _noun(frame, index - 1)
    return frame.lower[index] == "and" and (_joins(frame, index) or _of_two_places(frame, index))


def _ends_left(frame: Frame, index: int, last: int) -> bool:
    """Does the phrase end before this word?"""
    word, written = frame.lower[index], frame.words[index]
    if word == QUOTED or not (written[0].isalnum() or written in ("&", "$")) or word in SUBORDINATORS:
        return True
    if written == "&" and index:
        return not frame.words[index - 1][0].isupper()  # "Ward & Poole"
    if written[0].isupper():
        return word in TIME_WORDS or (word in AUXILIARIES and not frame.capital(index)) or (index == 0 and word in ADVERBS)
    if word in AUXILIARIES or (_before_name(frame, index, last) and not _titular(frame, index)):
        return True
    return is_finite(frame, index) and not _adjective(frame, index, last)


def _before_name(frame: Frame, index: int, last: int) -> bool:
    """Does a name follow the word, perhaps with a particle: "something | de Roe"?"""
    behind = index + 1
    while behind < last and frame.lower[behind] in _PARTICLES:
        behind += 1
    return behind <= last and frame.words[behind][0].isupper()


def _titular(frame: Frame, index: int) -> bool:
    word = frame.lower[index]
    return word in TITLES or word in _CAPITAL_ADJECTIVES or word in PREPOSITIONS or word in _PARTICLES


def _adjective(frame: Frame, index: int, last: int) -> bool:
    """A participle in front of its noun: "the injured man"."""
    return index < last and index > 0 and frame.lower[index - 1] in DETERMINERS


def _noun(frame: Frame, index: int) -> bool:
    """Can the word be the noun in front of a preposition?"""
    word, written = frame.lower[index], frame.words[index]
    if (
        word == QUOTED
        or not written[0].isalnum()
        or word in PREPOSITIONS
        or word in CONJUNCTIONS
        or word in PRONOUNS
        or word in AUXILIARIES
        or word in ADVERBS
    ):
        return False
    return (written[0].isupper() and index > 0) or (not is_finite(frame, index) and not word.endswith("ing") and not in_ly(word))


def _joins(frame: Frame, index: int) -> bool:
    """Does "and" join two parts of one phrase?"""
    before, behind = frame.words[index - 1], frame.words[index + 1]
    return (before[0].isupper() and behind[0].isupper()) or (
        (before[0].islower() or index == 1)
        and behind[0].islower()
        and (before.endswith("s") or before.lower() in ("men", "women", "people"))
        and not is_finite(frame, index - 1)
    )


def _of_two_places(frame: Frame, index: int) -> bool:
    """Does "and" join two bodies that somebody is of: "an official at the Energy Office | and | state agencies"?"""
    at = index - 1
    while at > 0 and (frame.words[at][0].isupper() or frame.lower[at] in ("the", "of")):
        at -= 1
    return 0 < at < index - 1 and frame.lower[at] in ("at", "in", "from", "with", "for") and frame.lower[at - 1] in UNNAMED_ROLES


def phrase_right(frame: Frame, first: int) -> Phrase | None:
    """The noun phrase that begins with the word at the index, with an apposition behind it."""
    count = len(frame.words)
    while first < count and frame.lower[first] in ADVERBS and frame.lower[first] not in ("both", "all", "one"):
        first += 1
    if first < count and frame.lower[first] in PRONOUNS and frame.lower[first] != "one":
        return first, first + 1, first + 1
    index = first
    while index < count and index - first < _REACH and not _ends_right(frame, index, first):
        index += 1
    while index > first and frame.lower[index - 1] in _NO_LAST:
        index -= 1
    return (first, _apposition(frame, index), index) if index > first else None


_NO_LAST = PREPOSITIONS | CONJUNCTIONS | (DETERMINERS - {"one", "many", "some", "several", "another", "others", "all"})


def _ends_right(frame: Frame, index: int, first: int) -> bool:
    """Does the phrase end before this word?"""
    word, written = frame.lower[index], frame.words[index]
    if word == QUOTED or not (written[0].isalnum() or written in ("&", "$")) or (word in PRONOUNS and word != "one"):
        return True
    if word in AUXILIARIES:
        return not frame.capital(index)
    if word in PREPOSITIONS:
        return index == first or word not in ("of", "for", "from", "with", "at", "in") or not _continues(frame, index)
    if word in CONJUNCTIONS:
        return word != "and" or index == first or index + 1 >= len(frame.words) or not _joins(frame, index)
    if (word in SUBORDINATORS and word not in DETERMINERS) or (word in TIME_WORDS and written[0].isupper()):
        return True
    if index == first:
        return False
    if word in DETERMINERS:
        return frame.lower[index - 1] not in PREPOSITIONS and frame.lower[index - 1] not in DETERMINERS
    if written[0].isupper() or word in ADJECTIVES_ING:
        return False
    return is_finite(frame, index) or in_ly(word) or verb_ing(word) or word in ADVERBS


def _continues(frame: Frame, index: int) -> bool:
    """Does the preposition belong to the phrase in front of it?"""
    if index + 1 >= len(frame.words):
        return False
    word, behind = frame.lower[index], frame.lower[index + 1]
    if behind in TIME_WORDS or behind in _NO_COMPLEMENT or (behind in ("a", "an") and word in ("in", "at", "on")):
        return False
    if word in ("at", "in", "from"):
        return frame.words[index - 1][0].islower() and behind not in ("the", "a", "an")
    return word != "with" or frame.words[index - 1][0].islower()


_NO_COMPLEMENT = frozenset("interview statement response his her their".split())


def _apposition(frame: Frame, end: int) -> int:
    """The end of the apposition or relative clause behind the phrase, else the phrase's own."""
    lower, count = frame.lower, len(frame.words)
    if end < count and lower[end] == "who":
        return _until(frame, end)
    if end + 1 >= count or lower[end] != ",":
        return end
    behind = lower[end + 1]
    if behind in ("who", "whose"):
        return _until(frame, end + 1)
    if behind not in _DESCRIPTION and not behind.isdigit() and behind not in TITLES:
        return end
    stop = _until(frame, end + 1)
    relative = next((index for index in range(end, stop) if lower[index] in ("who", "whose", "which", "that")), stop)
    return end if any(is_finite(frame, index) for index in range(end + 2, relative)) else stop


def _until(frame: Frame, index: int) -> int:
    """Up to the next comma that does not lead into a further apposition."""
    count = len(frame.words)
    while index < count and frame.lower[index] not in (QUOTED, ";", ":", ".", "?", "!", "—", "–"):
        if frame.lower[index] == ",":
            behind = frame.lower[index + 1] if index + 1 < count else ""
            if behind not in ("a", "the", "who", "an"):
                return index
        index += 1
    return index


def describes(frame: Frame, index: int) -> bool:
    """Does an apposition or a relative clause begin here, rather than an adverbial?"""
    word = frame.lower[index]
    return (
        word in _DESCRIPTION
        or word.isdigit()
        or any(each in TITLES for each in frame.lower[index : index + 3])
        or (word not in PREPOSITIONS and not word.endswith(("ing", "ed")) and not in_ly(word) and frame.words[index][0].islower())
    )
