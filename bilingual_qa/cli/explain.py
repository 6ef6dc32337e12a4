"""`bilingual-qa explain`."""

from __future__ import annotations

import click

from bilingual_qa.cli.language import language_option
from bilingual_qa.cli.output import write_stdout


@click.command()
@click.argument("code")
@language_option
def explain(code: str, language: str) -> None:
    """Show what a rule finds, why it is bad, an example, and what to write instead."""
    from bilingual_qa.engine.registry import rule_infos
    from bilingual_qa.messages import load_catalogue

    infos = {info.code: info for info in rule_infos()} | {info.name: info for info in rule_infos()}
    info = infos.get(code) or infos.get(code.upper())
    if info is None:
        raise click.UsageError(f"no rule “{code}”; bilingual-qa rules lists them")
    write_stdout(load_catalogue(language).rule_page(info).rstrip() + "\n")
