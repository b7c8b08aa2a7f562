"""Ten million bytes of what asks the most of the program: `python tests/soak.py [--bytes N] [--files] [CORPUS …]`.

Each corpus is audited by a process of its own, as one file and, where that is another matter, as many; with `--files` each as many.
A line a corpus: its bytes, the exit code (0, 1 or 2, and no trace), the peak of memory, and the processor's time a megabyte as a
multiple of what ordinary news takes. What goes beyond the bounds is marked, and ends the command with 1.
"""

from __future__ import annotations

import os
import random
import resource
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import NamedTuple

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1])]

from growth_samples import CORPORA, PAGES, TEXTS

HOME = Path(__file__).resolve().parents[1]
MOST_MEGABYTES = 1000
MOST_TIMES = 10.0
FILE = 5_000
"""Bytes of each where a corpus is many files."""
SLOW = 25.0
"""So many times as long as ordinary news: it is given up."""

SYLLABLES = (
    "ba be bo da de dal dor el fen gar hol il jar kel lin lor mar mel nor os per quen ral sel ster tor ul van wick zel".split()
)
GIVEN = "Ann Bob Mara Ivo Lena Carl Dora Piet Nils Rosa Clara Hugo Emma Oscar Laura Peter Helen Simon Julia Frank".split()
THINGS = """
boats homes families workers pupils patients farms trees lorries shops bridges windows houses villages officers trains
flights visitors voters cows fields beds nurses teachers seats tickets jobs machines pumps roofs
""".split()
DONE = """
destroyed closed opened damaged rebuilt inspected flooded sold moved counted repaired burned emptied searched saved lost
bought painted hired registered
""".split()
ROLES = (
    "mayor", "harbour master", "prefect", "minister of health", "head of the council", "chief engineer", "police chief",
    "union leader", "bank's director", "museum's director", "school's head", "fire chief",
)  # fmt: skip
MONTHS = "January February March April May June July August September October November December".split()
WORDS = """
road coast mill school people morning work bus night car square market council week plan rain field barn orchard lane
wood river hill church door street garden letter story summer winter light water child house town song table paper
window answer question hour way side end country city place
""".split()
DOES = "run lead turn come stand wait fall grow stay go look reach pass meet keep".split()
HOW = "slowly early late together again often rarely quietly long alone".split()


def ordinary(size: int, chance: random.Random) -> Iterator[str]:
    """Articles of everyday news: mostly plain sentences, and now and then a figure, a date, a name or a quotation."""
    written = 0
    while written < size:
        town, person = named(chance), f"{chance.choice(GIVEN)} {named(chance)}"
        day = f"{chance.randint(1, 28)} {chance.choice(MONTHS)} {chance.randint(2019, 2024)}"
        text = f"date 2023-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}\n\n"
        while len(text) < FILE:
            done, things = chance.choice(DONE), chance.choice(THINGS)
            told = [
                f"The {chance.choice(WORDS)} in {town} {done} {chance.randint(3, 9000):,} {things} on {day}.",
                f"“{plain(chance)[:-1]},” said {person}, the {chance.choice(ROLES)}.",
                f"About {chance.randint(2, 95)}% of the {things} were {done}, {person} told reporters.",
            ]
            text += " ".join([plain(chance) for _ in range(chance.randint(2, 5))] + [chance.choice(told)]) + "\n\n"
        written += len(text)
        yield text


def plain(chance: random.Random) -> str:
    a, b, c = (chance.choice(WORDS) for _ in range(3))
    does, how, again = chance.choice(DOES), chance.choice(HOW), chance.choice(DOES)
    return f"The {a} and the {b} {does} {how} by the {c}, and {chance.choice(HOW)} the {a}s {again}."


def named(chance: random.Random) -> str:
    return "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 3))).capitalize()


def any_bytes(size: int) -> bytes:
    return random.Random(1).randbytes(size)


def any_signs(size: int) -> bytes:
    """Any signs of Unicode that UTF-8 can write, NUL aside."""
    chance = random.Random(2)
    signs: list[str] = []
    while size > 0:
        sign = chr(chance.choice((chance.randint(1, 0x7E), chance.randint(0xA0, 0xD7FF), chance.randint(0xE000, 0x10FFFF))))
        signs.append(sign)
        size -= len(sign.encode())
    return "".join(signs).encode()


