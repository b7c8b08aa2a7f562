"""The words of a report: counts, severities, explanations. Rows only; a new excuse, softener or reading is one more row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from itertools import islice
from typing import get_args

from audit.model import SEVERITIES, Coverage, Finding, Outcome, Report, State, Step
from audit.report.parts import is_sure_enough, parts

COUNTS = {
    "claims": "read in all",
    "agreed": "agreed with another",
    "compatible": "compatible with another",
    "disagree": "in a disagreement",
    "excused": "in a disagreement that an innocent explanation covers",
    "alone": "alone: no other passage speaks of the same thing",
    "not_compared": "not compared: of another kind, unit or mode than what stands near",
    "possible": "possibly about the same thing as another: too unsure to report",
}
"""The counts of the ledger; the others sum to the first."""
STATES = get_args(State)
EXCUSES = {
    "changed-over-time": "a count that may have changed between the two dates",
    "different-period": "the two speak of different periods",
    "different-scope": "the two count different sets",
    "forecast": "one of the two is a forecast or a plan",
    "revised": "one of the two is a stated revision",
}
SOFTENERS = {
    "disputed": "the values are credited to different named sources",
    "estimate": "one value is called an estimate",
    "pronoun": "a speaker is known through a pronoun alone",
    "translation": "one rendering is a translation",
}
READINGS = {
    "rounding": "by rounding",
    "conversion": "by converting units",
    "fragment": "one quotes a part of the other",
    "elision": "one marks a cut",
    "spelling": "written differently",
    "reprint": "one reprints the other",
}
OUTCOMES: dict[Outcome, str] = {
    "contradicted": "contradicted",
    "nowhere": "found nowhere",
    "supported": "supported",
    "unchecked": "not checkable",
}
HOW = {
    **READINGS,
    "fragment": "word for word",
    "elision": "word for word, with a marked cut",
    "reckoned": "reckoned from what stands there",
    "surname": "by the surname alone",
    "value": "by its value; see whether it is said of the same thing",
}
"""How a source supports what a draft says."""
VERDICTS = {"agree": "the same", "compatible": "both can hold"}


def excuse(by: str | None) -> str:
    """An innocent explanation in words."""
    return EXCUSES.get(by or "", by or "")


def counted(number: int, noun: str) -> str:
    """ "1 error", "2 errors"."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def claims_counted(coverage: Coverage) -> str:
    """ "1,204 claims: 40 agreed, 12 compatible, …"."""
    told = [f"{getattr(coverage, name):,} {name.replace('_', ' ')}" for name in COUNTS if name != "claims"]
    return f"{counted(coverage.claims, 'claim')}: {', '.join(told)}"


def some(words: Collection[str], between: str, most: int) -> str:
    """ "a; b and 3 more": the first so many, and how many more there are."""
    rest = len(words) - most
    return between.join(islice(words, most)) + (f" and {rest} more" if rest > 0 else "")


def listed(words: Sequence[str], last: str = "and") -> str:
    """ "a", "a and b", "a, b and c"."""
    return f" {last} ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def totals(findings: Iterable[Finding]) -> str:
    """ "2 errors, 3 warnings, 4 notes"; "nothing to report" where there is none."""
    counts = Counter(finding.severity for finding in findings)
    told = [counted(counts[severity], severity) for severity in reversed(SEVERITIES) if counts[severity]]
    return ", ".join(told) or "no disagreement found"


def outcomes(steps: Iterable[Step]) -> str:
    """ "2 contradicted, 1 found nowhere, 30 supported, 4 not checkable"."""
    counts = Counter(step.outcome for step in steps)
    return ", ".join(f"{counts[outcome]:,} {words}" for outcome, words in OUTCOMES.items())


def stands(report: Report) -> str:
    """ "1 known, 1 accepted, 2 more kept apart, 3 more touch no changed document": what is not new, or not shown; else empty."""
    each = parts(report)
    counts = Counter(finding.state for part in each for finding in part.checked.findings if finding.confidence == "high")
    told = [f"{counts[state]:,} {state}" for state in ("known", "accepted") if counts[state]]
    if apart := sum(len(part.checked.apart) for part in each):
        told.append(f"{apart:,} more kept apart")
    elsewhere = [finding for part in each for finding in part.checked.elsewhere]
    if count := sum(is_sure_enough(report, finding) for finding in elsewhere):
        told.append(f"{count:,} more {'touches' if count == 1 else 'touch'} no changed document")
    return ", ".join(told)


def headline(report: Report, name: str) -> str:
    """ "NAME: 2 errors, 3 warnings (1 known) in 4 documents", with INCOMPLETE in front where something could not be read.

    What is only possible is counted apart, where it is shown.
    """
    each = parts(report)
    found = [finding for part in each for finding in part.checked.findings]
    sure = [finding for finding in found if finding.confidence == "high"]
    unsure = len(found) - len(sure)
    told = totals(sure) + (f" ({stood})" if (stood := stands(report)) else "")
    told += f", {unsure:,} possible" if unsure and report.possible else ""
    text = f"{name}: {told} in {counted(sum(len(part.sources) for part in each), 'document')}"
    return f"INCOMPLETE: {text}" if report.incomplete else text
