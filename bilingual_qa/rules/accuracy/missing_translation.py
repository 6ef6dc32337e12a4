"""AC101."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedNote
from bilingual_qa.model import Confidence, Evidence, Finding, Message, MqmType, Severity, Side, Span, Status, UnpairedKind
from bilingual_qa.rules.rule import NoteRule

_SHOWN = 60


class MissingTranslation(NoteRule):
    """A paragraph of the source has no translation.

    ## Why is this bad?
    A risk or a figure that the English reader has is kept from the Chinese reader.

    ## Example
    ```
    Net cash was HK$2bn. |  [Key risks: slower orders and higher costs.]
    淨現金為20億港元。 |
    ```

    ## Write instead
    The translation of the paragraph.
    """

    code = "AC101"
    name = "missing-translation"
    mqm = MqmType.OMISSION
    severity = Severity.MAJOR
    status = Status.STABLE
    evidence = Evidence(hits=70, alarms=0, data="40 pages made from a parallel note of our own with six kinds of noise")

    def check(self, note: AnalysedNote) -> Iterator[Finding]:
        """One finding for each source block that has no partner and needs one."""
        for block in note.unpaired:
            if block.side is Side.SOURCE and block.kind is UnpairedKind.UNTRANSLATED:
                text = block.segment.text
                shown = text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
                yield Finding(
                    rule=self.code,
                    severity=self.severity,
                    confidence=Confidence.HIGH,
                    unit=block.id,
                    message=Message.of("missing-translation", text=" ".join(shown.split())),
                    source=(Span(0, len(text)),),
                    concept=text,
                )
