"""Noun phrases beside a verb: who is the subject of the verb at an index of a frame."""

from __future__ import annotations

from audit.extract.names.tables import TITLES
from audit.extract.speakers.cues import (
    ADVERBS,
    AUXILIARIES,
    BARE,
    CONJUNCTIONS,
    DETERMINERS,
    NAMING,
    PLURAL_NOUNS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    REPORTING,
    SUBORDINATORS,
    TIME_WORDS,
)
from audit.extract.speakers.frames import QUOTED, Frame
from audit.text.verbs import BASE, ING, PAST, THIRD, often_noun, verb_form

Phrase = tuple[int, int, int]
"""(first word, word behind the last one, word behind the last one of the core): an apposition lies behind the core."""

_OPENERS = SUBORDINATORS | CONJUNCTIONS | PREPOSITIONS | frozenset("there here then thus hence".split())
_CAPITAL_ADJECTIVES = frozenset("former senior acting then current top longtime chief deputy vice lead".split())
_TIME_NOUNS = frozenset("day night week weekend month year morning afternoon evening summer winter spring fall autumn time".split())
_REACH = 30


def is_finite(frame: Frame, index: int) -> bool:
    """Can the word be a finite verb here?"""
    word = frame.lower[index]
    if not index or frame.capital(index):
        return False
    if word in AUXILIARIES:
        return word not in ("not", "never", "be", "been", "being", "’s", "'s")
    form = verb_form(word)
    before = frame.lower[index - 1] if index else ""
    if word in PLURAL_NOUNS:
        return _third_person(frame, index)
    if word in REPORTING or word in NAMING:
        if word.endswith("ing"):
            return False
        if word in BARE and not (form and form[1] & PAST):
            return index > 0 and _plural_before(frame, index, word in REPORTING)
        return before not in _NO_VERB_AFTER and not (before in POSSESSIVES and bool(form) and word in BARE)
    if form is None or not form[1] & (PAST | THIRD | BASE) or form[1] == ING or before in _NO_VERB_AFTER:
        return False
    if form[1] & PAST:
        return True
    if word == form[0]:
        return index > 0 and _plural_before(frame, index, False)
    return not often_noun(form[0]) or _third_person(frame, index)


_NO_VERB_AFTER = frozenset("the a an his her its their my your our every no".split())


def _third_person(frame: Frame, index: int) -> bool:
    """Is a form in -s, which may be a plural noun, a verb: behind a name, a pronoun or a noun, in front of no other verb?"""
    if not index:
        return False
    behind = frame.lower[index + 1] if index + 1 < len(frame.words) else ""
    before, written = frame.lower[index - 1], frame.words[index - 1]
    if (
        behind in AUXILIARIES
        or behind in ("of", "from", "about", "by", "made")
        or before.endswith(("'s", "’s"))
        or before == "that"
    ):
        return False
    if before in ADVERBS and index > 1:
        before, written = frame.lower[index - 2], frame.words[index - 2]
    return (
        written[0].isupper()
        or before in ("he", "she", "it", "who", "which", ",", ")", "also")
        or (
            index > 1
            and frame.lower[index - 2] in ("the", "a", "an", "this", "that")
            and before.isalpha()
            and not before.endswith(("al", "ic", "ive", "ous"))
        )
    )


def _plural_before(frame: Frame, index: int, capitals: bool) -> bool:
    at = index - 1
    if frame.lower[at] in ADVERBS and index > 1:
        at -= 1
    before = frame.lower[at]
    if before in ("they", "we", "i", "you", "who", "people", "police", "women", "men", "some", "many", "others"):
        return True
    if frame.words[at][0].isupper() and not capitals:
        return False
    return before.endswith("s") and not before.endswith(("'s", "’s", "ss")) and before.isalpha()


