"""Two dates in, what the days and places of their documents say of them out."""

from __future__ import annotations

import re

from audit.check.compare.clocks import offset
from audit.model import Date, Evidence
from audit.text.constants import FAR_ZONE_HOURS, OWN_NEWS_DAYS

YEAR = re.compile(r"[12][0-9]{3}|['’][0-9]{2}")


def are_of_one_time(a: Date, b: Date, evidence: Evidence) -> bool:
    """Do both name the year of an end, or are the documents so close that both mean one: "funded through September"?"""
    if YEAR.search(a.text) and YEAR.search(b.text):
        return True
    one, other = (evidence.sources[found.source].published for found in (a, b))
    return one is None or other is None or abs((one.earliest - other.earliest).days) <= OWN_NEWS_DAYS


def each_of_its_own_time(a: Date, b: Date, evidence: Evidence) -> bool:
    """Documents weeks apart that each tell a day close to their own date tell of two occasions."""
    one, other = _lag(a, evidence), _lag(b, evidence)
    published = [evidence.sources[found.source].published for found in (a, b)]
    if one is None or other is None or published[0] is None or published[1] is None:
        return False
    apart = abs((published[0].earliest - published[1].earliest).days)
    return apart > OWN_NEWS_DAYS and abs(one) <= OWN_NEWS_DAYS and abs(other) <= OWN_NEWS_DAYS


def _lag(found: Date, evidence: Evidence) -> int | None:
    """Days from the day named to the date of its document."""
    published = evidence.sources[found.source].published
    if published is None or published.day is None or found.precision != "day" or found.named.earliest is None:
        return None
    return (published.day - found.named.earliest).days


def plan_came_first(a: Date, b: Date, evidence: Evidence) -> bool:
    """Was the plan published before the day that the other document reports as past?"""
    plan, told = (a, b) if a.modality != "fact" else (b, a)
    planned, reported = evidence.sources[plan.source].published, evidence.sources[told.source].published
    if planned is None or reported is None or told.days.earliest is None:
        return False
    return planned.latest <= reported.earliest and told.days.earliest <= reported.latest


def have_far_datelines(a: Date, b: Date, evidence: Evidence) -> bool:
    """Are the two documents written so many hours apart that one day is another there?"""
    one, other = offset(a, evidence), offset(b, evidence)
    return one is not None and other is not None and abs(one - other) >= 60 * FAR_ZONE_HOURS
