"""How many claims a corpus in memory may hold: there is room for every document that is text, and not for tables without end."""

from __future__ import annotations

from audit.model import Source, Unread
from audit.text.constants import CLAIM_LETTERS, MAX_DENSE

WHY = (
    f"holds more than one figure, date, quotation or name in {CLAIM_LETTERS} characters, and memory is given to {MAX_DENSE:,} "
    "that stand so close; split the corpus, or name a --store"
)


class Room:
    """The room that is left while the documents of a corpus come, in order of their paths; `unread`: those that had none.

    What a claim takes does not depend on how long its document is: a corpus of few bytes can hold very many. So each document gives
    room for as many claims as its length speaks for, and what it holds beyond must find room with all others.
    """

    def __init__(self) -> None:
        self.unread: list[Unread] = []
        self._letters = MAX_DENSE * CLAIM_LETTERS

    def holds(self, source: Source, claims: int) -> bool:
        """Is there room for a document with so many claims? It is taken up then."""
        beyond = claims * CLAIM_LETTERS - len(source.text)
        if beyond > max(0, self._letters):
            self.unread.append(Unread(source.path, WHY, fault=True))
            return False
        self._letters -= beyond
        return True