def subject_of(frame: Frame, verb: int, depth: int = 0) -> Phrase | None:
    """The subject of the verb at the index: left of it, behind it where a quotation stands in front, or that of the main verb."""
    before = _skip_adverbs(frame, verb - 1)
    if before < 0:
        return phrase_right(frame, verb + 1) if not frame.lower[verb].endswith("ing") else _of_main_behind(frame, verb, depth)
    word = frame.lower[before]
    participle = frame.lower[verb].endswith("ing") and not any(frame.lower[i] in AUXILIARIES for i in range(before + 1, verb))
    if participle and word == "," and before and frame.lower[before - 1] in REPORTING and is_finite(frame, before - 1):
        return subject_of(frame, before - 1, depth + 1) if depth < 3 else None
    if participle and frame.capital(before) and word not in TIME_WORDS:
        return phrase_left(frame, before)
    if word == "to" or participle or word in ("by", "without"):
        return _of_main(frame, before, depth, participle=participle) or (phrase_left(frame, before) if participle else None)
    if word == QUOTED or (word in (",", "—", "–") and before and frame.lower[before - 1] == QUOTED):
        behind = phrase_right(frame, verb + 1)
        return behind or _of_main(frame, before, depth)
    if word in CONJUNCTIONS:
        return _of_main(frame, before, depth, joined=True)
    if word in ("who", "that", "which"):
        before -= 2 if before and frame.lower[before - 1] == "," else 1
        return phrase_left(frame, before) if before >= 0 else None
    if word in (",", ")", "—", "–", "-"):
        opened = _parenthesis(frame, before)
        if opened is not None and opened > 0:
            phrase = phrase_left(frame, opened - 1)
            if phrase:
                return phrase[0], before if word == "," and _describes(frame, opened + 1) else phrase[1], phrase[1]
        if word == "," and verb + 1 < len(frame.words) and frame.lower[verb] in REPORTING and _names_behind(frame, verb + 1):
            return phrase_right(frame, verb + 1)
        return _of_main(frame, before, depth)
    phrase = phrase_left(frame, before)
    return phrase or _at_clause_start(frame, before)


def _describes(frame: Frame, index: int) -> bool:
    """Does an apposition or a relative clause begin here, rather than an adverbial?"""
    word = frame.lower[index]
    return (
        word in _DESCRIPTION
        or word.isdigit()
        or word in TITLES
        or (word not in PREPOSITIONS and not word.endswith(("ing", "ed", "ly")) and frame.words[index][0].islower())
    )


_DESCRIPTION = frozenset("a an the who whose which one then now formerly his her their its jr. sr. jr sr".split())


def _names_behind(frame: Frame, index: int) -> bool:
    """Does a phrase with a name stand at the index: "In other words, said senior aide Ann Roe"?"""
    return any(
        frame.capital(i) and frame.lower[i] not in TIME_WORDS for i in range(index, min(len(frame.words), index + 3))
    ) and frame.lower[index] not in ("that", "in", "on")


def _skip_adverbs(frame: Frame, index: int) -> int:
    while index >= 0:
        word = frame.lower[index]
        if (
            (word in AUXILIARIES and not frame.capital(index))
            or word in ADVERBS
            or (word.endswith("ly") and not frame.words[index][0].isupper() and len(word) > 4)
        ):
            index -= 1
        else:
            break
    return index


def _of_main(frame: Frame, before: int, depth: int, participle: bool = False, joined: bool = False) -> Phrase | None:
    """The subject of another verb to the left: of the main one for a participle, of the nearest one that reports for a joined verb."""
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
        if found and not (participle and found[0] and frame.lower[found[0] - 1] in SUBORDINATORS):
            return found
    return _at_clause_start(frame, before)


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
    mark = {",": ",", ")": "(", "—": "—", "–": "–", "-": "-"}[frame.lower[close]]
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
            if (
                between
                and (between[0].isdigit() or between[0] in ("the", "a", "an", "who", "jr", "sr", "jr.", "sr."))
                and frame.words[index - 1][0].isupper()
            ):
                return index
            return None
        if word == QUOTED or word in SUBORDINATORS:
            return None
    return None


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


def phrase_left(frame: Frame, last: int) -> Phrase | None:
    """The noun phrase that ends with the word at the index."""
    first = last + 1
    index = last
    while index >= 0 and last - index < _REACH:
        word, written = frame.lower[index], frame.words[index]
        if word in PRONOUNS and word not in ("one",):
            return (index, last + 1, last + 1) if index == last else ((first, last + 1, last + 1) if first <= last else None)
        if word in DETERMINERS:
            first = index
            if index and frame.lower[index - 1] in PREPOSITIONS and index > 1 and _noun(frame, index - 2):
                index -= 2
                continue
            break
        if word == QUOTED or not (written[0].isalnum() or written in ("&", "$")):
            break
        if (
            word in _TIME_NOUNS
            and index == last
            and index
            and frame.lower[index - 1] in ("last", "this", "next", "earlier", "later", "that", "the", "same", "one", "every")
        ):
            while index and frame.lower[index - 1] in (
                "last",
                "this",
                "next",
                "earlier",
                "later",
                "that",
                "the",
                "same",
                "one",
                "every",
            ):
                index -= 1
            last, index, first = index - 1, index - 1, index
            continue
        if index == last and word in _TIME_NOUNS and index and frame.lower[index - 1] in TIME_WORDS:
            last, index, first = last - 1, index - 1, index
            continue
        if word in TIME_WORDS and written[0].isupper():
            if index == last:
                step = 2 if index and frame.lower[index - 1] in ("on", "late", "early", "in") else 1
                last, index, first = last - step, index - step, index - step + 1
                continue
            break
        if word in PREPOSITIONS:
            if index == last or not index or not _noun(frame, index - 1):
                break
            index -= 1
            continue
        if word in CONJUNCTIONS:
            if word == "and" and index and index < last and _joins(frame, index):
                index -= 1
                continue
            break
        if word in SUBORDINATORS or (word in AUXILIARIES and not frame.capital(index)):
            break
        if not written[0].isupper() and index < last and frame.words[index + 1][0].isupper() and not _titular(frame, index):
            break
        if not written[0].isupper() and is_finite(frame, index) and not _adjective(frame, index, last):
            break
        if written[0].isupper() and index == 0 and word in ADVERBS:
            break
        first = index
        index -= 1
    return (first, last + 1, last + 1) if first <= last else None


