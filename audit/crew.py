"""Pieces of work in, what was made of each out: by other processes, a bundle of pieces at a time.

A process that ends takes no piece with it but those it had: they are done again one by one, and the one over which another process
ends is told. Where no process can be started, nothing is done here, and the caller does it.
"""

from __future__ import annotations

import contextlib
import gc
import signal
from collections import deque
from collections.abc import Callable, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

Work = Callable[[Any], bytes]
Bundle = list[int]
"""The numbers of some items."""


class EndedError(Exception):
    """A process came to a sudden end over a piece of work."""


class Crew:
    """Processes that work through items; what they made of one is asked for by its number, best in their order."""

    def __init__(self, work: Work, items: Sequence[Any], bundles: Sequence[Bundle], count: int) -> None:
        """`work` is a function of a module: the processes are begun anew (spawned), and look it up by its name."""
        self._work = work
        self._items = dict(enumerate(items))
        self._waiting = deque(bundles)
        self._made: dict[int, bytes | None] = {}
        self._ended: set[int] = set()
        self._busy: dict[Connection, Bundle] = {}
        self._processes: list[BaseProcess] = []
        for _ in range(min(count, len(bundles))):
            self._start()

    def made(self, number: int) -> bytes | None:
        """What was made of an item, given away once; None where nobody could. Raises EndedError."""
        while self._busy and number not in self._made and number not in self._ended:
            for link in wait(list(self._busy)):
                assert isinstance(link, Connection)
                self._hear(link)
        if number in self._ended:
            raise EndedError
        return self._made.pop(number, None)

    def close(self) -> None:
        """End the processes."""
        for link in self._busy:
            link.close()
        for process in self._processes:
            process.terminate()
            process.join()

    def _start(self) -> None:
        """One more process; it has no bundle until it says that it is there."""
        context = get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(theirs, self._work), daemon=True)
        try:
            process.start()
        except OSError:
            ours.close()
        else:
            self._processes.append(process)
            self._busy[ours] = []
        theirs.close()

    def _hear(self, link: Connection) -> None:
        bundle = self._busy.pop(link)
        try:
            self._made.update(zip(bundle, link.recv(), strict=True))
        except (EOFError, OSError):
            link.close()
            self._lose(bundle)
            return
        for number in bundle:
            del self._items[number]
        self._send(link)

    def _lose(self, bundle: Bundle) -> None:
        """A process has ended; one that never was there is not begun again."""
        if len(bundle) == 1:
            self._ended.update(bundle)
        self._waiting.extendleft([number] for number in reversed(bundle) if len(bundle) > 1)
        if bundle:
            self._start()

    def _send(self, link: Connection) -> None:
        if not self._waiting:
            link.close()
            return
        bundle = self._busy[link] = self._waiting.popleft()
        with contextlib.suppress(OSError):  # it has ended, which is heard of next
            link.send([self._items[number] for number in bundle])


def _serve(link: Connection, work: Work) -> None:
    """Say that one is there, then work through what comes until nothing does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(200_000)
    with contextlib.suppress(EOFError, OSError):
        link.send([])
        while True:
            link.send([_tried(work, item) for item in link.recv()])


def _tried(work: Work, item: Any) -> bytes | None:
    """What was made of the item. What goes wrong goes wrong again with the caller, who can tell it."""
    with contextlib.suppress(Exception):
        return work(item)
    return None
