"""TBX and term lists, in and out."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from bilingual_qa.glossary import Glossary, load_glossary, shipped_folder
from bilingual_qa.glossary.concept import Place
from bilingual_qa.glossary.exchange import Style, csv_files, read_terms, tbx_text
from bilingual_qa.model import CheckError, Locale

HEADER = "id,en,pos,zh_hant_hk,zh_hant_tw,zh_hans_cn,admitted,wrong,when,unless,severity,note,source\n"
ROW = (
    '2-wheeler,two-wheeler | 2W,noun,兩輪車,,两轮车,"tw: 機車 | hk,cn: 兩輪電單車 | ~",'
    '"二輪 (second round)! | hk: 兩個轉輪 (two wheels <of a machine>) | 二手車 (used car)?",'
    "unit:battery | /{}\\s+(sales|&)/ & doc:carmaker,"
    "unit:bicycle,critical,A & B <c>,HKEX\n"
)
NAMES = "id,kind,en,zh_hant_hk,zh_hant_tw,zh_hans_cn,admitted,tickers,keep,wrong\n"
NAMES += "larkfield,company,Larkfield,萊菲,,,tw: 萊斐,9999.HK | LKF.US,may,雲雀場 (a field of larks)\n"

FOREIGN = """<?xml version='1.0'?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p/></sourceDesc></fileDesc></martifHeader><text><body>
<termEntry id="c101">
 <descrip type="subjectField">Fixed Income</descrip>
 <langSet xml:lang="en-US"><ntig><termGrp><term>bearer <hi>bond</hi></term></termGrp></ntig></langSet>
 <langSet xml:lang="zh-CN"><tig><term>不记名债券</term></tig><tig><term>无记名债券</term></tig></langSet>
 <langSet xml:lang="ja"><tig><term>無記名債</term></tig></langSet>
</termEntry>
<termEntry id="c102">
 <langSet xml:lang="en"><tig><term>call provision</term></tig></langSet>
 <langSet xml:lang="zh-TW"><tig><term>贖回條款</term></tig>
  <tig><term>看漲準備</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
</termEntry>
<termEntry id="c103"><langSet xml:lang="en"><tig><term>orphan</term></tig></langSet></termEntry>
</body></text></martif>
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "house" / "names").mkdir(parents=True)
    (tmp_path / "house" / "autos.csv").write_text(HEADER + ROW, "utf-8")
    (tmp_path / "house" / "names" / "company.csv").write_text(NAMES, "utf-8")
    return tmp_path / "house"


def content(glossary: Glossary) -> list[object]:
    nowhere = Place("", 0)
    return [msgspec.structs.replace(entry, place=nowhere) for entry in (*glossary.concepts, *glossary.names)]


