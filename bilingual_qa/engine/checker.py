"""The main job: files in, a report out. The command line and the Python API are this."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from bilingual_qa.align import Lexicon, align_note, align_sentences, load_lexicon
from bilingual_qa.analysis import AnalysedNote, WordLinks
from bilingual_qa.engine.fault import file_error
from bilingual_qa.engine.readings import Reading, Readings
from bilingual_qa.engine.registry import RULES, rule_infos
from bilingual_qa.engine.runner import NoteResult, run_rules
from bilingual_qa.engine.scoring import score_document
from bilingual_qa.engine.signature import signature
from bilingual_qa.glossary import Termbase, lexicon_pairs, open_termbase, shipped_folder
from bilingual_qa.model import (
    Bitext,
    Coverage,
    FileError,
    Gate,
    InputError,
    Note,
    Report,
    UnpairedKind,
)
from bilingual_qa.policy import Configuration, check_codes, counts, selected
from bilingual_qa.readers import PagePatterns
from bilingual_qa.rules.rule import NoteRule, UnitRule
from bilingual_qa.text.english import Tagger


class Checker:
    """A configuration made ready: glossary, lexicon and rules, for as many notes as one likes.

    Args:
        configuration: the settings.
        cache: the folder for compiled data; `None` keeps nothing.

    Raises:
        CheckError: a glossary, a pattern file, a rule code or the spaCy pipeline of the configuration cannot be used.
    """

    def __init__(self, configuration: Configuration, cache: Path | None = None) -> None:
        self.configuration = configuration
        self.infos = rule_infos()
        check_codes((*configuration.select, *configuration.ignore), self.infos)
        self.rules: tuple[UnitRule | NoteRule, ...] = tuple(
            rule() for rule, info in zip(RULES, self.infos, strict=True) if selected(info, configuration)
        )
        paths = [shipped_folder(), *map(Path, configuration.glossary)]
        self.termbase: Termbase = open_termbase(paths, known_wrong=configuration.known_wrong, cache=cache)
        self.patterns = PagePatterns.default()
        if configuration.page_patterns:
            self.patterns = self.patterns.extended(PagePatterns.from_toml(Path(configuration.page_patterns)))
        self.tagger = Tagger(configuration.spacy_pipeline) if configuration.spacy_pipeline else None
        self._cache = cache
        self._lexicon: Lexicon | None = None
        self._words: WordLinks | None = None

    @property
    def readings(self) -> Readings:
        """Makes what `report` takes, with the locale and the page patterns of the configuration."""
        return Readings(self.configuration.locale, self.patterns)

    @property
    def lexicon(self) -> Lexicon:
        """The aligner's dictionary, loaded when first asked for."""
        if self._lexicon is None:
            glossary = self.termbase.glossary
            pairs, digest = lexicon_pairs(glossary), glossary.digest[:16]
            if self._cache is not None:
                self._lexicon = load_lexicon(self._cache, pairs, digest)
            else:
                # The dictionary is always compiled into a folder: without a cache, one that goes away at once.
                with tempfile.TemporaryDirectory() as folder:
                    self._lexicon = load_lexicon(Path(folder), pairs, digest)
        return self._lexicon

    @property
    def words(self) -> WordLinks:
        """Which words translate which, by the dictionary."""
        if self._words is None:
            self._words = WordLinks(self.lexicon)
        return self._words

    @property
    def warnings(self) -> list[str]:
        """What the user should know: a selection that leaves no rule, a dictionary that is missing or could not be cached."""
        found = [] if self.rules else ["the selection leaves no rule: nothing was looked for"]
        if self._lexicon is not None and self._lexicon.warning:
            found.append(self._lexicon.warning)
        return found

    def align(self, note: Note) -> Bitext:
        """The note's paragraphs and sentences in pairs."""
        return align_note(note, self.lexicon)

    def analyse(self, note: Note | Bitext) -> AnalysedNote:
        """The note aligned, with what the rules share.

        Raises:
            InputError: a page without a pair of paragraphs, a bitext without a source text.
        """
        bitext = self._aligned(note) if isinstance(note, Note) else self._with_sentences(note)
        if not bitext.units and all(block.kind is not UnpairedKind.UNTRANSLATED for block in bitext.unpaired):
            raise InputError("no row has a source text; fill in the column source", path=bitext.path)
        return AnalysedNote(bitext, self.termbase, self.words, self.tagger)

    def check_note(self, note: Note | Bitext) -> NoteResult:
        """Everything that the rules say of one note; raises as `analyse` does."""
        result = run_rules(self.analyse(note), self.rules)
        least = self.configuration.min_confidence.rank
        return msgspec.structs.replace(result, findings=tuple(f for f in result.findings if f.confidence.rank >= least))

    def _aligned(self, note: Note) -> Bitext:
        bitext = self.align(note)
        if not bitext.units:
            raise InputError(
                "no paragraph could be paired with a translation; check that both languages are of one note", path=note.path
            )
        return bitext

    def _with_sentences(self, bitext: Bitext) -> Bitext:
        units = tuple(
            msgspec.structs.replace(u, sentences=align_sentences(u.source.text, u.target.text, self.lexicon))
            for u in bitext.units
        )
        return msgspec.structs.replace(bitext, units=units)

    def report(self, readings: Sequence[Reading], progress: Callable[[int, str], None] | None = None) -> Report:
        """Check what is read; what cannot be read is an error of the report, and the rest is still checked.

        Args:
            readings: see `Checker.readings`.
            progress: called before each file with its number, from 0, and its path.
        """
        results: list[NoteResult] = []
        errors: list[FileError] = []
        for number, reading in enumerate(readings):
            if progress is not None:
                progress(number, reading.path)
            found, failed = self._checked(reading)
            results += found
            errors += failed
        return self._report(results, errors)

    def _checked(self, reading: Reading) -> tuple[list[NoteResult], list[FileError]]:
        results: list[NoteResult] = []
        errors: list[FileError] = []
        try:
            notes = reading.read()
        except Exception as error:
            return [], [file_error(error, reading.path)]
        for note in notes:
            try:
                results.append(self.check_note(note))
            except Exception as error:
                errors.append(file_error(error, note.path))
        if results and not any(result.document.units for result in results):
            errors.append(FileError(reading.path, None, "no row has both a source and a target; fill in the column target"))
        return results, errors + [error for result in results for error in result.errors]

    def _report(self, results: Sequence[NoteResult], errors: Sequence[FileError]) -> Report:
        by_code = {info.code: info for info in self.infos}
        findings = tuple(finding for result in results for finding in result.findings)
        fail_on = self.configuration.fail_on
        return Report(
            signature=signature(self.rules, self.termbase.glossary, self._lexicon, self.configuration),
            gate=Gate(fail_on, any(counts(finding, by_code[finding.rule], fail_on) for finding in findings)),
            coverage=sum((result.coverage for result in results), Coverage()),
            documents=tuple(result.document for result in results),
            findings=findings,
            errors=tuple(errors),
            scores={result.document.path: score_document(result.document, result.findings) for result in results},
            rules=self.infos,
        )
