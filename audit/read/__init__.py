"""Files in, sources out: one file per format, the manifest, and what a document says of its own date."""
