"""A configuration made ready to check notes."""

from __future__ import annotations

import functools
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from bilingual_qa.align import Lexicon, align_note, align_pair, load_lexicon
from bilingual_qa.analysis import AnalysedNote, WordLinks
from bilingual_qa.engine.assembly import NO_RULE, assemble
from bilingual_qa.engine.fault import file_error
from bilingual_qa.engine.fingerprint import unit_texts
from bilingual_qa.engine.former_rules import FORMER_RULES
from bilingual_qa.engine.outcome import NoteResult, Outcome
from bilingual_qa.engine.readings import Reading, Readings
from bilingual_qa.engine.rule_cards import load_rules, rule_cards
from bilingual_qa.engine.runner import run_rules
from bilingual_qa.engine.signature import glossary_paths, signature
from bilingual_qa.glossary import Termbase, open_termbase, rendered_terms
from bilingual_qa.model import Bitext, FileError, InputError, Note, Report, UnpairedKind
from bilingual_qa.policy import Configuration, KeptEnglish, check_codes, house_findings, selected
from bilingual_qa.readers import PagePatterns
from bilingual_qa.rules.rule import NoteRule, UnitRule
from bilingual_qa.text.english import Tagger


class Checker:
    """A configuration made ready: glossary, lexicon and rules, for as many notes as one likes.

    Profiles, suppressions and the baseline of the configuration are not looked at: `bilingual_qa.engine.run` does that.

    Args:
        configuration: the settings.
        cache: the folder for compiled data; `None` keeps nothing.
        like: a checker with the same glossaries, which are then not loaded again.

    Raises:
        CheckError: a glossary, a pattern file, a rule code or the spaCy pipeline of the configuration cannot be used.
    """

    def __init__(self, configuration: Configuration, cache: Path | None = None, like: Checker | None = None) -> None:
        self.configuration = configuration
        self.infos = rule_cards(cache)
        check_codes((*configuration.select, *configuration.ignore, *configuration.severity), self.infos, FORMER_RULES)
        self.termbase: Termbase = (
            like.termbase
            if like is not None
            else open_termbase(glossary_paths(configuration), known_wrong=configuration.known_wrong, cache=cache)
        )
        self._kept = KeptEnglish(configuration, self.termbase, glossary_paths(configuration))
        self._own_patterns = _own_patterns(configuration)
        self.tagger = Tagger(configuration.spacy_pipeline) if configuration.spacy_pipeline else None
        self._cache = cache
        self._like = like
        self._lexicon: Lexicon | None = None
        self._words: WordLinks | None = None

    @functools.cached_property
    def rules(self) -> tuple[UnitRule | NoteRule, ...]:
        """The rules that the configuration selects; to align a note none is needed."""
        return tuple(rule() for rule in load_rules(self._cache, lambda info: selected(info, self.configuration)))

    @property
    def readings(self) -> Readings:
        """Makes what `report` takes."""
        return Readings()

    @functools.cached_property
    def patterns(self) -> PagePatterns:
        """What is not content on a page: the program's patterns, which only a page makes worth compiling, and the user's."""
        return PagePatterns.default().extended(self._own_patterns)

    @property
    def lexicon(self) -> Lexicon:
        """The aligner's dictionary, loaded when first asked for."""
        if self._like is not None:
            return self._like.lexicon
        if self._lexicon is None:
            glossary = self.termbase.glossary
            pairs, digest = rendered_terms(glossary), glossary.digest[:16]
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
        if self._like is not None:
            return self._like.words
        if self._words is None:
            self._words = WordLinks(self.lexicon)
        return self._words

    @property
    def warnings(self) -> list[str]:
        """What the user should know: a selection that leaves no rule, a dictionary that is missing or could not be cached."""
        found = [] if self.rules else [NO_RULE]
        if self._warning is not None:
            found.append(self._warning)
        return found

    @property
    def _warning(self) -> str | None:
        if self._like is not None:
            return self._like._warning
        return self._lexicon.warning if self._lexicon is not None else None

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
        return AnalysedNote(bitext, self.termbase, self.words, self.tagger, self.configuration.conventions)

    def check_note(self, note: Note | Bitext) -> NoteResult:
        """Everything that the rules say of one note; raises as `analyse` does."""
        analysed = self.analyse(note)
        result = run_rules(analysed, self.rules)
        texts = unit_texts(analysed.bitext.units, analysed.bitext.unpaired)
        findings = house_findings(result.findings, texts, self.configuration, self._kept)
        return msgspec.structs.replace(result, findings=tuple(findings))

    def _aligned(self, note: Note) -> Bitext:
        bitext = self.align(note)
        if not bitext.units:
            raise InputError(
                "no paragraph could be paired with a translation; check that both languages are of one note", path=note.path
            )
        return bitext

    def _with_sentences(self, bitext: Bitext) -> Bitext:
        """The rows with their sentences in pairs and, as the score of each, how surely its sides belong together."""
        units = []
        for unit in bitext.units:
            pair = align_pair(unit.source.text, unit.target.text, self.lexicon)
            bead = msgspec.structs.replace(unit.bead, score=pair.score)
            units.append(msgspec.structs.replace(unit, bead=bead, sentences=pair.sentences))
        return msgspec.structs.replace(bitext, units=tuple(units))

    def outcome(self, reading: Reading) -> Outcome:
        """Checks what is read; what cannot be read or checked is an error of the outcome."""
        try:
            notes = reading.read(self.configuration.stated_locale, lambda: self.patterns)
        except Exception as error:
            return Outcome(errors=(file_error(error, reading.path),))
        results: list[NoteResult] = []
        errors: list[FileError] = []
        for note in notes:
            try:
                results.append(self.check_note(note))
            except Exception as error:
                errors.append(file_error(error, note.path))
        if results and not any(result.document.units for result in results):
            errors.append(FileError(reading.path, None, "no row has both a source and a target; fill in the column target"))
        errors += [error for result in results for error in result.errors]
        return Outcome(tuple(results), tuple(errors), self._warning)

    def report(self, readings: Sequence[Reading], progress: Callable[[int, str], None] | None = None) -> Report:
        """Check what is read; what cannot be read is an error of the report, and the rest is still checked.

        Args:
            readings: see `Checker.readings`.
            progress: called before each file with its number, from 0, and its path.
        """
        outcomes = []
        for number, reading in enumerate(readings):
            if progress is not None:
                progress(number, reading.path)
            outcomes.append(self.outcome(reading))
        fail_on = self.configuration.fail_on
        return assemble(outcomes, self.infos, signature(self.configuration, self.infos), fail_on)


def _own_patterns(configuration: Configuration) -> PagePatterns:
    """The patterns of the configuration, those for boilerplate first. Raises `CheckError` for one that cannot be used."""
    own = PagePatterns(())
    if configuration.page_patterns:
        own = PagePatterns.from_toml(Path(configuration.page_patterns))
    if configuration.boilerplate:
        own = own.extended(PagePatterns.of({"boilerplate": {"boilerplate": list(configuration.boilerplate)}}))
    return own
