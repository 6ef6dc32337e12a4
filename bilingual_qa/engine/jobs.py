"""Notes checked by several processes."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from bilingual_qa.engine.outcome import Outcome
from bilingual_qa.engine.readings import Reading
from bilingual_qa.engine.result_cache import ResultCache
from bilingual_qa.model import FileError
from bilingual_qa.policy import Configuration

if TYPE_CHECKING:
    from bilingual_qa.engine.checker import Checker

# From how many notes a process more pays: a fork shares what is loaded, a new process loads it again, in two seconds.
_NOTES_A_FORK = 10
_NOTES_A_SPAWN = 100


class Task(NamedTuple):
    """A note to check: its place in the run, its settings with their signature, and the key to keep its outcome by, if any."""

    number: int
    reading: Reading
    configuration: Configuration
    signature: str
    key: str | None


class Checkers:
    """A checker for each of the settings in a run. Checkers with the same glossaries share them.

    Handed to another process it takes the settings along and not what is loaded, unless the process is a fork.
    """

    def __init__(self, cache: Path | None, results: ResultCache | None) -> None:
        self._cache = cache
        self._results = results
        self._made: dict[str, Checker] = {}

    def __reduce__(self) -> tuple[type[Checkers], tuple[Path | None, ResultCache | None]]:
        return Checkers, (self._cache, self._results)

    def of(self, configuration: Configuration) -> Checker:
        """The checker of these settings. Raises `CheckError` as `Checker` does."""
        from bilingual_qa.engine.checker import Checker

        key = repr(configuration)
        if key not in self._made:
            alike = (made for made in self._made.values() if _same_glossary(made.configuration, configuration))
            self._made[key] = Checker(configuration, self._cache, next(alike, None))
        return self._made[key]

    def outcome(self, task: Task) -> Outcome:
        """Checks a note, and keeps the outcome if the note did not change meanwhile."""
        checker = self.of(task.configuration)
        outcome = checker.outcome(task.reading)
        # The note may have changed since the key was made.
        if self._results is not None and task.key and task.key == self._results.key(task.reading, task.signature):
            self._results.put(task.key, outcome)
        return outcome


def _same_glossary(one: Configuration, other: Configuration) -> bool:
    return (one.glossary, one.known_wrong) == (other.glossary, other.known_wrong)


def job_count(jobs: int | None, notes: int) -> int:
    """How many processes to use for so many notes that are not in the cache.

    Args:
        jobs: what the user asked for; `None`: as many as there are processors for us, where that pays.
        notes: how many there are to check.
    """
    if jobs is None:
        least = _NOTES_A_FORK if _start_method() == "fork" else _NOTES_A_SPAWN
        jobs = min(_processors(), notes // least)
    return max(1, min(jobs, notes))


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _start_method() -> str:
    return "fork" if sys.platform == "linux" else "spawn"


def run_tasks(
    tasks: Sequence[Task], checkers: Checkers, jobs: int, progress: Callable[[int, str], None] | None = None
) -> Iterator[tuple[int, Outcome]]:
    """The number of each task with its outcome, as they are done; `progress` hears how many are, and of which path the last is.

    A process that dies (for want of memory, say) makes the tasks that it left errors of the run.

    Raises:
        CheckError: the settings cannot be used.
    """
    for configuration in {repr(task.configuration): task.configuration for task in tasks}.values():
        checker = checkers.of(configuration)
        if jobs > 1 and _start_method() == "fork":
            # Loaded before the fork, so that the processes share it.
            _ = checker.words, checker.rules
    if jobs > 1:
        yield from _in_processes(tasks, checkers, jobs, progress)
        return
    for done, task in enumerate(tasks):
        if progress is not None:
            progress(done, task.reading.path)
        yield task.number, checkers.outcome(task)


def _in_processes(
    tasks: Sequence[Task], checkers: Checkers, jobs: int, progress: Callable[[int, str], None] | None
) -> Iterator[tuple[int, Outcome]]:
    # Most runs need none of this, which takes 15 ms to load.
    import multiprocessing
    from concurrent.futures import Future, ProcessPoolExecutor, as_completed
    from concurrent.futures.process import BrokenProcessPool

    context = multiprocessing.get_context(_start_method())
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin, initargs=(checkers,))
    try:
        futures: dict[Future[Outcome], Task] = {pool.submit(_work, task): task for task in tasks}
        for done, future in enumerate(as_completed(futures)):
            task = futures[future]
            if progress is not None:
                progress(done, task.reading.path)
            try:
                yield task.number, future.result()
            except BrokenProcessPool:
                told = "the process that checked it ended before its time (for want of memory?); try --jobs 1"
                yield task.number, Outcome(errors=(FileError(task.reading.path, None, told),))
    finally:
        pool.shutdown(cancel_futures=True)


# Set once in each process of the pool, and nowhere else.
_checkers: Checkers | None = None


def _begin(checkers: Checkers) -> None:
    global _checkers
    _checkers = checkers
    # Ctrl-C reaches every process of the terminal: the one that was started by the user decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _work(task: Task) -> Outcome:
    assert _checkers is not None
    return _checkers.outcome(task)
