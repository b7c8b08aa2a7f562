"""What kind of figure it is: an age, a duration, a change, a share, a rate, an amount, a count."""

from __future__ import annotations

from audit.extract.figures.changes import COMPARED, FALLS, NOUN_CUES, RISES
from audit.extract.figures.draft import Draft
from audit.extract.figures.leftward import ONE_PERSON, PARTICLES
from audit.extract.figures.line import Line
from audit.extract.figures.nouns import is_verb
from audit.model import FigureRole
from audit.text.units import BY_NAME
from audit.text.verbs import BASE, PARTICIPLE, PAST, THIRD

MARGINS = frozenset("vote votes seat seats point points goal goals run runs length lengths".split())
"""Won "by seven votes": a margin, no count of votes."""
POINTS = frozenset(("point", "points"))
AGE_BEFORE = frozenset(("aged", "age", "ages"))
BEING = frozenset("was is turned turns".split())
AGED = frozenset(
    """adults children people those anyone everyone men women boys girls kids patients voters workers residents
    drivers players teenagers citizens americans""".split()
)
"""Before "over 65" or "under 18" these are told by their age."""
LIMITS = frozenset(("over", "under", "above", "below", "or over", "and over", "or under", "and under", "and up"))
YEARS_OLD = frozenset(("or older", "and older", "or younger", "and younger", "older than", "younger than"))
AUXILIARIES = frozenset("have has had are is were was will would can could may might must should do did who living".split())
AFTER_AN_AGE = frozenset("when in and at on but or , . ; : ( ) ' ’ ” \"".split()) | {""}


def settle_role(line: Line, draft: Draft) -> None:
    """Set the role of a draft whose unit, hedge and rate are read."""
    if draft.pair or draft.role == "share" or draft.ratio is not None:
        return
    if _is_age(line, draft):
        draft.role = "age"
        draft.unit = draft.unit or BY_NAME["year"]
        return
    kind = draft.unit.dimension if draft.unit else None
    if kind is None and draft.numeral.form == "fraction":
        kind = "share"
        of_what = line.word(draft.right) in ("of", "the") or is_verb(line.word(draft.right), PARTICIPLE)
        draft.bare = not of_what and line.word(draft.left - 1) not in ("by", "to", "than", "only", "just")
    direction = _direction(line, draft, kind)
    if direction:
        draft.role, draft.direction = "change", direction
        return
    if line.word(draft.left - 1) == "by" and line.word(draft.right) in MARGINS:
        draft.role = "change"
        return
    draft.role = _plain_role(draft, kind)


def _plain_role(draft: Draft, kind: str | None) -> FigureRole:
    if kind == "share":
        return "share"
    if kind == "point":
        return "change"
    if kind == "time" and not draft.per:
        return "duration"
    if draft.per:
        return "rate"
    if draft.numeral.form == "fraction" and kind is None:
        return "share"
    return "amount" if kind else "count"


# ---------------------------------------------------------------- ages


def _is_age(line: Line, draft: Draft) -> bool:
    """As in "34-year-old", "34 years old", "aged 34", "X, 34, said"."""
    if draft.unit is not None:
        return draft.unit.dimension == "time" and _is_years_old(line, draft)
    if line.word(draft.left - 1) in AGE_BEFORE or (line.word(draft.left - 1) == "of" and line.word(draft.left - 2) in AGE_BEFORE):
        return True
    return is_bare_age(line, draft) or _is_told_age(line, draft) or _is_age_limit(line, draft) or _is_age_at(line, draft)


def _is_told_age(line: Line, draft: Draft) -> bool:
    """As in "when she was 15", "he turned 80 in May"."""
    told = line.word(draft.left - 2) in ("he", "she", "i", "who")
    turned = line.word(draft.left - 1) in ("turned", "turns") and line.is_capital(draft.left - 2)
    if line.word(draft.left - 1) not in BEING or not (told or turned):
        return False
    return _may_be_age(draft) and line.word(draft.right) in AFTER_AN_AGE


def _is_age_limit(line: Line, draft: Draft) -> bool:
    """As in "under the age of 5", "adults over 65"."""
    if draft.hedge_text.endswith("age of"):
        return _may_be_age(draft)
    if draft.hedge_text in YEARS_OLD:
        return _may_be_age(draft) and draft.unit is None and line.word(draft.left - 1) not in ("to", "by", "from")
    limited = draft.hedge_text in LIMITS and line.word(draft.left - 1) in AGED
    after = line.word(draft.right)
    return limited and _may_be_age(draft) and (after in AFTER_AN_AGE or after in AUXILIARIES or is_verb(after, BASE | PAST))


