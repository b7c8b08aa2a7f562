"""The place of a value in, what stands around it out: the words next to it, the names of its clause, its runs of words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from zlib import crc32

from audit.align.content import TALK, VALUES, stems_of
from audit.model import Source
from audit.text.words import RAREST, WORD, rarity, stem

# Capitals that name nobody and no place; "May" would be no word of the calendar without its capital.
_NO_NAMES = VALUES | TALK | {"may"}
_NUMERALS = frozenset(
    """
    two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty sixty seventy eighty
    ninety hundred thousand million billion dozen dozens
    """.split()
)
_STOPS = _NUMERALS | {";"}
_STOPS_AFTER = _STOPS | {"and", "but", "while", "whereas"}
_AGE = re.compile(r", [0-9]{1,3}(?:,|$)")  # "Jane Doe, 34, said"
_WORD_OR_STOP = re.compile(rf"{WORD.pattern}|;")
# How many words that mean something count as next to a value, on each side.
_CLOSE = 5
_RUN = 8
# How far from a value its words are looked for, in characters: a sentence may be a whole column of numbers.
_REACH = 400
# So far they mostly are; beyond that one looks only where it is not enough.
_NEAR = 80
CAPITAL = re.compile(r"[A-Z](?<![\w’'-][A-Z])(?:[\w-]*[a-z][\w-]*|[A-Z]{2,})")  # a letter first: it is looked for by leaps
# The same inside a sentence.
_INSIDE = re.compile(r"[A-Z](?<=[a-z,;)’”] [A-Z])(?:[\w-]*[a-z][\w-]*|[A-Z]+)")
# A name that a document says so often is whom it is about; no common word is one.
_LEAST_SAID, _LEAST_RARE = 4, 2
_ABSTRACT = re.compile(r"[a-z]{3}(?:ments?|[ts]ions?|ness(?:es)?|ances?|ships?|ings)$")  # "Enrolment", "Deductions"
# "PORT ALMA, Meria (Wire) - ": where the story was written.
_DATELINE = re.compile(r"[A-Z][A-Z .'’-]{2,30}(?:,[^–—.\n-]{2,30}\.?)?[ ](?:\([A-Z][\w .]{1,20}\)[ ])?[–—-]{1,2}[ ]")
_MARKS = " \n\t“”‘’\"'([–—-"
_SAYING = re.compile(r"\b(?:sa(?:id|ys?|ying)|told|tells?|according to|report(?:s|ed|ing)?|announc(?:es?|ed|ing)|add(?:s|ed))\b")
# Where the clause of a value ends, or another value or somebody's words begin.
_LEAVES = re.compile(rf"[,;:()–—“”\"]|[0-9]|{_SAYING.pattern}")
# Where somebody's words begin, or the one who says it is named: ", the mayor said".
_SAID_BY = re.compile(rf"[;:“”\"]|,[^,;]{{0,60}}{_SAYING.pattern}|{_SAYING.pattern}")
# A name is known by its first letters: Meria, Merian, Merians.
_SAME_START = 5


def lead(source: Source) -> str:
    """The first letters of the name that a document says most often, where it says one again and again; in lower case."""
    said = Counter(_INSIDE.findall(source.body))
    letters: Counter[str] = Counter()
    for name, times in said.items():
        stemmed = stem(name)
        if stemmed not in _NO_NAMES and rarity(stemmed) >= _LEAST_RARE:
            letters[first_letters(name).lower()] += times
    found = letters.most_common(1)
    return found[0][0] if found and found[0][1] >= _LEAST_SAID else ""


def names_inside(source: Source) -> frozenset[str]:
    """The first letters of the words with a capital that stand inside a sentence; in lower case."""
    return frozenset(first_letters(name).lower() for name in _INSIDE.findall(source.body))


def doers(source: Source, start: int, end: int, *, of_day: bool, crowd: bool = False) -> frozenset[str]:
    """The words of the names around the value at `[start, end)`, in lower case: who did it, or where; not who says so.

    Before it those of its sentence; after it those up to the end of its clause, but after a day up to somebody's words.
    Of a `crowd` of values in one sentence, each has those that stand next to it.
    """
    begin, stop = source.sentence_at(start)
    around = _NEAR if crowd else _REACH
    begin = max(begin, start - around)
    if dateline := _DATELINE.match(source.body, begin, start):
        begin = dateline.end()
    found: list[str] = []
    before = source.body[begin:start]
    if CAPITAL.search(before):
        said = max((place.end() for place in _SAYING.finditer(before)), default=0)
        found += CAPITAL.findall(before, said)
        opened = before[said:].lstrip(_MARKS)
        if found and opened.startswith(found[0]) and (_is_plain(found[0]) or _names_nobody(opened, found[0])):
            found = found[1:]  # a capital that only begins the sentence
    reach = min(stop, end + around)
    if CAPITAL.search(source.body, end, reach):
        left = (_SAID_BY if of_day else _LEAVES).search(source.body, end, reach)
        found += CAPITAL.findall(source.body, end, left.start() if left else reach)
    return frozenset(word.lower() for word in found if stem(word) not in _NO_NAMES)


def _is_plain(word: str) -> bool:
    """Is it a word of the language, or made of two: "Twenty-seven"?"""
    return all(rarity(stem(part)) < RAREST for part in word.lower().split("-"))


def _names_nobody(opened: str, word: str) -> bool:
    """Is the word that begins a sentence, however rare, made or placed as no name is: "Gusts of", "Enrolment stands"?"""
    after = opened[len(word) : len(word) + 4]
    return after.startswith(" of ") or (_ABSTRACT.search(word) is not None and not after[1:2].isupper())


def first_letters(name: str) -> str:
    """By what a name is known."""
    return name[:_SAME_START]


def unknown(names: Collection[str], capitals: Collection[str]) -> frozenset[str]:
    """Those of the names that do not stand, in this form or one that begins alike (Meria, Merian), among a text's capitals."""
    return frozenset(name for name in names if first_letters(name) not in capitals)


