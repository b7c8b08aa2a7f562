"""A source in, its quotations out, with their speakers."""

from __future__ import annotations

from collections.abc import Sequence

from audit.extract.fields import Fields
from audit.model import Name, Quote, Source


def find_quotes(source: Source, fields: Fields, names: Sequence[Name]) -> list[Quote]:
    """One claim for each pair of quote marks, in source order, disjoint unless nested."""
    return []
