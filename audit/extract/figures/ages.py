"""Is a number somebody's age: "34-year-old", "aged 34", "Ana Lopez, 34, said", "when she was 15", "the average age was 62"?"""

from __future__ import annotations

from audit.extract.figures.draft import Draft
from audit.extract.figures.leftward import ONE_PERSON, PARTICLES
from audit.extract.figures.line import Line
from audit.extract.figures.nouns import is_plural, is_verb
from audit.extract.names.tables import TITLES as PERSON_NOUNS
from audit.text.verbs import BASE, PAST, THIRD
from audit.text.words import STOP_WORDS

AGE_BEFORE = frozenset(("aged", "age", "ages"))
AGED_BETWEEN = (["aged", "between"], ["ages", "between"], ["aged", "from"], ["ages", "from"])
BEING = frozenset("was is turned turns".split())
AGED = frozenset(
    """adults children people those anyone everyone men women boys girls kids patients voters workers residents
    drivers players teenagers citizens americans""".split()
)
"""Before "over 65" or "under 18" these are told by their age."""
LIMITS = frozenset(("over", "under", "above", "below", "or over", "and over", "or under", "and under", "and up"))
CHILDREN = frozenset(("children", "kids", "boys", "girls"))
GROWN = 18
SOMEBODY = frozenset("man woman boy girl child toddler infant widow widower lad pensioner teenager youth".split())
ARTICLES = frozenset("a an the another young old elderly".split())
YEARS_OLD = frozenset(
    ("or older", "and older", "or younger", "and younger", "older than", "younger than", "as young as", "as old as")
)
AUXILIARIES = frozenset("have has had are is were was will would can could may might must should do did who living".split())
AFTER_AN_AGE = frozenset("when in and at on but or , . ; : ( ) ' ’ ” \"".split()) | {""}
AGED_AT = frozenset("died dies dead dying retired retires retire widowed orphaned married".split())
LEFT_AT = frozenset((verb, place) for verb in ("left", "leaving", "leaves", "leave") for place in ("school", "home"))
MEANS = frozenset(("average", "median", "mean"))
MEAN_REACH = 12
OLDEST = 120
SAYING = frozenset("said says added recalled explained".split())
AFTER_A_NAMED_AGE = frozenset((",", ".", ";", ")", "", "—", "–", "and"))


def is_age(line: Line, draft: Draft) -> bool:
    """As in "34-year-old", "34 years old", "aged 34", "X, 34, said"."""
    if draft.unit is not None:
        return draft.unit.dimension == "time" and _is_years_old(line, draft)
    if draft.high is not None and line.words[draft.left - 2 : draft.left] in AGED_BETWEEN:
        return True
    if line.word(draft.right) == ":" and line.is_number(draft.right + 1):
        return False  # "pronounced dead at 1:02am"
    if line.word(draft.left - 1) in AGE_BEFORE or (line.word(draft.left - 1) == "of" and line.word(draft.left - 2) in AGE_BEFORE):
        return True
    return (
        _is_bare_age(line, draft)
        or _is_told_age(line, draft)
        or _is_age_limit(line, draft)
        or _is_age_at(line, draft)
        or _is_mean_age(line, draft)
        or _is_age_of(line, draft)
    )


def _is_told_age(line: Line, draft: Draft) -> bool:
    """As in "when she was 15", "he turned 80 in May"."""
    told = line.word(draft.left - 2) in ("he", "she", "i", "who")
    turned = line.word(draft.left - 1) in ("turned", "turns") and line.is_capital(draft.left - 2)
    after = line.word(draft.right)
    named = line.word(draft.left - 1) in ("is", "was") and after in (".", "", ";") and _ends_name(line, draft.left - 2)
    named = named or (after == "when" and line.is_capital(draft.left - 2) and line.word(draft.left - 2) not in STOP_WORDS)
    if line.word(draft.left - 1) not in BEING or not (told or turned or named):
        return False
    return _may_be_age(draft) and (
        after in AFTER_AN_AGE or after in ("next", "this", "last", "later") or draft.right in line.masked
    )


def _ends_name(line: Line, at: int) -> bool:
    """Two words with capitals, perhaps in commas: "Ana Lopez is 34." "The youngest, Ana Lopez, is 34."."""
    at -= line.word(at) == ","
    return (
        at > 0
        and line.word(at - 2) != "the"
        and line.is_word(at)
        and all(line.is_capital(each) and each not in line.masked for each in (at - 1, at))
    )


def _is_age_limit(line: Line, draft: Draft) -> bool:
    """As in "under the age of 5", "adults over 65"."""
    if draft.hedge_text.endswith("age of"):
        return _may_be_age(draft)
    if draft.hedge_text in YEARS_OLD:
        return _may_be_age(draft) and draft.unit is None and line.word(draft.left - 1) not in ("to", "by", "from")
    limited = draft.hedge_text in LIMITS and line.word(draft.left - 1) in AGED
    after = line.word(draft.right)
    if limited and line.word(draft.left - 1) in CHILDREN and (draft.numeral.value or 99) <= GROWN:
        return not is_plural(after) and not line.is_number(draft.right)
    return limited and _may_be_age(draft) and (after in AFTER_AN_AGE or after in AUXILIARIES or is_verb(after, BASE | PAST))


