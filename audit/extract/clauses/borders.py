"""Verb groups in, which of them stand, where the words of each begin, and what one verb says of the next."""

from __future__ import annotations

from itertools import pairwise

from audit.extract.clauses.groups import Certainty, Verb
from audit.extract.clauses.words import DENY, FORECAST, HARD, PLAN, REPORTING, Word
from audit.text.words import stem

# ---------------------------------------------------------------- borders


def settle(words: list[Word], verbs: list[Verb]) -> list[Verb]:
    """Drop weak candidates beside a sure verb of the same stretch, and set each verb's border."""
    kept: list[Verb] = []
    for verb in verbs:
        loser = _weaker(kept[-1], verb) if kept else None
        if loser is not None and _stretch(words, kept[-1].last, verb.first) and not reports(kept[-1]):
            if loser is verb:
                continue
            kept.pop()
        kept.append(verb)
    if kept:
        kept[0].opening = _first_opening(words, kept[0])
        kept[0].tense = _tense(words, kept[0], "")
    for before, verb in pairwise(kept):
        verb.tense = _tense(words, verb, before.tense)
        verb.border, verb.opening = _border(words, before, verb)
        hangs = verb.opening in ("that", "infinitive") or (verb.opening == "none" and reports(before))
        if hangs and verb.modality != "denied":
            verb.modality = _complement(before, verb.modality)
    return kept


def _weaker(before: Verb, verb: Verb) -> Verb | None:
    """The weak candidate of two verbs that cannot both stand in one stretch, None where they can."""
    if verb.kind == "weak":
        return verb if before.kind in ("finite", "past", "weak") else None
    return before if before.kind == "weak" and verb.kind in ("finite", "past") else None


def _tense(words: list[Word], verb: Verb, before: str) -> str:
    """Past, present, future, or nothing known."""
    if verb.kind == "finite":
        first = words[verb.first]
        if first.sort == "modal" and any(word.sort == "have" for word in words[verb.first : verb.last]):
            return "past"
        return _TENSES.get(first.low, "future" if first.sort == "modal" else before)
    if verb.kind == "infinitive":
        after_noun = verb.first > 0 and words[verb.first - 1].sort == "" and words[verb.first - 1].form is None
        return "future" if verb.modality in ("plan", "forecast") else "" if after_noun else before
    return {"ing": before, "weak": "present"}.get(verb.kind, "past")


_TENSES = dict.fromkeys(
    """am is are isn't aren't isn’t aren’t does do doesn't don't doesn’t don’t 're ’re 'm ’m it's it’s he's he’s she's she’s that's
    that’s there's there’s""".split(),
    "present",
) | dict.fromkeys(
    """was were been wasn't weren't wasn’t weren’t has have had hasn't haven't hadn't hasn’t haven’t hadn’t did didn't didn’t 've
    ’ve""".split(),
    "past",
)


def _complement(before: Verb, modality: Certainty) -> Certainty:
    """What a verb says of the clause that hangs on it: "denied that", "expects … to"."""
    root = stem(before.lemma)
    if root in DENY or before.modality == "denied":
        return "denied" if root in DENY or not reports(before) else modality
    if root in FORECAST:
        return "forecast"
    if modality in ("plan", "forecast"):
        return modality
    if root in PLAN and modality == "unsaid":
        return "plan"
    return before.modality if modality == "unsaid" else modality


def reports(verb: Verb) -> bool:
    """Does the verb report what somebody said, so that the thing reported has a verb of its own?"""
    return verb.lemma in REPORTING and not verb.passive


_PARTING = frozenset(("mark", "join", "relative", "border"))


def _stretch(words: list[Word], first: int, last: int) -> bool:
    """Do no mark, joining or bordering word stand between the two?"""
    for word in words[first + 1 : last]:  # noqa: SIM110  a generator costs more than what it looks at
        if word.sort in _PARTING:
            return False
    return True


def _first_opening(words: list[Word], verb: Verb) -> str:
    """A first verb behind a relative word has its subject before it: "The storm that hit Texas"."""
    for position in range(verb.first - 1, 0, -1):
        if words[position].sort == "relative" or words[position].low == "who":
            verb.border = position
            return "relative"
        if words[position].sort in ("mark", "border"):
            return ""
    return ""


