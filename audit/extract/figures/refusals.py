"""Numerals that are no figures: names, addresses, identifiers, ordinals, idioms. Context refuses, never the value.

Each refusal is one function in `IN_DIGITS`, `IN_WORDS` or `ALWAYS`; a new designator or idiom is a word in a table.
"""

from __future__ import annotations

from collections.abc import Callable

from audit.extract.figures.draft import Draft
from audit.extract.figures.line import DASHES, Line
from audit.text.verbs import PARTICIPLE, verb_form

# Words that make the number after them a name, in lower case or not; plurals are read too
DESIGNATORS = frozenset(
    """section article chapter clause paragraph page pp appendix annex footnote figure fig table verse psalm question
    room gate apartment apt suite floor terminal pier runway platform track exit lane interstate route highway freeway motorway
    flight number no nos numbers # § version channel precinct docket isbn issn doi zip postcode code extension ext
    item bullet case psalm episode season volume vol iphone ipad ios macos android galaxy port""".split()
)
# The same, only with a capital letter
NAMED = frozenset(
    """title rule order act bill proposition prop measure amendment resolution regulation directive schedule part phase tier
    district zone ward block area sector region division unit engine ladder station battalion brigade squadron regiment
    class type category level grade stage step model mark windows pixel playstation xbox boeing airbus embraer cessna soyuz
    apollo falcon voyager explorer formula fortune nasdaq nikkei ftse dow russell studio lot box bay berth reactor hangar
    pavilion route road rd hwy web mach substation locomotive covid saturn atlas starship titan ariane vega artemis gemini
    mercury skylab challenger sputnik chandrayaan matchday matchweek corps fleet camp catch agenda vision expo""".split()
)
# The same, but only where no plural follows: "Week 3", but "that week 3 people came"
MAYBE_NAMED = frozenset(
    """house hall tower building court field line bus train tram form week day year month world group team stand row seat surface
    mission system generation game round quarter lap hole scene book series army delta cosmos luna question update""".split()
)
STREETS = frozenset(
    """street st avenue ave road rd boulevard blvd lane ln drive dr place pl square sq court ct way highway hwy terrace parkway pkwy
    crescent close mews row plaza circle alley quay broadway""".split()
)
ANY_DESIGNATOR = DESIGNATORS | NAMED
# "four-star general": with a hyphen these words make a name of a thing, no count
COMPOUNDS = frozenset(
    """star piece wheeler wheelers wheel wheeled faced way party sided dimensional off stop tier tiered letter poster pack sum decker
    d up down liner hander handed degree legged hit pronged fold armed eyed horned toed headed hearted minded click touch size
    room on to one two three man's upmanship shot trick trackmind percenter percenters self horse seater""".split()
)
COMPOUND_ONES = frozenset(
    "way off time sided on stop man woman upmanship liner piece hit horse size room party state person term act".split()
)
ORDINAL_ENDS = frozenset(("st", "nd", "rd", "th", "s", "er", "ers", "ish", "something", "somethings"))
CLOCK_ENDS = frozenset(
    (
        "am",
        "pm",
        "a.m.",
        "p.m.",
        "a.m",
        "p.m",
        "o'clock",
        "oclock",
        "hrs",
        "noon",
        "gmt",
        "utc",
        "bst",
        "est",
        "edt",
        "pst",
        "pdt",
        "et",
    )
)
ONE_BEFORE = frozenset(
    """no any every each this that the some such which another other someone only-one number square day-one first last next latest old
    new big little good right wrong same loved former latter previous current second whole either""".split()
)
ONE_AFTER = frozenset(
    """of another day more thing who that which can could should must may might would will has is was 's does need needs way hand
    point by at after such else time or for to in on he she it they we you i with and but from as ought and/or
    's wonders wants gets knows finds sees , . ; : ) ? ! ” ’ " — –""".split()
)
TIMES_IDIOMS = frozenset(("hundred", "thousand", "million", "dozen"))
BY_THE_LEFT = {
    "on": frozenset(("one",)),
    "cloud": frozenset(("nine",)),
    "square": frozenset(("one",)),
    "ground": frozenset(("zero",)),
    "day": frozenset(("one", "zero")),
    "plan": frozenset(("b",)),
    "catch": frozenset(("22",)),
    "patient": frozenset(("zero",)),
    "hour": frozenset(("zero",)),
    "net": frozenset(("zero",)),
    "big": frozenset(("three", "four", "five", "six")),
    "forever": frozenset(("21",)),
    "call": frozenset(("911", "988", "999", "112", "311", "411", "211", "101")),
    "dial": frozenset(("911", "988", "999", "112", "311", "411", "211", "101")),
    "dialed": frozenset(("911", "988", "999", "112")),
    "called": frozenset(("911", "988", "999", "112")),
    "calling": frozenset(("911", "988", "999", "112", "311")),
    "calls": frozenset(("911", "988", "999", "112")),
    "a": frozenset(("911", "999")),
    "the": frozenset(("911",)),
    "to": frozenset(("911",)),
}
NAMES_AFTER = {
    "60": "minutes",
    "50": "cent",
    "21": "savage",
    "three": "gorges",
    "five": "eyes",
    "seven": "sisters",
    "7": "eleven",
    "20": "questions",
}
DEFINITE = frozenset(
    ("the", "a", "its", "his", "their", "our", "this", "that", "of", "late", "early", "mid", "fiscal", "since", "season")
)
CARDINAL_MARKS = frozenset(("'", "’", "‘"))


