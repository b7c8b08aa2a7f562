"""What a claim was read as: one phrase for the page, beside the passage itself."""

from __future__ import annotations

from datetime import date

from audit.check.compare.shown import show_boundary, show_day, show_days
from audit.model import Claim, Date, Figure, Name, Passage, Quote


def passage(claim: Claim, read: str = "usual") -> Passage:
    """The claim with the phrase that says what it was read as."""
    return Passage(claim, reads_as(claim, read))


def reads_as(claim: Claim, read: str = "usual") -> str:
    """ "more than 31,000 Venezuelans, in August 2023, according to the agency"; empty where there is nothing to add."""
    if isinstance(claim, Figure):
        return _figure(claim)
    if isinstance(claim, Date):
        return _date(claim, read)
    if isinstance(claim, Quote):
        return _quote(claim)
    return _name(claim) if isinstance(claim, Name) else ""


def _figure(figure: Figure) -> str:
    parts = [_counted(figure)]
    if figure.derived:
        parts.append(figure.derived)
    if figure.per and figure.per not in figure.text:
        parts.append(f"per {figure.per}")
    if figure.period and (figure.period.earliest or figure.period.latest):
        parts.append(f"in the period: {show_days(figure.period)}")
    if figure.as_of and figure.as_of.latest:
        parts.append(f"as of {show_day(figure.as_of.latest)}")
    if figure.modality in ("plan", "forecast"):
        parts.append(f"a {figure.modality}")
    if figure.stated_by:
        parts.append(f"according to {figure.stated_by}")
    return ", ".join(parts)


def _counted(figure: Figure) -> str:
    """The words of the number, and what it counts; beside a unit, in brackets what it measures."""
    words = " ".join(figure.text.split())
    subject = " ".join((figure.subject or "").split())
    if not subject or subject.lower() in words.lower():
        return words
    if figure.unit or figure.role in ("age", "share", "change", "duration", "score"):
        return f"{words} ({_inside(subject)})"
    return f"{words} {subject}"


def _inside(subject: str) -> str:
    """A subject as it reads inside a sentence: "The fire" → "the fire"."""
    first, _, rest = subject.partition(" ")
    return f"{first.lower()} {rest}" if first in ("The", "A", "An", "Its", "Their", "His", "Her", "Our") and rest else subject


def _date(found: Date, read: str) -> str:
    if not found.resolved:
        return "a day that the document alone does not settle"
    if (found.role == "cutoff" or read == "boundary") and found.boundary and found.boundary > date.min:
        return show_boundary(found.boundary)
    if found.other:
        return f"{show_days(found.days)} or {show_days(found.other)}"
    return show_days(found.days)


def _quote(quote: Quote) -> str:
    who = quote.speaker_name or quote.speaker
    if not who:
        return "said by someone whom the document does not name here"
    through = " (through a pronoun)" if quote.via == "pronoun" else ""
    behalf = f", for {quote.behalf}" if quote.behalf else ""
    return f"said by {' '.join(who.split())}{behalf}{through}"


def _name(name: Name) -> str:
    return f"{name.title} {name.name}" if name.title and name.title.lower() not in name.name.lower() else name.name
