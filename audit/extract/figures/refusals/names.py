"""Numerals that belong to a name: of a law, a place, a vehicle, a firm, a rank."""

from __future__ import annotations

from audit.extract.figures.draft import Draft
from audit.extract.figures.line import Line
from audit.extract.figures.refusals.context import BREAKS, counts_plural, is_alone

# Words that make the number after them a name, in lower case or not; plurals are read too
DESIGNATORS = frozenset(
    """section article chapter clause paragraph page pp appendix annex footnote fig table verse psalm room gate apartment
    apt suite floor terminal pier runway platform track exit lane interstate route highway freeway motorway flight no
    nos # § version channel precinct docket isbn issn doi zip postcode extension ext bullet caption image picture slide
    photo episode season volume vol eq eqs equation axis algorithm theorem
    lemma numbered iphone ipad ios macos android galaxy port""".split()
)
# The same, but only where no plural follows
MAYBE_DESIGNATORS = frozenset(
    """case item question number numbers figure code phase stage tier type category level grade group step line ward
    reactor hangar bus tram zone district""".split()
)
STEPS = frozenset("phase stage tier type category level grade group step line".split())
# The same, only with a capital letter
NAMED = frozenset(
    """title rule order act bill proposition prop measure amendment resolution regulation directive schedule part phase
    tier district zone ward block area sector region division unit engine ladder station battalion brigade squadron
    regiment class type category level grade stage step model mark windows pixel playstation xbox boeing airbus embraer
    cessna soyuz apollo falcon voyager explorer formula fortune nasdaq nikkei ftse dow russell studio lot box bay berth
    reactor hangar pavilion route road rd hwy web mach substation locomotive covid saturn atlas starship titan ariane
    vega artemis gemini mercury skylab challenger sputnik chandrayaan matchday matchweek corps fleet camp catch agenda
    vision expo local lodge council chapter draft bulletin""".split()
)
# The same, but only where no plural follows: "Week 3", but "that week 3 people came"
MAYBE_NAMED = frozenset(
    """house hall tower building court field line bus train tram form week day year month world group team stand row seat
    surface mission system generation game round quarter lap hole scene book series army delta cosmos luna question
    update""".split()
)
ANY_DESIGNATOR = DESIGNATORS | NAMED
ANY_PLURAL = ANY_DESIGNATOR | MAYBE_NAMED
STREETS = frozenset(
    """street st avenue ave road rd boulevard blvd lane ln drive dr place pl square sq court ct way highway hwy terrace
    parkway pkwy crescent close mews row plaza circle alley quay broadway""".split()
)
IN_ADDRESSES = frozenset("st nd rd th . de".split())
VEHICLES = frozenset(
    """train bus line subway tram trolley airliner jet jetliner plane plant sedan coupe hatchback pickup rifle pistol
    handgun revolver magnum shotgun carbine roadster racer bomber locomotive smartphone""".split()
)
KNOWN = {
    ("60", "minutes"),
    ("50", "cent"),
    ("21", "savage"),
    ("three", "gorges"),
    ("five", "eyes"),
    ("seven", "sisters"),
    ("7", "eleven"),
    ("20", "questions"),
}
SENTENCE_STARTERS = frozenset("\"“”‘'’:—–-_•*.(")
RANKS = frozenset("ranked seeded rank ranks seed".split())
VERSIONS = frozenset("v ver os beta sha id pin".split())


def is_designated(line: Line, draft: Draft) -> bool:
    """As in "Title 42", "Section 8", "Gate 12", "No. 1", "Flight 1549", "Fortune 500", "Group of 20"."""
    if draft.hedge not in ("none", "range") and draft.left != draft.first:
        return False
    at = draft.left - 1
    if line.word(at) == "(" and line.word(draft.right) == ")":
        at -= 1  # "Eq. (29)"
        at -= line.word(at) == "."
        return line.word(at) in EQUATIONS
    if line.word(at) == "." and line.glued(at):
        at -= 1
        if line.word(at) == "p" and line.word(at - 1) in ("(", ","):
            return True  # "(1998, p. 44)"
    word = line.word(at)
    if word == "numbered" and line.word(at - 1) in COUNTED:
        return False  # "the crew numbered 26"
    if at == 0 and word.endswith("s") and not line.word(draft.right) and line.is_number(draft.left):
        return word in DESIGNATORS  # a line of a list: "Roads 145"
    if word.endswith("s") and word not in DESIGNATORS and (word[:-1] in ANY_PLURAL or word[:-1] in STEPS):
        word = word[:-1]
    if word in DESIGNATORS:
        return line.is_capital(at) or not line.is_word(at) or not counts_plural(line, draft)
    if word in MAYBE_DESIGNATORS:
        return (draft.unit is None or word not in STEPS) and not counts_plural(line, draft)
    if word == "of":
        return line.word(at - 1) in ("group", "gang") and line.is_capital(at - 1)
    if word in SPANS and line.word(at - 1) in BEFORE_SPANS and draft.unit is None:
        return not counts_plural(line, draft)  # "on day 14 of the strike"
    if "," in line.raw[draft.first]:
        return False  # "Fleet 50,000": nothing is numbered so high
    return line.is_capital(at) and (word in NAMED or (word in MAYBE_NAMED and not counts_plural(line, draft)))


