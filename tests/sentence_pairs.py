"""Marked sentence pairs -> a bitext and the spans that a rule should find."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bilingual_qa.engine.checker import Checker
from bilingual_qa.engine.runner import run_rules
from bilingual_qa.model import Bitext, Finding, Locale, Segment, Side, Span, TranslationUnit, Unpaired, UnpairedKind

_MARK = re.compile(r"\[([^\[\]]*)\]")


@dataclass(frozen=True)
class Marked:
    """A text without its marks, and the spans that were marked."""

    text: str
    spans: tuple[Span, ...]


def unmarked(text: str) -> Marked:
    """`[...]` marks a span; the brackets are taken out."""
    spans, plain, at = [], "", 0
    for match in _MARK.finditer(text):
        plain += text[at : match.start()]
        spans.append(Span(len(plain), len(plain) + len(match[1])))
        plain += match[1]
        at = match.end()
    return Marked(plain + text[at:], tuple(spans))


@dataclass(frozen=True)
class Case:
    """Pairs of one note, and for each the spans expected on either side."""

    bitext: Bitext
    source: dict[str, tuple[Span, ...]]
    target: dict[str, tuple[Span, ...]]

    @staticmethod
    def of(pairs: list[tuple[str, str]], locale: str | None = None) -> Case:
        """A pair with an empty target is a block without a translation."""
        units, unpaired, source, target = [], [], {}, {}
        for number, (english, chinese) in enumerate(pairs, start=1):
            name, en, zh = str(number), unmarked(english), unmarked(chinese)
            source[name], target[name] = en.spans, zh.spans
            if zh.text:
                units.append(TranslationUnit(name, Segment(en.text), Segment(zh.text)))
            else:
                unpaired.append(Unpaired(name, Side.SOURCE, Segment(en.text), UnpairedKind.UNTRANSLATED))
        stated = Locale(locale) if locale else None
        return Case(Bitext("case", tuple(units), tuple(unpaired), stated), source, target)

    def found(self, checker: Checker, code: str) -> list[Finding]:
        """What the rule finds in the note, by itself: other rules may mark the same words."""
        rules = [rule for rule in checker.rules if rule.code == code]
        return list(run_rules(checker.analyse(self.bitext), rules).findings)

    def differences(self, findings: list[Finding]) -> list[str]:
        """Marked spans that no finding has, and spans of findings that are not marked."""
        told = []
        for name in self.source:
            own = [finding for finding in findings if finding.unit == name]
            sides = [(self.target[name], {span for f in own for span in f.target})]
            if self.source[name]:
                sides.append((self.source[name], {span for f in own for span in f.source}))
            for marked, spans in sides:
                told += [f"pair {name}: nothing found at {span}" for span in marked if span not in spans]
                told += [f"pair {name}: unexpected {span}" for span in sorted(spans) if span not in marked]
            if not self.source[name] and not self.target[name] and own:
                told.append(f"pair {name}: unexpected {own[0].message}")
        return told
