"""The identity cards of the rules without the rules, and the rules of a selection without the others: loading all of them
takes a quarter of a second.
"""

from __future__ import annotations

import contextlib
import importlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from bilingual_qa.engine.cache import keep
from bilingual_qa.engine.program import program_digest
from bilingual_qa.model import Evidence, MqmType, RuleInfo, Severity, Status

if TYPE_CHECKING:
    from bilingual_qa.rules.rule import NoteRule, Rule, UnitRule


class _Card(msgspec.Struct, array_like=True):
    """`module` and `kind` say where the class of a rule is; they are empty for what the engine itself finds."""

    module: str
    kind: str
    code: str
    name: str
    mqm: str
    severity: Severity
    status: Status
    evidence: Evidence | None
    documentation: str


class _Cards(msgspec.Struct, array_like=True):
    program: str
    cards: list[_Card]


def rule_cards(cache: Path | None) -> tuple[RuleInfo, ...]:
    """`registry.rule_infos`, from the cache where it holds those of this program.

    Args:
        cache: the folder for compiled data; `None` keeps nothing.
    """
    return tuple(_info(card) for card in _cards(cache))


def load_rules(cache: Path | None, wanted: Callable[[RuleInfo], bool]) -> tuple[type[UnitRule] | type[NoteRule], ...]:
    """The rules of the registry that are wanted, in its order; where the cache knows their places, no other is imported.

    Args:
        cache: as in `rule_cards`.
        wanted: says so by the card of a rule.
    """
    places = [(card.module, card.kind) for card in _cards(cache) if card.module and wanted(_info(card))]
    return tuple(getattr(importlib.import_module(module), kind) for module, kind in places)


def _cards(cache: Path | None) -> list[_Card]:
    if cache is None:
        return _all_cards()
    kept = cache / "rules.msgpack"
    with contextlib.suppress(OSError, msgspec.MsgspecError):
        known = msgspec.msgpack.decode(kept.read_bytes(), type=_Cards)
        if known.program == program_digest() and all(card.mqm in MqmType.__members__ for card in known.cards):
            return known.cards
    cards = _all_cards()
    keep(kept, msgspec.msgpack.encode(_Cards(program_digest(), cards)))
    return cards


def _all_cards() -> list[_Card]:
    from bilingual_qa.engine.registry import RULES, TOOL_RULES

    return [_card(rule, rule.__module__) for rule in RULES] + [_card(rule, "") for rule in TOOL_RULES]


def _card(rule: type[Rule], module: str) -> _Card:
    info = rule.info()
    return _Card(
        module=module,
        kind=rule.__qualname__,
        code=info.code,
        name=info.name,
        mqm=info.mqm.name,
        severity=info.severity,
        status=info.status,
        evidence=info.evidence,
        documentation=info.documentation,
    )


def _info(card: _Card) -> RuleInfo:
    return RuleInfo(
        code=card.code,
        name=card.name,
        mqm=MqmType[card.mqm],
        severity=card.severity,
        status=card.status,
        evidence=card.evidence,
        documentation=card.documentation,
    )
