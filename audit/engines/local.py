"""Work done on this machine: in this process, or in several of it (`processes.py`)."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Sequence

from audit.engines import Answer, Ended, Engine, Item, Shared


def start(jobs: int | None, scheduler: str | None) -> Engine:
    """This process alone, or so many others; None: as many as there are processors."""
    count = processors() if jobs is None else jobs
    if count < 2:
        return Here()
    from audit.engines.processes import Processes

    return Processes(count)


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Here:
    """Works in this process, on one item after the other."""

    def each(
        self, work: Callable[[Shared, Item], Answer], shared: Shared, bundles: Iterable[Sequence[Item]]
    ) -> Generator[Answer | Ended, None, None]:
        """As `Engine.each`; an end of this process is the end of the run."""
        for bundle in bundles:
            for item in bundle:
                yield work(shared, item)

    def rest(self) -> None:
        """There is nobody who waits."""

    def close(self) -> None:
        """There is nothing to let go of."""
