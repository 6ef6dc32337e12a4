"""What the rules about consistency share: the places of one thing in a note, by what each makes of it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

import msgspec

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Message, Related, Side, Span

Reading = TypeVar("Reading", bound=Hashable)
_MOST_RELATED = 6


class Place(msgspec.Struct, frozen=True):
    """Where something stands in one side of a unit."""

    unit: AnalysedUnit
    side: Side
    span: Span

    @property
    def text(self) -> str:
        """The words that stand there."""
        return self.span.of(self.unit.source if self.side is Side.SOURCE else self.unit.target)


def ranked(places: Mapping[Reading, Sequence[Place]], preferred: Iterable[Reading] = ()) -> list[Reading]:
    """The readings, the one to keep first: the commonest; at a tie a preferred one, then the last by code point.

    Args:
        places: the places of each reading, one or more.
        preferred: the readings that win a tie.
    """
    wins = frozenset(preferred)
    later_first = sorted(places, key=lambda reading: min(place.text for place in places[reading]), reverse=True)
    return sorted(later_first, key=lambda reading: (-len(places[reading]), reading not in wins))


def elsewhere(places: Iterable[Place], message: Message) -> tuple[Related, ...]:
    """The first of the other places, as a finding names them."""
    return tuple(Related(place.unit.id, place.side, place.span, message) for place in list(places)[:_MOST_RELATED])
