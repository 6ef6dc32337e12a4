"""The program's nouns: frozen records that every other package speaks in. Imports nothing of ours."""

from bilingual_qa.model.conventions import DEFAULT_CONVENTIONS, UNDECIDED, Conventions
from bilingual_qa.model.document import (
    DOUBTFUL,
    Bead,
    Bitext,
    Block,
    BlockKind,
    Note,
    Origin,
    Segment,
    SentencePair,
    Side,
    TranslationUnit,
    Unpaired,
    UnpairedKind,
)
from bilingual_qa.model.errors import CheckError, InputError
from bilingual_qa.model.finding import (
    Applicability,
    Confidence,
    Edit,
    Finding,
    Fix,
    Message,
    Related,
    Severity,
    Suppressed,
)
from bilingual_qa.model.locale import Language, Locale
from bilingual_qa.model.mqm import MqmType
from bilingual_qa.model.report import Coverage, Document, FileError, Gate, Report, Score
from bilingual_qa.model.rule import Evidence, RuleInfo, Status
from bilingual_qa.model.span import Span

__all__ = [
    "DEFAULT_CONVENTIONS",
    "DOUBTFUL",
    "UNDECIDED",
    "Applicability",
    "Bead",
    "Bitext",
    "Block",
    "BlockKind",
    "CheckError",
    "Confidence",
    "Conventions",
    "Coverage",
    "Document",
    "Edit",
    "Evidence",
    "FileError",
    "Finding",
    "Fix",
    "Gate",
    "InputError",
    "Language",
    "Locale",
    "Message",
    "MqmType",
    "Note",
    "Origin",
    "Related",
    "Report",
    "RuleInfo",
    "Score",
    "Segment",
    "SentencePair",
    "Severity",
    "Side",
    "Span",
    "Status",
    "Suppressed",
    "TranslationUnit",
    "Unpaired",
    "UnpairedKind",
]
