"""Quotations in, links and groups out: those that hold the same words, or enough of them to be an echo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from sys import intern

from audit.align.cluster import Pair, join
from audit.align.context import Contexts
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
    QUOTE_COVERED,
    QUOTE_IN_HEADLINE,
    QUOTE_MOST_WORDS,
    QUOTE_NUMERAL,
    QUOTE_RUNS,
    WORD_FOR_WORD,
)
from audit.text.names import fold, same_person
from audit.text.wording import Shared, Token, coverage, local, same_words, tokens
from audit.text.words import STOP_WORDS, stem


@dataclass(frozen=True, slots=True, eq=False)
class Saying:
    """A quotation as the scorer sees it: with its tokens."""

    quote: Quote
    tokens: tuple[Token, ...]
    words: tuple[str, ...]


def saying(quote: Quote) -> Saying:
    """A quotation with its tokens."""
    found = _tokens(quote.text)
    return Saying(quote, found, tuple(token.word for token in found))


@lru_cache(maxsize=4096)
def _tokens(text: str) -> tuple[Token, ...]:
    return tuple(tokens(text))


def _words(quote: Quote) -> tuple[str, ...]:
    """The words of a quotation; each word is one object, however many hold it."""
    return tuple(intern(token.word) for token in tokens(quote.text))


def compare_quotes(a: Quote, b: Quote, contexts: Contexts) -> Link:
    """The weights that fire for two quotations."""
    return _link(saying(a), saying(b), contexts)[0]


def link_quotes(quotes: Sequence[Quote], contexts: Contexts) -> Linked:
    """Groups of quotations that share wording; `quotes` in order of path and offset. Titles and terms take no part."""
    spoken = [quote for quote in quotes if quote.speech or quote.position == "headline"]
    places, capped = phrase_pairs([_words(quote) for quote in spoken])
    found = Linked(capped=capped)
    same: set[tuple[int, int]] = set()
    links: dict[tuple[int, int], Link] = {}
    told: dict[Weight, Weight] = {}
    for a, b in places:
        if _apart(spoken[a], spoken[b]):
            link, same_wording = _link(saying(spoken[a]), saying(spoken[b]), contexts)
            if link.score >= POSSIBLE:
                links[a, b] = replace(link, weights=tuple(told.setdefault(weight, weight) for weight in link.weights))
                if same_wording:
                    same.add((a, b))
    strong = join(_pairs(links, ALIGNED, set()), lambda a, b: ((a, b) if a < b else (b, a)) in same)
    weak = join(_pairs(links, POSSIBLE, {place for group in strong for place in group}), lambda a, b: False)
    found.groups = [[spoken[place] for place in group] for group in strong]
    found.possible = [[spoken[place] for place in group] for group in weak]
    homes = {place: index for index, group in enumerate([*strong, *weak]) for place in group}
    for (a, b), link in sorted(links.items()):
        if a in homes and homes[a] == homes.get(b):
            found.links[link.a, link.b] = link
    return found


def _apart(a: Quote, b: Quote) -> bool:
    """Are these two quotations, rather than one and a part of it, or two paragraphs of one utterance?"""
    if a.source != b.source:
        return True
    return (a.end <= b.start or b.end <= a.start) and (a.utterance is None or a.utterance != b.utterance)


def _pairs(links: dict[tuple[int, int], Link], least: float, without: set[int]) -> list[Pair]:
    return [
        Pair(link.score, 0.0, a, b)
        for (a, b), link in links.items()
        if link.score >= least and a not in without and b not in without
    ]


def _link(a: Saying, b: Saying, contexts: Contexts) -> tuple[Link, bool]:
    """The link of two sayings, and whether they hold the same words."""
    if b.quote.id < a.quote.id:
        a, b = b, a
    shared = local(a.tokens, b.tokens)
    weights = _weights(a, b, shared, contexts) if shared else []
    link = Link(a.quote.id, b.quote.id, round(PRIOR + sum(points for _, points in weights), 1), tuple(weights))
    return link, same_words(shared, a.tokens, b.tokens)


def _weights(a: Saying, b: Saying, shared: Shared, contexts: Contexts) -> list[Weight]:
    words = _shared_words(a, shared)
    covered = float(coverage(shared, a.tokens, b.tokens))
    rows: list[Weight] = [
        (f"shared wording: {', '.join(words[:6])}", min(QUOTE_MOST_WORDS, sum(_weight(word, contexts) for word in words))),
        (f"{shared.longest} words in a row", _points(QUOTE_RUNS, shared.longest)),
        (f"{round(100 * covered)}% of the shorter one's words", _points(QUOTE_COVERED, covered)),
        ("word for word", WORD_FOR_WORD if shared.longest == min(len(a.words), len(b.words)) > 1 else 0.0),
        ("one document", QUOTE_IN_HEADLINE if _headline_and_body(a.quote, b.quote) else 0.0),
        ("one speaker", ONE_SPEAKER if _one_speaker(a.quote, b.quote) else 0.0),
        *_published(a, b, contexts),
    ]
    return [(name, round(points, 1)) for name, points in rows if points]


def _shared_words(a: Saying, shared: Shared) -> list[str]:
    """The content words of the shared runs, each once, in order."""
    held = (a.tokens[at] for run in shared.runs for at in range(run.a, run.a + run.length))
    return list(dict.fromkeys(token.word for token in held if token.kind == "word" and token.word not in STOP_WORDS))


def _weight(word: str, contexts: Contexts) -> float:
    return QUOTE_NUMERAL if word[0].isdigit() else contexts.weight(stem(word))


def _points(table: Sequence[tuple[float, float]], value: float) -> float:
    return next(points for least, points in table if value >= least)


def _headline_and_body(a: Quote, b: Quote) -> bool:
    return a.source == b.source and (a.position == "headline") != (b.position == "headline")


def _one_speaker(a: Quote, b: Quote) -> bool:
    one, other = a.speaker_name or a.speaker, b.speaker_name or b.speaker
    return bool(one and other) and (fold(one or "") == fold(other or "") or same_person(one or "", other or ""))


def _published(a: Saying, b: Saying, contexts: Contexts) -> list[Weight]:
    mine, other = (contexts.sources[one.quote.source].published for one in (a, b))
    if a.quote.source == b.quote.source or not mine or not other:
        return []
    gap = abs((mine.earliest - other.earliest).days)
    return [(f"published {gap} days apart", next(points for most, points in PUBLISHED if most is None or gap <= most))]
