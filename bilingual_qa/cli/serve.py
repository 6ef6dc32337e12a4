"""`bilingual-qa serve`."""

from __future__ import annotations

import functools
import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bilingual_qa.messages import LANGUAGES
from bilingual_qa.model import CheckError

if TYPE_CHECKING:
    from bilingual_qa.engine.checker import Checker
    from bilingual_qa.policy import Configuration


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

    note_server(_checker_for, language).start_io()


def _checker_for(path: Path) -> Checker:
    from bilingual_qa.policy import Configuration, find_configuration, read_configuration

    file = find_configuration(path.parent)
    return _checker(read_configuration(file).configuration if file else Configuration())


@functools.lru_cache(maxsize=4)
def _checker(configuration: Configuration) -> Checker:
    from bilingual_qa.engine.cache import cache_folder
    from bilingual_qa.engine.checker import Checker

    return Checker(configuration, cache_folder())
