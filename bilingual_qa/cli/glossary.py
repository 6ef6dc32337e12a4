"""`bilingual-qa glossary`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from bilingual_qa.cli.output import write_stdout


@click.group()
def glossary() -> None:
    """Look into glossaries and check them."""


@glossary.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...")
def lint(paths: tuple[str, ...]) -> None:
    """Check glossary files: format, consistency, locale, reachability. Without PATH, the glossaries of the program."""
    from bilingual_qa.glossary import shipped_folder
    from bilingual_qa.glossary.lint import lint_glossary

    faults = lint_glossary([Path(path) for path in paths] or [shipped_folder()])
    for fault in faults:
        write_stdout(f"{fault}\n")
    if not faults:
        write_stdout("The glossaries are in order.\n")
    sys.exit(2 if faults else 0)


@glossary.command()
@click.argument("term")
@click.option("--glossary", "paths", multiple=True, metavar="PATH", help="Further glossary; a later one wins.")
def find(term: str, paths: tuple[str, ...]) -> None:
    """Show every sense of a term, English or Chinese, with its renderings."""
    from bilingual_qa.glossary import load_glossary, shipped_folder
    from bilingual_qa.text.fold import folded_chinese

    wanted = folded_chinese(term)
    found = False
    for concept in load_glossary([shipped_folder(), *map(Path, paths)]).concepts:
        right = [rendering.text for rendering in concept.accepted]
        if wanted in (folded_chinese(text) for text in (*concept.forms, *right)):
            found = True
            hong_kong, taiwan, mainland = (rendering.text for rendering in concept.preferred)
            write_stdout(f"{concept.id}  ({concept.subject})  {' | '.join(concept.forms)}\n")
            write_stdout(f"  zh-Hant-HK {hong_kong}   zh-Hant-TW {taiwan}   zh-Hans-CN {mainland}\n")
            if concept.admitted:
                write_stdout(f"  also right: {'、'.join(dict.fromkeys(rendering.text for rendering in concept.admitted))}\n")
            for rendering in concept.wrong:
                write_stdout(f"  wrong: {rendering.text} ({rendering.means})\n")
            for cue in concept.when:
                write_stdout(f"  when: {cue.text}\n")
    if not found:
        raise click.UsageError(f"“{term}” is in no glossary")
