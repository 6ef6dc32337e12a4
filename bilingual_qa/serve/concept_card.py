"""What an editor shows of a term: its renderings by locale, as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.glossary import Concept, NoteText, Termbase
from bilingual_qa.messages import Catalogue
from bilingual_qa.model import Language, Side
from bilingual_qa.text.sentences import sentence_spans


def concepts_at(termbase: Termbase, text: str, offset: int, side: Side) -> Iterator[Concept]:
    """The concepts that a text uses at an offset, each once.

    Of an English term the sense that is meant, or every sense while that is open; of a Chinese one every concept that it
    is a rendering of, right or wrong.
    """
    if side is Side.SOURCE:
        uses, _ = termbase.read_english(text, sentence_spans(text, Language.EN), NoteText(text))
        found = [
            concept
            for use in uses
            if use.span.start <= offset < use.span.end
            for concept in ([use.concept] if use.concept is not None else use.candidates)
        ]
    else:
        hits, _ = termbase.read_chinese(text)
        at = [hit for hit in hits if hit.span.start <= offset < hit.span.end]
        longest = max((len(hit.span) for hit in at), default=0)
        found = [hit.concept for hit in at if len(hit.span) == longest]
    yield from {concept.id: concept for concept in found}.values()


def concept_card(concept: Concept, catalogue: Catalogue) -> str:
    """The concept's terms, its preferred rendering for each locale, other right ones, and known wrong ones with their sense."""
    colon = catalogue.label("colon")
    lines = [f"**{' | '.join(concept.forms)}** ({concept.subject})", ""]
    lines += [
        f"- {', '.join(catalogue.locale_name(locale) for locale in rendering.locales)}{colon}{rendering.text}"
        for rendering in concept.preferred
    ]
    for label, renderings in (("right", concept.admitted), ("wrong", concept.wrong)):
        texts = dict.fromkeys(f"{r.text} ({r.means})" if r.means else r.text for r in renderings if not r.derived)
        if texts:
            lines.append(f"- {catalogue.label(f'concept.{label}')}{colon}{' | '.join(texts)}")
    return "\n".join(lines)
