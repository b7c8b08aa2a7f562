"""Number words that count nothing: pronouns, lexical compounds, figures of speech, loose words."""

from __future__ import annotations

from audit.extract.figures.draft import Draft
from audit.extract.figures.line import Line
from audit.extract.figures.nouns import STATES, is_verb
from audit.extract.figures.refusals.context import counts_plural
from audit.text.units import PER
from audit.text.verbs import BASE, ING, PARTICIPLE, PAST, THIRD, verb_form
from audit.text.words import STOP_WORDS

# "four-star general": with a hyphen these words make a name of a thing, no count
COMPOUNDS = frozenset(
    """star piece wheeler wheelers wheel wheeled faced way party sided dimensional off stop tier tiered letter poster pack
    sum decker d up down liner hander handed degree legged hit pronged fold armed eyed horned toed headed hearted minded
    click touch size room on to one two three man's upmanship shot trick trackmind percenter percenters self horse
    seater something somethings door doors gauge speed shooter""".split()
)
ONE_COMPOUNDS = COMPOUNDS | frozenset("time man woman state person term act".split())
ONE_BEFORE = frozenset(
    """no any every each this that the some such which another other someone number square first last next latest old new
    big little good right wrong same loved former latter previous current second whole either""".split()
)
ONE_AFTER = frozenset(
    """hell heck helluva
    of a an the another day more thing who that which can could should must may might would will has is was does need needs way
    hand point by at after such else time or for to in on he she it they we you i with and but from as ought wonders
    wants gets knows finds sees down up off away back either too yet instead again there here , . ; : ) ? ! ” ’ ' " — –""".split()
)
PARTS_OF_DAY = frozenset("day night morning afternoon evening".split())
BEFORE_ONE_DAY = frozenset("in within for than after per of by lasted took and or not just".split())
ROUND = frozenset(("hundred", "thousand", "million", "dozen"))
TOLD_IN = frozenset(", ( : figures amounts values prices sums numbers".split())
EFFORT = frozenset("effort committed behind sure certain commitment focused convinced".split())
GIVING = frozenset("give gave giving given gives".split())
EMERGENCY = frozenset(("911", "988", "999", "112", "311", "411", "211", "101"))
ANSWERED = frozenset(
    "call calls caller callers dispatcher dispatchers operator operators tape recording system center centre".split()
)
BY_LEFT: dict[str, frozenset[str]] = {
    "on": frozenset(("one",)),
    "cloud": frozenset(("nine",)),
    "square": frozenset(("one",)),
    "ground": frozenset(("zero",)),
    "day": frozenset(("one", "zero")),
    "patient": frozenset(("zero",)),
    "net": frozenset(("zero",)),
    "big": frozenset(("three", "four", "five", "six")),
    "forever": frozenset(("21",)),
    "a": frozenset(("911", "999")),
    **dict.fromkeys(("call", "dial", "dialed", "called", "calling", "calls", "the", "to"), EMERGENCY),
}
ENDS_OF_A_LIST = frozenset("top bottom final last first".split())
AFTER_ZERO = frozenset("- tolerance in emissions emission hour".split())
HALF_BEFORE = frozenset(
    """first second other latter this that last next each better either opening final time top bottom western eastern
    northern southern upper lower front back left right""".split()
)
HALF_AFTER = frozenset("past time brother sister mast staff way term hearted asleep expecting full empty open closed".split())
HALF_MEASURES = frozenset("hour mile day million year point inch dozen century marathon percent".split())
ACCOUNTS = frozenset(
    """report reports result results earnings profit profits loss losses revenue revenues sales figures statement update
    numbers""".split()
)
PART_NAMES = frozenset("third quarter fifth tenth half".split())
ORDINALS = frozenset(("third", "fifth", "tenth"))
LOOSE_AFTER = frozenset("times the us them these those days more other things ways tips -".split())


def is_one(line: Line, draft: Draft) -> bool:
    """As in "one of the", "no one", "one another", "the one who", "one day": a pronoun or an idiom."""
    if line.word(draft.first) != "one" or draft.end - draft.first > 1 or draft.high or draft.pair:
        return False
    before, after = line.word(draft.first - 1), line.word(draft.end)
    if after in PARTS_OF_DAY and draft.hedge == "none":
        return before not in BEFORE_ONE_DAY
    if draft.unit is not None:
        return False
    if after == "-" and line.glued(draft.end):
        return line.word(draft.end + 1) in ONE_COMPOUNDS
    if after == "a" and line.word(draft.end + 1) in PER:
        return False
    if (before == "-" and line.glued(draft.first)) or before in ONE_BEFORE or after in ONE_AFTER or after == "":
        return True
    return after not in STATES and is_verb(after)


def is_compound(line: Line, draft: Draft) -> bool:
    """As in "four-star general", "18-wheeler", "360-degree review", "zero-sum"."""
    if line.word(draft.first) == "zero" and draft.end - draft.first == 1:
        return line.word(draft.end) in AFTER_ZERO or not line.is_word(draft.end)
    if draft.unit is not None:
        return draft.unit.name == "degree" and draft.compound
    return line.word(draft.right) == "-" and line.glued(draft.right) and line.word(draft.right + 1) in COMPOUNDS


