"""The heads of tables: figures in millions on one side and in 億 on the other are compared in full."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from bilingual_qa.quantities import Kind, Quantity, equal

# An enumeration is asked for its member at each use of its name.
_SCALE = Kind.SCALE


def head_of(figures: Sequence[Quantity]) -> Quantity | None:
    """The first head among the figures of a text: "RMB in millions", 百萬元."""
    return next((figure for figure in figures if figure.kind is _SCALE), None)


def under_heads(
    source: Sequence[Quantity], target: Sequence[Quantity], heads: tuple[Quantity | None, Quantity | None]
) -> tuple[Sequence[Quantity], Sequence[Quantity]]:
    """Both sides with the bare figures scaled out, where the heads differ and the figures make up for it; else as they are.

    Args:
        source: figures of the source.
        target: figures of the target.
        heads: the head that holds for each side, if there is one.
    """
    if not heads_differ(heads):
        return source, target
    first, second = _scaled(source, heads[0]), _scaled(target, heads[1])
    return (first, second) if made_up_for(source, target, heads) else (source, target)


def heads_differ(heads: tuple[Quantity | None, Quantity | None]) -> bool:
    """Whether both sides have a head, of another scale each."""
    return heads[0] is not None and heads[1] is not None and heads[0].value != heads[1].value


def made_up_for(source: Sequence[Quantity], target: Sequence[Quantity], heads: tuple[Quantity | None, Quantity | None]) -> bool:
    """Whether the figures below two different heads are equal once they are scaled out."""
    cells = [figure for figure in _scaled(source, heads[0]) if figure.kind is Kind.MONEY]
    others = [figure for figure in _scaled(target, heads[1]) if figure.kind is Kind.MONEY]
    return bool(cells) and all(any(equal(cell, other) for other in others) for cell in cells)


def without_heads(figures: Sequence[Quantity]) -> Sequence[Quantity]:
    """The figures that are no heads."""
    return [figure for figure in figures if figure.kind is not Kind.SCALE]


def _scaled(figures: Sequence[Quantity], head: Quantity | None) -> Sequence[Quantity]:
    if head is None or head.value is None:
        return figures
    scale, codes = head.value, head.currencies
    return [
        msgspec.structs.replace(figure, value=figure.value * scale, kind=Kind.MONEY, currencies=figure.currencies or codes)
        if figure.kind is Kind.COUNT and figure.unit is None and not figure.spelled and figure.value is not None
        else figure
        for figure in without_heads(figures)
    ]
