"""Two claims and their link in, the reason why they were or were not compared out."""

from __future__ import annotations

from audit.model import Claim, Evidence, Link
from audit.report.claims import reading
from audit.report.escape import plain
from audit.report.snippet import clip
from audit.text.constants import ALIGNED, POSSIBLE, PRIOR

WIDTH = 76


def why_text(link: Link, a: Claim, b: Claim, evidence: Evidence) -> str:
    """The two passages, what each was read as, the gate that stopped them or the weights that fired, and the outcome."""
    return "\n".join((_place(a, evidence), _place(b, evidence), *_weights(link), f"  {_outcome(link)}", ""))


def verdict_of(link: Link) -> str:
    """ "not compared", "compared", "possible" or "too far apart"."""
    if link.gate:
        return "not compared"
    if link.score >= ALIGNED:
        return "compared"
    return "possible" if link.score >= POSSIBLE else "too far apart"


def _place(claim: Claim, evidence: Evidence) -> str:
    line, column = evidence.sources[claim.source].locate(claim.start)
    words, read = plain(clip(claim.text, WIDTH)), plain(clip(reading(claim), WIDTH))
    return f"{claim.kind} {plain(claim.source)}:{line}:{column}  {words}  [{read}]"


def _weights(link: Link) -> list[str]:
    rows = [f"  {weight:+6.1f}  {plain(name)}" for name, weight in link.weights]
    if link.weights and not any(name == "prior" for name, _ in link.weights):
        rows.append(f"  {PRIOR:+6.1f}  where every pair starts")
    return rows


def _outcome(link: Link) -> str:
    if link.gate:
        return f"not compared: stopped at the gate {plain(link.gate)}"
    words = {
        "compared": f"compared: {link.score:.1f} is {ALIGNED} or more",
        "possible": f"possible: {link.score:.1f} is between {POSSIBLE} and {ALIGNED}, shown with --possible",
        "too far apart": f"not compared: {link.score:.1f} is below {POSSIBLE}",
    }
    return words[verdict_of(link)]