def is_refused(line: Line, draft: Draft) -> bool:
    """Is the number no figure where it stands? Money and percentages pass most tests."""
    if draft.unit is not None and draft.unit.dimension in ("currency", "share", "point"):
        return _is_idiom(line, draft) or _is_known_name(line, draft)
    for refusal in IN_DIGITS if line.is_number(draft.first) else IN_WORDS:
        if refusal(line, draft):
            return True
    return any(refusal(line, draft) for refusal in ALWAYS)


# ---------------------------------------------------------------- what hangs on the number


def _is_glued_left(line: Line, draft: Draft) -> bool:
    """As in "MH370", "F-35", "#1234", "id=99", "@user99", "x/31", "7:30", "'05"."""
    first = draft.first if draft.hedge != "none" and draft.unit is None else draft.left
    if not line.glued(first):
        return False
    sign = line.written(first - 1)
    if sign[-1:].isalnum():
        return True
    if sign == "=" and line.word(first - 2) in ("y", "eur", "jpy"):
        return False
    if sign in DASHES or sign in "#@=_/\\:.&*^":
        return not _is_open_dash(line, first)
    if sign in CARDINAL_MARKS:
        return (
            line.is_number(first)
            and len(line.raw[first]) == 2
            and not line.glued(first - 1)
            and line.word(draft.end) not in CARDINAL_MARKS
        )
    return sign == "[" and line.word(draft.end) == "]"


def _is_open_dash(line: Line, first: int) -> bool:
    """A dash that sets off words ("the toll—12 people"), or a prefix ("mid-30s", "pre-2")."""
    sign, before = line.written(first - 1), line.word(first - 2)
    if sign in "—":
        return True
    if sign == "–":
        return not line.is_number(first - 2)
    if sign in DASHES:
        return (
            not line.glued(first - 1)
            or before in ("mid", "now", "then", "under", "over", "sub", "plus", "non", "age", "about")
            or before == "-"
        )
    return False


def _is_glued_right(line: Line, draft: Draft) -> bool:
    """As in "19th", "1990s", "5G", "9am", "10:30", "401(k)", "3/4/23", "2019-20"."""
    at = draft.right
    if draft.unit is not None or not line.glued(at):
        return False
    sign = line.written(at)
    if line.is_word(at):
        return True
    if sign in ("'", "’") and line.glued(at + 1) and line.word(at + 1) == "s":
        return True
    if sign in ":/_=\\@#" and line.glued(at + 1):
        return line.is_number(at + 1) or sign in "_=\\@#"
    if sign == "(" and line.glued(at + 1):
        return len(line.written(at + 1)) == 1
    if sign in DASHES and line.glued(at + 1):
        return line.is_number(at + 1) or _is_model_tail(line, draft, at + 1)
    return sign == "." and line.glued(at + 1) and (line.is_number(at + 1) or line.is_word(at + 1))


def _is_model_tail(line: Line, draft: Draft, at: int) -> bool:
    """As in "7-Eleven", "10-K", "747-X": a capital behind the hyphen, in digits."""
    return line.is_number(draft.first) and line.is_capital(at) and (line.word(at) in ("eleven", "up") or len(line.raw[at]) == 1)


# ---------------------------------------------------------------- names and places


