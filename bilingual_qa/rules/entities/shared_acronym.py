"""Abbreviations with several bearers: the FPC that keeps a buffer as the committee that sets rates, the EMA as a moving average.

Chinese in the Simplified view, half width; English in lower case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Span
from bilingual_qa.text.screened_pattern import ScreenedPattern

_CANDIDATE = re.compile(r"(?<![A-Za-z0-9&.$/-])[A-Z][A-Za-z][A-Z]{1,2}(?=s?(?![A-Za-z0-9&/-]))")
# What an authority does, and no average, cost or swap.
_DOES = (
    r"said|says|told|warned|ordered|ruled|recommended|approved|fined|sued|granted|referred|finali[sz]ed|proposed|expects?|judges?"
    r"|wants?|surprised|reprimanded|suspended|cleared|blocked|published|issued|announced|launched|adopted|accepted|rejected"
    r"|investigated|censured|banned|barred|licensed|authori[sz]ed|admitted|required|requires|urged|asked|voted|closed an?"
    r"|opened an?|added \d+|placed|kept|held|left|postponed|delayed|tightened|loosened|eased|relaxed|lifted the|forecasts?"
    r"|estimates?"
    r"|reported|imposed|seized|dismissed|charged|accused|settled|alleges?|alleged|concluded|found|determined|decided|will"
    r" (?:auction|publish|decide|meet|rule|hold|vote|consult|require|issue|set|consider|review|release|announce|propose)"
    r"|is (?:reviewing|investigating|considering|consulting|expected|probing|examining|looking|seeking|proposing|preparing)"
)
_BODY = rf"\b{{letters}} (?:also |now |has (?:also )?|had |would |may |could )?(?:{_DOES})\b"


class _Reading(msgspec.Struct, frozen=True):
    """What an abbreviation may stand for: the Chinese that says so, and the English that shows that this is meant."""

    chinese: ScreenedPattern
    cue: ScreenedPattern


def _body(chinese: str, cue: str) -> tuple[str, str, bool]:
    """An authority, shown by what it does and by the words of its field."""
    return chinese, cue, True


def _thing(chinese: str, cue: str) -> tuple[str, str, bool]:
    """Anything else, shown by the words of its field alone."""
    return chinese, cue, False


def _shared(letters: str, *readings: tuple[str, str, bool]) -> tuple[_Reading, ...]:
    acts = _BODY.replace("{letters}", letters.lower())
    return tuple(
        _Reading(ScreenedPattern(chinese), ScreenedPattern(rf"\b(?:{cue})\b" + (f"|{acts}" if is_body else "")))
        for chinese, cue, is_body in readings
    )


_FINANCIAL_POLICY = "金融政策委员?会?"
_MONETARY_POLICY = "货币政策委员?会?"
_MOVING_AVERAGE = "(?:指数)?移动平均线?|均线"
_AUSTRALIA = "澳[洲大][^,。;]{0,4}储[备行]|澳[洲大][^,。;]{0,3}央行|澳储行|澳联储|澳洲联储"
_INDIA = "印度[^,。;]{0,2}储备银行|印度央行"
_NEW_ZEALAND = "[新纽]西兰[^,。;]{0,2}储备银行|[新纽]西兰央行|[新纽]储行|[新纽]西兰联储"

SHARED = {
    letters: _shared(letters, *readings)
    for letters, readings in {
        "FPC": (
            _body(_FINANCIAL_POLICY, r"financial policy committee|countercyclical|buffers?|resilien\w+|stress test\w*"),
            _thing(_MONETARY_POLICY, r"monetary policy committee|mpc"),
            _thing("柔性电路板|软性电路板|软板|柔性印[刷制]", r"flexible|circuits?|boards?|smartphones?|pcb|apple"),
        ),
        "MPC": (
            _body(_MONETARY_POLICY, r"monetary policy committee|bank rate|gilts?|repo rate|policy rate|inflation"),
            _thing(_FINANCIAL_POLICY, r"financial policy committee|fpc"),
            _thing("马拉松石油", r"marathon|refin\w+"),
            _thing("模型预测控制|多方[安计]", r"multi-?party|computation|model predictive"),
        ),
        "ITC": (
            _body(
                "国际贸易委员会", r"infring\w+|patents?|anti-?dumping|countervailing|section 337|international trade commission"
            ),
            _thing(
                "投资(?:税收|税务|税|税额)?[抵减][减免税]额?",
                r"solar|wind|storage|developers?|tax credits?|investment tax|safe[ -]harbou?r|ira",
            ),
            _thing("印度烟草", r"cigarettes?|india\w*|kolkata|crore|rupees?"),
        ),
        "SAR": (
            _thing("可疑(?:活动|交易)", r"suspicious|fil(?:ed?|ing)|laundering|fincen|fraud|compliance"),
            _thing("特别行政区|特区", r"hong kong|macau|macao|special administrative|china"),
            _thing("股[票份]?增值权", r"appreciation rights?|vest\w*|award\w*|grant\w*|employees"),
            _thing("里亚尔|沙特币", r"saudi|riyals?|riyadh|aramco"),
        ),
        "EIA": (
            _body("能源(?:信息|资讯|情报)[署局]", r"crude|gasoline|barrels?|inventor\w+|natural gas|oil|distillates?"),
            _thing("环境影响[评报]|环评|环境影响", r"environmental impact|mines?|permits?|projects?|approvals?"),
        ),
        "EMA": (
            _body("欧洲药[品物]|欧盟药[品物]", r"drugs?|medicines?|chmp|vaccines?|marketing authori[sz]ation|treatments?"),
            _thing(_MOVING_AVERAGE, r"\d+-day|moving|resistance|crossover|trend|weeks?"),
        ),
        "EPA": (
            _body("环境保护|环保", r"emissions?|air|pollut\w+|tailpipe|biofuels?|renewable fuel\w*|environmental"),
            _thing("每股盈[利余]|每股[收纯]益", r"eps|per share"),
            _thing("经济伙伴", r"partnership|japan|trade"),
        ),
        "DOE": (
            _body("能源部", r"loans?|energy|grid|nuclear|batter\w+|lng|uranium|hydrogen"),
            _thing("教育部|教育署", r"education|schools?|students?|teachers?"),
        ),
        "CMS": (
            _body(
                "联邦医疗|医疗保险和医|医疗保险与医|医疗补助|医保和医",
                r"medicare|medicaid|reimburse\w*|hospitals?|drugs?|star ratings?",
            ),
            _thing("内容管理", r"content|websites?|publish\w*|editors?|headless"),
            _thing("招商证券", r"china merchants|securities|broker\w*"),
        ),
        "CMA": (
            _body("竞争[及与和]市场|竞争监管|竞争管理", r"merger|competition|inquiry|phase (?:1|2|one|two)|remed\w+"),
            _thing(_MOVING_AVERAGE, r"moving|average"),
            _thing("现金管理[账帐]户", r"cash management|client"),
        ),
        "FCA": (
            _body("金融行为", r"financial conduct|uk|regulat\w+|consumers?|motor finance|watchdog"),
            _thing("期货佣金|期货经纪商", r"futures|commission"),
            _thing("货交承运人|交承运人", r"incoterms?|carrier|deliver\w+"),
            _thing("菲亚特|飞雅特", r"fiat|chrysler|stellantis|cars?"),
        ),
        "PRA": (_body("审慎监[管理]", r"prudential|insurers?|banks?|lenders?"), _thing("公共关系|公关", r"public relations")),
        "OCC": (
            _body("货币监理|通货监理", r"national bank|charters?|comptroller|lenders?|banks?"),
            _thing("期权结算|选择权结算|期权清算", r"options|clearing|contracts?"),
            _thing("瓦楞|废纸", r"paper|corrugated|mills?|tonnes?"),
        ),
        "FSC": (
            _body("金融监督|金管会|金融(?:服务)?委[员会]", r"taiwan\w*|taipei|seoul|korea\w*|insurers?|banks?"),
            _thing("森林管理", r"forest\w*|timber|paper|wood|pulp"),
        ),
        "SFC": (
            _body("证监会|证券及期货", r"hong kong|hk\$|securities|licen[cs]\w+|brokers?|funds?"),
            _thing("体育[局总]|超临界流体", r"sports?|chromatograph\w*"),
        ),
        "MAS": (
            _body("新加坡金|金管局|金融管理局", r"singapore\w*|policy band|s\$neer|slope|monetary"),
            _thing("质谱|马来西亚航空|多智能体|硕士", r"spectromet\w*|airlines?|agents?|masters?"),
        ),
        "RBA": (
            _body(_AUSTRALIA, r"australia\w*|cash rate|bullock|sydney|a\$"),
            _thing(_INDIA, r"rbi|india\w*|rupees?"),
            _thing("机器人(?:流程)?自动化|红牛", r"robotic|red bull"),
        ),
        "RBI": (
            _body(_INDIA, r"india\w*|rupees?|mumbai|repo rate|crore"),
            _thing(_AUSTRALIA, r"rba|australia\w*"),
            _thing(_NEW_ZEALAND, r"rbnz|new zealand"),
            _thing("奥合国际|赖夫艾森|莱夫艾森", r"raiffeisen|vienna|austria\w*"),
        ),
        "BoT": (
            _body("泰国", r"baht|thai\w*|bangkok"),
            _thing("董事会|机器人|自动程式", r"board|directors?|robots?|chat ?bots?"),
        ),
        "BOT": (
            _body("泰国", r"baht|thai\w*|bangkok"),
            _thing("董事会|机器人|建设-?[经营运]", r"board|directors?|robots?|build|operate"),
        ),
        "BoE": (
            _body("英[伦国格][^,。;]{0,4}[银央]行", r"bank rate|gilts?|sterling|uk|bailey|mpc|pound"),
            _thing("中国银行|中行", r"bank of china|boc"),
            _thing("京东方", r"display\w*|panels?|lcd|oled"),
        ),
        "CAC": (
            _body(
                "网信办|互联网信息|网络?信息|网络空间",
                r"cyber\w*|app stores?|data (?:security|export)|algorithms?",
            ),
            _thing("获客成本|客户获取|取得成本|获取成本", r"acquisition|per (?:user|customer)|payback|marketing|ltv|churn"),
            _thing("巴黎[^,。;]{0,3}指数|法国[^,。;]{0,3}指数", r"cac 40|paris|french"),
        ),
        "FSB": (
            _body("金融稳定", r"g20|financial stability|non-?banks?|systemic\w*|leverage|crypto\w*|stablecoins?"),
            _thing("联邦安全", r"russia\w*|moscow|security service|kremlin"),
        ),
        "IRS": (
            _body("国税|税务局|税局", r"tax\w*|audits?|refunds?|deductions?|rulings?"),
            _thing("利率互换|利率[掉交][期换]", r"swaps?|hedg\w+|notional|fixed leg|curve"),
        ),
        "CME": (
            _body("芝加哥商|芝商所|芝交所", r"futures|fedwatch|contracts?|hogs?|cattle|options"),
            _thing("继续医学|日冕", r"medical education|coronal|solar storm"),
        ),
        "ICE": (
            _body("洲际交易所", r"futures|brent|exchange|nyse|coffee|sugar|cocoa|robusta|gasoil|ttf"),
            _thing("移民|内燃|燃油车", r"immigration|customs|raids?|deport\w*|combustion|engines?|vehicles?|cars?"),
        ),
        "CBO": (
            _body("国会预算", r"deficits?|congress\w*|budget\w*|baseline|scored?|debt"),
            _thing("债券抵押|担保债券|债券担保", r"collaterali[sz]ed"),
        ),
        "BEA": (
            _body("经济分析局", r"gdp|personal income|consumption|commerce|core pce"),
            _thing("东亚银行", r"hong kong|hk\$|deposits?|bank of east asia|branch\w*"),
        ),
        "BLS": (
            _body("劳[工动]统计", r"payrolls?|jobs?|cpi|ppi|labou?r"),
            _thing("生命支持|救命术", r"life support"),
        ),
        "SBI": (
            _thing("印度[国家有]{2}银行|印度国银", r"india\w*|rupees?|crore|mumbai"),
            _thing("思佰益|住信|日本", r"japan\w*|tokyo|yen|shinsei"),
        ),
        "SNB": (
            _body("瑞士[^,。;]{0,3}[银央]行", r"francs?|swiss|switzerland|zurich|schlegel"),
            _thing("沙特[^,。;]{0,2}国[家民][^,。;]{0,2}银行", r"saudi|riyadh"),
        ),
        "NBP": (
            _body("波兰", r"zloty|polish|poland|warsaw|glapi\w+"),
            _thing("平衡点", r"gas|therms?|hub"),
        ),
        "NBS": (
            _body("国家统计|统计局", r"china\w*|industrial|home prices|retail sales|pmi|beijing"),
            _thing("国家标准|国家广播|全国广播|国民住房", r"nuclear|broadcast\w*|standards"),
        ),
        "HSR": (
            _thing("哈特|反垄断|反托拉斯", r"antitrust|waiting period|hart|merger|tender offer"),
            _thing("高[铁速]", r"rail\w*|trains?|stations?|passengers?|high-speed"),
        ),
        "DTC": (
            _thing("存[管托]信托|存托", r"settle\w*|eligib\w*|book-?entry|participants?|depository"),
            _thing("直面消费|直接面向|直销|直达消费", r"brands?|retail\w*|consumers?|wholesale|direct-to"),
        ),
        "FPI": (
            _thing("组合投资|证券投资|外资机构|外国机构", r"india\w*|inflows?|outflows?|rupees?|nifty|sensex"),
            _thing("外国私人发行|境外私人发行|外国发行", r"filers?|20-f|registrants?|sec|private issuers?"),
        ),
        "RTO": (
            _thing("反向[收并]购|反向接管|借壳", r"reverse|shell|listing"),
            _thing("区域输电|输电组织", r"transmission|grid|pjm|capacity|miso"),
            _thing("重返办公|返回办公|回归办公|重回办公", r"office\w*|days a week|hybrid|employees"),
        ),
        "ISO": (
            _thing("系统[营运][运营]", r"grid|transmission|capacity|power|ercot|new england"),
            _thing("标准[化组]", r"certif\w*|9001|14001|27001|standards?"),
            _thing("激励性股票|奖励性股票", r"stock options?|grants?|incentive"),
        ),
        "CRA": (
            _thing("社区再投资", r"community reinvestment|low-income|moderate-income|exams?"),
            _body("加拿大税务|加拿大国税", r"canad\w*|taxpayers?"),
            _thing("评级机构|信[贷用]评[级等]", r"rating\w*|moody\w*|fitch"),
        ),
    }.items()
}


def shared_acronyms(unit: AnalysedUnit) -> Iterator[tuple[Span, Span]]:
    """An abbreviation of the source, and in the target a bearer of it that the sentence shows not to be meant.

    Silent where the target has a bearer that is meant, or the abbreviation itself.

    Args:
        unit: the unit.
    """
    for match in _CANDIDATE.finditer(unit.source):
        letters = match.group()
        readings = SHARED.get(letters)
        if readings is None or letters in unit.half_width_target or letters in unit.note.definitions:
            continue
        pair = unit.sentence_pair(Span(*match.span()))
        source = pair.source if pair is not None else Span(0, len(unit.source))
        target = pair.target if pair is not None else Span(0, len(unit.target))
        meant = [reading for reading in readings if reading.cue.search(unit.plain_source, source.start, source.end)]
        if not meant or any(reading.chinese.search(unit.plain_target) for reading in meant):
            continue
        for reading in readings:
            found = reading.chinese.search(unit.plain_target, target.start, target.end)
            if found is not None:
                yield Span(*match.span()), Span(*found.span())
                break
