"""What is kept between runs, on the disk: the baseline, the decisions, and two reports that are held against each other."""

from __future__ import annotations

import json
import os
from argparse import Namespace
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from audit.check.baseline import Baseline, Keeping, Known, absent, baseline_text, read_baseline, renewed
from audit.check.decisions import HEAD, Decision, entry_text, read_decisions
from audit.config import Config, as_seen
from audit.errors import AuditError, decoded
from audit.model import Finding, Report
from audit.outcome import faults_of, findings_of
from audit.output import write_whole
from audit.pipeline import Request, audit_files


def keeping_of(options: Namespace, config: Config) -> Keeping:
    """The baseline and the decisions that a run goes by; with `--each` only where a baseline is configured.

    Raises AuditError where one of them is broken, or a configured baseline is missing.
    """
    if options.each and config.baseline is None:
        return Keeping(options.today)
    return Keeping(options.today, _baseline(config), _decisions(config))


def gone_from(report: Report, keeping: Keeping, corpus: Sequence[str]) -> list[Known]:
    """The baseline's entries that no longer occur, where it was written for this corpus and all of it could be read."""
    if keeping.baseline is None or report.incomplete or keeping.baseline.corpus != tuple(corpus):
        return []
    return absent(keeping.baseline, _found(report), [rule.id for rule in report.rules])


def corpus_names(corpora: Sequence[Path], home: Path) -> tuple[str, ...]:
    """The folders and files of a corpus, as its home sees them."""
    return tuple(sorted(Path(os.path.relpath(path.resolve(), home.resolve())).as_posix() for path in corpora))


# ---------------------------------------------------------------- the commands


def write_baseline(options: Namespace, config: Config, request: Request) -> str:
    """Write what is known now; says what was taken and what was left out. Raises AuditError where not all could be read."""
    path = _baseline_path(config)
    old = read_baseline(_text(path), as_seen(path)) if os.path.lexists(path) else None
    names = corpus_names(request.corpora, config.home)
    if old and old.corpus != names:
        wanted = ", ".join(old.corpus)
        raise AuditError(f"{as_seen(path)}: was written for {wanted}, not for {', '.join(names)}; remove it to begin anew")
    keeping = Keeping(options.today, old, _decisions(config))
    found = _found(_whole(request, keeping))
    new = renewed(old, names, found, options.accept_new)
    write_whole(path, baseline_text(new))
    return _written(path, old, new, found)


def accept(options: Namespace, config: Config, request: Request) -> str:
    """Write down what was decided of one finding. Raises AuditError for one that does not occur, and for an empty reason."""
    if not options.reason.strip():
        raise AuditError("--reason: is empty; whoever reads the decision later needs to know why")
    if options.until and options.until < options.today:
        raise AuditError(f"--until {options.until}: has passed; today is {options.today}")
    path = _decisions_path(config)
    before = _text(path) if os.path.lexists(path) else ""
    keeping = Keeping(options.today, decisions=read_decisions(before, as_seen(path)))
    finding = _named(options.id, _found(_whole(request, keeping)))
    decision = Decision(
        finding.id,
        options.verdict,
        options.reason.strip(),
        options.until,
        (options.by or "").strip(),
        finding.rule,
        finding.message,
    )
    ends_open = before and not before.endswith("\n")
    text = (before or HEAD) + ("\n" if ends_open else "") + entry_text(decision)
    read_decisions(text, as_seen(path))
    write_whole(path, text)
    return f"{as_seen(path)}: {finding.id} ({finding.message}) {decision.told(options.today)}"


def diff(options: Namespace) -> str:
    """What changed from one JSON report to another. Raises AuditError for a file that is none."""
    from audit.report.diff import FORMATS, compare

    old, new = (_report(path) for path in (options.old, options.new))
    return FORMATS[options.format](compare(old, new))


COMMANDS: dict[str, Callable[[Namespace, Config, Request], str]] = {"baseline": write_baseline, "accept": accept}


# ---------------------------------------------------------------- what they share


def _whole(request: Request, keeping: Keeping) -> Report:
    """The report of a run that could read everything."""
    from dataclasses import replace

    report = audit_files(replace(request, keeping=keeping))
    if report.incomplete:
        raise AuditError(*faults_of(report), "nothing was written, because not everything could be read")
    return report


def _found(report: Report) -> list[Finding]:
    """Every finding, those that stand apart or elsewhere too."""
    each = [part.checked for part in (report, *report.parts)]
    return [*findings_of(report), *(finding for checked in each for finding in (*checked.apart, *checked.elsewhere))]


def _named(wanted: str, found: Sequence[Finding]) -> Finding:
    by_id = {finding.id: finding for finding in found}
    if wanted not in by_id:
        raise no_such_finding(wanted, by_id)
    return by_id[wanted]


def no_such_finding(wanted: str, ids: Iterable[str]) -> AuditError:
    """What to raise for an id that no finding has: with the nearest one."""
    from audit.text.strict_yaml import nearest

    close = nearest(wanted, ids)
    hint = f"did you mean {close}?" if close else "`audit run` tells the ids"
    return AuditError(f"{wanted}: no finding of this run has that id; {hint}")


def _written(path: Path, old: Baseline | None, new: Baseline, found: Sequence[Finding]) -> str:
    ids = {entry.id for entry in new.known}
    dropped = sum(entry.id not in ids for entry in old.known) if old else 0
    left = sum(finding.id not in ids and not finding.decided for finding in found)
    told = [f"{len(ids):,} known"]
    told += [f"{dropped:,} dropped"] * bool(dropped)
    told += [f"{left:,} new left out (--accept-new takes them)"] * bool(left)
    return f"{as_seen(path)}: {', '.join(told)}"


def _baseline_path(config: Config) -> Path:
    return config.baseline or config.home / ".audit" / "baseline.json"


def _decisions_path(config: Config) -> Path:
    return config.home / ".audit" / "decisions.yaml"


def _baseline(config: Config) -> Baseline | None:
    path = _baseline_path(config)
    if os.path.lexists(path):
        return read_baseline(_text(path), as_seen(path))
    if config.baseline:
        raise AuditError(f"{as_seen(path)}:1:1: there is no such baseline; `audit baseline write` writes it")
    return None


def _decisions(config: Config) -> dict[str, Decision]:
    path = _decisions_path(config)
    return read_decisions(_text(path), as_seen(path)) if os.path.lexists(path) else {}


def _report(path: Path) -> dict[str, Any]:
    """A JSON report as it was written."""
    from audit.report.diff import faults_in

    text = _text(path)
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise AuditError(f"{as_seen(path)}:{error.lineno}:{error.colno}: no JSON: {error.msg}") from error
    except (RecursionError, ValueError) as error:
        raise AuditError(f"{as_seen(path)}:1:1: no JSON that could be read: {error}") from error
    if faults := faults_in(data):
        raise AuditError(*(f"{as_seen(path)}:1:1: no report of `audit run --format json`: {fault}" for fault in faults))
    return dict(data)


def _text(path: Path) -> str:
    try:
        return decoded(path.read_bytes(), as_seen(path))
    except OSError as error:
        raise AuditError(f"{as_seen(path)}:1:1: cannot be read: {error.strerror or error}") from error
