"""`bilingual-qa rules`."""

from __future__ import annotations

import click

from bilingual_qa.cli.language import language_option
from bilingual_qa.cli.output import write_stdout


@click.command()
@language_option
def rules(language: str) -> None:
    """List the rules: code, name, severity, status and what they find."""
    from bilingual_qa.engine.registry import rule_infos
    from bilingual_qa.messages import load_catalogue

    catalogue = load_catalogue(language)
    for info in sorted(rule_infos(), key=lambda info: info.code):
        write_stdout(f"{info.code}  {info.name:24} {info.severity:9} {info.status:8} {catalogue.rule_title(info)}\n")
