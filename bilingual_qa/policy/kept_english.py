"""The English words that a house keeps in its Chinese: by list, and by the subject of the glossary that has them."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from pathlib import Path

from bilingual_qa.glossary import Termbase
from bilingual_qa.glossary.load import glossary_subjects
from bilingual_qa.model import CheckError
from bilingual_qa.policy.configuration import Configuration


class KeptEnglish:
    """What a configuration keeps in English.

    Args:
        configuration: the settings of a note.
        termbase: the glossaries of the run.
        glossaries: their files and folders.

    Raises:
        CheckError: no glossary has the name of a subject.
    """

    def __init__(self, configuration: Configuration, termbase: Termbase, glossaries: Sequence[Path]) -> None:
        self._words = frozenset(configuration.keep_english)
        self._subjects = frozenset(configuration.keep_english_subjects)
        self._termbase = termbase
        if self._subjects:
            _check(self._subjects, glossary_subjects(glossaries))

    def __call__(self, words: str) -> bool:
        """Whether the words, as they stand in the translation, are kept in English."""
        if words in self._words:
            return True
        return bool(self._subjects) and not self._subjects.isdisjoint(self._termbase.subjects(words))


def _check(subjects: frozenset[str], known: frozenset[str]) -> None:
    for subject in sorted(subjects - known):
        near = difflib.get_close_matches(subject, sorted(known), n=1)
        guess = f"; did you mean “{near[0]}”?" if near else ""
        told = f"keep-english-subjects: no glossary is called “{subject}”: give the name of a file without .csv{guess}"
        raise CheckError(told)
