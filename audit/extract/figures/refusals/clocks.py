"""Numerals that are times of day: "9 a.m.", "four in the morning", "ten past five", "eight minutes to four", "open until nine"."""

from __future__ import annotations

import re

from audit.extract.figures.draft import Draft
from audit.extract.figures.line import Line

CLOCK_ENDS = frozenset("""am pm a.m. p.m. a.m p.m o'clock oclock hrs noon gmt utc bst est edt cst cdt mst mdt pst pdt et""".split())
CLOCK_VERBS = frozenset(
    """start starts started begin begins began open opens opened close closes closed end ends ended leave leaves left
    arrive arrived kickoff ring rings rang ringing shut shuts depart departs departed wake wakes woke""".split()
)
CALLED = frozenset("sounded rang arrived departed left woke died called received landed".split())
"""What is told with a minute: "the alarm sounded at 12.42"; no price does it."""
AFTER_A_CLOCK = frozenset(("and", "on", "sharp", "tonight", "but", "when"))
PAST_ENDS = frozenset("in this that as yesterday".split())
ABOUT_A_CLOCK = frozenset("at around about before after until till by from since between to and".split())
UP_TO = frozenset(("before", "until", "till"))
THERE = frozenset("out home back asleep gone ready full empty".split())
PARTS = frozenset("morning afternoon evening".split())
TO_PARTS = frozenset(("in the", "that", "this", "the next", "the following"))
HOURS = frozenset("one two three four five six seven eight nine ten eleven twelve".split()) | frozenset(map(str, range(1, 13)))
MINUTES = frozenset(("minute", "minutes", "half", "quarter"))
POINTED = re.compile(r"(?:[01]?[0-9]|2[0-3])\.[0-5][0-9]")


def is_clock(line: Line, draft: Draft) -> bool:
    """Is the number the hour, or are these the minutes, of a time of day?"""
    if draft.unit is not None:
        return draft.unit.dimension == "time" and _is_minutes(line, draft)
    after = line.word(draft.right)
    if after in CLOCK_ENDS or line.words[draft.right : draft.right + 2] == ["local", "time"]:
        return True
    if not isinstance(draft.numeral.value, int):
        return _is_pointed(line, draft)
    if not 0 < draft.numeral.value <= 59 or draft.hedge not in ("none", "about", "range"):
        return False
    if _is_minutes(line, draft):
        return True
    hour = draft.numeral.value <= 12
    return hour and (_is_past(line, draft) or _is_in_a_part(line, draft) or _stands_alone(line, draft))


def _is_minutes(line: Line, draft: Draft) -> bool:
    """As in "ten | past five", "at eight minutes | to four", "twelve minutes | past midnight"."""
    joint, hour = line.word(draft.right), line.word(draft.right + 1)
    if hour not in HOURS and hour not in ("noon", "midnight"):
        return False
    if joint == "past":
        return _ends(line, draft.right + 2) or line.word(draft.right + 2) in PAST_ENDS
    before = line.word(draft.left - 1)
    return joint in ("to", "before", "after") and draft.unit is not None and before == "at" and _ends(line, draft.right + 2)


def _is_past(line: Line, draft: Draft) -> bool:
    """As in "half past | six", "ten past | five", "at eight minutes to | four"."""
    joint, minutes = line.word(draft.left - 1), line.word(draft.left - 2)
    if not _ends(line, draft.right) and (joint != "past" or line.word(draft.right) not in PAST_ENDS):
        return False
    if joint == "past":
        return minutes in MINUTES or minutes in HOURS or minutes == "twenty"
    told = line.words[max(0, draft.left - 5) : max(0, draft.left - 3)]
    return joint in ("to", "before", "after") and minutes in MINUTES and "at" in told


def _is_in_a_part(line: Line, draft: Draft) -> bool:
    """As in "at four | in the morning", "after six | that evening", "from seven to nine | in the evening"."""
    at = draft.right
    for length in (1, 2):
        if line.words[at + length] in PARTS and " ".join(line.words[at : at + length]) in TO_PARTS:
            led = line.word(draft.left - 1) in ABOUT_A_CLOCK or draft.hedge == "about"
            return led and _ends(line, at + length + 1)
    return False


def _stands_alone(line: Line, draft: Draft) -> bool:
    """As in "rings at | seven,", "before | eight,", "shuts by | nine", "open from | nine until five": nothing is counted."""
    before, beside, after = line.word(draft.left - 1), line.word(draft.left - 2), line.word(draft.right)
    if before in ("before", "after") and beside in ("shortly", "just", "soon"):
        return _ends(line, draft.right)
    verbs = line.words[max(0, draft.left - 4) : draft.left]
    told = not CLOCK_VERBS.isdisjoint(verbs)
    if before in ("from", "between") and after in ("to", "until", "till", "and") and line.word(draft.right + 1) in HOURS:
        return (told or after in UP_TO) and _ends(line, draft.right + 2)
    if not _ends(line, draft.right):
        return False
    if before in UP_TO:
        return draft.hedge == "none" and not draft.pair
    if before == "by" and beside in THERE:
        return True
    return before in ("at", "from", "by") and told


def _is_pointed(line: Line, draft: Draft) -> bool:
    """As in "sounded at 12.42"."""
    return (
        line.word(draft.left - 1) == "at"
        and line.word(draft.left - 2) in CALLED
        and draft.end - draft.first == 1
        and POINTED.fullmatch(line.raw[draft.first]) is not None
    )


def _ends(line: Line, at: int) -> bool:
    """Does the clause end here, or go on with what follows a time of day?"""
    word = line.word(at)
    return (not line.is_word(at) and not line.is_number(at) and word not in ("-", "%", "–", "/", ":")) or word in AFTER_A_CLOCK
