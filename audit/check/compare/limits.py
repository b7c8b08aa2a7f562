"""Figures in, whether they are what is allowed."""

from __future__ import annotations

from audit.model import Evidence, Figure
from audit.text.limits import CEILINGS, is_allowed


def is_limit(figure: Figure, evidence: Evidence) -> bool:
    """Do the words of its sentence, or the heads of its cell, say that so much is allowed?"""
    source = evidence.sources.get(figure.source)
    heads = " ".join(source.block_at(figure.start).heads) if source else ""
    return figure.nominal is not None and (is_allowed(figure.context) or is_allowed(heads))


def are_limits(a: Figure, b: Figure, evidence: Evidence) -> bool:
    """Two numbers that are allowed, one of them "up to" so much: of one thing, one is wrong."""
    return bool(CEILINGS & {a.hedge, b.hedge}) and is_limit(a, evidence) and is_limit(b, evidence)
