"""What is written beside a name: its title before or in apposition, and its age."""

from __future__ import annotations

import re
from itertools import takewhile

from audit.extract.names.tables import KIN, NOT_NAMES, SOMETIMES_VERBS, TITLE_ADJECTIVES, TITLES
from audit.text.name_tables import ABBREVIATED_TITLES
from audit.text.names import fold
from audit.text.verbs import ING, PAST, THIRD, often_noun, verb_form
from audit.text.words import STOP_WORDS

_AGE_AFTER = re.compile(r",[ \n]{1,2}(?P<age>1?[0-9]{1,2})(?=[,;.)]| and |,? of )")  # , 34,
_AGE_BRACKETS = re.compile(r" \((?P<age>1?[0-9]{1,2})\)")  # (34)
_PLAYED = re.compile(r"\b(?:overs?|wickets?|innings|runs|scorers|half-time|penalt(?:y|ies)|goals|rebounds)\b")
"""Near one of these a number in brackets behind a name is what a player made of it, or when."""
_PLAY_REACH = 200
_AGE_BEFORE = re.compile(
    r"(?P<age>1?[0-9]{1,2})-year-old[ \n](?:(?!and\b|or\b|[0-9])[\w'’-]{1,20}[ \n]){0,3}$"
)  # 34-year-old nurse
_YEARS_OLD = re.compile(r"(?P<age>1?[0-9]{1,2})-year-old[ \n]")
_AGE_APPOSED = re.compile(r",[ \n](?:an?|the)[ \n](?P<age>1?[0-9]{1,2})-year-old\b")  # , a 34-year-old nurse
_AGE_TOLD = re.compile(
    r"(?:,[ \n]who)?[ \n](?:is|was|turned)[ \n](?P<age>1?[0-9]{1,2})(?:[ \n]years[ \n]old\b|(?=[.,;]))"
)  # , who is 34,
_DIED = re.compile(
    r"""
    (?:,[ \n]who)?[ \n](?:has[ \n])?(?:died|dies)(?:[ \n][\w'’]+){0,6}?,?[ \n]
    (?:aged|at(?:[ \n]the[ \n]age[ \n]of)?)[ \n](?P<age>1?[0-9]{1,2})(?=[.,;\n]|$)
    """,
    re.VERBOSE,
)  # , who has died aged 93, died on Tuesday at 84
_AGE_IN_FRONT = re.compile(r"(?:^|[.”\"\n][ ]?)At[ ](?P<age>1?[0-9]{1,2}),[ \n]$")  # At 76, Ana Lopes
_TOLD = (" is ", " was ", " turned ", ", who ")
_DYING = (" died", " dies", " has died", ", who died", ", who has died")
_KIN_BEFORE = re.compile(r"(?P<kin>[a-z-]{3,13}),?[ \n]$")
_APPOSITION = re.compile(
    r"""
    (?:,[ \n]{1,2}1?[0-9]{1,2})?                     # , 34
    ,[ \n]{1,2}(?:(?:the|a|an|our|his|her|its|their|who[ ](?:is|was)[ ](?:the|a|an))[ \n])?
    (?P<title>(?:
        [^,.;:()“”"?!\u2014\n]
      | (?<=[A-Z])\.(?=[A-Z\x20])                    # U.S.
      | (?<=[ ]Mr)\. | (?<=[ ]Ms)\. | (?<=[ ]Dr)\. | (?<=[ ]Mrs)\.
      | \n(?!\n)
    ){4,120})
    """,
    re.VERBOSE,
)  # , the former acting director of the agency
_CUT = re.compile(
    r" (?:who|whose|which|that|said|says|told|was|is|has|had|will|would|added|wrote|and (?:said|told|was|is|has)|in an? ) ?"
)
_APPOSED = TITLES - KIN
_TITLE_ENDS = frozenset(title[-2:] for title in TITLES)
_KIN_ENDS = frozenset(kin[-2:] for kin in KIN)
"""Two letters that each of them ends with: looked at first, since that is fast."""
_COMPLEMENT = frozenset("of for at in with on from to and".split())
_NO_HEAD = frozenset(
    """
    is was has had are were said says told according and but as who which when while where because if by along now whose
    whom
    """.split()
)
_PLAIN = re.compile(r"[\w’'&/-]+")
_WINDOW = 90
_LONGEST = 24


def one_line(text: str) -> str:
    """Every run of blanks one space."""
    return " ".join(text.split())


def last_word(body: str, at: int) -> str:
    """What stands before a blank before the offset, in one piece; "" for nothing."""
    words = body[max(0, at - _LONGEST) : at].rsplit(None, 1)
    return words[-1] if words else ""


def before(body: str, start: int) -> str | None:
    """Lower-case title words right before the name: "White House press secretary "; a word of kinship counts."""
    if body[start - 1 : start] not in (" ", "\n") or not (
        body[start - 2 : start - 1].islower() or body[start - 2 : start - 1] == "."
    ):
        return None
    if body[start - 3 : start - 1] not in _TITLE_ENDS or last_word(body, start) not in TITLES:
        return None
    words = body[max(0, start - _WINDOW) : start].split()
    taken = 1
    for word in reversed(words[1 if start > _WINDOW else 0 : -1]):
        if not _belongs(word):
            break
        taken += 1
    if taken == 1 and words[-1] in SOMETIMES_VERBS and (len(words) < 2 or words[-2].lower() not in _LEADS_IN):
        return None
    return " ".join(words[-taken:])


