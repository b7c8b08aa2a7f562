"""Work done in other processes of this machine, a bundle of items at a time.

A process that ends takes nothing with it but the bundle it had: that is done again item by item, and the item over which processes
end once more is tried a last time, then told. Where no process can be started, the work is done here.
"""

from __future__ import annotations

import contextlib
import gc
import signal
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

from audit.engines import GARBAGE, Answer, Ended, Item, Raised, Shared, tried

Work = Callable[[Any, Any], Any]
Numbers = list[int]
"""The numbers of the items of a bundle, counted from the first of all."""

AHEAD = 4
"""Bundles a process that may be done, or being done, before the first of them is given away."""
ALONE = 2
"""How often an item is tried alone, after it was tried in its bundle."""


class Processes:
    """Does work in so many processes at most; they are started when there is something to do, and kept until `close`."""

    def __init__(self, count: int) -> None:
        self.most = count
        self.free: list[_Process] = []

    def each(
        self, work: Callable[[Shared, Item], Answer], shared: Shared, bundles: Iterable[Sequence[Item]]
    ) -> Generator[Answer | Ended, None, None]:
        """As `Engine.each`. A call that nobody listens to any more is ended with the processes that it keeps busy."""
        call = _Call(self, work, shared, iter(bundles))
        try:
            yield from call.answers()
        finally:
            call.leave()

    def rest(self) -> None:
        """End the processes; they are started anew when there is something to do."""
        while self.free:
            self.free.pop().end()

    def close(self) -> None:
        """End the processes."""
        self.rest()


class _Process:
    """One process, the bundle that it has, and the call whose work it was told of; it is there once it has said so."""

    def __init__(self) -> None:
        """It is begun anew (spawned), and looks the work up by its name. Raises OSError where none can be started."""
        context = get_context("spawn")
        self.link, theirs = context.Pipe()
        self._process: BaseProcess = context.Process(target=_serve, args=(theirs,), daemon=True)
        self.bundle: Numbers = []
        self.told: _Call | None = None
        self.there = False
        try:
            self._process.start()
        except OSError:
            self.link.close()
            raise
        finally:
            theirs.close()

    def end(self) -> None:
        """End it, whatever it does."""
        self.link.close()
        self._process.terminate()
        self._process.join()


class _Call:
    """One call of `each`: which items are under way, and what came of those that are not yet given away."""

    def __init__(self, pool: Processes, work: Work, shared: Any, bundles: Iterator[Sequence[Any]]) -> None:
        self._pool = pool
        self._asked = (work, shared)
        self._bundles = bundles
        self._busy: dict[Connection, _Process] = {}
        self._waiting: deque[Numbers] = deque()
        self._begun: deque[int] = deque()
        self._items: dict[int, Any] = {}
        self._made: dict[int, Any] = {}
        self._ended: Counter[int] = Counter()
        self._taken = 0

    def answers(self) -> Iterator[Any]:
        """What came of each item, in their order."""
        number = 0
        while True:
            if not self._begun or self._begun[0] == number:
                self._hear(0)
                self._hand_out()
            while number in self._items and number not in self._made and self._busy:
                self._hear(None)
                self._hand_out()
            if number not in self._items:
                return
            if self._begun and self._begun[0] == number:
                self._begun.popleft()
            yield self._answer(self._items.pop(number), self._made.pop(number, Raised))
            number += 1

    def leave(self) -> None:
        """End the processes that are still at work: nobody waits for them."""
        for process in self._busy.values():
            process.end()
        self._busy.clear()

    def _answer(self, item: Any, made: Any) -> Any:
        """What came of an item; what nobody could do is done here."""
        work, shared = self._asked
        return work(shared, item) if made is Raised else made

    def _hand_out(self) -> None:
        """Give bundles to free processes, and start processes, as long as there are bundles for them."""
        if not self._pool.most:
            self._waiting.clear()
        while len(self._waiting) > self._coming() or self._take():
            if self._pool.free:
                self._send(self._pool.free.pop(), self._waiting.popleft())
            elif len(self._busy) < self._pool.most:
                self._start()
            else:
                return

    def _coming(self) -> int:
        """How many processes were started, and are not there yet."""
        return sum(not process.there for process in self._busy.values())

    def _take(self) -> bool:
        """Take one more bundle, unless there are none, or too many are under way."""
        if len(self._begun) >= AHEAD * max(self._pool.most, 1):
            return False
        items = next((bundle for bundle in self._bundles if bundle), None)
        if items is None:
            return False
        numbers = list(range(self._taken, self._taken + len(items)))
        self._items.update(zip(numbers, items, strict=True))
        self._begun.append(self._taken)
        self._waiting.append(numbers)
        self._taken += len(items)
        return True

    def _start(self) -> None:
        """One more process; it has no bundle until it says that it is there."""
        try:
            process = _Process()
        except OSError:
            self._pool.most -= 1
        else:
            self._busy[process.link] = process

    def _send(self, process: _Process, bundle: Numbers) -> None:
        asked = None if process.told is self else self._asked
        process.bundle, process.told = bundle, self
        self._busy[process.link] = process
        with contextlib.suppress(OSError):  # it has ended, which is heard of next
            process.link.send((asked, [self._items[number] for number in bundle]))

    def _hear(self, seconds: float | None) -> None:
        """What processes have to say, if they say it within so many seconds; None: until one does."""
        for link in wait(list(self._busy), seconds):
            assert isinstance(link, Connection)
            process = self._busy.pop(link)
            try:
                self._made.update(zip(process.bundle, link.recv(), strict=True))
            except (EOFError, OSError):
                process.end()
                self._lose(process)
            else:
                process.there = True
                self._pool.free.append(process)

    def _lose(self, process: _Process) -> None:
        """A process has ended over its bundle, or over one item; one that never was there is not begun again."""
        self._pool.most -= not process.there
        self._ended.update(process.bundle if len(process.bundle) == 1 else ())
        again = [number for number in process.bundle if self._ended[number] < ALONE]
        self._made.update((number, Ended()) for number in process.bundle if number not in again)
        self._waiting.extendleft([number] for number in reversed(again))


def _serve(link: Connection) -> None:
    """Work through what comes until nothing does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(GARBAGE)
    work: Work | None = None
    shared = None
    with contextlib.suppress(EOFError, OSError):
        link.send([])
        while True:
            asked, items = link.recv()
            work, shared = asked or (work, shared)
            assert work
            link.send([tried(work, shared, item) for item in items])
