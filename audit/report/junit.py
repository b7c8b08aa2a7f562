"""A report in, JUnit XML out, in the elements that Jenkins reads: a rule without a finding has passed, a finding has failed.

A note, and what is known or accepted, is skipped with a message; a document that could not be read is an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from audit.model import Finding, Report
from audit.report.chosen import chosen, faults, place_of
from audit.report.escape import plain
from audit.report.parts import Part, Row
from audit.report.reasons import sentences
from audit.report.snippet import clip
from audit.report.vocabulary import STATES, counted, stands

MOST, MESSAGE, PASSAGES, WORDS = 5000, 300, 8, 240
# What XML 1.0 cannot hold and `plain` leaves: two numbers that are no characters.
_NO_CHARACTER = re.compile("[\ufffe\uffff]")


def render(report: Report) -> str:
    """One suite of tests: the rules, the findings, what could not be read."""
    rows = chosen(report, STATES)
    cases = [*_unread(report), *(_finding(*row) for row in rows[:MOST]), *_left_out(len(rows)), *_passed(report, rows)]
    counts = {"tests": str(len(cases)), **{name: str(_count(cases, tag)) for name, tag in COUNTED}}
    top = Element("testsuites", {"name": "source-audit", **{name: counts[name] for name in ("tests", "failures", "errors")}})
    suite = SubElement(top, "testsuite", {"name": _text(report.name) or "audit", **counts})
    suite.extend(cases)
    if stood := stands(report):
        SubElement(suite, "system-out").text = f"Of the findings {stood}."
    indent(top, " ")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(top, encoding="unicode") + "\n"


COUNTED = (("failures", "failure"), ("errors", "error"), ("skipped", "skipped"))


def _count(cases: list[Element], tag: str) -> int:
    return sum(case.find(tag) is not None for case in cases)


def _unread(report: Report) -> Iterator[Element]:
    for file, why in faults(report):
        case = _case("source-audit", f"reads {file}" if file else "loads every rule")
        SubElement(case, "error", {"type": "unreadable", "message": _text(why)})
        yield case


def _finding(part: Part, finding: Finding) -> Element:
    case = _case(part.place(finding.rule), f"{clip(finding.message, MESSAGE)} ({finding.id})")
    if finding.state != "new" or finding.severity == "note":
        how = finding.severity if finding.state == "new" else f"{finding.severity}, {finding.state}"
        SubElement(case, "skipped", {"message": _text(f"{how}: {clip(finding.message, MESSAGE)}")})
        SubElement(case, "system-out").text = _told(part, finding)
        return case
    failure = SubElement(case, "failure", {"type": finding.severity, "message": _text(clip(finding.message, MESSAGE))})
    failure.text = _told(part, finding)
    return case


def _left_out(found: int) -> Iterator[Element]:
    if found > MOST:
        case = _case("source-audit", "shows every finding")
        SubElement(case, "skipped", {"message": f"{counted(found - MOST, 'finding')} more, of the same severity or milder"})
        yield case


def _passed(report: Report, rows: list[Row]) -> Iterator[Element]:
    broken = {finding.rule for _, finding in rows}
    yield from (_case(rule.id, rule.title) for rule in report.rules if rule.id not in broken)


def _case(rule: str, name: str) -> Element:
    return Element("testcase", {"classname": _text(rule.replace("/", ".")), "name": _text(name), "time": "0"})


def _told(part: Part, finding: Finding) -> str:
    """A line a passage, then the reasons."""
    lines = []
    for passage in finding.passages[:PASSAGES]:
        place = place_of(part, passage.claim)
        lines.append(f"{place.file}:{place.line}: “{clip(passage.claim.text, WORDS)}”")
    if len(finding.passages) > PASSAGES:
        lines.append(f"and {counted(len(finding.passages) - PASSAGES, 'passage')} more")
    return "\n".join(_text(line) for line in ("", *lines, *sentences(finding), ""))


def _text(words: str) -> str:
    return _NO_CHARACTER.sub("\ufffd", plain(words))
