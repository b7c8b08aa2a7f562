"""Runs of capitalised words, and which part of a run is a title, which a person's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from audit.extract.names.tables import (
    ALSO_SURNAMES,
    BARE_OFFICES,
    NOT_NAMES,
    NOT_PERSONS,
    ORGANISATION,
    PLACE_HEADS,
    PLACES,
    POST_NOMINALS,
    SINGLE_NAME_TITLES,
    TITLES,
    WEAK_TITLES,
)
from audit.text.frequencies import COMMON, VERY_COMMON
from audit.text.given_names import GIVEN, OFTEN_GIVEN, WEAK_GIVEN
from audit.text.name_tables import HONORIFICS, KOREAN_SURNAMES
from audit.text.names import fold, parts
from audit.text.verbs import PAST, THIRD, verb_form

_UPPER = "A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u017f"
_WORD = rf"[{_UPPER}]\w*(?:[-'’]\w+|\.[A-Z](?![a-z]))*\.?"
_LINK = r"(?:of|for|de|del|della|di|da|das|dos|du|van|von|der|den|ter|ten|bin|ibn|al|el|la|the|y)[ \u00a0]"
_ARTICLE = r"(?:a[lnst]-|el-|ash-|d['’])?"
RUN = re.compile(rf"{_WORD}(?:[ \u00a0\n]{{1,2}}(?:{_LINK}){{0,3}}{_ARTICLE}{_WORD})*")
"""Secretary of State Antony Blinken; Illinois Gov. J.B. Pritzker; Ursula von der Leyen; Trump's"""

COMMON_WORDS = frozenset((VERY_COMMON + COMMON).split())
"""Words of every day: one of them alone behind an occupation is hardly a surname."""

_ABBREVIATIONS = frozenset(
    """
    mr mrs ms mx dr jr sr st gov sen rep reps sens pres gen lt col maj capt cmdr adm sgt cpl pvt det supt insp prof rev hon
    fr amb sec atty del asst ald supt
    """.split()
)
_GLUED = re.compile(r"[a-z]{4}[A-Z]")  # RoeTariffs: a line that lost its end
_INITIAL = re.compile(r"(?:[A-Z]\.?){1,3}$")
_LINKS = frozenset("of for the".split())
_PARTICLES = frozenset("de del della di da das dos du van von der den ter ten bin ibn al el la y".split())
_ONE_WORD_SEATS = frozenset(
    """
    state defense defence treasury labor commerce energy education transportation agriculture interior staff police health
    justice operations communications research policy
    """.split()
)
_SUFFIX = frozenset("jr sr ii iii iv".split())
_OPENERS = frozenset(
    """
    the a an this that his her its our my your their and or but if when while as at by for from in on to with after before
    since until under although though because monday tuesday wednesday thursday friday saturday sunday meanwhile however
    then there asked said says
    """.split()
)
_WRAPPED_LINE = 30  # a name runs on over a line end only where the line is a full one


@dataclass(slots=True)
class Word:
    """A word of a run: as written without possessive, folded without full stops, and its place."""

    text: str
    key: str
    start: int
    end: int


@dataclass(slots=True)
class Candidate:
    """A name that a run holds: its words, the title in front of it within the run, and how sure the run alone is.

    `sure`: a title or a given name says that this is a person; else a cue outside the run must. `opens`: an unsure name opens
    the run.
    """

    words: list[Word]
    title_start: int | None
    title_end: int | None
    title_key: str
    sure: bool
    opens: bool = False


def runs(text: str) -> tuple[list[Word], list[list[Word]]]:
    """The capitalised words that stand alone, but for those that are no names, and the runs of several.

    A run is cut behind a possessive and at the end of a sentence.
    """
    alone: list[Word] = []
    several: list[list[Word]] = []
    for run in RUN.finditer(text):
        raw = run.group()
        if " " in raw or "\n" in raw or "\u00a0" in raw:
            for words in _pieces(text, raw, run.start()):
                if len(words) > 1:
                    several.append(words)
                elif words[0].key not in NOT_NAMES:
                    alone.append(words[0])
        elif _may_be_name(raw):
            alone.append(_word(raw, run.start()))
    return alone, several


