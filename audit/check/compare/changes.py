"""The differences of two wordings, each with the kind of change it is, the worst kind first.

A word that belongs to a kind is added to its list below; the more dangerous lists are tried first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from audit.check.compare.forms import AUXILIARIES, is_misspelt, plain, readings, same_otherwise_inflected, same_otherwise_written
from audit.model import Severity
from audit.text.names import fold
from audit.text.wording import Edit, Token
from audit.text.words import STOP_WORDS

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
    all every each everyone everybody everything none most many few fewer several both half majority minority
    always only mostly nearly almost
    """.split()
)
DISFLUENT = frozenset("uh um er erm ah oh eh hmm well so okay ok yes".split())
DISFLUENT_PHRASES = frozenset({("you", "know"), ("i", "mean"), ("sort", "of"), ("kind", "of")})
PRONOUNS = frozenset("he him his she her hers they them their it its this that these those".split())
NUMERAL = re.compile(r"[0-9]")
LIGHT = (
    STOP_WORDS | AUXILIARIES | frozenset({"us", "percent", "also", "even", "ever", "just", "really", "very", "quite", "actually"})
)


class Change(NamedTuple):
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
    if _has_sic(edit):
        return None
    if _has_bracket(edit) and _is_bracket_alone(edit, a, b):
        return None
    a, b = _fluent(a), _fluent(b)
    if [fold(word) for word in a] == [fold(word) for word in b] or _is_masked(a, b) or _is_masked(b, a):
        return None
    if (a or b) == ("like",) and not (a and b):
        return None
    if not (a and b) and all(len(word) == 1 and word not in ("a", "i", "o") and word.isalpha() for word in (a or b)):
        return Change("grammar", a, b)  # the initial of a name
    kind = _replaced(a, b, names) if a and b else _left_out(a or b)
    return Change(kind, a, b)


def _words(some: Sequence[Token]) -> tuple[str, ...]:
    return tuple(token.word for token in some if token.kind == "word")


def _has_bracket(edit: Edit) -> bool:
    return any(token.kind == "bracket" for token in (*edit.a, *edit.b))


def _has_sic(edit: Edit) -> bool:
    """Does one side mark the word as written so?"""
    return any(token.kind == "bracket" and token.word == "sic" for token in (*edit.a, *edit.b))


def _is_masked(masked: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """ "g*" for a word that begins so."""
    return len(masked) == 1 and masked[0].endswith("*") and bool(other) and other[0][0] == masked[0][0]


def _is_bracket_alone(edit: Edit, a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Do the words in brackets stand for all that differs, or between words that differ in nothing?"""
    if not edit.a or not edit.b:
        return not a and not b
    return not a or not b or _holds(a, b) or _holds(b, a)


def _holds(all_of: tuple[str, ...], part: tuple[str, ...]) -> bool:
    """Are these words among the others, contractions written out?"""
    wholes = [set(reading.split()) for reading in readings(all_of, {})]
    return any(set(reading.split()) <= words for reading in readings(part, {}) for words in wholes)


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


def _left_out(words: tuple[str, ...]) -> ChangeKind:
    """Words that one side has and the other has not."""
    written = plain(words)
    if any(word in NEGATORS for word in written):
        return "negation"
    heavy = [word for word in written if word not in LIGHT | MODALS | QUANTIFIERS]
    if heavy:
        return "number" if all(_is_numeral(word) for word in heavy) else "deletion"
    if any(word in MODALS for word in written):
        return "modal"
    return "quantifier" if any(word in QUANTIFIERS for word in written) else "function-word"


def _replaced(a: tuple[str, ...], b: tuple[str, ...], names: frozenset[str]) -> ChangeKind:
    """One word or phrase for another."""
    same = same_otherwise_written(a, b) or same_otherwise_inflected(a, b)
    if same:
        return same
    if len(a) == len(b) == 1 and is_misspelt(a[0], b[0]):
        return "content-word" if a[0] in names or b[0] in names else "dialect"
    one, other = _only(plain(a), plain(b)), _only(plain(b), plain(a))
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
