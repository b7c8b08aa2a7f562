"""Tables of claims in, the corpus that they were read from out: its sources and its claims, as if from the documents themselves.

Several files are one corpus. What a file says is held against itself: it may come from anywhere.
"""

from __future__ import annotations

import heapq
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from operator import itemgetter
from pathlib import Path
from typing import Any, NamedTuple

from audit.columns.checked import checked_claims, checked_source
from audit.columns.fields import KINDS, made, slots
from audit.columns.parquet import File
from audit.columns.schema import CLAIMS, DOCUMENTS, MOST_DOCUMENT, VERSION
from audit.errors import AuditError
from audit.model import Claim, Corpus, Source, Unread

Told = Callable[[str, int, int], None]
MERGED = "corpus"
"""What a corpus of several files is called, where they do not agree on a name."""
TWICE = "the same document stands in another of the files"
STORED = frozenset(name for kind in KINDS for slot in slots(kind) for name, _ in slot.columns) | {"kind", DOCUMENTS}
"""The columns that hold claims; the others are reckoned from them."""


class Part(NamedTuple):
    """What a file of claims says of its corpus."""

    name: str
    folder: str
    documents: int
    claims: int
    unread: tuple[Unread, ...]
    remarks: tuple[str, ...]


class ClaimsFile:
    """One file with the table of claims of a corpus, to be walked over once."""

    def __init__(self, path: Path) -> None:
        """Raises AuditError that names the file, where it is not one, was cut, or comes of another version."""
        self.path = path
        self._file = File(path, CLAIMS, STORED)
        if why := _unfit(self._file.note):
            raise AuditError(f"{path}: {why}")
        if not self._file.has_the_columns:
            raise AuditError(f"{path}: its columns are not those of version {VERSION}; it was changed since it was written")
        with self._told():
            self.part, self._last = _part(self._file.note)

    def __iter__(self) -> Iterator[tuple[Source, list[Claim]]]:
        """Each source with its claims, in order of the paths. Raises AuditError as above."""
        walk = self._walk()
        while True:
            with self._told():
                each = next(walk, None)
            if each is None:
                return
            yield each

    def _walk(self) -> Iterator[tuple[Source, list[Claim]]]:
        claims: list[Claim] = []
        sources = _Sources()
        count = 0
        for values in self._file.groups():
            for begin, claim in zip(values[DOCUMENTS], _claims(values), strict=True):
                if begin is not None:
                    yield from sources.ended(claims)
                    claims = []
                    yield from sources.begun(begin)
                if sources.path != claim.source:
                    raise ValueError(f"{claim.source}: a claim without its document")
                claims.append(claim)
                count += 1
        yield from sources.ended(claims)
        yield from sources.begun(self._last)
        yield from sources.ended([])
        if (sources.count, count) != (self.part.documents, self.part.claims):
            raise ValueError("some of it is missing")

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except (ValueError, TypeError, LookupError, ArithmeticError, RecursionError, AttributeError) as error:
            raise AuditError(f"{self.path}: is damaged, or was changed: {error!s:.200}") from error


class _Sources:
    """The documents of a file, as they begin and end in it; `path`: of the one that has begun."""

    def __init__(self) -> None:
        self.count = 0
        self.path: str | None = None
        self._now: Source | None = None

    def begun(self, records: Sequence[str]) -> Iterator[tuple[Source, list[Claim]]]:
        """Take the records of the next documents; all but the last have no claims, and are through."""
        for record in records:
            yield from self.ended([])
            if len(record) > MOST_DOCUMENT:
                raise ValueError("a document that is too long")
            source = checked_source(json.loads(record))
            if self.path is not None and place_of(source.path) <= place_of(self.path):
                raise ValueError(f"{source.path}: documents that are not in order")
            self._now, self.path = source, source.path
            self.count += 1

    def ended(self, claims: list[Claim]) -> Iterator[tuple[Source, list[Claim]]]:
        """The document that has begun, with its claims, if one has."""
        if self._now is not None:
            yield self._now, checked_claims(claims, self._now)
            self._now = None


def place_of(path: str) -> bytes:
    """What documents are put in order by, as when they are read."""
    return path.encode("utf-8", "surrogatepass")


