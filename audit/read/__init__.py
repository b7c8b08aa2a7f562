"""Files in, sources out: one file per format, the manifest, and what a document says of its own date."""

from audit.read.corpus import read_corpus, stream_sources
from audit.read.describe import describe, manifest_text
from audit.read.source import read_text

__all__ = ["describe", "manifest_text", "read_corpus", "read_text", "stream_sources"]
