"""Where a draft's claim may stand in its sources, though no group holds both: figures, dates, names, words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from audit.check.compare.dates import YEARLESS
from audit.check.fingerprint import value_of
from audit.check.reckoned import MOST_RECKONED, reckoned
from audit.model import Claim, Date, Days, Evidence, Figure, Name, Quote, Source
from audit.text.names import fold, parts, same_person
from audit.text.tokens import Token, tokens
from audit.text.units import dimension, to_base
from audit.text.wording import local, same_words
from audit.text.words import stems

GRAM = 3
"""So many words in a row name the paragraphs in which a quotation may stand."""

MOST_PARAGRAPHS = 5
SHARED_WORDS = 3
"""So many content words that the sentences of two counts share speak for one thing, where their nouns differ."""

TELLING = 20
"""A plain number from here on that returns exactly is the same number, whatever the words around it."""

DATELINE = 40
"""Letters from the head of a document within which its own date is its dateline."""


INITIALS = 2
"""Letters by which a transcript calls who speaks."""

NEAR = 3
"""A figure more times as large as another was not taken from it, unless by a slip."""


SLIP = 3
"""What a slip of the pen (digits in another order, another unit or scale word) is worth, in shared words."""

CONVERTED = Fraction(1, 20)
"""How far a value may be from another that was converted into its unit and rounded."""


RECKONED, SURNAME = "reckoned", "surname"
"""How a source supports a claim without the value itself: two figures make it, or the surname stands somewhere in its text."""


class Support(NamedTuple):
    """How sources support a claim (empty: by its very value), and with which claims of theirs."""

    how: str
    claims: Sequence[Claim]


class Passage(NamedTuple):
    """A paragraph of a source, as tokens."""

    source: Source
    start: int
    tokens: tuple[Token, ...]


class Sources:
    """What the documents that a draft is held against say, ready to be asked."""

    def __init__(self, evidence: Evidence, paths: Sequence[str]) -> None:
        self._evidence = evidence
        self._documents = [evidence.sources[path] for path in paths]
        claims = [claim for path in paths for claim in evidence.by_source[path]]
        self._figures = [claim for claim in claims if isinstance(claim, Figure)]
        dates = [claim for claim in claims if isinstance(claim, Date) and claim.resolved and not _is_spoken(claim)]
        self._dates = [claim for claim in dates if not self.is_dateline(claim)]
        self._names = {parts(claim.name).key: claim for claim in claims if isinstance(claim, Name)}
        self._passages: list[Passage] | None = None
        self._grams: dict[tuple[str, ...], list[int]] = {}

    def support(self, claim: Claim) -> Support | None:
        """What gives the value of this claim for what may be the same thing; None where no source does."""
        found: list[Claim] = []
        match claim:
            case Figure():
                found = [other for other in self._figures if _same_figure(claim, other)]
                return Support("", found) if found else self._reckoned(claim)
            case Date():
                found = [other for other in self._dates if _same_date(claim, other)]
            case Name():
                return self._named(claim)
        return Support("", found) if found else None

    def nearest(self, claim: Claim) -> list[Claim]:
        """The source claims that this figure or date was most likely taken from, though its value differs; of equal value."""
        if isinstance(claim, Figure):
            mine = set(stems(claim.context))
            return _best([(_likeness(claim, mine, other), other) for other in self._figures])
        if isinstance(claim, Date):
            return _best([(_date_likeness(claim, other), other) for other in self._dates])
        return []

    def _reckoned(self, figure: Figure) -> Support | None:
        """Do two figures of its own sentence, or of one sentence of a source, make it: their sum, difference or quotient?"""
        own = self._evidence.by_sentence.get((figure.source, figure.context_start), ())
        if reckoned(figure, [one for one in own if isinstance(one, Figure) and one.id != figure.id]):
            return Support(RECKONED, ())
        made = next((sentence for sentence in self._sentences if reckoned(figure, sentence)), None)
        return Support(RECKONED, made[:1]) if made else None

    @cached_property
    def _sentences(self) -> list[list[Figure]]:
        """The figures of each sentence that has two or more."""
        found: dict[tuple[str, int], list[Figure]] = {}
        for figure in self._figures:
            found.setdefault((figure.source, figure.context_start), []).append(figure)
        return [figures for figures in found.values() if 1 < len(figures) <= MOST_RECKONED]

    def is_dateline(self, found: Claim) -> bool:
        """The day of the document itself, written out at its head or on a line of its own."""
        if not isinstance(found, Date):
            return False
        published = self._evidence.sources[found.source].published
        at_head = found.start - found.context_start <= DATELINE and found.position in ("headline", "lede")
        alone = len(found.context) - len(found.text) <= DATELINE // 2
        return (at_head or alone) and published is not None and published.day == found.named.earliest == found.named.latest

    def wording(self, quote: Quote) -> Quote | None:
        """The stretch of a source's text that holds the words of the quotation, marks or none, as a quotation of its own."""
        said = tokens(quote.text)
        words = [token for token in said if token.kind == "word"]
        best: tuple[int, Quote] | None = None
        for passage in self._near(words):
            shared = local(said, passage.tokens)
            if shared is None or not (same_words(shared, said, passage.tokens) or shared.equal == len(words)):
                continue
            if best is None or shared.equal > best[0]:
                whole = shared.a_start == 0, shared.a_end == len(said)
                best = shared.equal, _stretch(passage, shared.b_start, shared.b_end, whole)
        return best[1] if best else None

    def term(self, quote: Quote) -> Quote | None:
        """Where a source's text has a few words in just this order."""
        wanted = quote.text.strip(" .,;:!?…").casefold()
        for document in self._documents if wanted else ():
            for found in re.finditer(rf"(?<!\w){re.escape(wanted)}(?!\w)", document.body.casefold()):
                if document.body[found.start() : found.end()].casefold() == wanted:
                    return _words_at(document, found.start(), found.end())
        return None

    def _near(self, words: Sequence[Token]) -> list[Passage]:
        """The paragraphs that share most runs of words with these, the best first."""
        if self._passages is None:
            self._passages = list(self._read())
        counts: dict[int, int] = {}
        for gram in _grams(words):
            for index in self._grams.get(gram, ()):
                counts[index] = counts.get(index, 0) + 1
        ranked = sorted(counts, key=lambda index: (-counts[index], index))
        return [self._passages[index] for index in ranked[:MOST_PARAGRAPHS]]

    def _read(self) -> Iterator[Passage]:
        index = 0
        for source in self._documents:
            for block in source.blocks:
                found = tuple(tokens(source.body[block.start : block.end]))
                for gram in set(_grams(found)):
                    self._grams.setdefault(gram, []).append(index)
                yield Passage(source, block.start, found)
                index += 1

    def _named(self, name: Name) -> Support | None:
        mine = parts(name.name)
        found = self._names.get(mine.key) or next((one for one in self._names.values() if same_person(name.name, one.name)), None)
        if found:
            return Support("", (found,))
        return Support(SURNAME, ()) if any(mine.surname in fold(document.body) for document in self._documents) else None


