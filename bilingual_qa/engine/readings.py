"""What a run reads: one `Reading` a file, so that one faulty file does not stop the others."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from bilingual_qa.model import Bitext, CheckError, Locale, Note
from bilingual_qa.readers import PagePatterns, decode, expand, read, read_content, read_pair, read_text

STANDARD_INPUT = "-"


class Reading(NamedTuple):
    """A file that is still to be read: its path, and the function that reads it, which raises `CheckError`."""

    path: str
    read: Callable[[], Sequence[Note | Bitext]]


class Readings(NamedTuple):
    """Makes readings.

    Args:
        target_locale: what the user said of the Chinese; `None` asks for detection.
        patterns: what is not content on a page.
    """

    target_locale: Locale | None
    patterns: PagePatterns

    def of_paths(self, paths: Iterable[str | Path]) -> list[Reading]:
        """Files, folders, patterns and `-` (standard input, a page), each file once, in the order given."""
        readings: dict[Path, Reading] = {}
        for given in paths:
            for reading in self._of_path(given):
                readings.setdefault(Path(reading.path).absolute(), reading)
        return list(readings.values())

    def of_pair(self, source: str | Path, target: str | Path) -> Reading:
        """An English file and its translation."""

        def pair() -> list[Note]:
            return [read_pair(source, target, target_locale=self.target_locale, page_patterns=self.patterns)]

        return Reading(Path(target).as_posix(), pair)

    def of_text(self, text: str) -> Reading:
        """A page given as text."""
        return Reading(STANDARD_INPUT, partial(self._page, lambda: text))

    def of_content(self, text: str, path: Path) -> Reading:
        """The text of a page, or of JSON lines, that an editor holds unsaved under this path."""
        reader = partial(read_content, target_locale=self.target_locale, page_patterns=self.patterns)
        return Reading(path.as_posix(), partial(reader, text, path))

    def _of_path(self, given: str | Path) -> list[Reading]:
        if str(given) == STANDARD_INPUT:
            return [Reading(STANDARD_INPUT, partial(self._page, lambda: decode(sys.stdin.buffer.read(), STANDARD_INPUT)))]
        try:
            files = expand([given])
        except CheckError as error:
            return [Reading(str(given), partial(_fail, error))]
        reader = partial(read, target_locale=self.target_locale, page_patterns=self.patterns)
        return [Reading(file.as_posix(), partial(reader, file)) for file in files]

    def _page(self, text: Callable[[], str]) -> list[Note]:
        return [read_text(text(), STANDARD_INPUT, target_locale=self.target_locale, page_patterns=self.patterns)]


def _fail(error: CheckError) -> Sequence[Note | Bitext]:
    raise error