def any_words(size: int) -> bytes:
    """Little words and signs that mean something to a reader, in no order."""
    chance = random.Random(3)
    pieces = "the of and in was to said that for with on by it 5 1, . % $ “ ” ’ \n – ( ) Ann Lee May two 20 Monday".split(" ")
    return " ".join(chance.choices(pieces, k=size // 3)).encode()[:size].decode("utf-8", "ignore").encode()


def of_text(text: Callable[[int], str]) -> Callable[[int], bytes]:
    return lambda size: text(size).encode()[:size].decode("utf-8", "ignore").encode()


ONE_FILE: dict[str, Callable[[int], bytes]] = {
    "random bytes": any_bytes,
    "random Unicode": any_signs,
    "random words": any_words,
    **{name: of_text(text) for name, text in TEXTS.items()},
    **{f"page of {name}": of_text(text) for name, text in PAGES.items()},
    **{f"corpus of {name}": of_text(text) for name, text in CORPORA.items()},
}
MANY_FILES = {
    "random Unicode", "random words", "corpus of one sentence, other values", "corpus of one quotation",
    "corpus of quotations alike", "corpus of one quotation, other speakers", "corpus of persons", "corpus of days",
    "names that differ", "numbers alone", "said, with names", "tiny paragraphs", "percent signs", "days of a month", "tags",
    "semicolons", "ages", "table rows", "table columns", "corpus of shares", "corpus of tolls", "corpus of a table of one row head",
}  # fmt: skip
"""Those that are tried as many files too: what is compared across documents is another matter than inside one."""


class Run(NamedTuple):
    """What a run took."""

    code: int
    megabytes: float
    seconds: float
    traced: bool


def audited(folder: Path, most: float) -> Run:
    """Audit a folder, for so many seconds of the processor at most."""
    command = [sys.executable, "-m", "audit", "run", str(folder), "--jobs", "1", "--format", f"json={os.devnull}"]

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (int(most), int(most)))

    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(command, cwd=HOME, stdout=subprocess.DEVNULL, stderr=errors, preexec_fn=limited)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        said = errors.read()
    return Run(process.returncode, used.ru_maxrss / 1024, used.ru_utime + used.ru_stime, b"Traceback" in said or b"crashed" in said)


def laid(folder: Path, texts: Sequence[bytes], suffix: str) -> Path:
    for number, text in enumerate(texts):
        (folder / f"{number:05}.{suffix}").write_bytes(text)
    return folder


def corpora(names: Sequence[str], size: int, files: bool) -> Iterator[tuple[str, list[bytes]]]:
    """(name, the files) of the corpora that are named, or of all; with `files` each as many, and only so."""
    for name in names or ONE_FILE:
        data = ONE_FILE[name](size)
        if not files:
            yield name, [data]
        if files or name in MANY_FILES:
            yield f"{name} (many)", [data[at : at + FILE].decode("utf-8", "ignore").encode() for at in range(0, len(data), FILE)]


def main(arguments: Sequence[str]) -> int:
    """Measure, print, and say whether all is within the bounds."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("corpora", nargs="*", metavar="CORPUS", help=", ".join(ONE_FILE))
    parser.add_argument("--bytes", type=int, default=10_000_000)
    parser.add_argument("--files", action="store_true", help=f"each as files of {FILE:,} bytes, and only so")
    options = parser.parse_args(arguments)
    print(f"{'corpus':<46}{'bytes':>11}{'exit':>5}{'MB':>6}{'s a MB':>9}{'×':>6}", flush=True)  # noqa: T201
    ordinarily, beyond = 0.0, 0
    news = [text.encode() for text in ordinary(options.bytes, random.Random(0))]
    for name, files in chain([("ordinary news", news)], corpora(options.corpora, options.bytes, options.files)):
        with tempfile.TemporaryDirectory() as folder:
            size = sum(map(len, files))
            most = SLOW * ordinarily * size / 1e6 if ordinarily else 7200.0
            run = audited(laid(Path(folder), files, "html" if name.startswith("page of") else "txt"), max(most, 60))
        pace = run.seconds / (size / 1e6)
        ordinarily = ordinarily or pace
        wrong = run.code not in (0, 1, 2) or run.traced or run.megabytes > MOST_MEGABYTES or pace > MOST_TIMES * ordinarily
        beyond += wrong
        mark = "  beyond" if wrong else ""
        print(  # noqa: T201
            f"{name:<46}{size:>11,}{run.code:>5}{run.megabytes:>6.0f}{pace:>9.2f}{pace / ordinarily:>6.1f}{mark}", flush=True
        )
    return 1 if beyond else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
