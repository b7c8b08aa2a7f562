"""Two claims that differ in, whether it is beyond doubt that they speak of one thing out."""

from __future__ import annotations

import re
from itertools import product

from audit.check.compare.clocks import are_clocks_a_slip_apart
from audit.check.compare.dates import MONTH, WEEKDAY
from audit.check.compare.difference import Difference
from audit.check.compare.limits import are_limits
from audit.check.compare.said import stands_in_both
from audit.check.compare.slips import TURNED
from audit.check.fingerprint import value_of
from audit.check.material import Material
from audit.check.plausible import wanted
from audit.check.slips import ONE_DEED, PLAIN_SLIPS, by_words, is_chance, is_slip, signals
from audit.model import Claim, Date, Evidence, Figure, Group, Link, Name
from audit.text.constants import (
    ALIGNED,
    FAR_YEARS,
    MAX_ROW,
    SURE_ACT,
    SURE_ALIKE,
    SURE_BY_RATIO,
    SURE_DATE,
    SURE_DAY,
    SURE_FAR,
    SURE_FIGURE,
    SURE_POSSIBLE,
    SURE_WRITTEN,
    TELLING_COUNT,
)
from audit.text.left import is_left
from audit.text.names import parts, same_surname
from audit.text.words import stem

OTHER_EVENT = "different verbs"
SLIP_OF_DAY = "one slip of the pen apart, and"
ONE_ROW = "the row"
ONE_SLIP = "one slip of the pen apart"
UNIQUE = "no other value comes near"
BORNE_OUT = "further documents say the same"
ONLY_VERB = "no shared word but the verb"
ONE_VERB = "same verb"
ONE_ACT = (*ONE_DEED, "same measure")
PRONOUN = re.compile(r"\W{0,3}(?:But |And |Then )?(?:He|She) ")
NAME_FIRST = 30
"""A name that begins so far into its sentence is what the sentence is about."""
MOST_DAYS, MOST_DAYS_WRITTEN, MOST_DAYS_APART, MOST_DAYS_OF_MONTHS = 3, 10, 100, 190
"""Who mistakes a weekday is a day or two off; a number of the month has more ways to go wrong, and a month more yet."""
TELLING_HINTS = PLAIN_SLIPS | {"another month?", "another year?", "a factor of a thousand?"}
"""Two values that one slip of the pen tells apart are hardly about two things."""
MOST_LIKE = 8
"""Quotations that read the same, whose links are looked at."""
ONCE = frozenset(map(stem, ("be", "bear", "die", "found", "establish", "incorporate", "build", "invent", "abolish")))
"""What happens to nobody and nothing twice."""


def is_sure(material: Material, group: Group, a: Claim, b: Claim, difference: Difference) -> bool:
    """Is it beyond doubt? Dates want more than figures: any event of a story has its day."""
    if _agrees_elsewhere(a, b, group, material.evidence) or _agrees_elsewhere(b, a, group, material.evidence):
        return False
    link = _link_of(a, b, group, material.evidence)
    if _is_known_to_both(a, b, link, material.evidence):
        return False
    hints = set(difference.hints)
    slip = link is not None and is_slip(a, b, link, difference.hints)
    if slip and not stands_in_both(a, b, material.evidence):
        return True
    if link and isinstance(a, Date) and isinstance(b, Date) and _are_slip_of_day(a, b, link, material.evidence):
        return True
    if group.confidence == "low" or (link and _is_one_by_its_digits(a, b, link)):
        return link is not None and _is_sure_yet(a, b, link, material.evidence)
    if link is None or a.source == b.source or material.rule.about == "selection" or hints & TELLING_HINTS:
        return True
    if TURNED in hints and not stands_in_both(a, b, material.evidence):
        return True
    other_event = signals(link, OTHER_EVENT)
    if isinstance(a, Date) and isinstance(b, Date):
        if a.named == b.named and are_clocks_a_slip_apart(a, b):
            return not stands_in_both(a, b, material.evidence)
        of_months = "month" in {a.precision} & {b.precision} and not _is_month_of_two_years(a, b)
        if signals(link, SLIP_OF_DAY) and link.score >= ALIGNED and not of_months:
            return True  # the same year has many months
        if other_event and not _is_told_otherwise(a, b, link, material.evidence):
            return False
        if _dates_both(a, b, material.evidence) or _dates_both(b, a, material.evidence):
            return False
        told = signals(link, *ONE_DEED) or not (_is_weekday(a) and _is_weekday(b))
        alike = told and link.score >= SURE_ALIKE and _are_near(a, b) and not stands_in_both(a, b, material.evidence)
        return alike or _are_sure_dates(a, b, difference, link, material.evidence)
    if isinstance(a, Figure) and isinstance(b, Figure):
        if (other_event and _are_few(a, b)) or _are_of_two(a, b, material.evidence) or _is_one_of_them(a, b, link):
            return False
        known = _is_beside(a, b, material) or _is_beside(b, a, material)
        least = wanted(a, b, are_limits(a, b, material.evidence))
        if signals(link, ONE_SLIP) and not stands_in_both(a, b, material.evidence):
            least = min(least, SURE_FIGURE)  # "99.99 %" and "99.95 %": far apart, and yet one digit
        return by_words(link) >= max(least, (SURE_FAR if a.unit else SURE_FIGURE) if known else 0)
    return link.score >= ALIGNED


