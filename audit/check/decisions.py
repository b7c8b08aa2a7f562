"""The text of a decisions file in, what was decided of each finding out; and a new entry as text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from audit.errors import AuditError
from audit.text.strict_yaml import Node, known_keys, nearest, parse

APART = "not-the-same-thing"
VERDICTS = {
    "accepted": "accepted",
    APART: "decided not to be about the same thing",
    "changed-over-time": "decided to have changed over time",
    "source-corrected": "decided to be corrected in the source",
}
"""Verdict → how a report says it."""
KEYS = ("id", "rule", "message", "verdict", "reason", "until", "by")
NEEDED = ("id", "verdict", "reason")
HEAD = "# What was decided of findings. `audit accept` adds at the end; of two entries for one finding the later counts.\n"


class Decision(NamedTuple):
    """One finding, decided: with a reason, until a day (that day included) or for good, by somebody or nobody named."""

    id: str
    verdict: str
    reason: str
    until: date | None = None
    by: str = ""
    rule: str = ""
    message: str = ""

    def holds(self, today: date) -> bool:
        """Is it in force?"""
        return self.until is None or today <= self.until

    def told(self, today: date) -> str:
        """ "accepted by Mara Lind until 2026-12-31: both counts are estimates"."""
        by = f" by {self.by}" if self.by else ""
        end = f" until {self.until}" if self.until else ""
        ended = "" if self.holds(today) else ", which has ended"
        return f"{VERDICTS[self.verdict]}{by}{end}{ended}: {self.reason}"


def read_decisions(text: str, path: str) -> dict[str, Decision]:
    """The decisions by the id of their finding; raises AuditError with `path:line:column: why` for each fault."""
    root = parse(text, path)
    if root.value is None:
        return {}
    if not isinstance(root.value, list):
        raise AuditError(f"{path}:{root.line}:{root.column}: decisions are a list; begin each with “- id:”")
    faults: list[str] = []
    decisions = [decision for node in root.value if (decision := _decision(node, path, faults))]
    if faults:
        raise AuditError(*faults)
    return {decision.id: decision for decision in decisions}


def entry_text(decision: Decision) -> str:
    """A decision as an entry to put at the end of the file."""
    until = str(decision.until) if decision.until else ""
    words = [decision.id, decision.rule, decision.message, decision.verdict, decision.reason, until, decision.by]
    plain = {"verdict": decision.verdict, "until": until}
    lines = [f"{key}: {plain.get(key) or _quoted(word)}" for key, word in zip(KEYS, words, strict=True) if word]
    return "- " + "\n  ".join(lines) + "\n"


def _quoted(word: str) -> str:
    """In double quotes, which YAML reads as JSON does; what a reader cannot see as an escape."""
    return "".join(sign if sign.isprintable() else f"\\U{ord(sign):08x}" for sign in json.dumps(word, ensure_ascii=False))


def _decision(node: Node, path: str, faults: list[str]) -> Decision | None:
    """One entry, or None where something is wrong with it, which is then told."""
    if not isinstance(node.value, dict):
        faults.append(f"{path}:{node.line}:{node.column}: an entry is a mapping that begins with “id:”")
        return None
    before = len(faults)
    faults += known_keys(node, KEYS, path)
    faults += [f"{path}:{node.line}:{node.column}: an entry needs a “{key}”" for key in NEEDED if key not in node.value]
    words = {key: word for key in KEYS if key in node.value and (word := _word(node.value[key], key, path, faults)) is not None}
    until = _until(node.value, words, path, faults)
    if (verdict := words.get("verdict")) is not None and verdict not in VERDICTS:
        close = nearest(verdict, VERDICTS)
        hint = f"did you mean {close}?" if close else f"one of {', '.join(VERDICTS)}"
        faults.append(f"{_at(node.value['verdict'], path)}: “{verdict}” is no verdict; {hint}")
    if len(faults) > before:
        return None
    return Decision(until=until, **{key: word for key, word in words.items() if key != "until"})


def _word(node: Node, key: str, path: str, faults: list[str]) -> str | None:
    if isinstance(node.value, str) and node.value.strip():
        return node.value.strip()
    if node.value is None and key not in NEEDED:
        return None
    faults.append(f"{_at(node, path)}: “{key}” is one value, and not empty")
    return None


def _until(value: Mapping[str, Node], words: Mapping[str, str], path: str, faults: list[str]) -> date | None:
    if "until" not in words:
        return None
    day = iso_day(words["until"])
    if day is None:
        faults.append(f"{_at(value['until'], path)}: “{words['until']}” is no date; write 2026-12-31")
    return day


def iso_day(words: str) -> date | None:
    """The day of "2026-12-31"; None for anything else."""
    try:
        day = date.fromisoformat(words)
    except ValueError:
        return None
    return day if day.isoformat() == words else None


def _at(node: Node, path: str) -> str:
    return f"{path}:{node.line}:{node.column}"
