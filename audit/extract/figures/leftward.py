"""Phrases left of a number: "a surplus of $1.6 billion", "the number of complaints … 31,204", "Ana Lopez, 34"."""

from __future__ import annotations

from audit.extract.figures.changes import FALLS, RISES
from audit.extract.figures.line import Line
from audit.extract.figures.nouns import LONGEST, PARTITIVE, belongs, is_plural, is_verb, phrase_at
from audit.extract.names.tables import KIN
from audit.text.numbers import GROUPS, ONES, SHORT_SCALES, TENS
from audit.text.units import PER_WORDS, unit_at
from audit.text.verbs import BASE, ING, PARTICIPLE, PAST, THIRD
from audit.text.words import stem

ONE_PERSON = KIN | frozenset(
    """
    man woman boy girl child baby infant toddler teen teenager youngster student pupil schoolboy schoolgirl teacher driver
    passenger pedestrian cyclist motorcyclist victim suspect gunman pensioner grandfather grandmother stepfather stepmother
    stepson stepdaughter boyfriend girlfriend fiance fiancee roommate neighbor neighbour bystander employee worker officer
    deputy sergeant soldier veteran firefighter paramedic nurse doctor farmer fisherman hunter swimmer hiker tourist
    bride groom bridegroom widow widower mother-in-law father-in-law newlywed
    """.split()
)
"""A number in commas after one of these is an age: "the driver, 52, was held"."""
GENERIC_HEADS = frozenset("number total count figure amount sum toll level rate tally".split())


def apposed_noun(line: Line, left: int, right: int) -> tuple[int, int] | None:
    """The phrase that a number between commas, dashes or brackets stands for: "the price, $2.9 billion, includes"."""
    if line.word(left - 1) not in APPOSING or line.word(right) not in APPOSING:
        return None
    end = left - 1
    start = end
    while start > max(0, end - 4) and line.is_word(start - 1) and belongs(line, start - 1, start - 2):
        start -= 1
    if start == end or line.word(start - 1) not in DETERMINED or is_verb(line.word(end - 1), PAST | PARTICIPLE | ING):
        return None
    return start, end


def shared_noun(line: Line, left: int, right: int) -> tuple[int, int] | None:
    """Those a share in brackets is told of: "women (59%) and men (41%)"."""
    if line.word(left - 1) != "(" or line.word(right) != ")":
        return None
    found = phrase_before(line, left - 1)
    return found if found and (is_plural(line.words[found[1] - 1]) or line.is_capital(found[1] - 1)) else None


APPOSING = frozenset((",", "(", ")", "-", "–", "—"))
DETERMINED = frozenset("the a an its their his her our".split())


def noun_before(line: Line, before: int) -> tuple[int, int] | None:
    """The phrase left of "of", "from", "worth": "a surplus of $1.6 billion", "gusts of 70 kph", "goods worth £4"."""
    if line.word(before - 1) not in ("of", "from", "worth"):
        return None
    end = before - 1 - (line.word(before - 1) == "of" and line.word(before - 2) == ",")  # "the first tranche, of £50 million"
    start = _phrase_start(line, end)
    if line.word(before - 1) == "of" and (amount := _amount_before(line, start)):
        end, start = amount, _phrase_start(line, amount)
    head = line.word(end - 1)
    if (
        start == end
        or end - 1 in line.masked
        or (line.is_number(start - 1) and line.glued(start))
        or head in NO_MEASURED_HEADS
        or head in SCALES
        or (head in PER_WORDS and line.word(end) == "from" and line.word(end - 2) in ("a", "per", "each"))
        or head in RISES
        or head in FALLS
        or unit_at(line.words, end - 1)
    ):
        return None
    return None if is_verb(head, BASE | ING | PAST | THIRD | PARTICIPLE) else (start, end)


def _phrase_start(line: Line, end: int) -> int:
    """Where the words of a phrase that ends here begin."""
    start = end
    while (
        start > max(0, end - 4)
        and belongs(line, start - 1, start - 2)
        and line.words[start - 1] != "-"
        and not line.is_number(start - 1)
        and not (start < end and _governs(line, start - 1))
    ):
        start -= 1
    return start


def _amount_before(line: Line, start: int) -> int:
    """The end of the noun of an amount that another one parts from its "of": "a |loss| at the mill of $3 million"; else 0."""
    at = start - 1
    if line.word(at) in WHOSE_AMOUNT:
        at -= 1
    return at if at > 0 and line.word(at) in PARTED_BY and stem(line.word(at - 1)) in AMOUNTS else 0


