"""Modifiers that say more than the word beside them: how, how far, on what terms, whose, of which size, in which order.

Chinese in the Simplified view. A modifier is no explicitation: a translator adds 該公司 or 進行, and does not add 獨家 or
提前. Whether something in the source stands behind one is asked of the dictionary; `english` of each class is what it does not
know: stems, in lower case, that say as much in other words.
"""

from __future__ import annotations

import re

import msgspec


class ModifierClass(msgspec.Struct, frozen=True):
    """Modifiers of one kind. `english`: words of which any in the source may stand behind any of them."""

    words: frozenset[str]
    english: re.Pattern[str]


def _class(words: str, english: str) -> ModifierClass:
    return ModifierClass(frozenset(words.split()), re.compile(rf"\b(?:{english})"))


MODIFIER_CLASSES = (
    # How fast, how hard.
    _class(
        "迅速 急速 飞速 迅猛 火速 急剧 剧烈 猛烈 激烈 强烈 强劲 疯狂 稳步 缓慢 轻微 略微 稍微 微幅 温和 极其 极度 彻底 大举"
        " 全力 加速 加紧",
        "fast|signific|quick|rapid|swift|speed|pace|accelerat|sharp|steep|steady|steadi|slow|gradual|slight|little"
        "|small|bit\\b|edg"
        "|modest|mild|moderat|inch|tick|surg|soar|jump|plung|tumbl|strong|strength|robust|heav|intens|fierc|bitter|heat|hot|war"
        "|vigor|aggressiv|extrem|very|highly|complete|thorough|radical|massive|big|step(?:ped|ping)? up|push|rac|rush|sprint|soon"
        "|brisk|dramatic|drastic|sudden|violent|crash|collaps|rout|acute|turbulen|volatil|ramp|boost|rall[iy]|rocket|firm|solid"
        "|healthy|advers|spik|boom|all[- ]out|hard|expedit|hasten|urgent|immediate|prompt|slump|deepen|wors|severe|compet"
        "|rival|keen"
        "|well\\b|good|resilien|buoyan|tight|bull|record|momentum|drift|creep|crept|grow|spiral|exponential",
    ),
    # Again.
    _class(
        "再次 再度 屡次 一再 频频",
        "again|re[a-z]|more|another|second|third|further|once|time|frequen|often|several|multiple|consecutive|still|fresh|new"
        "|also|too\\b|continu|in a row|straight|another|yet|last|latest|constant|keep|kept|persist|follow|year|month|quarter",
    ),
    # For ever, for a while, in time.
    _class(
        "永久 永远 短暂 准时 如期 按时 按期 提前 提早 逾期 延后 延迟 突然 忽然 追溯 无限期 不定期 定期 连夜",
        "permanen|for good|ever\\b|perpetu|forever|last|temporar|brief|short|while|moment|punctual|schedul|plan|due|expect"
        "|as (?:promised|agreed)|on track|early|earli|ahead|advance|before|prior|pre-?|premature|forward|redeem|redempt|call"
        "|late|delay|postpon|overdue|arrears|past|default|defer|sudden|abrupt|unexpect|surpris|shock|retro|backdat|since"
        "|indefinit|regular|period|quarterly|month|annual|interim|week|night|remain|never|no longer|as of|effect|snap|quick|time"
        "|bring|brought|accelerat|until|yet|extend|front|sooner|long|push|halt|suspen",
    ),
    # By whose will, before whose eyes.
    _class(
        "被迫 自愿 主动 勉强 断然 坚决 公开 秘密 私下 悄然 悄悄 暗中 匿名 故意 蓄意 人为 无意 非法 合法 恶意 善意 擅自"
        " 冒险 盲目 仓促 匆忙 草率",
        "forc|cre[ep]|tender|offer|commit|dedicat|compel|oblig|have to|had to|must|need|requir|order|pressur|volunt"
        "|will|opt|cho[os]|own|activ"
        "|initiat|proactiv"
        "|reluct|grudg|narrow|barely|hesit|flat|outright|firm|strong|categor|resolut|determin|public|open|announc|reveal"
        "|disclos|publish|said|say|told|tell|express|vocal|criticis|secret|private|quiet|behind|confiden|discreet|under"
        "|hidden|cover|anonym|unnamed|undisclos|deliber|intent|purpos|wilful|willful|man-?made|artificial|human|arson|accident"
        "|inadvert|mistak|wrong|error|illegal|unlawful|illicit|fraud|breach|violat|crim|charg|insider|prohibit|ban|law|legal"
        "|legit|malici|hostil|abus|bad|good faith|goodwill|friend|without|unauthor|risk|ventur|blind|hast|rush|hurr|ipo\\b"
        "|offering|float|market|stealth|soft|media|press|report|statement|unsettl|contested|unlicen|rogue|smuggl|deceiv"
        "|sudden|tak(?:e|en|ing) over|give up|gave up|drop|withdr|pull|scrap|halt|shut|clos",
    ),
    # With or against whom.
    _class(
        "独家 独自 单独 单方面 联手 联名 一致 全票 双双 集体",
        "exclusiv|sole|alone|only|own|independ|separat|single|individual|stand-?alone|unilater|join|togeth|partner|team|co-"
        "|consorti|alliance|unanim|consist|agree|accord|consensus|common|both|each|two|pair|twin|collect|class|mass|mutual"
        "|shared?\\b|between|with|and\\b|in line|uniform|all\\b|reconcil|group|syndicat|club|solely|jv\\b|combin|collabor"
        "|en masse|same|match",
    ),
    # On what terms.
    _class(
        "高价 低价 溢价 折价 平价 贱价 低息 高息 免息 无息 有偿 无偿 限时 限量 强制 具约束力 约束力 无约束力 附条件 有条件"
        " 无条件 附保留"
        " 保留意见 无抵押 有抵押 无担保 零利率 分期",
        "pric|cost|expens|cheap|low|high|outbid|\\bbid|premium|discount|above|below|par\\b|free|waiv|interest|rate"
        "|paid|pay|compens|charg"
        "|limit|time|period|volume|compuls|mandat|forc|requir|oblig|enforc|must|bind|bound|firm|commit|legal|condition"
        "|subject|unless|provided|contingent|without|qualif|except|reserv|modif|adverse|clean|opinion|secur|unsecur|collater"
        "|pledg|mortgag|charge|guarant|zero|nil|instal|stage|tranche|phase|deferred|bargain|fire|loss|overpa|val[ui]|dump|best"
        "|margin call|clos(?:e|ed|es|ing) out|called|liquidat|wip(?:e|ed|ing)"
        "|top|rich|hefty|full|steep|coupon|yield|soft|concession|wholesale|monthly|term|revers|sale",
    ),
    # How many of them.
    _class(
        "全体 多数 大多数 绝大多数 少数 大部分 小部分 绝大部分 唯一 全额 足额 超额",
        "all\\b|writ(?:ten|e|ing|tes)[ -]?(?:off|down)|whole|entire|every|each|full|total|complet|any\\b|outright|both"
        "|most|major|bulk|mainly|largely|many|some|few"
        "|minor|handful|isolated|individual|certain|part|only|sole|unique|single|one\\b|over|excess|surplus|more|exceed|beyond"
        "|out of|common|general|wide|broad|typical|usual|dominat|prevail|substantial|hefty|vast|predominant|primar|chief|remain"
        "|rest|balance|other|%|per ?cent|half|third|quarter|two-thirds|selected|small|odd|exception|never|no\\b|none|ex-?|plenary"
        "|universal|across|gross|wholly|100|much|consensus|unanim|except|tend",
    ),
    # Of which size, age and worth.
    _class(
        "大规模 小规模 大型 微型 巨型 超大型 新型 老旧 二手 全新 优质 劣质 高档 低档 廉价 豪华 顶级 一流 二线 一线 先进 落后"
        " 致命 惊人 亮眼"
        " 耀眼 抢眼 优异 出色 骄人 惨淡 糟糕 低迷 清淡 畅旺 火爆 热烈 冷淡 冷清 雄厚 脆弱",
        "large|big|giant|huge|mass|scale|mega|major|small|little|mini|micro|compact|tiny|size|new|next|latest|modern|novel|first"
        "|old|ag(?:e|ing)|legacy|outdat|used|second|pre-?owned|brand|top|high|prime|quality|good|best|premi|fine|luxur|upmarket"
        "|up-?scale|low|poor|cheap|budget|inferior|sub|bad|value|advanc|leading|cutting|state|sophist|pioneer|blue|tier|class"
        "|lag|behind|backward|underperf|trail|fatal|deadly|kill|lethal|mortal|death|stun|astonish|amaz|surpris|remark|eye|impress"
        "|strik|strong|record|robust|stellar|bright|excel|outstand|solid|great|bumper|beat|exceptional|weak|dismal|grim|bleak"
        "|flatter|terribl|slump|sluggish|depress|subdu|soft|thin|light|quiet|slow|muted|moribund|lacklust|dull|brisk"
        "|buoyan|hot|boom"
        "|warm|enthus|cold|cool|tepid|luke|dry|deep|well|ample|rich|fragile|vulnerab|frail|delicate|widespread|wide|extens"
        "|heavy|sweep|utility|bulk|wholesale|full|volume|commercial|wors|hard|tough|down|recession|crit|reason|keen|popular",
    ),
    # Whose, and for whom.
    _class(
        "军用 民用 军事 家用 商用 私人 私营 国营 民营 官方 外资 中资 美资 日资 本土 海外 境外 农村 农业 工业用 甲级 乙级"
        " 特别股息 末期股息 中期股息"
        " 伊斯兰 女性 男性 成年 未成年 老年 年轻 青年 肥胖 资深 前任 现任 候任 代理 离职 退休 外籍 华裔 新任",
        "milit|defen[cs]|army|arm|weapon|war|missile|fighter|navy|air force|civil|home|house|hous|consumer|domestic|business"
        "|commerc"
        "|private|privat|state|govern|public|nation|offici|foreign|international|oversea|abroad|offshore|outside|external"
        "|global|cross|world"
        "|exports?|china|chinese|mainland|us\\b|america|japan|local|native|home-?grown|rural|farm|village|agri|crop|grain|food"
        "|industr|grade|class|prime|tier|final|interim|special|full-?year|islam|sukuk|sharia|wom[ae]n|female|girl|m[ae]n\\b|male"
        "|boy|adult|minor|child|teen|old|elder|senior|age|young|youth|millenn|gen z|obes|overweight|fat|weight|veteran|experienc"
        "|long|former|ex-|previous|past|late|then|current|incumb|sitting|new|elect|design|incoming|success|acting|interim"
        "|leav|left|depart|resign|retir|quit|pension|expat|born|ethnic|appoint|name|hire|replace|join|promot|succe|who\\b|yankee"
        "|panda|dim sum|samurai|euro|eu\\b|canad|brit|u\\.s|south|north|a-reit|individual|personal|family|retail|high net",
    ),
    # In which state of mind.
    _class(
        "乐观 悲观 激进 保守 积极 消极 高调 低调 谨慎 审慎 忧心 满怀信心 信心十足 兴奋 愤怒 恼火 沮丧 强硬",
        "optimis|critical|macroprud|microprud|upbeat|bull|positiv|confiden|hope|pessimis|bleak|dim\\b|bear|negativ|gloom|downbeat"
        "|aggressiv|radical|conserv|caut|prud|careful"
        "|activ|proactiv|passiv|profile|flashy|modest|low-key|quiet|wary|guard|worr|concern|anxi|fear|excit|thrill|ang[er]|fur"
        "|anno|irrit|frustrat|disappoint|tough|hard|hawk|firm|strong|stance|vigor|constructiv|favou?r|rosy|bright|better|keen"
        "|engag|work|encourag|promot|seek|look|step|push|effort|tighten|sceptic|skeptic|reluct|hesit|dov|watch|vigil|discipl"
        "|consider|uncertain|risk|soft|muted|measur|wait|eager",
    ),
    # Of what nature.
    _class(
        "战略性 惩罚性 报复性 歧视性 象征性 实质性 防御性 突发性 毁灭性 灾难性 压倒性 历史性 全球性 全国性 区域性 季节性"
        " 一次性 临时性"
        " 永久性 破坏性 颠覆性 投机性 限制性 强制性 周期性 结构性 可疑 危险 有毒 无毒 非常规 例行 秘密性 机密",
        r"strateg|tactic|punit|penal|punish|retali|reveng|tit-for|counter|discrimin|bias|unfair|symbol|token|nomin"
        r"|substan|material"
        r"|meaning|tangib|real\b|defen[cs]|protect|sudden|emerg|abrupt|outbreak|devast|destr|ruin|wip|catastroph|disast|calamit"
        r"|overwhelm|landslid|domin|histor|landmark|mileston|record|first|global|world|internation|nation|country|region|local"
        r"|area|season|quarter|summer|winter|spring|autumn|one-?(?:off|time)|once|single|dispos|non-?recurr|except|tempor"
        r"|interim|stop-?gap|perman|perpet|last|disrupt|subver|transform|specul|bet|punt|restrict|limit|constrain|curb|tight"
        r"|mandat|compuls|forc|requir|cycl|boom|struct|suspi|dubio|question|doubt|fish|danger|hazard|risk|unsafe|perilous"
        r"|toxic|poison|harm|unconvent|alternat|routine|regular|ordinary|normal|usual|secre|confiden|classif|sensitiv|extra",
    ),
    # What a product is or has.
    _class(
        "智能 线上 线下 网上 无线 环保 低碳 零碳 可再生 可回收 便携 定制 无人 机密 电动 氢能 太阳能 核动力 国产 进口"
        " 自研 自有 原创 正版 盗版 冒牌",
        r"smart|no\b|intellig|ai\b|online|offline|internet|web|digital|virtual|e-|electronic|app\b|remote|in-store|physical|brick"
        r"|wireless|wi-?fi|mobile|bluetooth|cordless|environ|green|eco|sustain|clean|climat|emission|low|carbon|net|zero|neutral"
        r"|renew|recycl|reus|untaken|unsold"
        r"|unsubscri|not taken|begging|vacan|empty|nobody|no one|nobod|uninhab|portable|hand|lap|compact|custom"
        r"|bespoke|tailor|made|order|person|unman|driver|drone|autonom|robo"
        r"|automat|self|auto|auto-|classif|confiden|secre|electric|ev\b|batter|plug|hybrid|powered|hydrogen|fuel|solar|photov"
        r"|pv\b|sun"
        r"|panel|nuclear|reactor|domest|home|local|china|chinese|import|foreign|abroad|oversea|in-?house|propriet|own|develop"
        r"|origin|content|genuine|licen|pirat|counterf|fake|copy|imitat|machine|algorithm|instant|platform|commerce|connected"
        r"|nev|new energy|shop|site",
    ),
    # At what time of day, or of trading.
    _class(
        "凌晨 清晨 上午 下午 傍晚 深夜 盘前 盘后 盘中 收市后 收盘后 开盘前 开市前 周末 午后 午间",
        r"dawn|early|earli|morning|noon|afternoon|midday|even|late|night|midnight|hour|am\b|pm\b|a\.m|p\.m|gmt|time|session"
        r"|pre-?market|premarket|after|before|intraday|during|clos|open|bell|weekend|week|saturday|sunday|lunch|day|today"
        r"|trading|trade|market|settle|finish|end|start|ahead|\d:\d|et\b|high|low",
    ),
)
_BY_WORD = {word: kind for kind in MODIFIER_CLASSES for word in kind.words}
_LONGEST = max(map(len, _BY_WORD))
# Without one of these pairs of characters a word begins with no modifier.
BEGINNINGS = frozenset(word[:2] for word in _BY_WORD)


def modifier_at(word: str) -> tuple[str, ModifierClass] | None:
    """The modifier that a Simplified word is or begins with, with its kind: 迅速, 提前 in 提前偿还."""
    for end in range(min(_LONGEST, len(word)), 1, -1):
        kind = _BY_WORD.get(word[:end])
        if kind is not None:
            return word[:end], kind
    return None
