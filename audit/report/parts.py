"""A report in, its parts out: one for each corpus, with its sources by path, so that a claim finds its document."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from audit.model import SEVERITIES, Checked, Claim, Finding, Report, Source, Unread


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
        return self.report.by_path

    @cached_property
    def undated(self) -> list[str]:
        """The paths of the documents of which nobody knows the day."""
        return [path for path, source in self.sources.items() if not source.published]

    @property
    def checked(self) -> Checked:
        """Findings, excused, groups and topics."""
        return self.report.checked

    @property
    def explained(self) -> list[Finding]:
        """What is excused, where the passages are surely about one thing."""
        return [item for item in self.checked.excused if item.confidence == "high"]

    @property
    def unread(self) -> list[Unread]:
        """What was not read, or passed over."""
        return [unread for corpus in self.report.corpora for unread in corpus.unread]

    @property
    def faults(self) -> list[str]:
        """What could not be run in this corpus, where there are several; where there is one, they are the report's own."""
        return [] if self.corpus is None else [f"{self.corpus}: {fault}" for fault in self.report.faults]

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

    def texts(self, claims: Iterable[Claim]) -> int:
        """In how many documents some claims stand, reprints of one text as one."""
        return len({self.family(claim.source) for claim in claims})

    def reprinted(self, path: str) -> str | None:
        """The document that this one reprints, as a page shows it; None where it reprints none that was read."""
        family = self.family(path)
        return self.place(family) if family != path and family in self.sources else None


def parts(report: Report) -> list[Part]:
    """One part for each corpus, in the order of their names."""
    if not report.parts:
        return [Part(report, None, report.folder)]
    return [Part(part, part.name, report.folder) for part in report.parts]


Row = tuple[Part, Finding]
"""A finding and the corpus that it was found in."""


def shown(report: Report, states: Collection[str] = ("new",)) -> list[Row]:
    """The findings in these states, the worst first; those of low confidence only where the report shows them."""
    rows = [(part, finding) for part in parts(report) for finding in part.checked.findings]
    return worst_first(row for row in rows if row[1].state in states and is_sure_enough(report, row[1]))


def is_sure_enough(report: Report, finding: Finding) -> bool:
    """Is it certain that its passages are about one thing, or does the report show what is only possible?"""
    return report.possible or finding.confidence == "high"


def worst_first(rows: Iterable[Row]) -> list[Row]:
    """The same rows by severity, else in the order in which they came."""
    return sorted(rows, key=lambda row: -SEVERITIES.index(row[1].severity))
