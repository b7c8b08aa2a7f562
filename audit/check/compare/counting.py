"""A figure in, what its sentence says of the counting out: that it goes on, that it is of a part, that the value is an old one."""

from __future__ import annotations

import re

from audit.model import Evidence, Figure
from audit.text.left import is_left

_GOES_ON = re.compile(
    r"\b(?:so far(?! (?:this|in))|to date|by (?:nightfall|dusk|dawn|then|the time)|(?:brought|dug|pulled|got) out alive"
    r"|from the (?:rubble|ruins|wreckage|debris))\b",
    re.IGNORECASE,
)
_VOTES = r"(?:stations?|precincts?|votes?|ballots?|districts?|wards?|returns?)"
_OF_PART = re.compile(
    rf"\b[Ww]ith\b[^.;]{{1,40}}\b{_VOTES}\b[^.,;]{{0,20}}\b(?:counted|reporting|in|tallied)\b"
    r"|\b(?:[Ee]arly|[Pp]artial) (?:results|returns|counts)\b|\b[Ee]xit polls?\b|\b[Pp]rojections?\b"
)


def goes_on(figure: Figure) -> bool:
    """Is the count told as one that goes on: "19 survivors by nightfall", "40 so far"?"""
    return _GOES_ON.search(figure.context) is not None


def is_of_part(figure: Figure) -> bool:
    """Is it a result of a part of the votes: "with 91 percent of polling stations counted"?"""
    return _OF_PART.search(figure.context) is not None


def is_left_behind(figure: Figure, evidence: Evidence) -> bool:
    """Does its sentence leave the value for another: "up from |40|", "|3| → 5"?"""
    return is_left(evidence.sources[figure.source].body, figure.start, figure.end, figure.context)