def _is_known_to_both(a: Claim, b: Claim, link: Link | None, evidence: Evidence) -> bool:
    """Has either document the value of the other too? Then it tells of two such things; a table always does, by its rows."""
    if a.source == b.source or a.kind not in ("figure", "date") or (link is not None and signals(link, ONE_ROW)):
        return False
    return stands_in_both(a, b, evidence)


def _are_slip_of_day(a: Date, b: Date, link: Link, evidence: Evidence) -> bool:
    """Does one slip of the pen tell a written time from that of several documents: "14 October 2026", "14 November 2026"?"""
    if not signals(link, SLIP_OF_DAY) or not signals(link, BORNE_OUT) or stands_in_both(a, b, evidence):
        return False
    written = bool(MONTH.search(a.text) and MONTH.search(b.text))
    of_days = "day" in (a.precision, b.precision)  # "31 August", "the end of September"
    return written and link.score >= SURE_DAY and (of_days or _is_month_of_two_years(a, b))


def _is_month_of_two_years(a: Date, b: Date) -> bool:
    one, other = a.named.earliest, b.named.earliest
    return a.precision == b.precision == "month" and one is not None and other is not None and one.month == other.month


def _is_one_by_its_digits(a: Claim, b: Claim, link: Link) -> bool:
    """Two counts that only a slip of the pen between them makes one, "51 times", "15 bullets"; or two times, beside other words."""
    if not isinstance(a, Figure) or (a.unit and not (a.role == "duration" and not signals(link, "beside both"))):
        return False
    return link.score >= ALIGNED and is_chance(a, b, link)


def _is_sure_yet(a: Claim, b: Claim, link: Link, evidence: Evidence) -> bool:
    """Of two that are only possibly of one thing: measured, close to each other, and nothing else in either text comes near."""
    if a.source == b.source or not signals(link, UNIQUE) or stands_in_both(a, b, evidence):
        return False
    if isinstance(a, Date) and isinstance(b, Date) and a.role == b.role and signals(link, SLIP_OF_DAY):
        return (_is_ahead(a, evidence) and _is_ahead(b, evidence)) or _are_possible_days(a, b, link)
    if isinstance(a, Date) and isinstance(b, Date):
        return _are_possible_days(a, b, link)
    if link.score < SURE_POSSIBLE:
        return False
    if not isinstance(a, Figure) or not isinstance(b, Figure) or a.unit is None or {a.hedge, b.hedge} != {"none"}:
        return False
    return wanted(a, b) <= SURE_BY_RATIO[0][1] and a.role == b.role and a.text[:1].isdigit() and b.text[:1].isdigit()


def _are_possible_days(a: Date, b: Date, link: Link) -> bool:
    return link.score >= SURE_POSSIBLE and not signals(link, OTHER_EVENT) and _are_near_days(a, b)


