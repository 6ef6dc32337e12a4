"""Which rules run."""

from __future__ import annotations

import pytest

from bilingual_qa.model import CheckError, MqmType, RuleInfo, Severity, Status
from bilingual_qa.policy import Configuration, check_codes, selected


def rule(code: str, status: Status = Status.STABLE) -> RuleInfo:
    return RuleInfo(
        code=code, name="x", mqm=MqmType.NUMBER, severity=Severity.MAJOR, status=status, evidence=None, documentation=""
    )


@pytest.mark.parametrize(
    ("select", "ignore", "expected"),
    [
        ((), (), True),
        (("NU",), (), True),
        (("NU1",), (), True),
        (("NU102",), (), True),
        (("TM",), (), False),
        (("TM", "NU"), (), True),
        ((), ("NU",), False),
        ((), ("NU103",), True),
        (("NU102",), ("NU",), True),
        (("NU",), ("NU102",), False),
        (("NU",), ("NU",), False),
    ],
)
def test_the_longest_code_decides(select: tuple[str, ...], ignore: tuple[str, ...], expected: bool) -> None:
    assert selected(rule("NU102"), Configuration(select=select, ignore=ignore)) is expected


@pytest.mark.parametrize(("status", "expected"), [(Status.STABLE, True), (Status.PREVIEW, False)])
def test_preview_rules_can_be_left_out(status: Status, expected: bool) -> None:
    assert selected(rule("NU102", status), Configuration(select=("NU102",), preview=False)) is expected


@pytest.mark.parametrize("code", ["NU", "NU1", "NU102"])
def test_a_code_or_a_prefix_of_one_is_known(code: str) -> None:
    check_codes([code], [rule("NU102")])


@pytest.mark.parametrize("code", ["XX", "NU2", "NU1022", "nu102", "N", "", "magnitude-mismatch"])
def test_any_other_code_is_an_error_with_its_place(code: str) -> None:
    with pytest.raises(CheckError, match=r"^house\.toml:3: no rule has the code “.*”: give a code such as NU102"):
        check_codes([code], [rule("NU102")], path="house.toml", line=3)