def _is_age_at(line: Line, draft: Draft) -> bool:
    """As in "she died at 84"."""
    at = draft.left - 1 - (line.word(draft.left - 1) in ("just", "only"))
    if line.word(at) != "at" or draft.left != draft.first:
        return False
    after, verb = line.word(draft.right), at - 1
    if at == 0:  # "At 76, Ana Lopes is the oldest", "At just 19, Lopes was"
        return _may_be_age(draft) and after == "," and _acts(line, draft.right + 1)
    while verb > 0 and (verb in line.masked or line.word(verb) == "on"):
        verb -= 1  # "died on Tuesday at 84"
    if line.word(verb) not in AGED_AT:
        return False
    return _may_be_age(draft) and (after in AFTER_AN_AGE or after in ("of", "from", "after"))


def _acts(line: Line, at: int) -> bool:
    """A name of two words, of one and a verb, or "he" or "she"."""
    if line.word(at) in ("he", "she"):
        return True
    following = line.word(at + 1)
    acting = following in AUXILIARIES or following in BEING or is_verb(following, PAST | THIRD)
    return line.is_capital(at) and (line.is_capital(at + 1) or acting)


AGED_AT = frozenset("died dies dead dying retired retires retire widowed orphaned married".split())


def _may_be_age(draft: Draft) -> bool:
    return isinstance(draft.numeral.value, int) and 0 < draft.numeral.value < 120


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


def is_bare_age(line: Line, draft: Draft) -> bool:
    """A number between commas after a name or a person: "Maria Lopez, 34, said", "Lopez, 34, who", "a boy, 7, fell"."""
    value, name = draft.numeral.value, draft.left - 2
    if (
        draft.high
        or not isinstance(value, int)
        or not 0 < value < 120
        or draft.end - draft.first > 1
        or not line.is_number(draft.first)
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
    if not line.is_capital(name):
        return False
    if line.is_capital(name - 1) or line.word(name - 1) in PARTICLES:
        return after in AFTER_A_NAMED_AGE
    return after == "," and line.is_word(draft.right + 1) and not line.is_capital(draft.right + 1)


AFTER_A_NAMED_AGE = frozenset((",", ".", ";", ")", "", "—", "–", "and"))


# ---------------------------------------------------------------- changes


def _direction(line: Line, draft: Draft, kind: str | None) -> int:
    """1 for a rise by this number, -1 for a fall, 0 where it is no change."""
    before = line.word(draft.left - 1)
    if before in ("to", "at", "from", "of") and not (before == "of" and line.word(draft.left - 2) in NOUN_CUES):
        return 0
    if kind not in ("share", "point"):
        if line.word(draft.right) in POINTS and draft.unit is None:
            return _sign_of(before)
        return _direction_by(line, draft) if before == "by" else 0
    if line.word(draft.right) in ("of",) and before != "by":
        return 0
    return _direction_after(line, draft) or _direction_before(line, draft) or _signed(draft)


def _signed(draft: Draft) -> int:
    return -1 if draft.negative else 0


def _direction_after(line: Line, draft: Draft) -> int:
    """As in "a 5% rise", "5% higher", "5 percent annual increase"."""
    for at in range(draft.right, min(draft.right + 3, line.size)):
        word = line.words[at]
        if word in NOUN_CUES or (at == draft.right and word in COMPARED):
            return _sign_of(word)
        if (not line.is_word(at) and word != "-") or word in ("of", "to", "in", "from", "and", "on", "for", "at", "by"):
            return 0
    return 0


def _direction_before(line: Line, draft: Draft) -> int:
    """As in "rose 5%", "was down by more than 5%", "an increase of 5%"."""
    reach = 14 if line.word(draft.left - 1) == "by" else 3
    for at in range(draft.left - 1, max(draft.left - 1 - reach, -1), -1):
        word = line.words[at]
        sign = _sign_of(word)
        if sign and not (word in ("more", "less", "off", "short", "topped", "exceeded") and at != draft.left - 1):
            return sign
        if word in (";", ".", "to", "at", ":", "was", "is", "were", "are", "be", "been") or (word == "," and reach == 3):
            return 0
    return 0


def _direction_by(line: Line, draft: Draft) -> int:
    """As in "rose by 200", "cut by $5 million"."""
    for at in range(draft.left - 2, max(draft.left - 7, -1), -1):
        sign = _sign_of(line.words[at])
        if sign:
            return sign
        if not line.is_word(at):
            return 0
    return 0


def _sign_of(word: str) -> int:
    return 1 if word in RISES else -1 if word in FALLS else 0
