"""`bilingual-qa completion`."""

from __future__ import annotations

import click

from bilingual_qa.cli.output import write_stdout

SHELLS = ("bash", "zsh", "fish")


@click.command()
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print the completion script of a shell.

    For bash: bilingual-qa completion bash > ~/.local/share/bash-completion/completions/bilingual-qa
    """
    from click.shell_completion import get_completion_class

    script = get_completion_class(shell)
    assert script is not None
    # The variable by which click tells a completion from a run (click documentation, "Shell Completion").
    write_stdout(script(ctx.find_root().command, {}, "bilingual-qa", "_BILINGUAL_QA_COMPLETE").source() + "\n")


def complete_code(_: click.Context, __: click.Parameter, incomplete: str) -> list[str]:
    """The codes of rules that begin as what was typed."""
    from bilingual_qa.engine.registry import rule_infos

    return [info.code for info in rule_infos() if info.code.startswith(incomplete.upper())]
