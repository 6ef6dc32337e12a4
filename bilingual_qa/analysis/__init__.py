"""One unit read once: sentences, figures, concepts and names, lazily, for every rule to share."""

from bilingual_qa.analysis.term_links import TermLink
from bilingual_qa.analysis.unit import AnalysedNote, AnalysedUnit
from bilingual_qa.analysis.word_links import WordLinks

__all__ = ["AnalysedNote", "AnalysedUnit", "TermLink", "WordLinks"]
