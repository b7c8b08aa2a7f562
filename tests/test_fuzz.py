"""A short run of every target on drawn inputs, the same each time; `python tests/fuzz.py` runs them for minutes, on others."""

from __future__ import annotations

import pytest
from fuzz import Trial
from fuzz_targets import TARGETS


@pytest.mark.parametrize("name", TARGETS)
def test_whatever_is_drawn_it_holds(name: str) -> None:
    Trial(name).run(examples=5 if name == "reports" else 20, number=0)
