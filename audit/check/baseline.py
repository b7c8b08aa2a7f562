"""Findings, a baseline and decisions in, the state of each finding out; and which entries no longer occur. No disk, no clock."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice
from typing import Any, NamedTuple

from audit.check.decisions import APART, Decision
from audit.check.fingerprint import value_of
from audit.errors import AuditError
from audit.model import SEVERITIES, Checked, Claim, Finding, Judged

VERSION = 1
MOST = 20
"""Faults of one file that are told at once."""


class Known(NamedTuple):
    """A finding as a baseline holds it: its fingerprint, and enough words for a reader of the file."""

    id: str
    rule: str
    severity: str
    message: str
    values: tuple[str, ...] = ()


class Baseline(NamedTuple):
    """What was known of a corpus (its folders and files as the baseline's home sees them), sorted by rule and id."""

    corpus: tuple[str, ...]
    known: tuple[Known, ...] = ()


@dataclass(frozen=True)
class Keeping:
    """All that is kept between runs, and the day on which it is asked."""

    today: date
    baseline: Baseline | None = None
    decisions: Mapping[str, Decision] = field(default_factory=dict)


def stand(checked: Checked, keeping: Keeping) -> Checked:
    """The findings with their states; those decided not to be about the same thing stand apart, and their groups are parted.

    A decision in force comes before the baseline; one that has ended makes its finding new again, known or not.
    """
    known = {entry.id for entry in keeping.baseline.known} if keeping.baseline else set()
    told = [_stated(finding, known, keeping) for finding in checked.findings]
    apart = tuple(finding for finding in told if _is_apart(finding, keeping))
    return replace(
        checked,
        findings=tuple(finding for finding in told if not _is_apart(finding, keeping)),
        judged=tuple(_parted(checked.judged, apart)) if apart else checked.judged,
        apart=apart,
    )


def absent(baseline: Baseline, found: Iterable[Finding], rules: Iterable[str]) -> list[Known]:
    """The entries that no longer occur, of the rules that were run."""
    ids, ran = {finding.id for finding in found}, set(rules)
    return [entry for entry in baseline.known if entry.id not in ids and entry.rule in ran]


def renewed(old: Baseline | None, corpus: Sequence[str], found: Sequence[Finding], accept_new: bool) -> Baseline:
    """The baseline to write: at first, and with `accept_new`, all that was found; else what is known and still occurs.

    What a decision speaks of stays with the decision, or its end would have no effect.
    """
    known = {entry.id for entry in old.known} if old else set()
    taken = [finding for finding in found if not finding.decided and (old is None or accept_new or finding.id in known)]
    entries = {f.id: Known(f.id, f.rule, f.severity, f.message, f.values) for f in taken}
    return Baseline(tuple(corpus), tuple(sorted(entries.values(), key=lambda entry: (entry.rule, entry.id))))


# ---------------------------------------------------------------- states


def _stated(finding: Finding, known: set[str], keeping: Keeping) -> Finding:
    decision = keeping.decisions.get(finding.id)
    if decision is None:
        return replace(finding, state="known") if finding.id in known else finding
    return replace(finding, state="accepted" if decision.holds(keeping.today) else "new", decided=decision.told(keeping.today))


def _is_apart(finding: Finding, keeping: Keeping) -> bool:
    return finding.state == "accepted" and keeping.decisions[finding.id].verdict == APART


def _parted(judged: Sequence[Judged], apart: Sequence[Finding]) -> Iterator[Judged]:
    """The groups; one whose claims were decided to be about different things, as what is left of it for each value."""
    decided = [{passage.claim.id for passage in finding.passages} for finding in apart if len(finding.passages) > 1]
    of_claim = {claim: ids for ids in decided for claim in ids}
    for one in judged:
        together = {claim.id for claim in one.group.claims}
        if any(of_claim[claim] <= together for claim in sorted(together & of_claim.keys())):
            yield from _by_value(one)
        else:
            yield one


def _by_value(one: Judged) -> Iterator[Judged]:
    values: dict[str, list[Claim]] = {}
    for claim in one.group.claims:
        values.setdefault(value_of(claim), []).append(claim)
    for number, claims in enumerate((each for each in values.values() if len(each) > 1), 1):
        yield Judged(one.group._replace(id=f"{one.group.id}-{number}", claims=tuple(claims)), "agree")


# ---------------------------------------------------------------- the file


def baseline_text(baseline: Baseline) -> str:
    """The baseline as a file: a line for each finding, in order, so that a change of one is a change of one line."""
    lines = ",\n".join(f"    {_line(entry)}" for entry in baseline.known)
    findings = f"[\n{lines}\n  ]" if lines else "[]"
    return f'{{\n  "version": {VERSION},\n  "corpus": {json.dumps(list(baseline.corpus))},\n  "findings": {findings}\n}}\n'


def _line(entry: Known) -> str:
    values = {"id": entry.id, "rule": entry.rule, "severity": entry.severity, "message": entry.message, "values": entry.values}
    return "".join(sign if sign.isprintable() else json.dumps(sign)[1:-1] for sign in json.dumps(values, ensure_ascii=False))


def read_baseline(text: str, path: str) -> Baseline:
    """A baseline from its file's text; raises AuditError (`path:line:column: why`) for every entry that is none."""
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise AuditError(f"{path}:{error.lineno}:{error.colno}: no JSON: {error.msg}") from error
    except (RecursionError, ValueError) as error:
        raise AuditError(f"{path}:1:1: no JSON that could be read: {error}") from error
    if not isinstance(data, dict) or data.get("version") != VERSION or not isinstance(data.get("findings"), list):
        raise AuditError(f"{path}:1:1: no baseline of version {VERSION}; `audit baseline write` writes one")
    if not _are_words(data.get("corpus")):
        raise AuditError(f"{path}:{_place(text, 'corpus')}: “corpus” is a list of folders and files")
    found = (fault for number, entry in enumerate(data["findings"], 1) for fault in _faults(entry, number, text))
    if faults := list(islice(found, MOST)):
        raise AuditError(*(f"{path}:{fault}" for fault in faults))
    known = [Known(**{**entry, "values": tuple(entry["values"])}) for entry in data["findings"]]
    return Baseline(tuple(data["corpus"]), tuple(known))


KEYS = ("id", "rule", "severity", "message", "values")


def _faults(entry: Any, number: int, text: str) -> Iterator[str]:
    """What is wrong with an entry, with its place in front."""
    told = list(_wrong(entry))
    if told:
        at = _place(text, str(entry.get("id", "findings")) if isinstance(entry, dict) else "findings")
        yield from (f"{at}: entry {number} of “findings”: {what}" for what in told)


def _wrong(entry: Any) -> Iterator[str]:
    if not isinstance(entry, dict):
        yield "is no mapping"
        return
    yield from (f"there is no “{key}”" for key in KEYS if key not in entry)
    yield from (f"unknown key “{key}”" for key in entry if key not in KEYS)
    yield from (f"“{key}” is one value in quotes" for key in KEYS[:-1] if key in entry and not isinstance(entry[key], str))
    if "values" in entry and not _are_words(entry["values"]):
        yield "“values” is a list of words"
    if isinstance(entry.get("severity"), str) and entry["severity"] not in SEVERITIES:
        yield f"“severity” is one of {', '.join(SEVERITIES)}"


def _are_words(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(word, str) for word in value)


def _place(text: str, word: str) -> str:
    """Line and column at which a quoted word first stands."""
    at = max(text.find(json.dumps(word)), 0)
    return f"{text.count(chr(10), 0, at) + 1}:{at - text.rfind(chr(10), 0, at)}"
