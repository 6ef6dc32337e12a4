"""Texts with beads made by hand, and the scores of the alignment literature."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from bilingual_qa.model import Bead, InputError

# Source and target indices.
Pair = tuple[tuple[int, ...], tuple[int, ...]]


class GoldText(NamedTuple):
    """English and Chinese segments with their right beads, in order."""

    id: str
    english: tuple[str, ...]
    chinese: tuple[str, ...]
    beads: tuple[Pair, ...]


def read_gold_beads(path: Path) -> list[GoldText]:
    """The texts of a JSONL file, one object a line: `id`, `en`, `zh`, and `gold`, a list of [[Chinese], [English]] indices.

    Raises:
        InputError: the file cannot be read, or a line is not such an object.
    """
    try:
        lines = path.read_text("utf-8").splitlines()
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror}); give a file of beads", path=path.as_posix()) from None
    texts = []
    for number, line in enumerate(lines, 1):
        try:
            row = json.loads(line)
            beads = tuple((tuple(sorted(english)), tuple(sorted(chinese))) for chinese, english in row["gold"])
            texts.append(GoldText(str(row["id"]), tuple(row["en"]), tuple(row["zh"]), beads))
        except (ValueError, KeyError, TypeError):
            raise InputError(
                'no text with beads; each line needs "id", "en", "zh" and "gold": [[[Chinese], [English]], ...]',
                path=path.as_posix(),
                line=number,
            ) from None
    return texts


class Tally(NamedTuple):
    """Beads counted for precision (over all beads found) and recall (over right beads with both sides)."""

    right: int = 0
    near: int = 0
    found: int = 0
    paired_right: int = 0
    paired_near: int = 0
    paired: int = 0

    def plus(self, other: Tally) -> Tally:
        """The sums."""
        return Tally(*(a + b for a, b in zip(self, other, strict=True)))

    @property
    def strict(self) -> float:
        """F1 of beads that are exactly right."""
        return _f1(self.right, self.found, self.paired_right, self.paired)

    @property
    def lax(self) -> float:
        """F1 of beads that share a pair of segments with a right one."""
        return _f1(self.near, self.found, self.paired_near, self.paired)


def _f1(right: int, found: int, recalled: int, wanted: int) -> float:
    precision, recall = right / max(1, found), recalled / max(1, wanted)
    return 2 * precision * recall / max(1e-9, precision + recall)


def tally(gold: Sequence[Pair], beads: Iterable[Bead]) -> Tally:
    """Counts of one text."""
    found = {(bead.source, bead.target) for bead in beads}
    wanted = set(gold)
    near = _near(found, wanted)
    both = {pair for pair in wanted if pair[0] and pair[1]}
    found_both = {pair for pair in found if pair[0] and pair[1]}
    return Tally(len(found & wanted), len(near), len(found), len(both & found_both), len(_near(both, found_both)), len(both))


def _near(pairs: set[Pair], others: set[Pair]) -> set[Pair]:
    partners: dict[int, set[int]] = defaultdict(set)
    for source, target in others:
        for segment in target:
            partners[segment].update(source)
    return {pair for pair in pairs if pair in others or any(partners[segment].intersection(pair[0]) for segment in pair[1])}