def _is_designated(line: Line, draft: Draft) -> bool:
    """As in "Title 42", "Section 8", "Gate 12", "No. 1", "Flight 1549", "Fortune 500"; and the second of "Articles 5 and 6"."""
    at = draft.left - 1
    if line.word(at) == "." and line.glued(at):
        at -= 1
    word = line.word(at)
    if line.word(at) == "," and at == draft.left - 1:
        return False
    if draft.hedge not in ("none", "range") and draft.left != draft.first:
        return False
    if word.endswith("s") and word[:-1] in ANY_DESIGNATOR and word not in DESIGNATORS:
        word = word[:-1]
    if word in DESIGNATORS:
        return word not in ("case", "item", "question", "number", "numbers", "figure", "code") or _is_bare(line, draft)
    if word == "of" and line.word(at - 1) == "group" and line.is_capital(at - 1):
        return True
    return line.is_capital(at) and (word in NAMED or word in MAYBE_NAMED and _is_bare(line, draft))


def _is_bare(line: Line, draft: Draft) -> bool:
    """No counted noun follows the number."""
    return not _counts_plural(line, draft)


def _counts_plural(line: Line, draft: Draft) -> bool:
    """Does a lower-case plural follow, within three words?"""
    for at in range(draft.right, min(draft.right + 3, line.size)):
        word = line.words[at]
        if not line.is_word(at) or line.is_capital(at):
            return False
        if word in PLURALS or (
            word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3 and word not in VERBS_IN_S
        ):
            return True
        if word in BREAKS:
            return False
    return False


PLURALS = frozenset(
    "people men women children police cattle sheep fish deer feet teeth mice geese dead personnel crew others".split()
)
VERBS_IN_S = frozenset(
    "has was says does goes gets takes makes comes gives wins runs plays meets remains shows starts opens begins".split()
)
BREAKS = frozenset(
    """and or but in on at of to for from with by as is was were are be been had have has that which who when where while after before
    during since until if than then it he she they we said says told will would could can may might not""".split()
)


def _is_named(line: Line, draft: Draft) -> bool:
    """A capitalised name, a bare number, no plural after it: "Apollo 11", "Area 51", "Nikkei 225"."""
    at = draft.left - 1
    if (
        line.headline
        or not line.is_number(draft.first)
        or draft.unit is not None
        or draft.pair
        or draft.high
        or draft.hedge != "none"
    ):
        return False
    if not line.is_capital(at) or at <= 0 or line.raw[at].endswith("."):
        return False
    if len(line.raw[at]) == 1:
        return line.word(at) != "i" and (line.word(at - 1) == "&" or len(line.raw[at - 1]) == 1 and line.is_capital(at - 1))
    if line.raw[at].isupper() and line.is_word(at) and draft.end - draft.first == 1 and "," not in line.raw[draft.first]:
        return not _counts_plural(line, draft) and not line.is_capital(at - 1)
    if "," in line.raw[draft.first] or "." in line.raw[draft.first] or draft.end - draft.first > 1:
        return False
    return (
        not _counts_plural(line, draft)
        and line.word(draft.right) not in ("people", "per", ",", "-", "of", "and")
        and line.word(at) not in BREAKS
    )


def _is_address(line: Line, draft: Draft) -> bool:
    """As in "10 Downing Street", "350 5th Ave.", "20 East 42nd St."."""
    if not line.is_number(draft.first) or draft.high or draft.pair:
        return False
    at = draft.right
    for step in range(5):
        word = line.word(at + step)
        if word in STREETS and line.is_capital(at + step):
            return step > 0
        if not (line.is_capital(at + step) or line.is_number(at + step) or word in ("st", "nd", "rd", "th", ".") or word == "de"):
            return False
    return False


def _is_postcode(line: Line, draft: Draft) -> bool:
    """Five ungrouped digits with no noun behind them, after a name or a preposition: "live in 10007", "N.Y. 10007"."""
    text = line.raw[draft.first]
    if draft.end - draft.first > 1 or not (len(text) == 5 and text.isdecimal()) or draft.hedge != "none":
        return False
    if line.word(draft.right) == "zip":
        return True
    return (line.is_capital(draft.left - 1) or line.word(draft.left - 1) in ("in", ",", "code")) and _is_bare(line, draft)


def _is_known_name(line: Line, draft: Draft) -> bool:
    """Is it one of the names that begin with a number: "60 Minutes", "50 Cent", "7-Eleven"?"""
    at = draft.end + (line.word(draft.end) == "-")
    return NAMES_AFTER.get(line.word(draft.first)) == line.word(at) and line.is_capital(at)


