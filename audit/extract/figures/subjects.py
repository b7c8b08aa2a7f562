"""What a figure counts or measures: the phrase beside it, else the best of what its sentence says."""

from __future__ import annotations

from dataclasses import replace

from audit.extract.clauses import Clause
from audit.extract.figures.backward import MOST_BETWEEN, Context, answers, counted_before, rival_before, says_again, shared_before
from audit.extract.figures.beside import past_bracket
from audit.extract.figures.draft import Draft
from audit.extract.figures.heads import phrase_of_heads
from audit.extract.figures.hedging import outset
from audit.extract.figures.leftward import apposed_noun, limited_before, noun_before, number_of, person_before, shared_noun
from audit.extract.figures.line import Line
from audit.extract.figures.nouns import STATES, Phrase, belongs, is_verb, phrase_at, phrase_of
from audit.extract.figures.objects import object_before, purpose_after
from audit.extract.names.tables import TITLES
from audit.text.given_names import GIVEN
from audit.text.verbs import BASE, ING, PAST, THIRD
from audit.text.words import stem

PART_WORDS = frozenset("other more additional further extra another others".split())
SELECTING = frozenset("top bottom first last next final remaining best worst oldest youngest largest biggest".split())
"""Right before a number they say which ones are counted: "the top three seeds"."""
# No subject begins with these
PREPOSITIONS = frozenset(
    "to in on at of for from by with into over under after before until since that which who and or but as than if".split()
)
# Stems of verbs that say how many there are
MEASURING = frozenset(
    """be reach rise fall total number stand climb grow drop hit exceed surpass come jump increas declin swell top remain averag
    peak crest bottom amount account decreas shrink plung soar surg hold hover slip doubl""".split()
)
EXTENDING = frozenset("stretch extend run span measur cover have lie burn grow spread".split())


def find_subject(line: Line, draft: Draft, context: Context) -> Phrase | None:
    """The phrase counted, or None where the text names none."""
    phrase = _beside(line, draft, context) or _around(line, draft, context)
    if phrase and (draft.pair or phrase.noun == "point") and draft.unit is None:
        return _of_whom(phrase, context.clause)
    return phrase


def _of_whom(phrase: Phrase, clause: Clause) -> Phrase:
    """Points and outcomes are told apart by whose they are."""
    whose = tuple(word for word in (clause.noun, *clause.modifiers) if word and word != phrase.noun)
    return replace(phrase, modifiers=(*phrase.modifiers, *(word for word in whose if word not in phrase.modifiers)))


def _beside(line: Line, draft: Draft, context: Context) -> Phrase | None:
    """From the words right beside the number."""
    before = line.word(draft.left - 1)
    if draft.base and before == "of":
        return phrase_of(line, noun_before(line, draft.left) or draft.base)
    if before == "magnitude":
        return phrase_of(line, (draft.left - 1, draft.left))
    if before == "of" and line.word(draft.left - 2) == "rate":
        rate = _rate(line, draft.left - 2)
        return _of_whom(rate, context.clause) if rate else _of_clause(context.clause)
    if draft.subject:
        return _counted(line, draft, draft.subject)
    if draft.role == "age":
        if context.heads:
            return phrase_of_heads(context.heads[:1])
        if line.word(draft.left - 2) == "who" or line.word(draft.left - 1) == "at" or _opens_with_age(line, draft):
            return _of_clause(context.clause)
        person = person_before(line, draft.left)
        if person is None and "age" in (context.clause.subject or "").lower().split():
            return _of_clause(context.clause)  # "The average age of its members was 62"
        return phrase_of(line, person) if person else None
    if context.whole and context.whole.subject:
        return phrase_of(line, context.whole.subject)
    if context.last and says_again(line, context.before, draft):
        return context.last
    shared = shared_before(line, draft, context) if draft.role == "share" else None
    return shared or counted_before(line, draft, context)


def _rate(line: Line, at: int) -> Phrase | None:
    """A rate with a name: "an unemployment rate of 5%", where "an annual rate of 5%" is of what the clause tells."""
    start = at
    while start > max(0, at - RATE_WORDS) and belongs(line, start - 1, start - 2) and not is_verb(line.words[start - 1]):
        start -= 1
    if start == at or PLAIN_RATES.issuperset(line.words[start:at]):
        return None
    return phrase_of(line, (start, at + 1))


RATE_WORDS = 3
PLAIN_RATES = frozenset(
    """annual annualized annualised monthly yearly quarterly weekly daily hourly average mean fixed flat variable record high higher
    highest low lower lowest similar current same steady constant projected expected estimated slower faster fastest slowest overall
    national peak maximum minimum seasonally adjusted compound adjusted real nominal effective""".split()
)


def _opens_with_age(line: Line, draft: Draft) -> bool:
    """ "At just 34, Lopez …", "Aged 34, Lopez …", "At the age of 34, Lopez …"."""
    return draft.left <= 4 and line.word(0) in ("at", "aged") and line.word(draft.right) == ","


