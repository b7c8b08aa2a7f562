"""A verb and the word behind it in, the verb that both together say out: "stepped down" is "resign". A row is a meaning."""

from __future__ import annotations

from audit.extract.clauses.words import Word
from audit.text.words import stem

_PHRASES = {
    "resign": "step down|stand down",
    "dismiss": "lay off|let go",
    "cancel": "call off",
    "delay": "put off",
    "close": "shut down|close down",
    "reject": "turn down|strike down|vote down",
    "collapse": "cave in|give way",
    "strike": "walk out|walk off|stop work|down tools",
    "shoot": "gun down",
    "retire": "switch off|phase out|go dark",
    "raise": "bring in",
    "launch": "lift off|blast off|go live|hit shelves",
    "die": "pass away",
    "swear": "take office",
    "survive": "leave behind",
    "withdraw": "pull out",
    "found": "set up",
    "begin": "break out|kick off|get underway",
    "bear": "give birth",
    "occur": "take place",
    "capsize": "roll over|keel over",
}
_MEANINGS = {
    (stem(verb), particle): stem(said)
    for said, phrases in _PHRASES.items()
    for verb, particle in map(str.split, phrases.split("|"))
}
_FIRST = frozenset(verb for verb, _ in _MEANINGS)


def meaning(verb: str, behind: Word | None) -> str:
    """The stem of a verb, or of what it says together with the word right behind it."""
    return _MEANINGS.get((verb, behind.low), verb) if behind is not None and verb in _FIRST else verb
