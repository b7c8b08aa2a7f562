"""One measurement given twice: "11,850 hectares (29,280 acres)"."""

from __future__ import annotations

import re

from audit.check.compare.scales import on_one_scale
from audit.model import Claim, Evidence, Figure

IN_BRACKETS = re.compile(r"\s*[(\[,/–—-]{1,2}\s*(?:or|about|i\.e\.)?\s*", re.I)  # "hectares (29,280"


def clearest(a: Claim, b: Claim, evidence: Evidence) -> tuple[Claim, Claim]:
    """The two figures that disagree, or their twins in the other unit where those have one numeral: 11,850 acres and hectares."""
    if not isinstance(a, Figure) or not isinstance(b, Figure) or a.nominal is None or a.nominal == b.nominal:
        return a, b
    for one in (a, *_twins(a, evidence)):
        for other in (b, *_twins(b, evidence)):
            if one.nominal == other.nominal and one.unit != other.unit:
                return one, other
    return a, b


def _twins(figure: Figure, evidence: Evidence) -> list[Figure]:
    """The figures that stand beside it in another unit, and come to the same."""
    beside = evidence.by_sentence.get((figure.source, figure.context_start), [])
    return [
        other for other in beside if isinstance(other, Figure) and other.unit != figure.unit and _is_twin(figure, other, evidence)
    ]


def _is_twin(figure: Figure, other: Figure, evidence: Evidence) -> bool:
    first, last = (figure, other) if figure.start < other.start else (other, figure)
    body = evidence.sources[figure.source].body
    if first.end > last.core_start or not IN_BRACKETS.fullmatch(body, first.end, last.core_start):
        return False
    scale = on_one_scale(first, last, evidence, "usual")
    return scale is not None and scale[0].changed | scale[1].changed and scale[0].soft.meets(scale[1].soft)
