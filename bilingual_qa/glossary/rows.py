"""A glossary file -> concepts, a names file -> names. One row, one entry; a faulty row is an error with its line."""

from __future__ import annotations

import csv
import functools
import io
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from bilingual_qa.glossary.concept import Concept, Keep, Name, Place, Rendering, WithoutCue
from bilingual_qa.glossary.cues import parse_cues, split_alternatives
from bilingual_qa.model import CheckError, Locale, Severity
from bilingual_qa.text.fold import converter

CONCEPT_COLUMNS = (
    "id en pos zh_hant_hk zh_hant_tw zh_hans_cn admitted wrong when unless severity note source".split()  # noqa: SIM905
)
NAME_COLUMNS = "id kind en zh_hant_hk zh_hant_tw zh_hans_cn admitted tickers keep".split()  # noqa: SIM905
# A file of names may have these after the others.
NAME_COLUMNS_OPTIONAL = ("wrong",)
PARTS_OF_SPEECH = ("", "noun", "verb", "adjective", "proper")

LOCALE_TAGS = {"hk": Locale.ZH_HANT_HK, "tw": Locale.ZH_HANT_TW, "cn": Locale.ZH_HANS_CN}
_LOCALE_PREFIX = re.compile(r"((?:hk|tw|cn)(?:\s*,\s*(?:hk|tw|cn))*)\s*:\s*")
_UNKNOWN_LOCALE = re.compile(r"[a-z]{2}(?:\s*,\s*[a-z]{2})*\s*:")
_BRACKETS = frozenset("()（）")
# Behind a wrong rendering: 水泡 (of the skin)!
_MARKS = tuple(mark.value for mark in WithoutCue if mark)
_MEANING = re.compile(r"\s*[(（]([^()（）]*(?:\([^()]*\)[^()（）]*)*)[)）]\s*$")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_CONTROL = [chr(code) for code in range(32) if chr(code) not in "\t\n\r"]
_LATIN_OR_DIGIT = re.compile("[A-Za-z0-9]")
# Asked for each of fifty thousand rows: an enumeration makes its members anew each time.
_SEVERITIES = frozenset(("", *Severity))
_KEEPS = frozenset(Keep)
_HONG_KONG, _TAIWAN, _MAINLAND = ((locale,) for locale in LOCALE_TAGS.values())
# No field holds it: it stands between texts that are converted together.
_SEPARATOR = "\x1e"


Entry = TypeVar("Entry", Concept, Name)


class RowError(ValueError):
    """A row that cannot be an entry; the message says why and what to do."""


def read_concepts(path: Path, faults: list[CheckError] | None = None) -> list[Concept]:
    """The concepts of `<subject>.csv`; the subject is the file's name.

    Args:
        path: the file.
        faults: where given, faulty rows are added to it and left out, so that a lint can name them all.

    Raises:
        CheckError: naming file and line of the first faulty row.
    """
    return list(_entries(path, CONCEPT_COLUMNS, functools.partial(concept_of, subject=path.stem), faults))


def read_names(path: Path, faults: list[CheckError] | None = None) -> list[Name]:
    """The names of `names/<kind>.csv`, which may have a last column `wrong`; `faults` and errors as in `read_concepts`."""
    return list(_entries(path, NAME_COLUMNS, name_of, faults, optional=NAME_COLUMNS_OPTIONAL))


def _simplified(text: str) -> str:
    converted: str = converter("t2s").convert(text)
    return converted


def concept_of(row: dict[str, str], place: Place, simplified: Callable[[str], str] = _simplified, *, subject: str) -> Concept:
    """The concept of one row. Raises `RowError` or `ValueError` with what is wrong.

    Args:
        row: the fields by column.
        place: where it stands.
        simplified: makes the Mainland rendering of a Hong Kong one, where the row has none.
        subject: what the file is about.
    """
    forms = _forms(row)
    if row["pos"] not in PARTS_OF_SPEECH:
        raise RowError(f"unknown part of speech “{row['pos']}”: write noun, verb, adjective, proper, or nothing")
    if row["severity"] not in _SEVERITIES:
        raise RowError(f"unknown severity “{row['severity']}”: write critical, major, minor, neutral, or nothing for major")
    admitted, may_stay = _admitted(row["admitted"])
    preferred = _preferred(row, simplified)
    return Concept(
        id=_id(row),
        subject=subject,
        forms=forms,
        pos=row["pos"],
        preferred=preferred,
        admitted=admitted,
        wrong=_all_wrong(row["wrong"], preferred + admitted),
        may_stay=may_stay,
        when=parse_cues(row["when"]),
        unless=parse_cues(row["unless"]),
        severity=Severity(row["severity"] or "major"),
        note=row["note"],
        source=row["source"],
        place=place,
    )


