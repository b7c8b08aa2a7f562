"""A report in, text out; one file per format, one table of formats."""
