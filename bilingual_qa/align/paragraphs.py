"""Paragraphs read once, sentence by sentence, for both levels of alignment."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bilingual_qa.align.document import Document, Segments, read_document
from bilingual_qa.align.lexicon import Lexicon
from bilingual_qa.align.words import tokens_of
from bilingual_qa.model import Language, Span
from bilingual_qa.text.sentences import sentence_spans


class Paragraph(NamedTuple):
    """The size of a paragraph in code points, and its sentences: where they are and what they hold."""

    size: int
    spans: tuple[Span, ...]
    sentences: Segments


class SentenceText(NamedTuple):
    """The sentences of some paragraphs of both sides, ready to be aligned.

    Spans are those of the paragraphs' texts joined with a line feed; owners are the numbers of the paragraphs.
    """

    document: Document
    english_spans: tuple[Span, ...]
    chinese_spans: tuple[Span, ...]
    english_owners: tuple[int, ...]
    chinese_owners: tuple[int, ...]


class ParallelText(NamedTuple):
    """Both sides of a text: its paragraphs, and all of them as a document to be aligned."""

    english: tuple[Paragraph, ...]
    chinese: tuple[Paragraph, ...]
    document: Document

    def sentences(self, english: Iterable[int], chinese: Iterable[int]) -> SentenceText:
        """The sentences of the numbered paragraphs. Their words are judged against the whole text's frequencies."""
        english, chinese = tuple(english), tuple(chinese)
        en, zh = [self.english[i] for i in english], [self.chinese[j] for j in chinese]
        document = self.document.of_segments(
            Segments.joined([paragraph.sentences for paragraph in zh]), Segments.joined([paragraph.sentences for paragraph in en])
        )
        return SentenceText(
            document,
            _joined_spans(en),
            _joined_spans(zh),
            tuple(i for i, paragraph in zip(english, en, strict=True) for _ in paragraph.spans),
            tuple(j for j, paragraph in zip(chinese, zh, strict=True) for _ in paragraph.spans),
        )


def read_paragraphs(english: Sequence[str], chinese: Sequence[str], lexicon: Lexicon) -> ParallelText:
    """Both sides of a text; neither may be empty."""
    en_spans = [_sentence_spans(text, Language.EN) for text in english]
    zh_spans = [_sentence_spans(text, Language.ZH) for text in chinese]
    en_tokens, zh_tokens = tokens_of(_cut(english, en_spans), _cut(chinese, zh_spans), lexicon)
    whole = read_document(zh_tokens, en_tokens, lexicon)
    en = _paragraphs(english, en_spans, whole.english)
    zh = _paragraphs(chinese, zh_spans, whole.chinese)
    document = whole.of_segments(_as_segments(zh), _as_segments(en))
    return ParallelText(en, zh, document)


def _sentence_spans(text: str, language: Language) -> tuple[Span, ...]:
    """At least one: a blank text is one empty sentence."""
    return tuple(sentence_spans(text, language)) or (Span(0, len(text)),)


def _cut(texts: Sequence[str], spans: Sequence[tuple[Span, ...]]) -> list[str]:
    return [text[span.start : span.end] for text, of_text in zip(texts, spans, strict=True) for span in of_text]


def _paragraphs(texts: Sequence[str], spans: Sequence[tuple[Span, ...]], sentences: Segments) -> tuple[Paragraph, ...]:
    found = []
    at = 0
    for text, of_text in zip(texts, spans, strict=True):
        found.append(Paragraph(len(text), of_text, sentences.slice(at, at + len(of_text))))
        at += len(of_text)
    return tuple(found)


def _as_segments(paragraphs: Sequence[Paragraph]) -> Segments:
    return Segments.joined([paragraph.sentences.merged() for paragraph in paragraphs])


def _joined_spans(paragraphs: Sequence[Paragraph]) -> tuple[Span, ...]:
    spans = []
    at = 0
    for paragraph in paragraphs:
        spans += [Span(span.start + at, span.end + at) for span in paragraph.spans]
        at += paragraph.size + 1
    return tuple(spans)
