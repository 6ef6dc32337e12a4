"""Fits the aligner's weights for lines: `python -m bilingual_qa.evaluate.fit_aligner BEADS.jsonl [LINES.toml]`.

Prints strict and lax F1 of each text with weights fitted on the others, then of all with weights fitted on all, and how well the
probabilities of the former are calibrated. Writes the two tables `[lines]` and `calibration.lines` of
`bilingual_qa/align/weights.toml` to the second file, or prints them. Needs some minutes and 100 MB a text of 250 segments.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec

from bilingual_qa.align import Lexicon, align_segments, load_lexicon
from bilingual_qa.align.parameters import Parameters
from bilingual_qa.evaluate.bead_weights import fit, read_example
from bilingual_qa.evaluate.calibration_table import Judged, calibration, expected_error
from bilingual_qa.evaluate.gold_beads import GoldText, Tally, read_gold_beads, tally
from bilingual_qa.glossary import open_termbase, rendered_terms, shipped_folder
from bilingual_qa.model import Bead, CheckError


def main(arguments: Sequence[str]) -> int:
    """Runs the fit; the exit code."""
    if not 1 <= len(arguments) <= 2:
        return _fail("usage: python -m bilingual_qa.evaluate.fit_aligner BEADS.jsonl [LINES.toml]")
    try:
        texts = read_gold_beads(Path(arguments[0]))
    except CheckError as error:
        return _fail(str(error))
    if len(texts) < 2:
        return _fail(f"{arguments[0]}: one text cannot be left out of the fit; give two or more")
    glossary = open_termbase([shipped_folder()]).glossary
    lexicon = load_lexicon(None, rendered_terms(glossary), glossary.digest[:16])
    examples = [read_example(text, lexicon) for text in texts]
    judged: list[Judged] = []
    total = Tally()
    for number, text in enumerate(texts):
        beads = _beads(text, fit(examples[:number] + examples[number + 1 :]), lexicon)
        right = set(text.beads)
        judged += [Judged(bead.score, (bead.source, bead.target) in right) for bead in beads]
        found = tally(text.beads, beads)
        total = total.plus(found)
        _say(f"{text.id} left out of the fit: strict F1 {found.strict:.4f}, lax {found.lax:.4f}")
    _say(f"each left out of its fit: strict F1 {total.strict:.4f}, lax {total.lax:.4f}")
    _say(f"expected calibration error of the scores as they are: {expected_error(judged):.4f}")
    weights = fit(examples)
    every = Tally()
    for text in texts:
        every = every.plus(tally(text.beads, _beads(text, weights, lexicon)))
    _say(f"fitted on all: strict F1 {every.strict:.4f}, lax {every.lax:.4f}")
    tables = _tables(weights, judged)
    if len(arguments) == 2:
        Path(arguments[1]).write_text(tables, "utf-8")
    else:
        _say(tables)
    return 0


def _beads(text: GoldText, weights: Parameters, lexicon: Lexicon) -> list[Bead]:
    return align_segments(text.english, text.chinese, lexicon, parameters=weights, calibration=((0.0, 0.0), (1.0, 1.0)))


def _tables(weights: Parameters, judged: Sequence[Judged]) -> str:
    fields = "".join(f"{name} = {value}\n" for name, value in msgspec.structs.asdict(weights).items())
    points = ", ".join(f"[{posterior}, {right}]" for posterior, right in calibration(judged))
    return f"[lines]\n{fields}\n[calibration]\nlines = [{points}]\n"


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _fail(message: str) -> int:
    sys.stderr.write(message + "\n")
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
