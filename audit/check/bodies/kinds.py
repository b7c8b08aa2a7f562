"""What kind of body a word says, and which words of names may stand in each other's place.

To add a word, put it into the row of its kind, in lower case. Words of one row are taken for each other by a slip of memory; what
there may be two of under one name (a college and a university, a newspaper and another) stands in no row together.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import takewhile

from audit.text.names import same_surname
from audit.text.places import REGIONS
from audit.text.spelling import spelling
from audit.text.wording import distance
from audit.text.words import RAREST, rarity, stem

_ROWS = """
    capital ventures partners holdings investments equity advisers advisors investors
    trust fund foundation charity endowment
    club circle society association league union federation alliance network guild fellowship
    list league party alliance bloc front movement coalition
    forward first together tomorrow now ahead
    organization army front movement force forces
    archives annals journal review proceedings bulletin letters transactions
    institute institution center society academy foundation association
    laboratory laboratories labs institute
    commission committee council board panel
    authority agency administration
    college school academy
    hospital infirmary
    choir chorus chorale orchestra ensemble philharmonic symphony
    museum gallery
    prize award medal trophy cup
    biologics biosciences biotech biotechnology pharma pharmaceuticals therapeutics biopharma
    systems technologies solutions software
    insurance assurance
    energy power electric
    motors automotive
    railway railways rail trains
    shipping lines ferries
    press books publishing publishers
    airlines airways
    lane street road avenue
"""
KINDS: tuple[frozenset[str], ...] = tuple(frozenset(map(spelling, row.split())) for row in _ROWS.strip().splitlines())

LAST = frozenset("hospital infirmary university college school museum council company station".split())
"""What a body is, which its name ends with or leaves out: "Tellmarra General (Hospital)"."""

PLACES = frozenset("lane street road avenue".split())
"""Words of which one place often has several, under one name."""

ENDINGS = frozenset("s es n an ian ans ians ed ing er ers ese i ish ic ite ites".split())
COUNTRIES = ("ia", "ian", "ians", "stan", "land")
SHORTEST_NEAR, SHORTEST_BESIDE_RARE = 5, 4
"""So many letters at least has a word that is nearly another one; beside a rare word of the name fewer."""
LONG = 7
SAME_START = 0.6
"""How much of the shorter of two long names both begin with, where their ends differ: "Grimswater", "Grimswell"."""


@lru_cache(maxsize=4096)
def one_kind(a: str, b: str) -> bool:
    """Do both words say the kind of a body, and of kinds that are taken for each other?"""
    return a != b and any(a in row and b in row for row in KINDS)


@lru_cache(maxsize=4096)
def near(a: str, b: str, shortest: int = SHORTEST_NEAR) -> bool:
    """Is one word, a name and in no list, the other one with a slip or another end, and is that no inflection?"""
    short = min(len(a), len(b))
    if short < shortest or not (a.isalpha() and b.isalpha()) or same_surname(a, b):
        return False
    if max(rarity(stem(a)), rarity(stem(b))) < RAREST or {a, b} & REGIONS.keys() or _is_inflected(a, b):
        return False
    if distance(a, b, 1) <= 1 or (short >= LONG and distance(a, b, 2) <= 2):
        return True
    alike = sum(1 for _ in takewhile(lambda letters: letters[0] == letters[1], zip(a, b, strict=False)))
    return short >= LONG and alike >= SAME_START * short and rarity(stem(a)) == rarity(stem(b)) == RAREST


@lru_cache(maxsize=4096)
def are_two_spellings(a: str, b: str) -> bool:
    """Are both names and in no list, and so long that they are one whatever stands beside them: "Tellmarra", "Tellmorran"?"""
    return min(len(a), len(b)) >= LONG and rarity(stem(a)) == rarity(stem(b)) == RAREST and near(a, b)


def _is_inflected(a: str, b: str) -> bool:
    """Is one a form of the other, or are both of countries: "Tessin", "Tessiner", "Slovenian", "Slovakian"?"""
    long, short = sorted((a, b), key=len, reverse=True)
    if a.endswith(COUNTRIES) and b.endswith(COUNTRIES):
        return True
    return long.startswith(short) and long[len(short) :] in ENDINGS
