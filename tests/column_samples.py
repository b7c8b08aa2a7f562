"""Files of claims as tests make them, and what is read from them."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from audit.columns.claims import ClaimsTable
from audit.columns.reading import Written
from audit.model import Claim, Corpus, Source
from audit.pipeline import held

NOTE = {"name": "n", "folder": "f", "kinds": ["date", "figure", "name", "quote"], "unread": [], "remarks": []}


def written(file: Path, *read: tuple[Source, list[Claim]], **note: Any) -> Path:
    """A file of claims."""
    out = io.BytesIO()
    table = ClaimsTable(out)
    for each, claims in read:
        table.add(each, claims)
    table.close({**NOTE, **note})
    file.write_bytes(out.getvalue())
    return file


def again(*files: Path) -> tuple[Corpus, list[Claim]]:
    """The corpus and the claims of such files."""
    return held(Written(files).read(files, (), lambda stage, done, total: None))
