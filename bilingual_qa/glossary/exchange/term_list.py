"""Term lists as houses keep them: CSV or TSV with a column of English and one or more of Chinese."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from bilingual_qa.glossary.exchange.tbx_read import TermRow, slug
from bilingual_qa.glossary.exchange.tbx_terms import locale_of
from bilingual_qa.glossary.rows import CONCEPT_COLUMNS, LOCALE_TAGS
from bilingual_qa.model import CheckError
from bilingual_qa.text.fold import converter
from bilingual_qa.text.script import script_counts

_ENGLISH = ("english", "term", "source term", "en term")
_CHINESE = ("target", "chinese", "translation", "target term", "zh term")
_COLUMNS = {locale.value: f"zh_{locale.value[3:].lower().replace('-', '_')}" for locale in LOCALE_TAGS.values()}


def read_term_list(path: Path, text: str) -> list[TermRow]:
    """The rows of a list whose header names an English column (`en`, `source`, `term`, `English`) and a Chinese one
    (`zh`, `target`, `Chinese`, `zh-HK`, `zh-TW`, `zh-CN` ...). Columns of a glossary file keep their meaning, others are noted.

    Raises:
        CheckError: the header names neither, or a row has too many fields.
    """
    delimiter = "\t" if path.suffix.lower() == ".tsv" or "\t" in text.split("\n", 1)[0] else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    header = [_column(name) for name in next(reader, [])]
    if "en" not in header and "source" in header:
        # Beside `target` it is the source text, not where a term is attested.
        header[header.index("source")] = "en"
    if "en" not in header or not set(header) & {"zh", *_COLUMNS.values()}:
        told = "the header names no English or no Chinese column: call them en and zh (or zh-HK, zh-TW, zh-CN)"
        raise CheckError(told, path=str(path), line=1)
    found: list[TermRow] = []
    line = reader.line_num + 1
    for fields in reader:
        if len(fields) > len(header):
            told = f"the row has {len(fields)} fields, not {len(header)}: quote a field that holds the delimiter"
            raise CheckError(told, path=str(path), line=line)
        if any(field.strip() for field in fields):
            found.append(TermRow(_row(dict(zip(header, map(str.strip, fields), strict=False))), slug(path.stem), False, line))
        line = reader.line_num + 1
    return found


def _column(name: str) -> str:
    plain = name.strip().lower()
    if plain.replace("-", "_") in (*CONCEPT_COLUMNS, *_COLUMNS.values()):
        return plain.replace("-", "_")
    if plain in _ENGLISH:
        return "en"
    if plain in _CHINESE:
        return "zh"
    locale = locale_of(plain)
    if locale == "zh-Hant":
        return "zh"
    return _COLUMNS.get(locale or "", locale or plain)


def _row(given: dict[str, str]) -> dict[str, str]:
    row = {column: given.get(column, "") for column in CONCEPT_COLUMNS}
    chinese = given.get("zh", "")
    if chinese:
        traditional, simplified = script_counts(chinese)
        column = "zh_hans_cn" if simplified > traditional else "zh_hant_hk"
        row[column] = row[column] or chinese
    if not row["zh_hant_hk"]:
        row["zh_hant_hk"] = row["zh_hant_tw"] or converter("s2hk").convert(row["zh_hans_cn"])
    row["id"] = row["id"] or slug(row["en"].split(" | ")[0])
    return row
