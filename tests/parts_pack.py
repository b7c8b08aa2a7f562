"""Rules of every kind of check, with every way to say what is compared, and documents in which each of them finds something."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

RULES = {
    "agree-groups": "check: agree\nclaims: [figure, date]\nacross: both\nexcuse: none",
    "agree-inside": "check: agree\nclaims: figure\nacross: document",
    "agree-by": "check: agree\nclaims: figure\nwhere: {mentions: [passengers, cabins]}\nabout: selection\nby: place\nread: exact",
    "agree-chosen": "check: agree\nclaims: figure\nwhere: {mentions: fare}\nabout: selection\nacross: both\nread: exact",
    "agree-chosen-inside": "check: agree\nclaims: figure\nwhere: {mentions: fare}\nabout: selection\nacross: document\nread: exact",
    "agree-sides": "check: agree\nclaims: figure\nread: exact\nabout: selection\nwhere: {mentions: passengers}\n"
    "sides: {one: {document: {publisher: Harbour Post}}, other: {document: {publisher: Coast Line}}}\n"
    "must_find: [one, other, 'lost/*']",
    "adds-up": "check: adds-up\nclaims: figure\nwhere: {mentions: cabins}",
    "calendar": "check: calendar\nclaims: date\nread: weekday\nmust_find: ['ferry/*', 'nowhere/*']",
    "collect-passages": "check: collect\nclaims: passage\nwhere: {mentions: Skarholm}",
    "collect-figures": "check: collect\nclaims: figure\nwhere: {mentions: passengers}\nper: month",
    "collect-names": "check: collect\nclaims: name\nmust_find: ['ferry/*']",
    "corroborated": "check: corroborated\nclaims: [figure, date]\nwhere: {mentions: [passengers, pier]}\nat_least: 3",
    "corroborated-quotes": "check: corroborated\nclaims: quote",
    "corroborated-chosen": "check: corroborated\nclaims: figure\nwhere: {mentions: fare}\nabout: selection\nat_least: 50",
    "equals": "check: equals\nclaims: figure\nwhere: {mentions: fare}\nvalue: 12\nunit: USD\nread: exact",
    "body": "check: same-body\nclaims: [figure, date]",
    "event": "check: same-event\nclaims: figure",
    "fresh": "check: fresh\nclaims: figure",
    "name": "check: same-name\nclaims: name\nread: spelling",
    "ordered": "check: ordered\nclaims: date\nacross: both\nsides: {first: {mentions: pier}, then: {mentions: [opened, sailed]}}",
    "speaker": "check: same-speaker\nclaims: quote\nacross: both",
    "verbatim": "check: verbatim\nclaims: quote\nacross: both\nabout: wording",
    "supported": "check: supported\nclaims: [figure, date, quote, name]\ndraft: {path: 'ferry/1*'}\nsources: {path: 'ferry/*'}",
}
"""A rule's name, and what it says beside its title and reason."""


_TESTS = "tests:\n" + "".join(f"  - {{name: {word}, documents: {{a.txt: A ferry.}}, expect: []}}\n" for word in ("one", "two"))
"""A run does not hold them."""


def written(folder: Path) -> Path:
    """The pack on disk."""
    pack = folder / "pack"
    pack.mkdir()
    for name, words in RULES.items():
        (pack / f"{name}.yaml").write_text(f"title: {name}\nwhy: A passenger asks.\n{words}\n{_TESTS}", encoding="utf-8")
    return pack


_BOATS = ("Anna", "Birger", "Clara", "Dagny", "Eskil", "Frida", "Gorm")
_REPRINT = (
    "The pier at Skarholm was closed for nine days after the storm of 3 May 2023, and the harbour office counted 1,240 "
    "passengers who had to wait for another ferry.\n\nNobody was hurt, the office said, and the boats sailed again on "
    "13 May 2023 with 14 cabins more."
)


def documents(count: int) -> Mapping[str, Mapping[str, str]]:
    """Pages about one ferry line: many figures of one subject, reprints of one text, quotations that differ by a word."""
    return {f"ferry/{number:03}.txt": _page(number) for number in range(count)}


def _page(number: int) -> dict[str, str]:
    boat = _BOATS[number % len(_BOATS)]
    carried, fare = 4_000 + number % 9 * 35, 12 + number % 4
    office = "harbour master" if number % 5 else "mayor"
    name = "Ilse Markham" if number % 6 else "Ilse Markam"
    text = (
        f"The ferry {boat} to Skarholm carried {carried:,} passengers in May 2023. The fare for the ferry to Skarholm is "
        f"${fare}, and the fare for a bicycle is ${3 + number % 2}.\n\n"
        f"The new pier of Skarholm was finished on {1 + number % 28} April 2023, and the first boat sailed on Tuesday, "
        f"{4 + number % 3} April 2023.\n\n"
        f"“We {'never' if number % 3 else 'always'} wanted a pier as long as this one in the harbour of Skarholm,” said "
        f"{office} {name}. The boat has 40 cabins: 12 inside cabins and {28 + number % 2} outside cabins. In 2019 some 31 "
        f"percent of all passengers came from Arden, the Tellmark {'Trust' if number % 7 else 'Fund'} counted."
    )
    if number % 8 == 7:
        text = f"{_REPRINT}\n\nThis page was printed by the {boat} office." if number % 16 == 7 else _REPRINT
    publisher = ("Harbour Post", "Coast Line", "Arden Daily")[number % 3]
    return {"text": text, "published": f"2023-0{5 + number % 3}-{10 + number % 18}", "publisher": publisher}
