import random
from pathlib import Path

import pytest

from bilingual_qa.align import align_note
from bilingual_qa.evaluate.measure_pages import PageScore, judged, score_page, undisturbed
from bilingual_qa.evaluate.noisy_pages import KINDS, noisy_page, read_parallel_note

NOTES = [read_parallel_note(path) for path in sorted(Path(__file__).with_name("parallel_notes").glob("*.tsv"))]


def score(rate, seeds, lexicon, kinds=KINDS):
    total = PageScore()
    for seed in seeds:
        for pairs in NOTES:
            page = noisy_page(pairs, rate, seed, kinds)
            total = total.plus(score_page(page, align_note(page.note, lexicon)))
    return total


@pytest.mark.parametrize(("rate", "least"), [(0.05, 0.995), (0.10, 0.99), (0.20, 0.97)])
def test_strict_f1_on_pages_with_all_kinds_of_noise(rate, least, lexicon):
    assert score(rate, range(3), lexicon).strict >= least


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_noise_alone_at_a_high_rate(kind, lexicon):
    assert score(0.5, range(1), lexicon, (kind,)).strict >= 0.97


def test_what_is_untranslated_is_found_and_nothing_else(lexicon):
    assert score(0.3, range(100, 103), lexicon).missing >= 0.95


def test_pairs_said_to_be_sure_are_right(lexicon):
    sure = []
    for seed in range(200, 203):
        for pairs in NOTES:
            page = noisy_page(pairs, 0.3, seed)
            sure += [bead.right for bead in judged(page, align_note(page.note, lexicon)) if bead.probability >= 0.9]
    assert sum(sure) >= 0.98 * len(sure)


def test_a_line_or_a_paragraph_more_or_less_changes_no_other_bead(lexicon):
    rng = random.Random(7)
    kept = [undisturbed(noisy_page(NOTES[trial % 3], 0.1, trial), lexicon, rng) for trial in range(30)]
    assert sum(kept) >= 29