def apposed(body: str, start: int, end: int) -> str | None:
    """Lower-case title words before the name and a comma: "the gallery's chief curator, "; in a list they are another person's."""
    if body[start - 2 : start] != ", " or body[start - 4 : start - 2] not in _TITLE_ENDS or _LISTED.match(body, end):
        return None
    words = body[max(0, start - _WINDOW) : start - 2].split()
    if words[-1] not in TITLES:
        return None
    taken = 1
    while taken < len(words) and (words[-taken - 1] in TITLES or words[-taken - 1] in TITLE_ADJECTIVES):
        taken += 1
    own = taken
    while taken < len(words) and taken < own + _MOST_OF_OFFICE and _is_of_office(words[-taken - 1]):
        taken += 1
    led = words[-taken - 1].lower() if taken < len(words) else ""
    return " ".join(words[-taken:]) if led in _OWNERS or led.endswith(("'s", "’s", "s'", "s’")) else None


def _is_of_office(word: str) -> bool:
    """May the word say what an office is for: "the | environment secretary"?"""
    return word.isalpha() and word.islower() and word not in STOP_WORDS and verb_form(word) is None and not word.endswith("ly")


_MOST_OF_OFFICE = 2
_LISTED = re.compile(r",?[ \n](?:and|or|with)\b")
_OWNERS = frozenset("the its his her their our a an".split())
_LEADS_IN = frozenset("the a an his her their its our by with of and said says from as to for".split())


def _belongs(word: str) -> bool:
    """Can the word stand in front of a title's head?"""
    if word in TITLES or word in TITLE_ADJECTIVES:
        return True
    if not word[0].isupper() or not (_PLAIN.fullmatch(word) or word in ("U.S.", "U.N.", "D.C.")) or word.endswith(("’s", "'s")):
        return False
    folded = fold(word)
    return folded not in NOT_NAMES or folded in _CAPITAL_ADJECTIVES


_CAPITAL_ADJECTIVES = frozenset(
    """
    republican democratic libertarian conservative liberal former white supreme american british french german italian
    spanish russian ukrainian chinese japanese canadian mexican israeli palestinian iranian iraqi turkish indian pakistani
    venezuelan european foreign senate congress un u.s. us u.n. fbi cia nsa first new northern southern eastern western fox
    cnn nbc abc cbs bbc google microsoft amazon apple tesla boeing uber facebook twitter state kremlin pentagon capitol
    """.split()
)


def extend(body: str, start: int) -> int:
    """Where the lower-case words such as "former" in front of a title in capitals begin."""
    words = body[max(0, start - 60) : start].split()
    at = start
    while words and words[-1].islower() and words[-1] in TITLE_ADJECTIVES and body[at - 1 : at] == " ":
        at -= len(words.pop()) + 1
    return at


def after(body: str, end: int) -> str | None:
    """The apposition after the name, if its head is a title."""
    if body[end : end + 1] != ",":
        return None
    found = _APPOSITION.match(body, end)
    if not found:
        return None
    aged = _YEARS_OLD.match(found["title"])
    title = _CUT.split(found["title"][aged.end() if aged else 0 :], maxsplit=1)[0].rstrip()
    words = title.split()
    if not words or words[0].lower() in _NO_HEAD or _is_verb(words[0]):
        return None
    words = list(takewhile(lambda word: not word[0].isdigit(), words))
    while words and words[-1].lower() in _COMPLEMENT | {"since"}:
        words.pop()  # "its chairman since 2009"
    head = next((index for index, word in enumerate(words) if word.lower() in _COMPLEMENT), len(words))
    if not any(word.lower().strip(".") in _APPOSED for word in words[:head]) or any(_speaks(word) for word in words[1:head]):
        return None
    if words[-1].lower() in ABBREVIATED_TITLES and body[found.end() : found.end() + 1] == ".":
        return None
    return " ".join(words)


def _is_verb(word: str) -> bool:
    form = verb_form(word)
    return form is not None and bool(form[1] & (ING | PAST)) and word not in TITLE_ADJECTIVES


def _speaks(word: str) -> bool:
    """Is the word a verb that makes a clause of what looks like an apposition?"""
    form = verb_form(word)
    return form is not None and word[0].islower() and bool(form[1] & THIRD) and not often_noun(form[0])


def age_told(body: str, start: int, end: int) -> int | None:
    """The age written beside the name, or told of it; a bridge may be 34 years old, so that this makes nobody a person."""
    found = _AGE_TOLD.match(body, end) if body.startswith(_TOLD, end) else None
    if not found and body.startswith(_DYING, end):
        found = _DIED.match(body, end)
    if not found and body[start - 2 : start] == ", ":
        found = _AGE_IN_FRONT.search(body[max(0, start - 12) : start])
    return int(found["age"]) if found else age(body, start, end)


def age(body: str, start: int, end: int) -> int | None:
    """The age written beside the name."""
    char = body[end : end + 1]
    found = None
    if char == ",":
        found = _AGE_AFTER.match(body, end) or _AGE_APPOSED.match(body, end)
    elif char == " " and body[end + 1 : end + 2] == "(":
        found = None if _PLAYED.search(body, max(0, start - _PLAY_REACH), end + _PLAY_REACH) else _AGE_BRACKETS.match(body, end)
    if not found and body[start - 1 : start] in (" ", "\n") and body.find("year-old", max(0, start - 60), start) >= 0:
        found = _AGE_BEFORE.search(body[max(0, start - 60) : start])
    return int(found["age"]) if found and 0 < int(found["age"]) < 120 else None


def kin(body: str, start: int) -> str | None:
    """The word of kinship before the name: "his wife, "."""
    if body[max(0, start - 5) : start].rstrip().rstrip(",")[-2:] not in _KIN_ENDS:
        return None
    found = _KIN_BEFORE.search(body, max(0, start - 16), start)
    return found["kin"] if found and found["kin"] in KIN else None
