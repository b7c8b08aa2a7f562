"""Files and folders in, a corpus and its claims out: by one process or several, from what an earlier run kept or anew."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from audit.errors import AuditError, BeyondError
from audit.extract import extract
from audit.model import Claim, Corpus, Source
from audit.read import TAKEN_APART, Document, Outcome, Read, Reading, Take, UnreadableError, document_bytes, read_document

if TYPE_CHECKING:
    from audit.apart import Apart
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
GUESS = 4_000
"""Bytes of a document that is not on the disk."""
Walked = tuple[Source, list[Claim]]
Asked = tuple[Document, bytes | None]
"""A document to be read elsewhere, with its bytes where they are known already."""


def read_corpus(paths: Sequence[Path]) -> Corpus:
    """Every document in the files and folders given. Raises AuditError as `audit.read.read_corpus` does."""
    reading = stream_sources(paths)
    return reading.corpus(reading)


def stream_sources(paths: Sequence[Path]) -> Reading:
    """The sources of these files and folders, read one at a time and not kept; raises the same errors."""
    return Reading(paths, read=Reader())


class Taking:
    """Documents that are read one after the other, to be walked over once; nothing is kept here."""

    def __init__(self, reading: Reading, through: Callable[[], Iterator[Walked]]) -> None:
        self._reading = reading
        self._through = through

    def __iter__(self) -> Iterator[Walked]:
        """Each source with its claims. Raises AuditError at the end where there was none."""
        return self._through()

    @cached_property
    def documents(self) -> list[Document]:
        """The files to read, in order of their paths."""
        return self._reading.documents

    @cached_property
    def size(self) -> int:
        """The bytes of all documents."""
        return sum(map(_size, self.documents))

    def corpus(self, sources: Iterable[Source]) -> Corpus:
        """The corpus of what was read, when all was walked over."""
        return self._reading.corpus(sources)


class Intake:
    """How documents are read: by how many processes (None: as many as are worth it), and where what was read is kept."""

    def __init__(self, jobs: int | None = 1, cache: Path | None = None, engine: Engine | None = None) -> None:
        """With an engine it is the engine's matter who reads, and how many do."""
        self._jobs = jobs
        self._cache = cache
        self._engine = engine

    def read(self, paths: Sequence[Path], skip: Collection[Path], progress: Progress, draft: Path | None = None) -> Taking:
        """The sources with their claims, in the order of the paths: the same, however they come about.

        Raises AuditError as `read_corpus` does, and for a folder that can keep nothing.
        """
        cache = _opened(self._cache) if self._cache else None
        reading = Reading(paths, skip, draft)

        def through() -> Iterator[Walked]:
            with self._taker(taking, cache) as take:
                for done, taken in enumerate(reading.through(take)):
                    progress("reading", done, len(taking.documents))
                    yield taken

        taking = Taking(reading, through)
        return taking

    @contextmanager
    def _taker(self, wanted: Taking, cache: Cache | None) -> Iterator[Take[list[Claim]]]:
        engine = self._engine or self._processes(wanted)
        if engine is None and cache is None:
            read = Reader()
            yield lambda document: take_in(document, document_bytes(document), read)
            return
        taking = _Taking(cache)
        try:
            if engine:
                taking.ask(engine, wanted.documents, FAR_BUNDLE if self._engine else BUNDLE)
            yield taking
        finally:
            taking.close()
            if engine and engine is not self._engine:
                engine.close()

    def _processes(self, wanted: Taking) -> Engine | None:
        """Other processes of this machine, where they are asked for, or worth it."""
        if self._jobs == 1 or (self._jobs is None and wanted.size < WORTH_SEVERAL):
            return None
        from audit.engines.local import processors

        count = min(self._jobs or processors(), wanted.size // BUNDLE)
        if count < 2:
            return None
        from audit.engines.processes import Processes

        return Processes(count)


class Reader:
    """Reads documents: those that a library takes apart in a process of its own, begun when the first one comes."""

    def __init__(self) -> None:
        self._apart: Apart | None = None

    def __call__(self, document: Document, data: bytes) -> Outcome:
        """What a document's bytes say. Raises UnreadableError."""
        if not _is_taken_apart(document):
            return read_document(document, data)
        if self._apart is None:
            from audit.apart import Apart

            self._apart = Apart()
        return self._apart(document, data)


def take_in(document: Document, data: bytes, read: Read) -> Taken:
    """What a document's bytes say, and the claims in it. Raises UnreadableError for no text, and for too many claims."""
    outcome = read(document, data)
    try:
        return outcome, extract(outcome.source) if outcome.source else []
    except BeyondError as error:
        raise UnreadableError(error.why) from None


def _opened(folder: Path) -> Cache:
    from audit.cache import Cache

    return Cache(folder)


def _is_taken_apart(document: Document) -> bool:
    return document.path.lower().endswith(TAKEN_APART)


def _size(document: Document) -> int:
    """How many bytes there are to read; a guess where that is not known: it is told when they are read."""
    try:
        return Path(document.file).stat().st_size
    except OSError:
        return GUESS


# ---------------------------------------------------------------- by others, with a cache


class _Taking:
    """Takes documents one by one: from what is kept, else from those who were asked for it, else it reads them itself."""

    def __init__(self, cache: Cache | None) -> None:
        self._cache = cache
        self._read = Reader()
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
        taken = taken_from(entry) or take_in(document, data or document_bytes(document), self._read)
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
        from audit.apart import ENDED

        raise UnreadableError(ENDED)

    def _bundles(self, documents: Sequence[Document], most: int) -> Iterator[list[Asked]]:
        """The documents that are not kept, in bundles of about so many bytes; what may end its process stands alone."""
        bundle: list[Asked] = []
        room = most
        for document in documents:
            data = _bytes_of(document) if self._cache else None
            if data is not None and (not data or self._keeps(document, data)):
                continue
            alone = _is_taken_apart(document)
            if alone and bundle:
                yield bundle
                bundle, room = [], most
            self._asked.append(document.file)
            bundle.append((document, data))
            room -= _size(document) if data is None else len(data)
            if room <= 0 or alone:
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
    """What others do: the document as an entry, or why it is none; None where its bytes cannot be read there."""
    document, data = asked
    try:
        data = document_bytes(document) if data is None else data
    except UnreadableError:
        return None
    from audit.apart import refusal, within_limits

    try:
        return entry_of(take_in(document, data, within_limits if _is_taken_apart(document) else read_document))
    except UnreadableError as error:
        return refusal(str(error))


def entry_of(taken: Taken) -> bytes:
    """What came of a document as bytes, to be kept or sent."""
    import json

    from audit.serial import claims_record, source_record

    outcome, claims = taken
    source = source_record(outcome.source) if outcome.source else None
    record = [outcome.why, outcome.remarks, source, claims_record(claims)]
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def taken_from(entry: bytes | None) -> Taken | None:
    """What came of a document; None for bytes that are no entry. Raises UnreadableError where it could not be read."""
    import json

    from audit.serial import claims_from, source_from

    if entry is None:
        return None
    try:
        record = json.loads(entry.decode("utf-8", "surrogatepass"))
        if isinstance(record, str):
            raise UnreadableError(record)
        why, remarks, source, claims = record
        outcome = Outcome(source_from(source) if source else None, tuple(remarks), why)
        return outcome, claims_from(claims)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError):
        return None