def _is_proper(line: Line, draft: Draft) -> bool:
    """A number word with a capital inside a sentence is part of a name: "the Big Four", "Three Gorges"."""
    if _is_known_name(line, draft):
        return True
    if line.headline or line.is_number(draft.first) or not line.is_capital(draft.first) or draft.hedge != "none":
        return False
    if line.word(draft.first - 1) == "-" and line.glued(draft.first):
        return True
    if not _inside(line, draft.first):
        return False
    return line.is_capital(draft.first - 1) or line.is_capital(draft.right) or line.word(draft.first - 1) == "the"


def _inside(line: Line, at: int) -> bool:
    """Not at the start of a sentence, a quotation, or after a colon."""
    before = line.written(at - 1)
    return at > 0 and before not in "\"“”‘'’:—–-_•*.(" and not (at == 1 and not line.is_word(0))


def _is_model(line: Line, draft: Draft) -> bool:
    """As in "the 7 train", "its 777 airliner", "737 Max": a bare number that names one vehicle."""
    if not line.is_number(draft.first) or draft.unit is not None or draft.high or draft.pair or draft.numeral.value == 1:
        return False
    if line.word(draft.right) == "max" and line.is_capital(draft.right):
        return True
    return line.word(draft.right) in VEHICLES and line.word(draft.left - 1) not in ("no", "any")


VEHICLES = frozenset(
    """train bus line subway tram trolley airliner jet jetliner plane plant sedan coupe hatchback pickup rifle pistol handgun roadster
    racer bomber locomotive smartphone""".split()
)


# ---------------------------------------------------------------- time, lists, telephones


def _is_year(line: Line, draft: Draft) -> bool:
    """Four bare digits of our centuries that count nothing: "in 1998", "the 2016 election"."""
    text = line.raw[draft.first]
    if line.word(draft.left - 1) in ERAS or line.word(draft.right) in ERAS:
        return True
    if (
        draft.end - draft.first > 1
        or len(text) != 4
        or not text.isdecimal()
        or not 1000 <= int(text) <= 2199
        or draft.per
        or draft.pair
    ):
        return False
    if draft.unit is not None and draft.unit.dimension != "time":
        return False
    if draft.hedge not in ("none", "about", "over"):
        return False
    before = line.word(draft.left - 1)
    recent = 1800 <= int(text)
    if before in DEFINITE or line.is_capital(draft.left - 1) and draft.left > 1:
        return recent
    return not (_counts_plural(line, draft) and line.word(draft.right) not in YEAR_NOUNS) and (
        recent or before in ("in", "since", "of", "from")
    )


ERAS = frozenset(("a.d.", "b.c.", "ad", "bc", "bce", "ce", "b.c.e.", "c.e."))
YEAR_NOUNS = frozenset(
    "olympics elections games finals results figures levels playoffs primaries championships awards census attacks riots season".split()
)


CLOCK_VERBS = frozenset(
    "start starts started begin begins began open opens opened close closes closed end ends ended leave leaves left arrive arrived kickoff".split()
)


def _is_clock(line: Line, draft: Draft) -> bool:
    """As in "9 a.m.", "7 o'clock", "starts at seven,"."""
    after = line.word(draft.right)
    if (
        line.word(draft.left - 1) == "at"
        and draft.unit is None
        and not (line.is_word(draft.right) and after not in ("and", "on", "sharp", "tonight"))
    ):
        small = isinstance(draft.numeral.value, int) and 0 < draft.numeral.value <= 12
        return small and not CLOCK_VERBS.isdisjoint(line.words[max(0, draft.left - 4) : draft.left])
    if after in CLOCK_ENDS and not draft.unit:
        return True
    if draft.unit is not None and draft.unit.dimension != "time":
        return False
    if draft.right == draft.end and after == "p" and line.word(draft.right + 1) == ".":
        return True
    return False


WEEKDAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun""".split()
)


def _is_day(line: Line, draft: Draft) -> bool:
    """The first day of two: "Thursday 16 and Friday 17 March", "16 or 18 March"."""
    value = draft.numeral.value
    if draft.unit is not None or not isinstance(value, int) or not 0 < value <= 31:
        return False
    at = draft.end
    if line.word(at) not in ("and", "or", "to", "-", "–", ",", "through"):
        return False
    at += 2 if line.word(at + 1) in WEEKDAYS else 1
    return at in line.masked and line.is_number(at)


def _is_identifier(line: Line, draft: Draft) -> bool:
    """Digits with a zero in front: a telephone or part number, "0555 0142"; and the base of a rate, "per 1,000"."""
    text = line.raw[draft.first]
    if len(text) > 1 and text[0] == "0" and text[1].isdecimal():
        return True
    return line.word(draft.left - 1) == "per" and draft.unit is None


def _is_list_number(line: Line, draft: Draft) -> bool:
    """As in "1. …", "(2) …", "3) …" at the start of a line, and footnotes "[4]"."""
    at = draft.first
    if draft.end - draft.first > 1:
        return False
    before, after = line.word(at - 1), line.word(draft.end)
    if before in ("[", "(") and after in ("]", ")") and line.glued(at) and line.glued(draft.end):
        return before == "[" or _line_start(line, at - 1)
    return after in (".", ")") and line.glued(draft.end) and _line_start(line, at) and line.size > draft.end + 1


def _line_start(line: Line, at: int) -> bool:
    """Is it the first word of a line or block?"""
    start = line.starts[at]
    return not line.body[max(0, start - 1) : start].strip(" \t") and (
        start == 0 or "\n" in line.body[max(0, start - 3) : start] or at == 0
    )


def _is_telephone(line: Line, draft: Draft) -> bool:
    """As in "555-0100", "(212) 555-0100", "1-800-…": groups of digits with dashes."""
    if draft.pair and line.is_number(draft.end - 1):
        a, b = line.raw[draft.first], line.raw[draft.end - 1]
        return len(a) == 3 and len(b) == 4
    after = line.written(draft.right)
    return (
        after == ")"
        and line.word(draft.left - 1) == "("
        and line.is_number(draft.right + 1)
        and line.written(draft.right + 2) in DASHES
    )


def _is_coordinate(line: Line, draft: Draft) -> bool:
    """As in "40.7128° N"."""
    return (
        draft.unit is not None
        and draft.unit.name == "degree"
        and line.word(draft.right) in ("n", "s", "e", "w", "north", "south", "east", "west")
        and (line.written(draft.right - 1) == "°")
    )


def _is_furniture(line: Line, draft: Draft) -> bool:
    """As in "5 min read", "3 comments" alone on a line."""
    if draft.unit is not None and draft.unit.name == "minute" and line.word(draft.right) == "read":
        return True
    return line.size <= 4 and line.word(draft.right) in ("comments", "shares", "comment", "share", "views", "likes", "replies")


# ---------------------------------------------------------------- idioms


def _is_idiom(line: Line, draft: Draft) -> bool:
    """As in "a million times", "110 percent effort", "50-50", "nine times out of ten"."""
    after = line.word(draft.right)
    first = line.word(draft.first)
    if after == "times" and (line.word(draft.end - 1) in TIMES_IDIOMS and first in ("a", "an", "thousand", "hundred")):
        return True
    if first == "nine" and after == "times" and line.word(draft.right + 1) == "out":
        return True
    if draft.pair and draft.pair[0] == draft.pair[1] == 50:
        return True
    if draft.unit is not None and draft.unit.name == "percent" and draft.numeral.value in (110, 100, 1000, 200, 150):
        return after in ("effort", "committed", "behind", "sure", "certain", "commitment", "focused", "convinced") or line.word(
            draft.left - 1
        ) in (
            "give",
            "gave",
            "giving",
            "given",
        )
    return False


def _is_one(line: Line, draft: Draft) -> bool:
    """As in "one of the", "no one", "one another", "the one who": a pronoun or an idiom."""
    if line.word(draft.first) != "one" or draft.end - draft.first > 1 or draft.high or draft.pair:
        return False
    before, after = line.word(draft.first - 1), line.word(draft.end)
    if after in ("day", "night", "morning", "afternoon", "evening") and draft.hedge == "none" and draft.right == draft.end + 1:
        return before not in (
            "in",
            "within",
            "for",
            "than",
            "after",
            "per",
            "of",
            "by",
            "lasted",
            "took",
            "and",
            "or",
            "not",
            "just",
        )
    if draft.unit is not None:
        return False
    if after == "-" and line.glued(draft.end):
        return line.word(draft.end + 1) in COMPOUND_ONES or line.word(draft.end + 1) in COMPOUNDS
    if before == "-" and line.glued(draft.first):
        return True
    return before in ONE_BEFORE or after in ONE_AFTER or after == ""


def _is_compound(line: Line, draft: Draft) -> bool:
    """As in "four-star general", "18-wheeler", "360-degree review", "zero-sum"."""
    if line.word(draft.first) == "zero" and draft.end - draft.first == 1:
        return line.word(draft.end) in ("-", "tolerance", "in", "emissions", "emission", "hour") or not line.is_word(draft.end)
    if draft.unit is not None and draft.unit.name == "degree" and draft.compound:
        return True
    if draft.unit is not None or line.word(draft.right) != "-" or not line.glued(draft.right):
        return False
    return line.word(draft.right + 1) in COMPOUNDS


def _is_half(line: Line, draft: Draft) -> bool:
    """As in "the second half", "half-brother", "half past", "a quarter" of a year: a part that measures nothing."""
    if draft.numeral.form != "fraction" or draft.ratio is not None or draft.unit is not None:
        return False
    first, after, before = line.word(draft.first), line.word(draft.end), line.word(draft.first - 1)
    if not line.is_word(draft.first) or draft.end - draft.first > 1:
        third = line.word(draft.end - 1)
        if first in ("a", "an", "one") and third in ("third", "quarter", "fifth", "tenth", "half"):
            done = verb_form(after)
            return (
                after != "of"
                and draft.hedge == "none"
                and not (first == "one" and line.word(draft.first + 1) == "-")
                and not (done and done[1] & PARTICIPLE)
            )
        return False
    if first != "half":
        return False
    if after == "-" or before == "-":
        return line.word(draft.end + 1) not in (
            "hour",
            "mile",
            "day",
            "million",
            "year",
            "point",
            "inch",
            "dozen",
            "century",
            "marathon",
            "percent",
        )
    if before in (
        "first",
        "second",
        "other",
        "latter",
        "western",
        "eastern",
        "northern",
        "southern",
        "upper",
        "lower",
        "front",
        "back",
        "left",
        "right",
        "this",
        "that",
        "last",
        "next",
        "each",
        "better",
        "either",
        "opening",
        "final",
        "time",
        "top",
        "bottom",
    ):
        return True
    return after in (
        "past",
        "time",
        "brother",
        "sister",
        "mast",
        "staff",
        "way",
        "term",
        "hearted",
        "asleep",
        "expecting",
        "full",
        "empty",
        "open",
        "closed",
    )


def _is_by_the_left(line: Line, draft: Draft) -> bool:
    """As in "cloud nine", "square one", "ground zero", "call 911"."""
    known = BY_THE_LEFT.get(line.word(draft.first - 1))
    if line.word(draft.left - 1) in ("top", "bottom", "final", "last", "first") and not line.is_word(draft.right):
        return draft.unit is None and draft.hedge == "none"
    return known is not None and line.word(draft.first) in known and not _counts_plural(line, draft)


def _is_ranked(line: Line, draft: Draft) -> bool:
    """ ""ranked 3", "seeded 4", "v 2.1", "OS 14"."""
    before = line.word(draft.left - 1)
    if before in ("v", "ver", "os", "beta", "sha", "id", "pin"):
        return True
    return before in ("ranked", "seeded", "rank", "ranks", "seed") and _is_bare(line, draft)


