"""`bilingual-qa manual`: the help of every command as one page for man(1)."""

from __future__ import annotations

from collections.abc import Iterator

import click

from bilingual_qa.cli.output import write_stdout

_NAME = "bilingual-qa"


@click.command()
@click.pass_context
def manual(ctx: click.Context) -> None:
    """Print the manual page: bilingual-qa manual > bilingual-qa.1 && man ./bilingual-qa.1"""
    from bilingual_qa.engine.signature import program_version

    root = ctx.find_root()
    lines = [f'.TH BILINGUAL\\-QA 1 "" "{_NAME} {program_version()}"', ".SH NAME"]
    lines += [f"{_roff(_NAME)} \\- translation\\-quality checker for bilingual financial text", ".SH SYNOPSIS"]
    lines += [f".B {_roff(_NAME)}", _roff("COMMAND [OPTIONS] [ARGUMENTS]"), ".SH DESCRIPTION", *_paragraphs(root.command)]
    for path, command in _commands(root.command, ctx):
        with click.Context(command, info_name=path, parent=None) as own:
            lines += [f".SH {_roff(path).upper()}", f".B {_roff(f'{_NAME} {path}')}"]
            lines += [_roff(" ".join(command.collect_usage_pieces(own))), ".PP", *_paragraphs(command), *_options(command, own)]
    write_stdout("\n".join(lines) + "\n")


def _commands(group: click.Command, ctx: click.Context, above: str = "") -> Iterator[tuple[str, click.Command]]:
    """Every command that is no group, with its words after the program's name."""
    assert isinstance(group, click.Group)
    for name in group.list_commands(ctx):
        command = group.get_command(ctx, name)
        if isinstance(command, click.Group):
            yield from _commands(command, ctx, f"{above}{name} ")
        elif command is not None:
            yield f"{above}{name}", command


def _paragraphs(command: click.Command) -> Iterator[str]:
    for paragraph in (command.help or "").split("\n\n"):
        yield _roff(" ".join(paragraph.split()))
        yield ".PP"


def _options(command: click.Command, ctx: click.Context) -> Iterator[str]:
    for parameter in command.get_params(ctx):
        record = parameter.get_help_record(ctx)
        if isinstance(parameter, click.Option) and record is not None:
            option, told = record
            yield from (".TP", f".B {_roff(option)}", _roff(" ".join(told.split())))


def _roff(text: str) -> str:
    """Text in which roff sees no command: groff_man(7), "Portability"."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped
