"""A claim and its source in, the record of `audit claims --format jsonl` out.

The records are written out by hand, field by field: there are a dozen claims in a kilobyte, and reflection would cost more than
reading the text. Fields are only ever added (`claims.schema.json`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from json.encoder import JSONEncoder
from typing import Any

from audit.model import Claim, Date, Days, Figure, Name, Quote, Source
from audit.report.decimals import ends

_encode = JSONEncoder(ensure_ascii=False, separators=(", ", ": ")).encode

# Controls, invisible and direction characters, lone surrogates, and the "##" that a build server reads as a command: "##vso[…]".
_ACTIVE = re.compile(
    "[\x7f-\x9f\xad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]|##"
)


def claim_record(claim: Claim, source: Source) -> dict[str, Any]:
    """All fields of the contract, numbers as decimal strings, days as ISO dates."""
    line, column = source.locate(claim.start)
    record: dict[str, Any] = {
        "id": claim.id,
        "kind": claim.kind,
        "source": claim.source,
        "start": claim.start,
        "end": claim.end,
        "line": line,
        "column": column,
        "text": claim.text,
        "context": claim.context,
    }
    if isinstance(claim, Figure):
        _add_figure(record, claim)
    elif isinstance(claim, Date):
        _add_date(record, claim)
    elif isinstance(claim, Quote):
        _add_quote(record, claim)
    elif isinstance(claim, Name):
        record["name"] = claim.name
        record["title"] = claim.title
    return record


def claim_line(claim: Claim, source: Source) -> str:
    """The record as one line of JSON, without the line end."""
    return inert(_encode(claim_record(claim, source)))


def claim_lines(claims: Sequence[Claim], source: Source) -> list[str]:
    """The records of one source's claims. Their words are the source's, which is looked through once for all of them."""
    if _ACTIVE.search(source.text) or _ACTIVE.search(source.path):
        return [claim_line(claim, source) for claim in claims]
    return [_encode(claim_record(claim, source)) for claim in claims]


def inert(json_text: str) -> str:
    r"""JSON in which invisible and control characters, and "##", are written as \u escapes: same value, nothing hidden."""
    return _ACTIVE.sub(_escape, json_text)


def _add_figure(record: dict[str, Any], figure: Figure) -> None:
    written, soft = figure.written, figure.soft
    record["low"], record["high"] = ends(written)
    record["low_open"] = written.low_open
    record["high_open"] = written.high_open
    record["soft_low"], record["soft_high"] = ends(soft)
    record["hedge"] = figure.hedge
    record["unit"] = figure.unit
    record["role"] = figure.role
    record["per"] = figure.per
    record["pair"] = list(figure.pair) if figure.pair else None
    record["subject"] = figure.subject
    record["period"] = _days(figure.period)
    record["as_of"] = _days(figure.as_of)
    record["place"] = figure.place
    record["modality"] = figure.modality
    record["stated_by"] = figure.stated_by
    record["core_start"] = figure.core_start
    record["core_end"] = figure.core_end


def _add_date(record: dict[str, Any], claim: Date) -> None:
    record["earliest"] = _day(claim.days.earliest)
    record["latest"] = _day(claim.days.latest)
    record["precision"] = claim.precision
    record["relation"] = claim.relation
    record["role"] = claim.role
    record["resolved"] = claim.resolved
    record["timex"] = claim.timex


def _add_quote(record: dict[str, Any], quote: Quote) -> None:
    record["utterance"] = quote.utterance
    record["speech"] = quote.speech
    record["speaker"] = quote.speaker
    record["speaker_start"] = quote.speaker_start
    record["speaker_end"] = quote.speaker_end
    record["speaker_name"] = quote.speaker_name
    record["via"] = quote.via
    record["cue"] = quote.cue


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _days(days: Days | None) -> list[str | None] | None:
    return None if days is None else [_day(days.earliest), _day(days.latest)]


def _escape(found: re.Match[str]) -> str:
    units = found.group().encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))
