"""What a house makes of findings: its own severities, and the English words that it keeps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

import msgspec

from bilingual_qa.model import Finding, Severity
from bilingual_qa.policy.configuration import Configuration


def house_findings(
    findings: Iterable[Finding],
    texts: Mapping[str, tuple[str, str]],
    configuration: Configuration,
    kept: Callable[[str], bool],
) -> Iterator[Finding]:
    """The findings that the configuration leaves, with its severities.

    Args:
        findings: of one note.
        texts: source and target text by unit id.
        configuration: the settings of that note.
        kept: whether the house leaves these words in English.
    """
    for finding in findings:
        if finding.confidence.rank < configuration.min_confidence.rank or _marks_only(finding, texts, kept):
            continue
        severity = house_severity(finding.rule, configuration.severity)
        yield finding if severity is None else msgspec.structs.replace(finding, severity=severity)


def house_severity(code: str, severities: Mapping[str, Severity]) -> Severity | None:
    """The severity that the longest fitting code or prefix gives a rule; `None` where none fits."""
    fitting = [given for given in severities if code.startswith(given)]
    return severities[max(fitting, key=len)] if fitting else None


def _marks_only(finding: Finding, texts: Mapping[str, tuple[str, str]], kept: Callable[[str], bool]) -> bool:
    """Whether everything that the finding marks in the translation is kept in English."""
    if not finding.target:
        return False
    text = texts[finding.unit][1]
    return all(kept(span.of(text)) for span in finding.target)
