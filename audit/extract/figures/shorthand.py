"""Letters that stand for what is counted, and per what. A new one is a row."""

from __future__ import annotations

from audit.extract.figures.draft import Draft
from audit.extract.figures.line import Line

SHORTHAND: dict[str, tuple[str, str | None]] = {
    "ppg": ("points", "game"),
    "rpg": ("rebounds", "game"),
    "apg": ("assists", "game"),
    "spg": ("steals", "game"),
    "bpg": ("blocks", "game"),
    "rpm": ("revolutions", "minute"),
    "bpm": ("beats", "minute"),
    "wpm": ("words", "minute"),
    "fps": ("frames", "second"),
    "pts": ("points", None),
    "td": ("touchdown", None),
    "tds": ("touchdowns", None),
}
"""The letters in lower case → the words counted, the span of the rate: "15 ppg" are 15 points per game."""


def read_shorthand(line: Line, draft: Draft) -> bool:
    """Set what the letters after the number say; False where none follow."""
    words, per = SHORTHAND.get(line.word(draft.right), (None, None))
    if words is None or line.word(draft.right + 1) == "-":
        return False
    if per:
        draft.subject = (draft.right, draft.right + 1)
        draft.role, draft.per, draft.right = "rate", per, draft.right + 1
    return per is not None
