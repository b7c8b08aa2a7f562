"""Files and folders in, a corpus and its claims out: by one process or several, from what an earlier run kept or anew."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from audit.errors import AuditError
from audit.extract import extract
from audit.model import Claim, Corpus, Source
from audit.read import Document, Outcome, Reading, Take, UnreadableError, document_bytes, read_document

if TYPE_CHECKING:
    from audit.cache import Cache
    from audit.engines import Ended, Engine

Progress = Callable[[str, int, int], None]
"""Told the stage, how much is done, and of how much."""
Taken = tuple[Outcome, list[Claim]]
"""What came of a file, and the claims in it."""

WORTH_SEVERAL = 3_000_000
"""Bytes of documents from which on several processes are started unasked: below, starting them takes longer than they save."""
BUNDLE = 20_000
"""Bytes of documents that go to a process at a time; there are never more processes than bundles."""
FAR_BUNDLE = 100_000
"""The same for an engine that was asked for: to send a bundle through a cluster costs some milliseconds."""
STRAYS = 3
"""So many documents that are here, and that no worker could open, while none could be opened, are enough."""
Asked = tuple[Document, bytes | None]
"""A document to be read elsewhere, with its bytes where they are known already."""
ENDED = "the process that read it came to a sudden end (too little memory?); split it, or name it under ignore: in sources.yaml"


class Intake:
    """How documents are read: by how many processes (None: as many as are worth it), and where what was read is kept."""

    def __init__(self, jobs: int | None = 1, cache: Path | None = None, engine: Engine | None = None) -> None:
        """With an engine it is the engine's matter who reads, and how many do."""
        self._jobs = jobs
        self._cache = cache
        self._engine = engine

    def read(
        self, paths: Sequence[Path], skip: Collection[Path], progress: Progress, draft: Path | None = None
    ) -> tuple[Corpus, list[Claim]]:
        """The corpus and its claims in source order: the same, however they come about.

        Raises AuditError as `read_corpus` does, and for a folder that can keep nothing.
        """
        cache = _opened(self._cache) if self._cache else None
        reading = Reading(paths, skip, draft)
        documents = reading.documents
        claims: list[Claim] = []
        sources: list[Source] = []
        with self._taker(documents, cache) as take:
            for source, found in reading.through(take):
                progress("reading", len(sources), len(documents))
                sources.append(source)
                claims += found
        return reading.corpus(sources), claims

    @contextmanager
    def _taker(self, documents: Sequence[Document], cache: Cache | None) -> Iterator[Take[list[Claim]]]:
        engine = self._engine or self._processes(documents)
        if engine is None and cache is None:
            yield lambda document: take_in(document, document_bytes(document))
            return
        taking = _Taking(cache)
        try:
            if engine:
                taking.ask(engine, documents, FAR_BUNDLE if self._engine else BUNDLE)
            yield taking
        finally:
            taking.close()
            if engine and engine is not self._engine:
                engine.close()

    def _processes(self, documents: Sequence[Document]) -> Engine | None:
        """Other processes of this machine, where they are asked for, or worth it."""
        if self._jobs == 1:
            return None
        size = sum(map(_size, documents))
        if self._jobs is None and size < WORTH_SEVERAL:
            return None
        from audit.engines.local import processors

        count = min(self._jobs or processors(), size // BUNDLE)
        if count < 2:
            return None
        from audit.engines.processes import Processes

        return Processes(count)


def take_in(document: Document, data: bytes) -> Taken:
    """What a document's bytes say, and the claims in it. Raises UnreadableError for bytes that are no text."""
    outcome = read_document(document, data)
    return outcome, extract(outcome.source) if outcome.source else []


def _opened(folder: Path) -> Cache:
    from audit.cache import Cache

    return Cache(folder)


def _size(document: Document) -> int:
    """How many bytes there are to read; 0 where that is not known: it is told when they are read."""
    try:
        return Path(document.file).stat().st_size
    except OSError:
        return 0


# ---------------------------------------------------------------- by others, with a cache


class _Taking:
    """Takes documents one by one: from what is kept, else from those who were asked for it, else it reads them itself."""

    def __init__(self, cache: Cache | None) -> None:
        self._cache = cache
        self._asked: deque[str] = deque()
        self._answers: Generator[bytes | Ended | None, None, None] | None = None
        self._next: tuple[str, bytes | Ended | None] | None = None
        self._came = self._strays = 0

    def ask(self, engine: Engine, documents: Sequence[Document], room: int) -> None:
        """Have the documents that are not kept read elsewhere, in bundles of about so many bytes."""
        self._answers = engine.each(entry_made, None, self._bundles(documents, room))

    def __call__(self, document: Document) -> Taken:
        """What the document says, and the claims in it. Raises UnreadableError."""
        data = document_bytes(document) if self._cache else b""
        key = self._cache.key(document, data) if self._cache else ""
        kept = taken_from(self._cache.get(key)) if self._cache else None
        if kept:
            return kept
        entry = self._elsewhere(document)
        taken = taken_from(entry) or take_in(document, data or document_bytes(document))
        if self._strays == STRAYS and not self._came:
            raise AuditError(
                f"{document.file}: is here, and no worker can read it; all machines need the same folder at the same place"
            )
        if self._cache:
            self._cache.put(key, entry or entry_of(taken))
        return taken

    def close(self) -> None:
        """Leave what is not read yet."""
        if self._answers:
            self._answers.close()

    def _elsewhere(self, document: Document) -> bytes | None:
        """The entry that was made elsewhere, where one was asked for: answers come in the order of the documents."""
        if self._next is None and self._answers:
            answer = next(self._answers, None)
            self._next = (self._asked.popleft(), answer) if self._asked else None
        if self._next is None or self._next[0] != document.file:
            return None
        entry, self._next = self._next[1], None
        if entry is None or isinstance(entry, bytes):
            self._came += entry is not None
            self._strays += entry is None
            return entry
        raise UnreadableError(ENDED)

    def _bundles(self, documents: Sequence[Document], most: int) -> Iterator[list[Asked]]:
        """The documents that are not kept, in bundles of about so many bytes."""
        bundle: list[Asked] = []
        room = most
        for document in documents:
            data = _bytes_of(document) if self._cache else None
            if data is not None and (not data or self._keeps(document, data)):
                continue
            self._asked.append(document.file)
            bundle.append((document, data))
            room -= _size(document) if data is None else len(data)
            if room <= 0:
                yield bundle
                bundle, room = [], most
        if bundle:
            yield bundle

    def _keeps(self, document: Document, data: bytes) -> bool:
        return self._cache is not None and self._cache.holds(self._cache.key(document, data))


def _bytes_of(document: Document) -> bytes:
    """The bytes of a document; none where it cannot be read, which is told when its turn comes."""
    try:
        return document_bytes(document)
    except UnreadableError:
        return b""


def entry_made(_: None, asked: Asked) -> bytes | None:
    """What others do: the document as an entry; None where it cannot be read, which is told where it was asked for."""
    document, data = asked
    try:
        return entry_of(take_in(document, document_bytes(document) if data is None else data))
    except UnreadableError:
        return None


def entry_of(taken: Taken) -> bytes:
    """What came of a document as bytes, to be kept or sent."""
    import json

    from audit.serial import claims_record, source_record

    outcome, claims = taken
    source = source_record(outcome.source) if outcome.source else None
    record = [outcome.why, outcome.remarks, source, claims_record(claims)]
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def taken_from(entry: bytes | None) -> Taken | None:
    """What came of a document; None for bytes that are no entry."""
    import json

    from audit.serial import claims_from, source_from

    if entry is None:
        return None
    try:
        why, remarks, source, claims = json.loads(entry.decode("utf-8", "surrogatepass"))
        outcome = Outcome(source_from(source) if source else None, tuple(remarks), why)
        return outcome, claims_from(claims)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError):
        return None