def _pieces(text: str, raw: str, offset: int) -> Iterator[list[Word]]:
    """A run of several words, cut where it is more than one."""
    words: list[Word] = []
    at = offset
    wrapped = "\n" in raw
    for written in raw.replace("\n", " ").replace("\u00a0", " ").split(" "):
        if written:
            if wrapped and words and text[at - 1] == "\n" and text.rfind("\n", 0, at - 1) > at - _WRAPPED_LINE:
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


def split(words: list[Word]) -> Candidate | None:
    """The person's name in a run of two words or more, or None."""
    cut = _title_end(words)
    if cut:
        words_after = _complement(words, cut)
        name = _clean(words_after)
        if name and _can_follow(name, words[cut - 1].key):
            title = _trim_title(words[: len(words) - len(words_after)])
            return Candidate(name, title[0].start, title[-1].end, words[cut - 1].key, True)
        return None
    if len(words) == 3 and words[0].key in KOREAN_SURNAMES and parts(" ".join(word.text for word in words)).surname == words[0].key:
        return Candidate(words, None, None, "", True)
    for index in range(len(words) - 1):
        if index and words[index - 1].key in PLACE_HEADS:
            continue
        if _is_given(words, index) or _is_initial(words, index):
            name = _clean(words[index:])
            if _plausible(name):
                return Candidate(name, None, None, "", True)
            if len(name) == 0:
                continue
            return None
    return _doubtful(words)


def _can_follow(name: list[Word], title: str) -> bool:
    """Can the words behind a title be a name, rather than the rest of an office or a body?"""
    if (
        f"{title} {name[0].key}" in NOT_PERSONS
        or name[-1].key in TITLES - WEAK_TITLES
        or name[0].key in PLACE_HEADS - {"st", "el", "la", "le"}
    ):
        return False
    if len(name) == 1:
        key = name[0].key
        return not (key in TITLES or _is_body(key) or (title not in BARE_OFFICES and key in COMMON_WORDS)) and (
            title in BARE_OFFICES or title in SINGLE_NAME_TITLES or key in GIVEN
        )
    return _plausible(name)


def _doubtful(words: list[Word]) -> Candidate | None:
    """A run that may be a name if something outside it says so."""
    name = words
    while name and (name[0].key in NOT_NAMES or name[0].key in _LINKS or _is_plain(name[0].key)):
        name = name[1:]
    name = _clean(name)
    if (
        len(name) < 2
        or len(name) > 4
        or name[0].key in PLACE_HEADS
        or name[-1].key in PLACES
        or any(_is_body(word.key) for word in name)
    ):
        return None
    if any(word.text.isupper() and len(word.text) > 3 for word in name):
        return None
    if " ".join(word.key for word in name) in NOT_PERSONS:
        return None
    return Candidate(name, None, None, "", False, name[0] is words[0])


def _is_plain(key: str) -> bool:
    """Is the word one of every day, and no given name?"""
    return key in COMMON_WORDS and key not in GIVEN and key not in WEAK_GIVEN


def _title_end(words: list[Word]) -> int:
    """How many words the title in front of a name has (0: none)."""
    cut = 0
    for index, word in enumerate(words[:-1]):
        key = word.key
        if key in TITLES and (
            key not in WEAK_TITLES
            or index == 0
            or cut == index
            or words[index + 1].key in TITLES
            or (words[index - 1].key in ORGANISATION)
        ):
            cut = index + 1
    return cut


def _complement(words: list[Word], cut: int) -> list[Word]:
    """The words behind the title and its complement ("of State")."""
    rest = words[cut:]
    if rest[0].key not in _LINKS:
        return rest
    inner = 1
    while inner < len(rest) and rest[inner].key in _LINKS:
        inner += 1
    if inner < len(rest) and rest[inner].key in _ONE_WORD_SEATS:
        return rest[inner + 1 :]
    for index in range(inner + 1, len(rest) - 1):
        if rest[index].key in GIVEN or _is_initial(rest, index):
            return rest[index:]
    return []


