"""What the refusals share: does the number count something?"""

from __future__ import annotations

from audit.extract.figures.draft import Draft
from audit.extract.figures.line import Line
from audit.extract.figures.nouns import is_verb
from audit.text.verbs import THIRD

PLURALS = frozenset(
    """people men women children police cattle sheep fish deer feet teeth mice geese dead personnel crew others""".split()
)
VERBS_IN_S = frozenset(
    """has was says does goes gets takes makes comes gives wins runs plays meets remains shows starts opens begins""".split()
)
SINGULARS = frozenset("diabetes news measles herpes rabies mathematics physics politics".split())
BREAKS = frozenset(
    """and or but in on at of to for from with by as is was were are be been had have has that which who when where while
    after before during since until if than then it he she they we said says told will would could can may might not""".split()
)


def counts_plural(line: Line, draft: Draft) -> bool:
    """Does a lower-case plural follow the number, within four words, past capitals?"""
    for at in range(draft.right, min(draft.right + 4, line.size)):
        word = line.words[at]
        if not line.is_word(at) or word in BREAKS:
            return False
        if line.is_capital(at):
            continue
        if word in PLURALS or (
            word.endswith("s")
            and not word.endswith(("ss", "us", "is"))
            and len(word) > 3
            and word not in VERBS_IN_S
            and word not in SINGULARS
            and not is_verb(word, THIRD)
        ):
            return True
    return False


def is_alone(draft: Draft) -> bool:
    """A number of one token, without unit, hedge, partner."""
    return draft.end - draft.first == 1 and draft.unit is None and draft.hedge == "none" and not (draft.pair or draft.high)
