"""A source in, its claims out, in source order: names, quotations, dates, figures."""

from __future__ import annotations

from collections.abc import Collection
from operator import attrgetter

from audit.extract.dates import find_dates
from audit.extract.fields import Fields
from audit.extract.figures import find_figures
from audit.extract.names import find_names
from audit.extract.quotes import find_quotes
from audit.extract.speakers import Credits
from audit.model import Claim, Source

KINDS = ("figure", "date", "quote", "name")


def extract(source: Source, kinds: Collection[str] = KINDS) -> list[Claim]:
    """Every claim of the wanted kinds, sorted by start, end and kind.

    Kinds that others rest on are read anyway: dates keep their numerals from being figures, names and quotations say who
    states a figure.
    """
    wanted = frozenset(kinds)
    fields = Fields(source)
    names = find_names(source, fields) if wanted & {"name", "quote", "figure"} else []
    quotes = find_quotes(source, fields, names) if wanted & {"quote", "figure"} else []
    fields.know(quotes)
    dates = find_dates(source, fields) if wanted & {"date", "figure"} else []
    figures = find_figures(source, fields, dates, Credits(source, quotes, names)) if "figure" in wanted else []
    found: list[Claim] = [*names, *quotes, *dates, *figures]
    return sorted((claim for claim in found if claim.kind in wanted), key=attrgetter("start", "end", "kind"))
