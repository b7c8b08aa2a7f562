"""Words by which a noun phrase is told from what stands around it. A new one is a word in its table."""

from __future__ import annotations

from audit.extract.figures.line import Line
from audit.text.verbs import BASE, PARTICIPLE, PAST, verb_form

PLURALS = frozenset(
    """people men women children police cattle sheep fish deer feet teeth mice geese personnel aircraft crew staff youth
    troops percent series species salmon bison poultry livestock offspring data media bacteria criteria clergy folk""".split()
)
NOT_PLURALS = frozenset(
    """has was says does goes gets takes makes comes gives this his its thus news perhaps always sometimes
    besides""".split()
)
NO_HEADS = frozenset(
    """overall nationwide worldwide statewide online abroad alone willing able unable likely unlikely eligible familiar close
    similar ready certain aware sure current former closer faster slower cheaper smaller larger bigger heavier lighter
    longer shorter taller wider deeper thicker hotter colder warmer cooler older younger stronger weaker richer poorer
    later easier harder worse better greater""".split()
)
"""No noun phrase ends with one of these: "one person familiar with it", "7% faster"."""
TIMES = frozenset(
    """year years month months week weeks day days time today now tonight overnight east west north south northeast
    northwest southeast southwest square long wide tall high deep thick higher lower""".split()
)
IRREGULAR = {
    "men": "man",
    "women": "woman",
    "children": "child",
    "wives": "wife",
    "lives": "life",
    "feet": "foot",
    "teeth": "tooth",
    "mice": "mouse",
    "geese": "goose",
    "oxen": "ox",
    "buses": "bus",
    "gases": "gas",
    "knives": "knife",
    "wolves": "wolf",
    "thieves": "thief",
    "shelves": "shelf",
    "calves": "calf",
    "halves": "half",
    "loaves": "loaf",
    "crises": "crisis",
    "analyses": "analysis",
    "criteria": "criterion",
}


def past_name(line: Line, start: int, end: int) -> int:
    """Where a name ends and what its bearer does begins: "7-year-old Amara Bowen | hold a vigil"."""
    at = start
    while at < end and line.is_capital(at):
        at += 1
    return at if start < at < end and verb_form(line.words[at]) is not None else end


def did(line: Line, at: int) -> bool:
    """Is it a verb in the past that is no participle: "a 5.4 quake | shook neighboring towns"?"""
    form = verb_form(line.words[at])
    return form is not None and bool(form[1] & PAST) and not form[1] & (PARTICIPLE | BASE) and line.words[at - 1] != "-"
