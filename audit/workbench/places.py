"""A fault in, the offending line of its file out, with the place marked."""

from __future__ import annotations

import re
from pathlib import Path

from audit.check.faults import MANUAL, in_place
from audit.text.constants import MAX_YAML_BYTES

RULE_FILE = re.compile(r"(?P<path>[^\n]+?\.ya?ml):[0-9]+:[0-9]+: ")  # rules/mine/fares.yaml:6:1: …
NO_RULES = ("sources.yaml", "decisions.yaml")
OTHER_MANUAL = "README.md"


def place_shown(fault: str) -> str:
    """Where a fault names a place in a YAML file that can be read, the line there with the place marked under it; else ""."""
    found = RULE_FILE.match(fault)
    if not found:
        return ""
    path = Path(found["path"])
    try:
        if not path.is_file() or path.stat().st_size > MAX_YAML_BYTES:
            return ""
        text = path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return ""
    return in_place(fault, text, OTHER_MANUAL if path.name in NO_RULES else MANUAL)
