"""A source and its claims in; slips that a writer could make, each one change of a few words, out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from audit.check.planted.place import Planted, Planter
from audit.check.planted.values import VALUES
from audit.check.planted.wordings import WORDINGS
from audit.model import Claim, Source

PLANTERS: Mapping[str, Planter] = {**VALUES, **WORDINGS}
"""The kinds of change, and what makes each."""


def plant(source: Source, claims: Sequence[Claim]) -> list[Planted]:
    """Every change that these claims have a place for, in order of kind and place, each place once."""
    seen: dict[tuple[str, int, int], Planted] = {}
    for kind, places in PLANTERS.items():
        for claim in claims:
            for start, end, words in places(claim, source.text):
                seen.setdefault((kind, start, end), Planted(kind, source.path, start, end, words))
    return [seen[key] for key in sorted(seen)]
