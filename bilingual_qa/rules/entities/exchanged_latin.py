"""A name in Latin letters for another of its kind: Model 3 for Model Y."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Span
from bilingual_qa.text.fold import lower

_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9&.+-]+(?: [A-Z0-9][A-Za-z0-9&.+-]*)*")


def exchanged_latin(unit: AnalysedUnit) -> Iterator[tuple[Span, Span]]:
    """A listed name that only the source has, and the only listed one of its kind in Latin letters that only the target has.

    Args:
        unit: the unit.
    """
    if not unit.target_latin:
        return
    named, present = {hit.name.id for hit in unit.source_names}, {hit.name.id for hit in unit.target_names}
    source, target = lower(unit.source), unit.lower_target
    found = []
    for match in _LATIN.finditer(unit.half_width_target):
        name = None if lower(match.group()) in source else unit.note.termbase.name(match.group())
        if name is not None and name.kind != "unit" and not name.is_place and name.id not in named:
            found.append((name, Span(*match.span())))
    if len(found) != 1:
        return
    name, place = found[0]
    for hit in unit.source_names:
        lost = hit.name.kind == name.kind and hit.name.id not in present
        if lost and not any(lower(form) in target for form in hit.name.forms):
            yield hit.span, place
            return
