"""Names of persons as words: folding, nicknames, titles and offices, and whether two names can be one person's."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from audit.text.given_names import HERS, HIS
from audit.text.name_tables import (
    ABBREVIATED_TITLES,
    CHINESE_SURNAMES,
    EXONYMS,
    FORMER,
    GENERATIONS,
    HE,
    HONORIFICS,
    KOREAN_SURNAMES,
    KOREAN_SYLLABLES,
    NICKNAMES,
    OFFICES,
    SHE,
    SUFFIXES,
    TRANSLITERATIONS,
)

_UNFOLDED = str.maketrans(
    {
        "ł": "l",
        "Ł": "L",
        "ø": "o",
        "Ø": "O",
        "đ": "d",
        "Đ": "D",
        "ı": "i",
        "ß": "ss",
        "æ": "ae",
        "Æ": "AE",
        "œ": "oe",
        "Œ": "OE",
        "’": "'",
        "‐": "-",
        "‑": "-",
    }
)
_SPLIT = re.compile(r"[\s\u00a0]+")


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case without diacritics, apostrophes straight, hyphens plain: "Bárcena" → "barcena"."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFD", text.translate(_UNFOLDED))
    return "".join(char for char in plain if not unicodedata.combining(char)).lower()


class Parts(NamedTuple):
    """A person's name taken apart, folded: given names, surname (with particles), generation (jr, sr, ii …) or None."""

    given: tuple[str, ...]
    surname: str
    generation: str | None = None

    @property
    def key(self) -> str:
        """The folded name, honorifics left out: equal for two spellings that differ in typography alone."""
        words = (*self.given, self.surname, *((self.generation,) if self.generation else ()))
        return " ".join(words)


_LEADING_PARTICLES = frozenset("de del della di da von bin ibn du dos das ter ten".split())
PARTICLES = frozenset(
    """
    de del della di da dos das du van von der den ter ten bin ibn al el la le mac st af av zu zum dem do e y ap
    """.split()
)


JOINING = frozenset("y i e".split())
"""In lower case between two surnames of one person."""


@lru_cache(maxsize=65536)
def parts(name: str) -> Parts:
    """The parts of a name as written, with or without honorific: "Dr. Jane M. Doe Jr." → jane m / doe / jr."""
    words = [word.strip(".,").replace(".", "") for word in _SPLIT.split(fold(name)) if word.strip(".,")]
    generation = None
    while len(words) > 1 and words[-1] in SUFFIXES:
        generation = GENERATIONS.get(words.pop(), generation)
    while len(words) > 1 and words[0] in HONORIFICS:
        words.pop(0)
    if _surname_first(words):
        return Parts(tuple(words[1:]), words[0], generation)
    cut = max(len(words) - 1, 0)
    if len(words) > 3 and words[-2] in JOINING and f" {words[-2]} " in name:
        cut -= 2  # "Rosa Vidal i Prats", "João Pinto e Sousa"
    while cut > 1 and words[cut - 1] in PARTICLES:
        cut -= 1
    if cut == 1 and words[0] in _LEADING_PARTICLES:
        cut = 0
    return Parts(tuple(words[:cut]), " ".join(words[cut:]), generation)


def _surname_first(words: list[str]) -> bool:
    """Kim Jong Un, Moon Jae-in, Xi Jinping: an East Asian surname in front of what is no western name."""
    if len(words) == 3 and words[0] in KOREAN_SURNAMES:
        return words[1] in KOREAN_SYLLABLES and words[2] in KOREAN_SYLLABLES
    if len(words) != 2:
        return False
    if words[0] in KOREAN_SURNAMES:
        return "-" in words[1]
    return words[0] in CHINESE_SURNAMES and words[1] not in CHINESE_SURNAMES and bool(_PINYIN.fullmatch(words[1]))


_PINYIN = re.compile(r"(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:[aeiou]{1,3})(?:ng|n|r)?-?){1,2}")


def _families(table: tuple[tuple[str, ...], ...]) -> dict[str, frozenset[int]]:
    families: dict[str, frozenset[int]] = {}
    for index, row in enumerate(table):
        for word in row:
            families[word] = families.get(word, frozenset()) | {index}
    return families


