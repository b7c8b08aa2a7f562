"""Documents in, what `audit claims` and `audit groups` list out: texts for standard output, or columns in a file."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from audit.options import CLAIM_KINDS, COLUMNS

if TYPE_CHECKING:
    from audit.model import Claim, Source

    Found = Iterator[tuple[Source, list[Claim]]]

RECORDS = 500
"""How many records are written out at a time."""


class Claims:
    """The claims of a corpus, read as they are listed; `faults` are complete after that."""

    def __init__(self, options: Namespace, corpora: Sequence[Path]) -> None:
        from audit.intake import stream_sources

        self._options = options
        self._corpora = corpora
        self._sources = stream_sources(corpora)

    @property
    def faults(self) -> list[str]:
        """What should have been read and could not be, a line each."""
        return [f"{unread.path}: {unread.why}" for unread in self._sources.unread if unread.fault]

    def texts(self, colour: bool) -> Iterator[str]:
        """The claims in the wanted form. Raises AuditError where there is no document, or a file cannot be written."""
        from audit.intake import claims_of

        name, _, file = self._options.format.partition("=")
        found = claims_of(self._sources, self._options.kind or CLAIM_KINDS)
        if self._options.show:
            from audit.report.shown import claims_shown

            yield from (claims_shown(source, claims, colour) for source, claims in found)
        elif name == COLUMNS:
            self._write(found, Path(file))
        elif name == "table":
            from audit.report.claims import claims_table

            yield claims_table([(source, claim) for source, claims in found for claim in claims])
        else:
            yield from self._records(found)

    def _records(self, found: Found) -> Iterator[str]:
        """Every claim as a record, read by several processes where that is asked for, or worth it."""
        from contextlib import closing

        from audit.intake import processes_for, size_of

        engine = processes_for(self._options.jobs, lambda: sum(map(size_of, self._sources.documents)))
        if engine is None:
            yield from _records(found)
            return
        from audit.lines import Lines

        with closing(engine):
            yield from Lines(self._sources, frozenset(self._options.kind or CLAIM_KINDS), engine)

    def _write(self, found: Found, file: Path) -> None:
        """Every claim as a row, with all that a run would have known of the corpus."""
        from audit.columns.claims import ClaimsTable
        from audit.output import folder_of, whole_file

        with whole_file(file) as out:
            table = ClaimsTable(out)
            for source, claims in found:
                table.add(source, claims)
            table.close(
                {
                    "name": self._sources.name,
                    "folder": folder_of(self._corpora),
                    "kinds": sorted(set(self._options.kind or CLAIM_KINDS)),
                    "unread": self._sources.unread,
                    "remarks": sorted(self._sources.remarks),
                }
            )


def _records(found: Found) -> Iterator[str]:
    """Every claim as it is found, some hundred records at a time."""
    from audit.report.records import claim_lines

    written: list[str] = []
    for source, claims in found:
        written += claim_lines(claims, source)
        if len(written) > RECORDS:
            yield "\n".join(written)
            written.clear()
    if written:
        yield "\n".join(written)


def groups(options: Namespace, corpora: Sequence[Path]) -> Iterator[str]:
    """Which claims were judged to be about the same thing, in the wanted form. Raises AuditError as above."""
    from audit.check.judge import judge
    from audit.intake import read_corpus
    from audit.pipeline import gather
    from audit.report.groups import groups_json, groups_table

    name, _, file = options.format.partition("=")
    if name == COLUMNS:
        from audit.columns.groups import write_groups

        write_groups(Path(file), lambda: gather(read_corpus(corpora).sources))
        return
    evidence = gather(read_corpus(corpora).sources)
    judged = judge(evidence)
    yield groups_json(judged, evidence) if name == "json" else groups_table(judged, evidence)
