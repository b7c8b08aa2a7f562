"""A date in, whether it is the day on which a picture was taken out: "… in Arden, 4 May 2024. (Ada Lund/Reuters)"."""

from __future__ import annotations

import re

from audit.model import Date, Evidence

_AGENCY = "(?:REUTERS|Reuters|AP|AFP|EPA|Getty|Bloomberg|Shutterstock|TASS|Xinhua|Photo|Images)"
CREDIT = re.compile(
    rf"[.,]?\s*(?:[(\[][^()\[\]\n]{{0,60}}?\b{_AGENCY}\b[^()\[\]\n]{{0,30}}[)\]]"  # "(Ada Lund via AP)"
    rf"|(?:Photo(?:graph)?|Picture|Image|Credit)s?:|{_AGENCY}\s?/\s?[A-Z]"  # "Photograph: AP", "REUTERS/Ada Lund"
    rf"|(?:[A-Z][\w'’-]+\s){{0,3}}[A-Z][\w'’-]+\s?/\s?{_AGENCY}\b)"  # "Ada Lund/Getty Images"
)
_REACH = 100


def is_of_a_picture(found: Date, evidence: Evidence) -> bool:
    """Does the credit of a picture follow the day with which the sentence ends?"""
    body = evidence.sources[found.source].body
    return CREDIT.match(body, found.end, found.end + _REACH) is not None
