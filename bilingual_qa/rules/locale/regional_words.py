"""Words of one region that readers of another do not use, each with the word of theirs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from bilingual_qa.model import Locale, Span
from bilingual_qa.text.screened_pattern import ScreenedPattern


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
# Options that are traded: a lease, a bond or a contract has a 選擇權 in all three regions.
_TRADED_OPTION = (
    r"\b(?:call|put|stock|share|index|equity|currency|FX|listed|exchange-traded|interest-rate|single-stock|commodity|crypto"
    r"|zero-day|0DTE|VIX) options?\b|\boptions? (?:markets?|trad|contract|premium|volumes?|expir|exchange|desk|position|strateg)"
)
_TEXT_MESSAGE = r"\b(?:SMS|text messag|texts?\b)"
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
    _W("巨量资料", "大數據"),
    _W("原始码", "源代碼", certain=False),
    _W("简讯", "短訊", "(?!社)", source=_TEXT_MESSAGE),
    _W("选择权", "期權", source=_TRADED_OPTION),
    _W("特别股", "優先股", source=r"\bpreferred\b|\bpreference\b"),
    _W("法说会", "業績發布會", certain=False),
    _W("季增|季减", "按季", before="(?<![按逐每])", certain=False),
    _W("年增|年减", "按年", "(?!长|值|速|幅|加)", before="(?<![按逐每])", certain=False),
    _W("放空", "沽空", certain=False),
    _W("零组件", "零部件"),
    _W("纽西兰", "新西蘭"),
    _W("杜拜", "迪拜"),
    _W("雪梨", "悉尼", source=r"\bSydney\b"),
    _W("寮国", "老撾"),
    _W("欧巴马", "奧巴馬"),
    _W("普丁", "普京"),
    _W("鲍尔", "鮑威爾", source=r"\bPowell\b"),
    _W("马克宏", "馬克龍"),
    _W("品质", "質素", before="(?<=资产|盈利|贷款|信贷)", certain=False),
    _W("模组", "組件", source=r"\b(?:solar|PV|photovoltaic) modules?\b", certain=False),
    _W("硬盘", "硬碟", certain=False),
    _W("奈及利亚", "尼日利亞"),
    _W("肯亚", "肯尼亞"),
    _W("克罗埃西亚", "克羅地亞"),
    _W("辛巴威", "津巴布韋"),
    _W("莫三比克", "莫桑比克"),
    _W("坦尚尼亚", "坦桑尼亞"),
    _W("尚比亚", "贊比亞"),
    _W("波札那", "博茨瓦納"),
    _W("加彭", "加蓬"),
    _W("叶门", "也門"),
    _W("亚塞拜然", "阿塞拜疆"),
    _W("赛普勒斯", "塞浦路斯"),
    _W("瓜地马拉", "危地馬拉"),
    _W("哥斯大黎加", "哥斯達黎加"),
    _W("宏都拉斯", "洪都拉斯"),
    _W("马尔地夫", "馬爾代夫"),
    _W("斯洛维尼亚", "斯洛文尼亞"),
    _W("衣索比亚", "埃塞俄比亞"),
    _W("模里西斯", "毛里求斯"),
    _W("汶莱", "文萊"),
    _W("卢安达", "盧旺達"),
    _W("塞席尔", "塞舌爾"),
    _W("苏利南", "蘇里南"),
    _W("盖亚那", "圭亞那"),
    _W("巴布亚纽几内亚", "巴布亞新幾內亞"),
    _W("布吉纳法索", "布基納法索"),
    _W("赖比瑞亚", "利比里亞"),
    _W("阿布达比", "阿布扎比"),
    _W("行动电话", "流動電話"),
    _W("飞弹", "導彈"),
    _W("零售通路", "零售渠道"),
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
    _W("数据库", "資料庫"),
    _W("数据中心", "資料中心"),
    _W("算法", "演算法", "(?!官)", certain=False),
    _W("源代码|源码", "原始碼", certain=False),
    _W("短讯|短信", "簡訊"),
    _W("云计算|云端计算", "雲端運算"),
    _W("移动互联网", "行動網路", certain=False),
    _W("手机应用程序", "手機應用程式"),
    _W("操作系统", "作業系統"),
    _W("打印", "列印", "(?!机)", certain=False),
    _W("机械人|机器人程序", "機器人", _NO_NAME, certain=False),
    _W("期权", "選擇權", source=_TRADED_OPTION),
    _W("窝轮|认股证", "權證", source=r"\bwarrants?\b"),
    _W("优先股", "特別股", source=r"\bpreferred\b|\bpreference\b", certain=False),
    _W("库存股份|库存股", "庫藏股", source=r"\btreasury (?:shares?|stock)"),
    _W("沽空", "放空", certain=False),
    _W("供股", "現金增資", source=r"\brights issue", certain=False),
    _W("按揭", "房貸", source=r"\bmortgage", certain=False),
    _W("零部件", "零組件", certain=False),
    _W("光伏", "太陽能", _NO_NAME, certain=False),
    _W("激光", "雷射", _NO_NAME),
    _W("闪存盘|U盘", "隨身碟"),
    _W("硅谷", "矽谷", "(?!银行)"),
    _W("硅片", "矽晶圓", certain=False),
    _W("视像会议|视频会议", "視訊會議"),
    _W("悉尼", "雪梨", certain=False),
    _W("老挝", "寮國"),
    _W("奥巴马", "歐巴馬"),
    _W("普京", "普丁"),
    _W("鲍威尔", "鮑爾", source=r"\bPowell\b"),
    _W("马克龙", "馬克宏"),
    _W("泽连斯基", "澤倫斯基"),
    _W("卡塔尔", "卡達"),
    _W("阿联酋", "阿聯"),
    _W("尼日利亚", "奈及利亞"),
    _W("肯尼亚", "肯亞"),
    _W("克罗地亚", "克羅埃西亞"),
    _W("奔驰|平治", "賓士", source=r"\bMercedes|\bBenz"),
    _W("的士", "計程車", source=r"\btaxis?\b|\bcabs?\b"),
    _W("地铁", "捷運", source=r"\bTaipei\b.{0,20}\bmetro|\bMRT\b", certain=False),
    _W("摄像头模组|摄像模组", "相機模組", certain=False),
    _W("鼠标", "滑鼠"),
    _W("充电宝|移动电源", "行動電源"),
    _W("博客", "部落格"),
    _W("信用咭|银行咭", "信用卡"),
    _W("津巴布韦", "辛巴威"),
    _W("莫桑比克", "莫三比克"),
    _W("坦桑尼亚", "坦尚尼亞"),
    _W("赞比亚", "尚比亞"),
    _W("博茨瓦纳", "波札那"),
    _W("加蓬", "加彭"),
    _W("也门", "葉門"),
    _W("阿塞拜疆", "亞塞拜然"),
    _W("塞浦路斯", "賽普勒斯"),
    _W("危地马拉", "瓜地馬拉"),
    _W("哥斯达黎加", "哥斯大黎加"),
    _W("洪都拉斯", "宏都拉斯"),
    _W("马尔代夫", "馬爾地夫"),
    _W("斯洛文尼亚", "斯洛維尼亞"),
    _W("埃塞俄比亚", "衣索比亞"),
    _W("毛里求斯", "模里西斯"),
    _W("文莱", "汶萊"),
    _W("卢旺达", "盧安達"),
    _W("塞舌尔", "塞席爾"),
    _W("苏里南", "蘇利南"),
    _W("圭亚那", "蓋亞那"),
    _W("巴布亚新几内亚", "巴布亞紐幾內亞"),
    _W("布基纳法索", "布吉納法索"),
    _W("利比里亚", "賴比瑞亞"),
    _W("阿布扎比", "阿布達比"),
    _W("移动电话|流动电话", "行動電話", before="(?<!中国)"),
    _W("宽带", "寬頻"),
    _W("兼容", "相容", source=r"\bcompatib"),
    _W("二维码", "QR碼", source=r"\bQR\b", certain=False),
    _W("集装箱", "貨櫃", "(?!运价)" + _NO_NAME),
    _W("摩托车", "機車", source=r"\bmotor(?:cycle|bike)", certain=False),
    _W("三文鱼", "鮭魚"),
    _W("方便面|即食面", "泡麵"),
    _W("酸奶", "優格", source=r"\byogh?urt", certain=False),
    _W("导弹", "飛彈"),
    _W("朝鲜", "北韓", "(?!半岛|族)", source=r"\bNorth Korea", certain=False),
    _W("外卖", "外送", source=r"\b(?:food|meal)[- ]deliver", certain=False),
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
    _W("资料库", "数据库", source=r"\bdatabase", certain=False),
    _W("资料中心", "数据中心", source=r"\bdata[- ]?cent(?:er|re)"),
    _W("演算法", "算法"),
    _W("原始码", "源代码"),
    _W("简讯|短讯", "短信", "(?!社)", source=_TEXT_MESSAGE),
    _W("云端运算", "云计算"),
    _W("作业系统", "操作系统"),
    _W("列印", "打印"),
    _W("机械人", "机器人", _NO_NAME),
    _W("选择权", "期权", source=_TRADED_OPTION),
    _W("窝轮|认股证", "认股权证", source=r"\bwarrants?\b"),
    _W("特别股", "优先股", source=r"\bpreferred\b|\bpreference\b"),
    _W("库藏股", "库存股", source=r"\btreasury (?:shares?|stock)", certain=False),
    _W("沽空|放空", "做空", certain=False),
    _W("配息", "派息", certain=False),
    _W("纯利", "净利润", certain=False),
    _W("零组件", "零部件"),
    _W("太阳能模组", "光伏组件"),
    _W("行政总裁", "首席执行官", certain=False),
    _W("矽晶圆", "硅片", certain=False),
    _W("矽", "硅", "(?=谷|片|料|基|晶)"),
    _W("视像会议|视讯会议", "视频会议"),
    _W("雪梨", "悉尼", source=r"\bSydney\b"),
    _W("寮国", "老挝"),
    _W("杜拜", "迪拜"),
    _W("阿拉伯联合大公国", "阿联酋"),
    _W("奈及利亚", "尼日利亚"),
    _W("欧巴马", "奥巴马"),
    _W("普丁", "普京"),
    _W("鲍尔", "鲍威尔", source=r"\bPowell\b"),
    _W("马克宏", "马克龙"),
    _W("泽伦斯基", "泽连斯基"),
    _W("宾士|平治", "奔驰", source=r"\bMercedes|\bBenz"),
    _W("的士", "出租车", source=r"\btaxis?\b|\bcabs?\b"),
    _W("滑鼠", "鼠标"),
    _W("行动电源", "充电宝"),
    _W("部落格", "博客"),
    _W("季增|季减", "环比", certain=False),
    _W("年增|年减", "同比", "(?!长|值|速|幅|加)", before="(?<![按逐每])", certain=False),
    _W("营收获利", "营收和利润", certain=False),
    _W("法说会", "业绩说明会", certain=False),
    _W("楼价", "房价", certain=False),
    _W("发展商", "开发商", certain=False),
    _W("电讯", "电信", _NO_NAME, certain=False),
    _W("港纸", "港元"),
    _W("肯亚", "肯尼亚"),
    _W("克罗埃西亚", "克罗地亚"),
    _W("辛巴威", "津巴布韦"),
    _W("莫三比克", "莫桑比克"),
    _W("坦尚尼亚", "坦桑尼亚"),
    _W("尚比亚", "赞比亚"),
    _W("波札那", "博茨瓦纳"),
    _W("加彭", "加蓬"),
    _W("叶门", "也门"),
    _W("亚塞拜然", "阿塞拜疆"),
    _W("赛普勒斯", "塞浦路斯"),
    _W("瓜地马拉", "危地马拉"),
    _W("哥斯大黎加", "哥斯达黎加"),
    _W("宏都拉斯", "洪都拉斯"),
    _W("马尔地夫", "马尔代夫"),
    _W("斯洛维尼亚", "斯洛文尼亚"),
    _W("衣索比亚", "埃塞俄比亚"),
    _W("模里西斯", "毛里求斯"),
    _W("汶莱", "文莱"),
    _W("卢安达", "卢旺达"),
    _W("塞席尔", "塞舌尔"),
    _W("苏利南", "苏里南"),
    _W("盖亚那", "圭亚那"),
    _W("巴布亚纽几内亚", "巴布亚新几内亚"),
    _W("布吉纳法索", "布基纳法索"),
    _W("赖比瑞亚", "利比里亚"),
    _W("阿布达比", "阿布扎比"),
    _W("行动电话|流动电话", "移动电话"),
    _W("宽频", "宽带", "(?!带|道)" + _NO_NAME),
    _W("货柜", "集装箱", source=r"\bcontainer", certain=False),
    _W("泡面|即食面", "方便面"),
    _W("飞弹", "导弹"),
    _W("南韩", "韩国"),
    _W("北韩", "朝鲜"),
)


class OutOfPlace(msgspec.Struct, frozen=True):
    """The words that are out of place in a region, and their forms, by first character, each with the number of its word."""

    words: tuple[tuple[RegionalWord, ScreenedPattern], ...]
    forms: dict[str, list[tuple[str, int]]]

    def find(self, folded: str) -> Iterator[tuple[Span, RegionalWord]]:
        """The words in a text in Simplified characters, in order and without overlap; at one place the first of the table.

        Most texts have none of the forms, so these are looked for before any pattern.
        """
        forms = self.forms
        places = [
            (at, number)
            for at, character in enumerate(folded)
            if character in forms
            for form, number in forms[character]
            if folded.startswith(form, at)
        ]
        done = 0
        for at, number in sorted(places):
            word, pattern = self.words[number]
            match = pattern.match(folded, at) if at >= done else None
            if match is not None:
                done = match.end()
                yield Span(*match.span()), word


def _compiled(words: Sequence[RegionalWord]) -> OutOfPlace:
    forms: dict[str, list[tuple[str, int]]] = {}
    for number, word in enumerate(words):
        for form in word.words.split("|"):
            forms.setdefault(form[0], []).append((form, number))
    return OutOfPlace(tuple((word, ScreenedPattern(word.pattern)) for word in words), forms)


OUT_OF_PLACE = {
    Locale.ZH_HANT_HK: _compiled(_HONG_KONG),
    Locale.ZH_HANT_TW: _compiled(_TAIWAN),
    Locale.ZH_HANS_CN: _compiled(_MAINLAND),
}
