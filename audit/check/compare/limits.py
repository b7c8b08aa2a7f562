"""Figures in, whether they are what is allowed."""

from __future__ import annotations

from audit.model import Evidence, Figure, Source
from audit.text.answers import question_before
from audit.text.limits import CEILINGS, is_allowed

ONE_PHRASE = "eight words in a row"


def is_limit(figure: Figure, evidence: Evidence) -> bool:
    """Do the words of its sentence, the heads of its cell, or what it answers say that so much is allowed?"""
    if figure.nominal is None:
        return False
    if is_allowed(figure.context):
        return True
    source = evidence.sources.get(figure.source)
    return source is not None and (is_allowed(" ".join(source.block_at(figure.start).heads)) or is_allowed(_asked(figure, source)))


def _asked(figure: Figure, source: Source) -> str:
    """ "How large can a file be?" before "Up to 25 MB"."""
    begin, end = source.sentence_at(figure.start)
    question = question_before(source, begin, end)
    return source.body[slice(*question)] if question else ""


def are_limits(a: Figure, b: Figure, evidence: Evidence) -> bool:
    """Two numbers that are allowed, one of them "up to" so much: of one thing, one is wrong."""
    return bool(CEILINGS & {a.hedge, b.hedge}) and are_allowed(a, b, evidence)


def are_allowed(a: Figure, b: Figure, evidence: Evidence) -> bool:
    """Do both say what is allowed, or one of them in the words of the other ("a credit of up to 30% of your bill")?"""
    one, other = is_limit(a, evidence), is_limit(b, evidence)
    return (one and other) or ((one or other) and _in_one_phrase(a, b, evidence))


def _in_one_phrase(a: Figure, b: Figure, evidence: Evidence) -> bool:
    link = evidence.alignment.link(a.id, b.id)
    return link is not None and any(name == ONE_PHRASE for name, _ in link.weights)
