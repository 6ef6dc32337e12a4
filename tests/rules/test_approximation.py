"""NU401 is neutral, which the case tables count as silence: what it leaves alone is tested here."""

import pytest
from sentence_pairs import Case

from bilingual_qa.engine.checker import Checker


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Over 60% of customers renewed.", "逾60%的客戶續約。"),
        ("At least 60% of customers renewed.", "超過60%的客戶續約。"),
        ("Nearly 30 stores will close.", "將關閉約30家門店。"),
        ("We expect mid-teens growth.", "我們預期增長15%。"),
        ("Up to 40 jobs will go.", "最多裁減40個職位。"),
    ],
)
def test_same_approximation_is_left_alone(checker: Checker, source: str, target: str) -> None:
    assert Case.of([(source, target)], "zh-Hant-HK").found(checker, "NU401") == []
