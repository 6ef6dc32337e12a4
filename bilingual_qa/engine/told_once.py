"""One finding for each place: of several rules that find the same error by different marks, the surest speaks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set

from bilingual_qa.model import Finding, Span

# Rules that may find one and the same misstatement: stable ones first, which none in preview may silence, then the one that says
# most exactly what it is.
_BY_PRECEDENCE = ("AC202", "NU108", "AC204", "AC201", "AC301", "AC206", "AC203", "AC303", "AC304", "AC207", "AC205", "AC208")
_RANK = {code: rank for rank, code in enumerate(_BY_PRECEDENCE)}


def told_once(findings: Sequence[Finding], yielding: Set[str]) -> list[Finding]:
    """The findings without those that mark the words of one of higher precedence in the same unit, and without those of
    `yielding` rules (codes) on words that another rule has found as gravely wrong; the order is kept.
    """
    return list(_without_yielding(_without_misstatements(findings), yielding))


def _without_misstatements(findings: Sequence[Finding]) -> list[Finding]:
    kept: dict[str, list[Finding]] = {}
    dropped: set[int] = set()
    ranked = [(_RANK[finding.rule], number, finding) for number, finding in enumerate(findings) if finding.rule in _RANK]
    for _, number, finding in sorted(ranked, key=lambda entry: entry[:2]):
        others = kept.setdefault(finding.unit, [])
        if any(other.rule != finding.rule and _same_words(finding, other) for other in others):
            dropped.add(number)
        else:
            others.append(finding)
    return [finding for number, finding in enumerate(findings) if number not in dropped]


def _same_words(finding: Finding, told: Finding) -> bool:
    """Whether a finding marks words that another has marked; for one in the target, one in the source alone does not stand."""
    if finding.target and not told.target:
        return False
    return _overlap(finding.target, told.target) or _overlap(finding.source, told.source)


def _overlap(first: Iterable[Span], second: Sequence[Span]) -> bool:
    return any(one.overlaps(other) for one in first for other in second)


def _without_yielding(findings: Sequence[Finding], yielding: Set[str]) -> Iterator[Finding]:
    by_unit: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.rule not in yielding:
            by_unit.setdefault(finding.unit, []).append(finding)
    for finding in findings:
        if finding.rule not in yielding or not any(_covers(other, finding) for other in by_unit.get(finding.unit, ())):
            yield finding


def _covers(other: Finding, finding: Finding) -> bool:
    """Whether another finding marks words of the target that this one marks, and is as grave."""
    return _overlap(other.target, finding.target) and other.severity.rank >= finding.severity.rank
