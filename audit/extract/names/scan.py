"""Which part of a run of capitalised words is a title, which a person's name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from audit.extract.names.tables import (
    ALSO_SURNAMES,
    BARE_OFFICES,
    HEADLINE_VERBS,
    NOT_NAMES,
    NOT_PERSONS,
    ORGANISATION,
    PLACE_HEADS,
    PLACES,
    POST_NOMINALS,
    SINGLE_NAME_TITLES,
    TITLE_ADJECTIVES,
    TITLES,
    WEAK_TITLES,
)
from audit.text.frequencies import COMMON, VERY_COMMON
from audit.text.given_names import GIVEN, OFTEN_GIVEN, WEAK_GIVEN
from audit.text.name_tables import HONORIFICS, KOREAN_SURNAMES
from audit.text.names import parts
from audit.text.verbs import ING, PAST, THIRD, verb_form

COMMON_WORDS = frozenset((VERY_COMMON + COMMON).split())
"""Words of every day: one of them alone behind an occupation is hardly a surname."""

_GLUED = re.compile(r"[a-z]{4}[A-Z]")  # RoeTariffs: a line that lost its end
_INITIAL = re.compile(r"(?:[A-Z]\.?){1,3}$")
_LINKS = frozenset("of for the".split())
_PARTICLES = frozenset("de del della di da dos van von der den ter ten bin ibn al el la y i e ap af av zu".split())
"""What no name ends with; "Das" and "Du" at the end of a run are surnames."""
_GIVEN_TOO = frozenset(("dean", "earl"))
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


@dataclass(slots=True)
class Word:
    """A word of a run: as written without possessive, folded without full stops, and its place."""

    text: str
    key: str
    start: int
    end: int

    def moved(self, by: int) -> Word:
        """The same word further behind."""
        return Word(self.text, self.key, self.start + by, self.end + by)


@dataclass(slots=True)
class Candidate:
    """A name that a run holds: its words, the title in front of it within the run, and how sure the run alone is.

    `sure`: a title or a given name says that this is a person; else a cue outside the run must.
    """

    words: list[Word]
    title: tuple[int, int] | None
    title_key: str
    sure: bool


def split(words: list[Word]) -> Candidate | None:
    """The person's name in a run of two words or more, or None."""
    cut = _title_end(words)
    if cut:
        words_after = _complement(words, cut)
        name = _clean(words_after)
        if name and _can_follow(name, words[cut - 1].key):
            title = _trim_title(words[: len(words) - len(words_after)])
            return Candidate(name, (title[0].start, title[-1].end), words[cut - 1].key, True)
        return None
    if len(words) == 3 and words[0].key in KOREAN_SURNAMES and parts(" ".join(word.text for word in words)).surname == words[0].key:
        return Candidate(words, None, "", True)
    for index in range(len(words) - 1):
        if index and words[index - 1].key in PLACE_HEADS:
            continue
        if _is_given(words, index) or _is_initial(words, index):
            name = _clean(words[index:])
            if _plausible(name):
                return Candidate(name, None, "", True)
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
        return not (
            key in TITLES or key in HEADLINE_VERBS or _is_body(key) or (title not in BARE_OFFICES and key in COMMON_WORDS)
        ) and (title in BARE_OFFICES or title in SINGLE_NAME_TITLES or key in GIVEN)
    return _plausible(name)


def _doubtful(words: list[Word]) -> Candidate | None:
    """A run that may be a name if something outside it says so."""
    name = words
    while name and (name[0].key in NOT_NAMES or name[0].key in _LINKS or _is_plain(name[0].key) or _is_ing(name[0].key)):
        name = name[1:]
    name = _clean(name)
    if (
        len(name) < 2
        or len(name) > 4
        or name[0].key in PLACE_HEADS
        or name[-1].key in PLACES
        or any(_is_body(word.key) for word in name[name[0].key in OFTEN_GIVEN :])
    ):
        return None
    if any(word.text.isupper() and len(word.text) > 3 for word in name):
        return None
    if " ".join(word.key for word in name) in NOT_PERSONS:
        return None
    return Candidate(name, None, "", False)


def _is_ing(key: str) -> bool:
    """Is the word a participle that opens a headline: "Assessing Solis"?"""
    form = verb_form(key) if key.endswith("ing") and key not in GIVEN else None
    return form is not None and bool(form[1] & ING)


def _is_plain(key: str) -> bool:
    """Is the word one of every day, and no given name?"""
    return key in COMMON_WORDS and key not in GIVEN and key not in WEAK_GIVEN


def _title_end(words: list[Word]) -> int:
    """How many words the title in front of a name has (0: none)."""
    cut = 0
    if len(words) == 2 and words[0].key in _GIVEN_TOO and _is_given(words, 0):
        return 0
    for index, word in enumerate(words[:-1]):
        key = word.key
        if key in TITLES and (
            key not in WEAK_TITLES
            or index == 0
            or cut == index
            or words[index + 1].key in TITLES
            or words[index - 1].key in ORGANISATION
            or words[index - 1].key in TITLE_ADJECTIVES
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
            and not (count and word.key in _PARTICLES and word.text.islower())
            and not _also_surname(words, count)
            and not (_INITIAL.match(word.text) and "." in word.text and (count or any(map(is_initial, words[1:2]))))
        ):
            break
        if count and word.key in HEADLINE_VERBS:
            break
        if count > 1 and (_is_verb(word.key) or (word.key in POST_NOMINALS and word.text.isupper())):
            break
        count += 1
    name = words[:count]
    while name and name[-1].key in _PARTICLES:
        name = name[:-1]
    return name


def is_initial(word: Word) -> bool:
    """Is the word one initial, with its stop: each of "A. W." in "A. W. Roe"?"""
    return len(word.text) == LETTER_AND_STOP and word.text[1] == "."


LETTER_AND_STOP = 2


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
