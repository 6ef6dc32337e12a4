import pytest

from bilingual_qa.cli.tmx import MemoryUnit, memory
from bilingual_qa.model import InputError, Locale
from bilingual_qa.readers import read_bitext

EN, ZH = "Orders rose 4% in May.", "5月訂單上升4%。"
XLIFF_1 = """<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="note.docx" source-language="en-US" target-language="zh-HK" datatype="plaintext">
    <body>
      <group id="g"><trans-unit id="7">
        <source>Orders rose <g id="1">4%</g> in May.<x id="2"/></source>
        <target>5月訂單<bpt id="1">&lt;b&gt;</bpt>上升4%<ept id="1">&lt;/b&gt;</ept>。</target>
        <alt-trans><source>Old</source><target>舊</target></alt-trans>
      </trans-unit></group>
      <trans-unit id="8"><source>Margins &amp; costs fell.</source><target/></trans-unit>
      <trans-unit id="9" translate="no"><source>NYSE: VLR</source></trans-unit>
    </body>
  </file>
</xliff>
"""
XLIFF_2 = """<xliff version="2.1" srcLang="en" trgLang="zh-Hant-TW" xmlns="urn:oasis:names:tc:xliff:document:2.0">
 <file id="f"><unit id="u1">
  <segment id="s1"><source>Orders rose.</source><target>訂單上升。</target></segment>
  <ignorable><source> </source></ignorable>
  <segment id="s2"><source>Costs <pc id="1">fell</pc>.<cp hex="0041"/></source><target>成本下降。</target></segment>
 </unit></file>
</xliff>
"""
TMX = """<?xml version="1.0"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header srclang="en"/><body>
<tu tuid="a"><tuv xml:lang="EN-GB"><seg>Orders rose <hi>4%</hi> in May.</seg></tuv>
<tuv xml:lang="zh_TW"><seg>5月訂單上升4%。</seg></tuv></tu>
<tu><tuv xml:lang="en"><seg>Costs fell.</seg></tuv><tuv xml:lang="ja"><seg>減</seg></tuv></tu>
<tu><tuv xml:lang="de"><seg>Aufträge</seg></tuv><tuv xml:lang="zh"><seg>訂單</seg></tuv></tu>
</body></tmx>
"""


def read(tmp_path, name, text):
    path = tmp_path / name
    path.write_text(text, "utf-8")
    return read_bitext(path)


def test_xliff_1_without_inline_codes_and_alternatives(tmp_path):
    [bitext] = read(tmp_path, "note.xlf", XLIFF_1)
    [unit] = bitext.units
    assert (unit.id, unit.source.text, unit.target.text, unit.locale) == ("7", EN, ZH, Locale.ZH_HANT_HK)
    assert bitext.path.endswith("note.xlf")


def test_an_empty_target_is_untranslated_and_what_is_not_to_be_translated_is_left_out(tmp_path):
    [bitext] = read(tmp_path, "note.xliff", XLIFF_1)
    assert [(block.id, block.segment.text) for block in bitext.unpaired] == [("8", "Margins & costs fell.")]


def test_places_in_an_xliff_file_are_those_of_the_words(tmp_path):
    [bitext] = read(tmp_path, "note.xlf", XLIFF_1)
    lines = XLIFF_1.split("\n")
    unit = bitext.units[0]
    for segment, word in ((unit.source, "Orders"), (unit.source, "4%"), (unit.source, "May"), (unit.target, "上升")):
        line, column = segment.position(segment.text.index(word))
        assert lines[line - 1][column - 1 :].startswith(word)


def test_segments_of_an_xliff_2_unit_are_one_text(tmp_path):
    [bitext] = read(tmp_path, "note.xlf", XLIFF_2)
    [unit] = bitext.units
    assert (unit.id, unit.source.text, unit.target.text) == ("u1", "Orders rose. Costs fell.A", "訂單上升。成本下降。")
    assert unit.locale is Locale.ZH_HANT_TW


def test_files_of_an_xliff_are_documents(tmp_path):
    unit = '<unit id="u1"><segment><source>Up.</source><target>升。</target></segment></unit>'
    two = XLIFF_2.replace("</file>", f'</file><file id="g">{unit}</file>')
    assert [bitext.path.split("#")[1] for bitext in read(tmp_path, "note.xlf", two)] == ["f", "g"]


def test_tmx_takes_english_and_chinese_variants(tmp_path):
    [bitext] = read(tmp_path, "memory.tmx", TMX)
    assert [(unit.id, unit.source.text, unit.target.text) for unit in bitext.units] == [("a", EN, ZH)]
    assert [block.segment.text for block in bitext.unpaired] == ["Costs fell."]
    assert bitext.units[0].locale is Locale.ZH_HANT_TW


def test_repeated_ids_of_a_memory_give_way_to_numbers(tmp_path):
    [bitext] = read(tmp_path, "memory.tmx", TMX.replace("<tu>", '<tu tuid="a">'))
    assert [unit.id for unit in bitext.units] == ["1"]


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("a.xlf", "<xliff><file>", "not well-formed"),
        ("b.xlf", TMX, "not XLIFF"),
        ("c.tmx", XLIFF_2, "not TMX"),
        ("d.xlf", XLIFF_2.replace('srcLang="en"', 'srcLang="de"'), "from de into zh-Hant-TW"),
        ("e.tmx", TMX.replace("zh_TW", "ko"), "no unit has an English and a Chinese variant"),
        ("f.xlf", '<xliff version="2.0" srcLang="en" trgLang="zh"/>', "no rows"),
    ],
)
def test_faults_are_told(tmp_path, name, text, told):
    with pytest.raises(InputError, match=told):
        read(tmp_path, name, text)


def test_an_external_entity_is_never_read(tmp_path):
    (tmp_path / "secret.txt").write_text("secret")
    text = f'<!DOCTYPE xliff [<!ENTITY e SYSTEM "{tmp_path}/secret.txt">]>' + XLIFF_2.replace("Orders rose.", "Orders &e;rose.")
    [bitext] = read(tmp_path, "note.xlf", text)
    assert "secret" not in bitext.units[0].source.text


def test_what_we_write_as_tmx_we_read_back(tmp_path):
    units = [MemoryUnit("1", "A <b> & “c”\nd", "甲<乙>&「丙」", 0.97), MemoryUnit("p3", "Left out.\x0b", "", None)]
    [bitext] = read(tmp_path, "memory.tmx", memory(units, "zh-Hant-HK", "paragraph"))
    assert [(unit.id, unit.source.text, unit.target.text) for unit in bitext.units] == [("1", units[0].source, units[0].target)]
    assert [(block.id, block.segment.text) for block in bitext.unpaired] == [("p3", "Left out.")]
