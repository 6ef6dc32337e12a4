"""Outcomes of earlier runs, so that an unchanged note is not checked again."""

from __future__ import annotations

import contextlib
import hashlib
import os
import time
from pathlib import Path

import msgspec

from bilingual_qa.engine.cache import keep
from bilingual_qa.engine.outcome import Outcome
from bilingual_qa.engine.program import program_digest
from bilingual_qa.engine.readings import Reading

# The oldest outcomes go when there are more bytes or files than this, down to four fifths of it.
LIMIT_BYTES = 256_000_000
LIMIT_FILES = 20_000
_KEPT_PART = 0.8
# How old, in seconds, the mark of the last use may be before it is renewed.
_USE_RENEWED = 86_400
_DECODER = msgspec.msgpack.Decoder(Outcome)
_ENCODER = msgspec.msgpack.Encoder()


class ResultCache:
    """Outcomes by a key of content, path, settings (with the glossaries) and program.

    Several processes may use one folder: files are written beside their place and renamed, and one that has gone, or is
    damaged, is an outcome that is not known.

    Args:
        folder: where they lie; made when needed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def key(self, reading: Reading, signature: str) -> str | None:
        """The key of what a reading would give; `None` for what is not kept (standard input, a file that cannot be read).

        Args:
            reading: what would be read.
            signature: of the settings of that note, without the profiles of others.
        """
        content = reading.digest()
        if content is None:
            return None
        parts = (program_digest(), msgspec.__version__, signature, reading.path, content)
        return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:40]

    def get(self, key: str) -> Outcome | None:
        """The outcome, if it is kept."""
        path = self._file(key)
        try:
            outcome = _DECODER.decode(path.read_bytes())
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return None
        with contextlib.suppress(OSError):
            if time.time() - path.stat().st_mtime > _USE_RENEWED:
                os.utime(path)
        return outcome

    def put(self, key: str, outcome: Outcome) -> None:
        """Keeps an outcome, unless something went wrong with it: that is to be tried again."""
        if not outcome.errors and outcome.warning is None:
            # A path that is not Unicode has no place in the file.
            with contextlib.suppress(UnicodeEncodeError):
                keep(self._file(key), _ENCODER.encode(outcome))

    def prune(self) -> None:
        """Removes the outcomes whose last use is longest ago, where there are too many."""
        found: list[tuple[float, int, str]] = []
        with contextlib.suppress(OSError), os.scandir(self._folder) as entries:
            for entry in entries:
                with contextlib.suppress(OSError):
                    status = entry.stat()
                    found.append((status.st_mtime, status.st_size, entry.path))
        total = sum(size for _, size, _ in found)
        if total <= LIMIT_BYTES and len(found) <= LIMIT_FILES:
            return
        left = len(found)
        for _, size, path in sorted(found):
            if total <= LIMIT_BYTES * _KEPT_PART and left <= LIMIT_FILES * _KEPT_PART:
                return
            with contextlib.suppress(OSError):
                Path(path).unlink()
            total -= size
            left -= 1

    def _file(self, key: str) -> Path:
        return self._folder / f"{key}.msgpack"
