"""The command line."""

from __future__ import annotations

import importlib
import sys
from typing import Any

import click

_COMMANDS = {
    "check": ("bilingual_qa.cli.check", "check", "Check notes and report what is wrong."),
    "align": ("bilingual_qa.cli.align", "align", "Pair the paragraphs and sentences of a note."),
    "explain": ("bilingual_qa.cli.explain", "explain", "Show the page of a rule."),
    "rules": ("bilingual_qa.cli.rules", "rules", "List the rules."),
    "glossary": ("bilingual_qa.cli.glossary", "glossary", "Look into glossaries and check them."),
    "serve": ("bilingual_qa.cli.serve", "serve", "Serve an editor (Language Server Protocol)."),
    "completion": ("bilingual_qa.cli.completion", "completion", "Print a shell's completion script."),
    "manual": ("bilingual_qa.cli.manual", "manual", "Print the manual page."),
}


class _LazyGroup(click.Group):
    """A group that imports a command when it is called, so that `--help` stays fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module, name, _ = _COMMANDS[cmd_name]
        command: click.Command = getattr(importlib.import_module(module), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, told) for name, (_, _, told) in _COMMANDS.items()])


def _version(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from bilingual_qa.engine.signature import program_version

        click.echo(f"bilingual-qa {program_version()}")
        ctx.exit()


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.option("--version", is_flag=True, expose_value=False, is_eager=True, callback=_version, help="Show the version and exit.")
def cli() -> None:
    """Check the quality of translated financial notes.

    Exit codes: 0 nothing serious was found, 1 a serious finding by a stable rule, 2 something was not checked.
    """


def main(arguments: list[str] | None = None) -> Any:
    """Entry point. Errors meant for people end with exit code 2 and one sentence on stderr, never a traceback."""
    from bilingual_qa.cli.output import ENCODING_ERRORS, write_stderr
    from bilingual_qa.model import CheckError

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors=ENCODING_ERRORS)
    try:
        cli.main(args=arguments, prog_name="bilingual-qa", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        sys.exit(2)
    except click.ClickException as error:
        write_stderr(_usage_sentence(error))
        sys.exit(2)
    except CheckError as error:
        write_stderr(str(error))
        sys.exit(2)
    except (click.exceptions.Abort, KeyboardInterrupt):
        # 128 + SIGINT, as shells report it.
        write_stderr("interrupted")
        sys.exit(130)
    except Exception as error:
        from bilingual_qa.engine.fault import fault_line

        write_stderr(f"a fault of the program ({fault_line(error)}); please report it")
        sys.exit(2)


def _usage_sentence(error: click.ClickException) -> str:
    told = " ".join(error.format_message().split())
    if not isinstance(error, click.UsageError) or error.ctx is None:
        return told
    return f"{told.rstrip('.')}; see {error.ctx.command_path} --help"
