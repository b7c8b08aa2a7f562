"""A claim and its source in, the record of `audit claims --format jsonl` out.

The records are written out by hand, field by field: there are a dozen claims in a kilobyte, and to build an object and have it
encoded would cost twice as much. Fields are only ever added (`claims.schema.json`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from json.encoder import encode_basestring
from typing import Any

from audit.model import Claim, Date, Days, Figure, Name, Quote, Source
from audit.report.decimals import ends

# Controls, invisible and direction characters, lone surrogates, and the "##" that a build server reads as a command: "##vso[…]".
# One class in front: what lies between is passed over quickly.
_ACTIVE = re.compile(
    r"""
    [\x7f-\x9f\xad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff\#]
    (?: (?<!\#) | \# )
    """,
    re.VERBOSE,
)


def claim_line(claim: Claim, source: Source) -> str:
    """All fields of the contract as one line of JSON, without the line end: numbers as decimal strings, days as ISO dates."""
    return inert(_line(claim, source))


def claim_lines(claims: Sequence[Claim], source: Source) -> list[str]:
    """The records of one source's claims. Their words are the source's, which is looked through once for all of them."""
    if _ACTIVE.search(source.text) or _ACTIVE.search(source.path):
        return [claim_line(claim, source) for claim in claims]
    return [_line(claim, source) for claim in claims]


def inert(json_text: str) -> str:
    r"""JSON in which invisible and control characters, and "##", are written as \u escapes: same value, nothing hidden."""
    return _ACTIVE.sub(_escape, json_text)


def json_text(value: object, indent: int = 2) -> str:
    """Plain data as JSON that hides nothing, with so many blanks a level."""
    return inert(json.dumps(value, ensure_ascii=False, indent=indent)) + "\n"


def json_pieces(fields: Iterable[tuple[str, object]]) -> Iterator[str]:
    """The text of an object with these fields, as `json_text` writes it; of an iterator, at any depth, an item at a time."""
    yield from _object(fields, "\n")
    yield "\n"


def plain(value: object) -> Any:
    """The same data with lists in the place of iterators."""
    if isinstance(value, dict):
        return {name: plain(held) for name, held in value.items()}
    return [plain(held) for held in value] if isinstance(value, Iterator) else value


def _pieces(value: object, line: str) -> Iterator[str]:
    """A value whose lines begin with `line`."""
    if isinstance(value, Iterator):
        yield from _items(value, line)
    elif isinstance(value, dict) and any(isinstance(held, Iterator) for held in value.values()):
        yield from _object(value.items(), line)
    else:
        yield inert(_written(value, line))


def _object(fields: Iterable[tuple[str, object]], line: str) -> Iterator[str]:
    before = "{"
    for name, value in fields:
        yield f'{before}{line}  "{name}": '
        yield from _pieces(value, line + "  ")
        before = ","
    yield line + "}"


def _items(values: Iterator[object], line: str) -> Iterator[str]:
    before = "["
    for value in values:
        yield f"{before}{line}  "
        yield from _pieces(value, line + "  ")
        before = ","
    yield "[]" if before == "[" else line + "]"


def _written(value: object, line: str) -> str:
    """What `json.dumps` writes with two blanks a level; that leaves circles behind at each call, which nobody looks for here."""
    if isinstance(value, str):
        return _encode(value)
    if not value or not isinstance(value, dict | list | tuple):
        return json.dumps(value)
    inner = line + "  "
    if isinstance(value, dict):
        return "{" + ",".join([f"{inner}{_encode(name)}: {_written(held, inner)}" for name, held in value.items()]) + line + "}"
    return "[" + ",".join([inner + _written(held, inner) for held in value]) + line + "]"


def _line(claim: Claim, source: Source) -> str:
    line, column = source.locate(claim.start)
    page = source.page(claim.start) if source.pages else None
    paged = f', "page": {page}' if page else ""
    return (
        f'{{"id": {_encode(claim.id)}, "kind": "{claim.kind}", "source": {_text(claim.source)}, "start": {claim.start}, '
        f'"end": {claim.end}, "line": {line}, "column": {column}, "text": {_encode(claim.text)}, '
        f'"context": {_text(claim.context)}, {_OWN[claim.kind](claim)}{paged}}}'
    )


def _figure(figure: Figure) -> str:
    written, pair = figure.written, figure.pair
    low, high = ends(written)
    soft_low, soft_high = ends(figure.soft)
    return (
        f'"low": {_text(low)}, "high": {_text(high)}, "low_open": {_FLAGS[written.low_open]}, '
        f'"high_open": {_FLAGS[written.high_open]}, "soft_low": {_text(soft_low)}, "soft_high": {_text(soft_high)}, '
        f'"hedge": {_text(figure.hedge)}, "unit": {_text(figure.unit)}, "role": {_text(figure.role)}, "per": {_text(figure.per)}, '
        f'"pair": {f"[{pair[0]}, {pair[1]}]" if pair else _NULL}, "subject": {_text(figure.subject)}, '
        f'"period": {_days(figure.period)}, "as_of": {_days(figure.as_of)}, "place": {_text(figure.place)}, '
        f'"modality": {_text(figure.modality)}, "stated_by": {_text(figure.stated_by)}, '
        f'"core_start": {figure.core_start}, "core_end": {figure.core_end}'
    )


def _date(claim: Date) -> str:
    earliest, latest = claim.days
    return (
        f'"earliest": {_day(earliest)}, "latest": {_day(latest)}, "precision": {_text(claim.precision)}, '
        f'"relation": {_text(claim.relation)}, "role": {_text(claim.role)}, "resolved": {_FLAGS[claim.resolved]}, '
        f'"timex": {_text(claim.timex)}'
    )


def _quote(quote: Quote) -> str:
    start, end = quote.speaker_start, quote.speaker_end
    return (
        f'"utterance": {_text(quote.utterance)}, "speech": {_FLAGS[quote.speech]}, "speaker": {_text(quote.speaker)}, '
        f'"speaker_start": {_NULL if start is None else start}, "speaker_end": {_NULL if end is None else end}, '
        f'"speaker_name": {_text(quote.speaker_name)}, "via": {_text(quote.via)}, "cue": {_text(quote.cue)}'
    )


def _name(name: Name) -> str:
    return f'"name": {_text(name.name)}, "title": {_text(name.title)}'


_OWN: dict[str, Callable[[Any], str]] = {"figure": _figure, "date": _date, "quote": _quote, "name": _name}
"""Kind → the fields that only claims of this kind have."""
_NULL = "null"
_FLAGS = ("false", "true")
_encode = encode_basestring


@lru_cache(maxsize=1024)
def _text(text: str | None) -> str:
    return _NULL if text is None else _encode(text)


@lru_cache(maxsize=1024)
def _day(day: date | None) -> str:
    return _NULL if day is None else f'"{day.isoformat()}"'


def _days(days: Days | None) -> str:
    return _NULL if days is None else f"[{_day(days.earliest)}, {_day(days.latest)}]"


def _escape(found: re.Match[str]) -> str:
    units = found.group().encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))
