"""The written list of all rules, by code."""

from __future__ import annotations

from bilingual_qa.model import RuleInfo
from bilingual_qa.rules.accuracy.added_claim import AddedClaim
from bilingual_qa.rules.accuracy.added_qualifier import AddedQualifier
from bilingual_qa.rules.accuracy.added_sentence import AddedSentence
from bilingual_qa.rules.accuracy.added_words import AddedWords
from bilingual_qa.rules.accuracy.antonym_translated import AntonymTranslated
from bilingual_qa.rules.accuracy.changed_modality import ChangedModality
from bilingual_qa.rules.accuracy.conflicting_key_fact import ConflictingKeyFact
from bilingual_qa.rules.accuracy.dangling_part import DanglingPart
from bilingual_qa.rules.accuracy.direction_reversed import DirectionReversed
from bilingual_qa.rules.accuracy.exchanged_benchmark import ExchangedBenchmark
from bilingual_qa.rules.accuracy.exchanged_parties import ExchangedParties
from bilingual_qa.rules.accuracy.exchanged_quantifier import ExchangedQuantifier
from bilingual_qa.rules.accuracy.headline_against_body import HeadlineAgainstBody
from bilingual_qa.rules.accuracy.implied_negation import ImpliedNegation
from bilingual_qa.rules.accuracy.misread_comparison import MisreadComparison
from bilingual_qa.rules.accuracy.missing_translation import MissingTranslation
from bilingual_qa.rules.accuracy.negation import Negation
from bilingual_qa.rules.accuracy.omitted_item import OmittedItem
from bilingual_qa.rules.accuracy.omitted_qualifier import OmittedQualifier
from bilingual_qa.rules.accuracy.omitted_sentence import OmittedSentence
from bilingual_qa.rules.accuracy.opposite_word import OppositeWord
from bilingual_qa.rules.accuracy.unfinished_translation import UnfinishedTranslation
from bilingual_qa.rules.accuracy.untranslated_sentence import UntranslatedSentence
from bilingual_qa.rules.accuracy.wrong_rating import WrongRating
from bilingual_qa.rules.alignment.doubtful_pair import DoubtfulPair
from bilingual_qa.rules.entities.case_drift import CaseDrift
from bilingual_qa.rules.entities.damaged_name import DamagedName
from bilingual_qa.rules.entities.exchanged_entity import ExchangedEntity
from bilingual_qa.rules.entities.invented_person import InventedPerson
from bilingual_qa.rules.entities.misread_acronym import MisreadAcronym
from bilingual_qa.rules.entities.name_in_two_forms import NameInTwoForms
from bilingual_qa.rules.entities.name_in_two_renderings import NameInTwoRenderings
from bilingual_qa.rules.entities.ticker_mismatch import TickerMismatch
from bilingual_qa.rules.entities.translated_name import TranslatedName
from bilingual_qa.rules.entities.wrong_name import WrongName
from bilingual_qa.rules.fluency.dangling_from import DanglingFrom
from bilingual_qa.rules.fluency.machine_residue import MachineResidue
from bilingual_qa.rules.fluency.repeated_text import RepeatedText
from bilingual_qa.rules.fluency.unpaired_marks import UnpairedMarks
from bilingual_qa.rules.locale.half_width_punctuation import HalfWidthPunctuation
from bilingual_qa.rules.locale.measure_word import MeasureWord
from bilingual_qa.rules.locale.mixed_conventions import MixedConventions
from bilingual_qa.rules.locale.mixed_script import MixedScript
from bilingual_qa.rules.locale.other_convention import OtherConvention
from bilingual_qa.rules.locale.regional_word import RegionalWord
from bilingual_qa.rules.locale.variant_characters import VariantCharacters
from bilingual_qa.rules.locale.wrong_conversion import WrongConversion
from bilingual_qa.rules.locale.wrong_number_mark import WrongNumberMark
from bilingual_qa.rules.locale.wrong_title_marks import WrongTitleMarks
from bilingual_qa.rules.numbers.added_quantity import AddedQuantity
from bilingual_qa.rules.numbers.broken_sum import BrokenSum
from bilingual_qa.rules.numbers.changed_approximation import ChangedApproximation
from bilingual_qa.rules.numbers.comparison_basis import ComparisonBasis
from bilingual_qa.rules.numbers.currency_mismatch import CurrencyMismatch
from bilingual_qa.rules.numbers.exchanged_figures import ExchangedFigures
from bilingual_qa.rules.numbers.figure_in_two_ways import FigureInTwoWays
from bilingual_qa.rules.numbers.magnitude_mismatch import MagnitudeMismatch
from bilingual_qa.rules.numbers.malformed_figure import MalformedFigure
from bilingual_qa.rules.numbers.missing_quantity import MissingQuantity
from bilingual_qa.rules.numbers.period_mismatch import PeriodMismatch
from bilingual_qa.rules.numbers.period_word import MisreadPeriodWord
from bilingual_qa.rules.numbers.sign_mismatch import SignMismatch
from bilingual_qa.rules.numbers.swapped_roles import SwappedRoles
from bilingual_qa.rules.numbers.unit_mismatch import UnitMismatch
from bilingual_qa.rules.numbers.value_mismatch import ValueMismatch
from bilingual_qa.rules.numbers.wrong_weekday import WrongWeekday
from bilingual_qa.rules.rule import NoteRule, Rule, UnitRule
from bilingual_qa.rules.source.source_contradiction import SourceContradiction
from bilingual_qa.rules.source.source_fault import SourceFault
from bilingual_qa.rules.source.source_sum import SourceSum
from bilingual_qa.rules.terminology.known_wrong_rendering import KnownWrongRendering
from bilingual_qa.rules.terminology.left_in_english import LeftInEnglish
from bilingual_qa.rules.terminology.pseudo_word import PseudoWord
from bilingual_qa.rules.terminology.required_rendering_absent import RequiredRenderingAbsent
from bilingual_qa.rules.terminology.two_renderings import TwoRenderings
from bilingual_qa.rules.terminology.wrong_sense import WrongSense
from bilingual_qa.rules.tool.expired_suppression import ExpiredSuppression
from bilingual_qa.rules.tool.unused_suppression import UnusedSuppression

