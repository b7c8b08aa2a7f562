"""A speaker: the mention, whom it stands for, and how that is known."""

from __future__ import annotations

from dataclasses import field

from audit.extract.speakers.cues import REPORTING
from audit.extract.speakers.people import Identity
from audit.model import Via, record


@record()
class Speaker:
    """Who says a quotation, and how that is known; offsets of the mention, or None."""

    start: int | None = None
    end: int | None = None
    identity: Identity = field(default_factory=Identity)
    via: Via = "none"
    cue: str | None = None
    relay: str | None = None
    translated: bool = False

    def __bool__(self) -> bool:
        """Is anybody known to speak?"""
        return self.start is not None


NOBODY = Speaker()


def carried(speaker: Speaker, via: Via) -> Speaker:
    """The same speaker for another quotation; a pronoun stays one."""
    if not speaker:
        return NOBODY
    via = "pronoun" if speaker.via == "pronoun" else via
    return Speaker(speaker.start, speaker.end, speaker.identity, via, None, speaker.relay, speaker.translated)


def reports(word: str | None) -> bool:
    """Is the cue a verb of speech?"""
    return word is not None and word.lower() in REPORTING
