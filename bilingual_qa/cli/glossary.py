"""`bilingual-qa glossary`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from bilingual_qa.cli.output import write_file, write_stderr, write_stdout
from bilingual_qa.model import CheckError
from bilingual_qa.policy import Configuration
from bilingual_qa.policy.configuration import TARGET_LOCALES

if TYPE_CHECKING:
    from bilingual_qa.glossary import Concept, Name


@click.group()
def glossary() -> None:
    """Look into glossaries and check them."""


@glossary.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...")
def lint(paths: tuple[str, ...]) -> None:
    """Check glossary files: format, consistency, locale, reachability. Without PATH, the glossaries of the program.

    Exit codes: 0 all is in order, 2 a fault.
    """
    from bilingual_qa.align.cedict import english_words
    from bilingual_qa.glossary import shipped_folder
    from bilingual_qa.glossary.lint import lint_glossary

    faults = lint_glossary([Path(path) for path in paths] or [shipped_folder()], english_words())
    write_stdout("".join(f"{fault}\n" for fault in faults) or "The glossaries are in order.\n")
    sys.exit(2 if faults else 0)


@glossary.command()
@click.argument("term")
@click.option("--glossary", "paths", multiple=True, metavar="PATH", help="Further glossary; a later one wins.")
def find(term: str, paths: tuple[str, ...]) -> None:
    """Show every sense of a term or name, English (inflected or not) or Chinese, with its renderings; also senses for which it
    is wrong.

    Exit codes: 0 found, 1 in no glossary.
    """
    from bilingual_qa.engine.cache import cache_folder
    from bilingual_qa.glossary import shipped_folder
    from bilingual_qa.glossary.compiled import load_compiled
    from bilingual_qa.glossary.inflection import surfaces
    from bilingual_qa.text.fold import folded_chinese

    wanted = folded_chinese(term)
    entries, _ = load_compiled([shipped_folder(), *map(Path, paths)], known_wrong=True, cache=cache_folder())

    def right(entry: Concept | Name) -> bool:
        return wanted in map(folded_chinese, [*entry.forms, *(r.text for r in entry.preferred + entry.admitted)])

    def inflected(concept: Concept) -> bool:
        return any(wanted == surface.lower() for form in concept.forms for surface in surfaces(form, concept.pos))

    def wrong(concept: Concept) -> bool:
        return wanted in (folded_chinese(rendering.text) for rendering in concept.wrong)

    found = [concept for concept in entries.concepts if right(concept) or inflected(concept)]
    found += [concept for concept in entries.concepts if wrong(concept) and concept not in found]
    names = [name for name in entries.names if right(name) or term in name.tickers]
    lines = [line for concept in found for line in _concept(concept)] + [line for name in names for line in _name(name)]
    if not lines:
        write_stderr(f"“{term}” is in no glossary")
        sys.exit(1)
    write_stdout("".join(f"{line}\n" for line in lines))


@glossary.command("export")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["tbx", "tbx-dct", "tbx-v2", "csv"]),
    default="tbx",
    show_default=True,
    help="TBX-Basic version 3 in style DCA or DCT, version 2, or CSV.",
)
@click.option("--output", metavar="FILE", help="Write this file (csv: this folder). Default: standard output.")
@click.option("--overwrite", is_flag=True, help="Replace files that are there.")
def export_glossary(paths: tuple[str, ...], form: str, output: str | None, overwrite: bool) -> None:
    """Write glossaries as TBX (ISO 30042) or CSV; a later PATH replaces rows with the same id. Without PATH, the program's.

    Exit codes: 0 written, 2 not.
    """
    from bilingual_qa.glossary import load_glossary, shipped_folder
    from bilingual_qa.glossary.exchange import Style, csv_files, tbx_text

    entries = load_glossary([Path(path) for path in paths] or [shipped_folder()])
    if form == "csv":
        if output is None:
            raise click.UsageError("--format csv writes one file a subject: give the folder with --output")
        _write_all({Path(output) / name: text for name, text in csv_files(entries).items()}, overwrite)
        return
    style = {"tbx": Style.DCA, "tbx-dct": Style.DCT, "tbx-v2": Style.V2}[form]
    text = tbx_text(entries, style)
    if output is None:
        write_stdout(text)
    else:
        _write_all({Path(output): text}, overwrite)


@glossary.command("import")
@click.argument("file", metavar="FILE")
@click.option("--output", required=True, metavar="FOLDER", help="Glossary folder to write: one file a subject.")
@click.option("--subject", metavar="NAME", help="Put all concepts into NAME.csv.")
@click.option("--partial", is_flag=True, help="Write the good entries even if others are faulty.")
@click.option("--overwrite", is_flag=True, help="Replace files that are there.")
def import_glossary(file: str, output: str, subject: str | None, partial: bool, overwrite: bool) -> None:
    """Read terms from TBX (version 2 or 3) or a list in CSV or TSV, and write them as glossary files.

    Exit codes: 0 all was written, 2 an entry was faulty, or nothing was written.
    """
    from bilingual_qa.glossary.exchange import csv_files, read_terms

    faults: list[CheckError] = []
    entries = read_terms(Path(file), faults, subject)
    for fault in faults:
        write_stderr(str(fault))
    if not entries.concepts and not entries.names:
        raise CheckError("the file holds no entry that can be used; nothing was written", path=file)
    if faults and not partial:
        good = len(entries.concepts) + len(entries.names)
        raise CheckError(f"{len(faults)} of {good + len(faults)} entries are faulty; mend them, or give --partial", path=file)
    _write_all({Path(output) / name: text for name, text in csv_files(entries).items()}, overwrite)
    if faults:
        sys.exit(2)


def _write_all(files: dict[Path, str], overwrite: bool) -> None:
    """Writes all the files or, where one of them is there and may not be replaced, none; says how many."""
    there = [path for path in files if path.exists()]
    if there and not overwrite:
        raise CheckError("the file is there already: name another, or give --overwrite", path=str(there[0]))
    for path, text in files.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CheckError(f"the folder could not be made ({error.strerror})", path=str(path.parent)) from None
        write_file(path, text)
    write_stderr(f"wrote {len(files)} file{'s' * (len(files) > 1)}: {', '.join(str(path) for path in list(files)[:3])}")


@glossary.command()
@click.argument("bitexts", nargs=-1, required=True, metavar="BITEXT...")
@click.option("--glossary", "paths", multiple=True, metavar="PATH", help="Further glossary; a later one wins.")
@click.option("--target-locale", type=click.Choice(TARGET_LOCALES), default="auto", help="Locale of the Chinese.")
@click.option("--min-uses", type=click.IntRange(min=0), default=1, show_default=True, help="Only concepts used so often.")
@click.option("--below", type=click.FloatRange(0, 1), metavar="SHARE", help="Only concepts satisfied to a smaller share.")
@click.option("--subject", "subjects", multiple=True, metavar="NAME", help="Only concepts of this glossary file (its name).")
@click.option("--concept", "ids", multiple=True, metavar="ID", help="Only this concept.")
@click.option("--format", "form", type=click.Choice(["text", "json", "csv"]), default="text", show_default=True)
@click.option("--examples", is_flag=True, help="A sentence pair for each text, in the format text (json has them always).")
def audit(
    bitexts: tuple[str, ...],
    paths: tuple[str, ...],
    target_locale: str,
    min_uses: int,
    below: float | None,
    subjects: tuple[str, ...],
    ids: tuple[str, ...],
    form: str,
    examples: bool,
) -> None:
    """Count over parallel text how often an accepted rendering answers each concept, and what stands there otherwise.

    Takes what `check` takes: bitexts, pages, folders. The least satisfied concepts come first. Exit codes: 0 all was counted,
    2 something was not.
    """
    from bilingual_qa.engine.cache import cache_folder
    from bilingual_qa.engine.checker import Checker
    from bilingual_qa.evaluate.audit import audit_glossary
    from bilingual_qa.evaluate.audit_report import as_csv, as_json, as_text

    checker = Checker(Configuration(glossary=paths, target_locale=target_locale), cache_folder())
    whole = audit_glossary(checker, checker.readings.of_paths(bitexts))
    kept = tuple(
        audited
        for audited in whole.concepts
        if audited.uses >= min_uses
        and (below is None or audited.share < below)
        and (not subjects or audited.concept.subject in subjects)
        and (not ids or audited.concept.id in ids)
    )
    shown = msgspec.structs.replace(whole, concepts=kept)
    written = as_json(shown) if form == "json" else as_csv(shown) if form == "csv" else as_text(shown, examples=examples)
    write_stdout(written)
    for error in whole.errors:
        write_stderr(str(CheckError(error.message, path=error.path, line=error.line)))
    sys.exit(2 if whole.errors else 0)


def _concept(concept: Concept) -> Iterator[str]:
    yield f"{concept.id}  ({concept.subject})  {' | '.join(concept.forms)}"
    yield from _right(concept)
    for rendering in concept.wrong:
        only = f" ({', '.join(rendering.locales)} only)" if rendering.locales else ""
        yield f"  wrong: {rendering.text}{f', which means {rendering.means}' if rendering.means else ''}{only}"
    for label, cues in (("when", concept.when), ("unless", concept.unless)):
        if cues:
            yield f"  {label}: {' | '.join(cue.text for cue in cues)}"
    if concept.note:
        yield f"  note: {concept.note}"


def _name(name: Name) -> Iterator[str]:
    yield f"{name.id}  ({name.kind})  {' | '.join(name.forms + name.tickers)}"
    yield from _right(name)


def _right(entry: Concept | Name) -> Iterator[str]:
    if entry.preferred:
        yield "  " + "   ".join(f"{', '.join(rendering.locales)} {rendering.text}" for rendering in entry.preferred)
    if entry.admitted:
        yield f"  also right: {'、'.join(dict.fromkeys(rendering.text for rendering in entry.admitted))}"