def _border(words: list[Word], before: Verb, verb: Verb) -> tuple[int, str]:
    """Where the words of `verb` begin, and by what: mark, relative, that, join, border, none."""
    first, last = before.last + 1, verb.first
    if verb.kind in ("infinitive", "ing", "participle"):
        return _participle_border(words, first, last, verb)
    marks = [i for i in range(first, last) if words[i].sort == "mark"]
    hard = [i for i in marks if words[i].low in HARD]
    if hard:
        first = hard[-1] + 1
        marks = [i for i in marks if i >= first]
    for i in range(first, last):
        word = words[i]
        if word.low in ("which", "who", "whom", "whose", "where"):
            return i, "relative"
        if word.low == "that" and i + 1 < len(words):
            complement = i == before.last + 1 or reports(before)
            return i, "that" if complement else "relative"
        if word.sort == "border" and i > (marks[-1] if marks else -1) and _opens_clause(words, i, last):
            return i, "border"
    if hard:
        return first, "join" if words[hard[-1] - 1].sort == "join" else "mark"
    if marks:
        chosen = marks[0] if marks[-1] == last - 1 else marks[-1]
        return chosen + 1, "mark"
    if reports(before):
        border = _after_time(words, first, last)
        if border < last:
            return (_phrase_start(words, border, last) if before.lemma == "tell" else border), "that"
        before.opening = before.opening or "reduced"
        return last, "none"
    return _unmarked_border(words, before, first, last)


def _opens_clause(words: list[Word], border: int, last: int) -> bool:
    """Has a verb at `last` a subject behind the bordering word, so that this is no preposition ("before July 31", "as many as")?"""
    inside = words[border + 1 : last]
    if not inside or inside[-1].sort == "join" or inside[0].low in ("many", "much", "of"):
        return False
    return any(word.sort not in ("time", "number") for word in inside) or inside[0].sort == "number"


def _unmarked_border(words: list[Word], before: Verb, first: int, last: int) -> tuple[int, str]:
    """The border of two verbs that no mark and no relative word parts."""
    joins = [i for i in range(first, last) if words[i].sort == "join"]
    if joins:
        return joins[-1], "join"
    if (
        before.kind in ("past", "participle", "weak")
        and first < last
        and (
            words[first].sort in ("preposition", "time", "border", "adverb") or any(word.low == "ago" for word in words[first:last])
        )
    ):
        before.opening = before.opening or "reduced"
        return last, "none"
    return (last, "none") if before.opening in ("relative", "reduced") else (_phrase_start(words, first, last), "none")


def _phrase_start(words: list[Word], first: int, last: int) -> int:
    """Where the noun phrase right before a verb begins: "told the paper | he found"; `first` where none stands there."""
    begin = last
    while begin > first and words[begin - 1].sort in ("adverb", "time"):
        begin -= 1
    if begin > first and words[begin - 1].sort == "pronoun":
        return begin - 1
    while begin > first and words[begin - 1].sort in ("", "number", "determiner"):
        begin -= 1
    return begin if begin < last else first


def _participle_border(words: list[Word], first: int, last: int, verb: Verb) -> tuple[int, str]:
    if verb.kind == "participle":
        for i in range(last - 1, first - 1, -1):
            if words[i].sort in ("mark", "join", "preposition"):
                return i + 1, "mark"
        return first, "mark"
    return (last - 1 if last > first and words[last - 1].sort == "join" else last), verb.kind


def _after_time(words: list[Word], first: int, last: int) -> int:
    """Behind the time words that follow a reporting verb: "said Monday | 12 people were killed"."""
    position = first
    while position < last and (words[position].sort == "time" or words[position].low in ("on", "in", "at")):
        dated = words[position].sort == "time"
        position += 1
        if dated and position < last - 1 and words[position].sort == "number" and words[position - 1].low not in _CLOCK_WORDS:
            position += 1
    return position


_CLOCK_WORDS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow morning afternoon evening night".split()
)


def runs_of(verbs: list[Verb]) -> list[tuple[int, int]]:
    """(first word, verb) of each run of words that belong to one verb, in order."""
    runs = [(0, 0)]
    main = next_main(verbs)
    if main:
        lead = verbs[0].border if verbs[0].opening == "relative" else verbs[0].first
        runs = [(0, main), (lead, 0)] if lead else runs
    for index, verb in enumerate(verbs[1:], 1):
        if runs[-1][0] == verb.border:
            runs.pop()
        runs.append((verb.border, index))
    return runs


def next_main(verbs: list[Verb]) -> int:
    """The verb that the words before a first relative or reduced clause wait for (0: none)."""
    if verbs[0].opening not in ("relative", "reduced"):
        return 0
    for index, verb in enumerate(verbs[1:], 1):
        if verb.kind in ("finite", "past", "weak") and verb.border in (verb.first, verb.first - 1):
            return index if verb.opening in ("none", "mark") else 0
    return 0
