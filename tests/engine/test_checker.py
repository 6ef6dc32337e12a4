"""The checker made ready: what it loads, and what it says of itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from bilingual_qa.engine.checker import Checker
from bilingual_qa.engine.registry import RULES, TOOL_RULES, rule_infos
from bilingual_qa.glossary import Glossary
from bilingual_qa.model import CheckError, InputError
from bilingual_qa.policy import Configuration
from bilingual_qa.readers import read_text

PAGE = "Larkfield Foods reported revenue of HK$4.0 billion in FY24.\n\n萊菲食品公佈2024財年收入為4億港元。\n"


@pytest.fixture
def fresh(checker: Checker, monkeypatch: pytest.MonkeyPatch) -> None:
    from bilingual_qa.engine import checker as module

    termbase, lexicon = checker.termbase, checker.lexicon
    monkeypatch.setattr(module, "open_termbase", lambda *_, **__: termbase)
    monkeypatch.setattr(module, "load_lexicon", lambda *_: lexicon)


def test_codes_and_names_of_rules_are_unique() -> None:
    infos = rule_infos()
    assert len({info.code for info in infos}) == len({info.name for info in infos}) == len(RULES) + len(TOOL_RULES)


def test_without_a_cache_nothing_is_left_behind(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from bilingual_qa.engine import checker as module

    folders: list[Path] = []

    def load(folder: Path, *_: object) -> object:
        folders.append(folder)
        (folder / "index").write_text("compiled", "utf-8")
        return object()

    monkeypatch.setattr(module, "open_termbase", lambda *_, cache, **__: _Termbase() if cache is None else None)
    monkeypatch.setattr(module, "rendered_terms", lambda _: [])
    monkeypatch.setattr(module, "load_lexicon", load)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert Checker(Configuration()).lexicon
    assert [folder.exists() for folder in folders] == [False]
    assert list(tmp_path.iterdir()) == []


class _Termbase:
    glossary = Glossary((), (), "no content")


@pytest.mark.usefixtures("fresh")
def test_the_signature_tells_what_changes_findings(tmp_path: Path) -> None:
    patterns = tmp_path / "site.toml"
    patterns.write_text("[site]\ninterface = ['Zoom in']\n", "utf-8")
    configurations = [
        Configuration(),
        Configuration(select=("NU",)),
        Configuration(target_locale="zh-Hant-TW"),
        Configuration(page_patterns=str(patterns)),
    ]
    signatures = []
    for configuration in configurations:
        made = Checker(configuration)
        signatures.append(made.report([made.readings.of_text(PAGE)]).signature)
    assert len(set(signatures)) == len(configurations)
    assert all("version:" in signature and "|glossary:" in signature for signature in signatures)


def test_the_same_notes_give_the_same_report(checker: Checker) -> None:
    reports = [checker.report([checker.readings.of_text(PAGE)]) for _ in range(2)]
    assert reports[0] == reports[1]


def test_a_page_whose_paragraphs_do_not_pair(checker: Checker, monkeypatch: pytest.MonkeyPatch) -> None:
    from bilingual_qa.model import Bitext

    monkeypatch.setattr(Checker, "align", lambda _, note: Bitext(note.path, ()))
    with pytest.raises(InputError, match=r"a\.txt: no paragraph could be paired"):
        checker.check_note(read_text(PAGE, "a.txt"))


def test_findings_stand_in_page_order(checker: Checker) -> None:
    left_out = "The board will meet again in May to decide on the sale of the port.\n\n"
    report = checker.report([checker.readings.of_text(left_out + PAGE)])
    assert [finding.rule for finding in report.findings] == ["AC101", "NU102"]


@pytest.mark.usefixtures("fresh")
def test_an_unknown_page_pattern_file(tmp_path: Path) -> None:
    with pytest.raises(CheckError, match=r"absent\.toml: the page patterns could not be read"):
        Checker(Configuration(page_patterns=str(tmp_path / "absent.toml")), tmp_path)
