"""Who says a thing: speakers of quotations, and whom the text credits with a figure."""

from __future__ import annotations

from collections.abc import Sequence

from audit.model import Name, Quote, Source


class Credits:
    """Whom a source credits with what stands at an offset ("the union said", "according to the agency")."""

    def __init__(self, source: Source, quotes: Sequence[Quote], names: Sequence[Name]) -> None:
        self._source = source

    def at(self, offset: int) -> str | None:
        """The person or body that the sentence at the offset credits, by the fullest name in this source, or None."""
        return None
