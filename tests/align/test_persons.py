"""Which mentions are one person, among very many that are alike."""

from __future__ import annotations

import tracemalloc

from builders import name
from growth_samples import lettered

from audit.align.persons import link_names


def test_persons_a_letter_apart_are_compared_without_a_note_of_each_pair() -> None:
    """Among 65,000 such names there are millions of pairs, and what is told of one took half a kilobyte."""
    people = lettered("Ann B{}ly\n")(40_000).splitlines()
    names = [name(person, path=f"{place:05}.txt") for place, person in enumerate(people)]
    link_names(names[:10])
    tracemalloc.start()
    linked = link_names(names)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert not linked.groups
    assert most < 2_500 * len(names)
