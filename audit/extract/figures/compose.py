"""A draft and its setting in, a Figure out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from audit.extract.clauses import Clause, clause_at
from audit.extract.fields import Fields
from audit.extract.figures.asked import AGAIN, asked_before, is_number_again
from audit.extract.figures.backward import BACKWARD, Context, Count
from audit.extract.figures.certainty import certainty, is_denied_behind
from audit.extract.figures.draft import Draft
from audit.extract.figures.heads import names_age, period_of_heads, rate_of_heads
from audit.extract.figures.line import Line
from audit.extract.figures.nouns import ABOARD, STATES, Phrase, phrase_of
from audit.extract.figures.setting import ESTIMATES, REVISIONS, Setting, told_rate
from audit.extract.figures.subjects import find_subject
from audit.extract.speakers import Credits
from audit.model import Date, Figure, Hedge, Interval, Number, Source
from audit.text import hedges
from audit.text.hedges import Readings
from audit.text.numbers import Numeral, exact
from audit.text.units import BY_NAME
from audit.text.words import stem

HUNDRED = 100
FEW = 10
"""Below it, "the six" may be any six."""
BLANKS = 3
"""At most so many stand between a sentence and the next."""
BACKED = BACKWARD | {","}
NEAR = 8
"""Within so many words of a figure stands what says that it is an estimate, or revised."""


class Composer:
    """Makes the figures of one source, in order."""

    def __init__(self, source: Source, fields: Fields, credits: Credits) -> None:
        self._source = source
        self._fields = fields
        self._credits = credits
        self._last: Phrase | None = None
        """What the figure before counts, in the same sentence."""
        self._before: Draft | None = None
        self._count: Count | None = None
        """The last plain count of the same sentence."""
        self._told: dict[Number, Phrase] = {}
        """What the plain counts of the source so far count, by their value."""
        self._earlier: tuple[int, Phrase] | None = None
        """Where the sentence before ended, and what its last plain count counts."""

    def figures(self, line: Line, drafts: Sequence[Draft], dates: Sequence[Date]) -> list[Figure]:
        """The figures of a line, sorted by their start; a share of a stated whole gives their product too."""
        published = self._source.published
        setting = Setting(line, dates, drafts, published.latest if published else None)
        self._last = self._before = self._count = None
        made: list[Figure] = []
        for index, draft in enumerate(drafts):
            whole = _whole_of(line, drafts, index)
            made.append(self._figure(line, draft, setting, whole))
            if whole:
                made.append(self._product(line, draft, whole, setting))
            self._before = draft
        if self._count is not None:
            self._earlier = (line.end, self._count.phrase)
        return made

    def _figure(self, line: Line, draft: Draft, setting: Setting, whole: Draft | None) -> Figure:
        start, end = line.starts[draft.left], line.stop(draft.right - 1)
        clause = clause_at(self._source, start, (line.start, line.end))
        heads = line.heads
        _settle(line, draft, heads)
        readings, unit = readings_of(draft), _unit_name(draft)
        phrase = self._last = find_subject(line, draft, Context(clause, heads, whole, self._before, self._last, self._count))
        if draft.unit is None and draft.role == "count" and (phrase is None or is_number_again(line, phrase)):
            phrase = self._last = self._met_before(line, draft) or asked_before(self._source, line) or phrase
        if phrase and draft.unit is None and draft.role in ("count", "rate", "change"):
            if draft.numeral.value is not None and draft.role == "count":
                self._told[draft.numeral.value] = phrase
            self._count = Count(draft, phrase, clause)
        period, as_of = setting.times(draft, clause.predicate)
        period = period or period_of_heads(heads, self._source.published.day if self._source.published else None)
        around = line.words[max(0, draft.left - NEAR) : draft.right + NEAR]
        return Figure(
            **self._fields.make("figure", start, end),
            core_start=line.starts[draft.first],
            core_end=line.stop(draft.end - 1),
            written=readings.written,
            hard=readings.hard,
            soft=readings.soft,
            nominal=_nominal(draft, readings),
            step=draft.numeral.step,
            hedge=_hedge(draft),
            hedge_text=draft.hedge_text,
            unit=unit,
            role=draft.role,
            per=draft.per,
            pair=draft.pair,
            subject=phrase.text if phrase else None,
            noun=phrase.noun if phrase else None,
            modifiers=phrase.modifiers if phrase else (),
            predicate=_predicate(line, draft, clause),
            base=_base(line, draft, whole) or _base_behind(line, draft, phrase),
            period=period,
            as_of=as_of,
            place=setting.place(draft),
            modality=certainty(line, draft, clause, period, self._source),
            estimate=draft.estimate or not ESTIMATES.isdisjoint(around),
            revised=not REVISIONS.isdisjoint(around),
            stated_by=self._credits.at(start, line.words),
        )

    def _met_before(self, line: Line, draft: Draft) -> Phrase | None:
        """What "the 340" counts that were met with a noun before, and "Of those, 28" behind a sentence that counts."""
        value = draft.numeral.value
        if line.word(draft.left - 1) == "the" and value is not None and value >= FEW and draft.hedge == "none":
            return self._told.get(value)
        back = draft.left in (2, 3) and line.word(0) == "of" and line.word(1) in BACKWARD and line.word(draft.left - 1) in BACKED
        again = line.words[:2] in AGAIN
        if (back or again) and self._earlier and line.start - self._earlier[0] <= BLANKS:
            return self._earlier[1]
        return None

    def _product(self, line: Line, share: Draft, whole: Draft, setting: Setting) -> Figure:
        """As in "60% of the 334,000 migrants": the product of both ranges."""
        figure = self._figure(line, replace(whole, left=share.left, first=share.first), setting, None)
        parts, total = readings_of(share), readings_of(whole)
        products = [
            hedges.product(a, b) for a, b in ((parts.written, total.written), (parts.hard, total.hard), (parts.soft, total.soft))
        ]
        nominals = _nominal(share, parts), _nominal(whole, total)
        nominal = (
            exact(Fraction(nominals[0] * nominals[1]) / HUNDRED) if nominals[0] is not None and nominals[1] is not None else None
        )
        words = [" ".join(line.body[line.starts[draft.left] : line.stop(draft.end - 1)].split()) for draft in (share, whole)]
        arithmetic = f"{_with_unit(line, share)} of {words[1]}"
        return replace(
            figure,
            written=products[0],
            hard=products[1],
            soft=products[2],
            nominal=nominal,
            hedge=_hedge(share) if _hedge(share) != "none" else _hedge(whole),
            derived=arithmetic,
        )


def _settle(line: Line, draft: Draft, heads: Sequence[str]) -> None:
    """Role and rate as the heads of a table or the words around say them."""
    if heads and draft.role in ("count", "amount"):
        if draft.unit is None and names_age(heads):
            draft.role, draft.unit = "age", BY_NAME["year"]
        elif draft.per is None and (rate := rate_of_heads(heads)):
            draft.per, draft.role = rate, "rate"
    money = draft.role == "amount" and draft.unit is not None and draft.unit.dimension == "currency"
    if draft.per is None and (money or (draft.role == "count" and draft.unit is None)):
        draft.per = told_rate(line, draft)
        draft.role = "rate" if draft.per else draft.role


def _whole_of(line: Line, drafts: Sequence[Draft], index: int) -> Draft | None:
    """The next figure, if this one is its share: "60% of the 334,000", "half of its 200 buses"."""
    share = drafts[index]
    if share.role != "share" or index + 1 >= len(drafts):
        return None
    whole = drafts[index + 1]
    between = line.words[share.right : whole.left]
    joined = (
        between[:1] == ["of"]
        and len(between) <= 3
        and all(word in ("of", "the", "its", "all", "their", "those", "these") for word in between)
    )
    half = share.numeral.form == "fraction" and between == ["the"]
    return whole if (joined or half) and whole.role in ("count", "amount") else None


def _unit_name(draft: Draft) -> str | None:
    if draft.unit is not None:
        return draft.unit.name
    return "percent" if draft.ratio is not None or draft.one_in or _is_share(draft) else None


def _is_share(draft: Draft) -> bool:
    """A fraction of something ("half of the fleet", "by a third"), no bare number ("the answer is ½")."""
    if draft.numeral.form != "fraction" or draft.unit is not None or draft.role not in ("share", "change"):
        return False
    return draft.subject is not None or draft.hedge != "none" or not draft.bare


def _hedge(draft: Draft) -> Hedge:
    if draft.hedge == "none" and draft.numeral.form == "vague":
        return "vague"
    return draft.hedge


def readings_of(draft: Draft) -> Readings:
    """The three ranges of a draft, in its unit, with its sign."""
    readings = _unsigned(draft)
    if draft.negative != (draft.direction < 0):
        return Readings(*(hedges.mirrored(span) for span in (readings.written, readings.hard, readings.soft)))
    return readings


def _unsigned(draft: Draft) -> Readings:
    if draft.ratio is not None:
        return hedges.ratio_change(draft.ratio, draft.hedge)
    if draft.pair:
        low, high = min(draft.pair), max(draft.pair)
        return hedges.between(low, high)
    if draft.one_in:
        parts, whole = draft.one_in
        if draft.hedge == "none":
            return hedges.one_in(parts, whole)
        return hedges.read(Numeral(Fraction(HUNDRED * parts, whole), 1, "fraction"), draft.hedge)
    scale = HUNDRED if _is_share(draft) else 1
    numeral = draft.numeral if scale == 1 else draft.numeral.times(scale)
    if draft.high is not None and draft.high.value is not None and numeral.value is not None:
        return hedges.between(numeral.value, draft.high.value * scale, loose=draft.hedge == "about")
    if draft.role == "age" and draft.hedge == "none" and numeral.value is not None:
        return Readings(*(hedges.point(numeral.value),) * 3)
    percent = draft.unit is not None and draft.unit.dimension in ("share", "point")
    return hedges.read(numeral, draft.hedge, percent=percent)


def _nominal(draft: Draft, readings: Readings) -> Number | None:
    """The number named, in the figure's unit and with its sign."""
    if draft.high is not None:
        return _middle(readings.written)
    if draft.ratio is not None:
        return exact((draft.ratio - 1) * HUNDRED)
    if draft.one_in:
        return exact(Fraction(HUNDRED * draft.one_in[0], draft.one_in[1]))
    if draft.pair:
        return draft.pair[0]
    value = draft.numeral.value
    if value is None:
        return None
    scale = HUNDRED if _is_share(draft) else 1
    sign = -1 if draft.negative != (draft.direction < 0) else 1
    return exact(value * scale * sign)


