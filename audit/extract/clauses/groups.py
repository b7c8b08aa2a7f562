"""The words of a sentence in, its verb groups out, from left to right."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import compress, count
from operator import attrgetter
from typing import Literal

from audit.extract.clauses.words import AUXILIARIES, AUXILIARY, CONDITION, DENY, DENYING, FORECAST, ING_NOUNS, PLAN, Word
from audit.text.verbs import BASE, ING, PARTICIPLE, PAST, THIRD, often_noun
from audit.text.words import stem

Certainty = Literal["fact", "plan", "forecast", "denied", "unsaid"]
"""What the text says of a verb; unsaid: its own words say nothing, the verb that it hangs on may."""


@dataclass(slots=True)
class Verb:
    """A verb group: the words `first..last`, its verb, and what its auxiliaries say."""

    first: int
    last: int
    lemma: str
    kind: str  # finite, past (may be a participle), weak, infinitive, ing
    passive: bool = False
    modality: Certainty = "fact"
    tense: str = "past"
    border: int = 0
    opening: str = ""
    subject: tuple[int, int] | None = None
    lender: tuple[int, int] | None = None


# ---------------------------------------------------------------- verb groups


_VERBAL = attrgetter("verbal")


def verb_groups(words: list[Word]) -> list[Verb]:
    """The verb groups, left to right."""
    found: list[Verb] = []
    past = 0
    for position in compress(count(), map(_VERBAL, words)):
        if position < past:
            continue
        word = words[position]
        if word.form:
            verb = _single(words, position, *word.form) or _second(words, position, found)
        else:
            verb = _infinitive(words, position) if word.sort == "to" else _auxiliary(words, position)
        if verb:
            if words[min(verb.last + 1, len(words) - 1)].low == "dead":
                verb.lemma = "kill"  # "shot dead four people"
            found.append(verb)
            past = verb.last + 1
    return found


def _auxiliary(words: list[Word], first: int) -> Verb:
    """A group that begins with an auxiliary: "were not immediately killed", "has been", "will rise"."""
    being = False
    modality: Certainty = "fact"
    position = last = first
    for position, word in enumerate(words[first : first + _LONGEST], first):
        if word.sort in AUXILIARY:
            being = word.sort == "be"
            last = position
            modality = _stronger(modality, _CERTAINTY[word.low])
        elif word.sort != "adverb":
            break
        elif word.low in DENYING:
            modality = "denied"
    else:
        position += 1
    form = _main_verb(words, position, last)
    if form and _goes_on(words[first].sort, being, form[1]):
        return Verb(first, position, form[0], "finite", being and not form[1] & ING, modality)
    if being and words[min(position, len(words) - 1)].low in CONDITION:
        return Verb(first, position, CONDITION[words[position].low], "finite", False, modality)
    if being and position < len(words) and words[position].sort == "to":
        modality = _stronger(modality, "plan")
    lemma = words[last].low if words[last].sort == "modal" else words[last].sort
    return Verb(first, last, lemma, "finite", False, modality)


def _main_verb(words: list[Word], position: int, last: int) -> tuple[str, int] | None:
    """The verb behind the auxiliary at `last`; behind "will" or "did" any plain word is one."""
    if position >= len(words) or words[position].sort:
        return None
    word = words[position]
    if words[last].sort in ("modal", "do") and word.text == word.low:
        return word.form or (word.low, BASE)
    return word.form


def _goes_on(first: str, being: bool, kind: int) -> bool:
    """Can this form follow the auxiliary?"""
    if being:
        return bool(kind & (PARTICIPLE | ING))
    if first == "have":
        return bool(kind & PARTICIPLE)
    return bool(kind & (BASE | PARTICIPLE))


def _modality_of(auxiliary: str) -> Certainty:
    if auxiliary.endswith(("n't", "n’t")) or auxiliary == "cannot":
        return "denied"
    if auxiliary in ("could", "may", "might"):
        return "forecast"
    return "plan" if auxiliary in ("would", "'d", "’d", "will", "shall", "should", "must", "'ll", "’ll") else "fact"


_CERTAINTY = {auxiliary: _modality_of(auxiliary) for auxiliary in AUXILIARIES}
_LONGEST = 8
"""No group has more auxiliaries and adverbs."""
_RANK = {"fact": 0, "plan": 1, "forecast": 2, "denied": 3}


def _stronger(a: Certainty, b: Certainty) -> Certainty:
    return a if _RANK[a] >= _RANK[b] else b


def _infinitive(words: list[Word], first: int) -> Verb | None:
    """ "to kill", "to be killed"; None for a preposition ("to Congress")."""
    position = first + 1
    while position < len(words) and words[position].sort == "adverb":
        position += 1
    if position >= len(words):
        return None
    word = words[position]
    if word.low in ("be", "have"):
        group = _auxiliary(words, position)
        return Verb(first, group.last, group.lemma, "infinitive", group.passive, _toward(words, first))
    form = word.form
    if form and form[1] & BASE and not word.text[0].isupper():
        return Verb(first, position, form[0], "infinitive", False, _toward(words, first))
    return None


def _toward(words: list[Word], position: int) -> Certainty:
    """What the word before "to" says of the verb after it; "unsaid" where it says nothing."""
    before = words[position - 1]
    if all(word.text[0].isupper() for word in words[:position]) and position:
        return "plan"
    root = stem(before.low)
    if root in DENY:
        return "denied"
    if root in FORECAST:
        return "forecast"
    if root in PLAN or before.sort == "be":
        return "plan"
    return "unsaid"


def _denying(words: list[Word], position: int) -> Certainty:
    return "denied" if position and words[position - 1].low in DENYING else "fact"


def _single(words: list[Word], position: int, lemma: str, kind: int) -> Verb | None:
    """A verb without an auxiliary."""
    word = words[position]
    before = words[position - 1] if position else None
    sort = before.sort if before else "mark"
    if kind & ING and not kind & PAST:
        if (sort == "" and word.low in ING_NOUNS) or (before and before.low.endswith(("'s", "’s"))):
            return None
        return Verb(position, position, lemma, "ing") if _opens_phrase(words, position, sort) else None
    if (
        sort in ("preposition", "to")
        or (sort == "determiner" and before and before.low not in _POINTING)
        or (before and before.low.endswith(("'s", "’s")))
    ):
        return None
    if not position and kind & PARTICIPLE and len(words) > 1 and words[1].sort in ("preposition", "time"):
        return Verb(0, 0, lemma, "participle", True)  # "Built in 1978, the mill …"
    if sort != "determiner" and kind & (PAST | PARTICIPLE) and not word.text[0].isupper():
        return _past(words, position, lemma, kind, sort)
    if kind & (BASE | THIRD) and not word.text[0].isupper() and before and _agrees(words, position, lemma, kind):
        return Verb(position, position, lemma, "weak", False, _denying(words, position))
    return None


def _second(words: list[Word], position: int, found: list[Verb]) -> Verb | None:
    """A plain form that shares the auxiliary of the verb before it: "will seat 9,000 and open in May"."""
    lemma, kind = words[position].form or ("", 0)
    first = found[-1] if found else None
    if first is None or not kind & BASE or words[position - 1].sort != "join" or position + 1 == len(words):
        return None
    shares = first.kind == "infinitive" or (words[first.first].sort == "modal" and first.last > first.first)
    if (
        not shares
        or (words[position + 1].sort not in _AFTER_A_VERB and words[position + 1].low != "until")
        or any(word.sort == "mark" for word in words[first.last : position])
    ):
        return None
    return Verb(position, position, lemma, "finite", False, first.modality)


_AFTER_A_VERB = frozenset(("preposition", "determiner", "number", "time", "pronoun"))
_POINTING = frozenset(("this", "these", "those"))


def _opens_phrase(words: list[Word], position: int, sort: str) -> bool:
    """Does this -ing form govern words of its own: ", killing 12 people", "by raising prices"?"""
    if words[position].low in ("including", "according", "following", "regarding", "concerning", "excluding", "pending"):
        return False
    following = words[position + 1].sort if position + 1 < len(words) else "mark"
    if sort == "mark":
        return following != "mark"
    if sort == "join":
        return following in ("determiner", "number", "pronoun", "") and any(
            word.low.endswith("ing") for word in words[max(0, position - 8) : position]
        )
    if sort in ("preposition", "border") and following == "" and words[position + 1].text[0].isupper():
        return True  # "after leaving Arden"
    return sort in ("preposition", "border", "time", "") and following in ("determiner", "number", "pronoun", "time", "preposition")


def _past(words: list[Word], position: int, lemma: str, kind: int, sort: str) -> Verb | None:
    """A past form: finite, or a participle after its noun; None before its noun ("two suspected gunmen")."""
    following = words[position + 1] if position + 1 < len(words) else None
    bare = following is not None and following.sort == "" and not following.text[0].isupper()
    if bare and sort == "number":
        return None
    if sort == "number" or not kind & PAST:
        return None if bare else Verb(position, position, lemma, "participle", True)
    if bare and sort in ("mark", "join") and words[position].low.endswith("ed"):
        return Verb(position, position, lemma, "weak")
    return Verb(position, position, lemma, "past", False, _denying(words, position))


def _agrees(words: list[Word], position: int, lemma: str, kind: int) -> bool:
    """Can a bare or -s form be a verb here? Only after a likely subject, and not where a noun is as likely."""
    earlier = position - 1
    while earlier and words[earlier].sort == "adverb":
        earlier -= 1
    earlier = _before_time(words, earlier)
    earlier -= _is_numbered(words, earlier)
    before = words[earlier]
    following = words[position + 1] if position + 1 < len(words) else None
    if following is None or following.low == "of":
        return False
    if before.sort == "pronoun" or before.low in ("that", "who", "which"):
        return True
    if before.sort == "mark":
        clear = not often_noun(lemma) or _object_next(words, position, kind)
        return bool(kind & THIRD) and clear and (_after_relative(words, earlier) or _closes_apposition(words, earlier, position))
    if before.low in _POINTING and (not earlier or words[earlier - 1].sort in ("mark", "join", "border")):
        return not often_noun(lemma)
    if before.sort or (
        often_noun(lemma) and not (_object_next(words, position, kind) or _is_dated(words, earlier, position, kind))
    ):
        return False
    head = _subject_head(words, earlier)
    plural = head.low.endswith("s") and not head.low.endswith("ss") and not (head is not words[0] and head.text[0].isupper())
    return bool(kind & BASE) if plural else bool(kind & THIRD)


def _is_numbered(words: list[Word], last: int) -> bool:
    """Does a number belong to the name or noun before it: "Quarry 3", "version 4"?"""
    if words[last].sort != "number" or not last or words[last - 1].sort:
        return False
    if words[last - 1].low in _NUMBERED:
        return True
    return words[last - 1].text[0].isupper() and (last == 1 or words[last - 2].low not in _PLACING)


_NUMBERED = frozenset("version release phase stage chapter article section part level type line room route zone series".split())
"""Nouns whose number stands behind them."""
_PLACING = frozenset(("in", "at", "from", "near"))
"""Words before a place, behind which a count may stand: "In Meria 12 deaths"."""


def _object_next(words: list[Word], position: int, kind: int) -> bool:
    """Is the word followed by what a verb takes: an object, a time; behind an -s form "on Monday", "on 1 June", "from $20"?"""
    following = words[position + 1]
    if following.sort == "preposition" and kind & THIRD and position + 2 < len(words):
        after = words[position + 2 : position + 4]
        if after[0].sort == "number":
            return following.low == "from" or after[-1].sort == "time"
        return after[0].sort == "time"
    return following.sort in ("determiner", "number", "to", "time", "pronoun")


def _before_time(words: list[Word], last: int) -> int:
    """The word before a time of its own: "|entries| for next year open", "|fares| in 2024 rise"; else the same."""
    at = last
    while at and (words[at].sort in ("time", "number", "determiner") or words[at].low in ("next", "this", "last")):
        at -= 1
    return at - 1 if 0 < at < last and words[at].sort == "preposition" else last


def _is_dated(words: list[Word], earlier: int, position: int, kind: int) -> bool:
    """Does a time follow a bare form that a plural of its own stands before: "its doors close on 26 July"?"""
    plural = words[earlier].low
    dated = words[position + 1].low == "on" and position + 2 < len(words) and words[position + 2].sort in ("time", "number")
    return bool(kind & BASE) and dated and plural.endswith("s") and plural not in _BEFORE_NOUNS


_BEFORE_NOUNS = frozenset("sales jobs arms sports goods savings earnings rates news business".split())
"""Plurals that stand before a noun: "the sales drop on Friday"."""


def _after_relative(words: list[Word], mark: int) -> bool:
    """Does the mark close a relative clause ("The pact, which has 20 pages, takes effect")?"""
    near = words[max(0, mark - 20) : mark]
    return any(word.low in ("which", "who", "that") and index and near[index - 1].sort == "mark" for index, word in enumerate(near))


def _closes_apposition(words: list[Word], mark: int, position: int) -> bool:
    """Does the mark close what stands in commas behind a noun: "Weekend service, 1 to 5 p.m., resumes at"? A list may go on so."""
    opens = next((at for at in range(mark - 1, max(0, mark - _IN_COMMAS), -1) if words[at].sort == "mark"), 0)
    inside = words[opens + 1 : mark]
    timed = any(word.sort in ("number", "time") for word in inside) and not any(word.form for word in inside)
    return (
        bool(opens) and timed and words[opens - 1].sort == "" and words[position + 1].sort in ("preposition", "time", "determiner")
    )


_IN_COMMAS = 10


def _subject_head(words: list[Word], last: int) -> Word:
    """The noun that a verb behind `last` agrees with, before the first preposition: "the fares in this leaflet apply"."""
    first = last
    while first and words[first - 1].sort in ("", "determiner", "number", "preposition", "adverb"):
        first -= 1
    for position in range(first + 1, last + 1):
        if words[position].sort == "preposition" and not words[position - 1].sort:
            return words[position - 1]
    return words[last]