def _is_age_at(line: Line, draft: Draft) -> bool:
    """As in "she died at 84"."""
    at = draft.left - 1 - (line.word(draft.left - 1) in ("just", "only"))
    if line.word(at) != "at" or draft.left != draft.first:
        return False
    after, verb = line.word(draft.right), at - 1
    if at == 0:  # "At 76, Ana Lopes is the oldest", "At just 19, Lopes was"
        return _may_be_age(draft) and after == "," and _acts(line, draft.right + 1)
    while verb > 0 and (verb in line.masked or line.word(verb) in ("on", "in")):
        verb -= 1  # "died on Tuesday at 84", "died in 1919 at 33"
    if line.word(verb) not in AGED_AT and (line.word(verb - 1), line.word(verb)) not in LEFT_AT:
        return False
    return _may_be_age(draft) and (after in AFTER_AN_AGE or after in ("of", "from", "after"))


def _acts(line: Line, at: int) -> bool:
    """A name of two words, of one and a verb, or "he" or "she"."""
    if line.word(at) in ("he", "she"):
        return True
    following = line.word(at + 1)
    acting = following in AUXILIARIES or following in BEING or is_verb(following, PAST | THIRD)
    return line.is_capital(at) and (line.is_capital(at + 1) or acting)


def _is_age_of(line: Line, draft: Draft) -> bool:
    """As in "a woman of 61", "the boy of 12"."""
    if line.word(draft.left - 1) != "of" or line.word(draft.left - 2) not in SOMEBODY or line.word(draft.left - 3) not in ARTICLES:
        return False
    after = line.word(draft.right)
    ended = after in AFTER_AN_AGE or after in ("with", "who", "from") or is_verb(after, PAST | THIRD)
    return _may_be_age(draft) and draft.left == draft.first and ended


def _is_mean_age(line: Line, draft: Draft) -> bool:
    """As in "the average age of its members was 62", "the median age is 34", "a mean age of 51"."""
    if line.word(draft.left - 1) not in ("is", "was", "of", "to") or not _may_be_years(draft):
        return False
    before = line.words[max(0, draft.left - MEAN_REACH) : draft.left]
    at = next((at for at, word in enumerate(before) if word in ("age", "ages")), 0)
    return at > 0 and before[at - 1] in MEANS and not any(mark in before[at:] for mark in (",", ";", ":"))


def _may_be_years(draft: Draft) -> bool:
    return draft.numeral.value is not None and 0 < draft.numeral.value < OLDEST


def _may_be_age(draft: Draft) -> bool:
    return isinstance(draft.numeral.value, int) and _may_be_years(draft)


def _is_years_old(line: Line, draft: Draft) -> bool:
    at = draft.right
    if line.word(at) == "-":
        at += 1
    if line.word(at) == "old" or (line.word(at) == "olds"):
        draft.right = at + 1
        return True
    if line.word(at) == "of" and line.word(at + 1) == "age":
        draft.right = at + 2
        return True
    return line.word(draft.left - 1) in ("aged",)


def _is_spelled_age(line: Line, draft: Draft) -> bool:
    """ "Kieran Doyle, four, was sent home": a small number between commas, behind a name and in front of what he did."""
    name, verb = draft.left - 2, line.word(draft.right + 1)
    acts = verb in AUXILIARIES or verb in BEING or (is_verb(verb, PAST) and verb not in SAYING)
    named = (
        line.is_capital(name)
        and line.word(name - 1) not in STOP_WORDS
        and (line.is_capital(name - 1) or line.word(name - 1) == "-")
    )
    return acts and named and line.word(draft.left - 1) == "," == line.word(draft.right)


def _does(line: Line, at: int) -> bool:
    """What somebody did or is: "The novelist, 62, | published", "the surgeon, 40, | who"."""
    verb = line.word(at)
    return verb == "who" or verb in AUXILIARIES or verb in BEING or is_verb(verb, PAST)


def _is_bare_age(line: Line, draft: Draft) -> bool:
    """A number between commas after a name or a person: "Maria Lopez, 34, said", "Lopez, 34, who", "a boy, 7, fell"."""
    value, name = draft.numeral.value, draft.left - 2
    if (
        draft.high
        or not isinstance(value, int)
        or not 0 < value < OLDEST
        or draft.end - draft.first > 1
        or not (line.is_number(draft.first) or _is_spelled_age(line, draft))
    ):
        return False
    if line.word(draft.left - 1) in ("now", "then", "just") and line.word(name) == ",":
        name -= 1  # "Maria Lopez, now 34,"
    elif line.word(draft.left - 1) != ",":
        return False
    if name in line.masked or not line.is_word(name):
        return False
    after = line.word(draft.right)
    if line.words[name] in ONE_PERSON:
        return after in AFTER_A_NAMED_AGE
    if line.word(name - 1) in SAYING and line.is_capital(name):
        return after in AFTER_A_NAMED_AGE  # "“No,” said Lopez, 52."
    if not line.is_capital(name):
        return (
            after == ","
            and line.words[name] in PERSON_NOUNS
            and line.word(0) in ("the", "a", "an")
            and _does(line, draft.right + 1)
        )
    while line.word(name - 1) == "-" and line.glued(name) and line.is_capital(name - 2):
        name -= 2  # "Ana Lopez-Reyes, 34."
    if line.is_capital(name - 1) or line.word(name - 1) in PARTICLES:
        return after in AFTER_A_NAMED_AGE
    return after == "," and line.is_word(draft.right + 1) and not line.is_capital(draft.right + 1)