def name_of(row: dict[str, str], place: Place, simplified: Callable[[str], str] = _simplified) -> Name:
    """The name of one row. Raises `RowError` with what is wrong; arguments as in `concept_of`."""
    if row["keep"] not in _KEEPS:
        raise RowError(f"unknown value “{row['keep']}” in keep: write yes, may, or nothing")
    admitted, _ = _admitted(row["admitted"])
    preferred = _preferred(row, simplified) if row["zh_hant_hk"] else ()
    keep = Keep(row["keep"])
    if keep is Keep.NO and not row["zh_hant_hk"]:
        raise RowError("a name without a Chinese form: fill zh_hant_hk, or write yes in keep")
    return Name(
        id=_id(row),
        kind=row["kind"],
        forms=_forms(row),
        preferred=preferred,
        admitted=admitted,
        wrong=_all_wrong(row.get("wrong", ""), preferred + admitted),
        tickers=tuple(split_alternatives(row["tickers"])),
        keep=keep,
        place=place,
    )


def read_text(path: Path) -> str:
    """The text of a glossary file. Raises `CheckError` where it cannot be read or is not UTF-8."""
    try:
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise CheckError(f"the glossary could not be read ({error.strerror})", path=str(path)) from None
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise CheckError("the glossary is not UTF-8 text: save it as UTF-8", path=str(path), line=line) from None
    if places := [at for character in _CONTROL if (at := text.find(character)) >= 0]:
        told = f"the character U+{ord(text[min(places)]):04X} is no text: take it out, or export the file again"
        raise CheckError(told, path=str(path), line=text.count("\n", 0, min(places)) + 1)
    return text


def _rows(path: Path, columns: list[str], optional: tuple[str, ...] = ()) -> Iterator[tuple[int, dict[str, str]]]:
    reader = csv.reader(io.StringIO(read_text(path), newline=""), strict=True)
    before = 0
    header: list[str] | None = None
    while True:
        line = before + 1
        try:
            fields = next(reader, None)
        except csv.Error as error:
            raise CheckError(f"not a CSV row ({error}): mend its quotes", path=str(path), line=line) from None
        before = reader.line_num
        if fields is None:
            break
        if header is None:
            header = [field.strip() for field in fields]
            if header == [*columns, *optional]:
                columns = header
            elif header != columns:
                missing = [column for column in columns if column not in header]
                wrong = f"lacks {', '.join(missing)}" if missing else f"has other columns than {','.join(columns)}"
                raise CheckError(f"the header {wrong}", path=str(path), line=1)
        elif fields:
            if len(fields) != len(columns):
                told = f"the row has {len(fields)} fields, not {len(columns)}: quote a field that holds a comma"
                raise CheckError(told, path=str(path), line=line)
            yield line, dict(zip(columns, map(str.strip, fields), strict=True))
    if header is None:
        raise CheckError(f"the glossary is empty: its first line should be {','.join(columns)}", path=str(path), line=1)


def _entries(
    path: Path,
    columns: list[str],
    make: Callable[[dict[str, str], Place, Callable[[str], str]], Entry],
    faults: list[CheckError] | None,
    optional: tuple[str, ...] = (),
) -> Iterator[Entry]:
    rows: list[tuple[int, dict[str, str]]] = []
    end: CheckError | None = None
    try:
        for row in _rows(path, columns, optional):
            rows.append(row)
    except CheckError as error:
        # What is wrong with the rows before is told first.
        end = error
    written, simplified = path.as_posix(), _simplified_once([f["zh_hant_hk"] for _, f in rows if not f["zh_hans_cn"]])
    for line, fields in rows:
        try:
            yield make(fields, Place(written, line), simplified)
        except ValueError as error:
            fault = CheckError(f"{fields['id'] or 'a row without id'}: {error}", path=str(path), line=line)
            if faults is None:
                raise fault from None
            faults.append(fault)
    if end is not None:
        raise end


