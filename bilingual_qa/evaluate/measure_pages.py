"""How well pages are aligned: `python -m bilingual_qa.evaluate.measure_pages NOTE.tsv ... [--pages N]`.

Makes noisy pages from parallel notes and prints strict F1 by rate of noise, the F1 of "translation missing", how often a page
changes elsewhere when a line is added or a paragraph deleted, and how well the scores of the beads are calibrated.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from bilingual_qa.align import Lexicon, align_note, load_lexicon
from bilingual_qa.evaluate.calibration_table import Judged, calibration, classes, expected_error
from bilingual_qa.evaluate.noisy_pages import KINDS, NoisyPage, Pair, noisy_page, read_parallel_note
from bilingual_qa.glossary import open_termbase, rendered_terms, shipped_folder
from bilingual_qa.model import Bitext, Block, BlockKind, CheckError, Language, Note, Segment, UnpairedKind

RATES = (0.05, 0.10, 0.20, 0.50)
_LINES = ("More from this author", "相關文章", "Open an account today and trade with zero commission", "點擊訂閱每日晨報")
# The index of a line that is added: of no block of a page.
_ADDED = 100_000
_FIRST_SEED = 1000


class PageScore(NamedTuple):
    """Counts over pages: beads right, wanted and found; blocks rightly called untranslated, wanted and called so."""

    right: int = 0
    wanted: int = 0
    found: int = 0
    missing_right: int = 0
    missing_wanted: int = 0
    missing_found: int = 0

    def plus(self, other: PageScore) -> PageScore:
        """The sums."""
        return PageScore(*(a + b for a, b in zip(self, other, strict=True)))

    @property
    def strict(self) -> float:
        """F1 of exact beads."""
        return 2 * self.right / max(1, self.wanted + self.found)

    @property
    def missing(self) -> float:
        """F1 of "translation missing"."""
        return 2 * self.missing_right / max(1, self.missing_wanted + self.missing_found)


def score_page(page: NoisyPage, bitext: Bitext) -> PageScore:
    """Counts of one page."""
    beads = _beads(bitext)
    named = {int(block.id[1:]) for block in bitext.unpaired if block.kind is UnpairedKind.UNTRANSLATED}
    return PageScore(
        len(page.beads & beads),
        len(page.beads),
        len(beads),
        len(named & page.untranslated),
        len(page.untranslated),
        len(named),
    )


def judged(page: NoisyPage, bitext: Bitext) -> Iterator[Judged]:
    """Each unit's score, and whether it is right."""
    for unit in bitext.units:
        yield Judged(unit.bead.score, (unit.bead.source, unit.bead.target) in page.beads)


def undisturbed(page: NoisyPage, lexicon: Lexicon, rng: random.Random) -> bool:
    """Whether a page keeps its other beads when a line is put in anywhere, or a block is taken out."""
    before = _beads(align_note(page.note, lexicon))
    blocks = page.note.blocks
    at = rng.randrange(len(blocks))
    if rng.random() < 0.5:
        text = rng.choice(_LINES)
        language = Language.EN if text.isascii() else Language.ZH
        line = Block(_ADDED, language, Segment(text), BlockKind.TEXT)
        changed, expected = (*blocks[:at], line, *blocks[at:]), before
    else:
        changed = blocks[:at] + blocks[at + 1 :]
        expected = frozenset(bead for bead in before if blocks[at].index not in (*bead[0], *bead[1]))
    after = _beads(align_note(Note(page.note.path, changed), lexicon))
    # What the block that was taken out belonged to may be paired anew.
    return expected <= after


def _beads(bitext: Bitext) -> frozenset[tuple[tuple[int, ...], tuple[int, ...]]]:
    return frozenset((unit.bead.source, unit.bead.target) for unit in bitext.units)


def main(arguments: Sequence[str]) -> int:
    """Measures; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bilingual_qa.evaluate.measure_pages", description=__doc__)
    parser.add_argument("notes", nargs="+", type=Path, metavar="NOTE.tsv")
    parser.add_argument("--pages", type=int, default=20, help="pages for each note and rate (default 20)")
    parser.add_argument("--trials", type=int, default=200, help="lines added or deleted (default 200)")
    options = parser.parse_args(arguments)
    try:
        notes = [read_parallel_note(path) for path in options.notes]
    except CheckError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    glossary = open_termbase([shipped_folder()]).glossary
    lexicon = load_lexicon(None, rendered_terms(glossary), glossary.digest[:16])
    beads = _measure_rates(notes, options.pages, lexicon)
    _measure_kinds(notes, options.pages, lexicon)
    _say(f"expected calibration error of {len(beads)} units: {expected_error(beads):.4f}")
    for found in classes(beads):
        _say(f"   {found.size} units said to be {found.mean:.3f} are right {found.right:.3f}")
    _say(f"calibration of the scores as they are: {[list(point) for point in calibration(beads)]}")
    _measure_trials(notes, options.trials, lexicon)
    return 0


def _measure_rates(notes: Sequence[Sequence[Pair]], pages: int, lexicon: Lexicon) -> list[Judged]:
    beads: list[Judged] = []
    for rate in RATES:
        score = PageScore()
        for seed in range(_FIRST_SEED, _FIRST_SEED + pages):
            for pairs in notes:
                page = noisy_page(pairs, rate, seed)
                bitext = align_note(page.note, lexicon)
                score = score.plus(score_page(page, bitext))
                beads += judged(page, bitext)
        _say(f"noise {rate:.2f}: strict F1 {score.strict:.4f}, translation missing F1 {score.missing:.4f}")
    return beads


def _measure_kinds(notes: Sequence[Sequence[Pair]], pages: int, lexicon: Lexicon) -> None:
    for kind in KINDS:
        score = PageScore()
        for seed in range(_FIRST_SEED, _FIRST_SEED + max(1, pages // 4)):
            for pairs in notes:
                page = noisy_page(pairs, 0.5, seed, (kind,))
                score = score.plus(score_page(page, align_note(page.note, lexicon)))
        _say(f"   only {kind}, a quarter of the pairs: strict F1 {score.strict:.4f}")


def _measure_trials(notes: Sequence[Sequence[Pair]], trials: int, lexicon: Lexicon) -> None:
    rng = random.Random(_FIRST_SEED)
    kept = 0
    for trial in range(_FIRST_SEED, _FIRST_SEED + trials):
        kept += undisturbed(noisy_page(notes[trial % len(notes)], 0.1, trial), lexicon, rng)
    _say(f"one line added or deleted: {kept} of {trials} pages keep all other beads")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
