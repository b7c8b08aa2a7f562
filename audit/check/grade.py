"""How bad a difference is under one rule: the standard scale, or the rule's own `levels`, and then what softens it."""

from __future__ import annotations

from fractions import Fraction

from audit.check.compare.difference import Difference, lesser, soften
from audit.check.rule import Level, Rule
from audit.model import SEVERITIES, Claim, Figure, Severity


def grade(rule: Rule, difference: Difference, a: Claim | None = None, b: Claim | None = None) -> Severity | None:
    """The severity of a finding, or None where the rule's own scale has no step for it.

    `difference.severity` is taken as softened already; a rule's own step is softened here. The cap comes last. The two claims
    are needed for a scale in points alone.
    """
    severity = difference.severity
    if rule.levels:
        severity = _own(rule, difference, a, b)
        severity = soften(severity, difference.softened_by) if severity else None
    return lesser(severity, rule.cap) if severity and rule.cap else severity


def _own(rule: Rule, difference: Difference, a: Claim | None, b: Claim | None) -> Severity | None:
    met = [level.severity for level in rule.levels if _is_met(level, difference, a, b)]
    return max(met, key=SEVERITIES.index, default=None)


def _is_met(level: Level, difference: Difference, a: Claim | None, b: Claim | None) -> bool:
    if level.over is not None:
        return _is_over(level.over, difference, a, b)
    if level.change:
        return difference.change in level.change
    return level.outcome is not None and level.outcome == difference.by


def _is_over(over: str, difference: Difference, a: Claim | None, b: Claim | None) -> bool:
    if over.endswith("%"):
        return difference.over is not None and difference.over >= Fraction(over[:-1]) / 100
    number, unit = over.split()
    if unit.startswith("day"):
        return difference.over is not None and difference.over >= Fraction(number)
    points = _points(a, b)
    return points is not None and points >= Fraction(number)


def _points(a: Claim | None, b: Claim | None) -> Fraction | None:
    if isinstance(a, Figure) and isinstance(b, Figure) and a.nominal is not None and b.nominal is not None:
        return abs(Fraction(a.nominal) - b.nominal)
    return None