def _is_loose(line: Line, draft: Draft) -> bool:
    """As in "several times", "a few years", "a couple", "a handful of them": a loose word that counts no things."""
    if draft.numeral.form != "vague" or (draft.numeral.high or 0) > 9:
        return False
    if draft.unit is not None:
        return draft.unit.dimension == "time"
    after = line.word(draft.end)
    if after == "of":
        after = line.word(draft.end + 1)
    return after in (
        "times",
        "the",
        "us",
        "them",
        "these",
        "those",
        "days",
        "more",
        "other",
        "things",
        "ways",
        "tips",
        "-",
    ) or not line.is_word(draft.end)


IN_DIGITS: tuple[Callable[[Line, Draft], bool], ...] = (
    _is_glued_left,
    _is_glued_right,
    _is_designated,
    _is_year,
    _is_named,
    _is_model,
    _is_address,
    _is_postcode,
    _is_clock,
    _is_list_number,
    _is_telephone,
    _is_identifier,
    _is_day,
    _is_furniture,
)
IN_WORDS: tuple[Callable[[Line, Draft], bool], ...] = (_is_designated, _is_one, _is_clock, _is_half, _is_loose)
ALWAYS: tuple[Callable[[Line, Draft], bool], ...] = (
    _is_compound,
    _is_proper,
    _is_coordinate,
    _is_idiom,
    _is_by_the_left,
    _is_ranked,
)


def is_negated(line: Line, draft: Draft) -> bool:
    """The first number of "not 500 but 300", the second of "300, not 500": what is denied is no claim."""
    return line.word(draft.left - 1) == "not" and draft.hedge == "none"
