"""Where work on many items is done: in this process, in several, on a cluster. Only the one that is asked for is imported.

A file an engine, with a function `start(jobs, scheduler)` that gives one; its name stands in `ENGINES`. The work is the same
everywhere, and so is what comes of it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol, TypeVar

from audit.errors import AuditError

Shared = TypeVar("Shared")
Item = TypeVar("Item")
Answer = TypeVar("Answer")

ENGINES = ("local", "dask")
CLUSTERS = ("dask",)
"""Those that a scheduler can be named for."""
GARBAGE = 200_000
"""New objects after which a process that works for long looks for what little garbage goes in circles."""


@dataclass(frozen=True, slots=True)
class Ended:
    """In place of an answer: the process that worked on this item came to a sudden end, as often as it was tried."""


class Raised:
    """In place of an answer, elsewhere: work raised something. It does so again where that can be told."""


def tried(work: Callable[[Shared, Item], Answer], shared: Shared, item: Item) -> Answer | type[Raised]:
    """What comes of an item, elsewhere."""
    try:
        return work(shared, item)
    except Exception:  # noqa: BLE001  whatever it is, it is raised again where it can be told
        return Raised


class Engine(Protocol):
    """Does work on items, wherever it is."""

    def each(
        self, work: Callable[[Shared, Item], Answer], shared: Shared, bundles: Iterable[Sequence[Item]]
    ) -> Generator[Answer | Ended, None, None]:
        """What `work(shared, item)` gives for each item, in their order; `Ended` for an item over which processes end.

        `work` is a function of a module, and looks at nothing but `shared` and the item. A bundle goes to one worker as a whole;
        bundles are asked for as they are needed, a few ahead. What work raises is raised here. To close it is to leave the rest.
        """
        ...

    def rest(self) -> None:
        """Nothing is asked for a while: what only waits need not take up memory."""
        ...

    def close(self) -> None:
        """Let go of the processes. Nothing is asked of an engine after that."""
        ...


def engine(name: str, jobs: int | None = None, scheduler: str | None = None) -> Engine:
    """The engine of that name, ready to work: with so many processes (None: as many as there are processors), or at a scheduler.

    Raises AuditError for a name that there is not, a library that is missing, a scheduler that cannot be reached.
    """
    if name not in ENGINES:
        from audit.text.strict_yaml import nearest

        close = nearest(name, ENGINES)
        raise AuditError(f"--engine {name}: there is no such engine; " + (f"did you mean {close}?" if close else _all()))
    if scheduler and name not in CLUSTERS:
        raise AuditError(f"--scheduler {scheduler}: the engine {name} has no scheduler; add --engine {CLUSTERS[0]}")
    made: Engine = import_module(f"audit.engines.{name}").start(jobs, scheduler)
    return made


def _all() -> str:
    return f"there are {' and '.join(ENGINES)}"
