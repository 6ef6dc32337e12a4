"""`bilingual-qa check`."""

from __future__ import annotations

import dataclasses
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from bilingual_qa.cli.language import language_option
from bilingual_qa.cli.output import same_place, use_colour, write_file, write_stderr, write_stdout
from bilingual_qa.cli.run_options import fail_on_option, report_of, run_options, settings_of, target_of
from bilingual_qa.model import CheckError, FileError, Report
from bilingual_qa.policy import listing, of_note
from bilingual_qa.reporters import FORMATS, Presentation, render, statistics_table, summary_line

# Formats whose report on stdout lists the errors as stderr does.
_TOLD_IN_REPORT = ("text", "concise")


def _outputs(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[tuple[str, Path], ...]:
    pairs: list[tuple[str, Path]] = []
    for value in values:
        form, mark, file = value.partition("=")
        if form not in FORMATS or not mark or not file:
            raise click.BadParameter(f"“{value}” is not FORMAT=FILE with a format of {', '.join(FORMATS)}")
        if any(Path(file).absolute() == path.absolute() for _, path in pairs):
            raise click.BadParameter(f"two reports into one file, {file}: give each a file of its own")
        pairs.append((form, Path(file)))
    return tuple(pairs)


@click.command()
@run_options
@fail_on_option
@click.option("--format", "form", type=click.Choice(list(FORMATS)), help="Format of the report on stdout (default: text).")
@click.option("--output", "outputs", multiple=True, callback=_outputs, metavar="FORMAT=FILE", help="Also write a report file.")
@click.option("--show-config", is_flag=True, help="Show each setting, of one PATH if given, and where it comes from, and exit.")
@click.option("--quiet", is_flag=True, help="Findings only, no summary.")
@click.option("--verbose", is_flag=True, help="Neutral findings and each locale finding too.")
@click.option("--statistics", is_flag=True, help="Count findings by rule, on standard error.")
@click.option("--max-findings", type=click.IntRange(min=0), metavar="N", help="Show at most N findings.")
@language_option
def check(
    form: str | None,
    outputs: tuple[tuple[str, Path], ...],
    show_config: bool,
    quiet: bool,
    verbose: bool,
    statistics: bool,
    max_findings: int | None,
    language: str,
    **options: Any,
) -> None:
    """Check notes: pages, bitexts (.tsv .csv .jsonl .xlf .tmx), folders, patterns, or - for standard input.

    Files named in .bilingual-qa-ignore, and those of .gitignore in folders and patterns, are left out.
    """
    settings = settings_of(options)
    if show_config:
        if len(options["paths"]) > 1:
            raise click.UsageError("--show-config shows the settings of one note: give one PATH, or none")
        write_stdout(listing(of_note(settings, *options["paths"]) if options["paths"] else settings))
        return
    report = report_of(target_of(options), settings.configuration, options)
    presentation = Presentation(
        language=language,
        colour=use_colour(),
        width=shutil.get_terminal_size((100, 24)).columns,
        max_findings=max_findings,
        quiet=quiet,
        verbose=verbose,
    )
    unwritten = _write_files(outputs, report, dataclasses.replace(presentation, colour=False))
    if form or not outputs:
        write_stdout(render(form or "text", report, presentation))
    elif not quiet:
        write_stdout(summary_line(report, presentation) + "\n")
    told = (form or not outputs) and (form or "text") in _TOLD_IN_REPORT and same_place()
    _tell([*(() if told else report.errors), *unwritten])
    if statistics:
        click.echo(statistics_table(report, dataclasses.replace(presentation, colour=False)), err=True, nl=False)
    sys.exit(2 if report.errors or unwritten else 1 if report.gate.failed else 0)


def _write_files(outputs: Sequence[tuple[str, Path]], report: Report, presentation: Presentation) -> list[FileError]:
    """The report in each file; those that could not be written, which stops none of the others."""
    from bilingual_qa.engine.fault import file_error

    unwritten = []
    for form, path in outputs:
        try:
            write_file(path, render(form, report, presentation))
        except Exception as error:
            unwritten.append(file_error(error, str(path)))
    return unwritten


def _tell(errors: Sequence[FileError]) -> None:
    for error in errors:
        write_stderr(str(CheckError(error.message, path=error.path, line=error.line)))
