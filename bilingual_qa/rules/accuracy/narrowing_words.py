"""Words that make a narrower term of a wider one: reverse repo, unrealised gains, the current portion of a debt ...

A term that lost one, or was given one, is another term and reads as well. They are read out of the glossary's own terms, one
term at a time, in the clause where it stands: so a piece may be stricter here than for a qualifier of a whole sentence.
English in lower case; Chinese in the Simplified view, lower case, half width.
"""

from __future__ import annotations

import msgspec

from bilingual_qa.text.screened_pattern import ScreenedPattern


class Narrowing(msgspec.Struct, frozen=True):
    """A narrowing word in the two languages.

    `beginnings`: of English words, as of a `Qualifier`. `english` is what a term has of it, `chinese` the piece that its
    rendering begins or ends with. `chinese_also` is whatever else may say it in the clause; `english_also` what else in the
    source may stand behind the piece, `None` where translators add it rightly. `implied`: the wider terms that may mean the
    narrower one by themselves, whose rendering the glossary admits for either (profit as 淨利潤).
    """

    name: str
    beginnings: tuple[str, ...]
    english: ScreenedPattern
    chinese: ScreenedPattern
    chinese_also: ScreenedPattern
    english_also: ScreenedPattern | None = None
    implied: ScreenedPattern | None = None


def _narrowing(
    name: str,
    beginnings: str,
    english: str,
    chinese: str,
    chinese_also: str,
    english_also: str = "",
    *,
    implied: str = "",
) -> Narrowing:
    return Narrowing(
        name,
        tuple(beginnings.split()),
        ScreenedPattern(rf"\b(?:{english})\b"),
        ScreenedPattern(rf"(?:{chinese})"),
        ScreenedPattern(rf"{chinese}|{chinese_also}"),
        ScreenedPattern(rf"\b(?:{english}|{english_also})") if english_also else None,
        ScreenedPattern(rf"(?:{implied})$") if implied else None,
    )


