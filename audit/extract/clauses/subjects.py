"""Verb groups with their borders in, the subject of each out: its words, the stem of its head, the stems beside it."""

from __future__ import annotations

import re

from audit.extract.clauses.borders import next_main, reports
from audit.extract.clauses.groups import Verb
from audit.extract.clauses.words import HARD, HEADLESS, ING_NOUNS, Word
from audit.text.words import STOP_WORDS, stem

# ---------------------------------------------------------------- subjects


def find_subjects(words: list[Word], verbs: list[Verb], first: int, end: int) -> None:
    """Sets the subject of each verb in `[first, end)`, where it has one; those before it have theirs."""
    main = next_main(verbs)
    for index, verb in enumerate(verbs[first:end], first):
        if index == main and main:
            lead = verbs[0].border if verbs[0].opening == "relative" else verbs[0].first
            verb.subject = _phrase(words, 0, lead)
            continue
        verb.subject = _beside(words, verb) if verb.kind not in ("infinitive", "ing") else None
        if verb.subject is None:
            verb.subject = _elsewhere(words, verbs, index)
        elif words[verb.subject[0]].low in _PRONOUNS and verb.subject[1] == verb.subject[0] + 1:
            verb.subject = _antecedent(words, verbs, index)
        elif all(word.sort for word in words[slice(*verb.subject)]):
            verb.lender = _nearest(verbs, index)


def _beside(words: list[Word], verb: Verb) -> tuple[int, int] | None:
    """The noun phrase that stands right before a verb."""
    begin = verb.border
    while begin < verb.first and words[begin].sort in _LEADING and words[begin].low != "most":
        begin += 1
    if verb.first - begin > 1 and words[verb.first - 1].low in _NOMINATIVE:
        begin = verb.first - 1  # "claims | she paid"
    return _phrase(words, begin, verb.first)


def _elsewhere(words: list[Word], verbs: list[Verb], index: int) -> tuple[int, int] | None:
    """The subject of a verb that has none beside it."""
    verb = verbs[index]
    if verb.opening == "relative":
        begin = verbs[index - 1].last + 1 if index else 0
        return _last_phrase(words, begin, verb.border, personal=words[verb.border].low == "who")
    if verb.kind == "infinitive" and index == 0:
        return _phrase(words, 0, verb.first)
    if index == 0 and verb.kind == "participle" and len(verbs) > 1 and verbs[1].opening == "mark":
        return _beside(words, verbs[1])  # "Founded in 1993, | the firm | employs"
    if reports(verb) and verb.last + 1 < len(words) and not words[verb.last + 1].sort:
        return _phrase(words, verb.last + 1, _stop(words, verb.last + 1))
    if index == 1 and (parted := _past_saying(words, verbs[0], verb)):
        return parted
    for earlier in reversed(verbs[max(0, index - 6) : index]):
        if earlier.subject and (earlier.opening != "relative" or verb.opening == "join"):
            return earlier.subject
    return None


def _past_saying(words: list[Word], said: Verb, verb: Verb) -> tuple[int, int] | None:
    """As in "The cost of the hall, | planners said in May, | was high": what the aside parts from its verb."""
    if verb.opening != "mark" or not said.subject or not reports(said):
        return None
    if words[0].sort in ("preposition", "time", "border", "join") and words[0].low not in ("about", "around", "over"):
        return None
    end = said.subject[0] - 1
    return _phrase(words, 0, end) if end > 0 and words[end].low == "," else None


_LEADING = ("join", "border", "relative", "mark", "adverb")

_PRONOUNS = frozenset("he she it they we i you there this that these those".split())

_NOMINATIVE = frozenset("he she they we i".split())


def _antecedent(words: list[Word], verbs: list[Verb], index: int) -> tuple[int, int] | None:
    """What "he", "she" or "they" stand for: the nearest subject of this sentence that is not the one who reports."""
    verb = verbs[index]
    if verb.subject is None or words[verb.subject[0]].low not in ("he", "she", "they"):
        return None
    return _nearest(verbs, index)


def _nearest(verbs: list[Verb], index: int) -> tuple[int, int] | None:
    """The subject of the nearest verb before that does not report: "5 people died and more than 20 were injured"."""
    for earlier in reversed(verbs[max(0, index - 6) : index]):
        if earlier.subject and not reports(earlier):
            return earlier.subject
    return None


