"""Parts of speech by a pipeline that the user names."""

from __future__ import annotations

from pathlib import Path

import pytest

from bilingual_qa.engine.checker import Checker
from bilingual_qa.model import Bitext, CheckError, Locale, Segment, TranslationUnit
from bilingual_qa.policy import Configuration
from bilingual_qa.text.english import Tagger

HEADER = "id,en,pos,zh_hant_hk,zh_hant_tw,zh_hans_cn,admitted,wrong,when,unless,severity,note,source\n"
ROW = "tarnish,tarnish,noun,晦暗,,,,玷污 (to sully),,,,,\n"


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pipeline of our own on disk: every word after “a” is a noun, every word after “to” a verb."""
    import spacy

    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("attribute_ruler")
    ruler.add([[{"LOWER": "a"}, {"IS_ALPHA": True}]], {"POS": "NOUN"}, index=1)
    ruler.add([[{"LOWER": "to"}, {"IS_ALPHA": True}]], {"POS": "VERB"}, index=1)
    folder = tmp_path_factory.mktemp("pipeline")
    nlp.to_disk(folder)
    return folder


def test_a_pipeline_on_disk_is_loaded_and_tags(pipeline: Path) -> None:
    tags = {span.of("a miss to miss"): tag for span, tag in Tagger(str(pipeline)).parts_of_speech("a miss to miss")[:2]}
    assert tags["miss"] == "NOUN"


def test_a_missing_pipeline_is_one_sentence() -> None:
    with pytest.raises(CheckError, match="no_such_pipeline cannot be loaded"):
        Tagger("no_such_pipeline")


@pytest.mark.parametrize(("source", "found"), [("It left a tarnish.", True), ("It began to tarnish.", False)])
def test_a_term_in_another_part_of_speech_is_no_use_of_the_concept(
    pipeline: Path, tmp_path: Path, cache: Path, source: str, found: bool
) -> None:
    house = tmp_path / "house.csv"
    house.write_text(HEADER + ROW, "utf-8")
    configuration = Configuration(select=("TM102",), glossary=(str(house),), spacy_pipeline=str(pipeline))
    unit = TranslationUnit("1", Segment(source), Segment("留下玷污。"))
    result = Checker(configuration, cache).check_note(Bitext("note", (unit,), (), Locale.ZH_HANT_HK))
    assert bool(result.findings) is found
