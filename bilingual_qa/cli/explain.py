"""`bilingual-qa explain`."""

from __future__ import annotations

import click

from bilingual_qa.cli.completion import complete_code
from bilingual_qa.cli.language import language_option
from bilingual_qa.cli.output import write_stderr, write_stdout


@click.command()
@click.argument("code", shell_complete=complete_code)
@language_option
def explain(code: str, language: str) -> None:
    """Show what the rule with this code or name finds, why it is bad, an example, and what to write instead.

    A rule that was renamed or merged is explained by those that replaced it.
    """
    from bilingual_qa.engine.cache import cache_folder
    from bilingual_qa.engine.former_rules import FORMER_RULES
    from bilingual_qa.engine.rule_cards import rule_cards
    from bilingual_qa.messages import load_catalogue

    infos = {info.code: info for info in rule_cards(cache_folder())}
    wanted = code.lower()
    codes = [info.code for info in infos.values() if wanted in (info.code.lower(), info.name)]
    former = next((rule for rule in FORMER_RULES if wanted in (rule.code.lower(), rule.name)), None)
    if not codes and former is not None:
        write_stderr(str(former))
        codes = list(former.successors)
    elif not codes:
        raise click.UsageError(f"no rule has the code or name “{code}”; bilingual-qa rules lists them")
    catalogue = load_catalogue(language)
    write_stdout("\n".join(catalogue.rule_page(infos[found]).rstrip() + "\n" for found in codes))
