"""A figure in, whether its sentence gives it as what the value was before."""

from __future__ import annotations

import re

from audit.model import Evidence, Figure

_REACH = 48
_FILLER = r"(?:(?:the|just|about|around|some|a|an|its|their|nearly|almost|over|more|than|an\s+earlier)\s+){0,3}[$£€]?$"
_FORMER = re.compile(
    r"(?:\b(?:(?:up|down|rise|rising|increase|drop|fall)\s+from"  # "up from 40"
    r"|compared\s+(?:with|to)|instead\s+of|rather\s+than"
    r"|against|used\s+to\s+be|no\s+longer"
    r"|(?:previously|formerly|originally|initially)(?:\s+[a-z]+){0,4})"  # "was originally to cost 40"
    r"|\((?:it\s+)?(?:was|were|before:?|previously:?))\s+" + _FILLER,  # "60 files (was 40)"
    re.I,
)
_PLAIN_FROM = re.compile(r"\bfrom\s+" + _FILLER, re.I)  # "rises from 40 to 50"
_THEN_TO = re.compile(r"[^.;,]{0,30}?\bto\b[^.;,]{0,20}[0-9a-z]", re.I)
_BEFORE = re.compile(r"\s*(?:\w+\s+){0,2}?(?:before|previously|formerly|earlier|until\s+(?:then|now))\)", re.I)  # "(30 before)"
_A_YEAR_AGO = re.compile(r"\s+(?:at\s+)?this\s+time\s+last\s+year\b", re.I)  # "the lakes were at 61% this time last year"
_UNTIL = re.compile(r"\W{0,3}until\b[^;]{0,60}?\b(?:was|were|had)\b", re.I)  # "Until release 5 files were kept for"


def is_former(figure: Figure, evidence: Evidence) -> bool:
    """Does the sentence itself give it as the value before: "rose from 40 to 50", "up from 40", "against 40 a day earlier"?"""
    source = evidence.sources[figure.source]
    before = source.body[max(figure.context_start, figure.core_start - _REACH) : figure.core_start]
    moves_on = _THEN_TO.match(source.body, figure.end) or _has_like_beside(figure, evidence)
    if _FORMER.search(before) or (_PLAIN_FROM.search(before) and moves_on):
        return True
    if _A_YEAR_AGO.match(source.body, figure.end):
        return True
    if "(" in source.body[max(figure.context_start, figure.start - 3) : figure.start] and _BEFORE.match(source.body, figure.end):
        return True
    return figure.context_start < figure.start and _UNTIL.match(source.body, figure.context_start, figure.start) is not None


def _has_like_beside(figure: Figure, evidence: Evidence) -> bool:
    """Does the sentence hold another one of the unit that does not begin with "from" too, as prices of a list do?"""
    beside = evidence.by_sentence.get((figure.source, figure.context_start), [])
    others = (other for other in beside if isinstance(other, Figure) and other.id != figure.id and _may_follow(figure, other))
    body = evidence.sources[figure.source].body
    return any(not _PLAIN_FROM.search(body, max(0, other.start - _REACH), other.start) for other in others)


def _may_follow(figure: Figure, other: Figure) -> bool:
    """Can one value have become the other? Counts of two things cannot: "120 objects from nine countries"."""
    counted = figure.unit is None and figure.noun and other.noun
    return other.unit == figure.unit and (not counted or figure.noun == other.noun)
