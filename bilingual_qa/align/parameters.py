"""The numbers of the aligner, in one place, with where they come from.

The weights of `LINES` were fitted by coordinate search on the development part of the MAC corpus (six chapters of novels,
1,329 beads; maximised: strict F1 averaged over the best path and four settings of the posterior decoding). `PARAGRAPHS` and
`SENTENCES` keep those weights and differ where web pages do: text without a translation is common there, merged paragraphs
are rare. Their skip costs and page bonuses were set on generated noisy pages (tests/align/noisy_pages.py).
"""

from __future__ import annotations

import msgspec


class Parameters(msgspec.Struct, frozen=True, kw_only=True):
    """Weights of a bead's score and the reach of the search. Scores are natural logarithms; shapes are Chinese-English."""

    # Weight of the likelihood ratio of the English words given the Chinese ones, and the other way round.
    english_weight: float = 0.3
    chinese_weight: float = 0.35
    # Share of words that are translated word by word; the rest is drawn from the text's own frequencies.
    translated_share: float = 0.41
    # Log length ratio of a bead around the document's own: weight and standard deviation.
    length_weight: float = 0.625
    length_deviation: float = 0.25
    # Log priors of the shapes against 1-1.
    one_to_two: float = -1.2
    one_to_three: float = -2.2
    one_to_more: float = -3.45
    two_to_one: float = -1.8
    more_to_one: float = -2.2
    two_to_two: float = -3.8
    two_to_three: float = -4.9
    larger: float = -6.1
    # Score of a segment without partner.
    skip_english: float = -10.0
    skip_chinese: float = -5.6
    # Largest number of segments on one side of a bead; both sides together have one more at most.
    reach: int = 7
    # Posterior decoding: how far scores are trusted, what a bead costs, and how
    # probable beads must be on average (see search.surest_path).
    sharpness: float = 0.8
    threshold: float = 0.15
    doubtful: float = 0.1

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


LINES = Parameters()
SENTENCES = Parameters(skip_english=-4.0, reach=6)
PARAGRAPHS = Parameters(skip_english=-1.0, skip_chinese=-1.0, reach=3)
# Whether a paragraph is part of its neighbour's pair is asked sentence by sentence; here not to have a partner is common.
PARTS = Parameters(skip_english=-2.0, skip_chinese=-2.0, reach=3)
