"""Where sentences begin and end, by rule, in both languages.

A splitter of its own rather than spaCy's: fingerprints and sentence beads depend on these bounds, so they must be the same
whether or not a run needs spaCy, and loading spaCy costs 0.7 s.
"""

from __future__ import annotations

import re

from bilingual_qa.model import Language, Span

# Words whose full stop does not end a sentence: titles, companies, references, dates, months, common Latin.
_ABBREVIATIONS = frozenset(
    """mr mrs ms messrs dr prof hon st co cos corp inc ltd llc plc bros dept est no nos vol fig figs eq ref sec art para
    pp ed eds rev approx avg est max min incl excl ca cf al vs viz etc jan feb mar apr jun jul aug sept sep oct nov dec
    mon tue tues wed thu thur thurs fri sat sun gov govt intl natl assn div mgmt yr yrs mo mos qtr hk u.s u.k u.n e.g i.e
    a.m p.m n.a s.a n.v a.g ph.d""".split()  # noqa: SIM905 - a table of words reads better as one string
)
# Of these a sentence may well end in the abbreviation, if a capital follows.
_MAY_END = frozenset("co corp inc ltd llc plc etc u.s u.k a.m p.m n.a s.a n.v a.g".split())  # noqa: SIM905
_ENGLISH_END = re.compile(r"[.!?]+[\"'”’)\]]*(?=\s|$)|\n")
_WORD_BEFORE = re.compile(r"[A-Za-z][A-Za-z.]*$")
_NEXT = re.compile(r"\s*[\"'“‘(\[]*([A-Za-z0-9$£€¥&+~-]?)")
_CHINESE_END = re.compile(
    r"(?:[。！？]|[!?](?=[\s\u3400-\u9fff]|$)|(?<=[\u3400-\u9fff%％)）」』”])\.(?=\s|$|[\u3400-\u9fff])|……)+[」』”’）)\]\"]*|\n"
)


def sentence_spans(text: str, language: Language) -> list[Span]:
    """The sentences of a text, without the white space around them. Line feeds end a sentence. Never empty spans."""
    ends = _chinese_ends(text) if language is Language.ZH else _english_ends(text)
    spans = []
    start = 0
    for end in [*ends, len(text)]:
        stripped = text[start:end].strip()
        if stripped:
            at = text.index(stripped, start)
            spans.append(Span(at, at + len(stripped)))
        start = end
    return spans


def sentence_at(spans: list[Span], offset: int) -> Span | None:
    """The sentence that holds the code point at `offset`, or the next one."""
    return next((span for span in spans if offset < span.end), spans[-1] if spans else None)


def _chinese_ends(text: str) -> list[int]:
    return [match.end() for match in _CHINESE_END.finditer(text)]


def _english_ends(text: str) -> list[int]:
    ends = []
    for match in _ENGLISH_END.finditer(text):
        if match.group().startswith(".") and not _ends_sentence(text, match.start(), match.end()):
            continue
        ends.append(match.end())
    return ends


def _ends_sentence(text: str, stop: int, after: int) -> bool:
    following = _NEXT.match(text, after)
    first = following.group(1) if following else ""
    if first.isalpha() and first.islower():
        return False
    before = _WORD_BEFORE.search(text, max(0, stop - 20), stop)
    if before is None:
        return True
    word = before.group().lower()
    if word in _MAY_END:
        return bool(first)
    if word in _ABBREVIATIONS:
        return False
    # A single initial ("J. Smith") is a name; "Plan B." at the end of a text is not.
    return not (len(word) == 1 and before.group().isupper() and bool(first))
