"""The compiled glossary in the user's cache: checked rows and their surfaces, keyed by the content of the files."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar, overload

import msgspec

from bilingual_qa.glossary.concept import Concept, Glossary, Name
from bilingual_qa.glossary.load import glossary_files, load_glossary
from bilingual_qa.glossary.stale_files import mark_used, remove_stale
from bilingual_qa.glossary.termbase import Tables, make_tables
from bilingual_qa.model import CheckError

# Raised whenever the compiled form changes.
_VERSION = 15

_Entry = TypeVar("_Entry", Concept, Name)


class _Compiled(msgspec.Struct, array_like=True):
    digest: str
    concepts: list[msgspec.Raw]
    names: list[msgspec.Raw]
    tables: Tables


class _Entries(Sequence[_Entry]):
    """Entries of the cache, each decoded when first asked for: a note uses few of them. The same entry is one object."""

    def __init__(self, raw: Sequence[msgspec.Raw], kind: type[_Entry]) -> None:
        self._raw = raw
        self._decoder: msgspec.msgpack.Decoder[_Entry] = msgspec.msgpack.Decoder(kind)
        self._decoded: dict[int, _Entry] = {}

    def __len__(self) -> int:
        return len(self._raw)

    @overload
    def __getitem__(self, at: int) -> _Entry: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[_Entry]: ...

    def __getitem__(self, at: int | slice) -> _Entry | Sequence[_Entry]:
        if isinstance(at, slice):
            return [self[number] for number in range(*at.indices(len(self)))]
        entry = self._decoded.get(at)
        if entry is None:
            number = range(len(self._raw))[at]
            entry = self._decoded[number] = self._decoder.decode(self._raw[number])
        return entry


def load_compiled(paths: Sequence[Path], *, known_wrong: bool, cache: Path) -> tuple[Glossary, Tables]:
    """The glossary and its surfaces, from the cache where it holds them, compiled and kept there otherwise.

    A damaged or unwritable cache costs time, never the result.
    """
    kept = cache / f"glossary-{_key(paths, known_wrong)}.msgpack"
    compiled = _read(kept)
    if compiled is None:
        glossary = load_glossary(paths, known_wrong=known_wrong)
        tables = make_tables(glossary)
        _keep(kept, msgspec.msgpack.encode((glossary.digest, glossary.concepts, glossary.names, tables)))
        return glossary, tables
    mark_used(kept)
    glossary = Glossary(_Entries(compiled.concepts, Concept), _Entries(compiled.names, Name), compiled.digest)
    return glossary, compiled.tables


def _read(kept: Path) -> _Compiled | None:
    """What the file holds if it is whole: its last four bytes are the checksum of the rest."""
    try:
        content = kept.read_bytes()
        if zlib.crc32(memoryview(content)[:-4]).to_bytes(4, "little") != content[-4:]:
            return None
        return msgspec.msgpack.decode(memoryview(content)[:-4], type=_Compiled)
    except (OSError, msgspec.MsgspecError):
        return None


def _key(paths: Sequence[Path], known_wrong: bool) -> str:
    digest = hashlib.sha256(f"{_VERSION} {msgspec.__version__} {known_wrong}".encode())
    for path in paths:
        for file in glossary_files(path):
            digest.update(file.as_posix().encode())
            try:
                digest.update(hashlib.sha256(file.read_bytes()).digest())
            except OSError as error:
                raise CheckError(f"the glossary could not be read ({error.strerror})", path=str(file)) from None
    return digest.hexdigest()[:32]


def _keep(path: Path, content: bytes) -> None:
    """Written beside and renamed, so that two processes never see half a file."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix="glossary-", suffix=".new")
    except OSError:
        return
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content + zlib.crc32(content).to_bytes(4, "little"))
        Path(name).replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        return
    remove_stale(path.parent, "glossary")
