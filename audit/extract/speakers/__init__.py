"""Who says a thing: speakers of quotations, and whom the text credits with a figure."""

from __future__ import annotations

from audit.extract.speakers.credits import Credits
from audit.extract.speakers.people import Persons

__all__ = ["Credits", "Persons"]
