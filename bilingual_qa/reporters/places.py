"""Where in the files a finding stands."""

from __future__ import annotations

import re
from typing import NamedTuple

from bilingual_qa.model import Finding, Report, RuleInfo, Segment, SentencePair, Side, Unpaired

# A note of a bitext is named FILE#DOCUMENT.
_NOTE_OF_BITEXT = re.compile(r"(.+?\.(?:tsv|csv|jsonl|xlf|xliff|sdlxliff|mqxliff|tmx))#.*", re.IGNORECASE | re.DOTALL)


def file_of(path: str) -> str:
    """The file on disk of a document's path: without the part after `#` that names a note of a bitext."""
    match = _NOTE_OF_BITEXT.fullmatch(path)
    return match.group(1) if match else path


class Place(NamedTuple):
    """A path with line and column, both from 1, in code points."""

    path: str
    line: int
    column: int


class Places:
    """Looks up the texts and rules that findings name. Built once a rendering; every look-up is a dictionary's."""

    def __init__(self, report: Report) -> None:
        self._segments: dict[tuple[str, str], tuple[Segment | None, Segment | None]] = {}
        self._sentences: dict[tuple[str, str], tuple[SentencePair, ...]] = {}
        for document in report.documents:
            for unit in document.units:
                self._segments[document.path, unit.id] = (unit.source, unit.target)
                self._sentences[document.path, unit.id] = unit.sentences
            for block in document.unpaired:
                self._segments[document.path, block.id] = _sides(block)
        self._rules = {rule.code: rule for rule in report.rules}

    def segments(self, document: str, unit: str) -> tuple[Segment | None, Segment | None]:
        """Source and target of a unit; of an unpaired block only the side that it has.

        Raises `KeyError` where the document has no such unit: then the report breaks its contract.
        """
        return self._segments[document, unit]

    def segment(self, document: str, unit: str, side: Side) -> Segment:
        """The text of one side; of an unpaired block its text, whichever side is asked for."""
        source, target = self._segments[document, unit]
        wanted, other = (source, target) if side is Side.SOURCE else (target, source)
        found = wanted or other
        assert found is not None
        return found

    def rule(self, code: str) -> RuleInfo:
        """The card of a rule."""
        return self._rules[code]

    def of(self, finding: Finding) -> Place:
        """The place an editor goes to: the first marked word of the translation, else of the source, else the unit's start."""
        for side, spans in ((Side.TARGET, finding.target), (Side.SOURCE, finding.source)):
            if spans:
                segment = self.segment(finding.document, finding.unit, side)
                return Place(finding.document, *segment.position(min(spans).start))
        return self.start(finding.document, finding.unit)

    def sentence(self, finding: Finding) -> tuple[int, int]:
        """Where, on either side, the sentence pair begins that the finding is in: what to show on a side without marked words."""
        for pair in self._sentences.get((finding.document, finding.unit), ()):
            if finding.source and pair.source.start <= min(finding.source).start < pair.source.end:
                return pair.source.start, pair.target.start
            if not finding.source and finding.target and pair.target.start <= min(finding.target).start < pair.target.end:
                return pair.source.start, pair.target.start
        return 0, 0

    def start(self, document: str, unit: str) -> Place:
        """Where the unit's translation begins, or its source where it has none."""
        return Place(document, *self.segment(document, unit, Side.TARGET).position(0))


def _sides(block: Unpaired) -> tuple[Segment | None, Segment | None]:
    return (block.segment, None) if block.side is Side.SOURCE else (None, block.segment)
