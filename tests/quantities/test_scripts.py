"""Every Chinese form of the tables is there in both scripts."""

import pytest

from bilingual_qa.quantities import currencies, units
from bilingual_qa.quantities.chinese import forms, openers
from bilingual_qa.quantities.lookup import Forms
from bilingual_qa.text.fold import simplified

_TABLES = {
    "currencies": currencies.CHINESE,
    "minor units of currencies": currencies.MINOR_CHINESE_FORMS,
    "units": units.CHINESE,
    "units after per": units.PER_CHINESE,
    "percent": forms.PERCENT_FORMS,
    "approximation before": forms.APPROXIMATE_BEFORE,
    "approximation after": forms.APPROXIMATE_AFTER,
    "roles": forms.ROLES,
    "bands": openers.BANDS,
    "rolling periods": openers.ROLLING,
    "comparisons": openers.COMPARISONS,
}


@pytest.mark.parametrize("table", _TABLES.values(), ids=_TABLES.keys())
def test_simplified_twin_is_listed(table: Forms[object]) -> None:
    assert [form for form in table.forms if simplified(form) not in table.forms] == []
