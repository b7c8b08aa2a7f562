"""The lines of a long Markdown page in, the same with a list of its sections at the head out."""

from __future__ import annotations

import re
from collections.abc import Sequence

LONG = 200
"""So many lines before the ledger make a page long."""
_NO_ANCHOR = re.compile(r"[^\w\s-]")


def with_contents(lines: Sequence[str]) -> list[str]:
    """The lines; of a long page with links to its sections, each with the number of findings in it, before the first of them."""
    heads = [index for index, line in enumerate(lines) if line.startswith("## ")]
    if len(heads) < 2 or heads[-1] < LONG:
        return list(lines)
    told = ["**Contents**", ""]
    for index, end in zip(heads, [*heads[1:], len(lines)], strict=True):
        title = lines[index][3:]
        inside = sum(line.startswith("### ") for line in lines[index:end])
        told.append(f"- [{title}](#{anchor(title)}){f': {inside:,}' if inside else ''}")
    return [*lines[: heads[0]], *told, "", *lines[heads[0] :]]


def anchor(title: str) -> str:
    """What code hosts make of a heading."""
    return _NO_ANCHOR.sub("", title.replace("\\", "")).strip().lower().replace(" ", "-")
