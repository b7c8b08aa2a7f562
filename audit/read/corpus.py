"""Files and folders in, a Corpus out."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from hashlib import sha256
from pathlib import Path

from audit.errors import AuditError
from audit.model import Corpus, Source
from audit.read.source import read_text


def read_corpus(paths: Sequence[Path], skip: Collection[Path] = ()) -> Corpus:
    """Every document in the files and folders given; `skip` holds resolved files that the command itself writes."""
    sources: list[Source] = []
    root = paths[0] if paths[0].is_dir() else paths[0].parent
    for top in paths:
        if not top.exists():
            raise AuditError(f"{top}: there is no such file or folder")
        for file in sorted(top.rglob("*.txt")) if top.is_dir() else [top]:
            if file.resolve() in skip:
                continue
            data = file.read_bytes()
            source = read_text(file.relative_to(root).as_posix(), data.decode("utf-8-sig"), sha256=sha256(data).hexdigest())
            sources.append(source)
    return Corpus(root.resolve().name, tuple(sources))
