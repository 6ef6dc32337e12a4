"""The one list of error types. Nothing else in the program invents a category.

MQM types and ids: the MQM Core and full typology (themqm.org, 2024). `locQualityIssueType`: W3C ITS 2.0, section 8.17.
"""

from __future__ import annotations

import enum


class MqmType(enum.Enum):
    """An MQM error type: its path, its MQM-1 id and the ITS 2.0 `locQualityIssueType`."""

    WRONG_TERM = ("terminology/wrong-term", "wrong-term", "terminology")
    INCONSISTENT_TERM = ("terminology/inconsistent-with-terminology-resource", "termbase", "terminology")
    INCONSISTENT_USE = ("terminology/inconsistent-use", "term-inconsistency", "inconsistency")
    MISTRANSLATION = ("accuracy/mistranslation", "mistranslation", "mistranslation")
    OMISSION = ("accuracy/omission", "omission", "omission")
    ADDITION = ("accuracy/addition", "addition", "addition")
    UNTRANSLATED = ("accuracy/untranslated", "untranslated", "untranslated")
    DO_NOT_TRANSLATE = ("accuracy/do-not-translate", "no-translate", "mistranslation")
    NUMBER = ("accuracy/mistranslation/number", "number", "numbers")
    UNIT = ("accuracy/mistranslation/unit-conversion", "unit-conversion", "numbers")
    DATE_TIME = ("accuracy/mistranslation/date-time", "date-time", "numbers")
    ENTITY = ("accuracy/mistranslation/entity", "entity", "mistranslation")
    LOCALE = ("locale-conventions/locale-specific-content", "locale-specific-content", "locale-specific-content")
    CHARACTERS = ("linguistic-conventions/character-encoding", "character-encoding", "characters")
    PUNCTUATION = ("linguistic-conventions/punctuation", "punctuation", "typographical")
    SPELLING = ("linguistic-conventions/spelling", "spelling", "misspelling")
    GRAMMAR = ("linguistic-conventions/grammar", "grammar", "grammar")
    UNINTELLIGIBLE = ("linguistic-conventions/unintelligible", "unintelligible", "uncategorized")
    DUPLICATION = ("linguistic-conventions/duplication", "duplication", "duplication")
    TOOL = ("other", "other", "other")

    def __init__(self, path: str, mqm_id: str, its_type: str) -> None:
        self.path = path
        self.mqm_id = mqm_id
        self.its_type = its_type