def _is_ahead(found: Date, evidence: Evidence) -> bool:
    """Does a date lie ahead of its document, or end or limit something? Of those a story has few."""
    published = evidence.sources[found.source].published
    begins = found.named.earliest
    if found.role in ("end", "cutoff") or found.modality == "plan":
        return True
    return published is not None and published.latest is not None and begins is not None and begins > published.latest


def _is_told_otherwise(a: Date, b: Date, link: Link, evidence: Evidence) -> bool:
    """Two days, or two months, of one thing in two verbs: "will leave the plant in January", "will be shipped from March"."""
    alone = signals(link, UNIQUE) and a.precision != "year" and not stands_in_both(a, b, evidence)
    return alone and link.score >= SURE_ACT and bool(MONTH.search(a.text) and MONTH.search(b.text)) and _are_near(a, b)


def _link_of(a: Claim, b: Claim, group: Group, evidence: Evidence) -> Link | None:
    """The link of two claims. Of quotations that read the same only the first is held against others: theirs is its link."""
    link = evidence.alignment.link(a.id, b.id)
    if link or a.kind != "quote":
        return link
    like = ([one.id for one in group.claims if one.text == each.text][:MOST_LIKE] for each in (a, b))
    found = (evidence.alignment.link(one, other) for one, other in product(*like))
    return max(filter(None, found), key=lambda each: each.score, default=None)


def _dates_both(a: Date, b: Date, evidence: Evidence) -> bool:
    """Does the sentence of `a` hold the year of `b` too: "in 2009 and 2010" beside "in 2010"?"""
    if a.precision != "year":
        return False
    beside = evidence.by_sentence.get((a.source, a.context_start), ())
    return len(beside) <= MAX_ROW and any(isinstance(one, Date) and one.id != a.id and one.days == b.days for one in beside)


def _are_of_two(a: Figure, b: Figure, evidence: Evidence) -> bool:
    """Do the two sentences tell of two persons, one of whom "he" or "she" stands for: "He leaves two sons", "Holm leaves four"?"""
    mine, other = _told_of(a, evidence), _told_of(b, evidence)
    by_pronoun = PRONOUN.match(a.context) or PRONOUN.match(b.context)
    return bool(by_pronoun and mine and other and not same_surname(mine, other))


def _is_one_of_them(a: Figure, b: Figure, link: Link) -> bool:
    """ "Charged in 1 harbour shooting", "held for 2 harbour shootings": one is no count where another deed is told."""
    return 1 in (a.nominal, b.nominal) and not (a.unit or b.unit) and not signals(link, ONE_VERB)


def _told_of(figure: Figure, evidence: Evidence) -> str:
    """The surname of whom the sentence begins with; of "he", of the last one named in the sentence before. "" for nobody."""
    begins = figure.context_start
    named = [one for one in evidence.by_sentence.get((figure.source, begins), ()) if isinstance(one, Name)]
    if not PRONOUN.match(figure.context):
        return next((parts(one.name).surname for one in named if one.start - begins <= NAME_FIRST), "")
    source = evidence.sources[figure.source]
    at = source.sentence_index(begins)
    for start, _ in reversed(source.sentences[max(0, at - 2) : at]):
        before = [one for one in evidence.by_sentence.get((figure.source, start), ()) if isinstance(one, Name)]
        if before:
            surnames = {parts(one.name).surname for one in before}
            return min(surnames) if len(surnames) == 1 else ""
    return ""


def _agrees_elsewhere(a: Claim, b: Claim, group: Group, evidence: Evidence) -> bool:
    """Does another claim of the document of `b` say what `a` says, of the same thing? Then `b` hardly speaks of that too.

    Only groups that touch the document whose part judges this group are asked: of others a part of a corpus may not know.
    """
    if a.source == b.source or a.id not in evidence.shared:
        return False
    home, said = group.claims[0].source, value_of(a)
    for other in evidence.shared[a.id]:
        if any(claim.id == b.id for claim in other.claims) or not any(claim.source == home for claim in other.claims):
            continue
        like = (claim for claim in other.claims if claim.source == b.source and value_of(claim) == said)
        if not all(_is_left(claim, evidence) for claim in like):
            return True
    return False


