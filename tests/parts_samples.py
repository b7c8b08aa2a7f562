"""One corpus audited in memory and in parts, for tests that hold the two reports against each other."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from audit.check.baseline import Keeping
from audit.engines import Engine
from audit.intake import Progress, claims_of
from audit.model import Claim, Corpus, Override, Source
from audit.pipeline import Request, Stored, audit_files, read_documents
from audit.report import FORMATS

Documents = Mapping[str, str | Mapping[str, str]]
SHOWN = ("markdown", "json", "sarif")


class Given:
    """Little documents, as the intake hands them on."""

    def __init__(self, documents: Documents) -> None:
        self._sources = tuple(read_documents(documents))

    def read(self, paths: Sequence[Path], skip: Collection[Path], progress: Progress, draft: Path | None = None) -> Given:
        """The same documents, whatever is asked for."""
        return self

    def __iter__(self) -> Iterator[tuple[Source, list[Claim]]]:
        return claims_of(self._sources)

    @property
    def size(self) -> int:
        """As good as nothing."""
        return 0

    def corpus(self, sources: Iterable[Source]) -> Corpus:
        """The corpus of these."""
        return Corpus("given", tuple(sources))


def reports(request: Request, store: Path, engine: Engine | None = None) -> tuple[dict[str, str], dict[str, str]]:
    """Every format of the report of a run in memory, and of one in parts that lie in `store` meanwhile."""
    from dataclasses import replace

    memory = _shown(request)
    with ExitStack() as until:
        parts = _shown(replace(request, engine=engine, stored=Stored(until, store)))
    return memory, parts


def _shown(request: Request) -> dict[str, str]:
    report = audit_files(request)
    return {name: FORMATS[name](report) for name in SHOWN}


def given(documents: Documents, rules: Path, keeping: Keeping | None = None, overrides: tuple[Override, ...] = ()) -> Request:
    """A run over little documents."""
    return Request((Path("given"),), (rules,), intake=Given(documents), keeping=keeping, overrides=overrides)