COUNTED = frozenset(
    """they we who which crew crowd force forces army team party staff garrison membership members audience fleet herd flock band
    population congregation group troop company dead wounded injured missing survivors victims protesters strikers prisoners
    refugees marchers pupils workers men women people""".split()
)
"""What is "numbered" so many has so many; a thing that is has that number."""
EQUATIONS = frozenset("eq eqs equation equations".split())
SPANS = frozenset("day week month year days weeks months".split())
BEFORE_SPANS = frozenset("on in by at until till to from since of through after before during".split())


def is_named(line: Line, draft: Draft) -> bool:
    """A capitalised name, a bare number, no plural after it: "Apollo 11", "S&P 500", "TLS 1.2"."""
    at = draft.left - 1
    name = line.written(at)
    if (
        draft.left == draft.first
        and not draft.high
        and draft.unit is None
        and "." in line.raw[draft.first]
        and name.isupper()
        and len(name) > 1
        and line.is_word(at)
    ):
        return not counts_plural(line, draft)
    if line.headline or at <= 0 or at in line.masked or not is_alone(draft) or not line.is_capital(at) or name.endswith("."):
        return False
    if len(name) == 1:
        before = line.written(at - 1)
        return name != "I" and (before == "&" or (len(before) == 1 and before.isupper()))
    digits = line.raw[draft.first]
    if "," in digits or counts_plural(line, draft):
        return False
    if name.isupper():
        return not line.is_capital(at - 1)
    after = line.word(draft.right)
    return "." not in digits and after not in ("people", "per", ",", "-", "of", "and") and line.word(at) not in BREAKS


_ARTICLES = frozenset("the a an this our your its new".split())


def is_product(line: Line, draft: Draft) -> bool:
    """A thing of a series, whatever follows: "than the Otter 2, and", "an Otter 3 of 2022", the head of a row."""
    at = draft.left - 1
    number = line.raw[draft.first]
    if at < 0 or at in line.masked or not is_alone(draft) or not number.isdecimal() or len(number) > _SERIES:
        return False
    if not line.is_capital(at) or line.word(at).endswith("s"):
        return False
    if line.word(at - 1) in _ARTICLES:
        return line.word(draft.right) in _AFTER_A_THING or (not line.headline and line.is_capital(draft.right))
    return line.kind == "cell" and not any(line.heads[:1]) and _is_of_capitals(line, draft)


_SERIES = 3
"""Digits of the number of a series: "737"; a year has four."""
_AFTER_A_THING = frozenset((".", ",", ";", ")", "(", "and", "or", "of", "in", "at", "on", "for", "to", "with", ""))


def _is_of_capitals(line: Line, draft: Draft) -> bool:
    """Has the line no other words than capitalised ones?"""
    return all(line.is_capital(each) for each in range(line.size) if each != draft.first)


def is_version(line: Line, draft: Draft) -> bool:
    """As in "Python 3.9 or later", "release 5.3", "macOS 12"."""
    word, digits = line.word(draft.left - 1), line.raw[draft.first]
    if draft.unit is not None or draft.end - draft.first != 1 or "," in digits or draft.left != draft.first or draft.pair:
        return False
    if "." in digits:
        return word in RELEASES or (word in SOFTWARE and not counts_plural(line, draft))
    return word in SOFTWARE and line.is_capital(draft.left - 1) and not counts_plural(line, draft)


RELEASES = frozenset("release releases revision rev firmware protocol".split())
SOFTWARE = frozenset(
    """python java javascript typescript node php ruby perl golang rust kotlin scala linux ubuntu debian fedora centos alpine kernel
    bluetooth usb tls ssl http html css unicode postgres postgresql mysql mariadb sqlite redis mongodb kubernetes docker openssl
    safari firefox chrome chromium wordpress drupal django rails react angular cuda opengl vulkan directx gcc glibc cmake
    excel""".split()
)


def is_code(line: Line, draft: Draft) -> bool:
    """As in "status 429", "error 28", "exit code 2", and a column of codes."""
    if not is_alone(draft) or not line.raw[draft.first].isdecimal():
        return False
    if line.word(draft.left - 1) in _CODED and not counts_plural(line, draft):
        return len(line.raw[draft.first]) == _STATUS or line.word(draft.left - 1) != "status"
    return line.kind == "cell" and line.size == 1 and bool(line.heads) and line.heads[-1].lower().split()[-1:] in _CODES


