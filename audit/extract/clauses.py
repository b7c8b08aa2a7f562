"""The clause around an offset: its verb, that verb's subject, and how sure the text is of it; by tables and word endings.

A sentence is read once: its tokens are classed by table, its verb groups found from left to right, the tokens between two
groups given to one of them at the likeliest border, and each group then looks left for its subject.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from audit.model import Source
from audit.text.verbs import BASE, ING, PARTICIPLE, PAST, THIRD, often_noun, verb_form
from audit.text.words import STOP_WORDS, stem

_TOKEN = re.compile(
    r"""
      [Nn]o[ ]longer
    | [^\W_]+ (?: ['’.,-] [^\W_]+ ){0,8}      # word or numeral: state's, long-term, U.S, 1,200
    | --+ | [,;:–—"“”()]                       # marks that may part clauses
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Clause:
    """`[start, end)` in the text; `predicate` the stem of its main verb; `subject` the words of the verb's subject as written,
    `noun` the stem of their head, `modifiers` the stems of the other content words. `modality`: fact, plan, forecast, denied.
    `tense`: past, present, future, or empty where nothing tells.
    """

    start: int
    end: int
    predicate: str | None = None
    predicate_start: int | None = None
    passive: bool = False
    subject: str | None = None
    noun: str | None = None
    modifiers: tuple[str, ...] = ()
    modality: str = "fact"
    tense: str = ""


def clause_at(source: Source, offset: int) -> Clause:
    """The clause of the sentence at the offset."""
    start, end = source.sentence_at(offset)
    starts, clauses = _clauses(source.body[start:end], start)
    index = bisect_right(starts, offset) - 1
    return clauses[max(index, 0)]


# ---------------------------------------------------------------- classes of words


def _classes(rows: dict[str, str]) -> dict[str, str]:
    return {word: name for name, words in rows.items() for word in words.split()}


_CLASS = _classes(
    {
        "be": "am is are was were be been being isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t",
        "have": "has have had having hasn't haven't hadn't hasn’t haven’t hadn’t",
        "do": "does do did doesn't don't didn't doesn’t don’t didn’t",
        "modal": "will would can could may might should must shall cannot can't won't wouldn't couldn't shouldn't can’t won’t "
        "wouldn’t couldn’t shouldn’t",
        "adverb": "not never no also still already now just ever all then only again soon once both long far even often always "
        "usually yet longer first finally instead together later almost nearly perhaps",
        "number": "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
        "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands dozen dozens million",
        "determiner": "the a an this these those its his her their our my your some any each every another other no such "
        "both many several few most more much",
        "pronoun": "he she it they we i you who which there one everyone someone nobody",
        "relative": "that which who whom whose where",
        "join": "and but or nor yet so",
        "border": "because although though while whereas when whenever if unless whether after before since until as once than how why",
        "preposition": "of in on at by for with from into onto over under between among against through during without within "
        "about around near toward towards across along amid despite per via inside outside above below beyond behind off up down "
        "out upon like except including involving",
        "to": "to",
        "mark": ', ; : – — -- " “ ” ( )',
        "time": "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march "
        "april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec late early "
        "earlier morning afternoon evening night week month year last recently noon midnight",
    }
)
_HARD = frozenset(';:–—"“”()') | {"--"}
_REPORTING = frozenset(
    """say tell add report announce state confirm note claim warn believe think know show find indicate suggest reveal explain
    estimate acknowledge declare deny predict insist argue admit allege learn recall testify write tweet expect hope fear
    reported announced stated confirmed noted claimed warned believed indicated suggested revealed explained estimated added
    acknowledged declared denied predicted insisted argued admitted alleged learned recalled testified tweeted expected
    """.split()
)
_FORECAST = frozenset(map(stem, "expect predict forecast project anticipate fear likely poised probable".split()))
_PLAN = frozenset(
    map(
        stem,
        """plan intend propose aim vow promise pledge threaten hope want seek agree ask order urge call prepare consider schedule
        need try attempt decide set due scheduled slated ready bid proposal effort promise decision goal target pledge willing
        demand require commit recommend""".split(),
    )
)
_DENY = frozenset(map(stem, "deny refuse decline fail refute reject dispute unable".split()))
_DENYING = frozenset("not never cannot nor neither hardly".split()) | {"no longer"}
_HEADLESS = frozenset(
    map(stem, "number total group handful majority rest half third quarter percent percentage share part most many some".split())
)
_CONDITION = {
    "dead": "die", "missing": "miss", "homeless": "displace", "injured": "injure", "hurt": "injure", "displaced": "displace",
    "wounded": "wound",
}  # fmt: skip


# ---------------------------------------------------------------- one sentence


@dataclass(slots=True)
class _Word:
    start: int
    end: int
    text: str
    low: str
    sort: str


@dataclass(slots=True)
class _Verb:
    """A verb group: the words `first..last`, its verb, and what its auxiliaries say."""

    first: int
    last: int
    lemma: str
    kind: str  # finite, past (may be a participle), weak, infinitive, ing
    passive: bool = False
    modality: str = "fact"
    tense: str = "past"
    border: int = 0
    opening: str = ""
    subject: tuple[int, int] | None = None
    own: list[int] = field(default_factory=list)


@lru_cache(maxsize=512)
def _clauses(text: str, offset: int) -> tuple[list[int], list[Clause]]:
    """Where each run of one clause's words begins, and the clause of each run."""
    words = [_word(item) for item in _TOKEN.finditer(text)]
    verbs = _settle(words, _verbs(words))
    if not verbs:
        return [offset], [Clause(offset, offset + len(text))]
    owners = _owners(words, verbs)
    _find_subjects(words, verbs)
    made = [_clause(words, verb, owners, index, offset, len(text)) for index, verb in enumerate(verbs)]
    starts, clauses = [], []
    for position, owner in enumerate(owners):
        if position == 0 or owner != owners[position - 1]:
            starts.append(words[position].start + offset)
            clauses.append(made[owner])
    return starts, clauses


def _word(item: re.Match[str]) -> _Word:
    text = item.group()
    low = text.lower()
    sort = "adverb" if low == "no longer" else _CLASS.get(low)
    if sort is None:
        sort = "number" if text[0].isdigit() else "adverb" if low.endswith("ly") and len(low) > 4 else ""
    elif low in ("may", "march"):
        sort = "time" if text[0] == "M" and item.start() else "modal" if low == "may" else ""
    return _Word(item.start(), item.end(), text, low, sort)


# ---------------------------------------------------------------- verb groups


def _verbs(words: list[_Word]) -> list[_Verb]:
    """The verb groups, left to right."""
    found: list[_Verb] = []
    position = 0
    while position < len(words):
        word = words[position]
        verb = None
        if word.sort in ("be", "have", "do", "modal"):
            verb = _auxiliary(words, position)
        elif word.sort == "to":
            verb = _infinitive(words, position)
        elif word.sort == "" or word.low == "found":
            verb = _single(words, position)
        if verb:
            found.append(verb)
            position = verb.last
        position += 1
    return found


def _auxiliary(words: list[_Word], first: int) -> _Verb:
    """A group that begins with an auxiliary: "were not immediately killed", "has been", "will rise"."""
    position = first
    being = False
    modality = "fact"
    while position < min(first + 8, len(words)):
        word = words[position]
        if word.sort in ("be", "have", "do", "modal"):
            being = word.sort == "be"
            last = position
            modality = _stronger(modality, _modality_of(word.low))
        elif word.sort == "adverb":
            modality = _stronger(modality, "denied" if word.low in _DENYING else "fact")
        else:
            break
        position += 1
    form = verb_form(words[position].low) if position < len(words) else None
    if form and (not words[position].sort) and _goes_on(words, position, words[first].sort, being, form[1]):
        return _Verb(first, position, form[0], "finite", being and not form[1] & ING, modality)
    if being and words[min(position, len(words) - 1)].low in _CONDITION:
        return _Verb(first, position, _CONDITION[words[position].low], "finite", False, modality)
    if being and position < len(words) and words[position].sort == "to":
        modality = _stronger(modality, "plan")
    return _Verb(
        first, last, {"be": "be", "have": "have", "do": "do"}.get(words[last].sort, words[last].low), "finite", False, modality
    )


def _goes_on(words: list[_Word], position: int, first: str, being: bool, kind: int) -> bool:
    """Can this form follow the auxiliary?"""
    if being:
        return bool(kind & (PARTICIPLE | ING))
    if first == "have":
        return bool(kind & PARTICIPLE)
    return bool(kind & (BASE | PARTICIPLE))


def _modality_of(auxiliary: str) -> str:
    if auxiliary.endswith(("n't", "n’t")) or auxiliary == "cannot":
        return "denied"
    if auxiliary in ("could", "may", "might", "can", "would"):
        return "forecast"
    return "plan" if auxiliary in ("will", "shall", "should", "must") else "fact"


_RANK = {"fact": 0, "plan": 1, "forecast": 2, "denied": 3}


def _stronger(a: str, b: str) -> str:
    return a if _RANK[a] >= _RANK[b] else b


def _infinitive(words: list[_Word], first: int) -> _Verb | None:
    """ "to kill", "to be killed"; None for a preposition ("to Congress")."""
    position = first + 1
    while position < len(words) and words[position].sort == "adverb":
        position += 1
    if position >= len(words):
        return None
    word = words[position]
    if word.low in ("be", "have"):
        group = _auxiliary(words, position)
        return _Verb(first, group.last, group.lemma, "infinitive", group.passive, _toward(words, first))
    form = verb_form(word.low)
    if form and form[1] & BASE and not word.text[0].isupper():
        return _Verb(first, position, form[0], "infinitive", False, _toward(words, first))
    return None


def _toward(words: list[_Word], position: int) -> str:
    """What the word before "to" says of the verb after it; "unsaid" where it says nothing."""
    before = words[position - 1]
    if all(word.text[0].isupper() for word in words[:position]) and position:
        return "plan"
    root = stem(before.low)
    if root in _DENY:
        return "denied"
    if root in _FORECAST:
        return "forecast"
    if root in _PLAN or before.sort == "be":
        return "plan"
    return "unsaid"


def _denying(words: list[_Word], position: int) -> str:
    return "denied" if position and words[position - 1].low in _DENYING else "fact"


def _single(words: list[_Word], position: int) -> _Verb | None:
    """A verb without an auxiliary."""
    word = words[position]
    form = verb_form(word.low)
    if form is None:
        return None
    lemma, kind = form
    before = words[position - 1] if position else None
    sort = before.sort if before else "mark"
    if kind & ING and not kind & PAST:
        if sort == "" and word.low in _ING_NOUNS:
            return None
        return _Verb(position, position, lemma, "ing") if _opens_phrase(words, position, sort) else None
    if sort in ("determiner", "preposition", "to") or (before and before.low.endswith(("'s", "’s"))):
        return None
    if kind & (PAST | PARTICIPLE) and not word.text[0].isupper():
        return _past(words, position, lemma, kind, sort)
    if kind & (BASE | THIRD) and not word.text[0].isupper() and before and _agrees(words, position, lemma, kind):
        return _Verb(position, position, lemma, "weak", False, _denying(words, position))
    return None


_ING_NOUNS = frozenset(
    """building meeting training shooting killing bombing hearing ruling filing spending funding crossing landing feeling beginning
    opening closing offering listing warning finding reading setting painting recording drawing holding saving testing trading
    voting hiring planning banking manufacturing marketing mining farming fishing shipping""".split()
)


def _opens_phrase(words: list[_Word], position: int, sort: str) -> bool:
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
    return sort in ("preposition", "border", "") and following in ("determiner", "number", "pronoun", "time", "preposition")


def _past(words: list[_Word], position: int, lemma: str, kind: int, sort: str) -> _Verb | None:
    """A past form: finite, or a participle after its noun; None before its noun ("two suspected gunmen")."""
    following = words[position + 1] if position + 1 < len(words) else None
    bare = following is not None and following.sort == "" and not following.text[0].isupper()
    if bare and sort == "number":
        return None
    if sort == "number" or not kind & PAST:
        return None if bare else _Verb(position, position, lemma, "participle", True)
    if bare and sort in ("mark", "join") and words[position].low.endswith("ed"):
        return _Verb(position, position, lemma, "weak")
    return _Verb(position, position, lemma, "past", False, _denying(words, position))


def _agrees(words: list[_Word], position: int, lemma: str, kind: int) -> bool:
    """Can a bare or -s form be a verb here? Only after a likely subject, and not where a noun is as likely."""
    earlier = position - 1
    while earlier and words[earlier].sort == "adverb":
        earlier -= 1
    before = words[earlier]
    following = words[position + 1] if position + 1 < len(words) else None
    if following is None or (following.sort == "preposition" and following.low == "of"):
        return False
    if before.sort == "pronoun" or before.low in ("that", "who", "which"):
        return True
    if before.sort:
        return False
    if often_noun(lemma) and following.sort not in ("determiner", "number", "to", "time", "pronoun"):
        return False
    plural = before.low.endswith("s") and not before.low.endswith("ss") and not before.text[0].isupper()
    return bool(kind & BASE) if plural else bool(kind & THIRD)


# ---------------------------------------------------------------- borders


def _settle(words: list[_Word], verbs: list[_Verb]) -> list[_Verb]:
    """Drop weak candidates beside a sure verb of the same stretch, and set each verb's border."""
    kept: list[_Verb] = []
    for verb in verbs:
        rival = bool(kept) and _stretch(words, kept[-1].last, verb.first) and not _reports(kept[-1])
        if rival and verb.kind == "weak" and kept[-1].kind in ("finite", "past"):
            continue
        if rival and verb.kind in ("finite", "past") and kept[-1].kind == "weak":
            kept.pop()
        kept.append(verb)
    if kept:
        kept[0].opening = _first_opening(words, kept[0])
        kept[0].tense = _tense(words, kept[0], "")
    for before, verb in pairwise(kept):
        verb.tense = _tense(words, verb, before.tense)
        verb.border, verb.opening = _border(words, before, verb)
        hangs = verb.opening in ("that", "infinitive") or (verb.opening == "none" and _reports(before))
        if hangs and verb.modality in ("fact", "unsaid"):
            verb.modality = _complement(before, verb.modality)
    return kept


def _tense(words: list[_Word], verb: _Verb, before: str) -> str:
    """Past, present, future, or nothing known."""
    if verb.kind == "finite":
        return _AUXILIARY_TENSE.get(words[verb.first].low, "" if verb.modality == "denied" else "future")
    if verb.kind == "infinitive":
        return "future" if verb.modality in ("plan", "forecast") else before
    return {"ing": before, "weak": "present"}.get(verb.kind, "past")


_AUXILIARY_TENSE = {word: "present" for word in "am is are isn't aren't isn’t aren’t does do doesn't don't".split()} | {
    word: "past"
    for word in "was were been wasn't weren't wasn’t weren’t has have had hasn't haven't hadn't did didn't didn’t would could".split()
}


def _complement(before: _Verb, modality: str) -> str:
    """What a verb says of the clause that hangs on it: "denied that", "expects … to"."""
    root = stem(before.lemma)
    if root in _DENY or before.modality == "denied":
        return "denied" if root in _DENY or not _reports(before) else modality
    if root in _FORECAST:
        return "forecast"
    if root in _PLAN and modality == "unsaid":
        return "plan"
    return before.modality if modality == "unsaid" else modality


def _reports(verb: _Verb) -> bool:
    return verb.lemma in _REPORTING and not verb.passive


def _stretch(words: list[_Word], first: int, last: int) -> bool:
    """Do no mark, joining or bordering word stand between the two?"""
    return all(word.sort not in ("mark", "join", "relative", "border") for word in words[first + 1 : last])


def _first_opening(words: list[_Word], verb: _Verb) -> str:
    """A first verb behind a relative word has its subject before it: "The storm that hit Texas"."""
    for position in range(verb.first - 1, 0, -1):
        if words[position].sort == "relative" or words[position].low == "who":
            verb.border = position
            return "relative"
        if words[position].sort in ("mark", "border"):
            return ""
    return ""


def _border(words: list[_Word], before: _Verb, verb: _Verb) -> tuple[int, str]:
    """Where the words of `verb` begin, and by what: mark, relative, that, join, border, none."""
    first, last = before.last + 1, verb.first
    if verb.kind in ("infinitive", "ing", "participle"):
        return _participle_border(words, first, last, verb)
    hard = [i for i in range(first, last) if words[i].low in _HARD]
    if hard:
        first = hard[-1] + 1
    for i in range(first, last):
        word = words[i]
        if word.low in ("which", "who", "whom", "whose", "where"):
            return i, "relative"
        if word.low == "that" and i + 1 < len(words):
            complement = i == before.last + 1 or _reports(before)
            return i, "that" if complement else "relative"
        if word.sort == "border" and i + 1 < last and all(each.sort != "mark" for each in words[i:last]):
            return i, "border"
    if hard:
        return first, "join" if words[hard[-1] - 1].sort == "join" else "mark"
    commas = [i for i in range(first, last) if words[i].sort == "mark"]
    if commas:
        chosen = commas[0] if commas[-1] == last - 1 else commas[-1]
        return chosen + 1, "mark"
    if _reports(before):
        return _after_time(words, first, last), "that"
    joins = [i for i in range(first, last) if words[i].sort == "join"]
    if joins:
        return joins[-1], "join"
    if (
        before.kind in ("past", "participle", "weak")
        and first < last
        and words[first].sort in ("preposition", "time", "border", "adverb")
    ):
        before.opening = before.opening or "reduced"
        return last, "none"
    return (last, "none") if before.opening in ("relative", "reduced") else (first, "none")


def _participle_border(words: list[_Word], first: int, last: int, verb: _Verb) -> tuple[int, str]:
    if verb.kind == "participle":
        for i in range(last - 1, first - 1, -1):
            if words[i].sort in ("mark", "join", "preposition"):
                return i + 1, "mark"
        return first, "mark"
    return last, verb.kind


def _after_time(words: list[_Word], first: int, last: int) -> int:
    """Behind the time words that follow a reporting verb: "said Monday | 12 people were killed"."""
    position = first
    while position < last and (words[position].sort == "time" or words[position].low in ("on", "in", "at")):
        dated = words[position].sort == "time"
        position += 1
        if dated and position < last - 1 and words[position].sort == "number" and words[position - 1].low not in _CLOCK_WORDS:
            position += 1
    return position if position < last else first


_CLOCK_WORDS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow morning afternoon evening night".split()
)


def _owners(words: list[_Word], verbs: list[_Verb]) -> list[int]:
    """Which verb each word belongs to."""
    owners = [0] * len(words)
    for index, verb in enumerate(verbs[1:], 1):
        owners[verb.border :] = [index] * (len(words) - verb.border)
    main = _next_main(verbs)
    if main:
        lead = verbs[0].border if verbs[0].opening == "relative" else verbs[0].first
        owners[:lead] = [main] * lead
    return owners


def _next_main(verbs: list[_Verb]) -> int:
    """The verb that the words before a first relative or reduced clause wait for (0: none)."""
    if verbs[0].opening not in ("relative", "reduced"):
        return 0
    for index, verb in enumerate(verbs[1:], 1):
        if verb.kind in ("finite", "past", "weak") and verb.border in (verb.first, verb.first - 1):
            return index if verb.opening in ("none", "mark") else 0
    return 0


# ---------------------------------------------------------------- subjects


def _find_subjects(words: list[_Word], verbs: list[_Verb]) -> None:
    main = _next_main(verbs)
    for index, verb in enumerate(verbs):
        if index == main and main:
            lead = verbs[0].border if verbs[0].opening == "relative" else verbs[0].first
            verb.subject = _phrase(words, 0, lead)
            continue
        begin = verb.border
        while (
            begin < verb.first
            and words[begin].sort in ("join", "border", "relative", "mark", "adverb")
            and words[begin].low != "most"
        ):
            begin += 1
        verb.subject = _phrase(words, begin, verb.first) if verb.kind not in ("infinitive", "ing") else None
        if verb.subject is None:
            verb.subject = _elsewhere(words, verbs, index)


def _elsewhere(words: list[_Word], verbs: list[_Verb], index: int) -> tuple[int, int] | None:
    """The subject of a verb that has none beside it."""
    verb = verbs[index]
    if verb.opening == "relative":
        begin = verbs[index - 1].last + 1 if index else 0
        return _last_phrase(words, begin, verb.border, personal=words[verb.border].low == "who")
    if verb.kind == "infinitive" and index == 0:
        return _phrase(words, 0, verb.first)
    if _reports(verb) and verb.last + 1 < len(words) and not words[verb.last + 1].sort:
        return _phrase(words, verb.last + 1, _stop(words, verb.last + 1))
    for earlier in reversed(verbs[:index]):
        if earlier.subject and (earlier.opening != "relative" or verb.opening == "join"):
            return earlier.subject
    return None


def _stop(words: list[_Word], first: int) -> int:
    position = first
    while position < len(words) and words[position].sort in ("", "determiner", "number"):
        position += 1
    return position


def _phrase(words: list[_Word], first: int, last: int) -> tuple[int, int] | None:
    """The noun phrase of these words that a following verb agrees with: the last piece between commas, or the first where an
    apposition ends right before the verb ("Smith, 34, of Boston, was")."""
    while last > first and words[last - 1].sort in ("adverb", "time"):
        last -= 1
    if last <= first:
        return None
    marks = [i for i in range(first, last) if words[i].sort == "mark"]
    if marks and marks[-1] == last - 1:
        last = marks[0] if marks[0] > first and words[first].sort != "preposition" else last - 1
        marks = [i for i in marks if i < last]
    if marks and words[first].sort in ("preposition", "border", "time"):
        first = marks[-1] + 1
    return (first, last) if first < last else None


def _last_phrase(words: list[_Word], first: int, last: int, personal: bool) -> tuple[int, int] | None:
    """The noun phrase that ends at `last`; for "who", from before its prepositions ("people in custody who")."""
    while last > first and words[last - 1].sort == "mark":
        last -= 1
    begin = last
    sorts = ("", "number", "determiner", "preposition") if personal else ("", "number", "determiner")
    while begin > first and words[begin - 1].sort in sorts:
        begin -= 1
    while begin < last and words[begin].sort == "preposition":
        begin += 1
    return (begin, last) if begin < last else None


# ---------------------------------------------------------------- the clause


def _clause(words: list[_Word], verb: _Verb, owners: list[int], index: int, offset: int, size: int) -> Clause:
    own = [position for position, owner in enumerate(owners) if owner == index] or [verb.first]
    subject, noun, modifiers = _describe(words, verb.subject)
    end = size if own[-1] == len(words) - 1 else words[own[-1]].end
    return Clause(
        start=offset + (0 if own[0] == 0 else words[own[0]].start),
        end=offset + end,
        predicate=stem(verb.lemma),
        predicate_start=offset + words[verb.last].start,
        passive=verb.passive,
        subject=subject,
        noun=noun,
        modifiers=modifiers,
        modality="fact" if verb.modality == "unsaid" else verb.modality,
        tense=verb.tense,
    )


def _describe(words: list[_Word], span: tuple[int, int] | None) -> tuple[str | None, str | None, tuple[str, ...]]:
    """The subject's words, the stem of its head, the stems of its other content words."""
    if span is None:
        return None, None, ()
    phrase = words[span[0] : span[1]]
    content = [(i, stem(word.low)) for i, word in enumerate(phrase) if word.sort in ("", "time") and word.low not in STOP_WORDS]
    text = " ".join(word.text for word in phrase if word.sort != "mark")
    if not content:
        return text, None if phrase[-1].sort in ("number", "determiner") else stem(phrase[-1].low), ()
    head = _head(phrase, content)
    return text, content[head][1], tuple(root for i, (_, root) in enumerate(content) if i != head)


def _head(phrase: list[_Word], content: list[tuple[int, str]]) -> int:
    """The last content word before the first preposition; behind "number of" and its like, the next one."""
    limit = next((i for i, word in enumerate(phrase) if i and word.sort in ("preposition", "mark", "relative", "to")), len(phrase))
    before = [k for k, (i, _) in enumerate(content) if i < limit]
    if not before:
        return 0
    head = before[-1]
    if content[head][1] in _HEADLESS and head + 1 < len(content):
        return _head(phrase[limit + 1 :], [(i - limit - 1, root) for i, root in content[head + 1 :]]) + head + 1
    return head
