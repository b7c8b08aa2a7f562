"""The hedge beside a number: which words, and how far they reach."""

from __future__ import annotations

from audit.extract.figures.draft import Draft
from audit.extract.figures.line import Line
from audit.model import Hedge
from audit.text.hedges import AFTER, BEFORE, FIRST_WORDS_AFTER, LAST_WORDS, LONGEST
from audit.text.words import STOP_WORDS

# "talks about two issues": about is no hedge after these
ABOUT_NOUNS = frozenset(
    """talk talks talking talked concern concerns concerned question questions story stories information think thought
    thinking worried worry worries know knew known complained complaint complaints asked asking hear heard learn learned
    book books film movie article debate debates discussion lot wrote writes written claims claim nothing something
    everything
    suspicion suspicions rumour rumours rumor rumors joke jokes joked lied
    lying lies warned warning warnings speak spoke speaking tell told right wrong doubts happy excited sure""".split()
)
RISEN = frozenset(
    "climb climbs climbed climbing rise rises rose risen rising surge surged soared pushed pushing grown grew".split()
)
"""Before "past 1,200" they leave it a bound: "the toll climbed | past 1,200"."""
MOVED = frozenset(
    """edged edges edging ticked ticks ticking inched inches crept creeps went goes gone going moved moves nudged bumped drifted
    stepped ratcheted notched""".split()
)
"""Before "up to 6.2%" they say where it went, and no ceiling."""
PLACE_VERBS = frozenset(
    """place presided preside reign rule control power dispute disputes fight fighting victory win over argue argued
    spread scattered""".split()
)


def read_hedge(line: Line, draft: Draft) -> None:
    """Find the hedge before the number, else after it; spans of the draft grow over it."""
    if not _read_before(line, draft):
        _read_after(line, draft)


def _read_before(line: Line, draft: Draft) -> bool:
    end = draft.left
    for _ in range(3):
        if line.word(end - 1) in ("the", "a", "an") and line.word(end - 2) in ("than", "nearly", "almost", "about"):
            if line.words[end - 2 : end] == ["about", "the"]:
                return False  # "rumours about the three boats"
            end -= 1
        found = _longest_before(line, end)
        if found is None:
            return False
        hedge, start = found
        if hedge != "none":
            if not _is_hedge(line, draft, start, end):
                return False
            draft.hedge, draft.left = _merged(draft, DENIED[hedge] if _is_denied(line, hedge, start) else hedge), start
            draft.hedge_text = " ".join(line.words[start:end])
            draft.estimate = "estimated" in line.words[start:end]
            _widen(line, draft, hedge)
            return True
        end = start
    return False


EITHER_WAY = (["plus", "or", "minus"], ["+", "/", "-"], ["±"])


def outset(line: Line, draft: Draft) -> int:
    """Where the figure begins with the words before it that change nothing: "of | just $90", "by | an additional $90"."""
    end, found = draft.left, _longest_before(line, draft.left)
    while found and found[0] == "none":
        end, found = found[1], _longest_before(line, found[1])
    return next((end - len(sign) for sign in EITHER_WAY if line.words[max(0, end - len(sign)) : end] == sign), end)


ADDED = frozenset(
    "vat gst tax taxes costs expenses fees postage interest bonuses bonus add-ons benefits tip shipping a an the".split()
)
"""What a price comes with: "$90 plus VAT" is exact."""
LIMITS = frozenset(("minimum", "maximum"))
"""Before a noun they belong to it: "a $9 minimum wage"."""


def _widen(line: Line, draft: Draft, hedge: Hedge) -> None:
    """As in "at least an estimated 500", "an estimated more than 500": the outer words belong to the span."""
    outer = _longest_before(line, draft.left)
    if outer and outer[0] not in ("none",) and line.word(draft.left - 1) not in ("over", "under", "past", "about", "around"):
        draft.left = outer[1]
        draft.estimate = draft.estimate or "estimated" in line.words[outer[1] : draft.first]
        if hedge == "about":
            draft.hedge = _merged(draft, outer[0])


DENIED: dict[Hedge, Hedge] = {"over": "at-most", "under": "at-least"}
"""What a rule allows that denies the one: "must not be larger than 10"."""
RULING = frozenset(("must", "may", "can", "should", "shall"))


NOBODY = frozenset("none neither nobody nothing never nowhere".split())
GRADING = frozenset("larger bigger higher longer older greater smaller lower shorter younger cheaper".split())
EXCEEDS = frozenset(("exceed", "exceeded"))
COPULAS = frozenset("is are was were be been".split())


