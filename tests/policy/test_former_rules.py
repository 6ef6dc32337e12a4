"""Rules that were renamed or retired stay known."""

from __future__ import annotations

import pytest

from bilingual_qa.engine.registry import rule_infos
from bilingual_qa.model import CheckError, Severity
from bilingual_qa.policy import Configuration, FormerRule, Profile, check_codes, current_codes, predecessors, with_current_codes

RENAMED = FormerRule("TM900", "english-left", ("TM201",), "0.2", "it says more plainly what it finds")
MERGED = FormerRule("NU900", "wrong-figure", ("NU101", "NU102"), "0.3", "value and magnitude are two rules")
RETIRED = FormerRule("LG900", "long-sentence", (), "0.3", "it found no error")
FORMER = (RENAMED, MERGED, RETIRED)


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        (("TM201",), ("TM201",)),
        (("TM900",), ("TM201",)),
        (("NU900", "NU101"), ("NU101", "NU102")),
        (("LG900",), ("LG900",)),
        (("NU",), ("NU",)),
    ],
)
def test_codes_of_former_rules_mean_their_successors(codes: tuple[str, ...], expected: tuple[str, ...]) -> None:
    assert current_codes(codes, FORMER)[0] == expected


def test_the_settings_of_a_run_are_brought_up_to_date_and_it_is_told() -> None:
    configuration = Configuration(
        select=("TM900",),
        ignore=("LG900",),
        severity={"NU900": Severity.MAJOR},
        profile=(Profile(("tw/**",), {"ignore": ("TM900",), "fail_on": "minor"}),),
    )
    current, named = with_current_codes(configuration, FORMER)
    assert (current.select, current.ignore) == (("TM201",), ("LG900",))
    assert current.severity == {"NU101": Severity.MAJOR, "NU102": Severity.MAJOR}
    assert current.profile[0].settings == {"ignore": ("TM201",), "fail_on": "minor"}
    assert {rule.code for rule in named} == {"TM900", "LG900", "NU900"}


def test_a_former_rule_says_what_became_of_it() -> None:
    assert str(RENAMED) == "TM900 english-left is TM201 now, from version 0.2 on: it says more plainly what it finds"
    assert str(MERGED).startswith("NU900 wrong-figure is NU101 and NU102 now")
    assert str(RETIRED) == "LG900 long-sentence was retired, from version 0.3 on: it found no error"


def test_a_former_code_is_known() -> None:
    check_codes(["TM900", "LG900"], rule_infos(), FORMER)
    with pytest.raises(CheckError):
        check_codes(["TM900"], rule_infos())


def test_under_which_codes_a_rule_was_known() -> None:
    assert predecessors("NU102", FORMER) == ["NU900"]
    assert predecessors("NU103", FORMER) == []
