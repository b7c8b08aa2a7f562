"""A stretch of text in, its tokens and their places out, without a Python step for each token."""

from __future__ import annotations

import re
from itertools import accumulate, islice


def cutter(token: str) -> re.Pattern[str]:
    """The pattern for `cut` of a verbose pattern of one token, in which no group is captured."""
    return re.compile(rf"({token})(\s*)", re.VERBOSE)


def cut(pattern: re.Pattern[str], text: str, start: int, end: int) -> tuple[list[str], list[int]]:
    """The tokens of `[start, end)` in order, and where each begins."""
    parts = pattern.split(text[start:end])  # what is no token, a token, the blanks behind it, and so on
    return parts[1::3], [*islice(accumulate(map(len, parts), initial=start), 1, len(parts), 3)]
