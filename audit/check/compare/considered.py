"""Innocent explanations that were looked at for two figures and did not hold, one plain phrase each."""

from __future__ import annotations

from audit.check.compare.moments import moment
from audit.check.compare.shown import show_day, show_days
from audit.model import Claim, Evidence, Figure


def considered(a: Claim, b: Claim, evidence: Evidence) -> tuple[str, ...]:
    """ "not a later count: both speak as of 14 June 2024"; empty for claims of another kind."""
    if not isinstance(a, Figure) or not isinstance(b, Figure):
        return ()
    looked_at = (_later_count(a, b, evidence), _other_period(a, b), _rounding(a, b), _forecast(a, b))
    return tuple(phrase for phrase in looked_at if phrase)


def _later_count(a: Figure, b: Figure, evidence: Evidence) -> str:
    one, other = moment(a, evidence), moment(b, evidence)
    if one.day is None or one.day != other.day or a.role not in ("count", "amount", "share"):
        return ""
    return f"not a later count: both speak as of {show_day(one.day)}"


def _other_period(a: Figure, b: Figure) -> str:
    if a.period is None or b.period is None or not a.period.meets(b.period):
        return ""
    return (
        f"not another period: both are for {show_days(a.period)}" if a.period == b.period else "not another period: the two overlap"
    )


def _rounding(a: Figure, b: Figure) -> str:
    return "" if a.hard.meets(b.hard) or a.unit != b.unit else "not a rounding of the other"


def _forecast(a: Figure, b: Figure) -> str:
    return "not a forecast beside a fact" if a.modality == b.modality == "fact" and a.role != "age" else ""
