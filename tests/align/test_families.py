"""Which texts are reprints of one another."""

from __future__ import annotations

from builders import source

from audit.align.families import families

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
