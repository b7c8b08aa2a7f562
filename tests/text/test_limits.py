"""Words that allow a number, and words that tell one."""

from __future__ import annotations

import pytest

from audit.text.limits import is_allowed

ALLOWED = ["A file may be up to 25 MB.", "Maximum file size", "You can send up to 500 messages.", "Files of 2 GB are accepted."]
TOLD = ["Up to 5,000 people came.", "Up to 40 people may have drowned.", "It lasted up to two hours."]


@pytest.mark.parametrize("words", ALLOWED)
def test_words_of_permission_allow(words: str) -> None:
    assert is_allowed(words)


@pytest.mark.parametrize("words", TOLD)
def test_a_count_or_a_guess_allows_nothing(words: str) -> None:
    assert not is_allowed(words)
