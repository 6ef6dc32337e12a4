import re

import pytest

from bilingual_qa.text.lazy_pattern import LazyPattern
from bilingual_qa.text.required_literals import required_literals


@pytest.mark.parametrize(
    ("pattern", "literals"),
    [
        (r"\b(?:(?:net )?inflows?)\b", {"inflow"}),
        ("[两二2]倍|双倍|翻[番倍]", {"倍", "翻"}),
        (r"\b(?:eas(?:e|es|ed)|lift(?:s|ed)?) (?:[a-z]+ ){0,4}?(?:bans?|curbs?)\b", {"eas", "lift"}),
        ("(?<![不未])已(?:经)?(?=[获完])", {"已"}),
        ("abc?d", {"ab"}),
        ("ab{0,2}cd", {"cd"}),
        ("[较比][^。]{1,16}(?:高|低)(?P<figure>\\d+)倍", {"倍"}),
    ],
)
def test_strings_that_a_match_must_have(pattern: str, literals: set[str]) -> None:
    assert set(required_literals(pattern)) == literals


@pytest.mark.parametrize("pattern", ["x|", "(?:abc)?", "[a-z]+", "(?i)abc", r"(a)\1", "a|bcd"])
def test_none_where_a_match_may_be_without(pattern: str) -> None:
    assert required_literals(pattern) == ()


@pytest.mark.parametrize("text", ["net inflows rose", "an inflow", "outflows", "", "INFLOW"])
def test_a_lazy_pattern_finds_what_the_expression_finds(text: str) -> None:
    pattern = r"\b(?:net )?inflows?\b"
    found = LazyPattern(pattern).search(text)
    assert (found and found.span()) == ((match := re.search(pattern, text)) and match.span())
