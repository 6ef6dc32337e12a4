"""The identity cards of the rules without the rules: loading these takes a tenth of a second."""

from __future__ import annotations

import contextlib
from pathlib import Path

import msgspec

from bilingual_qa.engine.cache import keep
from bilingual_qa.engine.program import program_digest
from bilingual_qa.model import Evidence, MqmType, RuleInfo, Severity, Status


class _Card(msgspec.Struct, array_like=True):
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
    if cache is None:
        from bilingual_qa.engine.registry import rule_infos

        return rule_infos()
    kept = cache / "rules.msgpack"
    with contextlib.suppress(OSError, msgspec.MsgspecError, KeyError):
        cards = msgspec.msgpack.decode(kept.read_bytes(), type=_Cards)
        if cards.program == program_digest():
            return tuple(_info(card) for card in cards.cards)
    from bilingual_qa.engine.registry import rule_infos

    infos = rule_infos()
    keep(kept, msgspec.msgpack.encode(_Cards(program_digest(), [_card(info) for info in infos])))
    return infos


def _card(info: RuleInfo) -> _Card:
    return _Card(info.code, info.name, info.mqm.name, info.severity, info.status, info.evidence, info.documentation)


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
