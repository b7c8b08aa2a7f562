"""The span of a rate: "a day", "per 100,000 people", "-a-year", "per diluted share"."""

from __future__ import annotations

from audit.extract.figures.draft import Draft
from audit.extract.figures.line import Line
from audit.text.units import PER, PER_ADVERBS, PER_WORDS

SHARES = frozenset("diluted basic common ordinary adjusted".split())


def read_rate(line: Line, draft: Draft, at: int) -> int:
    """The span of a rate at the token: "a day", "per month", "/year", "per 100,000", "-a-day"; the index after it."""
    word = line.word(at)
    if word in PER_ADVERBS and (
        word not in ("each", "daily", "weekly", "monthly", "annual", "quarterly") or not _has_noun(line, at + 1)
    ):
        draft.per = PER_ADVERBS[word]
        return at + 1
    if word == "once" and draft.unit is not None and line.word(at + 1) in ("a", "an", "per", "each", "every"):
        at, word = at + 1, line.word(at + 1)  # "50 milligrams once a day"
    if word == "-" and line.glued(at):
        at, word = at + 1, line.word(at + 1)
        if word in ("a", "per", "an") and line.word(at + 1) == "-":
            return _rate_word(line, draft, at + 2, word)
        return at - 1
    if word == "/" and line.glued(at + 1):
        return _rate_word(line, draft, at + 1, "/")
    if word in ("a", "an", "per", "each", "every"):
        return _rate_word(line, draft, at + 1, word)
    return at


def _has_noun(line: Line, at: int) -> bool:
    return line.is_word(at) and line.word(at) not in (
        "in",
        "on",
        "at",
        "for",
        "from",
        "to",
        "by",
        "and",
        "or",
        "since",
        "while",
        "as",
    )


def _rate_word(line: Line, draft: Draft, at: int, joint: str) -> int:
    """Read the word after "per", "a", "/"; a wrong one leaves no rate."""
    word = line.word(at)
    if line.word(at + 1) in ("earlier", "ago", "later", "before", "after", "old"):
        return at - (2 if joint in ("a", "an", "per") and line.word(at - 1) == "-" else 1)
    single = word[:-1] if word.endswith("s") and word[:-1] in PER else word
    start = at - (2 if joint in ("a", "an", "per") and line.word(at - 1) == "-" else 1)
    if single in PER and (joint != "every" or word == single):
        draft.per = single
        return at + 1
    short = {
        "yr": "year",
        "mo": "month",
        "hr": "hour",
        "h": "hour",
        "s": "second",
        "d": "day",
        "wk": "week",
        "min": "minute",
        "sec": "second",
    }
    if joint in ("/", "per") and word in short:
        draft.per = short[word]
        return at + 1
    if joint in ("per", "/", "a", "each", "every", "an") and word in PER_WORDS and (joint == "per" or draft.unit is not None):
        draft.per = word
        return at + 1
    if joint == "per" and (line.is_number(at) or line.word(at) in ("thousand", "million", "hundred")):
        return _per_number(line, draft, at)
    if joint == "per" and word in SHARES and line.word(at + 1) == "share":
        draft.per = "share"
        return at + 2
    if joint == "per" and line.is_word(at):
        joined = line.word(at + 1) == "-" and line.glued(at + 1) and line.is_word(at + 2)
        draft.per = f"{word}-{line.words[at + 2]}" if joined else word
        return at + (3 if joined else 1)
    return start


def _per_number(line: Line, draft: Draft, at: int) -> int:
    """As in "per 100,000 people"."""
    end = at + 1
    while line.word(end) in ("thousand", "million", "hundred"):
        end += 1
    if line.word(end) in ("people", "residents", "inhabitants", "births", "population", "live"):
        end += 1
    words = [_SCALES.get(line.words[at], line.words[at]), *line.words[at + 1 : end]]
    draft.per = " ".join(words).replace("residents", "people").replace("inhabitants", "people")
    return end


_SCALES = {"hundred": "100", "thousand": "1,000", "million": "1,000,000"}
