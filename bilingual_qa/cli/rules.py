"""`bilingual-qa rules`."""

from __future__ import annotations

import click

from bilingual_qa.cli.language import language_option
from bilingual_qa.cli.output import write_stdout


@click.command()
@click.option("--format", "form", type=click.Choice(["text", "markdown"]), default="text", help="Format of the list.")
@language_option
def rules(form: str, language: str) -> None:
    """List the rules: code, name, severity, status and what they find."""
    from bilingual_qa.engine.cache import cache_folder
    from bilingual_qa.engine.rule_cards import rule_cards
    from bilingual_qa.messages import load_catalogue

    catalogue = load_catalogue(language)
    infos = sorted(rule_cards(cache_folder()), key=lambda info: info.code)
    if form == "markdown":
        write_stdout("| code | name | severity | status | finds |\n|---|---|---|---|---|\n")
        for info in infos:
            finds = catalogue.rule_title(info)
            write_stdout(f"| {info.code} | `{info.name}` | {info.severity} | {info.status} | {finds} |\n")
        return
    for info in infos:
        write_stdout(f"{info.code}  {info.name:24} {info.severity:9} {info.status:8} {catalogue.rule_title(info)}\n")
