"""Time and memory of the aligner: `python -m bilingual_qa.evaluate.benchmark_aligner NOTE.tsv ... [--segments N ...]`.

Makes long texts by repeating the pairs of parallel notes in another order each time, with figures of their own. Prints for each
length the processor time after loading, the peak memory of the process and the strict F1; before that, the time of loading the
dictionary and of a page of sixty paragraphs.
"""

from __future__ import annotations

import argparse
import random
import re
import resource
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from bilingual_qa.align import align_note, align_segments, load_lexicon
from bilingual_qa.evaluate.gold_beads import Pair as Beads
from bilingual_qa.evaluate.gold_beads import tally
from bilingual_qa.evaluate.noisy_pages import Pair, noisy_page, read_parallel_note
from bilingual_qa.glossary import open_termbase, rendered_terms, shipped_folder
from bilingual_qa.model import CheckError

LENGTHS = (250, 1000, 2000, 5000, 10000, 20000)
_PAGE_PARAGRAPHS = 60
_SEED = 3
_FIGURE = re.compile(r"\d+")


def long_text(pairs: Sequence[Pair], segments: int) -> tuple[list[str], list[str], list[Beads]]:
    """English and Chinese segments, about so many of each, and the right beads; one pair in twelve has no translation."""
    rng = random.Random(_SEED)
    english: list[str] = []
    chinese: list[str] = []
    beads: list[Beads] = []
    while len(english) < segments:
        for pair in rng.sample(pairs, len(pairs)):
            source, target = _with_other_figures(pair, rng)
            english.append(source)
            if rng.random() < 1 / 12:
                beads.append(((len(english) - 1,), ()))
            else:
                chinese.append(target)
                beads.append(((len(english) - 1,), (len(chinese) - 1,)))
    return english, chinese, beads


def _with_other_figures(pair: Pair, rng: random.Random) -> tuple[str, str]:
    """Figures drawn anew, the same on both sides."""
    drawn: dict[str, str] = {}

    def other(found: re.Match[str]) -> str:
        return drawn.setdefault(found.group(), str(rng.randrange(10 ** len(found.group()))))

    return _FIGURE.sub(other, pair.english), _FIGURE.sub(other, pair.chinese)


def main(arguments: Sequence[str]) -> int:
    """Measures; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bilingual_qa.evaluate.benchmark_aligner", description=__doc__)
    parser.add_argument("notes", nargs="+", type=Path, metavar="NOTE.tsv")
    parser.add_argument("--segments", nargs="+", type=int, default=LENGTHS, help="lengths of the texts")
    options = parser.parse_args(arguments)
    try:
        pairs = [pair for path in options.notes for pair in read_parallel_note(path)]
    except CheckError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    glossary = open_termbase([shipped_folder()]).glossary
    terms = rendered_terms(glossary)
    load_lexicon(None, terms, glossary.digest[:16])
    start = time.process_time()
    lexicon = load_lexicon(None, terms, glossary.digest[:16])
    _say(f"loading the dictionary with the glossary: {time.process_time() - start:.3f} s")
    page = noisy_page((pairs * 2)[:_PAGE_PARAGRAPHS], 0.1, _SEED).note
    align_note(page, lexicon)
    start = time.process_time()
    align_note(page, lexicon)
    _say(f"a page of {_PAGE_PARAGRAPHS} paragraphs: {time.process_time() - start:.3f} s")
    for segments in options.segments:
        english, chinese, right = long_text(pairs, segments)
        start = time.process_time()
        beads = align_segments(english, chinese, lexicon)
        seconds = time.process_time() - start
        megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        _say(
            f"{len(english)} segments: {seconds:.2f} s, {1000 * seconds / len(english):.2f} ms a segment, "
            f"peak {megabytes:.0f} MB, strict F1 {tally(right, beads).strict:.4f}"
        )
    return 0


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
