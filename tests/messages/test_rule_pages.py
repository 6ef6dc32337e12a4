from __future__ import annotations

import pytest

from bilingual_qa.engine.registry import rule_infos
from bilingual_qa.messages import LANGUAGES, load_catalogue


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogue_has_the_rules_of_the_registry(language: str) -> None:
    assert set(load_catalogue(language).rules) == {info.code for info in rule_infos()}
