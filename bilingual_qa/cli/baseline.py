"""`bilingual-qa baseline`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from bilingual_qa.cli.output import write_file, write_stderr
from bilingual_qa.cli.run_options import report_of, run_options, settings_of, target_of
from bilingual_qa.model import CheckError, FileError


@click.group()
def baseline() -> None:
    """Keep the findings that are there today, so that only new ones count.

    The file is bilingual-qa-baseline.json, or what --baseline or the configuration names; check takes it with --baseline FILE.
    """


@baseline.command()
@run_options
def write(**options: Any) -> None:
    """Write all findings in these notes into the baseline; one that is there is replaced.

    Exit codes: 0 written, 2 something could not be checked: then nothing is written.
    """
    import msgspec

    from bilingual_qa.engine.program import program_version
    from bilingual_qa.policy import baseline_of, written_baseline

    configuration = settings_of(options).configuration
    file = _file(configuration.baseline)
    report = report_of(target_of(options), msgspec.structs.replace(configuration, baseline=None), options)
    _end_on(report.errors)
    made = baseline_of(report, file.parent, program_version())
    write_file(file, written_baseline(made))
    write_stderr(f"{file}: {sum(map(len, made.documents.values()))} findings in {len(made.documents)} notes")


@baseline.command()
@run_options
def prune(**options: Any) -> None:
    """Take out of the baseline what is found no longer in these notes, and notes that are gone.

    What was not looked at, another note or a rule that did not run, stays. Exit codes: 0 done, 2 something could not be
    checked: then nothing is written.
    """
    import msgspec

    from bilingual_qa.engine.former_rules import FORMER_RULES
    from bilingual_qa.engine.program import program_version
    from bilingual_qa.model import Confidence
    from bilingual_qa.policy import (
        KnownFinding,
        baseline_of,
        current_codes,
        note_name,
        pruned,
        read_baseline,
        selected,
        written_baseline,
    )
    from bilingual_qa.reporters.places import file_of

    configuration = settings_of(options).configuration
    file = _file(configuration.baseline)
    before = read_baseline(file)
    report = report_of(target_of(options), msgspec.structs.replace(configuration, baseline=str(file)), options)
    _end_on(report.errors)
    rules = {rule.code: rule for rule in report.rules}
    settings = {note_name(document.path, file.parent): configuration.of(document.path) for document in report.documents}

    def looked_at(name: str, entry: KnownFinding) -> bool:
        if name not in settings or settings[name].min_confidence is not Confidence.LOW:
            return False
        codes, _ = current_codes([entry.rule], FORMER_RULES)
        return all(selected(rules[code], settings[name]) for code in codes if code in rules)

    def exists(name: str) -> bool:
        return name == "-" or (file.parent / file_of(name)).exists()

    after = pruned(before, baseline_of(report, file.parent, program_version(), known=True), looked_at, exists)
    count = [sum(map(len, each.documents.values())) for each in (before, after)]
    write_file(file, written_baseline(after))
    write_stderr(f"{file}: {count[0] - count[1]} of {count[0]} findings removed")


def _file(configured: str | None) -> Path:
    from bilingual_qa.policy.baseline import FILE_NAME

    return Path(configured or FILE_NAME)


def _end_on(errors: Sequence[FileError]) -> None:
    """A baseline of half the notes would make every finding of the others new."""
    for error in errors:
        write_stderr(str(CheckError(error.message, path=error.path, line=error.line)))
    if errors:
        write_stderr("the baseline is left as it was")
        sys.exit(2)
