"""What was asked for in, texts for a terminal out: one finding, what a change of the documents changed, or two reports apart."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from audit.asked import config_of, request_of
from audit.errors import AuditError
from audit.keeping import diff, keeping_of, no_such_finding
from audit.model import Finding, Report
from audit.pipeline import Request, audit_files
from audit.read.files import SUFFIXES
from audit.report.diff import compare
from audit.report.escape import plain
from audit.report.json import report_record
from audit.report.one import finding_text
from audit.report.parts import parts
from audit.report.terminal import coloured, render
from audit.workbench.trying import RULES, changes

DOCUMENTS = (*SUFFIXES, *RULES, ".toml")
"""Files that a report may hang on."""
SHORTEST = 4
"""So many letters of an id name a finding."""


def show(options: Namespace, colour: bool) -> Iterator[str]:
    """One finding with all its passages. Raises AuditError where none, or more than one, has an id that begins so."""
    report = audit_files(_request(options))
    every = [(part, finding) for part in parts(report) for finding in _all(part.report)]
    found = [row for row in every if row[1].id.startswith(options.id)]
    if len(options.id) < SHORTEST or not found:
        raise no_such_finding(options.id, [finding.id for _, finding in every])
    if len({finding.id for _, finding in found}) > 1:
        raise AuditError(f"{options.id}: begins {len(found)} ids: {', '.join(finding.id for _, finding in found[:10])}")
    yield from (finding_text(part, finding, colour) for part, finding in found)


def watch(options: Namespace, colour: bool) -> Iterator[str]:
    """The summary at once, and, whenever a document or a rule has changed, what that changed; without end."""
    request = _request(options)
    before: Report | None = None
    for _ in changes((*request.everything, *request.rules), DOCUMENTS):
        try:
            report = audit_files(request)
        except AuditError as error:
            yield "\n".join(f"audit: {fault}" for fault in error.faults)
            continue
        text = render(report) if before is None else changed_text(before, report)
        before = report
        yield coloured(text) if colour else text


def changed_text(before: Report, after: Report) -> str:
    """What is new, gone, or told with another value, and then how things stand."""
    found = compare(report_record(before), report_record(after))
    lines = [f"{'gone':<9}{_told(finding)}" for finding in found.gone]
    lines += [f"{'now':<9}{_told(finding)}" for _, finding in found.changed]
    lines += [f"{'new':<9}{_told(finding)}" for finding in found.new]
    standing = render(after).rstrip().rpartition("\n\n")[2]
    return "\n".join([*(lines or ["nothing changed"]), "", standing])


def _told(finding: Mapping[str, Any]) -> str:
    """A finding in one line: what it says, and where."""
    places = dict.fromkeys(f"{claim['source']}:{claim['line']}" for claim in finding["claims"])
    return plain(f"{finding['severity']}: {finding['message']} ({', '.join(places)}; {finding['id']})")


def _all(report: Report) -> Iterator[Finding]:
    checked = report.checked
    yield from (*checked.findings, *checked.excused, *checked.apart)


def _request(options: Namespace) -> Request:
    config = config_of(options)
    return replace(request_of(options, config), each=options.each, keeping=keeping_of(options, config))


def _diff(options: Namespace, colour: bool) -> Iterator[str]:
    yield diff(options)


COMMANDS: dict[str, Callable[[Namespace, bool], Iterator[str]]] = {"show": show, "watch": watch, "diff": _diff}
