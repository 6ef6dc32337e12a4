"""`bilingual-qa glossary`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bilingual_qa.cli.output import write_stderr, write_stdout

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
    from bilingual_qa.glossary import shipped_folder
    from bilingual_qa.glossary.lint import lint_glossary

    faults = lint_glossary([Path(path) for path in paths] or [shipped_folder()])
    write_stdout("".join(f"{fault}\n" for fault in faults) or "The glossaries are in order.\n")
    sys.exit(2 if faults else 0)


@glossary.command()
@click.argument("term")
@click.option("--glossary", "paths", multiple=True, metavar="PATH", help="Further glossary; a later one wins.")
def find(term: str, paths: tuple[str, ...]) -> None:
    """Show every sense of a term or name, English or Chinese, with its renderings; also senses for which it is wrong.

    Exit codes: 0 found, 1 in no glossary.
    """
    from bilingual_qa.engine.cache import cache_folder
    from bilingual_qa.glossary import shipped_folder
    from bilingual_qa.glossary.compiled import load_compiled
    from bilingual_qa.text.fold import folded_chinese

    wanted = folded_chinese(term)
    entries, _ = load_compiled([shipped_folder(), *map(Path, paths)], known_wrong=True, cache=cache_folder())

    def right(entry: Concept | Name) -> bool:
        return wanted in map(folded_chinese, [*entry.forms, *(r.text for r in entry.preferred + entry.admitted)])

    def wrong(concept: Concept) -> bool:
        return wanted in (folded_chinese(rendering.text) for rendering in concept.wrong)

    found = [concept for concept in entries.concepts if right(concept)]
    found += [concept for concept in entries.concepts if wrong(concept) and concept not in found]
    names = [name for name in entries.names if right(name) or term in name.tickers]
    lines = [line for concept in found for line in _concept(concept)] + [line for name in names for line in _name(name)]
    if not lines:
        write_stderr(f"“{term}” is in no glossary")
        sys.exit(1)
    write_stdout("".join(f"{line}\n" for line in lines))


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