def _grams(found: Sequence[Token]) -> Iterator[tuple[str, ...]]:
    """Each run of words, the last of fewer words where there are fewer."""
    words = [token.word for token in found if token.kind == "word"]
    size = min(GRAM, len(words))
    for start in range(len(words) - size + 1 if size else 0):
        yield tuple(words[start : start + size])


def _stretch(passage: Passage, first: int, last: int, whole: tuple[bool, bool]) -> Quote:
    """The shared words as a quotation; where the other text begins or goes on otherwise, up to the ends of the sentences."""
    start = passage.start + passage.tokens[first].start
    end = passage.start + passage.tokens[last - 1].end
    source = passage.source
    sentence_start, sentence_end = source.sentence_at(start)[0], source.sentence_at(end - 1)[1]
    start = start if whole[0] else sentence_start
    end = end if whole[1] else max(end, sentence_end)
    return _words_at(source, start, end)


def _words_at(source: Source, start: int, end: int) -> Quote:
    """A stretch of a source as a quotation of its own."""
    sentence_start, sentence_end = source.sentence_at(start)[0], source.sentence_at(end - 1)[1]
    return Quote(
        id=f"{source.path}:{start}",
        source=source.path,
        start=start,
        end=end,
        text=source.text[start:end],
        context=source.text[sentence_start : max(sentence_end, end)],
        context_start=sentence_start,
        speech=True,
    )


