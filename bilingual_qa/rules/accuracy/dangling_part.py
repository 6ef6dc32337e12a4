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
# 其中 with the ratio directly behind it: no segment whose ratio it could be stands between.
_TARGET = re.compile(rf"其中[，,]?\s?(?:其|公司|集团|整体)?(?:的)?(?P<ratio>{_RATIO})")
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
    """其中 makes a ratio part of something that it is no part of.

    English “with OPM down 3ppts” adds another figure; 其中 says that it is one of those before. Only where the ratio follows 其中
    directly (其中雲業務毛利率 is right: the segment is a part), and the source speaks of no part.

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
            said = _SOURCE.search(unit.source)
            if said is None or _PART.search(unit.source):
                return
            sentence = next((s for s in unit.target_sentences if s.contains(Span(*match.span()))), Span(0, len(folded)))
            if _SEVERAL.search(folded[sentence.start : match.start()]):
                continue
            found = Span(*match.span())
            yield self.finding(
                unit,
                Message.of("dangling-part", found=found.of(unit.target)),
                source=(Span(*said.span()),),
                target=(found,),
                confidence=Confidence.MEDIUM,
                suggestions=("而" + unit.target[match.start("ratio") : match.end()],),
                fix=Fix((Edit(match.start(), match.start("ratio"), "而"),)),
                concept=said.group(),
            )
