"""A rule in, what in it shuts itself out: words that no claim of its kinds has, options that leave each other nothing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from audit.check.faults import Faults, hint
from audit.check.rule import Documents, Rule, Where
from audit.model import SEVERITIES

SLOTS: dict[str, tuple[str, ...]] = {
    "noun": ("figure", "date"),
    "unit": ("figure",),
    "per": ("figure",),
    "place": ("figure",),
    "stated_by": ("figure",),
    "speaker": ("quote",),
    "role": ("figure", "date"),
    "predicate": ("figure", "date"),
    "person": ("figure", "name"),
}
"""The kinds of claim that have a slot which `by` may name."""

OF_A_PATH = frozenset("./*?")
"""A word of `must_find` that holds one of these is a path; any other is the name of a side."""


def check_contradictions(rule: Rule, claims: Sequence[str], faults: Faults) -> None:
    """What the options of a rule that reads these kinds of claim say against each other."""
    _check_claims(rule, claims, faults)
    _check_sides(rule, faults)
    _check_levels(rule, faults)
    if len(rule.excuse) > 1 and {"all", "none"} & set(rule.excuse):
        faults.at(("excuse",), "“all” and “none” stand alone: they leave nothing to name beside them")


def _check_claims(rule: Rule, claims: Sequence[str], faults: Faults) -> None:
    if rule.about == "wording" and "quote" not in claims:
        faults.at(("about",), f"“wording” compares quotations; this rule reads {', '.join(claims)}")
    if rule.read == "boundary" and "date" not in claims:
        faults.at(("read",), f"“boundary” reads dates; this rule reads {', '.join(claims)}")
    if rule.per and "figure" not in claims:
        faults.at(("per",), f"“per” makes rates of figures; this rule reads {', '.join(claims)}")
    for index, slot in enumerate(rule.by):
        if not set(SLOTS[slot]) & set(claims):
            faults.at(("by", index), f"“{slot}” belongs to {' or '.join(SLOTS[slot])}; this rule reads {', '.join(claims)}")


def _check_sides(rule: Rule, faults: Faults) -> None:
    if rule.check != "ordered" and len(rule.sides) == 1:
        faults.at(("sides",), "one side has nothing to be compared with; name two")
    if (rule.total is None) != (rule.parts is None):
        given, missing = ("parts", "total") if rule.total is None else ("total", "parts")
        faults.at((given,), f"“{given}” says nothing without “{missing}”", key=True)
    if rule.across == "document":
        for one, other in combinations(rule.sides, 2):
            if _in_other_documents(rule.sides[one], rule.sides[other]):
                faults.at(("across",), f"“{one}” and “{other}” stand in different documents: inside one, nothing can be compared")
    for index, wanted in enumerate(rule.must_find):
        if wanted not in rule.sides and not OF_A_PATH & set(wanted):
            known = hint(wanted, list(rule.sides)) if rule.sides else "a path has a full stop or a *, and this rule has no sides"
            faults.at(("must_find", index), f"there is no side “{wanted}”; {known}")


def _in_other_documents(one: Where, other: Where) -> bool:
    """Do the two ask for documents of which none can be both?"""
    a, b = one.document or Documents(), other.document or Documents()
    pairs = ((a.role, b.role), (a.type, b.type), (a.publisher, b.publisher))
    return any(mine and theirs and not set(mine) & set(theirs) for mine, theirs in pairs)


def _check_levels(rule: Rule, faults: Faults) -> None:
    for index, level in enumerate(rule.levels):
        if level.outcome and level.outcome not in rule.outcome:
            told = " and ".join(rule.outcome)
            faults.at(("levels", index, "outcome"), f"never met: by its “outcome” the rule tells only what is {told}")
        if rule.cap and SEVERITIES.index(level.severity) > SEVERITIES.index(rule.cap):
            faults.at(("levels", index, "severity"), f"never reached: “cap” makes it {rule.cap} at most")
