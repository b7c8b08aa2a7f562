"""What the program is: its own words, and those that it rests on. Where these are equal, the same comes out of the same."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path

HOME = Path(__file__).resolve().parent


def stamp(names: Sequence[str], *others: str) -> bytes:
    """The stamp of some files and folders of the program (`read`, `model.py`, `.`), and of whatever else has a part in it."""
    files = [file for name in names for file in ([HOME / name] if name.endswith(".py") else sorted((HOME / name).rglob("*.py")))]
    digest = blake2b(repr(others).encode(), digest_size=20)
    for file in files:
        digest.update(file.relative_to(HOME).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.digest()
