"""The main job: files in, a report out. The command line and the Python API are this."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from bilingual_qa.align import Lexicon, align_note, align_sentences, load_lexicon
from bilingual_qa.analysis import WordLinks
from bilingual_qa.engine.registry import RULES, rule_infos
from bilingual_qa.engine.runner import NoteResult, run_rules
from bilingual_qa.engine.scoring import score_document
from bilingual_qa.engine.signature import signature
from bilingual_qa.glossary import Termbase, lexicon_pairs, open_termbase, shipped_folder
from bilingual_qa.model import Bitext, CheckError, Coverage, FileError, Gate, InputError, Note, Report, UnpairedKind
from bilingual_qa.policy import Configuration, check_codes, counts, selected
from bilingual_qa.readers import PagePatterns, expand, read, read_pair, read_text
from bilingual_qa.rules.rule import NoteRule, UnitRule


def cache_folder() -> Path:
    """Where compiled glossaries and the lexicon are kept: `$XDG_CACHE_HOME/bilingual_qa`, or `~/.cache/bilingual_qa`."""
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "bilingual_qa"


class Checker:
    """A configuration made ready: glossary, lexicon and rules, for as many notes as one likes.

    Args:
        configuration: the settings.
        cache: the folder for compiled data; `None` keeps nothing.

    Raises:
        CheckError: a glossary, a pattern file or a rule code of the configuration cannot be used.
    """

    def __init__(self, configuration: Configuration, cache: Path | None = None) -> None:
        self.configuration = configuration
        infos = rule_infos()
        check_codes((*configuration.select, *configuration.ignore), infos)
        self.rules: tuple[UnitRule | NoteRule, ...] = tuple(
            rule() for rule, info in zip(RULES, infos, strict=True) if selected(info, configuration)
        )
        paths = [shipped_folder(), *map(Path, configuration.glossary)]
        self.termbase: Termbase = open_termbase(paths, known_wrong=configuration.known_wrong, cache=cache)
        self.patterns = PagePatterns.default()
        if configuration.page_patterns:
            self.patterns = self.patterns.extended(PagePatterns.from_toml(Path(configuration.page_patterns)))
        self._cache = cache
        self._lexicon: Lexicon | None = None
        self._words: WordLinks | None = None

    @property
    def lexicon(self) -> Lexicon:
        """The aligner's dictionary, loaded when first asked for."""
        if self._lexicon is None:
            self._lexicon = load_lexicon(self._cache, lexicon_pairs(self.termbase.glossary))
        return self._lexicon

    @property
    def words(self) -> WordLinks:
        """Which words translate which, by the dictionary."""
        if self._words is None:
            self._words = WordLinks(self.lexicon)
        return self._words

    @property
    def warning(self) -> str | None:
        """What the user should know of the dictionary: missing, or not kept in the cache."""
        return self._lexicon.warning if self._lexicon is not None else None

    def align(self, note: Note) -> Bitext:
        """The note's paragraphs and sentences in pairs."""
        return align_note(note, self.lexicon)

    def check_note(self, note: Note | Bitext) -> NoteResult:
        """Everything that the rules say of one note.

        Raises:
            InputError: the note has no pair of paragraphs.
        """
        bitext = self.align(note) if isinstance(note, Note) else self._with_sentences(note)
        if not bitext.units and all(block.kind is not UnpairedKind.UNTRANSLATED for block in bitext.unpaired):
            raise InputError("no pair of paragraphs was found: is the translation in this file?", path=bitext.path)
        result = run_rules(bitext, self.rules, self.termbase, self.words)
        least = self.configuration.min_confidence.rank
        return msgspec.structs.replace(result, findings=tuple(f for f in result.findings if f.confidence.rank >= least))

    def _with_sentences(self, bitext: Bitext) -> Bitext:
        units = tuple(
            msgspec.structs.replace(u, sentences=align_sentences(u.source.text, u.target.text, self.lexicon))
            for u in bitext.units
        )
        return msgspec.structs.replace(bitext, units=units)

    def report(self, readings: Iterable[Callable[[], Sequence[Note | Bitext]]]) -> Report:
        """Check what each callable reads; what cannot be read is an error of the report, and the rest is still checked."""
        results: list[NoteResult] = []
        errors: list[FileError] = []
        for reading in readings:
            try:
                notes = reading()
            except CheckError as error:
                errors.append(FileError(error.path or "", error.line, error.message))
                continue
            for note in notes:
                try:
                    results.append(self.check_note(note))
                except CheckError as error:
                    errors.append(FileError(error.path or note.path, error.line, error.message))
        return self._report(results, errors)

    def _report(self, results: Sequence[NoteResult], errors: list[FileError]) -> Report:
        infos = rule_infos()
        by_code = {info.code: info for info in infos}
        findings = tuple(finding for result in results for finding in result.findings)
        fail_on = self.configuration.fail_on
        failed = any(counts(finding, by_code[finding.rule], fail_on) for finding in findings)
        return Report(
            signature=signature(self.rules, self.termbase.glossary, self.configuration),
            gate=Gate(fail_on, failed),
            coverage=sum((result.coverage for result in results), Coverage()),
            documents=tuple(result.document for result in results),
            findings=findings,
            errors=tuple(errors) + tuple(error for result in results for error in result.errors),
            scores={result.document.path: score_document(result.document, result.findings) for result in results},
            rules=infos,
        )


def check(
    paths: Sequence[str | Path] = (),
    *,
    source: str | Path | None = None,
    target: str | Path | None = None,
    text: str | None = None,
    configuration: Configuration | None = None,
    cache: Path | None = None,
) -> Report:
    """Check notes and give the report.

    Args:
        paths: files, folders and patterns: pages and bitexts.
        source: an English file, with `target`, its translation, instead of `paths`.
        target: see `source`.
        text: a page given as text (standard input), instead of `paths`.
        configuration: the settings; default: those of a run without options.
        cache: the folder for compiled data; default: the user's cache.

    Raises:
        CheckError: the configuration, or a glossary, cannot be used. Files that cannot be read do not raise: they
            stand in the report's `errors`.
    """
    settings = configuration or Configuration()
    checker = Checker(settings, cache or cache_folder())
    return checker.report(reads(checker, paths, source, target, text))


def reads(
    checker: Checker, paths: Sequence[str | Path], source: str | Path | None, target: str | Path | None, text: str | None
) -> Iterator[Callable[[], Sequence[Note | Bitext]]]:
    """For each note a function that reads it, so that one faulty file does not stop the others. Arguments as of `check`."""
    locale = checker.configuration.locale
    if text is not None:
        yield lambda: [read_text(text, "-", target_locale=locale, page_patterns=checker.patterns)]
    if source is not None and target is not None:
        yield lambda: [read_pair(source, target, target_locale=locale, page_patterns=checker.patterns)]
    seen: set[Path] = set()
    for given in paths:
        try:
            files = expand([given])
        except CheckError as error:
            yield _raising(error)
            continue
        for file in files:
            if file not in seen:
                seen.add(file)
                yield lambda file=file: read(file, target_locale=locale, page_patterns=checker.patterns)  # type: ignore[misc]


def _raising(error: CheckError) -> Callable[[], Sequence[Note | Bitext]]:
    def read_nothing() -> Sequence[Note | Bitext]:
        raise error

    return read_nothing
