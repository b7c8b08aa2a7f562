"""One finding in, all that is known of it out, for a terminal: what is said, every passage with its words marked, the reasons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap

from audit.model import Finding
from audit.report import told
from audit.report.escape import plain
from audit.report.marks import marks
from audit.report.parts import Part
from audit.report.reasons import sentences
from audit.report.snippet import Piece, pieces

WIDTH, INDENT = 96, "    "
BEGIN, END = "\ue000", "\ue001"
"""Stand for the marks while lines are broken; no document's own are let through."""
BOLD, PLAIN = ("\x1b[1m", "\x1b[0m"), ("[", "]")


def finding_text(part: Part, finding: Finding, colour: bool = False) -> str:
    """The finding with every passage; the words that count are bold in colour, else in square brackets."""
    text = "\n".join(_lines(part, finding))
    begin, end = BOLD if colour else PLAIN
    return text.replace(BEGIN, begin).replace(END, end)


def _lines(part: Part, finding: Finding) -> Iterator[str]:
    unsure = ", possible" if finding.confidence == "low" else ""
    yield from wrap(f"{finding.severity}{unsure}, {finding.state}: {_clean(finding.message)}", WIDTH)
    for each in told.quoted(part, finding, marks(finding), alone=True):
        yield ""
        places = [told.where(part, claim) for claim in each.claims]
        yield _clean(", ".join((" and ".join(places), *each.notes)))
        heads = f"({each.heads}) " if each.heads else ""
        yield from wrap(
            _clean(heads) + _marked(pieces(each.shown, each.marks)), WIDTH, initial_indent=INDENT, subsequent_indent=INDENT
        )
    yield ""
    for reason in sentences(finding):
        yield from wrap(_clean(reason), WIDTH)
    also = f" (also {', '.join(finding.also)})" if finding.also else ""
    yield _clean(f"Rule {finding.rule}{also}, finding {finding.id}")
    if finding.decided:
        yield from wrap(_clean(finding.decided), WIDTH)


def _marked(some: Sequence[Piece]) -> str:
    return "".join(f"{BEGIN}{_clean(piece.text)}{END}" if piece.marked else _clean(piece.text) for piece in some)


def _clean(words: str) -> str:
    return plain(words.replace(BEGIN, "").replace(END, ""))