def _is_left(claim: Claim, evidence: Evidence) -> bool:
    """Does its sentence leave the value for another: "from |5 TB| to 10 TB"?"""
    return isinstance(claim, Figure) and is_left(evidence.sources[claim.source].body, claim.start, claim.end, claim.context)


def _are_sure_dates(a: Date, b: Date, difference: Difference, link: Link, evidence: Evidence) -> bool:
    if {a.precision, b.precision} == {"day", "year"} and not signals(link, ONE_VERB):
        return False  # a year is rarely the time of what is told with a day
    once = _is_once(a, b)
    if not once and _years_apart(a, b) >= FAR_YEARS:
        return False
    if once or a.role == "cutoff":
        return link.score >= SURE_FIGURE
    if _are_written(a, b) and link.score >= (ALIGNED if _is_plain(a, b, link, evidence) else SURE_WRITTEN):
        return True
    return link.score >= (SURE_ACT if _tell_one_act(a, b, difference, link) else SURE_DATE)


def _is_plain(a: Date, b: Date, link: Link, evidence: Evidence) -> bool:
    """One noun, and neither document has the other's day: "the pumps were withdrawn", "the pumps were taken out of use"."""
    return signals(link, "same measure") and not stands_in_both(a, b, evidence)


def _is_beside(a: Figure, b: Figure, material: Material) -> bool:
    """Does the sentence of `b` hold the value of `a` too: "six boats" beside "four of the six boats"?"""
    beside = material.evidence.by_sentence.get((b.source, b.context_start), ())
    if len(beside) > MAX_ROW:
        return False
    like = (one for one in beside if isinstance(one, Figure) and one.id != b.id and (one.nominal, one.unit) == (a.nominal, a.unit))
    return not all(_is_left(one, material.evidence) for one in like)


def _is_once(a: Date, b: Date) -> bool:
    """Do both date what happens once to the same one: a birth, a death, a founding, what a thing is ("is a 1998 play")?"""
    return a.predicate == b.predicate and a.noun is not None and a.noun == b.noun and a.predicate in ONCE


def _are_near(a: Date, b: Date) -> bool:
    """Two days, two months or two years, no farther apart than one who errs will be."""
    one, other = a.named.earliest, b.named.earliest
    if not one or not other or a.precision != b.precision:
        return False
    if a.precision == "year":
        return abs(one.year - other.year) < FAR_YEARS
    return abs((one - other).days) <= (MOST_DAYS_OF_MONTHS if a.precision == "month" else MOST_DAYS_APART)


def _are_near_days(a: Date, b: Date) -> bool:
    """Two days, both written out, no farther apart than one who errs will be."""
    return a.precision == b.precision == "day" and bool(MONTH.search(a.text) and MONTH.search(b.text)) and _are_near(a, b)


def _is_weekday(found: Date) -> bool:
    """ "Sunday": one of a story's many; "Sunday 10 March" is as good as the number."""
    return bool(WEEKDAY.search(found.text)) and not MONTH.search(found.text)


def _are_written(a: Date, b: Date) -> bool:
    """Do both name the day and month of what a verb tells, and are they no farther apart than one who errs will be?"""
    return bool(a.predicate and b.predicate) and _are_near_days(a, b)


def _tell_one_act(a: Date, b: Date, difference: Difference, link: Link) -> bool:
    """Two days close to each other, or two months or years, of what the same verb or noun tells."""
    if a.precision != b.precision or signals(link, ONLY_VERB):
        return False
    written = bool(MONTH.search(a.text) and MONTH.search(b.text))
    near = a.precision != "day" or (difference.over or 0) <= (MOST_DAYS_WRITTEN if written else MOST_DAYS)
    return near and signals(link, *ONE_ACT)


def _are_few(a: Claim, b: Claim) -> bool:
    """Two counts so small that chance gives them: of whom something else is said, they are others."""
    if not isinstance(a, Figure) or not isinstance(b, Figure) or a.unit or b.unit or a.role == "score":
        return False
    return all(-TELLING_COUNT < nominal < TELLING_COUNT for nominal in (a.nominal, b.nominal) if nominal is not None)


def _years_apart(a: Date, b: Date) -> int:
    one, other = a.named.earliest, b.named.earliest
    return abs(one.year - other.year) if one and other else 0
