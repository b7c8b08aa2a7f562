"""Two mentions of one person in, how they are spelled and titled out."""

from __future__ import annotations

from audit.check.compare.difference import Difference
from audit.model import Evidence, Name


def compare_names(a: Name, b: Name, evidence: Evidence, read: str = "usual") -> Difference:
    """How two mentions of one person compare."""
    return Difference("agree" if a.text == b.text else "compatible")
