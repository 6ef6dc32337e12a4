"""The public functions: the same engine as the command line, without printing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bilingual_qa.engine.cache import cache_folder
from bilingual_qa.engine.readings import Readings
from bilingual_qa.engine.run import run
from bilingual_qa.model import Bitext, Note, Report
from bilingual_qa.policy import Configuration
from bilingual_qa.readers import read_note

__all__ = ["align", "check", "read_note"]


def check(
    paths: str | Path | Sequence[str | Path] = (),
    *,
    source: str | Path | None = None,
    target: str | Path | None = None,
    text: str | None = None,
    configuration: Configuration | None = None,
    cache: Path | None = None,
) -> Report:
    """Check notes and give the report.

    Args:
        paths: a file, folder or pattern, or several: pages and bitexts; `-` is standard input.
        source: an English file, with `target`, its translation.
        target: see `source`.
        text: a page given as text.
        configuration: the settings; default: those of a run without options. No configuration file is looked for.
        cache: the folder for compiled data and results; default: the user's cache.

    Raises:
        CheckError: the configuration, or a glossary, cannot be used. Files that cannot be read do not raise: they
            stand in the report's `errors`.
        ValueError: `source` without `target` or the other way round, or nothing to check.
    """
    if (source is None) != (target is None):
        raise ValueError("source and target go together")
    readings = Readings()
    chosen = readings.of_paths([paths] if isinstance(paths, (str, Path)) else paths)
    if source is not None and target is not None:
        chosen.append(readings.of_pair(source, target))
    if text is not None:
        chosen.append(readings.of_text(text))
    if not chosen:
        raise ValueError("nothing to check: give paths, source and target, or a text")
    return run(chosen, configuration or Configuration(), cache=cache or cache_folder()).report


def align(note: Note, *, cache: Path | None = None) -> Bitext:
    """The paragraphs and sentences of a note in pairs, with the shipped glossary as part of the lexicon.

    Args:
        note: see `read_note`.
        cache: the folder for compiled data; default: the user's cache.
    """
    from bilingual_qa.engine.checker import Checker

    return Checker(Configuration(), cache or cache_folder()).align(note)