NARROWINGS = (
    # Sides, shares and stages of a balance.
    _narrowing("reverse", "reverse.", "reverse", "逆|反向", "[反倒合并冲]", "revers|rrp|back-?door|inverse|counter"),
    _narrowing(
        "net",
        "net.",
        "net",
        "净",
        "[纯扣后差额盈赚亏抵]|net|nim|nii",
        "after|nii|nim|nav|less|minus|bottom|spread",
        implied="profit|loss|income|earnings|margin|gearing(?: ratio)?|leverage|debt ratio|(?:cash )?(?:in|out)?flows?|premiums?"
        "|positions?|proceeds|returns?|revenue|interest (?:margin|spread)|spread|fee income|assets?|asset value|store openings?"
        "|investment income",
    ),
    _narrowing(
        "gross",
        "gross.",
        "gross",
        "毛",
        "[总全共合]|gross|整体",
        "total|all|before|ggr|gmv|gwp|full|aggreg|combin",
        implied="(?:profit )?margin|(?:written )?premiums?|returns?",
    ),
    _narrowing("deferred", "deferred.", "deferred", "递延", "[延缓迟]|deferred", "defer|dta|dtl|postpon|unearned|advance"),
    _narrowing(
        "current portion",
        "current.",
        "current (?:portion|maturities)(?: of)?",
        "一年内到期|1年内到期|即期|即期部分|流动部分",
        "流动|一年|1年|12个月|十二个月|短期|到期|当期",
        "current|within (?:one|a|12|twelve)|due|matur|short",
    ),
    _narrowing("non-current", "non", "non-?current", "非流动|非即期", "[非长]", "non|long|fixed"),
    _narrowing(
        "write-back",
        "write writeback reversal reversals",
        "write-?backs?(?: of)?|reversals?(?: of)?",
        "拨回|回拨|冲回|转回|回冲|迴转",
        "[回返倒迴]|逆转|反转|解除|释放",
        "write-?back|revers|releas|recover|add|written back|unw|claw",
    ),
    _narrowing(
        "unrealised",
        "unrealised unrealized",
        "unreali[sz]ed",
        "未实现|未变现|浮动|账面|帐面",
        "[未浮潜]|市值|公允|估值",
        "unreal|mark|paper|book|carry|fair|revalu|float|latent",
    ),
    _narrowing(
        "realised",
        "realised realized",
        "reali[sz]ed",
        "已实现|已变现|实现",
        "[已兑套]|变现|落袋|达成|实际",
        "reali|crystalli|bank|lock",
    ),
    _narrowing("impaired", "impaired credit", "(?:credit-?)?impaired", "信贷减值|减值|不良|受损", "[坏呆]|特定分类"),
    _narrowing("accrued", "accrued.", "accrued", "应计|预提|应付", "[应计提未累]"),
    _narrowing("prepaid", "prepaid.", "prepaid", "预付|预缴", "[预先]", "pre-?pa|advance|deposit|upfront"),
    _narrowing(
        "restricted",
        "restricted.",
        "restricted",
        "受限制?|限制性",
        "[限]|冻结|质押|抵押",
        "unrestrict|limit|pledg|lock|rsu|escrow",
    ),
    _narrowing(
        "contingent", "contingent.", "contingent", "或有|或然", "[或视待]|有条件|应急", "possible|potential|conditional|coco"
    ),
    _narrowing("off-balance-sheet", "off.", "off-?balance-?sheet", "表外|资产负债表外", "[外]", "off|balance|vie\\b|conduit"),
    _narrowing("tangible", "tangible.", "tangible", "有形", "[形实]|rotce|rote|tnav", "rotce|rote|tbv|physical"),
    _narrowing("intangible", "intangible.", "intangible", "无形", "[形]|商誉", "goodwill|brand|patent|software|licen"),
    # Who owns what, and whose it is.
    _narrowing(
        "wholly owned", "wholly", "wholly[- ]owned", "全资|100%持股", "[全独]|100%|百分之百", "fully|100|own|entire|full|sole"
    ),
    _narrowing("not wholly owned", "non", "non-?wholly[- ]owned", "非全资", "[非不]|控股|控制", "non|part|major|control|\\d%"),
    _narrowing(
        "unlisted", "unlisted unquoted", "unlisted|unquoted", "未上市|非上市", "[未非]|没有", "private|not|non|pre-ipo|yet|before"
    ),
    _narrowing(
        "non-executive",
        "independent. non",
        "(?:independent )?non-?executive",
        "独立非执行|非执行|独立",
        "[独非外]",
        "indep|ined|ned|outside|external",
    ),
    _narrowing(
        "treasury shares",
        "treasury.",
        "treasury(?= (?:shares?|stock))",
        "库存|库藏|财资",
        "[库]|财政|金库",
        "buy|bought|repurch|inventor",
    ),
    _narrowing(
        "preferred shares",
        "preferred. preference.",
        "(?:preferred|preference)(?= (?:shares?|stock|equity|dividends?))",
        "优先|特别",
        "[优特]|首选",
        "prefer|prior|pre-?empt|senior|first|cps|right",
    ),
    # Rank, security and terms of debt.
    _narrowing("perpetual", "perpetual", "perpetuals?", "永续|永久", "[永]|无到期", "at1|hybrid|going|perm|sustain"),
    _narrowing(
        "subordinated",
        "subordinated.",
        "subordinated",
        "次级|后偿|次顺位",
        "[次后劣]|从属",
        "subordin|junior|tier|mezz|sub|at1|t2|hybrid",
    ),
    _narrowing("senior", "senior.", "senior", "优先|高级|主顺位", "[优高先首]"),
    _narrowing(
        "secured",
        "secured.",
        "(?<!un)(?<!un-)secured",
        "有抵押|有担保|抵押|担保",
        "[抵押质按]|担保|保证",
        "collateral|mortgag|pledg|back|lien",
    ),
    _narrowing(
        "unsecured",
        "unsecured",
        "unsecured",
        "无抵押|无担保",
        "[无非]|没有|信用|不设",
        "uncollat|clean|without|personal|card|credit",
    ),
    _narrowing(
        "convertible",
        "convertible exchangeable",
        "convertible|exchangeable",
        "可换股|可转换|可转|可交换",
        "[换转兑]|cb",
        "conver|cb\\b|cbs\\b|exchang|equity-linked",
    ),
    _narrowing("zero-coupon", "zero", "zero-coupon", "零息|零票息|无息", "[零无]", "discount|strip|coupon"),
    _narrowing(
        "inflation-linked",
        "inflation index",
        "(?:inflation|index)-?linked",
        "通胀挂[钩勾]|抗通胀|通膨连[结动]|通膨指数",
        "通胀|物价|通膨|[挂抗]|连结|保值|指数",
        "inflation|tips|linker|index|linked|real",
    ),
    # Standing of credit.
    _narrowing(
        "non-performing",
        "non nonperforming",
        "non-?performing",
        "不良|呆坏|逾放",
        "[坏呆逾非]|特定分类",
        "npl|npa|bad|distress|impair|doubt|default|problem|sour|toxic|classified|asset quality|delinq|overdue",
    ),
    _narrowing(
        "overdue",
        "overdue past delinquent",
        "overdue|past-?due|delinquent",
        "逾期|过期|拖欠",
        "[逾欠拖迟过]|到期",
        "arrear|late|matur|default|dpd|days",
    ),
    # Measures.
    _narrowing("risk-weighted", "risk", "risk-?weighted", "风险加权|加权风险", "加权|rwa", "rwa|cet|capital"),
    _narrowing("annualised", "annuali", "annuali[sz]ed", "年化", "[年]|apr|apy", "annual|year|per annum|p\\.a|run|apr|apy"),
    _narrowing("effective", "effective.", "effective", "实际|有效|实质", "[实有]"),
    _narrowing("implied", "implied.", "implied", "隐含|引伸", "[隐引暗推]", "impli|imply|iv\\b|embed|vix|option"),
    _narrowing("free cash flow", "free.", "free(?= cash)", "自由", "fcf", "fcf"),
    _narrowing("diluted", "diluted.", "(?:fully )?diluted", "摊薄|稀释|全面摊薄", "dilut", "dilut|issu"),
    _narrowing(
        "paid",
        "paid. paying.",
        "(?:paid|paying)",
        "付费|收费",
        "[付费]|订阅",
        "pay|premium|subscription|fee|moneti[sz]|arpu|plan|price",
    ),
)
