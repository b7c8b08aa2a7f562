"""A corpus in, what each document gives out: as rows of a table, or as a manifest to correct."""

from __future__ import annotations

from audit.model import Corpus


def describe(corpus: Corpus) -> list[dict[str, str | None]]:
    """One row a document: path, date, publisher, role and type, each with what gave it.

    That is `manifest`, `front matter`, `first line`, `page` (its metadata or masthead) or `none`.
    """
    rows = []
    for source in corpus.sources:
        by = dict(source.given_by)
        rows.append(
            {
                "path": source.path,
                "published": str(source.published) if source.published else None,
                "date from": by.get("published", "none"),
                "basis": source.basis if source.published else None,
                "publisher": source.publisher,
                "publisher from": by.get("publisher", "none"),
                "role": source.role,
                "role from": by.get("role", "none"),
                "type": source.type,
                "type from": by.get("type", "none"),
            }
        )
    return rows


def manifest_text(corpus: Corpus) -> str:
    """A `sources.yaml` that says what was read, to be corrected by hand."""
    from audit.read.manifest import manifest_of

    return manifest_of(corpus.sources)
