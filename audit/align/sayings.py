"""Quotations in, links and groups out: those that hold the same words, or enough of them to be an echo."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import compress, groupby
from sys import intern
from typing import NamedTuple

from audit.align.cluster import Pair, join
from audit.align.context import Contexts
from audit.align.crowds import Crowds, Places, Weak
from audit.align.found import Linked
from audit.align.phrases import phrase_pairs
from audit.align.score import Weight
from audit.model import Link, Quote
from audit.text.constants import (
    ALIGNED,
    ONE_SPEAKER,
    POSSIBLE,
    PRIOR,
    PUBLISHED,
    QUOTE_ALL_TOKENS,
    QUOTE_ASKED,
    QUOTE_COVERED,
    QUOTE_IN_HEADLINE,
    QUOTE_MOST_WORDS,
    QUOTE_NUMERAL,
    QUOTE_RUNS,
    QUOTE_WHOLE,
    QUOTE_WHOLE_SHARE,
    QUOTE_WHOLE_TOKENS,
    QUOTE_WHOLE_WORDS,
    WORD_FOR_WORD,
)
from audit.text.names import Parts, fold, parts, same_person
from audit.text.wording import Run, Shared, distance, is_same, local_words, share_held, tokens
from audit.text.words import STOP_WORDS, stem

_SILENT = STOP_WORDS | {"…"}
# What stands beside the words can add at most this, but for a headline and its body.
_MOST_BESIDE = ONE_SPEAKER + PUBLISHED[0][1]


class Saying(NamedTuple):
    """A quotation as the scorer sees it: its folded words (each one object, however many hold it), and which an editor put in."""

    quote: Quote
    words: tuple[str, ...]
    inserted: frozenset[int] = frozenset()


def saying(quote: Quote) -> Saying:
    """A quotation with its words."""
    found = tokens(quote.text)
    words = tuple([intern(token.word) for token in found])
    if "[" not in quote.text and "(" not in quote.text:
        return Saying(quote, words)
    return Saying(quote, words, frozenset(at for at, token in enumerate(found) if token.kind == "bracket"))


def compare_quotes(a: Quote, b: Quote, contexts: Contexts) -> Link:
    """The weights that fire for two quotations."""
    return _link(saying(a), saying(b), contexts)[0]


def link_quotes(quotes: Sequence[Quote], contexts: Contexts) -> Linked:
    """Groups of quotations that share wording; `quotes` in order of path and offset. Titles and terms take no part."""
    spoken = [quote for quote in quotes if quote.speech or quote.position == "headline"]
    compared = _compared(spoken, contexts)
    links, same = compared.links, compared.same
    strong = join(_pairs(links), lambda a, b: ((a, b) if a < b else (b, a)) in same)
    weak = join(compared.weak.pairs({place for group in strong for place in group}), lambda a, b: False)
    homes = {place: index for index, group in enumerate([*strong, *weak]) for place in group}
    found = Linked(capped=compared.capped)
    found.groups = [[spoken[place] for place in group] for group in strong]
    found.possible = [[spoken[place] for place in group] for group in weak]
    for a, b in sorted([*links, *compared.weak.inside(homes)]):
        if a in homes and homes[a] == homes.get(b):
            link = links.get((a, b)) or compare_quotes(spoken[a], spoken[b], contexts)
            found.links[link.a, link.b] = link
    return found


class _Compared(NamedTuple):
    """The links of pairs that are aligned, which of these hold the same words, pairs that may be; what was not compared in full."""

    links: dict[Places, Link]
    same: set[Places]
    weak: Weak
    capped: list[str]


def _compared(quotes: Sequence[Quote], contexts: Contexts) -> _Compared:
    """What is worth keeping of the pairs that share wording."""
    sayings = [saying(quote) for quote in quotes]
    places, capped = phrase_pairs([one.words for one in sayings])
    found = _Compared({}, set(), Weak(), capped)
    told: dict[Weight, Weight] = {}
    crowds = Crowds(len(sayings))
    for a, b in _promising(crowds.strangers(places), sayings, contexts):
        link, same_wording = _link(sayings[a], sayings[b], contexts)
        if link.score >= ALIGNED:
            found.links[a, b] = replace(link, weights=tuple([told.setdefault(weight, weight) for weight in link.weights]))
            if same_wording:
                found.same.add((a, b))
                crowds.join(a, b)
        elif link.score >= POSSIBLE:
            found.weak.add(a, b, link.score)
    return found


def _promising(places: Iterable[Places], sayings: Sequence[Saying], contexts: Contexts) -> Iterator[Places]:
    """Of the pairs of places, in order, those whose words alone do not rule out that they belong together."""
    for a, pairs in groupby(places, lambda pair: pair[0]):
        mine = Glance(sayings[a], contexts)
        for _, b in pairs:
            if _apart(sayings[a].quote, sayings[b].quote) and mine.most(sayings[b]) >= POSSIBLE:
                yield a, b


class Glance:
    """The words of one quotation, held against those of others without regard to their order."""

    def __init__(self, one: Saying, contexts: Contexts) -> None:
        self.source = one.quote.source
        self.content = _content_words(one)
        self.weights = {word: _weight(word, contexts) for word in self.content}
        self.runs = set(_runs_of_four(one.words))

    def most(self, other: Saying) -> float:
        """No less than the score of the two."""
        content = _content_words(other)
        shared = self.weights.keys() & content
        weight = sum([self.weights[word] for word in shared])
        held = min(sum([word in shared for word in self.content]), sum([word in shared for word in content]))
        short = min(len(self.content), len(content))
        points = PRIOR + min(QUOTE_MOST_WORDS, weight) + _points(QUOTE_COVERED, held / short if short else 0.0) + _MOST_BESIDE
        if held == short:
            points += WORD_FOR_WORD
        if held >= QUOTE_WHOLE_WORDS - 1:
            points += QUOTE_WHOLE
        if self.source == other.quote.source:
            points += QUOTE_IN_HEADLINE
        if points < POSSIBLE and not self.runs.isdisjoint(_runs_of_four(other.words)):
            points += min(QUOTE_RUNS[0][1], weight)
        return points


def _runs_of_four(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return zip(words, words[1:], words[2:], words[3:], strict=False)


def _apart(a: Quote, b: Quote) -> bool:
    """Are these two quotations, rather than one and a part of it, or two paragraphs of one utterance?"""
    if a.source != b.source:
        return True
    return (a.end <= b.start or b.end <= a.start) and (a.utterance is None or a.utterance != b.utterance)


def _pairs(links: Mapping[Places, Link]) -> list[Pair]:
    return [Pair(link.score, 0.0, a, b) for (a, b), link in links.items()]


def _link(a: Saying, b: Saying, contexts: Contexts) -> tuple[Link, bool]:
    """The link of two sayings, and whether they hold the same words."""
    if b.quote.id < a.quote.id:
        a, b = b, a
    shared = local_words(a.words, b.words)
    covered = Fraction(1) if _are_turned(a, b) else share_held(shared, _content(a), _content(b))
    weights = _weights(a, b, shared, covered, contexts) if shared else []
    link = Link(a.quote.id, b.quote.id, round(PRIOR + sum(points for _, points in weights), 1), tuple(weights))
    return link, shared is not None and is_same(shared, covered)


def _weights(a: Saying, b: Saying, shared: Shared, covered: Fraction, contexts: Contexts) -> list[Weight]:
    words = _shared_words(a, shared.runs)
    rows: list[Weight] = [
        (f"shared wording: {', '.join(words[:6])}", min(QUOTE_MOST_WORDS, sum(_weight(word, contexts) for word in words))),
        (f"{shared.longest} words in a row", _run_points(a, shared, contexts)),
        (f"{round(100 * covered)}% of the shorter one's words", _points(QUOTE_COVERED, float(covered))),
        ("nearly all of the shorter one", QUOTE_WHOLE if _is_nearly_whole(a, b, shared) or _are_turned(a, b) else 0.0),
        ("word for word", WORD_FOR_WORD if shared.longest == min(len(a.words), len(b.words)) > 1 else 0.0),
        ("one document", QUOTE_IN_HEADLINE if _headline_and_body(a.quote, b.quote) else 0.0),
        ("a question and a statement", QUOTE_ASKED if _asks(a.quote) != _asks(b.quote) else 0.0),
        ("one speaker", ONE_SPEAKER if _one_speaker(a.quote, b.quote) else 0.0),
        *_published(a, b, contexts),
    ]
    return [(name, round(points, 1)) for name, points in rows if points]


def _are_turned(a: Saying, b: Saying) -> bool:
    """Are they the same words in another order: "never wet, sometimes cold", "never cold, sometimes wet"?"""
    alike = len(a.words) == len(b.words) >= QUOTE_WHOLE_TOKENS and a.words != b.words
    return alike and sorted(a.words) == sorted(b.words)


def _is_nearly_whole(a: Saying, b: Saying, shared: Shared) -> bool:
    """Do nearly all words of the shorter one stand in the other, in one order, however common they are?"""
    length = min(len(a.words), len(b.words))
    if length < QUOTE_WHOLE_TOKENS or shared.equal < QUOTE_WHOLE_SHARE * length:
        return False
    but_one = shared.equal == length - 1 and (length >= QUOTE_ALL_TOKENS or _lacks_a_numeral(a, b, shared))
    return len(_shared_words(a, shared.runs)) >= QUOTE_WHOLE_WORDS - but_one


def _lacks_a_numeral(a: Saying, b: Saying, shared: Shared) -> bool:
    """Is a number the one word of the shorter one that is not shared: "for forty years", "for thirty years"?"""
    if len(a.words) <= len(b.words):
        held, words = {at for run in shared.runs for at in range(run.a, run.a + run.length)}, a.words
    else:
        held, words = {at for run in shared.runs for at in range(run.b, run.b + run.length)}, b.words
    return all(word[:1].isdigit() for at, word in enumerate(words) if at not in held)


def _shared_words(a: Saying, runs: Iterable[Run]) -> list[str]:
    """The content words of the shared runs, each once, in order."""
    content = _content(a)
    held = [at for run in runs for at in range(run.a, run.a + run.length) if content[at]]
    return list(dict.fromkeys(a.words[at] for at in held))


def _content(one: Saying) -> list[bool]:
    """Whether each word is one that tells something: no stop word, no marked cut, nothing put in by an editor."""
    found = [word not in _SILENT for word in one.words]
    for at in one.inserted:
        found[at] = False
    return found


def _content_words(one: Saying) -> list[str]:
    return list(compress(one.words, _content(one)))


def _run_points(a: Saying, shared: Shared, contexts: Contexts) -> float:
    """What the longest run says: a run of common words ("I have never seen such a") no more than they say one by one."""
    most = _points(QUOTE_RUNS, shared.longest)
    if not most:
        return 0.0
    longest = max(shared.runs, key=lambda run: run.length)
    return min(most, sum(_weight(word, contexts) for word in _shared_words(a, [longest])))


def _weight(word: str, contexts: Contexts) -> float:
    return QUOTE_NUMERAL if word[0].isdigit() else contexts.weight(stem(word))


def _points(table: Sequence[tuple[float, float]], value: float) -> float:
    return next(points for least, points in table if value >= least)


def _asks(quote: Quote) -> bool:
    """Is all that is said in a turn of a transcript a question?"""
    return quote.via == "label" and quote.text.endswith("?")


def _headline_and_body(a: Quote, b: Quote) -> bool:
    return a.source == b.source and (a.position == "headline") != (b.position == "headline")


def _one_speaker(a: Quote, b: Quote) -> bool:
    one, other = a.speaker_name or a.speaker, b.speaker_name or b.speaker
    if not one or not other:
        return False
    return fold(one) == fold(other) or same_person(one, other) or _nearly_one_name(parts(one), parts(other))


def _nearly_one_name(one: Parts, other: Parts) -> bool:
    """ "Marian Halvard", "Miriam Halvard"; "Bernd Kessler", "Bernd Kesler": who says the same words is hardly another."""
    if not one.given or not other.given or one.generation != other.generation:
        return False
    if one.surname == other.surname:
        return one.given[0][:1] == other.given[0][:1]
    return one.given[0] == other.given[0] and distance(one.surname, other.surname, 1) <= 1


def _published(a: Saying, b: Saying, contexts: Contexts) -> list[Weight]:
    mine, other = (contexts.published[one.quote.source] for one in (a, b))
    if a.quote.source == b.quote.source or not mine or not other:
        return []
    gap = abs((mine.earliest - other.earliest).days)
    return [(f"published {gap} days apart", next(points for most, points in PUBLISHED if most is None or gap <= most))]
