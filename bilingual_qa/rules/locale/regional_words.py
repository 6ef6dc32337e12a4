"""Words of one region that readers of another do not use, each with the word of theirs."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from bilingual_qa.model import Locale


class RegionalWord(msgspec.Struct, frozen=True):
    """A word out of place.

    `words`: its forms in Simplified characters, separated by `|`. `right`: the region's word, in its own script. `before` and
    `after`: regular expressions that must stand beside it (look-behind and look-ahead). `certain`: the right word may be put
    in without looking. `source`: what the English must say where the Chinese word alone has other meanings.
    """

    words: str
    right: str
    after: str = ""
    before: str = ""
    certain: bool = True
    source: str = ""

    @property
    def pattern(self) -> str:
        """The word between its surroundings, as a regular expression."""
        return f"{self.before}(?:{self.words}){self.after}"


_DIGITAL = "(?=化|转型|经济|货币|资产|支付|银行|广告|内容|金融|钱包|平台|科技|基建|服务)"
_BY_CHANGE = "(?=增|升|跌|降|下跌|下降|下滑|上升|上涨|减|扩|收窄|改善|持平)"
# A company's own name keeps its words: 公司 and the like follow, or a ticker or Latin name in brackets.
_NO_NAME = r"(?!集团|公司|有限|股份|园|\s?[（(][A-Z0-9])"
# 执行长期计划 has no 执行长.
_NO_LONG = "(?!期|远|线|短|久)"
_SOFT_GOODS = "(?!家|沙发|动物|机器|床|座)"
_OF_QUALITY = "(?<=资产|产品|服务|信贷|工程|盈利)"

_W = RegionalWord
_HONG_KONG = (
    _W("网际网路", "互聯網"),
    _W("软体", "軟件", _SOFT_GOODS + _NO_NAME),
    _W("硬体", "硬件", _NO_NAME),
    _W("网路", "網絡", "(?!由|径)" + _NO_NAME),
    _W("数位", "數碼", _DIGITAL, source=r"\b(?:digital|digiti[sz])"),
    _W("本益比", "市盈率"),
    _W("股价净值比", "市賬率"),
    _W("殖利率", "孳息率", certain=False),
    _W("积体电路", "集成電路", _NO_NAME),
    _W("人工智慧", "人工智能", _NO_NAME),
    _W("智慧型手机", "智能手機"),
    _W("行动", "流動", "(?=支付|装置|通讯)"),
    _W("雷射", "激光", _NO_NAME, certain=False),
    _W("印表机", "打印機"),
    _W("视讯", "視像", _NO_NAME, certain=False),
    _W("执行长", "行政總裁", _NO_LONG),
    _W("财务长", "財務總監", _NO_LONG),
    _W("营运长", "營運總監", _NO_LONG),
    _W("升息", "加息"),
    _W("联准会", "聯儲局", certain=False),
    _W("川普", "特朗普"),
    _W("义大利", "意大利"),
    _W("沙乌地阿拉伯", "沙特阿拉伯"),
    _W("那斯达克", "納斯達克"),
    _W("计程车", "的士"),
)
_TAIWAN = (
    _W("软件", "軟體", _NO_NAME),
    _W("硬件", "硬體", _NO_NAME),
    _W("互联网", "網際網路", "(?!信息办)" + _NO_NAME, certain=False),
    _W("网络", "網路", _NO_NAME),
    _W("数码|数字", "數位", _DIGITAL, source=r"\b(?:digital|digiti[sz]|e-CNY)"),
    _W("市盈率", "本益比"),
    _W("市账率|市帐率|市净率", "股價淨值比"),
    _W("孳息率", "殖利率"),
    _W("芯片", "晶片", _NO_NAME),
    _W("集成电路", "積體電路", "(?!产业投资基金)" + _NO_NAME),
    _W("服务器", "伺服器"),
    _W("内存", "記憶體", source=r"\b(?:memory|DRAM|RAM|HBM)\b"),
    _W("闪存", "快閃記憶體"),
    _W("硬盘", "硬碟"),
    _W("信息", "資訊", "(?=技术|科技|系统|安全)"),
    _W("人工智能", "人工智慧", _NO_NAME),
    _W("智能手机", "智慧型手機"),
    _W("移动|流动", "行動", "(?=支付|设备|装置|应用)", before="(?<!中国)"),
    _W("打印机", "印表機"),
    _W("视频", "影片", _NO_NAME, certain=False),
    _W("屏幕", "螢幕"),
    _W("应用程序", "應用程式"),
    _W("质量", "品質", before=_OF_QUALITY),
    _W("质素", "品質"),
    _W("行政总裁|首席执行官", "執行長"),
    _W("首席财务官", "財務長"),
    _W("首席营运官|首席运营官", "營運長"),
    _W("首席技术官", "技術長"),
    _W("加息", "升息"),
    _W("减息", "降息"),
    _W("美联储|联储局", "聯準會", certain=False),
    _W("特朗普", "川普"),
    _W("意大利", "義大利", _NO_NAME),
    _W("沙特阿拉伯", "沙烏地阿拉伯"),
    _W("新西兰", "紐西蘭"),
    _W("迪拜", "杜拜"),
    _W("纳斯达克", "那斯達克"),
    _W("出租车", "計程車"),
    _W("楼市", "房市"),
    _W("楼价", "房價"),
    _W("纯利", "淨利"),
    _W("同比", "較去年同期", r"(?!例|率|重)", certain=False),
    _W("按年", "較去年同期", _BY_CHANGE, certain=False),
    _W("环比", "較上季", certain=False),
    _W("按季", "較上季", _BY_CHANGE, certain=False),
)
_MAINLAND = (
    _W("网际网路", "互联网"),
    _W("软体", "软件", _SOFT_GOODS + _NO_NAME),
    _W("硬体", "硬件", _NO_NAME),
    _W("网路", "网络", "(?!由|径)" + _NO_NAME),
    _W("数位|数码", "数字", _DIGITAL, source=r"\b(?:digital|digiti[sz])"),
    _W("本益比", "市盈率"),
    _W("股价净值比|市账率|市帐率", "市净率"),
    _W("殖利率|孳息率", "收益率"),
    _W("晶片", "芯片", _NO_NAME, source=r"\b(?:chip|microchip|chipset|chipmaker|IC)s?\b"),
    _W("积体电路", "集成电路", _NO_NAME),
    _W("伺服器", "服务器"),
    _W("记忆体", "存储器", certain=False),
    _W("硬碟", "硬盘"),
    _W("资讯", "信息", "(?=科技(?!集团|公司|有限|股份)|安全|系统)", certain=False),
    _W("人工智慧", "人工智能", _NO_NAME),
    _W("智慧型手机", "智能手机"),
    _W("行动|流动", "移动", "(?=支付|装置)"),
    _W("雷射", "激光", _NO_NAME),
    _W("印表机", "打印机"),
    _W("视讯", "视频", _NO_NAME, certain=False),
    _W("萤幕", "屏幕"),
    _W("应用程式", "应用程序"),
    _W("质素", "质量"),
    _W("执行长", "首席执行官", _NO_LONG),
    _W("财务长", "首席财务官", _NO_LONG),
    _W("营运长", "首席运营官", _NO_LONG),
    _W("联准会|联储局", "美联储", certain=False),
    _W("川普", "特朗普"),
    _W("义大利", "意大利"),
    _W("沙乌地阿拉伯", "沙特阿拉伯"),
    _W("纽西兰", "新西兰"),
    _W("那斯达克", "纳斯达克"),
    _W("计程车", "出租车"),
    _W("按年", "同比", _BY_CHANGE, certain=False),
    _W("按季", "环比", _BY_CHANGE, certain=False),
)


class OutOfPlace(msgspec.Struct, frozen=True):
    """The words that are out of place in a region, made ready: one pattern with a named group for each."""

    forms: tuple[str, ...]
    pattern: re.Pattern[str]
    words: dict[str, RegionalWord]

    def in_text(self, folded: str) -> bool:
        """Whether any form stands in a text in Simplified characters: most have none, and this is cheaper than the pattern."""
        return any(form in folded for form in self.forms)


def _compiled(words: Sequence[RegionalWord]) -> OutOfPlace:
    named = {f"w{number}": word for number, word in enumerate(words)}
    pattern = re.compile("|".join(f"(?P<{name}>{word.pattern})" for name, word in named.items()))
    return OutOfPlace(tuple(form for word in words for form in word.words.split("|")), pattern, named)


OUT_OF_PLACE = {
    Locale.ZH_HANT_HK: _compiled(_HONG_KONG),
    Locale.ZH_HANT_TW: _compiled(_TAIWAN),
    Locale.ZH_HANS_CN: _compiled(_MAINLAND),
}
