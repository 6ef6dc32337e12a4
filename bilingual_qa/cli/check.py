"""`bilingual-qa check`."""

from __future__ import annotations

import dataclasses
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from bilingual_qa.cli.completion import complete_code
from bilingual_qa.cli.language import language_option
from bilingual_qa.cli.output import same_place, use_colour, write_file, write_stderr, write_stdout
from bilingual_qa.cli.progress import progress
from bilingual_qa.model import CheckError, Confidence, FileError, Report
from bilingual_qa.policy import (
    Configuration,
    ConfigurationFile,
    check_codes,
    combined,
    find_configuration,
    listing,
    read_configuration,
)
from bilingual_qa.policy.configuration import FAIL_ON, TARGET_LOCALES
from bilingual_qa.reporters import FORMATS, Presentation, render, summary_line

# Formats whose report on stdout lists the errors as stderr does.
_TOLD_IN_REPORT = ("text", "concise")


def _codes(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(code.strip() for value in values for code in value.split(",") if code.strip())


def _outputs(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[tuple[str, Path], ...]:
    pairs = []
    for value in values:
        form, mark, file = value.partition("=")
        if form not in FORMATS or not mark or not file:
            raise click.BadParameter(f"“{value}” is not FORMAT=FILE with a format of {', '.join(FORMATS)}")
        pairs.append((form, Path(file)))
    return tuple(pairs)


@click.command()
@click.argument("paths", nargs=-1, metavar="PATH...")
@click.option("--source", metavar="EN", help="English file, with --target, its translation.")
@click.option("--target", metavar="ZH", help="Chinese file that translates --source.")
@click.option("--target-locale", type=click.Choice(TARGET_LOCALES), help="Locale of the Chinese; auto detects it.")
@click.option("--format", "form", type=click.Choice(list(FORMATS)), help="Format of the report on stdout (default: text).")
@click.option("--output", "outputs", multiple=True, callback=_outputs, metavar="FORMAT=FILE", help="Also write a report file.")
@click.option(
    "--select",
    multiple=True,
    callback=_codes,
    shell_complete=complete_code,
    metavar="CODES",
    help="Only rules with these codes or prefixes.",
)
@click.option(
    "--ignore",
    multiple=True,
    callback=_codes,
    shell_complete=complete_code,
    metavar="CODES",
    help="No rules with these codes or prefixes.",
)
@click.option("--no-preview", is_flag=True, help="Leave out preview rules.")
@click.option(
    "--min-confidence",
    type=click.Choice([str(level) for level in Confidence]),
    help="Report findings of this confidence or higher.",
)
@click.option("--fail-on", type=click.Choice(FAIL_ON), help="Mildest severity that gives exit code 1 (default: major).")
@click.option("--glossary", multiple=True, metavar="PATH", help="Further glossary file or folder; a later one wins.")
@click.option("--without-known-wrong", is_flag=True, help="Ignore the column wrong of every glossary.")
@click.option("--config", metavar="FILE", help="Configuration file (default: the nearest bilingual-qa.toml or pyproject.toml).")
@click.option("--show-config", is_flag=True, help="Show each setting and where it comes from, and exit.")
@click.option("--no-cache", is_flag=True, help="Neither read nor write compiled glossaries and dictionary.")
@click.option("--quiet", is_flag=True, help="Findings only, no summary.")
@click.option("--verbose", is_flag=True, help="Neutral findings and each locale finding too.")
@click.option("--statistics", is_flag=True, help="Count findings by rule.")
@click.option("--max-findings", type=click.IntRange(min=0), metavar="N", help="Show at most N findings.")
@language_option
def check(
    paths: tuple[str, ...],
    source: str | None,
    target: str | None,
    form: str | None,
    outputs: tuple[tuple[str, Path], ...],
    config: str | None,
    show_config: bool,
    no_cache: bool,
    quiet: bool,
    verbose: bool,
    statistics: bool,
    max_findings: int | None,
    language: str,
    **settings: Any,
) -> None:
    """Check notes: pages, bitexts (.tsv .csv .jsonl), folders, patterns, or - for standard input."""
    file = _configuration_file(config)
    resolved = combined(file, _stated(settings))
    if show_config:
        write_stdout(listing(resolved))
        return
    if bool(source) != bool(target):
        raise click.UsageError(f"--{'target' if source else 'source'} is missing: give --source EN and --target ZH together")
    if bool(source) == bool(paths):
        raise click.UsageError("give notes to check, or --source EN with --target ZH" + (", not both" if paths else ""))
    report = _report(paths, (source, target) if source and target else None, resolved.configuration, no_cache)
    presentation = Presentation(
        language=language,
        colour=use_colour(),
        width=shutil.get_terminal_size((100, 24)).columns,
        max_findings=max_findings,
        statistics=statistics,
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
    sys.exit(2 if report.errors or unwritten else 1 if report.gate.failed else 0)


def _configuration_file(config: str | None) -> ConfigurationFile | None:
    from bilingual_qa.engine.registry import rule_infos

    path = Path(config) if config else find_configuration(Path.cwd())
    if path is None:
        return None
    file = read_configuration(path)
    for option, codes in (("select", file.configuration.select), ("ignore", file.configuration.ignore)):
        check_codes(codes, rule_infos(), path=file.path, line=file.lines.get(option))
    return file


def _stated(settings: dict[str, Any]) -> dict[str, Any]:
    """The fields of the configuration that the command line gives."""
    stated = {name: settings[name] for name in ("select", "ignore", "fail_on", "target_locale", "glossary") if settings[name]}
    if settings["min_confidence"]:
        stated["min_confidence"] = Confidence(settings["min_confidence"])
    if settings["no_preview"]:
        stated["preview"] = False
    if settings["without_known_wrong"]:
        stated["known_wrong"] = False
    return stated


def _report(paths: Sequence[str], pair: tuple[str, str] | None, configuration: Configuration, no_cache: bool) -> Report:
    from bilingual_qa.engine.cache import cache_folder
    from bilingual_qa.engine.checker import Checker

    checker = Checker(configuration, None if no_cache else cache_folder())
    readings = [checker.readings.of_pair(*pair)] if pair else checker.readings.of_paths(paths)
    with progress(len(readings)) as show:
        report = checker.report(readings, show)
    for warning in checker.warnings:
        write_stderr(warning)
    return report


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
