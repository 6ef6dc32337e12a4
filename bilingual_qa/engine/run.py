"""The main job: files in, a report out. Profiles, cache, processes, suppressions and baseline come together here.

Nothing here loads the glossary, the dictionary or a rule before there is a note that the cache does not know.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

import msgspec

from bilingual_qa.engine.assembly import NO_RULE, assemble
from bilingual_qa.engine.fingerprint import former_fingerprints, unit_texts
from bilingual_qa.engine.former_rules import FORMER_RULES
from bilingual_qa.engine.jobs import Checkers, Task, job_count, run_tasks
from bilingual_qa.engine.outcome import Outcome
from bilingual_qa.engine.readings import Reading
from bilingual_qa.engine.result_cache import ResultCache
from bilingual_qa.engine.rule_cards import rule_cards
from bilingual_qa.engine.signature import signature
from bilingual_qa.engine.suppression_audit import audit
from bilingual_qa.model import Report, RuleInfo
from bilingual_qa.policy import (
    Baseline,
    Configuration,
    Suppression,
    SuppressionFiles,
    check_codes,
    known_findings,
    note_name,
    read_baseline,
    read_suppressions,
    selected,
    suppress,
    with_current_codes,
)


class Run(NamedTuple):
    """A report, and sentences for the user that are no part of it."""

    report: Report
    warnings: tuple[str, ...]


def run(
    readings: Sequence[Reading],
    configuration: Configuration,
    *,
    cache: Path | None,
    jobs: int | None = 1,
    progress: Callable[[int, str], None] | None = None,
    today: datetime.date | None = None,
    checkers: Checkers | None = None,
) -> Run:
    """Checks what is read; what cannot be read is an error of the report, and the rest is still checked.

    Args:
        readings: see `Readings`.
        configuration: the settings, with profiles, suppressions and baseline.
        cache: the folder for compiled data and for outcomes; `None` keeps nothing.
        jobs: how many processes; `None`: as many as pay.
        progress: called for each note that the cache does not know, with how many are done, and its path.
        today: the day by which suppressions expire; default: the clock's.
        checkers: those of an earlier run, so that glossaries are not loaded again.

    Raises:
        CheckError: the settings, a glossary, a suppression file or the baseline cannot be used.
    """
    rules = rule_cards(cache)
    configuration, named = with_current_codes(configuration, FORMER_RULES)
    check_codes((*configuration.select, *configuration.ignore, *configuration.severity), rules, FORMER_RULES)
    settings = [configuration.of(reading.path) for reading in readings]
    files = SuppressionFiles(configuration.suppressions, partial(read_suppressions, rules=rules, former=FORMER_RULES))
    for reading in readings:
        files.of(reading.path)
    baseline = read_baseline(Path(configuration.baseline)) if configuration.baseline else None
    signatures = _signatures([configuration, *settings], rules)
    outcomes = _outcomes(readings, settings, signatures, cache, checkers, jobs, progress)
    warnings = [str(rule) for rule in named]
    if not any(selected(rule, each) for each in (settings or [configuration]) for rule in rules):
        warnings.append(NO_RULE)
    warnings += dict.fromkeys(outcome.warning for outcome in outcomes if outcome.warning)
    fitting: list[Suppression] = []
    judged = [_judged(outcome, configuration, files, baseline, today or datetime.date.today(), fitting) for outcome in outcomes]
    found = audit(files.entries(), fitting, readings, outcomes, configuration, rules, today or datetime.date.today())
    report = assemble(
        [*judged, found] if found.results else judged,
        rules,
        "; ".join(dict.fromkeys(signatures[repr(each)] for each in settings or [configuration])),
        configuration.fail_on,
        fail_on_by_document=_fail_on(settings, outcomes, configuration.fail_on),
        baseline=baseline is not None,
    )
    return Run(report, tuple(warnings))


def _signatures(settings: Sequence[Configuration], rules: Sequence[RuleInfo]) -> dict[str, str]:
    return {key: signature(each, rules) for key, each in {repr(each): each for each in settings}.items()}


def _outcomes(
    readings: Sequence[Reading],
    settings: Sequence[Configuration],
    signatures: Mapping[str, str],
    cache: Path | None,
    checkers: Checkers | None,
    jobs: int | None,
    progress: Callable[[int, str], None] | None,
) -> list[Outcome]:
    """What checking each reading gives: from the cache, or anew."""
    kept = ResultCache(cache / "results") if cache is not None else None
    outcomes: dict[int, Outcome] = {}
    tasks = []
    for number, (reading, each) in enumerate(zip(readings, settings, strict=True)):
        own = signatures[repr(each)]
        key = kept.key(reading, own) if kept is not None else None
        outcome = kept.get(key) if kept is not None and key is not None else None
        if outcome is not None:
            outcomes[number] = outcome
        else:
            tasks.append(Task(number, reading, each, own, key))
    known = len(outcomes)

    def show(done: int, path: str) -> None:
        if progress is not None:
            progress(known + done, path)

    if tasks:
        outcomes |= dict(run_tasks(tasks, checkers or Checkers(cache, kept), job_count(jobs, len(tasks)), show))
        if kept is not None:
            kept.prune()
    return [outcomes[number] for number in range(len(readings))]


def _judged(
    outcome: Outcome,
    configuration: Configuration,
    files: SuppressionFiles,
    baseline: Baseline | None,
    today: datetime.date,
    fitting: list[Suppression],
) -> Outcome:
    """The outcome with the findings marked that a suppression or the baseline keeps from counting."""
    results = []
    for result in outcome.results:
        path = result.document.path
        entries = files.of(path)
        if result.findings and (entries or baseline is not None):
            texts = unit_texts(result.document.units, result.document.unpaired)
            known_as = former_fingerprints(result.findings, texts, FORMER_RULES)
            applied = suppress(result.findings, texts, entries, known_as, today)
            fitting += applied.fitting
            findings = applied.findings
            if baseline is not None and configuration.baseline:
                known = baseline.documents.get(note_name(path, Path(configuration.baseline).parent), ())
                findings = known_findings(findings, known, known_as)
            result = msgspec.structs.replace(result, findings=tuple(findings))
        results.append(result)
    return msgspec.structs.replace(outcome, results=tuple(results))


def _fail_on(settings: Sequence[Configuration], outcomes: Sequence[Outcome], usual: str) -> dict[str, str]:
    return {
        result.document.path: each.fail_on
        for each, outcome in zip(settings, outcomes, strict=True)
        if each.fail_on != usual
        for result in outcome.results
    }