def _is_denied(line: Line, hedge: Hedge, start: int) -> bool:
    """ "May not be | more than", "cannot be | less than", "don't | exceed"; "none | larger than", "no bid was | higher than"."""
    before = line.words[max(0, start - 3) : start]
    if hedge not in DENIED or not before:
        return False
    last = start - 1 - (line.word(start - 1) in COPULAS)
    if line.word(last) in NOBODY and line.word(start) != "over":
        return True
    if line.words[start] in EXCEEDS and before[-1].replace("’", "'").endswith("n't"):
        return True
    if line.words[start] in GRADING and (line.word(last - 1) == "no" or line.word(last - 2) == "no"):
        return line.is_word(last) and line.is_word(last - 1)
    if (
        line.word(last - 1) == "of"
        and line.word(last - 2) in NOBODY
        and line.word(last) in ("them", "these", "those", "which", "whom")
    ):
        return True
    before = before[:-1] if before[-1] == "be" else before
    return before[-1:] in (["cannot"], ["can't"], ["can’t"]) or (before[-1:] == ["not"] and not RULING.isdisjoint(before[-2:-1]))


def _merged(draft: Draft, hedge: Hedge) -> Hedge:
    """A range stays a range unless it is approximate as a whole: "about 20 to 30"."""
    return "range" if draft.high is not None and hedge != "about" else hedge


def _longest_before(line: Line, end: int) -> tuple[Hedge, int] | None:
    """(hedge, its first token) of the longest hedge that ends before the token."""
    if line.word(end - 1) not in LAST_WORDS:
        return None
    for length in range(min(LONGEST, end), 0, -1):
        hedge = BEFORE.get(tuple(line.words[end - length : end]))
        if hedge:
            return hedge, end - length
    return None


def _is_hedge(line: Line, draft: Draft, start: int, end: int) -> bool:
    """Words that hedge elsewhere do not after "talks about", in "the past two", in "over two days"."""
    word, before = line.word(start), line.word(start - 1)
    if line.words[start:end] == ["up", "to"]:
        return before not in MOVED and not _is_point_in_time(line, draft)
    if line.words[start:end] == ["short", "of"]:
        return before not in LACKING
    if end - start > 1:
        return not _compares(line, start, end)
    if word in ("about", "around"):
        return before not in ABOUT_NOUNS
    if word == "past":
        return before in RISEN
    if word in ("over", "above", "below", "under") and before in PLACE_VERBS:
        return False
    if word == "over" and draft.unit is not None and draft.unit.dimension == "time" and not draft.compound:
        return before in (
            "for",
            "of",
            "is",
            "was",
            "took",
            "lasted",
            "after",
            "in",
            "at",
            "by",
            "a",
            "and",
            "little",
            "well",
            "just",
            "spent",
            "has",
            "been",
            "to",
        )
    return True


LACKING = frozenset("is are was were be been being run runs ran running remain remains still".split())
""" "Is short of 22 nurses" lacks so many."""


def _compares(line: Line, start: int, end: int) -> bool:
    """As in "13% less than the 139 tonnes": by how much it differs from a number that is exact."""
    before = line.word(start - 1)
    than = "than" in line.words[end - 2 : end]
    return (
        than
        and (before in MEASURED or line.is_number(start - 1))
        and line.word(start) in ("more", "less", "fewer", "higher", "lower")
    )


MEASURED = frozenset(("%", "percent", "cent", "pct", "points", "times"))
"""They close a number: "13 percent | less than"."""


def _is_point_in_time(line: Line, draft: Draft) -> bool:
    """As in "up to 48 hours before departure": until then, and no ceiling."""
    timed = draft.unit is not None and draft.unit.dimension == "time"
    return timed and (line.word(draft.right) in ("before", "after") or line.words[draft.right : draft.right + 2] == ["prior", "to"])


def _read_after(line: Line, draft: Draft) -> None:
    """As in "20-odd", "20 or so", "$500+", "20 or more": right after the number, or after its unit."""
    for at in dict.fromkeys((draft.end, draft.right)):
        found = hedge_after(line, at)
        if found:
            hedge, end = found
            draft.hedge, draft.right = _merged(draft, hedge), max(draft.right, end)
            draft.hedge_text = " ".join(line.words[at:end])
            return


def hedge_after(line: Line, at: int) -> tuple[Hedge, int] | None:
    """(hedge, index after) of the longest hedge that begins at the token."""
    if line.word(at) not in FIRST_WORDS_AFTER:
        return None
    for length in range(min(4, line.size - at), 0, -1):
        hedge = AFTER.get(tuple(line.words[at : at + length]))
        if (
            hedge
            and not (line.word(at) == "+" and line.glued(at + 1) and line.is_number(at + 1))
            and not (line.is_capital(at) and line.word(at) == "max")
            and not (line.word(at) == "plus" and line.word(at + 1) in ADDED)
            and not (line.word(at) in LIMITS and line.is_word(at + 1) and line.word(at + 1) not in STOP_WORDS)
        ):
            return hedge, at + length
    return None
