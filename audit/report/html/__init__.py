"""A report in, one page for a browser out: a single file that asks the network for nothing and can be read with scripts off."""

from __future__ import annotations

from audit.model import Report
from audit.report.html.page import page_of
from audit.report.html.template import filled


def render(report: Report) -> str:
    """The whole page."""
    return filled(page_of(report))
