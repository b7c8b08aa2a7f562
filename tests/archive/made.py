"""An archive written to a folder, story by story, and beside it the plan of what was planted."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TextIO

from .stories import Archive, Article, Story, articles, story
from .templates import Dice
from .values import House
from .words import coined

MOST_FILES = 4000
"""How many articles a folder holds on average, at most."""


def make(count: int, folder: Path, plan: Path, seed: int = 1, planted: float = 0.1) -> None:
    """Writes so many articles into a folder that is not there yet, and the plan, a line a story, outside of it.

    `planted`: in what share of the stories one article contradicts the others.
    """
    folder.mkdir(parents=True)
    outlets = houses(max(12, -(-count // MOST_FILES)), seed)
    for house in outlets:
        (folder / house.folder).mkdir()
    with plan.open("w", encoding="utf-8") as rows:
        sizes = list(_sizes(count, Dice(seed, "sizes")))
        archive = Archive(len(sizes), planted)
        told = (
            (number, story(number, size, archive, dice), dice) for number, size in enumerate(sizes) for dice in [Dice(seed, number)]
        )
        _write(told, str(folder), outlets, rows)


def houses(count: int, seed: int) -> list[House]:
    """The outlets of an archive."""
    dice = Dice(seed, "houses")
    kinds = ("Courier", "Herald", "Gazette", "Observer", "Tribune", "Post")
    made = []
    for number in range(count):
        name = f"{coined(number * 4099 + 11)} {dice.pick(kinds)}"
        suffix = dice.pick(("md", "txt"))
        made.append(House(name.lower().replace(" ", "-"), name, dice.share() < 0.5, dice.share() < 0.4, suffix))
    return made


def _write(stories: Iterable[tuple[int, Story, Dice]], folder: str, outlets: list[House], rows: TextIO) -> None:
    used = [0] * len(outlets)
    for number, told, dice in stories:
        chosen = dice.some(range(len(outlets)), told.size)
        made = articles(told, [outlets[index] for index in chosen], dice)
        paths = []
        for index, article in zip(chosen, made, strict=True):
            used[index] += 1
            paths.append(f"{outlets[index].folder}/{used[index]:05}.{outlets[index].suffix}")
            with open(f"{folder}/{paths[-1]}", "w", encoding="utf-8", newline="\n") as file:  # noqa: PTH123  of 300,000, it counts
                file.write(article.text)
        rows.write(json.dumps({"story": number, **row(told, made, paths)}, ensure_ascii=False) + "\n")


def _sizes(count: int, dice: Dice) -> Iterator[int]:
    """How many articles each story has: two to six, together so many."""
    while count > 6:
        size = dice.number(2, min(6, count - 2))
        yield size
        count -= size
    if count:
        yield count


def row(told: Story, made: list[Article], paths: list[str]) -> dict[str, Any]:
    """A story's line of the plan: the kind of claim that is planted (null: none), its documents, what was done, and the two values.

    `sides`: the documents that have the one value and those that have the other, each with the value as it is written there.
    """
    planted = told.planted
    line: dict[str, Any] = {"kind": planted.kind if planted else None, "documents": paths}
    if planted:
        sides: list[list[dict[str, str]]] = [[], []]
        for article, path in zip(made, paths, strict=True):
            if article.written:
                sides[not article.odd].append({"document": path, "written": article.written})
        line |= {"how": planted.how, "values": [sides[0][0]["written"], sides[1][0]["written"]], "sides": sides}
    return line
