"""Rules that were renamed, merged or retired: their codes stay known and say what became of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class FormerRule(NamedTuple):
    """A rule that is no more.

    Args:
        code: the code that it had.
        name: the name that it had.
        successors: the codes of the rules that find now what it found; empty where it was retired.
        version: of the program, the first without it.
        reason: why, in a sentence without full stop.
    """

    code: str
    name: str
    successors: tuple[str, ...]
    version: str
    reason: str

    def __str__(self) -> str:
        became = f"is {' and '.join(self.successors)} now" if self.successors else "was retired"
        return f"{self.code} {self.name} {became}, from version {self.version} on: {self.reason}"


def current_codes(codes: Iterable[str], former: Sequence[FormerRule]) -> tuple[tuple[str, ...], list[FormerRule]]:
    """The codes with those of former rules replaced by their successors, and the former rules that were named.

    The code of a retired rule stays: it fits nothing, and a selection of it alone selects nothing.
    """
    by_code = {rule.code: rule for rule in former}
    current: list[str] = []
    named: list[FormerRule] = []
    for code in codes:
        rule = by_code.get(code)
        if rule is not None:
            named.append(rule)
        current += rule.successors if rule is not None and rule.successors else (code,)
    return tuple(dict.fromkeys(current)), named


def predecessors(code: str, former: Sequence[FormerRule]) -> list[str]:
    """The codes under which older versions knew what a rule finds."""
    return [rule.code for rule in former if code in rule.successors]
