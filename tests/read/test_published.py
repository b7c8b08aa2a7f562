"""Dates as manifests and pages write them."""

from __future__ import annotations

import pytest

from audit.read.published import any_published, iso_published

ISO = {
    "2023": "2023",
    "2023-10": "2023-10",
    "2023-10-05": "2023-10-05",
    "2023-10-05T09:00": "2023-10-05T09:00",
    "2023-10-05 09:00": "2023-10-05T09:00",
    "2023-10-05T09:00:30.25Z": "2023-10-05T09:00",
    "2023-10-05T09:00:00+02:00": "2023-10-05T09:00",
}
PAGES = ISO | {
    "20231005": "2023-10-05",
    "Thu, 05 Oct 2023 09:00:00 GMT": "2023-10-05T09:00",
    "5 October 2023": "2023-10-05",
    "October 5th, 2023": "2023-10-05",
    "Oct. 5, 2023": "2023-10-05",
}
NO_DATES = [
    "",
    "soon",
    "2023-13-01",
    "2023-02-30",
    "0000-01-01",
    "05/10/2023",
    "2023-10-05T25:00",
    "20231305",
    "5 Foo 2023",
    "2023-10-05x",
]


@pytest.mark.parametrize(("written", "expected"), ISO.items())
def test_a_manifest_writes_iso_dates(written: str, expected: str) -> None:
    assert str(iso_published(written)) == expected


@pytest.mark.parametrize(("written", "expected"), PAGES.items())
def test_pages_write_more_forms(written: str, expected: str) -> None:
    assert str(any_published(written)) == expected


@pytest.mark.parametrize("written", NO_DATES)
def test_what_is_no_date(written: str) -> None:
    assert any_published(written) is None


def test_a_month_ends_on_its_last_day() -> None:
    published = iso_published("2024-02")
    assert published
    assert str(published.latest) == "2024-02-29"
    assert published.day is None
