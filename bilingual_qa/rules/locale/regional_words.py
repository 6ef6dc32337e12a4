"""Words of one region that readers of another do not use, each with the word of theirs."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from bilingual_qa.model import Locale


class RegionalWord(msgspec.Struct, frozen=True):
    """A word out of place.

    `pattern`: a regular expression in Simplified characters. `right`: the region's word, in its own script. `certain`: it may
    be put in without looking. `source`: what the English must say where the Chinese word alone has other meanings.
    """

    pattern: str
    right: str
    certain: bool = True
    source: str = ""


_DIGITAL_THINGS = "化|转型|经济|货币|资产|支付|银行|广告|内容|金融|钱包|平台|科技|基建|服务"
_CHANGES = "增|升|跌|降|下跌|下降|下滑|上升|上涨|减|扩|收窄|改善|持平"
# A company's own name keeps its words: 公司 and the like follow, or a ticker or Latin name in brackets.
_NO_NAME = r"(?!集团|公司|有限|股份|园|\s?[（(][A-Z0-9])"
# 执行长期计划 has no 执行长.
_NO_LONG = "(?!期|远|线|短|久)"
_SOFT_GOODS = "(?!家|沙发|动物|机器|床|座)"
_OF_QUALITY = "(?<=资产|产品|服务|信贷|工程|盈利)"

_W = RegionalWord
_HONG_KONG = (
    _W("网际网路", "互聯網"),
    _W("软体" + _SOFT_GOODS + _NO_NAME, "軟件"),
    _W("硬体" + _NO_NAME, "硬件"),
    _W("网路(?!由|径)" + _NO_NAME, "網絡"),
    _W(f"数位(?={_DIGITAL_THINGS})", "數碼", source=r"\b(?:digital|digitali[sz])"),
    _W("本益比", "市盈率"),
    _W("股价净值比", "市賬率"),
    _W("殖利率", "孳息率", certain=False),
    _W("积体电路" + _NO_NAME, "集成電路"),
    _W("人工智慧" + _NO_NAME, "人工智能"),
    _W("智慧型手机", "智能手機"),
    _W("行动(?=支付|装置|通讯)", "流動"),
    _W("雷射" + _NO_NAME, "激光", certain=False),
    _W("印表机", "打印機"),
    _W("视讯" + _NO_NAME, "視像", certain=False),
    _W("执行长" + _NO_LONG, "行政總裁"),
    _W("财务长" + _NO_LONG, "財務總監"),
    _W("营运长" + _NO_LONG, "營運總監"),
    _W("升息", "加息"),
    _W("联准会", "聯儲局", certain=False),
    _W("川普", "特朗普"),
    _W("义大利", "意大利"),
    _W("沙乌地阿拉伯", "沙特阿拉伯"),
    _W("那斯达克", "納斯達克"),
    _W("计程车", "的士"),
)
_TAIWAN = (
    _W("软件" + _NO_NAME, "軟體"),
    _W("硬件" + _NO_NAME, "硬體"),
    _W("互联网(?!信息办)" + _NO_NAME, "網際網路", certain=False),
    _W("网络" + _NO_NAME, "網路"),
    _W(f"(?:数码|数字)(?={_DIGITAL_THINGS})", "數位", source=r"\b(?:digital|digiti[sz]|e-CNY)"),
    _W("市盈率", "本益比"),
    _W("市[账帐净]率", "股價淨值比"),
    _W("孳息率", "殖利率"),
    _W("芯片" + _NO_NAME, "晶片"),
    _W("集成电路(?!产业投资基金)" + _NO_NAME, "積體電路"),
    _W("服务器", "伺服器"),
    _W("内存", "記憶體", source=r"\b(?:memory|DRAM|RAM|HBM)\b"),
    _W("闪存", "快閃記憶體"),
    _W("硬盘", "硬碟"),
    _W("信息(?=技术|科技|系统|安全)", "資訊"),
    _W("人工智能" + _NO_NAME, "人工智慧"),
    _W("智能手机", "智慧型手機"),
    _W("(?<!中国)(?:移动|流动)(?=支付|设备|装置|应用)", "行動"),
    _W("打印机", "印表機"),
    _W("视频" + _NO_NAME, "影片", certain=False),
    _W("屏幕", "螢幕"),
    _W("应用程序", "應用程式"),
    _W(_OF_QUALITY + "质量", "品質"),
    _W("质素", "品質"),
    _W("行政总裁|首席执行官", "執行長"),
    _W("首席财务官", "財務長"),
    _W("首席[营运][运营]官", "營運長"),
    _W("首席技术官", "技術長"),
    _W("加息", "升息"),
    _W("减息", "降息"),
    _W("美联储|联储局", "聯準會", certain=False),
    _W("特朗普", "川普"),
    _W("意大利" + _NO_NAME, "義大利"),
    _W("沙特阿拉伯", "沙烏地阿拉伯"),
    _W("新西兰", "紐西蘭"),
    _W("迪拜", "杜拜"),
    _W("纳斯达克", "那斯達克"),
    _W("出租车", "計程車"),
    _W("楼市", "房市"),
    _W("楼价", "房價"),
    _W("纯利", "淨利"),
    _W(f"同比(?!例|率|重)|按年(?={_CHANGES})", "較去年同期", certain=False),
    _W(f"环比|按季(?={_CHANGES})", "較上季", certain=False),
)
_MAINLAND = (
    _W("网际网路", "互联网"),
    _W("软体" + _SOFT_GOODS + _NO_NAME, "软件"),
    _W("硬体" + _NO_NAME, "硬件"),
    _W("网路(?!由|径)" + _NO_NAME, "网络"),
    _W(f"(?:数位|数码)(?={_DIGITAL_THINGS})", "数字", source=r"\b(?:digital|digiti[sz])"),
    _W("本益比", "市盈率"),
    _W("股价净值比|市[账帐]率", "市净率"),
    _W("殖利率|孳息率", "收益率"),
    _W("晶片" + _NO_NAME, "芯片", source=r"\b(?:chip|microchip|chipset|chipmaker|IC)s?\b"),
    _W("积体电路" + _NO_NAME, "集成电路"),
    _W("伺服器", "服务器"),
    _W("记忆体", "存储器", certain=False),
    _W("硬碟", "硬盘"),
    _W("资讯(?=科技(?!集团|公司|有限|股份)|安全|系统)", "信息", certain=False),
    _W("人工智慧" + _NO_NAME, "人工智能"),
    _W("智慧型手机", "智能手机"),
    _W("(?:行动|流动)(?=支付|装置)", "移动"),
    _W("雷射" + _NO_NAME, "激光"),
    _W("印表机", "打印机"),
    _W("视讯" + _NO_NAME, "视频", certain=False),
    _W("萤幕", "屏幕"),
    _W("应用程式", "应用程序"),
    _W("质素", "质量"),
    _W("执行长" + _NO_LONG, "首席执行官"),
    _W("财务长" + _NO_LONG, "首席财务官"),
    _W("营运长" + _NO_LONG, "首席运营官"),
    _W("联准会|联储局", "美联储", certain=False),
    _W("川普", "特朗普"),
    _W("义大利", "意大利"),
    _W("沙乌地阿拉伯", "沙特阿拉伯"),
    _W("纽西兰", "新西兰"),
    _W("那斯达克", "纳斯达克"),
    _W("计程车", "出租车"),
    _W(f"按年(?={_CHANGES})", "同比", certain=False),
    _W(f"按季(?={_CHANGES})", "环比", certain=False),
)


def _compiled(words: Sequence[RegionalWord]) -> tuple[re.Pattern[str], dict[str, RegionalWord]]:
    """One pattern with a named group for each word, and the words by group."""
    named = {f"w{number}": word for number, word in enumerate(words)}
    return re.compile("|".join(f"(?P<{name}>{word.pattern})" for name, word in named.items())), named


OUT_OF_PLACE = {
    Locale.ZH_HANT_HK: _compiled(_HONG_KONG),
    Locale.ZH_HANT_TW: _compiled(_TAIWAN),
    Locale.ZH_HANS_CN: _compiled(_MAINLAND),
}
