"""All pairs of opposites."""

from __future__ import annotations

from bilingual_qa.rules.accuracy.opposite_acts import ACTS
from bilingual_qa.rules.accuracy.opposite_degrees import DEGREES
from bilingual_qa.rules.accuracy.opposite_kinds import KINDS
from bilingual_qa.rules.accuracy.opposite_words import WORDS

OPPOSITES = WORDS + ACTS + DEGREES + KINDS
