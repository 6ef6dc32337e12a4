"""Properties: a random quantity, written in one language and read, then written in the other and read, is the same."""

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from bilingual_qa.quantities import Kind, Period, Quantity, equal, find_quantities, render_quantity
from bilingual_qa.quantities.currencies import CURRENCIES, DOLLARS
from bilingual_qa.quantities.units import UNITS

_LOCALES = st.sampled_from(["zh-Hant-HK", "zh-Hant-TW", "zh-Hans-CN"])
_NUMBERS = st.decimals(min_value="0.01", max_value="99999999999", places=2).map(lambda value: value.normalize())
_SMALL = st.decimals(min_value="-999", max_value="999", places=1).filter(bool)
_ONE_CODE = [frozenset({c.code}) for c in CURRENCIES if c.chinese and c.prefixes]
_MONEY = st.builds(
    lambda value, codes: _quantity(Kind.MONEY, value, currencies=codes), _NUMBERS, st.sampled_from([*_ONE_CODE, DOLLARS])
)
_RATES = st.builds(
    lambda value, kind: _quantity(kind, value, unit=str(kind)),
    _SMALL,
    st.sampled_from([Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.BASIS_POINT]),
)
_MULTIPLES = st.builds(lambda value: _quantity(Kind.MULTIPLE, abs(value), unit="x"), _SMALL)
_COUNTS = (
    st.integers(1, 10**13).map(lambda value: _quantity(Kind.COUNT, Decimal(value))).filter(lambda q: not 1900 <= q.value <= 2099)
)
# 度 is also a degree, 平 only part of a word and a second rare: those are read with more context than a bare figure has.
_MEASURED = [u.name for u in UNITS if u.words and u.chinese and u.name not in ("kilowatt-hour", "second", "ads")]
_MEASURES = st.builds(
    lambda value, unit: _quantity(Kind.MEASURE, Decimal(value), unit=unit), st.integers(2, 10**8), st.sampled_from(_MEASURED)
)
_YEARS = st.integers(2000, 2059)
_PERIODS = st.one_of(
    st.builds(lambda year, half: Period(year=year, half=half), _YEARS, st.integers(1, 2)),
    st.builds(
        lambda year, quarter, estimate: Period(year=year, quarter=quarter, estimate=estimate),
        _YEARS,
        st.integers(1, 4),
        st.booleans(),
    ),
    st.builds(lambda year, months: Period(year=year, months=months), _YEARS, st.sampled_from([6, 9])),
    st.builds(
        lambda year, fiscal, estimate: Period(year=year, fiscal=fiscal, estimate=estimate), _YEARS, st.booleans(), st.booleans()
    ),
    st.builds(lambda year, month: Period(year=year, month=month), _YEARS, st.integers(1, 12)),
    st.builds(lambda year, month, day: Period(year=year, month=month, day=day), _YEARS, st.integers(1, 12), st.integers(1, 28)),
    st.builds(lambda half: Period(half=half), st.integers(1, 2)),
    st.builds(lambda quarter: Period(quarter=quarter), st.integers(1, 4)),
).map(lambda period: _quantity(Kind.DATE if period.day else Kind.PERIOD, None, period=period))
_ANY = st.one_of(_MONEY, _RATES, _MULTIPLES, _COUNTS, _MEASURES, _PERIODS)


def _quantity(
    kind: Kind,
    value: Decimal | None,
    *,
    unit: str | None = None,
    currencies: frozenset[str] = frozenset(),
    period: Period | None = None,
) -> Quantity:
    return Quantity(start=0, end=0, text="", kind=kind, value=value, unit=unit, currencies=currencies, period=period)


@settings(max_examples=200, deadline=None)
@given(quantity=_ANY, locale=_LOCALES)
def test_print_read_print_in_the_other_language_read(quantity: Quantity, locale: str) -> None:
    english = f"It was {render_quantity(quantity, 'en')} in all"
    (first,) = find_quantities(english, "en")
    assert equal(quantity, first), english
    chinese = f"合共為{render_quantity(first, locale)}。"
    (second,) = find_quantities(chinese, "zh")
    assert equal(first, second), (english, chinese)
    again = f"It was {render_quantity(second, 'en')} in all"
    (third,) = find_quantities(again, "en")
    assert equal(second, third), (chinese, again)


_SOUP = st.lists(
    st.sampled_from(
        [
            *"0123456789.,-+%$€()/'’ ～，：年月日季億萬千百十一二兩三半第上下多餘幾成折倍點分之至由約逾翻每港元²٣",
            "US$",
            "RMB",
            "bn",
            "million",
            " to ",
            "half",
            "first",
            "quarter",
            " of ",
            "FY",
            "H1",
            "2023",
            "E",
            "YoY",
            "mid-",
            "teens",
            "人民幣",
            "百分",
            "個",
            "基點",
            "x",
            "k",
        ]
    ),
    max_size=30,
).map("".join)


@settings(max_examples=300, deadline=None)
@given(text=st.one_of(_SOUP, st.text(max_size=40)), language=st.sampled_from(["en", "zh"]))
def test_quantities_of_any_text_are_sorted_and_apart(text: str, language: str) -> None:
    end = 0
    for quantity in find_quantities(text, language):
        assert end <= quantity.start < quantity.end <= len(text)
        assert quantity.text == text[quantity.start : quantity.end]
        end = quantity.end


@settings(max_examples=100, deadline=None)
@given(quantity=_ANY)
def test_a_quantity_equals_itself(quantity: Quantity) -> None:
    assert equal(quantity, quantity)
