"""Two figures in, whether each is told of another thing of one series: "the Otter 2" and "the Otter 3", "P1" and "P2"."""

from __future__ import annotations

import re

from audit.model import Claim, Evidence, Figure

NAMED = re.compile(
    r"\b(?:(?P<name>[A-Z][A-Za-z]{2,20}|tier|level|priority|severity|phase|stage|grade|version|model)[ ](?P<number>[0-9]{1,3})"
    r"|(?P<letter>[A-Z])(?P<digit>[0-9]))(?![\w.,%–-]?[0-9]|\w)"
)
_REACH = 80


def of_another(a: Figure, b: Figure, evidence: Evidence) -> str:
    """Of which things of a series the two are told, where they are not the same one; else an empty string."""
    one, other = evidence.once(_thing, a), evidence.once(_thing, b)
    if one is None or other is None or one[0] != other[0] or one[1] == other[1]:
        return ""
    return f"one is of {' '.join(one).strip()}, the other of {' '.join(other).strip()}"


def _thing(figure: Figure, evidence: Evidence) -> tuple[str, str] | None:
    """The thing of a series that stands next to the figure: behind it up to a comma, else before it, else in its heads."""
    source = evidence.sources[figure.source]
    begin, end = source.sentence_at(figure.start)
    beside = evidence.by_sentence.get((figure.source, figure.context_start), [])
    after = source.body[figure.end : min(end, figure.end + _REACH)]
    stop = min((at for at in map(after.find, ",;:") if at >= 0), default=len(after))
    found = list(_things(after[:stop], figure.end, beside))[:1]
    if not found:
        start = max(begin, figure.start - _REACH)
        found = list(_things(source.body[start : figure.start], start, beside))[-1:]
    if not found:
        found = [thing for head in source.block_at(figure.start).heads for thing in _things(head, -1, ())][:1]
    return found[0] if found else None


def _things(words: str, offset: int, beside: list[Claim] | tuple[()]) -> list[tuple[str, str]]:
    """The things of series that words name; what is a claim of its own counts something, or is a day."""
    taken = [(claim.start, claim.end) for claim in beside]
    return [
        (found["name"] or found["letter"], found["number"] or found["digit"])
        for found in NAMED.finditer(words)
        if not any(start < offset + found.end() and offset + found.start() < end for start, end in taken)
    ]