def _same_figure(a: Figure, b: Figure) -> bool:
    """Equal or overlapping values of one measure; a plain count needs the same noun, or sentences that share their words."""
    if a.role == "rank" or b.role == "rank":
        return (
            a.role == b.role and bool(a.subject and b.subject) and bool(set(stems(a.subject or "")) & set(stems(b.subject or "")))
        )
    if a.pair or b.pair:
        return a.pair == b.pair
    if a.role == "age" and a.nominal == b.nominal and len(b.noun or "") <= INITIALS:
        return True  # "I'm sixty-one", "LF: 61"
    if not _meet(a, b):
        return _is_spoken_money(a, b)
    if a.unit or b.unit:
        return True
    if a.noun and a.noun == b.noun:
        return True
    if a.nominal == b.nominal and a.nominal is not None and a.nominal >= TELLING:
        return True
    return len(set(stems(a.context)) & set(stems(b.context))) >= SHARED_WORDS


def _is_spoken_money(a: Figure, b: Figure) -> bool:
    """Money of which who speaks leaves out the unit: "Six point eight million last year"."""
    money = dimension(a.unit) == "currency" and b.unit is None and b.role in ("count", "rate")
    return money and a.nominal == b.nominal and a.nominal is not None and a.nominal >= TELLING


def _best(scored: list[tuple[int, Claim]]) -> list[Claim]:
    """Those that are likely at all, and say what the likeliest says."""
    likely = [(score, claim) for score, claim in scored if score >= SHARED_WORDS]
    if not likely:
        return []
    best = max(score for score, _ in likely)
    top = value_of(next(claim for score, claim in likely if score == best))
    return [claim for _, claim in likely if value_of(claim) == top]


def _date_likeness(a: Date, b: Date) -> int:
    """The content words that the two sentences share; 0 where they are few, or the dates are of two precisions."""
    shared = len(set(stems(a.context)) & set(stems(b.context)) - set(stems(a.text)))
    return shared if a.precision == b.precision and shared > SHARED_WORDS else 0


def _is_spoken(found: Date) -> bool:
    """A day that a quotation tells from the day of speaking ("today"), not from that of the document."""
    return found.quoted is not None and not any(character.isdigit() for character in found.text)


def _likeness(a: Figure, a_words: set[str], b: Figure) -> int:
    """The content words that two sentences share, and what a slip is worth; 0 where the two measure different things."""
    if a.role == "rank" or b.role == "rank" or a.pair or b.pair or (a.role == "age") != (b.role == "age"):
        return 0
    slip = _is_slip(a, b)
    same_unit = a.unit == b.unit if a.unit or b.unit else a.noun is not None and a.noun == b.noun
    if not slip and not (same_unit and _is_near(a, b)):
        return 0
    return len(a_words & set(stems(b.context))) + (SLIP if slip else 0)


def _is_near(a: Figure, b: Figure) -> bool:
    """Is neither more than so many times the other?"""
    if a.nominal is None or b.nominal is None:
        return False
    one, other = abs(Fraction(a.nominal)), abs(Fraction(b.nominal))
    return max(one, other) <= NEAR * min(one, other)


def _is_slip(a: Figure, b: Figure) -> bool:
    """The same digits in another order, or the same large number with another unit or scale word."""
    if a.nominal is None or b.nominal is None or not a.nominal or not b.nominal:
        return False
    if a.nominal == b.nominal:
        return a.nominal >= TELLING and bool(a.unit and b.unit)
    if a.unit != b.unit:
        return False
    one, other = sorted((Fraction(a.nominal), Fraction(b.nominal)))
    return other == 1000 * one or (one >= TELLING and sorted(str(one)) == sorted(str(other)))


def _meet(a: Figure, b: Figure) -> bool:
    if a.unit == b.unit:
        return a.soft.meets(b.soft)
    if not a.unit or not b.unit or a.nominal is None or b.nominal is None:
        return False
    if dimension(a.unit) != dimension(b.unit) or dimension(a.unit) in (None, "currency"):
        return False
    one, other = Fraction(to_base(a.nominal, a.unit)), Fraction(to_base(b.nominal, b.unit))
    return abs(one - other) <= CONVERTED * max(abs(one), abs(other))


def _same_date(a: Date, b: Date) -> bool:
    if found := YEARLESS.fullmatch(a.timex):
        day = b.named.earliest
        return day is not None and day == b.named.latest and (day.month, day.day) == (int(found["month"]), int(found["day"]))
    return _known(a).meets(_known(b)) and (a.precision in (b.precision, "year") or b.precision == "day")


def _known(found: Date) -> Days:
    """The day, month or year that is named, whatever lies before or after it; else the widest reading."""
    named = found.named
    return named if named.earliest and named.latest else found.hard
