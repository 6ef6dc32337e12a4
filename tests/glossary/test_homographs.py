"""Homographs of financial English, a sentence for every sense.

`homographs.tsv` has a row a sense: in the target, `{}` is where the term's rendering stands. With `right` nothing may be found
there; with `found`, the rendering of another sense, something must be; with `silent`, a wrong rendering in a sentence that leaves
the sense open, or a sense that the glossary does not have, nothing is found by now. `sense` is the concept that the sentence
decides for the term, `-` that it decides none: an everyday word, or a trade that the glossary leaves to longer terms.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from bilingual_qa.engine.checker import Checker
from bilingual_qa.glossary import NoteText, Termbase
from bilingual_qa.glossary.load import shipped_folder
from bilingual_qa.glossary.termbase import open_termbase
from bilingual_qa.model import Bitext, Language, Locale, Segment, Severity, Span, TranslationUnit
from bilingual_qa.policy import Configuration
from bilingual_qa.text.sentences import sentence_spans

_PLACE = "{}"


def rows() -> list[dict[str, str]]:
    with Path(__file__).with_name("homographs.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


ROWS = rows()


@pytest.fixture(scope="module")
def terms(cache: Path) -> Checker:
    return Checker(Configuration(select=("TM",), target_locale="zh-Hant-HK"), cache)


@pytest.fixture(scope="module")
def termbase(cache: Path) -> Termbase:
    return open_termbase([shipped_folder()], cache=cache)


def decided(termbase: Termbase, row: dict[str, str]) -> set[str]:
    """The senses that the sentence decides for the term, in any of its inflections."""
    text, term = row["source"], row["term"].lower()
    uses, _ = termbase.read_english(text, sentence_spans(text, Language.EN), NoteText(text))
    return {
        use.concept.id
        for use in uses
        if use.concept and any(form.lower() == term for candidate in use.candidates for form in candidate.forms)
    }


def alarmed(checker: Checker, row: dict[str, str], rendering: str) -> bool:
    """Whether something of minor severity or above touches the rendering, set in its place."""
    at = row["target"].index(_PLACE)
    unit = TranslationUnit("1", Segment(row["source"]), Segment(row["target"].replace(_PLACE, rendering)))
    findings = checker.check_note(Bitext("note", (unit,), target_locale=Locale.ZH_HANT_HK)).findings
    place = Span(at, at + len(rendering))
    return any(f.severity.rank >= Severity.MINOR.rank and any(s.overlaps(place) for s in f.target) for f in findings)


def _name(row: dict[str, str]) -> str:
    return f"{row['term']}-{row['right']}"


@pytest.mark.parametrize("row", ROWS, ids=_name)
def test_the_right_sense_is_silent(terms: Checker, row: dict[str, str]) -> None:
    assert not alarmed(terms, row, row["right"])


@pytest.mark.parametrize("row", [row for row in ROWS if row["found"]], ids=_name)
def test_another_sense_is_found(terms: Checker, row: dict[str, str]) -> None:
    assert alarmed(terms, row, row["found"])


@pytest.mark.parametrize("row", [row for row in ROWS if row["sense"]], ids=_name)
def test_the_sense_is_decided(termbase: Termbase, row: dict[str, str]) -> None:
    assert decided(termbase, row) == ({row["sense"]} - {"-"})


def test_every_shared_form_has_a_sentence_for_every_sense(termbase: Termbase) -> None:
    """Where two concepts cannot be told apart by a sentence they are one."""
    senses: dict[str, set[str]] = {}
    for concept in termbase.glossary.concepts:
        for form in concept.forms:
            senses.setdefault(form.lower(), set()).add(concept.id)
    told: dict[str, set[str]] = {}
    for row in ROWS:
        told.setdefault(row["term"].lower(), set()).add(row["sense"])
    assert {form for form, concepts in senses.items() if len(concepts) > 1 and not concepts <= told.get(form, set())} == set()


def test_there_are_enough() -> None:
    """120 homographs, 300 sentence pairs that must come out right."""
    assert len({row["term"].lower() for row in ROWS}) >= 120
    assert len(ROWS) + sum(bool(row["found"]) for row in ROWS) >= 300
