"""The numbers of the aligner, in one place, with where they come from."""

from __future__ import annotations

import msgspec


class Parameters(msgspec.Struct, frozen=True):
    """Weights of a bead's score and the reach of the search. All scores are natural logarithms."""

    # Weight of the likelihood ratio of the English words given the Chinese ones, and the other way round.
    english_weight: float = 0.255
    chinese_weight: float = 0.25
    # Share of words that are translated word by word; the rest is drawn from the text's own frequencies.
    translated_share: float = 0.41
    # Log length ratio of a bead around the document's own: weight and standard deviation.
    length_weight: float = 0.545
    length_deviation: float = 0.25
    # Cost of a segment without partner.
    skip_english: float = -16.0
    skip_chinese: float = -4.935
    # Largest number of segments on one side of a bead.
    reach: int = 7
    # Log prior of a bead n-m is `merge_prior` * (n + m - 2), plus `many_to_many_prior` where both sides have several.
    one_to_one_prior: float = -0.35
    merge_first: float = -1.6
    merge_more: float = -1.0
    many_to_many: float = -2.0
    # Forward-backward: how far scores are trusted, and what a bead must be worth (see search.surest_path).
    sharpness: float = 0.8
    threshold: float = 0.3


LINES = Parameters()
SENTENCES = Parameters(skip_english=-6.0)
PARAGRAPHS = Parameters(skip_english=-2.0, skip_chinese=-2.0)
