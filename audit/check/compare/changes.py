"""The differences of two wordings, each with the kind of change it is, the worst kind first.

A word that belongs to a kind is added to its list below; kinds are tried in the order of `_kind`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, product
from typing import Literal

from audit.model import Severity
from audit.text.verbs import PAST, verb_form
from audit.text.wording import Edit, Token
from audit.text.words import STOP_WORDS, stem

ChangeKind = Literal[
    "negation", "modal", "quantifier", "number", "name", "content-word", "tense", "deletion",
    "function-word", "contraction", "grammar", "dialect", "splice", "hidden-character",
]  # fmt: skip
SEVERITY: dict[ChangeKind, Severity] = {
    "negation": "error",
    "modal": "error",
    "quantifier": "error",
    "number": "error",
    "name": "error",
    "content-word": "warning",
    "tense": "warning",
    "deletion": "warning",
    "function-word": "note",
    "contraction": "note",
    "grammar": "note",
    "dialect": "note",
    "splice": "note",
    "hidden-character": "note",
}
RANK: dict[ChangeKind, int] = {kind: rank for rank, kind in enumerate(SEVERITY)}

NEGATORS = frozenset("not no never nor neither nobody nothing nowhere cannot without hardly scarcely barely".split())
MODALS = frozenset("will would shall should can could may might must ought".split())
QUANTIFIERS = frozenset(
    """
    all every each everyone everybody everything none most many few fewer several some any both half majority minority
    always only entire entirely totally fully mostly largely partly nearly almost
    """.split()
)
DISFLUENT = frozenset("uh um er erm ah oh eh hmm well so okay ok yes".split())
DISFLUENT_PHRASES = frozenset({("you", "know"), ("i", "mean"), ("sort", "of"), ("kind", "of")})
PRONOUNS = frozenset("he him his she her hers they them their it its this that these those".split())
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
MOST_READINGS = 27
NUMERAL = re.compile(r"[0-9]")
LIGHT = (
    STOP_WORDS | AUXILIARIES | frozenset({"us", "percent", "also", "even", "ever", "just", "really", "very", "quite", "actually"})
)


@dataclass(frozen=True, slots=True)
class Change:
    """One difference: its kind, and the words on either side as they are compared."""

    kind: ChangeKind
    a: tuple[str, ...]
    b: tuple[str, ...]

    @property
    def severity(self) -> Severity:
        """How bad this kind of change is."""
        return SEVERITY[self.kind]

    def __str__(self) -> str:
        if not self.a or not self.b:
            return f"“{' '.join(self.a or self.b)}” stands in one alone"
        return f"“{' '.join(self.a)}” against “{' '.join(self.b)}”"


def changes(edits: Sequence[Edit], names: frozenset[str]) -> list[Change]:
    """Every edit that changes the wording, worst first; `names` are the words known as names in either text."""
    found = [change for edit in edits if (change := _change(edit, names))]
    return sorted(found, key=lambda change: RANK[change.kind])


def _change(edit: Edit, names: frozenset[str]) -> Change | None:
    """The kind of one edit, or None where it is marked, or a slip of the tongue left out."""
    if any(token.kind == "ellipsis" for token in (*edit.a, *edit.b)):
        return None
    a, b = _words(edit.a), _words(edit.b)
    if _has_bracket(edit) and _is_bracket_alone(edit, a, b):
        return None
    a, b = _fluent(a), _fluent(b)
    if a == b:
        return None
    kind = _replaced(a, b, names) if a and b else _left_out(a or b, names)
    return Change(kind, a, b)


def _words(some: Sequence[Token]) -> tuple[str, ...]:
    return tuple(token.word for token in some if token.kind == "word")


def _has_bracket(edit: Edit) -> bool:
    return any(token.kind == "bracket" for token in (*edit.a, *edit.b))


def _is_bracket_alone(edit: Edit, a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Do the words in brackets stand for all that differs, or between words that differ in nothing?"""
    if not edit.a or not edit.b:
        return not a and not b
    return not a or not b or _holds(a, b) or _holds(b, a)


def _holds(all_of: tuple[str, ...], part: tuple[str, ...]) -> bool:
    """Are these words among the others, contractions written out?"""
    readings = [set(reading.split()) for reading in _readings(all_of, {})]
    return any(set(reading.split()) <= words for reading in _readings(part, {}) for words in readings)


