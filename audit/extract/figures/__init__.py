"""A source in, its figures out: numbers with hedge, unit, what they count, when, where and how sure.

A sentence that holds a number is cut into tokens; each number in it becomes a draft that the readers of this package fill in
turn: its shape (`shapes`), currency and unit (`measures`), hedge (`hedging`), whether it is a figure at all (`refusals`), its
role (`roles`), what it counts (`nouns`) and its setting (`setting`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from audit.extract.fields import Fields
from audit.extract.figures.compose import Composer
from audit.extract.figures.draft import Draft
from audit.extract.figures.hedging import hedge_after, read_hedge
from audit.extract.figures.line import Line
from audit.extract.figures.measures import read_left, read_rate, read_right
from audit.extract.figures.nouns import find_noun
from audit.extract.figures.numerals import AFTER_A, NUMBER_WORDS
from audit.extract.figures.refusals import is_negated, is_refused
from audit.extract.figures.roles import settle_role
from audit.extract.figures.shapes import RATIOS, read_shape
from audit.extract.figures.zero import ZERO_WORDS, read_zero
from audit.extract.speakers import Credits
from audit.model import Date, Figure, Source

STARTERS = NUMBER_WORDS | RATIOS.keys() | ZERO_WORDS


def find_figures(source: Source, fields: Fields, dates: Sequence[Date], credits: Credits) -> list[Figure]:
    """Every figure, in source order; a numeral inside a date is none, unless the date is `anchored`."""
    composer = Composer(source, fields, credits)
    starts = [date.start for date in dates]
    figures: list[Figure] = []
    for start, end in source.sentences:
        line = Line(source, start, end)
        within = dates[bisect_left(starts, start) : bisect_left(starts, end)] if dates else ()
        drafts = list(_drafts(line, within)) if _has_number(line) else []
        if drafts:
            figures += composer.figures(line, drafts, within)
    return figures


def _has_number(line: Line) -> bool:
    return any(word in STARTERS or word[0].isdecimal() or word == "a" for word in line.words)


def _drafts(line: Line, dates: Sequence[Date]) -> Iterator[Draft]:
    """The figures of a line, from left to right."""
    _mask(line, dates)
    index, refused = 0, -9
    while index < len(line):
        draft = _read(line, index)
        if draft is None:
            index += 1
            continue
        if is_refused(line, draft) or is_negated(line, draft) or _continues(line, refused, draft):
            refused = draft.end
        else:
            yield draft
        index = max(draft.end, index + 1)


def _mask(line: Line, dates: Sequence[Date]) -> None:
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
    return all(word in ("and", "or", "to", "-", "–", ",", "&") for word in between) and not _counted(line, draft)


def _counted(line: Line, draft: Draft) -> bool:
    return draft.subject is not None


def _read(line: Line, index: int) -> Draft | None:
    """The figure that begins at the token, all but its setting."""
    word = line.words[index]
    if word in ZERO_WORDS:
        zero = read_zero(line, index)
        if zero:
            return zero
    if not (word[0].isdecimal() or word in STARTERS or word == "." or (word in ("a", "an") and line.word(index + 1) in AFTER_A)):
        return None
    draft = read_shape(line, index)
    if draft is None:
        return None
    read_left(line, draft)
    if not draft.pair and draft.ratio is None:
        read_right(line, draft)
    read_hedge(line, draft)
    settle_role(line, draft)
    if draft.role in ("count", "amount", "share", "duration", "change", "rate"):
        _read_counted(line, draft)
    elif draft.role == "age":
        find_noun(line, draft)
    return draft


def _read_counted(line: Line, draft: Draft) -> None:
    """Rate and noun in either order: "$5 a gallon", "600 people a day"; then a late hedge ("20 people or more")."""
    at = read_rate(line, draft, draft.right)
    if draft.per:
        draft.right = at
    find_noun(line, draft)
    if draft.subject and not draft.per:
        after = draft.subject[1]
        end = read_rate(line, draft, after)
        if draft.per and draft.subject[0] - draft.right <= 2:
            draft.right = end
        late = hedge_after(line, after) if draft.hedge == "none" and not draft.per else None
        if late and line.word(after) == "or":
            draft.hedge, draft.hedge_text, draft.right = late[0], " ".join(line.words[after : late[1]]), late[1]
    if draft.per and draft.role in ("count", "amount", "duration"):
        draft.role = "rate"
