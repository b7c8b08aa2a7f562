"""The runs of capitalised words of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from audit.extract.names.scan import Candidate, Word, split
from audit.extract.names.tables import NOT_NAMES
from audit.text.names import fold

_UPPER = "A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u017f"
_WORD = rf"[{_UPPER}]\w*(?>(?:[-'’]\w++|\.[A-Z](?![a-z]))*)\.?"
_LINK = r"(?:of|for|de|del|della|di|da|das|dos|du|van|von|der|den|ter|ten|bin|ibn|al|el|la|the|y|i|e|ap|af|av|zu)[ \u00a0]"
_ARTICLE = r"(?:a[lnst]-|el-|ash-|d['’])?"
RUN = re.compile(rf"{_WORD}(?:[ \u00a0\n]{{1,2}}(?:{_LINK}){{0,3}}{_ARTICLE}{_WORD}){{0,999}}")
"""Secretary of State Antony Blinken; Illinois Gov. J.B. Pritzker; Ursula von der Leyen; Trump's"""

_ABBREVIATIONS = frozenset(
    """
    mr mrs ms mx dr jr sr st gov sen rep reps sens pres gen lt col maj capt cmdr adm sgt cpl pvt det supt insp prof rev hon
    fr amb sec atty del asst ald supt cllr
    """.split()
)
_WRAPPED_LINE = 30  # a name runs on over a line end only where the line is a full one


class Run(NamedTuple):
    """A run of two words or more, and the name that it may hold; the places of both are told from its offset."""

    offset: int
    words: list[Word]
    candidate: Candidate | None


def runs(text: str) -> tuple[list[Word], list[Run]]:
    """The capitalised words that stand alone, but for those that are no names, and the runs of several.

    A run is cut behind a possessive and at the end of a sentence.
    """
    alone: list[Word] = []
    several: list[Run] = []
    for found in RUN.finditer(text):
        raw, offset = found.group(), found.start()
        if " " in raw or "\n" in raw or "\u00a0" in raw:
            again = len(raw) <= _LONGEST_AGAIN and "\n" not in raw
            for words, candidate in _read_again(raw) if again else _read_run(raw, text, offset):
                if len(words) > 1:
                    several.append(Run(offset, words, candidate))
                elif words[0].key not in NOT_NAMES:
                    alone.append(words[0].moved(offset))
        elif _may_be_name(raw):
            alone.append(_word(raw, offset))
    return alone, several


_LONGEST_AGAIN = 60


@lru_cache(maxsize=4096)
def _read_again(raw: str) -> list[tuple[list[Word], Candidate | None]]:
    """What `_read_run` says of a run on one line: the same names come again and again."""
    return _read_run(raw, raw, 0)


def _read_run(raw: str, text: str, offset: int) -> list[tuple[list[Word], Candidate | None]]:
    """The pieces of a run, each with the name that it may hold; places are told from where the run begins."""
    return [(words, split(words) if len(words) > 1 else None) for words in _pieces(raw, text, offset)]


def _begins_line(text: str, at: int, length: int) -> bool:
    """Is the line before no full one, or does a label begin this one: "Recorded by Ann Roe | GT: Who says so?" """
    return text.rfind("\n", 0, at - 1) > at - _WRAPPED_LINE or text.startswith(":", at + length)


def _pieces(raw: str, text: str, offset: int) -> Iterator[list[Word]]:
    """A run of several words, cut where it is more than one."""
    words: list[Word] = []
    at = 0
    wrapped = "\n" in raw
    for written in raw.replace("\n", " ").replace("\u00a0", " ").split(" "):
        if written:
            if wrapped and words and raw[at - 1] == "\n" and _begins_line(text, offset + at, len(written)):
                yield words
                words = []
            words.append(_word(written, at))
            if len(words[-1].text) != len(written):
                yield words
                words = []
        at += len(written) + 1
    if words:
        yield words


def _word(raw: str, start: int) -> Word:
    text, key = _read(raw)
    return Word(text, key, start, start + len(text))


@lru_cache(maxsize=16384)
def _may_be_name(raw: str) -> bool:
    """Is a word that stands alone none of those that are no names?"""
    return raw.lower().rstrip(".") not in NOT_NAMES and _read(raw)[1] not in NOT_NAMES


@lru_cache(maxsize=16384)
def _read(raw: str) -> tuple[str, str]:
    """A word without its possessive and without a full stop that is no part of it; the same folded, without full stops."""
    text = raw
    if raw[-1] == "." and not _is_abbreviated(raw):
        text = raw[:-1]
    if text[-2:] in ("'s", "’s", "'S", "’S"):
        text = text[:-2]
    key = text.lower() if text.isascii() else fold(text)
    return text, key.replace(".", "")


def _is_abbreviated(raw: str) -> bool:
    return len(raw) == 2 or "." in raw[:-1] or raw[:-1].lower() in _ABBREVIATIONS
