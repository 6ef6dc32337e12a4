"""`bilingual-qa check`."""

from __future__ import annotations

import dataclasses
import shutil
import sys
from pathlib import Path
from typing import Any

import click
import msgspec

from bilingual_qa.cli.language import language_option
from bilingual_qa.cli.output import use_colour, write_file, write_stdout
from bilingual_qa.model import Confidence, Locale, Report
from bilingual_qa.policy import Configuration, find_configuration, read_configuration
from bilingual_qa.policy.configuration import FAIL_ON
from bilingual_qa.reporters import FORMATS, Presentation, render, summary_line

_LOCALES = ["auto", *map(str, (Locale.ZH_HANT_HK, Locale.ZH_HANT_TW, Locale.ZH_HANS_CN))]


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
@click.option("--target-locale", type=click.Choice(_LOCALES), help="Locale of the Chinese; auto detects it.")
@click.option("--format", "form", type=click.Choice(list(FORMATS)), help="Format of the report on stdout (default: text).")
@click.option("--output", "outputs", multiple=True, callback=_outputs, metavar="FORMAT=FILE", help="Also write a report file.")
@click.option("--select", multiple=True, callback=_codes, metavar="CODES", help="Only rules with these codes or prefixes.")
@click.option("--ignore", multiple=True, callback=_codes, metavar="CODES", help="No rules with these codes or prefixes.")
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
    no_cache: bool,
    quiet: bool,
    verbose: bool,
    statistics: bool,
    max_findings: int | None,
    language: str,
    **settings: Any,
) -> None:
    """Check notes: pages, bitexts (.tsv .csv .jsonl), folders, patterns, or - for standard input."""
    if bool(source) != bool(target) or bool(source) == bool(paths):
        raise click.UsageError("give notes to check, or --source with --target")
    configuration = _configuration(config, settings)
    report = _report(paths, source, target, configuration, no_cache)
    presentation = Presentation(
        language=language,
        colour=use_colour(),
        width=shutil.get_terminal_size((100, 24)).columns,
        max_findings=max_findings,
        statistics=statistics,
        quiet=quiet,
        verbose=verbose,
    )
    for output_format, path in outputs:
        write_file(path, render(output_format, report, dataclasses.replace(presentation, colour=False)))
    if form or not outputs:
        write_stdout(render(form or "text", report, presentation))
    else:
        write_stdout(summary_line(report, presentation))
    for error in report.errors:
        place = error.path if error.line is None else f"{error.path}:{error.line}"
        click.echo(f"bilingual-qa: {place}: {error.message}", err=True)
    sys.exit(2 if report.errors else 1 if report.gate.failed else 0)


def _configuration(config: str | None, settings: dict[str, Any]) -> Configuration:
    """The configuration file, overridden by what the command line states."""
    path = Path(config) if config else find_configuration(Path.cwd())
    configuration = read_configuration(path) if path else Configuration()
    stated = {
        "select": settings["select"],
        "ignore": settings["ignore"],
        "min_confidence": settings["min_confidence"] and Confidence(settings["min_confidence"]),
        "fail_on": settings["fail_on"],
        "target_locale": settings["target_locale"],
        "glossary": configuration.glossary + settings["glossary"] if settings["glossary"] else (),
    }
    configuration = msgspec.structs.replace(configuration, **{name: value for name, value in stated.items() if value})
    if settings["no_preview"]:
        configuration = msgspec.structs.replace(configuration, preview=False)
    if settings["without_known_wrong"]:
        configuration = msgspec.structs.replace(configuration, known_wrong=False)
    return configuration


def _report(
    paths: tuple[str, ...], source: str | None, target: str | None, configuration: Configuration, no_cache: bool
) -> Report:
    from bilingual_qa.engine.checker import Checker, cache_folder, reads

    checker = Checker(configuration, None if no_cache else cache_folder())
    text = None
    if "-" in paths:
        from bilingual_qa.readers import decode

        text = decode(sys.stdin.buffer.read(), "-")
    report = checker.report(reads(checker, [path for path in paths if path != "-"], source, target, text))
    if checker.warning:
        click.echo(f"bilingual-qa: {checker.warning}", err=True)
    return report
