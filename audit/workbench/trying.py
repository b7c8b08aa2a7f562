"""Rules in; how their own tests went out, and, where one failed, what was read and where the expected pair was lost."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from audit.align import explain
from audit.check.lost import Trail
from audit.check.trial import Failure, trials
from audit.errors import AuditError
from audit.pipeline import audit_documents, gather, read_documents
from audit.report.claims import claims_table
from audit.report.escape import plain

if TYPE_CHECKING:
    from audit.check.rule import Rule

RULES = (".yaml", ".yml", ".csv")
"""Files that a rule may be made of."""
PAUSE = 0.5
"""Seconds between two looks at the files."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """One line on a test that failed or is faulty, and the lines that explain it, ready for a terminal."""

    line: str
    shown: str = ""


def try_rules(rules: Sequence[Rule]) -> Iterator[Trouble]:
    """What is wrong with the tests of these rules, in their order."""
    for rule in rules:
        failures, faults = trials(rule, audit_documents)
        yield from (Trouble(failure.line, _shown(failure, rule)) for failure in failures)
        yield from map(Trouble, faults)


def _shown(failure: Failure, rule: Rule) -> str:
    """The claims of the little documents; of what is missing, where it was lost."""
    evidence = gather(tuple(read_documents(failure.case.documents)))
    rows = [(evidence.sources[claim.source], claim) for claim in evidence.claims if claim.kind in rule.claims]
    table = claims_table(rows).splitlines() if rows else [f"no {' or '.join(rule.claims)} was read from these documents"]
    lost: list[str] = []
    if failure.word == "MISSING":
        checked = audit_documents(failure.case.documents, [rule])
        lost = [f"lost: {plain(line)}" for line in Trail(rule, evidence, checked, explain).lost(failure.wanted)]
    return "\n".join(f"    {line}" for line in (*table, *lost))


def changes(paths: Sequence[Path], suffixes: Collection[str] = RULES) -> Iterator[None]:
    """Yields once at the start, and again whenever a file with such a suffix under these paths was written, added or taken away.

    Raises AuditError for paths that are not there at the start.
    """
    if missing := [f"{path}: there is no such file or folder to watch" for path in paths if not path.exists()]:
        raise AuditError(*missing)
    before: dict[Path, tuple[int, int]] | None = None
    while True:
        now = _stamps(paths, suffixes)
        if now != before:
            before = now
            yield
        time.sleep(PAUSE)


def _stamps(paths: Sequence[Path], suffixes: Collection[str]) -> dict[Path, tuple[int, int]]:
    """Time of the last change and size of every such file under these paths, but for reports and what is hidden."""
    stamps: dict[Path, tuple[int, int]] = {}
    for path in paths:
        for file in [path] if path.is_file() else sorted(path.rglob("*")):
            if file.suffix in suffixes and not any(_is_aside(name) for name in file.relative_to(path).parts):
                with suppress(OSError):  # taken away since the folder was listed
                    status = file.stat()
                    stamps[file] = status.st_mtime_ns, status.st_size
    return stamps


def _is_aside(name: str) -> bool:
    return name == "reports" or name.startswith(".")
