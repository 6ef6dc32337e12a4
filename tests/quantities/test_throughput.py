"""The reader's throughput on text as notes have it. Run with `pytest --benchmark-enable tests/quantities/test_throughput.py`."""

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from bilingual_qa.quantities import find_quantities

# Two paragraphs of a note: one of figures, one of argument.
_ENGLISH = (
    "Northbridge Software reported another resilient set of interim results, with revenue up 12% YoY to RMB1.4bn in 1H23 and "
    "a gross margin of 45.3%, helped by a richer mix of recurring services. We raise our target price from HK$2.85 to HK$3.10, "
    "based on 7.5x 2024E EV/Sales.\n"
    "Management reiterated its guidance for the full year and expects the second half to be stronger, as customers that had "
    "postponed projects during the winter resume spending. We keep our view that the market underestimates the pace at which "
    "the company converts its pipeline into orders, and that the recent reorganisation of the sales force, which was costly "
    "and unpopular, will show in the quality of the contracts signed rather than in their number. The board has also begun to "
    "return cash to shareholders more regularly than in the past, although no formal policy has been announced. Risks to our "
    "rating include weaker demand from state-owned customers, competition in the middle of the market and foreign exchange.\n"
)
_CHINESE = (
    "北橋軟件公布中期業績,表現依然穩健,23年上半年收入同比增長12%至14億元人民幣,毛利率為45.3%,受惠於經常性服務佔比提高。"
    "我們將目標價由2.85港元上調至3.10港元,相當於2024年預測企業價值/銷售額的7.5倍。\n"
    "管理層重申全年指引,並預期下半年表現會更好,原因是冬季期間延後項目的客戶將恢復開支。我們維持看法,認為市場低估了公司把"
    "潛在項目轉化為訂單的速度,而近期銷售團隊的重組雖然昂貴且不受歡迎,但成效將反映在所簽合約的質素而非數目上。董事會亦開始較"
    "以往更有規律地向股東回饋現金,不過尚未公布正式政策。評級的風險包括國有客戶需求轉弱、中端市場的競爭以及匯率變動。\n"
)


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [("en", _ENGLISH), ("zh", _CHINESE), ("en", _ENGLISH.split("\n")[0] + "\n"), ("zh", _CHINESE.split("\n")[0] + "\n")],
    ids=["en", "zh", "en-figures-only", "zh-figures-only"],
)
def test_throughput(benchmark: BenchmarkFixture, language: str, paragraph: str) -> None:
    text = paragraph * 200
    found = benchmark(find_quantities, text, language)
    benchmark.extra_info["megabytes"] = len(text.encode()) / 1e6
    assert len(found) == 200 * len(find_quantities(paragraph, language))
