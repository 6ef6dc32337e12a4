"""The numbers of the aligner. They stand in `weights.toml`, with where they come from."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import msgspec


class Parameters(msgspec.Struct, frozen=True, kw_only=True):
    """Weights of a bead's score and the reach of the search. Scores are natural logarithms; shapes are Chinese-English."""

    # Weight of the likelihood ratio of the English words given the Chinese ones, and the other way round.
    english_weight: float
    chinese_weight: float
    # Share of words that are translated word by word; the rest is drawn from the text's own frequencies.
    translated_share: float
    # Log length ratio of a bead around the document's own: weight and standard deviation.
    length_weight: float
    length_deviation: float
    # Costs of a bead that ends inside a quotation on one side only, and of one that closes a quotation on one side only.
    speech_weight: float
    closing_weight: float
    # Share of the translation probabilities that a first alignment of the text teaches (see cooccurrence.py).
    learned_share: float
    # Log priors of the shapes against 1-1.
    one_to_two: float
    one_to_three: float
    one_to_more: float
    two_to_one: float
    more_to_one: float
    two_to_two: float
    two_to_three: float
    larger: float
    # Score of a segment without partner.
    skip_english: float
    skip_chinese: float
    # Largest number of segments on one side of a bead; both sides together have one more at most.
    reach: int
    # Posterior decoding: how far scores are trusted, what a bead costs, and how
    # probable beads must be on average (see search.surest_path).
    sharpness: float
    threshold: float
    doubtful: float

    def prior(self, chinese: int, english: int) -> float:
        """The log prior of a bead with so many segments on each side, none of them zero."""
        few, many = sorted((chinese, english))
        if many == 1:
            return 0.0
        if chinese == 1:
            return {2: self.one_to_two, 3: self.one_to_three}.get(english, self.one_to_more)
        if english == 1:
            return self.two_to_one if chinese == 2 else self.more_to_one
        if few == 2:
            return {2: self.two_to_two, 3: self.two_to_three}.get(many, self.larger)
        return self.larger


def _read() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("weights.toml").read_text("utf-8"))


_WEIGHTS = _read()
# Segments of two files, one a line.
LINES = msgspec.convert(_WEIGHTS["lines"], Parameters)
# Sentences of a paragraph pair.
SENTENCES = msgspec.convert(_WEIGHTS["lines"] | _WEIGHTS["sentences"], Parameters)
# Paragraphs of a page: text without a translation is common there, merged paragraphs are rare.
PARAGRAPHS = msgspec.convert(_WEIGHTS["lines"] | _WEIGHTS["paragraphs"], Parameters)
# Whether a paragraph is part of its neighbour's pair is asked sentence by sentence; here not to have a partner is common.
PARTS = msgspec.convert(_WEIGHTS["lines"] | _WEIGHTS["sentences"] | _WEIGHTS["parts"], Parameters)
# Posterior of a bead on the chosen path, and the share of right ones among beads of that posterior.
CALIBRATION = tuple((float(posterior), float(right)) for posterior, right in _WEIGHTS["calibration"]["lines"])
PAGE_CALIBRATION = tuple((float(posterior), float(right)) for posterior, right in _WEIGHTS["calibration"]["pages"])
