"""Files in, sources out: one file per format, the manifest, and what a document says of its own date."""

from audit.read.corpus import (
    Document,
    Outcome,
    Read,
    Reading,
    Take,
    document_bytes,
    read_corpus,
    read_document,
    stream_sources,
)
from audit.read.decode import UnreadableError
from audit.read.describe import describe, manifest_text
from audit.read.files import MANIFEST, TAKEN_APART, shown
from audit.read.places import common_folder
from audit.read.source import read_text

__all__ = [
    "MANIFEST",
    "TAKEN_APART",
    "Document",
    "Outcome",
    "Read",
    "Reading",
    "Take",
    "UnreadableError",
    "common_folder",
    "describe",
    "document_bytes",
    "manifest_text",
    "read_corpus",
    "read_document",
    "read_text",
    "shown",
    "stream_sources",
]