def written(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize("style", list(Style))
def test_tbx_round_trip_is_equal(folder: Path, tmp_path: Path, style: Style) -> None:
    glossary = load_glossary([folder])
    faults: list[CheckError] = []
    again = read_terms(written(tmp_path / "x.tbx", tbx_text(glossary, style)), faults)
    assert not faults
    assert content(again) == content(glossary)


@pytest.mark.parametrize("style", list(Style))
def test_the_glossaries_of_the_program_make_the_round_trip(tmp_path: Path, style: Style) -> None:
    glossary = load_glossary([shipped_folder()])
    faults: list[CheckError] = []
    again = read_terms(written(tmp_path / "x.tbx", tbx_text(glossary, style)), faults)
    assert not faults
    assert content(again) == content(glossary)


def test_csv_round_trip_is_equal(tmp_path: Path) -> None:
    glossary = load_glossary([shipped_folder()])
    for name, text in csv_files(glossary).items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    again = load_glossary([tmp_path])
    assert sorted(content(again), key=repr) == sorted(content(glossary), key=repr)


def test_a_row_that_is_as_we_write_it_stays_as_it_is(folder: Path) -> None:
    assert csv_files(load_glossary([folder]))["names/company.csv"] == NAMES


def test_tbx_of_another_program_is_read(tmp_path: Path) -> None:
    faults: list[CheckError] = []
    glossary = read_terms(written(tmp_path / "bank.tbx", FOREIGN), faults)
    bond, call = glossary.concepts
    assert (bond.id, bond.subject, bond.forms) == ("c101", "fixed-income", ("bearer bond",))
    assert bond.suggestions(Locale.ZH_HANS_CN) == ("不记名债券",)
    assert bond.suggestions(Locale.ZH_HANT_HK)[0] == "不記名債券"
    assert [r.text for r in bond.admitted] == ["无记名债券"]
    assert [r.text for r in call.wrong] == ["看漲準備"]
    assert call.subject == "bank"


def test_an_entry_without_a_translation_is_told_with_its_line(tmp_path: Path) -> None:
    faults: list[CheckError] = []
    read_terms(written(tmp_path / "bank.tbx", FOREIGN), faults)
    assert [(fault.line, "no Hong Kong rendering" in fault.message) for fault in faults] == [(15, True)]


def test_subject_can_be_given(tmp_path: Path) -> None:
    glossary = read_terms(written(tmp_path / "bank.tbx", FOREIGN), [], "debt")
    assert {concept.subject for concept in glossary.concepts} == {"debt"}


SECRET = "not to be read"
BOMB = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ('<?xml version="1.0"?>\n<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:{secret}">]>\n<tbx>&x;</tbx>', 2, "entities are refused"),
        (f'<!DOCTYPE tbx [<!ENTITY e0 "ha">{BOMB}]>\n<tbx>&e9;</tbx>', 1, "entities are refused"),
        ('<!DOCTYPE tbx [\n<!ENTITY % p SYSTEM "file:{secret}"> %p;]>\n<tbx/>', 2, "entities are refused"),
        ("<tbx>\n" + "<a>" * 1_000_000 + "</a>" * 1_000_000 + "</tbx>", 2, "nested"),
        ("<tbx>\n<text>\n</tbx>", 3, "not well-formed"),
        ("<xliff/>", 1, "no TBX file"),
        ("", 1, "not well-formed"),
    ],
)
def test_a_hostile_or_broken_file_is_refused_with_its_line(tmp_path: Path, text: str, line: int, told: str) -> None:
    secret = written(tmp_path / "secret.txt", SECRET)
    path = written(tmp_path / "bad.tbx", text.replace("{secret}", str(secret)))
    with pytest.raises(CheckError, match=told) as caught:
        read_terms(path, [])
    assert caught.value.line == line
    assert SECRET not in str(caught.value)


def test_a_character_that_xml_forbids_cannot_be_written(tmp_path: Path) -> None:
    glossary = load_glossary([written(tmp_path / "a.csv", HEADER + "a,asset,noun,資產,,,,,,,,bad\ufffenote,\n")])
    with pytest.raises(CheckError, match=r"U\+FFFE") as caught:
        tbx_text(glossary, Style.DCA)
    assert caught.value.line == 2


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("list.csv", "English,zh-HK,zh-CN,owner\nprofit warning,盈利警告,盈利预警,desk 4\n"),
        ("list.tsv", "source\ttarget\nprofit warning\t盈利警告\n"),
        ("list.csv", "term,Chinese\nprofit warning,盈利警告\n\n"),
    ],
)
def test_a_list_of_terms_is_read(tmp_path: Path, name: str, text: str) -> None:
    (concept,) = read_terms(written(tmp_path / name, text), []).concepts
    assert (concept.id, concept.subject) == ("profit-warning", "list")
    assert concept.suggestions(Locale.ZH_HANT_HK)[0] == "盈利警告"


def test_a_list_without_a_chinese_column_is_told(tmp_path: Path) -> None:
    with pytest.raises(CheckError, match="no Chinese column"):
        read_terms(written(tmp_path / "list.csv", "english,french\nbond,obligation\n"), [])


def test_two_entries_of_one_id_are_told(tmp_path: Path) -> None:
    faults: list[CheckError] = []
    glossary = read_terms(written(tmp_path / "l.csv", "en,zh\nBond,債券\nbond,債\n"), faults)
    assert len(glossary.concepts) == 1
    assert "used before, in line 2" in faults[0].message
