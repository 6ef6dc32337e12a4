"""XLIFF 1.2 and 2.x: every `trans-unit` or `unit` is a row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from bilingual_qa.model import Bitext, InputError, Language, Locale
from bilingual_qa.readers.markup import Markup, children, language_of_tag, local_name, locale_of_tag
from bilingual_qa.readers.rows import Row, bitexts

if TYPE_CHECKING:
    from lxml import etree


def read_xliff(path: Path, target_locale: Locale | None = None) -> list[Bitext]:
    """The bitexts of an `.xlf` or `.xliff` file: one, or, where it has several `file` elements with text, one for each.

    A unit without a target, or with an empty one, is untranslated; one marked `translate="no"` is left out. The segments of
    an XLIFF 2 unit are one text.

    Raises:
        InputError: the file is not XLIFF, is not from English into Chinese, or has no text.
    """
    markup = Markup(path)
    if local_name(markup.root) != "xliff":
        raise InputError("this is not XLIFF: its first element is not <xliff>; export the file as XLIFF", path=markup.path)
    rows: list[Row] = []
    for number, file in enumerate(children(markup.root, "file"), 1):
        locale = _locale(markup, file)
        name = file.get("original") or file.get("id") or str(number)
        rows += _rows(markup, file, name, locale)
    if len({row.document for row in rows}) < 2:
        rows = [Row(row.line, row.id, "", row.locale, row.source, row.target) for row in rows]
    return bitexts(rows, markup.path, target_locale)


def _locale(markup: Markup, file: etree._Element) -> Locale | None:
    """The locale of a file's target; version 1 says the languages on the file, version 2 on the root."""
    source = file.get("source-language") or markup.root.get("srcLang") or ""
    target = file.get("target-language") or markup.root.get("trgLang") or ""
    if language_of_tag(source) is not Language.EN or (target and language_of_tag(target) is not Language.ZH):
        raise InputError(
            f"the file is from {source or 'no language'} into {target or 'no language'}; give one from English into Chinese",
            path=markup.path,
            line=file.sourceline,
        )
    return locale_of_tag(target)


def _rows(markup: Markup, file: etree._Element, document: str, locale: Locale | None) -> Iterator[Row]:
    for unit in file.iter("{*}trans-unit", "{*}unit"):
        if unit.get("translate") == "no":
            continue
        parts = [unit] if local_name(unit) == "trans-unit" else children(unit, "segment", "ignorable")
        source = markup.segment(*(element for part in parts for element in children(part, "source")))
        target = markup.segment(*(element for part in parts for element in children(part, "target")))
        if source.text.strip() or target.text.strip():
            yield Row(unit.sourceline or 1, unit.get("id", ""), document, locale, source, target)
