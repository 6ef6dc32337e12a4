"""A text with its marks as HTML."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup, escape

from bilingual_qa.messages import Catalogue
from bilingual_qa.model import Finding, Span
from bilingual_qa.reporters.marks import marked_segments
from bilingual_qa.reporters.selection import is_convention


def words_html(text: str, marked: Sequence[tuple[int, Finding, tuple[Span, ...]]], catalogue: Catalogue) -> Markup:
    """The escaped text; marked are numbered findings with their spans in it.

    Every marked piece is a `mark` with the numbers of its findings in `data-f` and the style of the weightiest of them. After the
    first span of a finding its number stands as a link to the card, except for minor findings of conventions, which would clutter
    the text.
    """
    if not marked:
        return escape(text)
    findings = {number: finding for number, finding, _ in marked}
    labels: dict[int, list[int]] = {}
    for number, finding, spans in marked:
        if spans and not is_convention(finding):
            labels.setdefault(min(spans).end, []).append(number)
    parts = []
    for start, end, owners in marked_segments(len(text), [(span, number) for number, _, spans in marked for span in spans]):
        piece = str(escape(text[start:end]))
        if owners:
            weightiest = findings[owners[0]] if len(owners) == 1 else max((findings[n] for n in owners), key=_weight)
            style = _style(weightiest) + (" gap" if start == end else "")
            piece = f'<mark class="{style}" data-f="{" ".join(map(str, owners))}">{piece}</mark>'
            piece += "".join(_link(number, catalogue) for number in labels.get(end, ()) if number in owners)
        parts.append(piece)
    return Markup("".join(parts))


def _link(number: int, catalogue: Catalogue) -> str:
    name = escape(catalogue.label("html.finding", number=number))
    return f'<a class="ref" href="#f{number}" aria-label="{name}">{number}</a>'


def _weight(finding: Finding) -> int:
    """Above 100 what counts, and what is listed above what is folded; within that the severity."""
    return 100 * (finding.suppressed is None) + 10 * (not is_convention(finding)) + finding.severity.rank


def _style(finding: Finding) -> str:
    if finding.suppressed is not None:
        return "suppressed"
    return f"{finding.severity.value} convention" if is_convention(finding) else finding.severity.value