def _middle(span: Interval) -> Number | None:
    return exact(Fraction(span.low + span.high) / 2) if span.low is not None and span.high is not None else None


def _base_behind(line: Line, draft: Draft, phrase: Phrase | None) -> tuple[str, ...]:
    """The set of "8,200 of whom", "one of them": what the figure before counted."""
    if phrase is None or line.word(draft.right) != "of" or line.word(draft.right + 1) not in BACKWARD:
        return ()
    if line.word(draft.right + 1) in ("those", "these") and line.word(draft.right + 2) in ("who", "that", "which", "whose"):
        return ()  # "4.8 percent of those who took it": nobody met before
    return (*phrase.modifiers, phrase.noun)


def _base(line: Line, draft: Draft, whole: Draft | None) -> tuple[str, ...]:
    """The stems of a share's denominator, of the set that a part is taken from ("three of the victims")."""
    span = draft.base or (whole.subject if whole else None)
    if span is None or (draft.role not in ("share", "change") and draft.base is None):
        return ()
    phrase = phrase_of(line, span)
    return (*phrase.modifiers, phrase.noun)


def _predicate(line: Line, draft: Draft, clause: Clause) -> str | None:
    """The verb that governs the figure: a change's direction, a state said of the people counted, else the clause's verb."""
    if draft.ratio is not None:
        return stem("rise") if draft.ratio > 1 else stem("fall")
    if draft.role == "change" and draft.direction:
        return stem("rise") if draft.direction > 0 else stem("fall")
    after = draft.subject[1] if draft.subject else draft.right
    if line.word(after) in ("were", "was", "are", "is", "have", "been", "be"):
        after += 1
    if (line.word(after), line.word(after + 1)) == ("on", "board"):
        return ABOARD
    state = STATES.get(line.word(after))
    if state and line.word(after + 1) in ("or", "and") and line.word(after + 2) in STATES:
        return f"{state} {line.word(after + 1)} {STATES[line.word(after + 2)]}"
    told = state or _state_of_number(line, draft)
    if told or (clause.modality == "denied" and is_denied_behind(line, draft)):
        return told
    return clause.predicate


def _state_of_number(line: Line, draft: Draft) -> str | None:
    """ "The number of people rescued rose to 131": they were rescued, whatever their number did."""
    if draft.subject is not None and draft.subject[0] > draft.left:
        return None
    words = line.words[max(0, draft.left - _NUMBER_REACH) : draft.left]
    at = next((at for at, word in enumerate(words[:-1]) if word == "number" and words[at + 1] == "of"), None)
    return None if at is None else next((STATES[word] for word in words[at + 2 : at + 5] if word in STATES), None)


_NUMBER_REACH = 14


def _with_unit(line: Line, draft: Draft) -> str:
    return " ".join(line.body[line.starts[draft.left] : line.stop(draft.right - 1)].split())
