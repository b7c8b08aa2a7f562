"""Where reports go. Files are written whole or not at all: a report that could not be finished leaves the old one as it was."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING

from audit.errors import AuditError
from audit.options import FILES, FORMATS
from audit.read import common_folder

if TYPE_CHECKING:
    from audit.config import Config
    from audit.model import Report

PAGES = "pages"
"""Markdown in several files: what `markdown=FOLDER/` asks for."""


def wanted_outputs(formats: Sequence[str], config: Config, named: Sequence[Path]) -> list[tuple[str, Path | None]]:
    """(format, file) of each report that is wanted; None is standard output. Without a word: a summary, and files in `reports/`.

    They are called after what is `named`, where that is one thing alone.

    Raises AuditError for a format that does not exist, and where two are to go to standard output.
    """
    if not formats:
        name = named[0].resolve().name if len(named) == 1 else "audit"
        files = [(format, config.home / "reports" / f"{name}.{FILES[format]}") for format in config.formats]
        return [("terminal", None), *files]
    outputs: list[tuple[str, Path | None]] = []
    for wanted in formats:
        name, _, file = wanted.partition("=")
        if name not in FORMATS:
            from audit.text.strict_yaml import nearest

            close = nearest(name, FORMATS)
            hint = f"did you mean {close}? " if close else ""
            raise AuditError(f"--format {wanted}: unknown format {name!r}; {hint}known: {', '.join(FORMATS)}")
        if name == "markdown" and file.endswith("/"):
            outputs.append((PAGES, Path(file) / "index.md"))
            continue
        outputs.append((name, None if file in ("", "-") else Path(file)))
    if sum(file is None for _, file in outputs) > 1:
        raise AuditError("only one format may go to standard output; give the others a file: --format markdown=report.md")
    return outputs


def files_of(outputs: Sequence[tuple[str, Path | None]]) -> frozenset[Path]:
    """The files that a run is about to write, which it must not read."""
    folders = [file.parent for name, file in outputs if name == PAGES and file is not None]
    pages = {page.resolve() for folder in folders if folder.is_dir() for page in folder.glob("*.md")}
    return frozenset(file.resolve() for _, file in outputs if file is not None) | pages


def texts_of(report: Report, outputs: Sequence[tuple[str, Path | None]]) -> Iterator[tuple[str, Path | None]]:
    """(text, file) of each report, and of each page of one in several files."""
    from audit.report import FORMATS as WRITERS

    for name, file in outputs:
        if name != PAGES or file is None:
            yield WRITERS[name](report), file
            continue
        from audit.report.pages import pages

        for page in pages(report):
            if page.needed or (file.parent / page.name).exists():
                yield page.text, file.parent / page.name


def write_reports(report: Report, outputs: Sequence[tuple[str, Path | None]]) -> str | None:
    """Make every report, then put each into its place; what goes to standard output is given back.

    Raises AuditError that names the file that could not be written.
    """
    from audit.report import LONG, pieces

    long = [(name, file) for name, file in outputs if name in LONG and file is not None]
    with contextlib.ExitStack() as files:
        for name, path in long:
            _put(pieces(name, report), files.enter_context(whole_file(path)))
        texts = list(texts_of(report, [output for output in outputs if output not in long]))
        for text, file in texts:
            if file is not None:
                write_whole(file, text)
    return next((text for text, file in texts if file is None), None)


def folder_of(corpora: Sequence[Path]) -> str:
    """Where the documents lie, seen from the working folder; empty where that is the working folder, or they lie elsewhere."""
    common = common_folder(corpora)
    here = Path.cwd().resolve()
    return "" if common == here or not common.is_relative_to(here) else common.relative_to(here).as_posix()


def write_whole(path: Path, text: str) -> None:
    """Write UTF-8 text in one step, as `whole_file` does; raises AuditError that names the file."""
    with whole_file(path) as out:
        _put([text], out)


def _put(texts: Iterable[str], out: IO[bytes]) -> None:
    for text in texts:
        out.write(text.encode("utf-8", "backslashreplace"))


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[IO[bytes]]:
    """A file beside `path` to write to, put in its place in one step at the end; raises AuditError that names the file.

    Where the caller fails, the old file stays. A device or a pipe (`/dev/stdout`, `/dev/null`) is written to where it stands.
    """
    temporary: Path | None = None
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            with path.open("wb") as out:
                yield out
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        temporary.chmod(_mode(path))
        temporary.replace(path)
        temporary = None
        _sync_folder(path.parent)
    except OSError as error:
        raise AuditError(f"{path}: cannot be written: {error.strerror or error}") from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink()


def _mode(path: Path) -> int:
    try:
        return path.stat().st_mode & 0o777
    except FileNotFoundError:
        return 0o644


def _sync_folder(folder: Path) -> None:
    """Make the new name itself survive a power loss, where the system allows it."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
