import json
from pathlib import Path

import pytest

from bilingual_qa.align import align_segments, load_lexicon
from bilingual_qa.evaluate.bead_weights import START, fit, read_example
from bilingual_qa.evaluate.calibration_table import Judged, calibration, expected_error
from bilingual_qa.evaluate.gold_beads import GoldText, read_gold_beads, tally
from bilingual_qa.evaluate.noisy_pages import read_parallel_note
from bilingual_qa.model import Bead, InputError

NOTES = Path(__file__).parents[1] / "align" / "parallel_notes"


@pytest.fixture(scope="module")
def lexicon(tmp_path_factory):
    return load_lexicon(tmp_path_factory.mktemp("lexicon"))


def text_of(name, merged):
    """The lines of a parallel note; each English line of `merged` words or more is cut at its first full stop."""
    english, chinese, beads = [], [], []
    for pair in read_parallel_note(NOTES / f"{name}.tsv"):
        parts = pair.english.split(". ", 1) if merged else [pair.english]
        beads.append((tuple(range(len(english), len(english) + len(parts))), (len(chinese),)))
        english += parts
        chinese.append(pair.chinese)
    return GoldText(name, tuple(english), tuple(chinese), tuple(beads))


def test_fitted_weights_follow_what_the_text_does(lexicon):
    """Where sentences are often cut in two, beads of two to one become likelier than where they never are."""
    cut = fit([read_example(text_of("robotics", merged=True), lexicon)])
    whole = fit([read_example(text_of("robotics", merged=False), lexicon)])
    assert cut.one_to_two > whole.one_to_two


def test_fitted_weights_align_another_text(lexicon):
    weights = fit([read_example(text_of("robotics", merged=True), lexicon)])
    other = text_of("bank", merged=True)
    beads = align_segments(other.english, other.chinese, lexicon, parameters=weights)
    assert tally(other.beads, beads).strict > 0.95


def test_what_is_not_fitted_stays(lexicon):
    weights = fit([read_example(text_of("bank", merged=False), lexicon)])
    assert (weights.translated_share, weights.reach) == (START.translated_share, START.reach)


def test_strict_and_lax_scores():
    gold = (((0,), (0,)), ((1, 2), (1,)), ((3,), ()))
    found = tally(gold, [Bead((0,), (0,)), Bead((1,), (1,)), Bead((2,), ()), Bead((3,), ())])
    # Right are 0-0 and 3-; recall counts beads with both sides only.
    assert (found.right, found.found, found.paired_right, found.paired) == (2, 4, 1, 2)
    assert found.strict == pytest.approx(0.5)
    assert found.near == 3


def test_gold_beads_are_read(tmp_path):
    path = tmp_path / "beads.jsonl"
    path.write_text(json.dumps({"id": "a", "en": ["Up.", "Down."], "zh": ["升。"], "gold": [[[0], [1, 0]]]}))
    assert read_gold_beads(path)[0].beads == (((0, 1), (0,)),)


def test_a_line_that_is_no_text_is_an_error(tmp_path):
    path = tmp_path / "beads.jsonl"
    path.write_text('{"id": "a", "en": ["Up."]}')
    with pytest.raises(InputError, match=r"beads\.jsonl:1: .*gold"):
        read_gold_beads(path)


def test_calibration_ascends_from_nothing_to_certainty():
    judged = [Judged(0.3, True), Judged(0.35, True), Judged(0.55, False), *[Judged(0.85, True)] * 9, Judged(0.85, False)]
    points = calibration(judged)
    assert points[0] == (0.0, 0.0) and points[-1] == (1.0, 1.0)
    assert points == sorted(points) and [right for _, right in points] == sorted(right for _, right in points)


def test_the_error_of_scores_that_tell_the_truth_is_small():
    honest = [*[Judged(0.75, True)] * 75, *[Judged(0.75, False)] * 25]
    boastful = [*[Judged(0.95, True)] * 50, *[Judged(0.95, False)] * 50]
    assert expected_error(honest) < 0.01 < 0.4 < expected_error(boastful)
