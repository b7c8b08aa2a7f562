"""What a stranger's file says of a document and its claims in, the same out: or a ValueError that says what cannot be.

A claim must be where it says, in words that stand there; every offset lies inside the text; every word is one that we know.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, replace
from itertools import pairwise
from typing import Any, get_args

from audit import model
from audit.columns.parquet import whole
from audit.model import Claim, Date, Figure, Quote, Source
from audit.serial import source_from

ID = re.compile("[0-9a-f]{16}")
SIGN = re.compile(r"[\w+./:%°$€£¥, -]{0,64}")
"""A unit, a zone, a TIMEX3 value: letters and signs that no report, terminal or build server acts on."""
SIGNS = ("unit", "per", "timex", "zone", "timezone", "locale", "basis", "sha256")
CLOCK = re.compile("[0-2][0-9]:[0-5][0-9]")


def checked_source(record: Any) -> Source:
    """The source of a record of `serial.py`. Raises ValueError."""
    if not isinstance(record, dict) or not {"path", "text", "blocks", "sentences", "lines"} <= record.keys():
        raise ValueError("a document without its text")
    for name, value in record.items():
        if name not in _FIELDS or not _FIELDS[name](value):
            raise ValueError(f"a document whose {name} is none")
    source = source_from(record)
    if why := _wrong(source):
        raise ValueError(f"{source.path}: {why}")
    return source


def checked_claims(claims: list[Claim], source: Source) -> list[Claim]:
    """The claims, with the words that stand in the source. Raises ValueError where they cannot be claims of it."""
    if whole(source.text) != source.text:
        claims = [_worded(claim, source.text) for claim in claims]
    ids = {claim.id for claim in claims}
    places = [(claim.start, claim.end, claim.kind) for claim in claims]
    if places != sorted(places):
        raise ValueError(f"{source.path}: claims that are not in order")
    if len(ids) != len(claims):
        raise ValueError(f"{source.path}: two claims with one id")
    for claim in claims:
        if why := _wrong_claim(claim, source, ids):
            raise ValueError(f"{source.path}: a {claim.kind} {why}")
    return claims


# ---------------------------------------------------------------- documents


def _wrong(source: Source) -> str:
    """What cannot be of a source, or nothing."""
    length = len(source.text)
    blocks = [(block.start, block.end) for block in source.blocks]
    if _strange(source.path) or source.path.startswith("/") or ".." in source.path.split("/"):
        return "a path that leads elsewhere"
    if len(source.body) != length:
        return "a body of another length than the text"
    if not _disjoint(blocks, length) or not _disjoint(source.sentences, length):
        return "blocks or sentences that overlap, or lie outside the text"
    if not _rising(source.lines) or not _rising(source.pages) or not _rising([at for at, _ in source.origin]):
        return "lines or pages that are not in order"
    if source.lines[:1] != (0,) or source.pages[:1] not in ((), (0,)) or (source.origin and source.origin[0][0] != 0):
        return "lines or pages that do not begin where the text does"
    if source.published and source.published.earliest > source.published.latest:
        return "days that end before they begin"
    return ""


def _strange(path: str) -> bool:
    return not path or not path.isprintable() or "\\" in path[:3] or len(path) > 4096


def _disjoint(spans: Sequence[tuple[int, int]], length: int) -> bool:
    inside = all(0 <= start <= end <= length for start, end in spans)
    return inside and all(first[1] <= then[0] for first, then in pairwise(spans))


def _rising(places: Sequence[int]) -> bool:
    return all(place >= 0 for place in places[:1]) and all(first <= then for first, then in pairwise(places))


def _list_of(each: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, list) and all(map(each, value))


def _row_of(*each: Callable[[Any], bool]) -> Callable[[Any], bool]:
    def is_row(value: Any) -> bool:
        return (
            isinstance(value, list)
            and len(value) == len(each)
            and all(is_one(one) for is_one, one in zip(each, value, strict=True))
        )

    return is_row


def _one_of(name: str) -> Callable[[Any], bool]:
    words = frozenset(get_args(getattr(model, name)))
    return lambda value: isinstance(value, str) and value in words


def _word(value: Any) -> bool:
    return type(value) is str


def _whole(value: Any) -> bool:
    return type(value) is int


def _optional(each: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: value is None or each(value)


def _sign(value: Any) -> bool:
    return _word(value) and SIGN.fullmatch(value) is not None


def _clock(value: Any) -> bool:
    return _word(value) and CLOCK.fullmatch(value) is not None


_block = _row_of(_whole, _whole, _one_of("BlockKind"), _one_of("Position"), _whole, _word, _list_of(_word))
_FORMS: dict[str, Callable[[Any], bool]] = {
    "str": _word,
    "str | None": _optional(_word),
    "tuple[int, ...]": _list_of(_whole),
    "tuple[tuple[int, int], ...]": _list_of(_row_of(_whole, _whole)),
    "tuple[tuple[str, str], ...]": _list_of(_row_of(_word, _word)),
    "Published | None": _optional(_row_of(_word, _word, _optional(_clock))),
    "tuple[Block, ...]": _list_of(_block),
    "DocumentRole": _one_of("DocumentRole"),
    "DocumentType": _one_of("DocumentType"),
}
_FIELDS: Mapping[str, Callable[[Any], bool]] = {
    field.name: _optional(_sign) if field.name in SIGNS else _FORMS[str(field.type)] for field in fields(Source)
}


# ---------------------------------------------------------------- claims


def _worded(claim: Claim, text: str) -> Claim:
    """The claim with the very words of the text, where it has them but for half signs."""
    words, context = text[claim.start : claim.end], text[claim.context_start : claim.context_start + len(claim.context)]
    if (whole(words), whole(context)) != (claim.text, claim.context):
        return claim
    return replace(claim, text=words, context=context)


def _wrong_claim(claim: Claim, source: Source, ids: set[str]) -> str:
    """What cannot be of a claim, or nothing."""
    length = len(source.text)
    context_end = claim.context_start + len(claim.context)
    if not 0 <= claim.start <= claim.end <= length or not 0 <= claim.context_start <= context_end <= length:
        return "that lies outside the text"
    if source.text[claim.start : claim.end] != claim.text or source.text[claim.context_start : context_end] != claim.context:
        return "with other words than stand there"
    if not ID.fullmatch(claim.id) or not ids.issuperset(other for other in _others(claim) if other is not None):
        return "whose id, or one that it names, is none"
    if any(not 0 <= start <= end <= length for start, end in _spans(claim)):
        return "with a part that lies outside the text"
    if any(not SIGN.fullmatch(getattr(claim, name, None) or "") for name in SIGNS):
        return "with a unit or a sign that is none"
    if isinstance(claim, Date) and not (claim.clock is None or CLOCK.fullmatch(claim.clock)):
        return "with a clock time that is none"
    return ""


def _others(claim: Claim) -> tuple[str | None, ...]:
    """The claims that a claim names."""
    return (claim.quoted, claim.utterance, claim.nested) if isinstance(claim, Quote) else (claim.quoted,)


def _spans(claim: Claim) -> list[tuple[int, int]]:
    """The other places that a claim names."""
    if isinstance(claim, Figure):
        return [(claim.core_start, claim.core_end)]
    if isinstance(claim, Quote) and (claim.speaker_start is not None or claim.speaker_end is not None):
        start, end = claim.speaker_start, claim.speaker_end
        return [(-1 if start is None else start, -1 if end is None else end)]
    return []
