"""The sense of a term, decided by its cues."""

from __future__ import annotations

from pathlib import Path

import pytest

from bilingual_qa.glossary import NoteText, Termbase, load_glossary
from bilingual_qa.model import Language, Span
from bilingual_qa.text.sentences import sentence_spans

HEADER = "id,en,pos,zh_hant_hk,zh_hant_tw,zh_hans_cn,admitted,wrong,when,unless,severity,note,source\n"
ROWS = """\
ev-value,enterprise value | EV,noun,企業價值,,,,,/{}\\s*\\/\\s*(sales|ebitda)/,,,,
ev-vehicle,electric vehicle | EV,noun,電動汽車,電動車,,,,delivery | battery & doc:carmaker | unit:charging,,,,
miss,miss,,遜於預期,低於預期,低于预期,,,,/miss(es|ed)? (out|you)/,,,
"""


@pytest.fixture(scope="module")
def termbase(tmp_path_factory: pytest.TempPathFactory) -> Termbase:
    folder = tmp_path_factory.mktemp("glossary")
    (folder / "subject.csv").write_text(HEADER + ROWS, "utf-8")
    return Termbase(load_glossary([folder]))


def senses(termbase: Termbase, text: str, note: str = "") -> list[str | None]:
    spans: list[Span] = sentence_spans(text, Language.EN)
    uses, _ = termbase.read_english(text, spans, NoteText(note or text))
    return [use.concept.id if use.concept else None for use in uses]


@pytest.mark.parametrize("text", ["It trades at 7x EV/Sales.", "The EV / EBITDA multiple is 9x.", "EV/ebitda of 4x"])
def test_pattern_around_the_term_decides(termbase: Termbase, text: str) -> None:
    assert senses(termbase, text) == ["ev-value"]


def test_cue_beside_the_term_decides(termbase: Termbase) -> None:
    assert senses(termbase, "EV deliveries rose.") == ["ev-vehicle"]


@pytest.mark.parametrize("text", ["The miss cost US$20m.", "A miss of 5% hurt."])
def test_a_cue_that_ends_with_a_mark_may_touch_a_figure(tmp_path: Path, text: str) -> None:
    (tmp_path / "subject.csv").write_text(f"{HEADER}miss,miss,noun,遜於預期,,,,,US$ | %,,,,\n", "utf-8")
    assert senses(Termbase(load_glossary([tmp_path])), text) == ["miss"]


def test_cue_in_another_sentence_is_not_beside(termbase: Termbase) -> None:
    assert senses(termbase, "EV rose. Deliveries of parcels fell.") == [None]


def test_unit_cue_reaches_across_sentences(termbase: Termbase) -> None:
    assert senses(termbase, "EV sales rose. Charging points doubled.") == ["ev-vehicle"]


def test_both_parts_of_a_joint_cue_are_needed(termbase: Termbase) -> None:
    assert senses(termbase, "An EV battery costs less.") == [None]
    assert senses(termbase, "An EV battery costs less.", "The carmaker. An EV battery costs less.") == ["ev-vehicle"]


def test_cue_beside_outweighs_cue_in_unit(termbase: Termbase) -> None:
    assert senses(termbase, "At 3x EV/Sales it is cheap. Charging points doubled.") == ["ev-value"]


def test_no_cue_is_undecided(termbase: Termbase) -> None:
    assert senses(termbase, "EV rose.") == [None]


def test_unless_vetoes(termbase: Termbase) -> None:
    assert senses(termbase, "Profit missed estimates.") == ["miss"]
    assert senses(termbase, "Do not miss out on it.") == [None]


def test_a_note_is_about_what_it_speaks_of_throughout(termbase: Termbase) -> None:
    note = ["An EV battery costs less.", *["The carmaker sold more."] * 3, *["Margins were flat."] * 20]
    assert senses(termbase, note[0], "\n".join(note)) == ["ev-vehicle"]


def test_a_single_mention_in_a_file_of_many_notes_decides_nothing(termbase: Termbase) -> None:
    note = ["An EV battery costs less.", "The carmaker sold more.", *["Margins were flat."] * 40]
    assert senses(termbase, note[0], "\n".join(note)) == [None]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Wafers account for the rise.", ["share"]),
        ("Wafers account for them.", [None]),
        ("The account for all clients is open.", [None]),
        ("The wafers account; cuts hurt.", ["share"]),
        ("The wafers account; cutlery sells.", [None]),
    ],
)
def test_a_small_word_at_the_end_of_an_expression_is_a_whole_word(tmp_path: Path, text: str, found: list[str | None]) -> None:
    row = r"share,account,noun,佔,,,,,/{} for (a|the)/ | /{}; (cut|lot)/,,,,"
    (tmp_path / "subject.csv").write_text(f"{HEADER}{row}\n", "utf-8")
    assert senses(Termbase(load_glossary([tmp_path])), text) == found
