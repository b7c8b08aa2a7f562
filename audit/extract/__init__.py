"""Sources in, the claims of each out, in source order: names, quotations, dates, figures."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain
from operator import attrgetter

from audit.extract.dates import Found, find_dates
from audit.extract.fields import Fields
from audit.extract.figures import find_figures
from audit.extract.names import find_names
from audit.extract.quotes import find_quotes
from audit.extract.speakers import Credits, Persons
from audit.model import Claim, Date, Figure, Name, Quote, Source

KINDS = ("figure", "date", "quote", "name")


_BATCH = 400_000
"""Characters of sources that are read together."""


def extract(source: Source, kinds: Collection[str] = KINDS) -> list[Claim]:
    """Every claim of the wanted kinds, sorted by start, end and kind.

    Kinds that others rest on are read anyway: dates keep their numerals from being figures, names and quotations say who
    states a figure. Raises BeyondError for more claims than a document may hold.
    """
    return _extract([source], frozenset(kinds))[0]


def extract_each(sources: Iterable[Source], kinds: Collection[str] = KINDS) -> Iterator[tuple[Source, list[Claim]]]:
    """Each source with its claims, in the order given; no more sources are held at a time than are read together.

    A few sources at a time go through one reader, then through the next: while a reader is at work, its code and tables stay
    close to the processor, which saves a tenth of the time.
    """
    wanted = frozenset(kinds)
    batch: list[Source] = []
    room = _BATCH
    for source in sources:
        batch.append(source)
        room -= len(source.text) + 1
        if room <= 0:
            yield from zip(batch, _extract(batch, wanted), strict=True)
            batch, room = [], _BATCH
    yield from zip(batch, _extract(batch, wanted), strict=True)


def _extract(sources: Sequence[Source], wanted: frozenset[str]) -> list[list[Claim]]:
    """The claims of each source."""
    fields = [Fields(source) for source in sources]
    names: list[list[Name]] = [[] for _ in sources]
    quotes: list[list[Quote]] = [[] for _ in sources]
    found: list[list[Found]] = [[] for _ in sources]
    dates: list[list[Date]] = [[] for _ in sources]
    figures: list[list[Figure]] = [[] for _ in sources]
    if wanted & {"name", "quote", "figure"}:
        names = [find_names(*each) for each in zip(sources, fields, strict=True)]
    persons = [Persons(*each) for each in zip(sources, names, strict=True)]
    if wanted & {"quote", "figure"}:
        quotes = [find_quotes(*each) for each in zip(sources, fields, persons, strict=True)]
        for field, known in zip(fields, quotes, strict=True):
            field.know(known)
    if wanted & {"date", "figure"}:
        found = [find_dates(*each) for each in zip(sources, fields, strict=True)]
    if "date" in wanted:
        dates = [[date.claim for date in each] for each in found]
    if "figure" in wanted:
        credits = [Credits(*each) for each in zip(sources, quotes, persons, strict=True)]
        figures = [find_figures(*each) for each in zip(sources, fields, found, credits, strict=True)]
    read = {"name": names, "quote": quotes, "date": dates, "figure": figures}
    kept = [claims if kind in wanted else [()] * len(sources) for kind, claims in read.items()]
    return [sorted(chain.from_iterable(claims), key=_PLACE) for claims in zip(*kept, strict=True)]


_PLACE = attrgetter("start", "end", "kind")
