"""The options that say what is checked and how: those of `check` and of `baseline`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import click

from bilingual_qa.cli.completion import complete_code
from bilingual_qa.cli.output import write_stderr
from bilingual_qa.cli.progress import progress
from bilingual_qa.model import Confidence, Report
from bilingual_qa.policy import (
    Configuration,
    ConfigurationFile,
    Settings,
    check_file_codes,
    combined,
    find_configuration,
    read_configuration,
)
from bilingual_qa.policy.configuration import FAIL_ON, TARGET_LOCALES

_Command = TypeVar("_Command", bound=Callable[..., Any])
AUTO = "auto"


def _codes(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(code.strip() for value in values for code in value.split(",") if code.strip())


def _jobs(_: click.Context, __: click.Parameter, value: str) -> int | None:
    if value == AUTO:
        return None
    if not value.isdecimal() or int(value) < 1:
        raise click.BadParameter(f"“{value}” is no number of processes: give 1 or more, or {AUTO}")
    return int(value)


_WHAT = (
    click.argument("paths", nargs=-1, metavar="PATH..."),
    click.option("--source", metavar="EN", help="English file, with --target, its translation."),
    click.option("--target", metavar="ZH", help="Chinese file that translates --source."),
    click.option(
        "--changed-since",
        metavar="REV",
        help="Only notes that differ from where this branch left REV (git), untracked ones too. Without PATH: of this folder.",
    ),
)
_HOW = (
    click.option("--target-locale", type=click.Choice(TARGET_LOCALES), help="Locale of the Chinese; auto detects it."),
    click.option(
        "--select",
        multiple=True,
        callback=_codes,
        shell_complete=complete_code,
        metavar="CODES",
        help="Only rules with these codes or prefixes.",
    ),
    click.option(
        "--ignore",
        multiple=True,
        callback=_codes,
        shell_complete=complete_code,
        metavar="CODES",
        help="No rules with these codes or prefixes.",
    ),
    click.option("--no-preview", is_flag=True, help="Leave out preview rules."),
    click.option(
        "--min-confidence",
        type=click.Choice([str(level) for level in Confidence]),
        help="Report findings of this confidence or higher.",
    ),
    click.option("--glossary", multiple=True, metavar="PATH", help="Further glossary file or folder; a later one wins."),
    click.option("--without-known-wrong", is_flag=True, help="Ignore the column wrong of every glossary."),
    click.option(
        "--config", metavar="FILE", help="Configuration file (default: the nearest bilingual-qa.toml or pyproject.toml)."
    ),
    click.option("--baseline", metavar="FILE", help="Known findings: only others count."),
    click.option("--jobs", default=AUTO, callback=_jobs, metavar="N", help=f"Processes (default: {AUTO}, as many as pay)."),
    click.option("--no-cache", is_flag=True, help="Neither read nor write results, compiled glossaries and dictionary."),
)
fail_on_option = click.option(
    "--fail-on", type=click.Choice(FAIL_ON), help="Mildest severity that gives exit code 1 (default: major)."
)


def run_options(command: _Command) -> _Command:
    """Adds the options to a command, which takes them as keywords and hands them to `settings_of` and `report_of`."""
    for option in reversed((*_WHAT, *_HOW)):
        command = option(command)
    return command


class Target(NamedTuple):
    """What a run is about: paths, or an English file and its translation; `changed_since`: a revision of git."""

    paths: tuple[str, ...]
    pair: tuple[str, str] | None
    changed_since: str | None


def target_of(options: dict[str, Any]) -> Target:
    """What the options name. Raises `click.UsageError` where they do not go together."""
    paths, source, target, since = (options[name] for name in ("paths", "source", "target", "changed_since"))
    if bool(source) != bool(target):
        raise click.UsageError(f"--{'target' if source else 'source'} is missing: give --source EN and --target ZH together")
    if source and since:
        raise click.UsageError("--changed-since goes with paths, not with --source and --target")
    if (source and paths) or not (source or paths or since):
        raise click.UsageError("give notes to check, or --source EN with --target ZH" + (", not both" if paths else ""))
    return Target(tuple(paths) or (".",), (source, target) if source else None, since)


def settings_of(options: dict[str, Any]) -> Settings:
    """The settings: the file's, overridden by the options. Raises `CheckError`."""
    return combined(_configuration_file(options["config"], _cache(options)), _stated(options))


def _configuration_file(config: str | None, cache: Path | None) -> ConfigurationFile | None:
    path = Path(config) if config else find_configuration(Path.cwd())
    if path is None:
        return None
    from bilingual_qa.engine.former_rules import FORMER_RULES
    from bilingual_qa.engine.rule_cards import rule_cards

    file = read_configuration(path)
    check_file_codes(file, rule_cards(cache), FORMER_RULES)
    return file


def _stated(options: dict[str, Any]) -> dict[str, Any]:
    """The fields of the configuration that the command line gives."""
    names = ("select", "ignore", "fail_on", "target_locale", "glossary", "baseline")
    stated = {name: options[name] for name in names if options.get(name)}
    if options["min_confidence"]:
        stated["min_confidence"] = Confidence(options["min_confidence"])
    if options["no_preview"]:
        stated["preview"] = False
    if options["without_known_wrong"]:
        stated["known_wrong"] = False
    return stated


def _cache(options: dict[str, Any]) -> Path | None:
    from bilingual_qa.engine.cache import cache_folder

    return None if options["no_cache"] else cache_folder()


def report_of(target: Target, configuration: Configuration, options: dict[str, Any]) -> Report:
    """Checks; what the user should know beside the report goes to standard error."""
    from bilingual_qa.engine.clock import today
    from bilingual_qa.engine.readings import Readings
    from bilingual_qa.engine.run import run
    from bilingual_qa.readers.select import Filter

    readings = Readings()
    if target.pair:
        chosen, left_out = [readings.of_pair(*target.pair)], 0
    else:
        chosen, left_out = readings.selected(target.paths, Filter(configuration.exclude, changed=_changed(target)))
    if not chosen:
        write_stderr(_nothing(target, left_out))
    with progress(len(chosen)) as show:
        done = run(chosen, configuration, cache=_cache(options), jobs=options["jobs"], progress=show, today=today())
    for warning in done.warnings:
        write_stderr(warning)
    return done.report


def _changed(target: Target) -> Sequence[Path] | frozenset[Path] | None:
    if target.changed_since is None:
        return None
    from bilingual_qa.readers.changed import changed_since

    return changed_since(target.changed_since, Path.cwd())


def _nothing(target: Target, left_out: int) -> str:
    since = f", or did not change since {target.changed_since}" if target.changed_since else ""
    return f"nothing to check: all {left_out} notes are ignored or excluded{since}"
