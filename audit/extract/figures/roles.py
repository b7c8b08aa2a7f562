"""What kind of figure it is: an age, a duration, a change, a share, a rate, an amount, a count."""

from __future__ import annotations

from audit.extract.figures.ages import is_age
from audit.extract.figures.changes import COMPARED, FALLS, NOUN_CUES, RISES
from audit.extract.figures.draft import Draft
from audit.extract.figures.line import Line
from audit.extract.figures.nouns import is_verb
from audit.model import FigureRole
from audit.text.units import BY_NAME
from audit.text.verbs import PARTICIPLE

MARGINS = frozenset("vote votes seat seats point points goal goals run runs length lengths".split())
"""Won "by seven votes": a margin, no count of votes."""
POINTS = frozenset(("point", "points"))


INTERVALS = frozenset("confidence credible ci".split())
"""Behind a share they make it no change: "a 4% fall (95% confidence interval 2 to 6)"."""


TELLING = frozenset(
    """by to than only just pay pays paid bear bears bore cover covers covered fund funds funded own owns owned keep keeps kept get
    gets got contribute contributes contributed provide provides provided""".split()
)
"""Before a fraction that stands alone: "of which the county pays half"."""


def settle_role(line: Line, draft: Draft) -> None:
    """Set the role of a draft whose unit, hedge and rate are read."""
    if draft.pair or draft.role == "share" or draft.ratio is not None:
        return
    if is_age(line, draft):
        draft.role = "age"
        draft.unit = draft.unit or BY_NAME["year"]
        return
    kind = draft.unit.dimension if draft.unit else None
    if kind is None and draft.numeral.form == "fraction":
        kind = "share"
        of_what = line.word(draft.right) in ("of", "the") or is_verb(line.word(draft.right), PARTICIPLE)
        told = of_what or line.word(draft.left - 1) in TELLING
        draft.bare = not told and not line.is_said_again(draft.left, draft.right)
    direction = _direction(line, draft, kind)
    if direction:
        draft.role, draft.direction = "change", direction
        draft.negative = draft.negative and direction > 0  # a fall is below zero once: "-5%", "fell by -5%"
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


def _direction(line: Line, draft: Draft, kind: str | None) -> int:
    """1 for a rise by this number, -1 for a fall, 0 where it is no change."""
    before = line.word(draft.left - 1)
    if before in ("to", "at", "from", "of") and not (before == "of" and line.word(draft.left - 2) in NOUN_CUES):
        return 0
    if line.word(draft.right) in INTERVALS:
        return 0
    if kind not in ("share", "point"):
        if line.word(draft.right) in POINTS and draft.unit is None:
            return _sign_of(before)
        if line.word(draft.right) in ("more", "fewer", "less") and line.word(draft.right + 1) == "than":
            return _sign_of(line.word(draft.right))  # "24 seats, six more than last time"
        return _direction_by(line, draft) if before == "by" else 0
    if line.word(draft.right) in ("of",) and before != "by":
        return 0
    return _direction_after(line, draft) or _direction_before(line, draft) or _signed(line, draft)


def _signed(line: Line, draft: Draft) -> int:
    """ "Europe +6%, Asia -2%"."""
    at = draft.left
    plus = line.word(at - 1) == "+" and line.glued(at) and not line.glued(at - 1)
    return -1 if draft.negative else int(plus)


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
    """As in "rose 5%", "was down by more than 5%", "an increase of 5%", "fell $4m, or 5%"."""
    if line.word(draft.left - 1) == "or":
        at = draft.left - 2
        while at > draft.left - AMOUNT_REACH and (not line.is_word(at) or line.words[at] in AMOUNTS):
            at -= 1
        return _sign_of(line.words[at]) if at < draft.left - 2 else 0
    reach = 14 if line.word(draft.left - 1) == "by" else 3
    for at in range(draft.left - 1, max(draft.left - 1 - reach, -1), -1):
        word = line.words[at]
        sign = _sign_of(word)
        if sign and not (word in ("more", "less", "off", "short", "topped", "exceeded") and at != draft.left - 1):
            return sign
        if word in (";", ".", "to", "at", ":", "was", "is", "were", "are", "be", "been") or (word == "," and reach == 3):
            return 0
    return 0


AMOUNT_REACH = 9
AMOUNTS = frozenset("billion million trillion bn m k thousand cents dollars euros pounds points rs crore lakh".split())
"""Between a change and the percentage that says it again."""


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
