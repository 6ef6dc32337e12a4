"""AC302."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Confidence, Edit, Finding, Fix, Message, MqmType, Severity, Span
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.fold import folded_chinese

_RATIO = (
    r"(?:毛利率|净利率|净利润率|纯利率|(?:经营|营业|营运|经调整)?利润率|营业利益率|营益率|净息差|净利差|息差|不良(?:贷款)?率|拨备覆盖率"
    r"|资本充足率|核心一级资本充足率|成本收入比|综合成本率|综合比率|赔付率|股息率|派息率|派息比率|负债比率|净负债比率|资产负债率|入住率|出租率"
    r"|产能利用率|股本回报率|净资产收益率|股东权益报酬率|资产回报率|资产收益率|有效税率|市盈率|市净率|市账率|本益比"
    r"|(?:gpm|opm|npm|nim|roe|roa|roic|roce|rote|npl ratio|ebitda margin|cet1)(?![a-z]))"
)
# What is left of the revenue, or is no part of any sum: amounts a share, prices, flows of cash.
_AMOUNT = (
    r"(?:归母净利润?|净利润?|纯利|股东应占(?:溢利|利润|净利润?)|每股(?:盈利|盈余|收益|派息|股息|股利|净资产|净值)"
    r"|目标价|市值|企业价值|资本开支|资本支出|自由现金流量?|(?:经营|营运)现金流量?|净负债|净现金)"
)
# 其中 with the ratio or amount directly behind it: no segment whose ratio it could be stands between.
_TARGET = re.compile(rf"其中[，,]?\s?(?:其|公司|集团|整体)?(?:的)?(?:(?P<ratio>{_RATIO})|(?P<amount>{_AMOUNT}))")
# Of these an amount may be a part, or one of several.
_WHOLE = re.compile(
    r"利润|盈利|盈余|溢利|获利|纯利|净利|亏损|现金|负债|开支|支出|投资|资产|每股|价|集团公司|成员|附属|子公司|市场"
)
_ENGLISH_AMOUNT = re.compile(
    r"\b(?:net (?:profit|income|debt|cash)|attributable profit|EPS|DPS|BPS|NAV|(?:earnings|dividends?|book value) per share"
    r"|(?:target|share) price|TP|market cap(?:italisation|italization)?|enterprise value|EV|cap(?:ital )?ex(?:penditure)?"
    r"|(?:free|operating) cash ?flow|FCF|OCF)\b",
    re.IGNORECASE,
)
# What a ratio may well be one of.
_SEVERAL = re.compile(
    r"指标|比率|比例|财务数据|盈利能力|回报|表现(?:各异|不一)|各项|多项|两项|三项|因素|假设|目标|数据|参数|业绩|指引|kpi|metric"
)
_ENGLISH_RATIO = (
    r"(?:OPM|GPM|NPM|NIM|ROE|ROA|ROIC|ROCE|ROTE|CET1|margins?|NPL ratio|ratio|yield|occupancy|utili[sz]ation"
    r"|returns? on (?:average )?(?:equity|assets)|spread|tax rate|payout|gearing|P/E|P/B)"
)
_SOURCE = re.compile(
    rf"\b[Ww]ith\s(?:[\w'’/.-]+\s){{0,4}}?{_ENGLISH_RATIO}\b|\b(?:while|whereas)\s(?:[\w'’-]+\s){{0,3}}?{_ENGLISH_RATIO}\b"
)
_PART = re.compile(
    r"\b(?:of (?:which|whom|these|this|them)|includ(?:ing|es?|ed)|among|amongst|within|in particular|notably|namely|such as"
    r"|comprising|consisting|led by|breakdown|metrics?|ratios|indicators?|KPIs?|profitability)\b",
    re.IGNORECASE,
)


class DanglingPart(UnitRule):
    """其中 makes a ratio, or an amount, part of something that it is no part of.

    English “with OPM down 3ppts” adds another figure; 其中 says that it is one of those before. Only where the ratio follows 其中
    directly (其中雲業務毛利率 is right: the segment is a part), and the source speaks of no part. So too a net profit, an amount
    a share or a price, where nothing stands before 其中 that it could be a part of: net profit is no part of revenue.

    ## Why is this bad?
    The reader takes the operating margin for a part of the gross margin.

    ## Example
    ```
    Gross margin fell to 31%, with operating margin down 2ppts.
    毛利率降至31%，[其中經營利潤率]下跌2個百分點。
    ```

    ## Write instead
    而經營利潤率……
    """

    code = "AC302"
    name = "dangling-part"
    mqm = MqmType.MISTRANSLATION
    severity = Severity.MINOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each place."""
        if "其中" not in unit.target:
            return
        folded = folded_chinese(unit.target)
        for match in _TARGET.finditer(folded):
            said = (_SOURCE if match["ratio"] else _ENGLISH_AMOUNT).search(unit.source)
            if said is None or _PART.search(unit.source):
                continue
            sentence = next((s for s in unit.target_sentences if s.contains(Span(*match.span()))), Span(0, len(folded)))
            before = folded[sentence.start : match.start()]
            if _SEVERAL.search(before) or (match["amount"] and (not before.strip() or _WHOLE.search(before))):
                continue
            start = match.start("ratio" if match["ratio"] else "amount")
            found = Span(*match.span())
            yield self.finding(
                unit,
                Message.of("dangling-part", found=found.of(unit.target)),
                source=(Span(*said.span()),),
                target=(found,),
                confidence=Confidence.MEDIUM,
                suggestions=("而" + unit.target[start : match.end()],),
                fix=Fix((Edit(match.start(), start, "而"),)),
                concept=said.group(),
            )