def _is_scale_alone(line: Line, draft: Draft) -> bool:
    """ "(thousands)", "($ millions)", "(in millions)": what a column is told in."""
    if draft.numeral.form != "vague" or line.word(draft.right) != ")":
        return False
    return line.word(draft.left - 1) == "(" or (line.word(draft.left - 1) == "in" and line.word(draft.left - 2) == "(")


def is_idiom(line: Line, draft: Draft) -> bool:
    """As in "a million times", "110 percent effort", "50-50", "nine times out of ten"."""
    first, after = line.word(draft.first), line.word(draft.right)
    if _is_scale_alone(line, draft):
        return True
    if draft.ratio is not None:
        cut = line.word(draft.left - 1) == "," and first == "halved" and not line.is_word(draft.right)
        again = after == "the" and line.is_number(draft.right + 1) and line.word(draft.right + 2) == "-"  # "doubling the 9-km line"
        return cut or again or after in ("down", "over", "up", "back")  # "12 ripe plums, halved"
    if draft.numeral.form == "vague" and line.word(draft.left - 1) == "in":
        return line.word(draft.left - 2) in TOLD_IN  # "Sales by region, in millions of euros"
    if after == "times":
        often = line.word(draft.end - 1) in ROUND and (first == "a" or first in ROUND)
        return often or (first == "nine" and line.word(draft.right + 1) == "out")
    if draft.pair == (50, 50):
        return True
    whole = draft.unit is not None and draft.unit.name == "percent" and (draft.numeral.value or 0) >= 100
    return whole and (after in EFFORT or line.word(draft.left - 1) in GIVING)


def is_fraction_of_nothing(line: Line, draft: Draft) -> bool:
    """As in "the second half", "half-brother", "half past", "a quarter" of a year: a part that measures nothing."""
    if draft.numeral.form != "fraction" or draft.ratio is not None:
        return False
    if draft.unit is not None and line.word(draft.first) == "half":
        return draft.compound and draft.unit.name == "year" and line.word(draft.right) in ACCOUNTS  # "half-year results"
    if draft.unit is not None:  # "a third night", "a fifth year"
        return draft.unit.dimension == "time" and line.word(draft.end - 1) in ORDINALS and line.word(draft.end) != "of"
    first, after, before = line.word(draft.first), line.word(draft.end), line.word(draft.first - 1)
    if first in ("a", "an", "one"):
        return _is_bare_part(line, draft, after)
    if first != "half":
        return False
    if after == "-" or before == "-":
        return line.word(draft.end + 1) not in HALF_MEASURES
    return before in HALF_BEFORE or after in HALF_AFTER


def _is_bare_part(line: Line, draft: Draft, after: str) -> bool:
    """A "third", "quarter" that stands alone: neither "of" nor a participle ("a quarter contained") nor a hedge says of what."""
    if line.word(draft.end - 1) not in PART_NAMES or draft.hedge != "none" or line.word(draft.first + 1) == "-":
        return False
    if line.is_said_again(draft.first, draft.end):
        return False
    form = verb_form(after)
    if line.word(draft.first - 1) == "by" and (not line.is_word(draft.end) or after in STOP_WORDS):
        return False
    return after != "of" and not (form and form[1] & PARTICIPLE)


def is_by_its_left(line: Line, draft: Draft) -> bool:
    """As in "cloud nine", "square one", "ground zero", "call 911", "the bottom three"."""
    before = line.word(draft.left - 1)
    if line.word(draft.first) in EMERGENCY and line.word(draft.right) in ANSWERED:
        return True  # "the first 911 call"
    if before in ENDS_OF_A_LIST and not line.is_word(draft.right):
        return draft.unit is None and draft.hedge == "none"
    known = BY_LEFT.get(line.word(draft.first - 1))
    return known is not None and line.word(draft.first) in known and not counts_plural(line, draft)


def is_points_scored(line: Line, draft: Draft) -> bool:
    """Of "test scores of pupils", "she scores twice": no number, where "scores of fans" and "scores were hurt" tell one."""
    if line.word(draft.first) != "scores" or draft.end - draft.first > 1:
        return False
    before, after = line.word(draft.first - 1), line.word(draft.end)
    if after == "of" or after in ("more", "others"):
        further = line.word(draft.first - 2)
        governed = (is_verb(before, ANY_FORM) and further not in DETERMINERS) or further in MODALS
        return line.is_word(draft.first - 1) and before not in STOP_WORDS and not governed
    begins = draft.first == 0 or not line.is_word(draft.first - 1)
    return not (begins and (after in ("were", "have", "are", "had") or is_verb(after)))


DETERMINERS = frozenset("the a an its his her their our my your these those".split())
MODALS = frozenset("to will would may could can should must might".split())
ANY_FORM = BASE | THIRD | PAST | PARTICIPLE | ING


def is_loose(line: Line, draft: Draft) -> bool:
    """As in "several times", "a few years", "a couple", "a handful of them": a loose word that counts no things."""
    if draft.numeral.form != "vague" or (draft.numeral.high or 0) > 9:
        return False
    if draft.unit is not None:
        return draft.unit.dimension == "time"
    after = line.word(draft.end)
    if after == "of":
        after = line.word(draft.end + 1)
    elif after in STOP_WORDS:
        return True
    return after in LOOSE_AFTER or not line.is_word(draft.end)
