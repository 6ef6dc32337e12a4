"""What a run reads: one `Reading` a file, so that one faulty file does not stop the others."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from bilingual_qa.model import Bitext, CheckError, FileError, InputError, Locale, Note
from bilingual_qa.readers.select import STANDARD_INPUT, Filter, select

if TYPE_CHECKING:
    from bilingual_qa.readers import PagePatterns


class Reading(msgspec.Struct, frozen=True):
    """What is still to be read.

    Args:
        path: its name in the report; the file, unless there is a text.
        source: the English file whose translation is at `path`.
        text: what is no file: a page that came on standard input or was given as text, or what an editor holds unsaved.
        fault: why there is nothing to read.
    """

    path: str
    source: str | None = None
    text: str | bytes | None = None
    fault: FileError | None = None

    def read(self, target_locale: Locale | None, patterns: Callable[[], PagePatterns]) -> Sequence[Note | Bitext]:
        """The notes in it. Raises `CheckError`.

        Args:
            target_locale: what the user said of the Chinese; `None` asks for detection.
            patterns: gives what is not content on a page; a bitext does not ask for it.
        """
        from bilingual_qa.readers import BITEXT_SUFFIXES, decode, read, read_content, read_pair

        if self.fault is not None:
            raise InputError(self.fault.message, path=self.fault.path, line=self.fault.line)
        if self.text is not None:
            text = self.text if isinstance(self.text, str) else decode(self.text, self.path)
            return read_content(text, Path(self.path), target_locale=target_locale, page_patterns=patterns())
        if self.source is not None:
            return [read_pair(self.source, self.path, target_locale=target_locale, page_patterns=patterns())]
        bitext = Path(self.path).suffix.lower() in BITEXT_SUFFIXES
        return read(self.path, target_locale=target_locale, page_patterns=None if bitext else patterns())

    def digest(self) -> str | None:
        """A digest of what is in the files; `None` for what is no file, or cannot be read."""
        if self.text is not None or self.fault is not None:
            return None
        digest = hashlib.sha256()
        try:
            for path in (self.source, self.path):
                content = b"" if path is None else Path(path).read_bytes()
                digest.update(f"{path} {len(content)} ".encode("utf-8", "surrogatepass") + content)
        except OSError:
            return None
        return digest.hexdigest()


class Readings:
    """Makes readings."""

    def of_paths(self, paths: Iterable[str | Path], filter: Filter | None = None) -> list[Reading]:
        """Files, folders, patterns and `-` (standard input, a page), each file once, in the order given.

        Args:
            paths: what the user named.
            filter: what to leave out; default: nothing.
        """
        return self.selected(paths, filter or Filter(ignore_files=False))[0]

    def selected(self, paths: Iterable[str | Path], filter: Filter) -> tuple[list[Reading], int]:
        """As `of_paths`, and how many notes the filter left out."""
        readings: dict[Path, Reading] = {}
        left_out = 0
        for given in paths:
            if str(given) == STANDARD_INPUT:
                readings.setdefault(Path(STANDARD_INPUT), self.of_standard_input())
                continue
            try:
                selection = select([given], filter)
            except CheckError as error:
                fault = Reading(str(given), fault=FileError(error.path or str(given), error.line, error.message))
                readings.setdefault(Path(given).absolute(), fault)
                continue
            left_out += selection.left_out
            for file in selection.files:
                readings.setdefault(file.absolute(), Reading(file.as_posix()))
        return list(readings.values()), left_out

    def of_pair(self, source: str | Path, target: str | Path) -> Reading:
        """An English file and its translation."""
        return Reading(Path(target).as_posix(), source=str(source))

    def of_text(self, text: str) -> Reading:
        """A page given as text."""
        return Reading(STANDARD_INPUT, text=text)

    def of_content(self, text: str, path: Path) -> Reading:
        """The text of a page, or of JSON lines, that an editor holds unsaved under this path."""
        return Reading(path.as_posix(), text=text)

    def of_standard_input(self) -> Reading:
        """The page that comes on standard input, read at once."""
        return Reading(STANDARD_INPUT, text=sys.stdin.buffer.read())
