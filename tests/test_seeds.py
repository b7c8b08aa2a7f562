"""The committed report on the seeds is what the program writes today, and the seeds are what they were."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
from conftest import Command

ROOT = Path(__file__).resolve().parent.parent
BYTES = {
    "000_42f3a858c3995277.txt": "0967b5933263fb3f82a2095912f4949cf7b4745d80487f7cfc5c3f549365e2d6",
    "001_ef1959f5b3c09ac6.txt": "8bfa221cee58f42232db36515fd1f027eda0035e63a6c6b16cdc206021cf7ec1",
    "002_6fa19f7eba444366.txt": "b6714cef58b499f1da1d33f6badd09173472017789bec3161b307a7ce98cfbbf",
    "003_c67f9ab9c0098b39.txt": "86796bd967aa45b7ca05b2b92f1b39c7df85744041d67826d3f3ff054a179a82",
}


@pytest.mark.parametrize("name", BYTES)
def test_the_seeds_are_byte_for_byte_what_came(name: str) -> None:
    assert sha256((ROOT / "seeds" / name).read_bytes()).hexdigest() == BYTES[name]


def test_the_committed_report_is_what_the_program_writes(audit: Command, tmp_path: Path) -> None:
    target = tmp_path / "seeds.md"
    audit("run", "--format", f"markdown={target}", cwd=ROOT)
    assert target.read_bytes() == (ROOT / "reports" / "seeds.md").read_bytes()