def _titular(frame: Frame, index: int) -> bool:
    word = frame.lower[index]
    return word in TITLES or word in _CAPITAL_ADJECTIVES or word in PREPOSITIONS


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
    return (written[0].isupper() and index > 0) or (not is_finite(frame, index) and not word.endswith(("ing", "ly")))


def _joins(frame: Frame, index: int) -> bool:
    """Does "and" join two parts of one phrase?"""
    before, behind = frame.words[index - 1], frame.words[index + 1]
    return (before[0].isupper() and behind[0].isupper()) or (
        before[0].islower() and behind[0].islower() and before.endswith("s") and not is_finite(frame, index - 1)
    )


def phrase_right(frame: Frame, first: int) -> Phrase | None:
    """The noun phrase that begins with the word at the index, with an apposition behind it."""
    count = len(frame.words)
    while first < count and frame.lower[first] in ADVERBS and frame.lower[first] not in ("both", "all", "one"):
        first += 1
    index = first
    while index < count and index - first < _REACH:
        word, written = frame.lower[index], frame.words[index]
        if word in PRONOUNS and word != "one":
            return (index, index + 1, index + 1) if index == first else ((first, index, index) if index > first else None)
        if (
            word == QUOTED
            or not (written[0].isalnum() or written in ("&", "$"))
            or (word in AUXILIARIES and not frame.capital(index))
        ):
            break
        if word in PREPOSITIONS:
            if index == first or word not in ("of", "for", "from", "with", "at", "in") or not _continues(frame, index, first):
                break
        elif word in CONJUNCTIONS:
            if word != "and" or index == first or index + 1 >= count or not _joins(frame, index):
                break
        elif (
            (word in SUBORDINATORS and word not in DETERMINERS)
            or (word in TIME_WORDS and written[0].isupper())
            or (
                index > first
                and written[0].islower()
                and (is_finite(frame, index) or word.endswith("ly") or verb_ing(word) or word in ADVERBS)
            )
            or (
                index > first
                and word in DETERMINERS
                and frame.lower[index - 1] not in PREPOSITIONS
                and frame.lower[index - 1] not in DETERMINERS
            )
        ):
            break
        index += 1
    while index > first and (
        frame.lower[index - 1] in PREPOSITIONS
        or frame.lower[index - 1] in CONJUNCTIONS
        or frame.lower[index - 1] in DETERMINERS - {"one", "many", "some", "several", "another", "others", "all"}
    ):
        index -= 1
    if index <= first:
        return None
    return first, _apposition(frame, index), index


def verb_ing(word: str) -> bool:
    """Is the word a participle in -ing?"""
    form = verb_form(word)
    return form is not None and bool(form[1] & ING) and word.endswith("ing")


def _continues(frame: Frame, index: int, first: int) -> bool:
    """Does the preposition belong to the phrase in front of it?"""
    if index + 1 >= len(frame.words):
        return False
    word, behind = frame.lower[index], frame.lower[index + 1]
    if (
        (behind in ("a", "an") and word in ("in", "at", "on"))
        or behind in TIME_WORDS
        or behind in ("interview", "statement", "response", "his", "her", "their")
    ):
        return False
    if word in ("at", "in", "from", "with"):
        return (frame.words[index - 1][0].islower() and behind not in ("the", "a", "an")) or (
            word == "with" and frame.words[index - 1][0].islower()
        )
    return True


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
