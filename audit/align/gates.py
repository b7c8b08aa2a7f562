"""What makes two claims not comparable, whatever else they share: one row a kind of claim. A new gate is a new pair in its row."""

from __future__ import annotations

from collections.abc import Callable

from audit.align.glimpse import are_a_slip_apart
from audit.align.meanings import synonyms
from audit.align.profile import Profile
from audit.align.values import is_unit_slip, slip
from audit.model import Days, Figure
from audit.text.constants import SLIPS
from audit.text.limits import CEILINGS, is_allowed
from audit.text.names import same_surname
from audit.text.units import days_in
from audit.text.wholes import told_whole

Gate = tuple[str, Callable[[Profile, Profile], bool]]
"""(its name, whether it stops a pair)."""

EXCUSABLE = frozenset(("modality", "base", "period"))
"""Gates whose pairs are recorded as excused where all else fits; the others leave a pair not compared."""


def _other_unit(a: Profile, b: Profile) -> bool:
    slipped = isinstance(a.claim, Figure) and isinstance(b.claim, Figure) and is_unit_slip(a.claim, b.claim)
    return a.measure != b.measure and not slipped


def _other_sort(a: Profile, b: Profile) -> bool:
    return _SORTS.get(a.role, a.role) != _SORTS.get(b.role, b.role)


def _rate_and_amount(a: Profile, b: Profile) -> bool:
    return (days_in(a.per) is None) != (days_in(b.per) is None) and not are_a_slip_apart(a, b)


def _other_modality(a: Profile, b: Profile) -> bool:
    """A forecast is no fact, but "may be up to" allows; a plan may have become a fact, which the check stage looks into."""
    if {a.modality, b.modality} != {"forecast", "fact"}:
        return False
    fact, forecast = (a, b) if a.modality == "fact" else (b, a)
    return not (_allows(forecast) and (_allows(fact) or (_is_ceiling(fact) and (_opens(fact) or a.shares_words(b)))))


def _is_ceiling(a: Profile) -> bool:
    return isinstance(a.claim, Figure) and a.claim.hedge in CEILINGS


def _opens(a: Profile) -> bool:
    """ "Up to 20 MB for each message": a sentence begins with it, as answers and notes do."""
    return a.claim.start - a.claim.context_start <= 1


def _allows(a: Profile) -> bool:
    return _is_ceiling(a) and is_allowed(a.claim.context)


def _denied(a: Profile, b: Profile) -> bool:
    return (a.modality == "denied") != (b.modality == "denied") and not (a.kind == "date" and are_a_slip_apart(a, b))


def _other_base(a: Profile, b: Profile) -> bool:
    mine, its = told_whole(a.base), told_whole(b.base)
    if not mine or not its or mine & its:
        return False
    return not any(synonyms(one, other) for one in mine for other in its)


def _other_period(a: Profile, b: Profile) -> bool:
    """A day on which something happened is not the time of a person's age, nor of how long a thing takes."""
    if a.period is None or b.period is None or a.role == "age" or _is_attribute(a) or _is_attribute(b):
        return False
    lasts = a.measure == b.measure == "time" and a.per is None and b.per is None and _is_day(a.period) and _is_day(b.period)
    return not lasts and not a.period.meets(b.period)


def _is_attribute(a: Profile) -> bool:
    """ "The 30-metre boat sank in May": how long a thing is has no day; what is a share, money or a time may have one."""
    return a.measure in (*_SIZES, "time") and "-" in a.claim.text


def _is_day(period: Days) -> bool:
    return period.earliest is not None and period.earliest == period.latest


def _other_time(a: Profile, b: Profile) -> bool:
    """A time of day, and a day."""
    return a.measure != b.measure


def _other_boundary(a: Profile, b: Profile) -> bool:
    """A document's own date, or a cut-off, is not the date of an event."""
    if "publication" in (a.role, b.role):
        return a.role != b.role
    return {a.role, b.role} == {"cutoff", "event"} and not are_a_slip_apart(a, b)


def _is_example(a: Profile, b: Profile) -> bool:
    """What is made up to show how a price works is no price."""
    return (a.example or b.example) and a.source != b.source


def _other_person(a: Profile, b: Profile) -> bool:
    """The ages of two people."""
    return bool(a.person and b.person) and not same_surname(a.person or "", b.person or "")


def _scopes(a: Profile, b: Profile) -> bool:
    """A period that a figure is counted over ("in 2023") is no event; two that the same words surround stand for each other."""
    if not a.scopes and not b.scopes:
        return False
    return not (a.source != b.source and a.shares_words(b) and _one_day(a, b)) and not are_a_slip_apart(a, b)


def _one_day(a: Profile, b: Profile) -> bool:
    """Are both documents of one day? What is reported at other times has words of its own that come again."""
    return a.published is not None and a.published == b.published


def _listed(a: Profile, b: Profile) -> bool:
    """Two values of one sentence, of one table or of one list tell two things apart, unless one says the other in its own unit."""
    if a.source != b.source:
        return False
    if a.sentence == b.sentence:
        return a.scale == b.scale or b.claim.start - a.claim.end > _BESIDE or a.claim.start - b.claim.end > _BESIDE
    return a.block == b.block and a.block in ("cell", "item")


# A count, amount, share, rate or change may be called by either name; an age, a score, a rank never stand for them.
_SORTS = {"count": "level", "amount": "level", "share": "level", "rate": "level", "change": "level"}
_SIZES = frozenset(("length", "area", "volume", "mass", "speed", "power"))
# Two long numerals that one slip tells apart are hardly of two periods.
_PLAIN_SLIP = SLIPS[3]
# "26 km (16 miles)": no further apart than this.
_BESIDE = 4

GATES: dict[str, tuple[Gate, ...]] = {
    "figure": (
        ("listed", _listed),
        ("unit", _other_unit),
        ("sort", _other_sort),
        ("rate", _rate_and_amount),
        ("person", _other_person),
        ("example", _is_example),
        ("denied", _denied),
        ("modality", _other_modality),
        ("base", _other_base),
        ("period", _other_period),
    ),
    "date": (
        ("listed", _listed),
        ("time", _other_time),
        ("role", _other_boundary),
        ("scope", _scopes),
        ("denied", _denied),
        ("modality", _other_modality),
    ),
}


def gates_between(a: Profile, b: Profile) -> list[str]:
    """The names of all gates of their kind that stop two claims."""
    return [name for name, stops in GATES[a.kind] if stops(a, b)]


def gate(a: Profile, b: Profile) -> str | None:
    """The name of the gate that stops the pair, the unexcusable ones first; None where all are open."""
    if a.kind != b.kind:
        return "kind"
    stopped = gates_between(a, b)
    if stopped and EXCUSABLE.issuperset(stopped) and (slip(a.claim, b.claim) >= _PLAIN_SLIP or are_a_slip_apart(a, b)):
        return None
    return min(stopped, key=lambda name: name in EXCUSABLE) if stopped else None