def _around(line: Line, draft: Draft, context: Context) -> Phrase | None:
    """From "the number of …", a label, the heads of a table, the subject of the clause."""
    if draft.role == "age" or line.word(draft.right) in STATES:
        return None
    since = draft.role == "duration" and (line.word(draft.left - 1) == "from" or line.word(draft.right) == "ago")
    first = outset(line, draft)
    rival = rival_before(line, draft, first, context.before)
    if rival:
        return phrase_of(line, rival)
    named = number_of(line, first) or (None if since else noun_before(line, first)) or _label(line, draft)
    if named is None and draft.unit is not None and draft.role in ("amount", "rate", "share"):
        named = limited_before(line, first) or (shared_noun(line, draft.left, draft.right) if draft.role == "share" else None)
    if named is None and draft.unit is not None and draft.role == "amount":
        named = apposed_noun(line, draft.left, draft.right)
    if named:
        return phrase_of(line, named)
    if context.heads:
        return phrase_of_heads(context.heads)
    if draft.role == "duration":
        return None
    if draft.role == "change" and _changes_amount(line, draft, context.before):
        return context.last
    governed = object_before(line, draft) or purpose_after(line, draft)
    if governed:
        return phrase_of(line, governed)
    return _of_clause(context.clause) if draft.role == "rank" or _is_measured(line, draft, context.clause) else None


def _changes_amount(line: Line, draft: Draft, before: Draft | None) -> bool:
    """Does it say how far the amount right before it has moved: "sales of $620 million, up 4%", "12,000 visitors, 4% more than"?"""
    if before is None or before.role not in ("amount", "count", "rate") or draft.left - before.right > MOST_BETWEEN:
        return False
    last = draft.left - 1 - (line.word(draft.left - 1) in ("up", "down", "or"))
    return line.word(last) in (",", "-", "–", "—")


def _counted(line: Line, draft: Draft, span: tuple[int, int]) -> Phrase:
    """The phrase after the number; "three other Americans" are no plain count of Americans."""
    phrase = phrase_of(line, span, compound=draft.compound and draft.unit is None and draft.role == "count")
    if draft.head is not None:
        shared = phrase_of(line, (draft.head, draft.head + 1))
        own = (*phrase.modifiers, phrase.noun)
        phrase = Phrase(f"{phrase.text} {shared.text}", shared.noun, own)
    near = (*line.words[draft.right : span[0]], line.word(draft.left - 1), line.word(draft.first - 1))
    if line.word(draft.left - 1) in SELECTING and not draft.compound and draft.role == "count" and draft.unit is None:
        word = line.written(draft.left - 1)
        phrase = replace(phrase, text=f"{word} {phrase.text}", modifiers=(stem(word.lower()), *phrase.modifiers))
    return phrase if PART_WORDS.isdisjoint(near) else replace(phrase, modifiers=("other", *phrase.modifiers))


def _label(line: Line, draft: Draft) -> tuple[int, int] | None:
    """As in "Height: 45 m": the words before a colon that open the line; of "Visitors keep coming: 84,000" the noun alone."""
    colon = next((at for at in range(draft.left - 1, max(draft.left - 3, 0), -1) if line.words[at] == ":"), None)
    if colon is None or colon > 6 or 0 in line.masked or not all(line.is_word(at) for at in range(colon)):
        return None
    if ((line.words[0] in TITLES or line.words[0] in GIVEN) and is_spoken(line)) or (colon == 1 and len(line.raw[0]) == 1):
        return None  # "A: Just under 90"
    if colon == 1 and line.raw[0].isupper() and len(line.raw[0]) <= INITIALS and draft.numeral.form == "spelled":
        return None  # "LF: Fifty-two"
    verbal = any(is_verb(line.words[at], BASE | PAST | THIRD) for at in range(1, colon))
    if verbal:
        return phrase_at(line, 0, False)
    return 0, next((at for at in range(1, colon) if line.words[at] in PLACING), colon)


INITIALS = 3
# "Persons on board: 9", "Exclusions last year: 38": behind these a label says where or when
PLACING = frozenset("on in at under with since until during last this next per".split())


def is_spoken(line: Line) -> bool:
    """Does the line open with who speaks, in capitals: "MS LIND: It rose to 40 tons"?"""
    colon = next((at for at in range(1, MOST_NAMED) if line.words[at] == ":"), 0)
    return colon > 0 and all(line.raw[at].isupper() for at in range(colon) if line.is_word(at))


MOST_NAMED = 5


def _is_of_unnamed(line: Line, draft: Draft) -> bool:
    """Is it told of somebody without a name: "those earning $9 an hour"?"""
    return line.words[draft.left - 2] in UNNAMED and is_verb(line.words[draft.left - 1], ING)


UNNAMED = frozenset("those anyone someone everyone anybody everybody".split())


def _is_measured(line: Line, draft: Draft, clause: Clause) -> bool:
    """Is the clause's subject what the number measures? Of a bare count only with a verb that says how many there are."""
    words = (clause.subject or "").split()
    if not words or words[0].lower() in PREPOSITIONS or words[0][0].isdecimal() or line.raw[draft.first] in words:
        return False
    if words[0].lower().startswith((f"{line.words[draft.first]}-", f"{line.words[draft.first]} ")):
        return False
    if is_spoken(line) and words[0] == line.raw[0]:
        return False
    if line.word(draft.left - 1) == "(" or _is_of_unnamed(line, draft):
        return False
    if line.word(draft.left - 1) == "the" and draft.unit is None and draft.role == "count":
        return False  # "legal status for the 11 million"
    if draft.role == "share" and answers(line, past_bracket(line, draft.right)):
        return False
    if draft.unit is not None and draft.unit.dimension == "length":
        return clause.predicate in MEASURING or clause.predicate in EXTENDING
    return draft.unit is not None or draft.role in ("share", "change", "score") or clause.predicate in MEASURING


def _of_clause(clause: Clause) -> Phrase | None:
    return Phrase(clause.subject, clause.noun, clause.modifiers) if clause.subject and clause.noun else None
