"""The written list of rules that were renamed, merged or retired."""

from __future__ import annotations

from bilingual_qa.policy import FormerRule

FORMER_RULES: tuple[FormerRule, ...] = ()
