"""Who says or expects something, in the two languages. English in lower case, Chinese in the Simplified view, half width."""

from __future__ import annotations

from bilingual_qa.rules.accuracy.alternatives import alternative

_SAYS = (
    r"(?:(?:now |still |also |widely |generally |had |have |has )*(?:expect|forecast|estimate|say|think|believe|see"
    r"|project|anticipate|predict"
    r"|warn|note|argue|add|reckon)s?(?:ed)?\b|said|told|thought|saw|believed|are (?:expecting|forecasting)"
    r"|is (?:expecting|forecasting))"
)
_SAYS_ZH = (
    "(?:们)?(?:方面|目前|现时|现在|仍然?|亦|则|均|都|普遍|一般|大多|多|也)*"
    "(?:预[计期料测估]|表示|认为|指出|相信|估计|称|料|警告|强调|透露|坦言|看好|觉得)"
)

SPEAKERS = (
    alternative(
        "analyst broker",
        rf"(?:analysts?|brokers?|brokerages?) {_SAYS}|according to (?:the |most |some )?analysts?",
        f"(?:分析[师员]|券商|大行|市场|外界){_SAYS_ZH}",
        "analysts?|brokers?|brokerages?|banks?|strategists?|economists?|[a-z]+ (?:securities|research)",
        "分析|券商|大行|市场|机构|专家|业内|业界|外界|经济学家|策略师|研究|各界|人士|普遍|华尔街",
    ),
    alternative(
        "economist",
        rf"economists? {_SAYS}|according to economists?",
        f"(?:经济学[家者]|经济师|市场|外界){_SAYS_ZH}",
        "economists?|analysts?|strategists?",
        "经济学|经济师|分析|专家|学者|市场|机构",
    ),
    alternative(
        "management the executive ceo cfo chairman chief it",
        rf"(?:management|(?:the|its) (?:company|group|bank|board|firm|chairman|chief executive|finance chief|ceo|cfo)"
        rf"|executives?) {_SAYS}",
        "(?:管理层|公司|集团|董事[会长]|该(?:行|司|[^,。;]{0,8}?(?:公司|集团|银行|企业|机构|厂商|商|店))|高[层管]|执行长|行政总裁|首席执行官|财务总监|财务长|主席)"
        + _SAYS_ZH,
        rf"[a-z]+ {_SAYS}|management|executives?|ceo|cfo|guid[a-z]*|outlook|target[a-z]*|company's|chairman"
        rf"|director[a-z]*|president|announc[a-z]*"
        r"|we|our|us|expected|said|hopes?|plans?|aims?|intends?",
        "管理层|公司|集团|董事|该[行司]|高[层管管]|执行长|总裁|首席|总监|财务长|主席|我们|本集团|本行|指引|财测|展望|其",
    ),
    alternative(
        "regulator government authorit central minist fed federal officials",
        rf"(?:regulators?|(?:the )?government|authorities|officials|(?:the )?central bank|ministers?|the ministry"
        rf"|the fed|the federal reserve) {_SAYS}",
        f"(?:监管机构|监管部门|监管者|政府|当局|官员|央行|中央银行|部长|联储局|联准会|美联储|财政部|主管机关){_SAYS_ZH}",
        "(?:regulat[a-z]*|government|authorit[a-z]*|officials?|central bank|minist[a-z]*|fed|federal|policymakers?"
        "|commission|bureau|state|boj|ecb|pboc"
        r"|hkma|treasury)(?! to\b)",
        "监管|政府|当局|官|央行|部|局|联储|联准|委|主管|金管",
    ),
    alternative(
        "investor market trader shareholder",
        rf"(?:investors?|(?:the )?markets?|traders?|shareholders?) (?:now |still |widely )?{_SAYS}",
        f"(?:投资[者人]|市场|交易员|交易商|股东){_SAYS_ZH}",
        "investors?|markets?|traders?|shareholders?|consensus|street|wide(?:ly)?|expected|fund managers?|analysts?"
        "|economists?|expectations?",
        "投资|市场|交易|股东|外界|业内|普遍|各界|基金",
    ),
    alternative(
        "we. our.",
        rf"we (?:now |still |also |continue to )*{_SAYS}|in our (?:view|opinion)",
        f"(?:我们|笔者|本行|我行|吾等){_SAYS_ZH}",
        "we|our|us|i|my|house",
        "我|笔者|本行|吾|看来|本集团|本公司",
    ),
    alternative(
        "source people insider person",
        r"(?:sources?|people (?:familiar|close|with)|insiders?|a person (?:familiar|close)) [^.;]{0,40}?"
        + _SAYS
        + r"|sources said",
        f"(?:消息人士|知情人士|知情者|消息[源来]{{1,2}}|内部人士|匿名人士){_SAYS_ZH}",
        "sources?|people|insiders?|person|reports?|reportedly|media",
        "消息|知情|据[报悉]|内部|匿名|报道|人士|传",
    ),
    alternative(
        "union worker staff employees",
        rf"(?:(?:the )?unions?|workers|staff|employees) {_SAYS}",
        f"(?:工会|员工|工人|雇员|职工){_SAYS_ZH}",
        "unions?|workers?|staff|employees?|labou?r",
        "工会|员工|工人|雇员|职工|劳[工方]",
    ),
    alternative(
        "auditor",
        rf"(?:the |its )?auditors? {_SAYS}",
        f"(?:核数师|审计师|审计机构|会计师|查核会计师){_SAYS_ZH}",
        "audit[a-z]*|accountants?|kpmg|deloitte|ey|pwc",
        "核数|审计|会计|查核",
    ),
)