def _claims(values: Mapping[str, Sequence[Any]]) -> list[Claim]:
    """The claims of a row group. Raises ValueError, TypeError or OverflowError where they are none."""
    claims: list[Claim | None] = [None] * len(values["kind"])
    for kind, make in KINDS.items():
        places = [place for place, word in enumerate(values["kind"]) if word == kind]
        taken = itemgetter(*places, 0)  # one more, so that there is always a tuple
        columns = [made(slot, [taken(values[name])[:-1] for name, _ in slot.columns]) for slot in slots(kind)] if places else []
        names = [slot.name for slot in slots(kind)]
        for place, row in zip(places, zip(*columns, strict=True), strict=True):
            claims[place] = make(**dict(zip(names, row, strict=True)))
    known = [claim for claim in claims if claim is not None]
    if len(known) != len(claims):
        raise ValueError("a claim of no kind that is known")
    return known


def _part(note: Mapping[str, Any]) -> tuple[Part, list[str]]:
    """What a note says, and the documents behind the last claim. Raises ValueError, TypeError or KeyError."""
    words = [note["name"], note["folder"], *note["remarks"], *note[DOCUMENTS]]
    unread = tuple(Unread(path, why, fault) for path, why, fault in note["unread"])
    words += [word for each in unread for word in each[:2]]
    if not all(isinstance(word, str) for word in words) or not all(isinstance(each.fault, bool) for each in unread):
        raise ValueError("its note")
    counts = int(note["documents_read"]), int(note["claims"])
    return Part(note["name"], note["folder"], *counts, unread, tuple(note["remarks"])), list(note[DOCUMENTS])


def _unfit(note: Mapping[str, Any]) -> str:
    """Why a run cannot start from a file with this note, or nothing."""
    if note.get("table") != "claims":
        other = "holds groups, and claims are wanted" if note.get("table") == "groups" else "was not written by this program"
        return f"{other}: `audit claims CORPUS --format parquet=FILE` writes such a file"
    if note.get("columns") != VERSION:
        version = note.get("columns")
        return f"has columns of version {version!r:.20}, and this program reads version {VERSION}; write it again"
    if note.get("kinds") != sorted(KINDS):
        return "holds claims of some kinds only; write it without --kind"
    return ""


# ---------------------------------------------------------------- several files, one corpus


class Written:
    """Files of claims in the place of documents: what `Intake` is to documents."""

    def __init__(self, paths: Sequence[Path]) -> None:
        """Raises AuditError where one of them is no such file."""
        self._files = [ClaimsFile(path) for path in dict.fromkeys(paths)]

    @property
    def folder(self) -> str:
        """Where the documents lay, seen from where they were read; empty where the files do not agree."""
        return _agreed([file.part.folder for file in self._files], "")

    def read(self, paths: Sequence[Path], skip: Collection[Path], progress: Told, draft: Path | None = None) -> Merged:
        """The sources with their claims, in the order of the paths."""
        return Merged(self._files, progress)


class Merged:
    """What files of claims hold, to be walked over once."""

    def __init__(self, files: Sequence[ClaimsFile], progress: Told) -> None:
        self._files = files
        self._progress = progress
        self._twice: list[Unread] = []

    def __iter__(self) -> Iterator[tuple[Source, list[Claim]]]:
        """Each source with its claims. Raises AuditError that names the file where it cannot be read."""
        total = sum(file.part.documents for file in self._files)
        for done, each in enumerate(_merged(self._files, self._twice)):
            self._progress("reading", done, total)
            yield each

    @property
    def size(self) -> int:
        """The bytes of all files."""
        return sum(file.path.stat().st_size for file in self._files)

    def corpus(self, sources: Iterable[Source]) -> Corpus:
        """The corpus of what was read, when all was walked over."""
        parts = [file.part for file in self._files]
        unread = sorted({*self._twice, *(each for part in parts for each in part.unread)}, key=lambda each: place_of(each.path))
        remarks = sorted({remark for part in parts for remark in part.remarks})
        return Corpus(_agreed([part.name for part in parts], MERGED), tuple(sources), tuple(unread), tuple(remarks))


def _agreed(words: Sequence[str], otherwise: str) -> str:
    return words[0] if len(set(words)) == 1 else otherwise


def _merged(files: Sequence[ClaimsFile], twice: list[Unread]) -> Iterator[tuple[Source, list[Claim]]]:
    """The sources of all files with their claims, in order of the paths; one that stands in two of them goes to `twice`."""
    marked = [(((source, claims), file) for source, claims in file) for file in files]
    before: tuple[tuple[Source, list[Claim]], ClaimsFile] | None = None
    for each, file in heapq.merge(*marked, key=lambda item: place_of(item[0][0].path)):
        if before is None or before[0][0].path != each[0].path:
            before = each, file
            yield each
        elif before[0] == each:
            twice.append(Unread(each[0].path, TWICE, False))
        else:
            raise AuditError(f"{file.path}: {each[0].path} is another document in {before[1].path}")
