"""A bare English number without a noun of its own leaves its unit to the context."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bilingual_qa.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The combined ratio was 97.", 97),
        ("Churn was 2.4%, down from 3 in the spring.", 3),
        ("One lender carried it at 71 and another at par.", 71),
        ("The shares closed at 47.65, their lowest since June.", "47.65"),
        ("You are left with 4.3 billion of deferred consideration.", 4300000000),
        ("After the 2.6 billion dividend the cash is gone.", 2600000000),
        ("Our 1,250 target stands.", 1250),
        ("Call it fifty this year.", 50),
    ],
)
def test_a_number_without_a_noun_is_elliptical(text: str, value: int | str) -> None:
    found = [figure for figure in find_quantities(text, "en") if figure.value == Decimal(value)]
    assert [figure.elliptical for figure in found] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "The chain opened 39 stores.",
        "It hired 71 staff in May.",
        "Between 12 and 18 ships are waiting.",
        "Daily orders rose to 640 by June.",
        "Total shipments were 96.4 million in the quarter.",
        "The number of outlets fell to 88.",
        "Some 4.3 billion of its users live in Asia.",
        "See note 12 below.",
        "The margin was 41%.",
        "Three of them resigned.",
    ],
)
def test_a_counted_number_is_not(text: str) -> None:
    assert not any(figure.elliptical for figure in find_quantities(text, "en"))
