"""`bilingual-qa serve`."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bilingual_qa.messages import LANGUAGES
from bilingual_qa.model import CheckError, Report

if TYPE_CHECKING:
    from bilingual_qa.glossary import Termbase
    from bilingual_qa.serve.language_server import Check


@click.command()
@click.option("--stdio", is_flag=True, help="Speak the Language Server Protocol on standard input and output.")
@click.option("--lang", "language", type=click.Choice(LANGUAGES), help="Language of messages (default: the editor's).")
def serve(stdio: bool, language: str | None) -> None:
    """Serve an editor: findings while a note (.txt, .md) or JSON lines are open, quick fixes, and what the glossary knows.

    The configuration is that of the folder where the note lies. Needs the extra `serve` (pygls).
    """
    if not stdio:
        raise click.UsageError("give --stdio: the server speaks on standard input and output only")
    if importlib.util.find_spec("pygls") is None:
        raise CheckError("the language server needs pygls; install it with: pip install 'bilingual-qa[serve]'")
    from bilingual_qa.serve.language_server import note_server

    note_server(_report_on(), language).start_io()


def _report_on() -> Check:
    """Checks a text as `check` would its file: with profiles, suppressions and baseline. Glossary and rules stay loaded."""
    import msgspec

    from bilingual_qa.engine.cache import cache_folder
    from bilingual_qa.engine.clock import today
    from bilingual_qa.engine.jobs import Checkers
    from bilingual_qa.engine.readings import Readings
    from bilingual_qa.engine.run import run
    from bilingual_qa.policy import Configuration, find_configuration, read_configuration

    checkers = Checkers(cache_folder(), None)

    def report_on(text: str, path: Path) -> tuple[Report, Termbase]:
        file = find_configuration(path.parent)
        configuration = read_configuration(file).configuration if file else Configuration()
        # What is wrong with a suppression file has no place in the text.
        configuration = msgspec.structs.replace(configuration, ignore=(*configuration.ignore, "QA"))
        reading = Readings().of_content(text, path)
        report = run([reading], configuration, cache=cache_folder(), today=today(), checkers=checkers).report
        return report, checkers.of(configuration.of(reading.path)).termbase

    return report_on
