"""A finding's identity over time."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from bilingual_qa.model import Finding, Language, Side, Span, TranslationUnit, Unpaired
from bilingual_qa.policy import FormerRule, predecessors
from bilingual_qa.text.fold import half_width


def with_fingerprints(findings: Iterable[Finding], texts: Mapping[str, tuple[str, str]]) -> Iterator[Finding]:
    """The findings of one note, in reading order, each with its fingerprint.

    It is made of the rule, the concept or source surface, the target surface, the source sentence (white space and width
    folded) and the ordinal among equals in the note: nothing that an edit elsewhere changes.

    Args:
        findings: in reading order.
        texts: source and target text by unit id.
    """
    from bilingual_qa.text.sentences import sentence_spans

    seen: Counter[str] = Counter()
    sentences: dict[str, list[Span]] = {}
    for finding in findings:
        source, target = texts[finding.unit]
        if finding.unit not in sentences:
            sentences[finding.unit] = sentence_spans(source, Language.EN)
        parts = (
            finding.rule,
            finding.concept or _surface(finding.source, source),
            _surface(finding.target, target),
            _sentence(finding, source, sentences[finding.unit]),
        )
        key = "\x1f".join(_folded(part) for part in parts)
        seen[key] += 1
        digest = hashlib.sha256(f"{key}\x1f{seen[key]}".encode()).hexdigest()[:32]
        yield msgspec.structs.replace(finding, fingerprint=digest)


def former_fingerprints(
    findings: Sequence[Finding], texts: Mapping[str, tuple[str, str]], former: Sequence[FormerRule]
) -> dict[str, list[str]]:
    """The fingerprints that findings of one note had under the former codes of their rules, by fingerprint."""
    known_as: dict[str, list[str]] = {}
    codes = {code for finding in findings for code in predecessors(finding.rule, former)}
    for code in sorted(codes):
        successors = next(rule.successors for rule in former if rule.code == code)
        concerned = [finding for finding in findings if finding.rule in successors]
        as_before = [msgspec.structs.replace(finding, rule=code) for finding in concerned]
        for finding, before in zip(concerned, with_fingerprints(as_before, texts), strict=True):
            known_as.setdefault(finding.fingerprint, []).append(before.fingerprint)
    return known_as


def unit_texts(units: Iterable[TranslationUnit], unpaired: Iterable[Unpaired]) -> dict[str, tuple[str, str]]:
    """Source and target text by id; a block without a partner has an empty other side."""
    texts = {unit.id: (unit.source.text, unit.target.text) for unit in units}
    for block in unpaired:
        text = block.segment.text
        texts[block.id] = (text, "") if block.side is Side.SOURCE else ("", text)
    return texts


def _sentence(finding: Finding, source: str, spans: list[Span]) -> str:
    if not finding.source:
        return source
    from bilingual_qa.text.sentences import sentence_at

    sentence = sentence_at(spans, finding.source[0].start)
    return sentence.of(source) if sentence else source


def _surface(spans: Sequence[Span], text: str) -> str:
    return "|".join(dict.fromkeys(span.of(text) for span in spans))


def _folded(text: str) -> str:
    return " ".join(half_width(text).split())
