"""A claim and its source in, the record of `audit claims --format jsonl` out.

The records are written out by hand, field by field: there are a dozen claims in a kilobyte, and to build an object and have it
encoded would cost twice as much. Fields are only ever added (`claims.schema.json`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from json.encoder import JSONEncoder

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


def _fields(names: str) -> str:
    return ", ".join(f'"{name}": %s' for name in names.split())


_OWN = {
    "figure": "low high low_open high_open soft_low soft_high hedge unit role per pair subject period as_of place modality "
    "stated_by core_start core_end",
    "date": "earliest latest precision relation role resolved timex",
    "quote": "utterance speech speaker speaker_start speaker_end speaker_name via cue",
    "name": "name title",
}
"""The fields that only one kind of claim has."""
_RECORDS = {
    kind: f'{{"id": %s, "kind": "{kind}", {_fields("source start end line column text context")}, {_fields(own)}}}'
    for kind, own in _OWN.items()
}


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


def _line(claim: Claim, source: Source) -> str:
    line, column = source.locate(claim.start)
    text, context = _encode(claim.text), _text(claim.context)
    shared = _encode(claim.id), _text(claim.source), claim.start, claim.end, line, column, text, context
    record = _RECORDS[claim.kind] % (*shared, *_values(claim))
    page = source.page(claim.start)
    return f'{record[:-1]}, "page": {page}}}' if page else record


def _values(claim: Claim) -> tuple[str | int, ...]:
    """The values of the fields that only this kind of claim has."""
    if isinstance(claim, Figure):
        return _figure(claim)
    if isinstance(claim, Date):
        return _date(claim)
    if isinstance(claim, Quote):
        return _quote(claim)
    return (_text(claim.name), _text(claim.title)) if isinstance(claim, Name) else ()


def _figure(figure: Figure) -> tuple[str | int, ...]:
    low, high = map(_text, ends(figure.written))
    soft_low, soft_high = map(_text, ends(figure.soft))
    return (
        low,
        high,
        _FLAGS[figure.written.low_open],
        _FLAGS[figure.written.high_open],
        soft_low,
        soft_high,
        _text(figure.hedge),
        _text(figure.unit),
        _text(figure.role),
        _text(figure.per),
        f"[{figure.pair[0]}, {figure.pair[1]}]" if figure.pair else _NULL,
        _text(figure.subject),
        _days(figure.period),
        _days(figure.as_of),
        _text(figure.place),
        _text(figure.modality),
        _text(figure.stated_by),
        figure.core_start,
        figure.core_end,
    )


def _date(claim: Date) -> tuple[str, ...]:
    return (
        _day(claim.days.earliest),
        _day(claim.days.latest),
        _text(claim.precision),
        _text(claim.relation),
        _text(claim.role),
        _FLAGS[claim.resolved],
        _text(claim.timex),
    )


def _quote(quote: Quote) -> tuple[str | int, ...]:
    return (
        _text(quote.utterance),
        _FLAGS[quote.speech],
        _text(quote.speaker),
        _NULL if quote.speaker_start is None else quote.speaker_start,
        _NULL if quote.speaker_end is None else quote.speaker_end,
        _text(quote.speaker_name),
        _text(quote.via),
        _text(quote.cue),
    )


_NULL = "null"
_FLAGS = ("false", "true")
_encode = JSONEncoder(ensure_ascii=False).encode


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
