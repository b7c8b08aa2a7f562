"""Which columns there are: of claims, and of the memberships of groups. Told one by one in `README.md`.

Columns are only ever added, with a new `VERSION`.
"""

from __future__ import annotations

from audit.columns.fields import KINDS, slots
from audit.columns.parquet import Column

VERSION = 1

PLACE = {"line": "int32", "column": "int32", "page": "int32"}
"""Where a claim stands in the file; reckoned from its document."""
DOCUMENT = {"publisher": "string", "published": "string", "published_earliest": "date", "published_latest": "date"}
"""What its document says of itself, once a claim."""
ENDS = {"low": "string", "high": "string", "low_open": "bool", "high_open": "bool", "soft_low": "string", "soft_high": "string"}
"""The ends of what is written and of what a reader takes, as `audit claims --format jsonl` gives them."""
DOUBLES = ("low", "high", "soft_low", "soft_high", "hard_low", "hard_high", "nominal")
DOCUMENTS = "documents"
"""The documents that begin at this claim, each once in a file; nearly always one."""

MOST_DOCUMENT = 64 * 1024 * 1024
"""Characters of the record of a document, at most."""


def _claims() -> tuple[Column, ...]:
    types: dict[str, str] = {}
    for kind in KINDS:
        own = {name: type for slot in slots(kind) for name, type in slot.columns}
        if not types:
            shared = ("id", "kind", "source", "start", "end")
            types = {name: own.get(name, "string") for name in shared} | PLACE
            types |= {name: own[name] for name in ("text", "context", "context_start", "position", "quoted")} | DOCUMENT
            types |= ENDS | {f"{name}_double": "double" for name in DOUBLES}
        for name, type in own.items():
            if types.setdefault(name, type) != type:
                raise TypeError(f"the column {name} would be of two types")
    types[DOCUMENTS] = "list<string>"
    return tuple(Column(name, type, _repeats(name, type)) for name, type in types.items())


def _repeats(name: str, type: str) -> bool:
    return "string" in type and name not in ("id", DOCUMENTS)


CLAIMS = _claims()
GROUPS = tuple(
    Column(name, type, _repeats(name, type))
    for name, type in {
        "group": "string",
        "kind": "string",
        "subject": "string",
        "verdict": "string",
        "by": "string",
        "confidence": "string",
        "id": "string",
        "source": "string",
        "start": "int32",
        "end": "int32",
        **PLACE,
        "text": "string",
        "context": "string",
        "value": "string",
        **DOCUMENT,
        "family": "string",
    }.items()
)
"""`id` is the claim's, as in the table of claims."""
