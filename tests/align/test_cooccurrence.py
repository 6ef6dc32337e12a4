from bilingual_qa.align.cooccurrence import with_cooccurrence
from bilingual_qa.align.document import read_document
from bilingual_qa.align.words import tokens_of

ENGLISH = [
    "Corvex fell 4%.",
    "Corvex rose in May.",
    "Margins fell.",
    "We like Corvex.",
    "Rates rose again.",
    "Corvex cut jobs.",
]
CHINESE = ["科維股價跌4%。", "5月科維上升。", "利潤率下跌。", "我們看好科維。", "利率再度上升。", "科維裁員。"]
BEADS = [(range(n, n + 1), range(n, n + 1)) for n in range(6)] * 3


def weight(document, chinese, english):
    """p(English | Chinese) of two types."""
    links = document.english_by_chinese
    row = document.chinese_vocabulary.types.index(chinese)
    column = document.english_vocabulary.types.index(english)
    return float(links.probabilities[(links.rows == row) & (links.columns == column)].sum())


def test_a_name_and_its_rendering_are_learned_from_the_beads(lexicon):
    english, chinese = tokens_of(ENGLISH, CHINESE, lexicon)
    before = read_document(chinese, english, lexicon)
    after = with_cooccurrence(before, BEADS, 0.5)
    assert weight(before, "维", "corvex") == weight(after, "利率", "corvex") == 0
    assert weight(after, "维", "corvex") > 0.2


def test_what_meets_once_or_twice_is_chance(lexicon):
    english, chinese = tokens_of(ENGLISH, CHINESE, lexicon)
    before = read_document(chinese, english, lexicon)
    after = with_cooccurrence(before, BEADS[:2], 0.5)
    assert after is before