def _fluent(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without hesitations."""
    kept: list[str] = []
    index = 0
    while index < len(words):
        if words[index : index + 2] in DISFLUENT_PHRASES:
            index += 2
            continue
        if words[index] not in DISFLUENT:
            kept.append(words[index])
        index += 1
    return tuple(kept)


def _left_out(words: tuple[str, ...], names: frozenset[str]) -> ChangeKind:
    """Words that one side has and the other has not."""
    plain = _plain(words)
    if any(word in NEGATORS for word in plain):
        return "negation"
    heavy = [word for word in plain if word not in LIGHT | MODALS | QUANTIFIERS]
    if heavy:
        return "number" if all(_is_numeral(word) for word in heavy) else "deletion"
    if any(word in MODALS for word in plain):
        return "modal"
    return "quantifier" if any(word in QUANTIFIERS for word in plain) else "function-word"


def _replaced(a: tuple[str, ...], b: tuple[str, ...], names: frozenset[str]) -> ChangeKind:
    """One word or phrase for another."""
    same = _same_otherwise_written(a, b) or _same_otherwise_inflected(a, b)
    if same:
        return same
    one, other = _only(_plain(a), _plain(b)), _only(_plain(b), _plain(a))
    if any(word in NEGATORS for word in one) != any(word in NEGATORS for word in other):
        return "negation"
    for kind, belongs in DANGEROUS:
        if sorted(filter(belongs, one)) != sorted(filter(belongs, other)):
            return kind
    if any(word in names for word in one) and any(word in names for word in other):
        return "name"
    if _pronoun_for_name(one, other, names) or _pronoun_for_name(other, one, names):
        return "grammar"
    heavy = [any(word not in LIGHT for word in side) for side in (one, other)]
    if not any(heavy):
        return "function-word"
    return "content-word" if all(heavy) else "deletion"


def _pronoun_for_name(one: Sequence[str], other: Sequence[str], names: frozenset[str]) -> bool:
    """ "him" for "James Comey"."""
    return bool(one and other) and set(one) <= PRONOUNS and set(other) <= names


def _is_numeral(word: str) -> bool:
    return bool(NUMERAL.search(word))


DANGEROUS: tuple[tuple[ChangeKind, Callable[[str], bool]], ...] = (
    ("modal", MODALS.__contains__),
    ("quantifier", QUANTIFIERS.__contains__),
    ("number", _is_numeral),
)


def _only(some: Sequence[str], others: Sequence[str]) -> list[str]:
    """The words that the other side has not."""
    known = set(others)
    return [word for word in some if word not in known]


# ---------------------------------------------------------------- the same words in another form


def _plain(words: Sequence[str]) -> list[str]:
    """Contractions and dialect written out, in one way; "going to" is "will"."""
    text = " ".join(next(iter(_written_out(word, DIALECT | CONTRACTIONS))) for word in words)
    return text.replace("going to", "will").split()


def _same_otherwise_written(a: tuple[str, ...], b: tuple[str, ...]) -> ChangeKind | None:
    """Contracted on one side, or spelled as it is spoken."""
    if _readings(a, CONTRACTIONS) & _readings(b, CONTRACTIONS):
        return "contraction"
    both = DIALECT | CONTRACTIONS
    if _readings(a, both) & _readings(b, both) or _dropped_letter(a, b) or _dropped_letter(b, a):
        return "dialect"
    return None


def _readings(words: tuple[str, ...], table: dict[str, str]) -> set[str]:
    """What the words may stand for, written out; a few at most."""
    options = [_written_out(word, table) for word in words]
    return {" ".join(reading) for reading in islice(product(*options), MOST_READINGS)}


def _written_out(word: str, table: dict[str, str]) -> tuple[str, ...]:
    if word in table:
        return (table[word],)
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


def _same_otherwise_inflected(a: tuple[str, ...], b: tuple[str, ...]) -> ChangeKind | None:
    """Word by word the same lemma: another tense, or only another number or person."""
    if len(a) != len(b):
        return None
    kinds = {_inflection(one, other) for one, other in zip(a, b, strict=True) if one != other}
    if None in kinds:
        return None
    return "tense" if "tense" in kinds else "grammar"


@lru_cache(maxsize=4096)
def _inflection(one: str, other: str) -> ChangeKind | None:
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
