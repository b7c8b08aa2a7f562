"""Which texts are reprints of one another."""

from __future__ import annotations

import sys
from array import array
from itertools import combinations

import pytest
from builders import source
from hypothesis import given, settings
from hypothesis import strategies as st

from audit.align.families import Shingles, families, kin

module = sys.modules["audit.align.families"]

STORY = " ".join(f"Sentence {n} tells that the mayor of town {n} opened bridge {n * 7} over river {n * 3}." for n in range(40))
OTHER = " ".join(f"Column {n} holds a recipe for soup number {n} with {n * 5} carrots and {n} leeks." for n in range(40))


def test_a_near_copy_is_one_family_and_takes_the_first_path() -> None:
    reprint = STORY.replace("Sentence 3 tells that", "An editor cut")
    found = families([source(STORY, path="b.txt"), source(reprint, path="a.txt"), source(OTHER, path="c.txt")])
    assert found == {"a.txt": "a.txt", "b.txt": "a.txt", "c.txt": "c.txt"}


def test_one_shared_paragraph_makes_no_family() -> None:
    paragraph = "The weather office expects rain in the hills and wind on the coast until the end of the week."
    found = families([source(f"{STORY}\n\n{paragraph}", path="a.txt"), source(f"{OTHER}\n\n{paragraph}", path="b.txt")])
    assert found == {"a.txt": "a.txt", "b.txt": "b.txt"}


def test_three_reprints_are_one_family_in_any_order() -> None:
    copies = [source(STORY, path=path) for path in ("c.txt", "a.txt", "b.txt")]
    assert set(families(copies).values()) == {"a.txt"}
    assert families(copies) == families(copies[::-1])


LETTERS = [sum(map(ord, word)) * 1_000_003 % 2**32 for word in "a b c d e f g h i j k l m n o p q r s t u v w x y z".split()]
LETTER = st.sampled_from(LETTERS)
HALVES = st.sampled_from([frozenset(LETTERS[:13]), frozenset(LETTERS[13:])])
TEXT = st.builds(lambda half, out, more: (half - out) | more, HALVES, st.sets(LETTER, max_size=4), st.sets(LETTER, max_size=4))
TEXTS = st.lists(TEXT, min_size=2, max_size=12)


@settings(deadline=None, max_examples=200)
@given(TEXTS, st.sampled_from([8, 12, 400]), st.sampled_from([2, 4, 200]))
def test_the_same_pairs_as_of_all_texts_with_all(texts: list[frozenset[int]], kept: int, most: int) -> None:
    shingles: dict[str, Shingles] = {f"{place:02}.txt": array("I", sorted(text)[:kept]) for place, text in enumerate(texts)}
    holders = {shingle: [path for path, some in shingles.items() if shingle in some] for shingle in LETTERS}
    wanted = []
    for a, b in combinations(shingles, 2):
        mine, other = shingles[a], shingles[b]
        shared = [one for one in mine if one in other and (len(holders[one]) <= most or a in holders[one][:3])]
        reach = min(some[-1] if len(some) == kept else 2**32 for some in (mine, other))
        comparable = min(sum(one <= reach for one in some) for some in (mine, other))
        if len(shared) >= 0.8 * max(8, comparable):
            wanted.append((a, b))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_KEPT", kept)
        patch.setattr(module, "_MOST_TEXTS", most)
        found = kin(shingles)
    roots = {path: path for path in shingles}
    for a, b in wanted:
        first, second = sorted((roots[a], roots[b]))
        roots = {path: first if root == second else root for path, root in roots.items()}
    assert found == roots
