"""What a check tells in, a finding of its rule out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from audit.check.rule import Rule
from audit.model import Claim, Finding, Passage, Severity


class Told(NamedTuple):
    """What a finding says: its message, the values that differ, and sentences that say why."""

    message: str
    values: tuple[str, ...]
    why: tuple[str, ...] = ()


def finding_of(rule: Rule, severity: Severity, told: Told, passages: Iterable[Passage]) -> Finding:
    """A finding of high confidence; it gets its id when all findings are known."""
    return Finding("", rule.id, rule.check, severity, "high", told.message, told.values, tuple(passages), told.why)


def shown(claim: Claim) -> str:
    """The words of a claim, on one line."""
    return " ".join(claim.text.split())