def _simplified_once(texts: list[str]) -> Callable[[str], str]:
    """The texts converted together, since a call for each costs more than the work; to be asked for one by one."""
    known = dict(zip(texts, _simplified(_SEPARATOR.join(texts)).split(_SEPARATOR), strict=True)) if texts else {}
    return known.__getitem__


def _id(row: dict[str, str]) -> str:
    if not _ID.fullmatch(row["id"]):
        raise RowError("an id is lower-case words with hyphens, such as enterprise-value")
    return row["id"]


def _forms(row: dict[str, str]) -> tuple[str, ...]:
    forms = tuple(split_alternatives(row["en"]))
    if not forms:
        raise RowError("no English form: fill the column en")
    if bad := [form for form in forms if not _LATIN_OR_DIGIT.search(form)]:
        raise RowError(f"“{bad[0]}” has no Latin letter or digit and can never match English text")
    return forms


def _preferred(row: dict[str, str], simplified: Callable[[str], str]) -> tuple[Rendering, ...]:
    hong_kong = row["zh_hant_hk"]
    if not hong_kong:
        raise RowError("no Hong Kong rendering: fill the column zh_hant_hk")
    taiwan, mainland = row["zh_hant_tw"], row["zh_hans_cn"]
    return (
        Rendering(hong_kong, _HONG_KONG),
        Rendering(taiwan or hong_kong, _TAIWAN, derived=not taiwan),
        Rendering(mainland or simplified(hong_kong), _MAINLAND, derived=not mainland),
    )


def _admitted(field: str) -> tuple[tuple[Rendering, ...], bool]:
    entries = split_alternatives(field)
    if ":" not in field and "~" not in field:
        # The usual field, in half the time.
        return tuple(map(Rendering, entries)), False
    renderings = []
    for entry in entries:
        if entry != "~":
            text, locales = _localised(entry)
            renderings.append(Rendering(text, locales))
    return tuple(renderings), "~" in entries


def _all_wrong(field: str, right: tuple[Rendering, ...]) -> tuple[Rendering, ...]:
    if not field:
        return ()
    found = tuple(map(_wrong, split_alternatives(field)))
    if not {wrong.text for wrong in found}.isdisjoint(rendering.text for rendering in right):
        for wrong in found:
            if any(wrong.text == rendering.text and _share_locale(wrong, rendering) for rendering in right):
                raise RowError(f"{wrong.text} is both right and wrong: take it out of one column")
    return found


def _share_locale(a: Rendering, b: Rendering) -> bool:
    return not a.locales or not b.locales or bool(set(a.locales) & set(b.locales))


# Neighbouring terms share what is wrong for them.
@functools.lru_cache(maxsize=50_000)
def _wrong(entry: str) -> Rendering:
    without_cue = WithoutCue(entry[-1:]) if entry.endswith(_MARKS) else WithoutCue.SILENT
    text, locales = _localised(entry.removesuffix(without_cue).rstrip())
    rendering, _, means = text[:-1].partition("(")
    if not means or text[-1] != ")" or not _BRACKETS.isdisjoint(means):
        # No brackets, full-width ones, or more within them.
        found = _MEANING.search(text)
        rendering, means = (text[: found.start()], found.group(1)) if found else ("", "")
    if not (means := means.strip()):
        raise RowError(f"the wrong rendering “{entry}” does not say what it really means: add it in brackets")
    if not (rendering := rendering.strip()):
        raise RowError(f"the wrong rendering “{entry}” has no Chinese before its meaning")
    return Rendering(rendering, locales, means=means, without_cue=without_cue)


def _localised(entry: str) -> tuple[str, tuple[Locale, ...]]:
    prefix = _LOCALE_PREFIX.match(entry) if entry[:2] in LOCALE_TAGS else None
    if prefix is None:
        if entry[2:3] in (":", ",") and (unknown := _UNKNOWN_LOCALE.match(entry)):
            raise RowError(f"“{unknown.group()}” names no locale: write hk:, tw: or cn:, or a list of them such as tw,cn:")
        return entry, ()
    if prefix.end() == len(entry):
        raise RowError(f"“{entry}” names a locale and no rendering: write the rendering behind it, or take it out")
    return entry[prefix.end() :].strip(), _locales(prefix.group(1))


@functools.cache
def _locales(tags: str) -> tuple[Locale, ...]:
    return tuple(locale for tag, locale in LOCALE_TAGS.items() if tag in re.findall("[a-z]+", tags))
