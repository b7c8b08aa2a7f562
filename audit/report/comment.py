"""A report in, a comment on a change out: the summary, as many whole findings as a comment of 65,536 characters holds."""

from __future__ import annotations

from audit.model import Report
from audit.report.summary import condensed

LIMIT = 65_000
"""Bytes, of which there are never fewer than characters."""


def render(report: Report) -> str:
    """The comment."""
    return condensed(report, LIMIT)
