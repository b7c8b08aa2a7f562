"""Two quotations in, how their wording differs out."""

from __future__ import annotations

from audit.check.compare.difference import Difference
from audit.model import Evidence, Quote


def compare_quotes(a: Quote, b: Quote, evidence: Evidence, read: str = "usual") -> Difference:
    """How two quotations of one utterance compare."""
    return Difference("agree" if a.text == b.text else "compatible")