_STATUS = 3
_CODED = frozenset("status http errno code".split())
_CODES = (["code"], ["codes"], ["status"], ["errno"], ["id"])


def is_station(line: Line, draft: Draft) -> bool:
    """As in "WAVE 3 News", "Eyewitness 9 News": the number of a station stands between its name and its news. "Radio 104.1"."""
    if line.word(draft.left - 1) in ("radio", "fm") and line.is_capital(draft.left - 1) and is_alone(draft):
        return True
    return is_alone(draft) and line.word(draft.right) == "news" and line.is_capital(draft.right) and line.is_number(draft.first)


def is_lettered(line: Line, draft: Draft) -> bool:
    """A telephone number that ends in a word: "305-555-TIPS"."""
    at = draft.right
    glued = line.word(at) == "-" and line.glued(at) and line.glued(at + 1)
    return (draft.high is not None or draft.pair is not None) and glued and line.written(at + 1).isupper()


LEADING = frozenset("the a an its his her their this".split())


def is_model(line: Line, draft: Draft) -> bool:
    """As in "the 7 train", "its 777 airliner", "737 Max": a bare number that names one vehicle."""
    if draft.unit is not None or draft.high or draft.pair or draft.numeral.value == 1:
        return False
    if line.word(draft.right) == "max" and line.is_capital(draft.right):
        return True
    if line.word(draft.left - 1) not in LEADING and counts_plural(line, draft):
        return False  # "127 plane trees"
    return line.word(draft.right) in VEHICLES and line.word(draft.left - 1) not in ("no", "any")


def is_address(line: Line, draft: Draft) -> bool:
    """As in "10 Downing Street", "350 5th Ave.", "20 East 42nd St."."""
    if draft.high or draft.pair:
        return False
    if _is_block(line, draft.right) or _is_grid(line, draft):
        return True
    for at in range(draft.right, draft.right + 5):
        word, capital = line.word(at), line.is_capital(at)
        if word in STREETS and capital:
            return at > draft.right
        if not (capital or line.is_number(at) or word in IN_ADDRESSES):
            return False
    return False


_COMPASS = frozenset("n s e w north south east west".split())


def _is_grid(line: Line, draft: Draft) -> bool:
    """Both numbers of "3747 S. 2700 West"."""
    at, after = draft.left - 1, draft.right
    if line.word(after) not in _COMPASS or not line.is_capital(after):
        return False
    at -= line.word(at) == "."
    after += 1 + (line.word(after + 1) == ".")
    return (line.word(at) in _COMPASS and line.is_capital(at)) or (line.is_number(after) and line.word(after + 1) in _COMPASS)


_MOST_BLOCKS = 8


def _is_block(line: Line, at: int) -> bool:
    """As in "the 900 block of Fern Lane", "3900-block", "the 300 and the 500 blocks of Fern Lane"."""
    if line.word(at) == "-" or line.word(at) == "and":
        at += 1
    last = at + _MOST_BLOCKS
    while at < last and line.word(at - 1) != "-" and (line.word(at) == "the" or line.is_number(at)):
        at += 1
    word = line.word(at)
    return word == "block" or (word == "blocks" and line.word(at + 1) == "of" and line.is_capital(at + 2))


def is_postcode(line: Line, draft: Draft) -> bool:
    """Five ungrouped digits with no noun behind them, after a name or a preposition: "live in 10007", "N.Y. 10007"."""
    text = line.raw[draft.first]
    if len(text) != 5 or not text.isdecimal() or not is_alone(draft):
        return False
    if line.word(draft.right) == "zip":
        return True
    return (line.is_capital(draft.left - 1) or line.word(draft.left - 1) in ("in", ",")) and not counts_plural(line, draft)


def is_known_name(line: Line, draft: Draft) -> bool:
    """One of the names that begin with a number: "60 Minutes", "50 Cent", "7-Eleven"."""
    at = draft.end + (line.word(draft.end) == "-")
    return (line.word(draft.first), line.word(at)) in KNOWN and line.is_capital(at)


def is_proper(line: Line, draft: Draft) -> bool:
    """A number word with a capital inside a sentence is part of a name: "the Big Four", "Three Gorges"."""
    if is_known_name(line, draft):
        return True
    first = draft.first
    if line.headline or line.is_number(first) or not line.is_capital(first) or draft.hedge != "none":
        return False
    if line.word(first - 1) == "-" and line.glued(first):
        return True
    if first == 0 or line.written(first - 1) in SENTENCE_STARTERS or (first == 1 and not line.is_word(0)):
        return False
    return line.is_capital(first - 1) or line.is_capital(draft.right) or line.word(first - 1) == "the"


def is_ranked(line: Line, draft: Draft) -> bool:
    """As in "ranked 3", "seeded 4", "v 2.1", "OS 14"."""
    before = line.word(draft.left - 1)
    return before in VERSIONS or (before in RANKS and not counts_plural(line, draft))