WHOSE_AMOUNT = frozenset("the a an its his her their our this".split())
PARTED_BY = frozenset("at on in for by against with to from".split())
AMOUNTS = frozenset(
    stem(word)
    for word in """
    loss surplus deficit profit debt fine penalty reward bonus grant loan sale revenue turnover income earnings tax duty fee charge
    bill cost price budget fund funding spending investment payment payout donation gift bequest award prize settlement offer bid
    contract order claim damage toll population capacity speed weight height depth length margin majority
    """.split()
)


def limited_before(line: Line, left: int) -> tuple[int, int] | None:
    """The phrase right before a limit or a range, "incomes | above $9,000", "a wage | between $9 and $12", or what earns, weighs,
    costs so much in a participle: "people earning | $9 an hour".
    """
    end = left - (line.words[left - 1] == "between")
    if is_verb(line.words[end - 1], ING) and line.words[left] not in LIMITS:
        end -= 1
    elif not (line.words[end] in LIMITS or end < left):
        return None
    return phrase_before(line, end)


LIMITS = frozenset("above below between exceeding approaching nearing topping surpassing beyond".split())


def phrase_before(line: Line, end: int) -> tuple[int, int] | None:
    """The noun phrase that ends before the token, where one does."""
    start = end
    while (
        start > max(0, end - LONGEST)
        and belongs(line, start - 1, start - 2)
        and start - 1 not in line.masked
        and not is_verb(line.words[start - 1], PAST | THIRD | ING)
    ):
        start -= 1
    start += line.word(start) == "-"
    head = line.word(end - 1)
    if start >= end or head.endswith("ly") or head in NO_MEASURED_HEADS or is_verb(head, BASE | PARTICIPLE):
        return None
    return start, end


def _governs(line: Line, at: int) -> bool:
    """Has it a subject, "the firm posted | sales of"? The participle of "an estimated cost of" has none."""
    named = line.is_word(at - 1) and belongs(line, at - 1, at - 2)
    return is_verb(line.words[at], PAST | THIRD) and (named or line.word(at - 1) in SUBJECTS)


SUBJECTS = frozenset("it he she they we who which that".split())
NO_MEASURED_HEADS = GENERIC_HEADS | frozenset(
    "maximum minimum average out instead because all each some top front ahead outside".split()
)


SCALES = frozenset((*GROUPS, *SHORT_SCALES))
NUMBERS = frozenset(("-", *ONES, *TENS))
PARTICLES = frozenset("de van von al el bin ibn la le di da dos del der den bint".split())


NO_NAMES = frozenset("i he she they we you it who when since after before at by in on the a an if as and but".split())


def person_before(line: Line, before: int) -> tuple[int, int] | None:
    """The name, or the person, left of an age: "Ana Lopez, 34", "Juan de la Cruz, aged 34", "Ana Lopez is 34", "a boy, 7"."""
    end = before
    while line.word(end - 1) in (",", "aged", "age", "(", "is", "was", "turned", "now", "then", "just"):
        end -= 1
    start = end
    while start > max(0, end - 6) and _is_of_a_name(line, start - 1):
        start -= 1
    while line.word(start) in PARTICLES and start < end and not line.is_capital(start):
        start += 1
    if start == end and (line.word(before - 1) in ("aged", "age") or line.word(end - 1) in ONE_PERSON):
        return described_before(line, end)
    return (start, end) if start < end else None


def described_before(line: Line, end: int) -> tuple[int, int] | None:
    """The noun left of "aged": "a young woman aged 34"."""
    start = end
    while start > max(0, end - 3) and belongs(line, start - 1, start - 2) and line.words[start - 1] not in NUMBERS:
        start -= 1
    return (start, end) if start < end else None


def _is_of_a_name(line: Line, at: int) -> bool:
    word = line.words[at]
    if word == "." or word == "-":
        return at > 0 and line.glued(at) and line.is_capital(at - 1)
    opens = word in NO_NAMES and line.word(at + 1) != "."
    return (line.is_capital(at) and line.is_word(at) and not opens) or word in PARTICLES


def number_of(line: Line, before: int) -> tuple[int, int] | None:
    """As in "the number of passenger complaints … 31,204": the phrase after "number of", left of the token in the same clause."""
    first = max(before - 24, 0)
    if GENERIC_HEADS.isdisjoint(line.words[first:before]):
        return None
    for at in range(before - 1, first, -1):
        if line.is_number(at) and at not in line.masked:
            return None
        if line.words[at] == "of" and line.words[at - 1] in GENERIC_HEADS:
            start = at + 1
            while line.word(start) in PARTITIVE or line.word(start) in ("a", "an"):
                start += 1
            return phrase_at(line, start, False)
    return None
