"""Short ways to make the nouns of the program in tests."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date as day
from typing import Any

from audit.align import align
from audit.extract import KINDS, extract
from audit.model import Alignment, Claim, Date, Days, Evidence, Figure, Group, Interval, Link, Name, Number, Quote, Source
from audit.read import read_text


def source(text: str, published: str | None = "2023-10-05", path: str = "a.txt", **fields: Any) -> Source:
    """A document as the read stage makes it."""
    return read_text(path, text, published=published, **fields)


def claims_of(text: str, kinds: Collection[str] = KINDS, **fields: Any) -> list[Claim]:
    """What is extracted from a document."""
    return extract(source(text, **fields), kinds)


def evidence_of(*sources: Source) -> Evidence:
    """Sources through extraction and alignment."""
    claims = [claim for each in sources for claim in extract(each)]
    return Evidence({each.path: each for each in sources}, tuple(claims), align(sources, claims))


def grouped(*claims: Claim, sources: Sequence[Source] = (), subject: str = "people") -> Evidence:
    """Evidence in which the given claims are one group, with a link of score 10 between each two."""
    ids = sorted(claim.id for claim in claims)
    links = {(a, b): Link(a, b, 10.0, (("same measure: people", 10.0),)) for a in ids for b in ids if a < b}
    group = Group("g1", claims[0].kind, subject, claims)
    alignment = Alignment((group,), links=links, families={claim.source: claim.source for claim in claims})
    known = {each.path: each for each in sources} or {claim.source: source(claim.context, path=claim.source) for claim in claims}
    return Evidence(known, claims, alignment)


def _shared(text: str, path: str, identity: str | None) -> dict[str, Any]:
    return {
        "id": identity or f"{path}:{text}",
        "source": path,
        "start": 0,
        "end": len(text),
        "text": text,
        "context": text,
        "context_start": 0,
    }


def figure(value: Number, text: str | None = None, path: str = "a.txt", identity: str | None = None, **fields: Any) -> Figure:
    """An exact count of people; any field can be given."""
    text = text or f"{value} people"
    point = Interval(value, value)
    made = Figure(
        **_shared(text, path, identity),
        core_start=0,
        core_end=len(text),
        written=point,
        hard=point,
        soft=point,
        nominal=value,
        subject="people",
        noun="peopl",
    )
    return replace(made, **fields)


def date(iso: str | None, text: str | None = None, path: str = "a.txt", identity: str | None = None, **fields: Any) -> Date:
    """A date that names one day."""
    named = day.fromisoformat(iso) if iso else None
    days = Days(named, named)
    text = text or str(iso)
    made = Date(**_shared(text, path, identity), days=days, hard=days, named=days, precision="day", timex=iso or "")
    return replace(made, resolved=iso is not None, **fields)


def quote(text: str, speaker: str | None = None, path: str = "a.txt", identity: str | None = None, **fields: Any) -> Quote:
    """A quotation, by a named speaker where one is given."""
    made = Quote(**_shared(text, path, identity), speech=True, speaker=speaker, speaker_name=speaker, whole=True)
    return replace(made, via="direct" if speaker else "none", **fields)


def name(text: str, path: str = "a.txt", identity: str | None = None, **fields: Any) -> Name:
    """A mention of a person by the full name."""
    return replace(Name(**_shared(text, path, identity), name=text, person=text.lower()), **fields)
