"""The same words in another form: contracted, as they are spoken, misspelt, or inflected otherwise.

To add a contraction or a spoken form, add it to its table, with what it stands for.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import islice, product
from typing import Literal

from audit.check.compare.common import is_common
from audit.text.verbs import PAST, verb_form
from audit.text.wording import distance
from audit.text.words import stem

Form = Literal["contraction", "dialect", "tense", "grammar"]
AUXILIARIES = frozenset("be am is are was were been being have has had do does did".split())
CONTRACTIONS = {
    "won't": "will not",
    "can't": "can not",
    "cannot": "can not",
    "shan't": "shall not",
    "ain't": "is not",
    "let's": "let us",
    "y'all": "you all",
}
ENDINGS = (("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'m", "am"))
LOOSE_ENDINGS = {"'s": ("is", "has", "us"), "'d": ("would", "had", "did")}
DIALECT = {
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "kinda": "kind of",
    "sorta": "sort of",
    "outta": "out of",
    "lotta": "lot of",
    "dunno": "do not know",
    "gimme": "give me",
    "lemme": "let me",
    "'em": "them",
    "em": "them",
    "'cause": "because",
    "cause": "because",
    "cuz": "because",
    "til": "until",
    "till": "until",
    "ya": "you",
    "yep": "yes",
    "yup": "yes",
    "nope": "no",
    "coulda": "could have",
    "shoulda": "should have",
    "woulda": "would have",
}
SPOKEN = DIALECT | CONTRACTIONS
MOST_READINGS = 27
LEAST_LETTERS = 5


def plain(words: Sequence[str]) -> list[str]:
    """Contractions and dialect written out, in one way; "going to" is "will"."""
    text = " ".join(next(iter(_written_out(word, SPOKEN))) for word in words)
    return text.replace("going to", "will").split()


def same_otherwise_written(a: tuple[str, ...], b: tuple[str, ...]) -> Form | None:
    """Contracted on one side, or spelled as it is spoken."""
    if readings(a, CONTRACTIONS) & readings(b, CONTRACTIONS):
        return "contraction"
    if readings(a, SPOKEN) & readings(b, SPOKEN) or _dropped_letter(a, b) or _dropped_letter(b, a):
        return "dialect"
    return None


def readings(words: tuple[str, ...], table: dict[str, str]) -> set[str]:
    """What the words may stand for, written out; a few at most."""
    options = [_written_out(word, table) for word in words]
    return {" ".join(reading) for reading in islice(product(*options), MOST_READINGS)}


def _written_out(word: str, table: dict[str, str]) -> tuple[str, ...]:
    if word in table or "'" not in word:
        return (table.get(word, word),)
    for ending, full in ENDINGS:
        if word.endswith(ending) and len(word) > len(ending):
            return (f"{word.removesuffix(ending)} {full}",)
    for ending, choices in LOOSE_ENDINGS.items():
        if word.endswith(ending) and len(word) > len(ending):
            return (word, *(f"{word.removesuffix(ending)} {full}" for full in choices))
    return (word,)


def _dropped_letter(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """ "goin" for "going"."""
    return len(a) == len(b) == 1 and a[0].endswith("in") and a[0] + "g" == b[0]


def same_otherwise_inflected(a: tuple[str, ...], b: tuple[str, ...]) -> Form | None:
    """Word by word the same lemma: another tense, or only another number or person."""
    if len(a) != len(b):
        return None
    kinds = {_inflection(one, other) for one, other in zip(a, b, strict=True) if one != other}
    if None in kinds:
        return None
    return "tense" if "tense" in kinds else "grammar"


@lru_cache(maxsize=4096)
def _inflection(one: str, other: str) -> Form | None:
    if one in AUXILIARIES and other in AUXILIARIES:
        forms = [PRESENT_OF.get(word, word) for word in (one, other)]
        return "tense" if (one in PRESENT_OF) != (other in PRESENT_OF) and _kin(*forms) else "grammar" if _kin(*forms) else None
    verbs = verb_form(one), verb_form(other)
    alike = stem(one) == stem(other) or (verbs[0] and verbs[1] and verbs[0][0] == verbs[1][0])
    if not alike:
        return None
    if verbs[0] and verbs[1]:
        return "tense" if (verbs[0][1] & PAST > 0) != (verbs[1][1] & PAST > 0) else "grammar"
    return "grammar"


PRESENT_OF = {"was": "is", "were": "is", "had": "has", "did": "do"}
FAMILIES = ({"is", "are", "am", "be", "been", "being"}, {"has", "have", "having"}, {"do", "does"})


def _kin(one: str, other: str) -> bool:
    return any(one in family and other in family for family in FAMILIES)


def is_misspelt(one: str, other: str) -> bool:
    """A letter slipped: "supoort" for "support"; two known words are two words, however close."""
    if min(len(one), len(other)) < LEAST_LETTERS or distance(one, other, 1) > 1:
        return False
    return is_common(one) != is_common(other) or not is_common(one)
