"""Two mentions of one person in, how spelling and office compare out."""

from __future__ import annotations

from audit.check.compare.difference import Difference
from audit.model import Evidence, Name
from audit.text.constants import MISSPELT_LETTERS, OFFICE_DAYS
from audit.text.name_tables import NATIONAL_OFFICES
from audit.text.names import is_former, office, parts, same_person
from audit.text.wording import distance


def compare_names(a: Name, b: Name, evidence: Evidence, read: str = "usual") -> Difference:
    """How two mentions compare: offices that exclude each other, Jr. and Sr., another spelling; else they agree."""
    one, other = parts(a.name), parts(b.name)
    exclusive = _offices(a, b, evidence)
    if exclusive:
        return Difference("disagree", "error", why=exclusive)
    if one.key == other.key:
        return Difference("agree", by=None if a.name == b.name else "spelling")
    if one.generation != other.generation and (one.given, one.surname) == (other.given, other.surname):
        return Difference("disagree", "note", why=f"“{a.name}” and “{b.name}” differ in Jr. or Sr.")
    if same_person(a.name, b.name):
        return Difference("compatible", by="spelling")
    if distance(one.key, other.key, MISSPELT_LETTERS) <= MISSPELT_LETTERS:
        return Difference("disagree", "warning", why=f"“{a.name}” and “{b.name}” are spelled differently", change="name")
    return Difference("compatible", why="two forms of a name that no table joins")


def _offices(a: Name, b: Name, evidence: Evidence) -> str:
    """Two offices that nobody holds at once, at one time; an empty string where there is no such clash."""
    if not a.title or not b.title or is_former(a.title) or is_former(b.title):
        return ""
    one, other = office(a.title), office(b.title)
    if not one or not other or one == other or not {one, other} <= NATIONAL_OFFICES or not _at_one_time(a, b, evidence):
        return ""
    return f"nobody is {a.title} and {b.title} at once"


def _at_one_time(a: Name, b: Name, evidence: Evidence) -> bool:
    one, other = evidence.sources[a.source].published, evidence.sources[b.source].published
    return one is None or other is None or abs((one.earliest - other.earliest).days) <= OFFICE_DAYS
