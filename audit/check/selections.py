"""A rule's selections in, what is wrong with them out: fields of other claims, unknown words, and what can pick nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, get_args

from audit.check.faults import Faults, shown
from audit.check.rule import Documents, Phrase, Rule, Where
from audit.check.select import EXACT, FIELDS, STEMMED, WORD
from audit.model import DateRole, FigureRole, Hedge, Modality, Precision, Relation
from audit.text.strict_yaml import nearest
from audit.text.units import BY_NAME, SYMBOLS, Unit, unit_at

Loc = tuple[str | int, ...]
SELECTIONS = ("where", "total", "parts")
VOCABULARY: dict[tuple[str, str], tuple[str, ...]] = {
    ("role", "figure"): get_args(FigureRole),
    ("role", "date"): get_args(DateRole),
    ("hedge", "figure"): get_args(Hedge),
    ("modality", "figure"): get_args(Modality),
    ("modality", "date"): get_args(Modality),
    ("precision", "date"): get_args(Precision),
    ("relation", "date"): get_args(Relation),
}
"""The words that a field of a kind of claim can hold, for (key of `where`, kind)."""


def check_selections(rule: Rule, claims: Sequence[str], faults: Faults) -> None:
    """Every selection of a rule that reads these kinds of claim."""
    for loc, where in _selections(rule):
        _check_where(where, claims, loc, faults)
    for key in ("draft", "sources"):
        if documents := getattr(rule, key):
            _check_span(documents, (key,), faults)


def _selections(rule: Rule) -> Iterator[tuple[Loc, Where]]:
    for key in SELECTIONS:
        if where := getattr(rule, key):
            yield (key,), where
    for name, where in rule.sides.items():
        yield ("sides", name), where


def _check_where(where: Where, claims: Sequence[str], loc: Loc, faults: Faults) -> None:
    for key, owners in FIELDS.items():
        if key in _given(where) and not {owner.kind for owner in owners} & set(claims):
            kinds = " or ".join(owner.kind for owner in owners)
            faults.at((*loc, key), f"“{key}” belongs to {kinds}; this rule reads {', '.join(claims)}", key=True)
    for key in EXACT:
        for index, word in enumerate(getattr(where, key)):
            _check_word(word, claims, (*loc, key, index), faults)
    for index, word in enumerate(where.unit):
        _check_unit(word, (*loc, "unit", index), faults)
    for key in ("mentions", *STEMMED):
        for index, phrase in enumerate(getattr(where, key)):
            _check_phrase(phrase, (*loc, key, index), faults)
    if "in" in _given(where) and not where.mentions:
        faults.at((*loc, "in"), "“in” says where “mentions” looks, and there is no “mentions”", key=True)
    if where.document:
        _check_span(where.document, (*loc, "document"), faults)
    if where.negated is not None:
        _check_emptied(where, where.negated, (*loc, "not"), faults)
        _check_where(where.negated, claims, (*loc, "not"), faults)


def _check_word(word: str, claims: Sequence[str], loc: Loc, faults: Faults) -> None:
    allowed = [word for (name, kind), words in VOCABULARY.items() if name == loc[-2] and kind in claims for word in words]
    if allowed and word not in allowed:
        faults.word(loc, word, allowed)


def _check_unit(word: str, loc: Loc, faults: Faults) -> None:
    """A unit goes by its one name; another spelling of it would never be met."""
    if word in BY_NAME:
        return
    known = SYMBOLS.get(word) or next(iter(unit_at(word.casefold().split(), 0) or ()), None)
    name = known.name if isinstance(known, Unit) else nearest(word, BY_NAME)
    meant = f"did you mean “{name}”?" if name else "`audit claims` shows how units are named"
    faults.at(loc, f"there is no unit {shown(word)}; {meant}")


def _check_phrase(phrase: Phrase, loc: Loc, faults: Faults) -> None:
    for part in phrase:
        if not WORD.search(part):
            faults.at(loc, f"{shown(part)} holds no word: the rule can select nothing by it")


def _check_emptied(where: Where, refused: Where, loc: Loc, faults: Faults) -> None:
    """Is everything refused that is asked for?"""
    if not _given(refused):
        faults.at(loc, "an empty “not” takes away every claim: the rule can select nothing")
        return
    for key in sorted(refused.model_fields_set & where.model_fields_set - {"scope", "negated"}):
        if _covers(getattr(refused, key), getattr(where, key)) and (key != "mentions" or refused.scope == where.scope):
            faults.at(loc, f"takes away every “{key}” that is asked for: the rule can select nothing")


def _covers(refused: Any, asked: Any) -> bool:
    """Does what is refused hold all that is asked for?"""
    if isinstance(refused, tuple) and isinstance(asked, tuple):
        return bool(asked) and set(asked) <= set(refused)
    return refused is not None and refused == asked


def _check_span(documents: Documents, loc: Loc, faults: Faults) -> None:
    first, found, last = (documents.published or "").partition("..")
    if found and last and first[: len(last)] > last[: len(first)]:
        faults.at((*loc, "published"), f"“{documents.published}” ends before it begins: the rule can select nothing")


def _given(where: Where) -> set[str]:
    return {Where.model_fields[name].alias or name for name in where.model_fields_set}
