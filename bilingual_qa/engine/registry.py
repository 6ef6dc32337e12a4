"""The written list of all rules, by code."""

from __future__ import annotations

from bilingual_qa.model import RuleInfo
from bilingual_qa.rules.accuracy.misread_comparison import MisreadComparison
from bilingual_qa.rules.accuracy.missing_translation import MissingTranslation
from bilingual_qa.rules.entities.case_drift import CaseDrift
from bilingual_qa.rules.entities.name_in_two_forms import NameInTwoForms
from bilingual_qa.rules.locale.half_width_punctuation import HalfWidthPunctuation
from bilingual_qa.rules.locale.variant_characters import VariantCharacters
from bilingual_qa.rules.rule import NoteRule, UnitRule
from bilingual_qa.rules.terminology.known_wrong_rendering import KnownWrongRendering
from bilingual_qa.rules.terminology.left_in_english import LeftInEnglish
from bilingual_qa.rules.terminology.pseudo_word import PseudoWord
from bilingual_qa.rules.terminology.two_renderings import TwoRenderings
from bilingual_qa.rules.terminology.wrong_sense import WrongSense

RULES: tuple[type[UnitRule] | type[NoteRule], ...] = (
    MissingTranslation,
    MisreadComparison,
    CaseDrift,
    NameInTwoForms,
    VariantCharacters,
    HalfWidthPunctuation,
    WrongSense,
    KnownWrongRendering,
    LeftInEnglish,
    TwoRenderings,
    PseudoWord,
)


def rule_infos() -> tuple[RuleInfo, ...]:
    """The identity cards of all rules, in the order of the list."""
    return tuple(rule.info() for rule in RULES)
