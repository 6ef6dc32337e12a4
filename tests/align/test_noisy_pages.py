import pytest
from noisy_pages import KINDS, noisy_page, parallel_note, strict_f1

from bilingual_qa.align import align_note
from bilingual_qa.model import UnpairedKind

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