def _stop(words: list[Word], first: int) -> int:
    position = first
    while position < len(words) and words[position].sort in ("", "determiner", "number"):
        position += 1
    return position


def _phrase(words: list[Word], first: int, last: int) -> tuple[int, int] | None:
    """The noun phrase of these words that a following verb agrees with: the last piece between commas, or the first where an
    apposition ends right before the verb ("Smith, 34, of Boston, was")."""
    while last > first and words[last - 1].sort in ("adverb", "time"):
        last -= 1
    if last < len(words) and words[last].sort == "time" and last > first and words[last - 1].sort == "preposition":
        last -= 1  # "orders for tools | in August fell"
    if last <= first:
        return None
    marks = [i for i in range(first, last) if words[i].sort == "mark"]
    if marks and marks[-1] == last - 1:
        last = marks[0] if marks[0] > first and words[first].sort != "preposition" else last - 1
        marks = [i for i in marks if i < last]
    elif marks and any(words[i].low in HARD for i in marks):
        first = max(i for i in marks if words[i].low in HARD) + 1
        marks = [i for i in marks if i >= first]
    if marks and (
        words[first].sort in ("preposition", "border", "time") or not any(word.sort == "join" for word in words[marks[-1] : last])
    ):
        first = marks[-1] + 1
    first = _past_front(words, first, last)
    return (first, last) if first < last else None


def _past_front(words: list[Word], first: int, last: int) -> int:
    """Past a time that opens the sentence without a comma: "On Tuesday | the council", "In 2019 | the firm"."""
    if first or words[0].sort not in ("preposition", "time"):
        return first
    at = 0
    while at < last and words[at].sort in ("preposition", "time", "number"):
        at += 1
    if words[at - 1].low.endswith(("'s", "’s")):
        return first  # "Monday's storm"
    timed = any(word.sort == "time" or (word.sort == "number" and _YEAR.fullmatch(word.low)) for word in words[:at])
    return at if timed and at < last else first


_YEAR = re.compile(r"[12][0-9]{3}")


def _last_phrase(words: list[Word], first: int, last: int, personal: bool) -> tuple[int, int] | None:
    """The noun phrase that ends at `last`; for "who", from before its prepositions ("people in custody who")."""
    while last > first and words[last - 1].sort == "mark":
        last -= 1
    begin = last
    named = last > first + 1 and words[last - 1].text[0].isupper() and words[last - 2].text[0].isupper()
    sorts = ("", "number", "determiner", "preposition") if personal and not named else ("", "number", "determiner")
    while begin > first and words[begin - 1].sort in sorts:
        begin -= 1
    while begin < last and words[begin].sort == "preposition":
        begin += 1
    return (begin, last) if begin < last else None


def describe(words: list[Word], verb: Verb) -> tuple[str | None, str | None, tuple[str, ...]]:
    """The subject's words, the stem of its head, the stems of its other content words."""
    if verb.subject is None:
        return None, None, ()
    text = " ".join([word.text for word in words[slice(*verb.subject)] if word.sort != "mark"])
    phrase = words[slice(*(verb.lender or verb.subject))]
    content = [(i, stem(word.low)) for i, word in enumerate(phrase) if word.sort == "" and word.low not in STOP_WORDS]
    if not content:
        return text, None, ()
    head = _head(phrase, content)
    if content[head][1] in _NO_NOUNS:
        return text, None, ()
    return text, content[head][1], tuple(root for i, (_, root) in enumerate(content) if i != head)


_NO_NOUNS = frozenset(("cent", "percent", "per"))


def _head(phrase: list[Word], content: list[tuple[int, str]]) -> int:
    """The last content word before the first preposition; behind "number of" and its like, the next one."""
    head = 0
    for _ in range(3):
        begin = content[head][0]
        limit = next((i for i in range(begin + 1, len(phrase)) if _ends_head(phrase[i])), len(phrase))
        while head + 1 < len(content) and content[head + 1][0] < limit:
            head += 1
        if content[head][1] not in HEADLESS or head + 1 == len(content):
            break
        head += 1
    return head


def _ends_head(word: Word) -> bool:
    """Does the word open what follows a noun ("a bus carrying pilgrims", "the head of")?"""
    if word.sort:
        return word.sort in ("preposition", "mark", "relative", "to")
    return word.low.endswith("ing") and word.low not in ING_NOUNS and word.form is not None
