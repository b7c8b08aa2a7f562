"""The names around a value."""

from __future__ import annotations

import pytest
from builders import source

from audit.align.around import doers


@pytest.mark.parametrize(("crowd", "named"), [(False, {"alma", "bruna"}), (True, {"bruna"})])
def test_of_a_crowd_of_values_each_has_the_names_next_to_it(crowd: bool, named: set[str]) -> None:
    text = "Alma lost 3 boats, and on the road to the empty harbour behind the hills and the woods the town of Bruna lost 5 boats."
    start = text.index("5")
    assert doers(source(text), start, start + 1, of_day=False, crowd=crowd) == named
