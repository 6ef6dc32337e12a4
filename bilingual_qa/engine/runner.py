"""A bitext and rules -> findings and coverage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from bilingual_qa.analysis import AnalysedNote, WordLinks
from bilingual_qa.analysis.figures import Relation
from bilingual_qa.engine.fingerprint import with_fingerprints
from bilingual_qa.glossary import Termbase
from bilingual_qa.model import Bitext, Coverage, Document, FileError, Finding, Locale, Side
from bilingual_qa.rules.rule import NoteRule, UnitRule


class NoteResult(msgspec.Struct, frozen=True):
    """What the rules say of one note."""

    document: Document
    findings: tuple[Finding, ...]
    coverage: Coverage
    errors: tuple[FileError, ...]


def run_rules(bitext: Bitext, rules: Sequence[UnitRule | NoteRule], termbase: Termbase, words: WordLinks) -> NoteResult:
    """Every rule over the note, its findings in reading order with fingerprints.

    A rule that raises is an error of the run; the other rules still speak.
    """
    note = AnalysedNote(bitext, termbase, words)
    findings: list[Finding] = []
    errors: list[FileError] = []
    for rule in rules:
        try:
            findings += list(_apply(rule, note))
        except Exception as error:
            told = f"rule {rule.code} failed with {type(error).__name__}: {error}; please report it, and --ignore {rule.code}"
            errors.append(FileError(bitext.path, None, told))
    ids = [unit.id for unit in bitext.units] + [block.id for block in bitext.unpaired]
    order = {name: number for number, name in enumerate(ids)}
    findings = [msgspec.structs.replace(finding, document=bitext.path) for finding in findings]
    findings.sort(key=lambda f: (order[f.unit], f.target, f.source, f.rule))
    document = Document(bitext.path, Locale.EN, note.locale, bitext.units, bitext.unpaired)
    return NoteResult(document, tuple(with_fingerprints(findings, _texts(bitext))), _coverage(note), tuple(errors))


def _apply(rule: UnitRule | NoteRule, note: AnalysedNote) -> Iterator[Finding]:
    if isinstance(rule, NoteRule):
        yield from rule.check(note)
    else:
        for unit in note.units:
            yield from rule.check(unit)


def _texts(bitext: Bitext) -> dict[str, tuple[str, str]]:
    texts = {unit.id: (unit.source.text, unit.target.text) for unit in bitext.units}
    for block in bitext.unpaired:
        text = block.segment.text
        texts[block.id] = (text, "") if block.side is Side.SOURCE else ("", text)
    return texts


def _coverage(note: AnalysedNote) -> Coverage:
    links = [link for unit in note.units for link in unit.term_links]
    figures = [pair for unit in note.units for pair in unit.figure_pairs]
    return Coverage(
        units=len(note.units),
        unpaired=len(note.unpaired),
        figures=sum(pair.source is not None for pair in figures),
        figures_equal=sum(pair.relation in (Relation.EQUAL, Relation.REPEATED) for pair in figures),
        concepts=len(links),
        concepts_satisfied=sum(link.accepted is not None for link in links),
    )
