"""A report in, its parts out: one for each corpus, with its sources by path, so that a claim finds its document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from audit.model import Checked, Claim, Report, Source, Unread


@dataclass(frozen=True)
class Part:
    """What was found in one corpus.

    `corpus` is the name of its sub-folder, None where the report has one corpus alone; `folder` is where the documents lie.
    """

    report: Report
    corpus: str | None
    folder: str = ""

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """The documents by path, in the order of the corpus."""
        return {source.path: source for source in self.report.sources}

    @property
    def checked(self) -> Checked:
        """Findings, excused, groups and topics."""
        return self.report.checked

    @property
    def unread(self) -> list[Unread]:
        """What was not read, or passed over."""
        return [unread for corpus in self.report.corpora for unread in corpus.unread]

    @property
    def remarks(self) -> list[str]:
        """Remarks of the reading stage, for the ledger."""
        return [remark for corpus in self.report.corpora for remark in corpus.remarks]

    @property
    def capped(self) -> tuple[str, ...]:
        """Blocks too large to compare in full."""
        return self.report.capped

    @property
    def mark(self) -> dict[str, str]:
        """The field that tells records of several corpora apart; empty where there is one alone."""
        return {} if self.corpus is None else {"corpus": self.corpus}

    def source_of(self, claim: Claim) -> Source:
        """The document that a claim stands in."""
        return self.sources[claim.source]

    def place(self, path: str) -> str:
        """The path as a page shows it: with the sub-folder, where there are several corpora."""
        return path if self.corpus is None else f"{self.corpus}/{path}"

    def file(self, path: str) -> str:
        """The path from the working folder, for what points into a repository."""
        return f"{self.folder}/{self.place(path)}" if self.folder else self.place(path)

    def family(self, path: str) -> str:
        """Reprints of one text share a family; a document without reprints is its own."""
        return self.report.families.get(path, path)


def parts(report: Report) -> list[Part]:
    """One part for each corpus, in the order of their names."""
    if not report.parts:
        return [Part(report, None, report.folder)]
    return [Part(part, part.name, report.folder) for part in report.parts]
