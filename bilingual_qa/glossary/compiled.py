"""The compiled glossary in the user's cache: checked rows and their surfaces, keyed by the content of the files."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

import msgspec

from bilingual_qa.glossary.concept import Glossary
from bilingual_qa.glossary.load import glossary_files, load_glossary
from bilingual_qa.glossary.termbase import Tables, make_tables
from bilingual_qa.model import CheckError

# Raised whenever the compiled form changes.
_VERSION = 4


class _Compiled(msgspec.Struct):
    glossary: Glossary
    tables: Tables


def load_compiled(paths: Sequence[Path], *, known_wrong: bool, cache: Path) -> tuple[Glossary, Tables]:
    """The glossary and its surfaces, from the cache where it holds them, compiled and kept there otherwise.

    A damaged or unwritable cache costs time, never the result.
    """
    kept = cache / f"glossary-{_key(paths, known_wrong)}.msgpack"
    try:
        compiled = msgspec.msgpack.decode(kept.read_bytes(), type=_Compiled)
    except (OSError, msgspec.MsgspecError):
        glossary = load_glossary(paths, known_wrong=known_wrong)
        compiled = _Compiled(glossary, make_tables(glossary))
        _keep(kept, msgspec.msgpack.encode(compiled))
    return compiled.glossary, compiled.tables


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
        handle, name = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "wb") as out:
            out.write(content)
        Path(name).replace(path)
    except OSError:
        return
