"""A note in two files, one for each language."""

from __future__ import annotations

from pathlib import Path

from bilingual_qa.model import Block, InputError, Language, Locale, Note
from bilingual_qa.readers.lines import read_string
from bilingual_qa.readers.page import blocks
from bilingual_qa.readers.page_patterns import PagePatterns
from bilingual_qa.text.script import language_of

_NAMES = {Language.EN: "English", Language.ZH: "Chinese"}


def read_pair(
    source_path: Path | str,
    target_path: Path | str,
    *,
    target_locale: Locale | None = None,
    page_patterns: PagePatterns | None = None,
) -> Note:
    """A note from an English file and a Chinese one.

    Its path is the target's, where the findings are. Every block of a file has that file's language, so that a sentence left
    in English is on the target side. Lines and columns of a block are those of its own file.

    Raises:
        InputError: a file that cannot be read or decoded, or whose text is in the other language.
    """
    patterns = page_patterns or PagePatterns.default()
    source = _side(Path(source_path), patterns, Language.EN, 0)
    target = _side(Path(target_path), patterns, Language.ZH, len(source))
    return Note(Path(target_path).as_posix(), source + target, target_locale, interleaved=False)


def _side(path: Path, patterns: PagePatterns, language: Language, first: int) -> tuple[Block, ...]:
    text = read_string(path)
    found = blocks(text, patterns, language, first)
    content = "\n".join(block.segment.text for block in found if block.kind.content)
    if language_of(content) is not language:
        side = "--source" if language is Language.EN else "--target"
        raise InputError(
            f"the file is not in {_NAMES[language]}; give the English file with --source and the Chinese one with --target"
            if language_of(content)
            else f"the file has no {_NAMES[language]} text; check what was given with {side}",
            path=path.as_posix(),
        )
    return found
