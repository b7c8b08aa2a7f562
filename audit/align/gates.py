"""What makes two claims not comparable, whatever else they share: one row a kind of claim. A new gate is a new pair in its row."""

from __future__ import annotations

from collections.abc import Callable

from audit.align.meanings import synonyms
from audit.align.profile import Profile
from audit.model import Figure

Gate = tuple[str, Callable[[Profile, Profile], bool]]
"""(its name, whether it stops a pair)."""

EXCUSABLE = frozenset(("modality", "base", "period"))
"""Gates whose pairs are recorded as excused where all else fits; the others leave a pair not compared."""


def _other_unit(a: Profile, b: Profile) -> bool:
    return a.measure != b.measure


def _other_sort(a: Profile, b: Profile) -> bool:
    return _SORTS.get(a.role, a.role) != _SORTS.get(b.role, b.role)


def _rate_and_amount(a: Profile, b: Profile) -> bool:
    return a.per != b.per


def _other_modality(a: Profile, b: Profile) -> bool:
    return (a.modality == "fact") != (b.modality == "fact") and "denied" not in (a.modality, b.modality)


def _denied(a: Profile, b: Profile) -> bool:
    return (a.modality == "denied") != (b.modality == "denied")


def _other_base(a: Profile, b: Profile) -> bool:
    if not a.base or not b.base or a.base & b.base:
        return False
    return not any(synonyms(one, other) for one in a.base for other in b.base)


def _other_period(a: Profile, b: Profile) -> bool:
    return a.period is not None and b.period is not None and not a.period.meets(b.period)


def _other_boundary(a: Profile, b: Profile) -> bool:
    """A cut-off, a start, an end and an event are dates of different things."""
    return a.role != b.role and (a.role in _BOUNDS or b.role in _BOUNDS)


def _same_sentence(a: Profile, b: Profile) -> bool:
    """Two values of one sentence tell two things apart, unless they say one value twice."""
    if a.source != b.source or a.sentence != b.sentence:
        return False
    return not (isinstance(a.claim, Figure) and isinstance(b.claim, Figure) and a.claim.unit != b.claim.unit)


# A count, amount, share, rate or change may be called by either name; an age, a score, a rank never stand for them.
_SORTS = {"count": "level", "amount": "level", "share": "level", "rate": "level", "change": "level"}
_BOUNDS = ("cutoff", "start", "end", "publication")

GATES: dict[str, tuple[Gate, ...]] = {
    "figure": (
        ("sentence", _same_sentence),
        ("unit", _other_unit),
        ("sort", _other_sort),
        ("rate", _rate_and_amount),
        ("denied", _denied),
        ("modality", _other_modality),
        ("base", _other_base),
        ("period", _other_period),
    ),
    "date": (
        ("sentence", _same_sentence),
        ("role", _other_boundary),
        ("denied", _denied),
        ("modality", _other_modality),
    ),
}


def gate(a: Profile, b: Profile) -> str | None:
    """The name of the gate that stops the pair, the unexcusable ones first; None where all are open."""
    if a.kind != b.kind:
        return "kind"
    stopped = [name for name, stops in GATES[a.kind] if stops(a, b)]
    return min(stopped, key=lambda name: name in EXCUSABLE) if stopped else None
