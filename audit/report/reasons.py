"""A finding in, why it is one out: plain sentences about what differs, why the passages were compared, what makes it milder.

Alignment names its signals by stems ("same measure: administr"); a reader gets the words as the passages have them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from audit.model import Finding
from audit.report.snippet import clip
from audit.report.vocabulary import SOFTENERS, counted, listed
from audit.text.words import WORD, stem

COMPARED = "compared because of: "
DIFFERENCES, WORDS, SENTENCE = 2, 6, 600

# Signals that name shared words, and those that say nothing to a reader.
_SPEAK = (
    "shared words",
    "beside both",
    "same measure",
    "like measures",
    "measures that stand for each other",
    "same qualifier",
    "same verb",
    "like verbs",
    "same whole",
    "shared names",
    "shared wording",
)
_SILENT = ("same role", "their places in the sentences", "no verb", "prior")
# Signals that name somebody or some place, in small letters.
_NAMING = {
    "same name": "both name",
    "same person": "both speak of",
    "same place": "both speak of",
    "same surname": "both name",
    "same given name": "both name",
    "same source named": "both rest on",
}
_TOLD = {
    "headline and body": "one is the headline of the other",
    "word for word": "they are the same word for word",
    "one story": "the documents tell one story",
    "one speaker": "one speaker is named",
    "one source": "they stand in one document",
    "same period": "they speak of the same period",
    "periods overlap": "their periods overlap",
    "the only one of its unit in both": "each document gives one value of that unit",
    "the only count of it in both": "each document counts it once",
    "eight words in a row": "eight words in a row are the same",
}
# "published 5 days apart"; "7 words in a row"; "75% of the shorter one's words".
_PUBLISHED = re.compile(r"published (?P<days>\d{1,6}) days? apart")
_ROW = re.compile(r"(?P<words>\d{1,4}) words in a row")
_COVERED = re.compile(r"(?P<share>\d{1,3})% of the shorter one's words")


def differences(finding: Finding) -> list[str]:
    """What differs, where the message does not say it already: the first few, and how many more pairs differ."""
    told = [why for why in finding.why if not why.lower().startswith(COMPARED.rstrip(": "))]
    told = [clip(why, SENTENCE) for why in told if why.rstrip(".") not in finding.message]
    rest = len(told) - DIFFERENCES
    return told[:DIFFERENCES] + (
        [f"{counted(rest, 'more pair')} of passages {'differs' if rest == 1 else 'differ'}"] if rest > 0 else []
    )


def compared(finding: Finding) -> str | None:
    """Why the passages were compared, in the words of the passages: "compared because they share the words fire and homes"."""
    named = [why[len(COMPARED) :] for why in finding.why if why.lower().startswith(COMPARED)]
    signals = [signal for why in named for signal in why.split("; ")]
    spoken = [words for signal in signals for words in _words(signal)]
    shared = _as_written(spoken, finding)
    told = [f"they share the {'words' if len(shared) > 1 else 'word'} {listed(shared)}"] if shared else []
    told += [words for signal in signals if (words := _naming(signal, finding) or _told(signal))]
    return "compared because " + "; ".join(dict.fromkeys(told)) if told else None


def more(finding: Finding) -> Iterator[str]:
    """What else could explain it, what makes it milder, what to look at."""
    if finding.considered:
        yield "considered: " + "; ".join(finding.considered)
    for softener in finding.softened_by:
        yield f"milder because {SOFTENERS[softener]}"
    for hint in finding.hints:
        yield "hint: " + hint


def sentence(text: str) -> str:
    """The words as a sentence: a capital at its start, a stop at its end."""
    text = capital(" ".join(text.split()))
    return text if text.endswith((".", "?", "!", "…")) else text + "."


def capital(text: str) -> str:
    """The words with a capital at their start."""
    return text[:1].upper() + text[1:]


def sentences(finding: Finding) -> list[str]:
    """All reasons, as plain sentences."""
    because = compared(finding)
    return [sentence(words) for words in (*differences(finding), *([because] if because else []), *more(finding))]


def _words(signal: str) -> list[str]:
    name, _, words = signal.partition(": ")
    return words.split(", ") if name in _SPEAK else []


def _naming(signal: str, finding: Finding) -> str:
    """Who or what both name, with its capitals; nothing where no passage has it so."""
    name, _, named = signal.partition(": ")
    if name not in _NAMING or not named:
        return ""
    pattern = re.compile(re.escape(named), re.IGNORECASE)
    found = (pattern.search(passage.claim.context) for passage in finding.passages)
    return next((f"{_NAMING[name]} {each.group()}" for each in found if each), f"{_NAMING[name]} {named}")


def _told(signal: str) -> str:
    if signal.partition(": ")[0] in _SPEAK or signal.startswith(_SILENT):
        return ""
    if found := _PUBLISHED.fullmatch(signal):
        days = int(found["days"])
        return f"published {counted(days, 'day')} apart" if days else "published on one day"
    if found := _ROW.fullmatch(signal):
        return f"{found['words']} words in a row are the same"
    if found := _COVERED.fullmatch(signal):
        share = "all" if found["share"] == "100" else f"{found['share']}%"
        return f"they share {share} of the shorter one's words"
    return _TOLD.get(signal, signal)


def _as_written(stems: list[str], finding: Finding) -> list[str]:
    """The first few of the words, as and in the order in which the passages have them; a stem that none has is left out."""
    wanted = {stem(words) for words in stems}
    found: dict[str, str] = {}
    for passage in finding.passages:
        for word in WORD.findall(passage.claim.context):
            if (stemmed := stem(word)) in wanted:
                found.setdefault(stemmed, word)
    return list(found.values())[:WORDS]
