"""Texts too long to be searched whole."""

from pathlib import Path

import pytest

from bilingual_qa.align import align_note, align_segments
from bilingual_qa.evaluate.benchmark_aligner import long_text
from bilingual_qa.evaluate.gold_beads import tally
from bilingual_qa.evaluate.noisy_pages import read_parallel_note
from bilingual_qa.model import Block, BlockKind, Language, Note, Segment

PAIRS = [pair for path in sorted(Path(__file__).with_name("parallel_notes").glob("*.tsv")) for pair in read_parallel_note(path)]


@pytest.fixture(scope="module")
def text():
    return long_text(PAIRS, 1200)


def each_once(beads, english, chinese):
    assert sorted(i for bead in beads for i in bead.source) == list(range(len(english)))
    assert sorted(j for bead in beads for j in bead.target) == list(range(len(chinese)))


def test_windows_hold_every_segment_once_and_keep_the_way(text, lexicon):
    english, chinese, right = text
    beads = align_segments(english, chinese, lexicon)
    each_once(beads, english, chinese)
    assert tally(right, beads).strict > 0.93


def test_a_tail_without_partner(text, lexicon):
    english, chinese = text[0][:500], text[1][:1100]
    each_once(align_segments(english, chinese, lexicon), english, chinese)


def test_very_many_equal_segments(lexicon):
    english, chinese = ["Profit rose."] * 700, ["溢利上升。"] * 701
    beads = align_segments(english, chinese, lexicon)
    each_once(beads, english, chinese)
    assert sum(bead.shape == "1-1" for bead in beads) > 650


def test_paragraphs_out_of_order_far_down_a_long_page(text, lexicon):
    """The page has more than six hundred paragraphs before the two that changed places."""
    english, chinese, right = text
    # Titles and rows of a table cannot be told apart here.
    pairs = [(english[i], chinese[j]) for (i, *_), j_s in right for j in j_s if len(english[i]) > 80][:420]
    swapped = 400
    blocks = []
    for number in range(0, 420, 2):
        (one, one_zh), (other, other_zh) = pairs[number : number + 2]
        texts = [(Language.EN, one), (Language.ZH, one_zh), (Language.EN, other), (Language.ZH, other_zh)]
        if number == swapped:
            texts = [texts[0], texts[2], texts[3], texts[1]]
        for language, words in texts:
            blocks.append(Block(len(blocks), language, Segment(words), BlockKind.TEXT))
    units = align_note(Note("page.txt", tuple(blocks)), lexicon).units
    assert set(pairs[swapped : swapped + 2]) <= {(unit.source.text, unit.target.text) for unit in units}
