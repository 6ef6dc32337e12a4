"""All surfaces of a table in one automaton: four times as quick to read with as their stems, and five times as slow to build."""

from __future__ import annotations

from collections.abc import Sequence

from bilingual_qa.text.script import LATIN_OR_DIGIT_CHARACTERS


class WholeSurfaces:
    """All occurrences of surfaces in a text, overlapping ones included.

    Args:
        surfaces: in lower case, each once.
    """

    def __init__(self, surfaces: Sequence[str]) -> None:
        from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

        latin = LATIN_OR_DIGIT_CHARACTERS
        self._begin_latin = {number for number, surface in enumerate(surfaces) if surface[0] in latin}
        self._end_latin = {number for number, surface in enumerate(surfaces) if surface[-1] in latin}
        self._edged = self._begin_latin | self._end_latin
        self._automaton = AhoCorasick(surfaces, matchkind=MatchKind.Standard, implementation=Implementation.ContiguousNFA)

    def find(self, view: str) -> list[tuple[int, int, int]]:
        """(place of the surface among them, start, end) of every surface that stands in a view in lower case.

        Only those that keep clear of other Latin letters and digits at their Latin edges.
        """
        edged, found = self._edged, self._automaton.find_matches_as_indexes(view, overlapping=True)
        return [match for match in found if match[0] not in edged or self._clear(view, *match)]

    def _clear(self, view: str, number: int, start: int, end: int) -> bool:
        latin = LATIN_OR_DIGIT_CHARACTERS
        if number in self._begin_latin and start and view[start - 1] in latin:
            return False
        return number not in self._end_latin or view[end : end + 1] not in latin
