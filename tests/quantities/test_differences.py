"""What is said of two figures that are not the same."""

import pytest

from bilingual_qa.quantities import Aspect, differences, equal, find_quantities


@pytest.mark.parametrize(
    ("english", "chinese", "aspects"),
    [
        ("HK$4.0 billion", "4億港元", {Aspect.MAGNITUDE}),
        ("HK$4.0 billion", "41億港元", {Aspect.VALUE}),
        ("HK$4.0 billion", "40億美元", {Aspect.CURRENCY}),
        ("HK$4.0 billion", "40億", {Aspect.CURRENCY}),
        ("-0.6%", "0.6%", {Aspect.SIGN}),
        ("21 percentage points", "21%", {Aspect.KIND}),
        ("500 MW", "500兆瓦時", {Aspect.UNIT}),
        ("1H23", "23年下半年", {Aspect.PERIOD}),
        ("QoQ", "同比", {Aspect.PERIOD}),
        ("US$647m", "6,4700萬美元", {Aspect.MALFORMED}),
        ("2024E", "2024年", {Aspect.ESTIMATE}),
        ("FY24", "2024年", {Aspect.FISCAL}),
        ("about 30%", "30%", {Aspect.APPROXIMATION}),
        ("30 June 2023", "6月30日", {Aspect.SHORTER}),
        ("12 million tonnes", "1,200萬", {Aspect.UNIT_ABSENT}),
    ],
)
def test_aspect(english: str, chinese: str, aspects: set[Aspect]) -> None:
    (a,), (b,) = find_quantities(english, "en"), find_quantities(chinese, "zh")
    assert differences(a, b) == aspects
    assert differences(b, a) == aspects


def test_tolerated_aspects_leave_figures_equal() -> None:
    (a,), (b,) = find_quantities("FY24E", "en"), find_quantities("2024年", "zh")
    assert equal(a, b)


def test_loss_in_words_equals_a_bracketed_negative() -> None:
    (a,), (b,) = find_quantities("US$(0.62)", "en"), find_quantities("虧損0.62美元", "zh")
    assert equal(a, b)