_NICKNAMES = _families(NICKNAMES)
_TRANSLITERATIONS = _families(TRANSLITERATIONS)
_PLACES = {name: row[0] for row in EXONYMS for name in row}


def same_place(a: str, b: str) -> bool:
    """Are two names of a place one place's, by the table of exonyms?"""
    a, b = fold(a), fold(b)
    return _PLACES.get(a, a) == _PLACES.get(b, b)


def same_surname(a: str, b: str) -> bool:
    """Equal surnames, by folding, hyphens, an Arabic article, or the table of transliterations: "Gaddafi", "Qaddafi"."""
    a, b = _bare(fold(a)), _bare(fold(b))
    return a == b or bool(_TRANSLITERATIONS.get(a, frozenset()) & _TRANSLITERATIONS.get(b, frozenset()))


def _bare(surname: str) -> str:
    """In one word, without an Arabic article in front: "al-assad" → "assad"."""
    if surname[:3] in ("al ", "el ", "al-", "el-", "as-", "ad-"):
        surname = surname[3:]
    return surname.replace("-", "").replace("'", "").replace(" ", "")


def same_given(a: str, b: str) -> bool:
    """Can two given names be one person's: equal, an initial, a nickname, a transliteration?"""
    a, b = fold(a).replace(".", ""), fold(b).replace(".", "")
    if a == b or a.replace("-", "") == b.replace("-", ""):
        return True
    if len(a) == 1 or len(b) == 1:
        return a[:1] == b[:1]
    return any(families.get(a, frozenset()) & families.get(b, frozenset()) for families in (_NICKNAMES, _TRANSLITERATIONS))


def is_transliterated(a: str, b: str) -> bool:
    """Are both one name of another script, by the table of transliterations?"""
    return bool(_TRANSLITERATIONS.get(a, frozenset()) & _TRANSLITERATIONS.get(b, frozenset()))


def same_person(a: str, b: str) -> bool:
    """Can two full names, as written, be one person's? A surname alone fits any given name; Jr. and Sr. are kept apart."""
    return _fits(parts(a), parts(b))


@lru_cache(maxsize=65536)
def _fits(a: Parts, b: Parts) -> bool:
    if a.generation and b.generation and a.generation != b.generation:
        return False
    if not same_surname(a.surname, b.surname):
        return False
    if not a.given or not b.given:
        return True
    return any(same_given(one, other) for one in a.given[:2] for other in b.given[:2] if one == a.given[0] or other == b.given[0])


@lru_cache(maxsize=8192)
def canonical_title(title: str) -> str:
    """A title folded, abbreviations written out, articles and words such as "former" left out: "Gov." → "governor"."""
    words = [word.strip(".,").replace(".", "") for word in _SPLIT.split(fold(title))]
    return " ".join(
        ABBREVIATED_TITLES.get(word, word) for word in words if word and word not in FORMER and word not in ("the", "a", "an", "us")
    )


@lru_cache(maxsize=8192)
def is_former(title: str) -> bool:
    """Does the title speak of a past, acting or coming holder?"""
    return any(word in FORMER for word in fold(title).replace(",", " ").split())


@lru_cache(maxsize=8192)
def office(title: str) -> str | None:
    """The exclusive office that a title names, in one form: "U.S. Secretary of Defense" → "defense secretary"; else None."""
    words = f" {canonical_title(title)} "
    for phrase, name in OFFICES:
        if f" {phrase} " in words and not (
            name in ("president", "governor", "chair") and (" vice " in words or " deputy " in words or " former " in words)
        ):
            return name
    return None


@lru_cache(maxsize=8192)
def usual_pronoun(name: str) -> str | None:
    """ "he" or "she", where nearly all who bear the given name go by it; None of other names."""
    given = parts(name).given[:1]
    return None if not given else "he" if given[0] in HIS else "she" if given[0] in HERS else None


def pronoun_of(title: str) -> str | None:
    """ "he" or "she" where a title or role says so ("Ms.", "spokesman"), else None."""
    for word in canonical_words(title):
        if word in SHE:
            return "she"
        if word in HE:
            return "he"
    return None


def canonical_words(title: str) -> list[str]:
    """The words of a title, folded, full stops left out."""
    return [word.strip(".,").replace(".", "") for word in _SPLIT.split(fold(title)) if word]
