"""A bitext and rules -> findings and coverage."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from bilingual_qa.analysis import AnalysedNote
from bilingual_qa.analysis.figures import Relation
from bilingual_qa.engine.fault import fault_line
from bilingual_qa.engine.fingerprint import unit_texts, with_fingerprints
from bilingual_qa.engine.outcome import NoteResult
from bilingual_qa.engine.told_once import told_once
from bilingual_qa.model import DOUBTFUL, Bitext, Confidence, Coverage, Document, FileError, Finding, Locale
from bilingual_qa.rules.rule import NoteRule, UnitRule

# Families whose findings compare the two sides: they are worth as much as the pair is.
_COMPARING = ("TM", "NU", "AC", "EN")


def run_rules(note: AnalysedNote, rules: Sequence[UnitRule | NoteRule]) -> NoteResult:
    """Every rule over the note, its findings in reading order with fingerprints.

    A rule that raises is an error of the run, told once a note; the other rules, and the rule on other units, still speak.
    What compares the sides of a pair that is more likely wrong than right has low confidence: where the pair is wrong, so is it.
    """
    bitext = note.bitext
    findings: list[Finding] = []
    errors: dict[str, FileError] = {}
    yielding = {rule.code for rule in rules if rule.yields}
    rows = [(unit.unit.target.line, unit) for unit in note.units]
    for rule in rules:
        subjects: Sequence[tuple[int | None, Any]] = rows
        if isinstance(rule, NoteRule):
            subjects = [(None, note)]
        for line, subject in subjects:
            try:
                findings += rule.check(subject)
            except Exception as error:
                told = f"rule {rule.code} failed ({fault_line(error)}); please report it; --ignore {rule.code} leaves it out"
                errors.setdefault(rule.code, FileError(bitext.path, line, told))
    order = _reading_order(bitext)
    doubtful = {unit.id for unit in bitext.units if unit.bead.score < DOUBTFUL}
    findings = [_placed(finding, bitext.path, finding.unit in doubtful) for finding in told_once(findings, yielding)]
    findings.sort(key=lambda f: (order[f.unit], f.target, f.source, f.rule))
    document = Document(bitext.path, Locale.EN, note.locale, bitext.units, bitext.unpaired)
    return NoteResult(
        document,
        tuple(with_fingerprints(findings, unit_texts(bitext.units, bitext.unpaired))),
        _coverage(note, {rule.code[:2] for rule in rules}),
        tuple(errors.values()),
    )


def _placed(finding: Finding, path: str, doubtful: bool) -> Finding:
    """The finding with its document, and with low confidence where it rests on a doubtful pair."""
    lowered = doubtful and finding.rule[:2] in _COMPARING
    return msgspec.structs.replace(finding, document=path, confidence=Confidence.LOW if lowered else finding.confidence)


def _reading_order(bitext: Bitext) -> dict[str, tuple[int, int]]:
    """Ids to places: by the line of the translation, or of the source where that stands alone."""
    segments = [(unit.id, unit.target) for unit in bitext.units] + [(block.id, block.segment) for block in bitext.unpaired]
    return {name: (segment.line, number) for number, (name, segment) in enumerate(segments)}


def _coverage(note: AnalysedNote, families: set[str]) -> Coverage:
    """What was checked: terms only where a terminology rule ran, figures only where a number rule did."""
    links = [link for unit in note.units for link in unit.term_links] if "TM" in families else []
    figures = [pair for unit in note.units for pair in unit.figure_pairs] if "NU" in families else []
    return Coverage(
        units=len(note.units),
        unpaired=len(note.unpaired),
        figures=sum(pair.source is not None for pair in figures),
        figures_equal=sum(pair.relation in (Relation.EQUAL, Relation.REPEATED) for pair in figures),
        concepts=len(links),
        concepts_satisfied=sum(link.accepted is not None for link in links),
    )