RULES: tuple[type[UnitRule] | type[NoteRule], ...] = (
    MissingTranslation,
    UntranslatedSentence,
    OmittedSentence,
    AddedSentence,
    OmittedQualifier,
    AddedQualifier,
    OmittedItem,
    AddedWords,
    UnfinishedTranslation,
    AddedClaim,
    DirectionReversed,
    Negation,
    OppositeWord,
    WrongRating,
    ChangedModality,
    ExchangedParties,
    ImpliedNegation,
    AntonymTranslated,
    MisreadComparison,
    DanglingPart,
    HeadlineAgainstBody,
    ConflictingKeyFact,
    ExchangedBenchmark,
    ExchangedQuantifier,
    DoubtfulPair,
    CaseDrift,
    NameInTwoForms,
    NameInTwoRenderings,
    WrongName,
    ExchangedEntity,
    TranslatedName,
    MisreadAcronym,
    TickerMismatch,
    DamagedName,
    InventedPerson,
    VariantCharacters,
    MixedScript,
    RegionalWord,
    WrongConversion,
    HalfWidthPunctuation,
    WrongNumberMark,
    WrongTitleMarks,
    MeasureWord,
    MixedConventions,
    OtherConvention,
    RepeatedText,
    UnpairedMarks,
    DanglingFrom,
    MachineResidue,
    ValueMismatch,
    MagnitudeMismatch,
    CurrencyMismatch,
    UnitMismatch,
    SignMismatch,
    PeriodMismatch,
    MalformedFigure,
    ComparisonBasis,
    MisreadPeriodWord,
    WrongWeekday,
    SwappedRoles,
    ExchangedFigures,
    FigureInTwoWays,
    BrokenSum,
    ChangedApproximation,
    MissingQuantity,
    AddedQuantity,
    WrongSense,
    KnownWrongRendering,
    RequiredRenderingAbsent,
    LeftInEnglish,
    TwoRenderings,
    PseudoWord,
    SourceFault,
    SourceContradiction,
    SourceSum,
)

# What the engine itself finds: never run over a note.
TOOL_RULES: tuple[type[Rule], ...] = (
    UnusedSuppression,
    ExpiredSuppression,
)


def rule_infos() -> tuple[RuleInfo, ...]:
    """The identity cards of all rules, in the order of the lists."""
    return tuple(rule.info() for rule in (*RULES, *TOOL_RULES))
