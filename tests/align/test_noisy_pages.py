import pytest
from noisy_pages import KINDS, noisy_page, parallel_note, strict_f1

from bilingual_qa.align import align_note
from bilingual_qa.model import Block, BlockKind, Language, Note, Segment, UnpairedKind

PAIRS = parallel_note()


def found(page, lexicon):
    return frozenset((unit.bead.source, unit.bead.target) for unit in align_note(page.note, lexicon).units)


@pytest.mark.parametrize(("rate", "least"), [(0.05, 0.995), (0.10, 0.99), (0.20, 0.97)])
def test_strict_f1_on_pages_with_all_kinds_of_noise(rate, least, lexicon):
    pages = [noisy_page(PAIRS, rate, seed) for seed in range(6)]
    assert strict_f1([(page, found(page, lexicon)) for page in pages]) >= least


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_noise_alone_at_a_high_rate(kind, lexicon):
    pages = [noisy_page(PAIRS, 0.5, seed, (kind,)) for seed in range(2)]
    assert strict_f1([(page, found(page, lexicon)) for page in pages]) >= 0.97


def test_what_is_untranslated_is_found_and_nothing_else(lexicon):
    right = given = wanted = 0
    for seed in range(100, 108):
        page = noisy_page(PAIRS, 0.3, seed)
        unpaired = align_note(page.note, lexicon).unpaired
        named = {int(block.id[1:]) for block in unpaired if block.kind is UnpairedKind.UNTRANSLATED}
        right, given, wanted = right + len(named & page.untranslated), given + len(named), wanted + len(page.untranslated)
    assert 2 * right / (given + wanted) >= 0.95


def test_a_deleted_paragraph_changes_no_other_bead(lexicon):
    page = noisy_page(PAIRS, 0.1, 5)
    before = found(page, lexicon)
    for gone in (3, 10, 21, 34, 47):
        kept = tuple(block for block in page.note.blocks if block.index != gone)
        note = Note("page.txt", kept)
        after = {(unit.bead.source, unit.bead.target) for unit in align_note(note, lexicon).units}
        assert after == {bead for bead in before if gone not in (*bead[0], *bead[1])}


def test_an_interface_line_taken_for_text_changes_no_other_bead(lexicon):
    page = noisy_page(PAIRS, 0.1, 5)
    before = found(page, lexicon)
    for at in (2, 11, 25, 38, 50):
        line = Block(1000, Language.EN, Segment("More from this author"), BlockKind.TEXT)
        note = Note("page.txt", (*page.note.blocks[:at], line, *page.note.blocks[at:]))
        assert {(unit.bead.source, unit.bead.target) for unit in align_note(note, lexicon).units} == before
