"""`bilingual-qa explain`."""

from __future__ import annotations

import click

from bilingual_qa.cli.completion import complete_code
from bilingual_qa.cli.language import language_option
from bilingual_qa.cli.output import write_stdout


@click.command()
@click.argument("code", shell_complete=complete_code)
@language_option
def explain(code: str, language: str) -> None:
    """Show what the rule with this code or name finds, why it is bad, an example, and what to write instead."""
    from bilingual_qa.engine.registry import rule_infos
    from bilingual_qa.messages import load_catalogue

    info = next((info for info in rule_infos() if code.lower() in (info.code.lower(), info.name)), None)
    if info is None:
        raise click.UsageError(f"no rule has the code or name “{code}”; bilingual-qa rules lists them")
    write_stdout(load_catalogue(language).rule_page(info).rstrip() + "\n")