def _trim_title(title: list[Word]) -> list[Word]:
    """Without words in front that belong to the sentence: "Calling Mr.", "Six of Rep."."""
    if title[-1].key in HONORIFICS:
        return title[-1:]
    for index in range(len(title) - 2, -1, -1):
        if title[index].key in _LINKS and not any(word.key in TITLES or word.key in ORGANISATION for word in title[:index]):
            title = title[index + 1 :]
            break
    while len(title) > 1 and (title[0].key in _OPENERS or title[0].key in _LINKS):
        title = title[1:]
    return title


def _is_initial(words: list[Word], index: int) -> bool:
    """J. Smith, J.B. Pritzker; but no abbreviation of a country or a body ("U.S. Senate")."""
    text = words[index].text
    if (
        len(text) > 6
        or "." not in text
        or not _INITIAL.match(text)
        or words[index].key in ("us", "un", "uk", "eu", "dc", "usa", "ny", "la", "nj", "nh", "sc", "nc", "wv", "ri", "am", "pm")
    ):
        return False
    return words[index + 1].key not in ORGANISATION


def _clean(words: list[Word]) -> list[Word]:
    """The longest head of the words that can be a name; links inside make an end."""
    count = 0
    met: set[str] = set()
    for word in words:
        if word.key in met:
            break
        met.add(word.key)
        if word.key in _LINKS or (
            word.key in NOT_NAMES
            and not _also_surname(words, count)
            and not (count and _INITIAL.match(word.text) and "." in word.text)
        ):
            break
        if count > 1 and (_is_verb(word.key) or (word.key in POST_NOMINALS and word.text.isupper())):
            break
        count += 1
    name = words[:count]
    while name and name[-1].key in _PARTICLES:
        name = name[:-1]
    return name


def _also_surname(words: list[Word], index: int) -> bool:
    """May the word, which is mostly no name, be a surname here?"""
    if words[index].key in ("un", "il"):
        return index == 2 and words[0].key == "kim"
    return index == 1 and words[index].key in ALSO_SURNAMES and _is_given(words, 0)


def _is_given(words: list[Word], index: int) -> bool:
    """Is the word a given name: of the list, two of it with a hyphen, or a weak one before an unusual word?"""
    key = words[index].key
    if key in OFTEN_GIVEN:
        behind = words[index + 1].key if index + 1 < len(words) else ""
        return behind not in COMMON_WORDS and behind not in PLACES
    if key in WEAK_GIVEN:
        return False
    return key in GIVEN or ("-" in key and key.split("-", 1)[0] in GIVEN)


def _is_verb(key: str) -> bool:
    """Is the word a verb of a headline ("Jane Roe Announces Plan")?"""
    form = verb_form(key)
    return (
        form is not None
        and bool(form[1] & (THIRD | PAST))
        and key not in ("reed", "woods", "rose", "fields", "brooks", "shields", "banks")
    )


def _plausible(name: list[Word]) -> bool:
    """Two to five words, the last no word for a body or a thing."""
    if not 2 <= len(name) <= 5 or " ".join(word.key for word in name[:2]) in NOT_PERSONS:
        return False
    bodies = [word for word in name[1:] if _is_body(word.key)]
    if bodies and not (len(name) == 2 and bodies[0].key in _SURNAME_BODIES):
        return False
    last = name[-2] if name[-1].key in _SUFFIX else name[-1]
    shouted = len(last.text) > 3 and last.text.isupper() and not name[0].text.isupper()
    if any(_GLUED.search(word.text) for word in name[1:]):
        return False
    return len(last.key) > 1 and last.key not in _PARTICLES and not shouted


_SURNAME_BODIES = frozenset(
    """
    park star rice storm fire bay day lane hall forest temple church bell post price marsh house village lake river rivers
    street field fields high base ford banks parks sons watch guard bank law club
    """.split()
)


def _is_body(key: str) -> bool:
    return key in ORGANISATION or ("-" in key and key.rsplit("-", 1)[-1] in ORGANISATION)