def close(source: Source, start: int, end: int) -> frozenset[str]:
    """The content stems that stand next to the value at `[start, end)`; a cell's heads too.

    Before it up to another numeral (an age in commas is none) or a semicolon, after it also up to an "and".
    """
    begin, stop = source.sentence_at(start)
    before = _nearest(lambda reach: _words_before(source.body[max(begin, start - reach) : start]), _STOPS)
    after = _nearest(lambda reach: _WORD_OR_STOP.findall(source.body, end, min(stop, end + reach)), _STOPS_AFTER)
    block = source.block_at(start)
    heads = WORD.findall(" . ".join(block.heads)) if block.kind in ("cell", "item") else ()
    return stems_of((*before, *after, *heads))


def _words_before(text: str) -> list[str]:
    """The words and stops of a text, the last one first."""
    return _WORD_OR_STOP.findall(_AGE.sub(" ", text))[::-1]


def _nearest(words: Callable[[int], list[str]], stops: frozenset[str]) -> list[str]:
    """The words up to a stop, or to enough of them, of those within a reach; the last word within it may be cut."""
    near = words(_NEAR)
    found = _until(near, stops)
    return found if len(found) < len(near) - 1 else _until(words(_REACH), stops)


def _until(words: Sequence[str], stops: frozenset[str]) -> list[str]:
    found: list[str] = []
    telling = 0
    for word in words:
        if word.lower() in stops or word[0].isdigit() or telling == _CLOSE:
            break
        found.append(word)
        telling += rarity(stem(word)) > 0
    return found


def runs(source: Source, start: int, end: int) -> set[int]:
    """Checksums of the runs of eight words that hold the value at `[start, end)`, the value itself left open."""
    begin, stop = source.sentence_at(start)
    before = _enough(lambda reach: source.body[max(begin, start - reach) : start])[1 - _RUN :]
    after = _enough(lambda reach: source.body[end : min(stop, end + reach)])[: _RUN - 1]
    words = [*before, "#", *after]
    return {crc32(" ".join(words[at : at + _RUN]).encode("utf-8", "replace")) for at in range(len(words) - _RUN + 1)}


def _enough(text: Callable[[int], str]) -> list[str]:
    """The words within a reach, in lower case: of the near ones, of which one may be cut, if a run has no more."""
    near = WORD.findall(text(_NEAR).lower())
    return near if len(near) >= _RUN else WORD.findall(text(_REACH).lower())
