"""A linter for facts: where documents that speak of the same things disagree."""

__version__ = "0.1.0"
