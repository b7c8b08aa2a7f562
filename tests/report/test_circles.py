"""What a report leaves behind in circles: a long run does not look for these, so no finding may be among it."""

from __future__ import annotations

import gc
from dataclasses import replace

import pytest
from report_samples import count_of_homes, small_report

from audit.model import Checked, Report
from audit.report import FORMATS


@pytest.mark.parametrize("format", FORMATS)
def test_no_more_is_left_in_circles_of_many_findings_than_of_one(format: str) -> None:
    few, many = _left(format, _of(3)), _left(format, _of(60))
    assert many <= few + 20


def _of(count: int) -> Report:
    return small_report(checked=Checked(tuple(replace(count_of_homes(), id=f"{number:012x}") for number in range(count))))


def _left(format: str, report: Report) -> int:
    """How many objects only a search for circles frees."""
    FORMATS[format](report)
    gc.collect()
    gc.disable()
    try:
        FORMATS[format](report)
        return gc.collect()
    finally:
        gc.enable()
