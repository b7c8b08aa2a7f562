"""A source in, its figures out: numbers with hedge, unit, what they count, when, where and how sure.

A sentence that holds a number is cut into tokens; each number in it becomes a draft that the readers of this package fill in
turn: its shape (`shapes`), currency and unit (`measures`), hedge (`hedging`), whether it is a figure at all (`refusals`), its
role (`roles`), what it counts (`nouns`) and its setting (`setting`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from audit.extract.dates import Found
from audit.extract.fields import Fields
from audit.extract.figures.beside import find_noun, find_outcome
from audit.extract.figures.compose import Composer
from audit.extract.figures.compound import join_smaller
from audit.extract.figures.draft import Draft
from audit.extract.figures.hedging import hedge_after, read_hedge
from audit.extract.figures.line import Line
from audit.extract.figures.measures import read_heads, read_left, read_right
from audit.extract.figures.neighbors import is_inner, share_out
from audit.extract.figures.numerals import AFTER_A, NUMBER_WORDS
from audit.extract.figures.points import read_below_zero
from audit.extract.figures.ranks import SUPERLATIVES, read_rank
from audit.extract.figures.rates import read_rate
from audit.extract.figures.refusals import is_negated, is_refused
from audit.extract.figures.roles import settle_role
from audit.extract.figures.shapes import CHANGES_FROM, RATIOS, read_shape
from audit.extract.figures.shorthand import read_shorthand
from audit.extract.figures.zero import AFTER_NO, ZERO_WORDS, read_zero
from audit.extract.speakers import Credits
from audit.model import Figure, Source
from audit.text.numbers import VULGAR
from audit.text.triggers import any_of, lowered
from audit.text.units import currency_of, unit_at

STARTERS = (NUMBER_WORDS | RATIOS.keys() | ZERO_WORDS | SUPERLATIVES) - {"no", "most"}


# in lower case: digits, or the sign before a word that begins a number: "1,200", " two", " a dozen", " no deaths", "the most"
TRIGGER = re.compile(
    rf"""
    [^a-z]                                     # one class in front: what lies between is passed over quickly
    (?:
        (?P<word>
            {any_of({word for word in STARTERS if word.isalpha()})}
          | an? [ ]{any_of(AFTER_A)}
          | no (?=[ ]{any_of(AFTER_NO)})
          | most (?<=the[ ]most)
        ) (?![a-z])
      | (?<=[0-9０-９{"".join(VULGAR)}]) [0-9０-９]*+ (?> (?: [.,][0-9０-９]++ )* )
    )
    """,
    re.VERBOSE,
)


def find_figures(source: Source, fields: Fields, dates: Sequence[Found], credits: Credits) -> list[Figure]:
    """Every figure, in source order; a numeral inside a date is none, unless the date is `anchored`."""
    composer = Composer(source, fields, credits)
    starts = [date.start for date in dates]
    spots = _outside(dates, _spots(source.body)) if source.sentences else []
    figures: list[Figure] = []
    for start, end, here in _by_sentence(source, spots):
        line = Line(source, start, end)
        within = dates[bisect_left(starts, start) : bisect_left(starts, end)]
        drafts = list(_drafts(line, here, within))
        if drafts:
            share_out(line, drafts)
            figures += composer.figures(line, drafts, [date.claim for date in within])
    return _of_euros(figures)


def _of_euros(figures: list[Figure]) -> list[Figure]:
    """Cents of a source that counts money in euros, and none in dollars, are those of the euro."""
    money = {currency_of(figure.unit) for figure in figures if figure.unit != "cent"} - {None}
    if "EUR" not in money or any(code.endswith("D") for code in money if code):
        return figures
    return [replace(figure, unit="euro cent") if figure.unit == "cent" else figure for figure in figures]


def _spots(text: str) -> list[int]:
    """Where a number may begin."""
    return [found.start() - (found.lastindex is None) for found in TRIGGER.finditer("\n" + lowered(text))]


def _by_sentence(source: Source, spots: Sequence[int]) -> Iterator[tuple[int, int, Sequence[int]]]:
    """Each sentence that holds spots, with these; a spot in no sentence is left out."""
    first = 0
    while first < len(spots):
        last = first + 1
        start, end = source.sentences[max(source.sentence_index(spots[first]), 0)]
        if start <= spots[first] < end:
            last = bisect_left(spots, end, last)
            yield start, end, spots[first:last]
        first = last


def _outside(dates: Sequence[Found], spots: list[int]) -> list[int]:
    """The spots that lie in no date."""
    kept: list[int] = []
    done = 0
    for date in dates:
        if not date.anchored:
            kept += spots[done : bisect_left(spots, date.start, done)]
            done = bisect_left(spots, date.end, done)
    return kept + spots[done:]


def _drafts(line: Line, spots: Sequence[int], dates: Sequence[Found]) -> Iterator[Draft]:
    """The figures of a line that begin at the spots, from left to right."""
    _mask(line, dates)
    next_index, refused = 0, -9
    last: Draft | None = None
    for spot in spots:
        index = line.index_at(spot)
        if index < next_index:
            continue
        draft = _read(line, index)
        if draft is None:
            continue
        if draft.role == "rank":
            yield draft
        elif is_refused(line, draft) or is_negated(line, draft) or _continues(line, refused, draft):
            refused = draft.end
        elif not (last and is_inner(line, last, draft)):
            last = draft
            yield draft
        next_index = max(draft.end, index + 1)


def _mask(line: Line, dates: Sequence[Found]) -> None:
    """Mark the tokens that stand in a date."""
    for date in dates:
        if not date.anchored:
            first = bisect_left(line.starts, date.start)
            line.masked.update(range(first, bisect_left(line.starts, date.end)))


def _continues(line: Line, refused: int, draft: Draft) -> bool:
    """The second of "Articles 5 and 6", "pages 12-14"."""
    if draft.unit is not None or draft.left - refused not in (1, 2) or refused < 1:
        return False
    between = line.words[refused : draft.left]
    return draft.subject is None and all(word in ("and", "or", "to", "-", "–", ",", "&", "of") for word in between)


def _read(line: Line, index: int) -> Draft | None:
    """The figure that begins at the token, all but its setting."""
    word = line.words[index]
    if word in ZERO_WORDS:
        return read_zero(line, index)
    if word in SUPERLATIVES:
        return read_rank(line, index)
    draft = read_shape(line, index)
    if draft is None:
        return None
    read_left(line, draft)
    if not draft.pair and draft.ratio is None and not draft.one_in:
        read_right(line, draft)
        join_smaller(line, draft)
        read_below_zero(line, draft)
        if line.heads:
            read_heads(line, draft)
    read_hedge(line, draft)
    settle_role(line, draft)
    if draft.role in ("count", "amount", "share", "duration", "change", "rate"):
        _read_counted(line, draft)
    elif draft.role == "age":
        find_noun(line, draft)
    elif draft.pair:
        find_outcome(line, draft)
    return draft


def _read_counted(line: Line, draft: Draft) -> None:
    """Rate and noun in either order: "$5 a gallon", "600 people a day"; then a late hedge ("20 people or more")."""
    if draft.unit is None and read_shorthand(line, draft):
        return
    at = read_rate(line, draft, draft.right)
    if draft.per:
        draft.right = at
    find_noun(line, draft)
    if draft.subject and not draft.per:
        after = draft.subject[1]
        end = read_rate(line, draft, after)
        if not draft.per and line.word(after) == "of":
            end = read_rate(line, draft, after + 2)  # "nine days of pain a month"
        if draft.per and draft.subject[0] - draft.right <= 2:
            draft.right = end
        late = hedge_after(line, after) if draft.hedge == "none" and not draft.per else None
        if late and line.word(after) == "or":
            draft.hedge, draft.hedge_text, draft.right = late[0], " ".join(line.words[after : late[1]]), late[1]
    if draft.unit is None and draft.subject is None and draft.role == "count":
        _read_hours(line, draft)
    if draft.per and draft.role in ("count", "amount", "duration"):
        draft.role = "rate"


def _read_hours(line: Line, draft: Draft) -> None:
    """ "Cut its hours from 40 to 32 a week", "hours fell to 32": what is counted is the unit."""
    at = draft.left - 1
    if line.word(at) not in ("to", "by"):
        return
    while line.word(at) in ("from", "to", "by") or line.is_number(at):
        at -= 1
    if line.word(at) in CHANGES_FROM:
        at -= 1
    elif CHANGES_FROM.isdisjoint(line.words[max(0, at - _NEAR) : at]):
        return
    found = unit_at(line.words, at) if line.word(at) in ("hours", "days", "weeks", "minutes") else None
    if found:
        draft.unit, draft.role = found[0], "duration"


_NEAR = 4
"""Words between a verb and what it changes."""
