"""TSV and CSV bitexts.

CSV is RFC 4180: a field that begins with a quote ends at its closing quote, `""` inside is one quote, line feeds may stand
inside. TSV is the same, but a field that begins with a quote is quoted only if its closing quote stands right before a tab
or a line end, as spreadsheets write it; otherwise the quotes are text ('"Buy", says the broker'). Rows end at a line feed,
a carriage return before it is dropped, also inside quotes. Other columns than ours are ignored.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from bilingual_qa.model import Bitext, InputError, Locale, Origin, Segment
from bilingual_qa.readers.lines import read_string
from bilingual_qa.readers.rows import Row, bitexts, parse_locale

_COLUMNS = ("source", "target", "id", "document", "locale")
_QUOTED = re.compile(r'"((?:[^"]|"")*)"')


class _Format(msgspec.Struct, frozen=True):
    delimiter: str
    name: str
    # Whether text beside a closing quote makes the quotes literal (TSV) or is an error (CSV).
    lenient: bool


_CSV = _Format(",", "comma", lenient=False)
_TSV = _Format("\t", "tab", lenient=True)


def read_table(path: Path, target_locale: Locale | None = None) -> list[Bitext]:
    """The bitexts of a `.tsv` or `.csv` file with a header: `source`, `target`, optional `id`, `document`, `locale`.

    Raises:
        InputError: a missing column, a row with another number of fields than the header, an open quote, a repeated id.
    """
    text, name = read_string(path), path.as_posix()
    kind = _TSV if path.suffix.lower() == ".tsv" else _CSV
    records = _records(text, kind, name)
    header = next(records)
    columns = _columns(header, kind, name)
    return bitexts((_row(record, columns, len(header), name) for record in records), name, target_locale)


def _columns(header: list[Segment], kind: _Format, path: str) -> dict[str, int]:
    names = [field.text.strip().lower() for field in header]
    missing = [column for column in ("source", "target") if column not in names]
    if missing:
        raise InputError(
            f"no column {' and no column '.join(missing)}; the first line must name the columns source and target,"
            f" {kind.name}-separated (it has: {', '.join(names)[:100]})",
            path=path,
            line=header[0].line,
        )
    repeated = next((column for column in _COLUMNS if names.count(column) > 1), None)
    if repeated:
        raise InputError(f"the column {repeated} stands twice; rename or delete one", path=path, line=header[0].line)
    return {column: names.index(column) for column in _COLUMNS if column in names}


def _row(record: list[Segment], columns: dict[str, int], size: int, path: str) -> Row:
    line = record[0].line
    if len(record) != size:
        raise InputError(
            f"the row has {len(record)} fields and the header {size}; add or delete a separator, or quote the field",
            path=path,
            line=line,
        )

    def value(column: str) -> str:
        return record[columns[column]].text.strip() if column in columns else ""

    locale = parse_locale(value("locale"), path, line)
    return Row(line, value("id"), value("document"), locale, record[columns["source"]], record[columns["target"]])


def _records(text: str, kind: _Format, path: str) -> Iterator[list[Segment]]:
    """The records of the file; blank lines and rows of empty fields, as spreadsheets leave them at the end, are none."""
    plain = re.compile(rf"[^{kind.delimiter}\n]*")
    at, line, line_start = 0, 1, 0
    record: list[Segment] = []
    while at <= len(text):
        quoted = _quoted(text, at, kind, path, line) if text.startswith('"', at) else None
        found = quoted or plain.match(text, at)
        assert found is not None
        end = found.end()
        ends_row = not text.startswith(kind.delimiter, end)
        if quoted:
            record.append(_unquoted(quoted.group(1), line, at - line_start + 2))
            feeds = quoted.group().count("\n")
            if feeds:
                line += feeds
                line_start = text.rindex("\n", at, end) + 1
            end += text.startswith("\r\n", end)
        else:
            value = found.group()
            record.append(Segment(value.removesuffix("\r") if ends_row else value, (Origin(0, line, at - line_start + 1),)))
        at = end + 1
        if ends_row:
            if any(field.text.strip() for field in record):
                yield record
            record, line, line_start = [], line + 1, at


def _quoted(text: str, at: int, kind: _Format, path: str, line: int) -> re.Match[str] | None:
    found = _QUOTED.match(text, at)
    if found is not None:
        after = text[found.end() : found.end() + 2]
        if after == "" or after[0] in (kind.delimiter, "\n") or after in ("\r\n", "\r"):
            return found
    if kind.lenient:
        return None
    if found is None:
        raise InputError('the quote that opens a field here is never closed; close it or write it as ""', path=path, line=line)
    line += found.group().count("\n")
    raise InputError(
        'text stands after the closing quote of a field; put a comma between, or write quotes inside the field as ""',
        path=path,
        line=line,
    )


def _unquoted(raw: str, line: int, column: int) -> Segment:
    """The value of a quoted field whose first character stands at `line` and `column`."""
    raw = raw.replace("\r\n", "\n")
    text = raw.replace('""', '"')
    origins = [Origin(0, line, column)]
    if '""' in raw:
        fields = raw.split("\n")
        offset = 0
        for number, content in enumerate(fields):
            start = column if number == 0 else 1
            pieces = content.split('""')
            at = 0
            for piece in pieces[:-1]:
                at += len(piece) + 2
                offset += len(piece) + 1
                origins.append(Origin(offset, line + number, start + at))
            offset += len(pieces[-1]) + 1
    return Segment(text, tuple(origins))
