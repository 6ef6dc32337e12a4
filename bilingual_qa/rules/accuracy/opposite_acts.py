"""Opposites of acts: bans imposed and lifted, plans scrapped and pursued, claims denied and confirmed, money lent and borrowed.

English in lower case, Chinese in the Simplified view, half width.
"""

from __future__ import annotations

from bilingual_qa.rules.accuracy.opposites import NEVER, pair, pole

_GAP = r"(?:[a-z'0-9$%.,-]+ ){0,4}?"
_CURBS = (
    r"(?:bans?|curbs?|restrictions?|sanctions?|controls?|embargo(?:es)?|moratorium|lockdowns?|suspension|freeze|measures|rules"
    r"|barriers?|scrutiny|prohibitions?|conditions|policy|policies|standards|regulations?|oversight)"
)
_DUTIES = r"(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|tax(?:es)?|surcharges?|stamp duty)"
# What a group raises or cuts and what no other rule compares.
_LEVEL = (
    r"(?:dividends?|payouts?|distributions?|guidance|outlook|capex|capital (?:expenditure|spending)|output|production"
    r"|spending|headcount"
    r"|workforce|stake|stakes|exposure|holdings?|position|fees?|wages?|salar(?:y|ies)|pay|budget|provisions?|capacity"
    r"|investments?"
    r"|allocation|orders?|quota|quotas|inventor(?:y|ies)|leverage|borrowings?|debt|shareholding|supply|issuance"
    r"|forecasts?|estimates?"
    r"|targets?|ratings?|bets?|wagers?|expectations)"
)
_UP = (
    r"more|higher|up|above|rise|rises|rising|rose|risen|increas\w*|grow\w*|grew|gain\w*|expand\w*|expansion|jump\w*"
    r"|surg\w*|soar\w*"
    r"|climb\w*|rais\w*|lift\w*|boost\w*|add\w*|wid\w*|improv\w*|strengthen\w*|ramp\w*|hik\w*|upgrad\w*|extra|additional"
)
_DOWN = (
    r"less|lower\w*|down|below|fall\w*|fell|declin\w*|decreas\w*|drop\w*|reduc\w*|cut|cuts|cutting|shr[aiu]nk\w*"
    r"|slid\w*|slip\w*"
    r"|narrow\w*|contract(?:s|ed|ing|ion)|plung\w*|trim\w*|weaken\w*|lost|los(?:e|es|ing)|slash\w*|halv\w*|eas(?:e|es|ed|ing)"
    r"|downgrad\w*|par(?:e|es|ed|ing)|scal\w* back|curtail\w*|curb\w*|dilut\w*"
)

ACTS = (
    # Bans, curbs and duties.
    pair(
        "lift eas relax remov scrap end. ends ended ending abolish waiv loosen roll repeal withdr drop cancel revok"
        " unw dismantl soften"
        " impos tighten introduc extend reimpos reinstat strengthen tough step expand slap enact",
        pole(
            r"(?!(?:easing|loosening|relaxing) (?:measures|polic))(?:lift(?:s|ed|ing)?|eas(?:e|es|ed|ing)|relax(?:es|ed"
            r"|ing)?|remov(?:e|es|ed|ing|al)|scrapp?(?:s|ed|ing)?|end(?:s|ed|ing)?"
            r"|abolish(?:es|ed|ing)?|waiv(?:e|es|ed|ing)|loosen(?:s|ed|ing)?|roll(?:s|ed|ing)? back|repeal(?:s|ed|ing)?"
            r"|withdr(?:ew|awn|aws?|awing)|dropp?(?:s|ed|ing)?|cancell?(?:s|ed|ing)?|revok(?:e|es|ed|ing)|unw(?:ind"
            r"|ound|inding)"
            rf"|dismantl(?:e|es|ed|ing)|soften(?:s|ed|ing)?) {_GAP}{_CURBS}|easing of {_GAP}{_CURBS}"
            rf"|{_CURBS} (?:[a-z]+ ){{0,5}}?(?:was|were|been|be|being|is|are) (?:[a-z]+ ){{0,2}}?(?:lifted|eased|relaxed"
            rf"|removed|scrapped"
            r"|waived|abolished|loosened|repealed|revoked)",
            "解除|取消|放宽|撤销|撤消|放松|废除|废止|豁免|解禁|松绑|撤回|撤除|松动|终止",
            r"eas(?:e|es|ed|ing)|lift\w*|relax\w*|remov\w*|loos\w*|exempt\w*|waiv\w*|cancel\w*|end\w*",
            "[松宽解免撤除停止]|取消|结束|降|减",
        ),
        pole(
            r"(?!tightening (?:measures|polic))(?:impos(?:e|es|ed|ing)|tighten(?:s|ed|ing)?|introduc(?:e|es|ed|ing)"
            r"|extend(?:s|ed|ing)?|reimpos(?:e|es|ed|ing)"
            r"|reinstat(?:e|es|ed|ing)|strengthen(?:s|ed|ing)?|toughen(?:s|ed|ing)?|stepp?(?:s|ed|ing)? up|expand(?:s|ed|ing)?"
            rf"|slapp?(?:s|ed|ing)?|enact(?:s|ed|ing)?) {_GAP}{_CURBS}|(?:tightening|imposition) of {_GAP}{_CURBS}"
            rf"|{_CURBS} (?:[a-z]+ ){{0,5}}?(?:was|were|been|be|being|is|are) (?:[a-z]+ ){{0,2}}?(?:imposed|tightened"
            rf"|introduced|extended"
            r"|toughened|reimposed)",
            "实施|加强|收紧|施加|强化|加码|推出|新增|加大|实行|颁布|出台|延长|恢复|扩大|从严",
            r"strengthen\w*|tight\w*|strict\w*|tough\w*|new|introduc\w*|impos\w*|implement\w*|launch\w*|extend\w*"
            r"|enhanc\w*|step\w*"
            r"|increas\w*|resum\w*|expan\w*",
            "[紧严加施征推设强]|实行|延长|新",
        ),
    ),
    pair(
        "impos introduc slap hik rais increas levy levied cut cuts lower reduc remov scrap waiv abolish exempt drop eas",
        pole(
            rf"(?:impos(?:e|es|ed|ing)|introduc(?:e|es|ed|ing)|slapp?(?:s|ed|ing)?|hik(?:e|es|ed|ing)|rais(?:e|es|ed|ing)"
            rf"|increas(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)) {_GAP}{_DUTIES}|lev(?:ied|ying)",
            "征收|开征|加征|提高|上调|增加|加税|课征|调高|调升",
            f"{_UP}|collect\\w*|charg\\w*",
            "[加征增升课提]|实施|上调",
        ),
        pole(
            rf"(?:cut(?:s|ting)?|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|scrapp?(?:s|ed|ing)?"
            rf"|waiv(?:e|es|ed|ing)"
            rf"|abolish(?:es|ed|ing)?|dropp?(?:s|ed|ing)?|eas(?:e|es|ed|ing)|suspend(?:s|ed|ing)?) {_GAP}{_DUTIES}"
            rf"|exempt(?:s|ed)? {_GAP}from",
            "取消|撤销|豁免|减免|下调|降低|免除|减税|削减|撤消|调低|调降|宽减|免征",
            f"{_DOWN}|exempt\\w*|relief|waiv\\w*|remov\\w*",
            "[免减降撤消除]|下调|停",
        ),
        "tariff|dut|lev|tax|surcharge|exempt",
    ),
    # Plans, deals and work.
    pair(
        "cancel scrap abandon shelv shelf axed call walk pull withdr drop ditch proceed go. goes going push press"
        " launch implement revive"
        " complet continu advanc",
        pole(
            r"cancell?(?:s|ed|ing|ation)?|scrapp?(?:s|ed|ing)|abandon(?:s|ed|ing)?|shelv(?:e|es|ed|ing)|axed|call(?:s"
            r"|ed|ing)? off"
            r"|walk(?:s|ed|ing)? away from|pull(?:s|ed|ing)? out of|withdrew|withdrawn|ditch(?:es|ed|ing)?|drop(?:s|ped"
            r"|ping)? (?:its |the"
            r" |a )?(?:plans?|bid|offer|proposal|project|deal)",
            "取消|放弃|搁置|撤回|终止|中止|叫停|作罢|退出|告吹|撤销|撤出|弃",
            r"stop\w*|terminat\w*|end\w*|withdr\w*|suspend\w*|halt\w*|exit\w*|quit\w*|not|no|abort\w*|drop\w*",
            "[消弃停止撤搁退罢废吹不未]|结束",
        ),
        pole(
            r"proceed(?:s|ed|ing)? with|go(?:es|ing)? ahead with|went ahead with|push(?:es|ed|ing)? (?:ahead"
            r"|forward) with|press(?:es|ed|ing)?"
            r" ahead with|(?:will|to) implement|implemented|reviv(?:e|es|ed|ing)|launch(?:es|ed)|kicked off|embark(?:s"
            r"|ed|ing)? on|complet(?:es|ed)",
            "继续推进|推进|落实|如期|推出|展开|恢复|重启|启动|实施|完成|执行|继续进行|成立",
            r"continu\w*|launch\w*|start\w*|begin\w*|began|implement\w*|complet\w*|advanc\w*|progress\w*|resum\w*"
            r"|set\w*|open\w*|clos\w*"
            r"|finish\w*|finali[sz]\w*|execut\w*|carr\w*|form\w*|establish\w*|found\w*|promot\w*|announc\w*|introduc\w*"
            r"|roll\w*|releas\w*",
            "[续推进落启展行成办]|完|恢复",
        ),
    ),
    pair(
        "suspend halt paus froze freez stop discontinu ceas resum restart reopen reinstat restor",
        pole(
            r"suspend(?:s|ed|ing)?|suspension of|halt(?:s|ed|ing)?|paus(?:e|es|ed|ing)|froze|frozen|freez(?:e|es|ing)"
            r"|stopp(?:ed|ing)|stops"
            r"|discontinu(?:e|es|ed|ing)|ceas(?:e|es|ed|ing)",
            "暂停|停止|中止|停牌|停产|停运|中断|冻结|叫停|终止|停工|停售",
            r"stop\w*|shut\w*|clos\w*|interrupt\w*|terminat\w*|outage",
            "[停止断终关]|冻",
        ),
        pole(
            r"resum(?:e|es|ed|ing)|resumption of|restart(?:s|ed|ing)?|re-?open(?:s|ed|ing)?|reinstat(?:e|es|ed|ing)"
            r"|restor(?:e|es|ed|ing)",
            "恢复|重启|复牌|复产|重开|重新|复工|复航|复运|重投",
            r"resum\w*|re[a-z]{4,}|continu\w*|again|back|start\w*",
            "[复重再]|继续|开",
        ),
    ),
    pair(
        "deny denies denied denying dismiss refut rebuff disput confirm acknowledg admit conced",
        pole(
            r"(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?) (?:that |any "
            r"|the |a |media |market |press"
            r" |its |having |it |being |all |claims?|reports?|rumou?rs?|allegations?|speculation)",
            "否认|否定|驳斥|反驳|不承认|不认同|驳回",
            "reject[a-z]*|clarif[a-z]*|not",
            "[否驳不非拒未没无]|澄清",
        ),
        pole(
            r"confirm(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing)|admit(?:s|ted|ting)?|conced(?:e|es|ed|ing)",
            "(?<!否)(?:证实|确认)|(?<!不)承认|坦言|坦承",
            r"recogni[sz]\w*|verif\w*|affirm\w*|book\w*|validat\w*|ensur\w*|certain\w*|determin\w*|identif\w*|frank\w*"
            r"|record\w*|prov\w*",
            "认|证|确|定|坦",
        ),
    ),
    pair(
        "declin refus reject agree accept consent",
        pole(
            r"(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|refusal) to|reject(?:s|ed|ing)? (?:the |a |an "
            r"|its )?(?:\w+ )?(?:offer|bid|proposal"
            r"|request|plan|deal|terms|application|approach)|turn(?:s|ed|ing)? down|rebuff(?:s|ed)?|spurn(?:s|ed)?",
            "拒绝|婉拒|不愿|不肯|不予|否决|驳回|回绝|拒",
            r"not|unwilling|oppos\w*|veto\w*|den\w*",
            "[拒不否驳未没无婉]",
        ),
        pole(
            r"agree(?:s|d|ing)? to|accept(?:s|ed|ing)?|consent(?:s|ed)?(?: to)?|welcom(?:e|es|ed|ing)",
            "(?<!不)同意|接受|答应|(?<!不)愿意|接纳|采纳|欢迎",
            r"agree\w*|acceptance\w*|approv\w*|will|adopt\w*|permit\w*|allow\w*|consent\w*",
            "同意|接|愿|肯|允|采纳|协议|达成|批",
        ),
    ),
    pair(
        "rule. rules ruled ruling",
        pole(
            r"(?:not|n't|never|cannot|neither)(?: \w+){0,3}? (?:rul(?:e|es|ed|ing) out)",
            "[不未能无法][能可会曾有]?排除|没有?排除|未有排除|无法排除|难以排除|[未并]未?[能可]?排除",
            "",
            "[不未没无难]",
        ),
        pole(
            r"(?<!not )(?<!n't )(?<!yet )(?<!cannot )(?<!be )(?<!never )rul(?:e|es|ed|ing) out",
            "(?<![不未无没能法以可有非难])(?<!未能)(?<!不会)(?<!没有)排除|否定|摒除",
            "exclud[a-z]*|eliminat[a-z]*",
            "(?<![不未无没])(?:除|否|绝)",
        ),
    ),
    pair(
        "fail unable unsuccess succe manag achiev",
        pole(
            r"fail(?:s|ed|ing)? to \w+|unable to \w+|unsuccessful(?:ly)?|missed|not able to \w+",
            "未能|无法|未达|失败|未获|不能|未如|落空",
            r"fail\w*|not|miss\w*|short\w*|behind|below|un[a-z]{4,}|without|no",
            "[不未没无难失逊落欠漏]|低于|告吹",
        ),
        pole(
            r"succe(?:eds?|eded|ssfully)|manag(?:ed|es) to|achiev(?:es|ed)|(?<!not )met (?:its|the|their|all|our"
            r"|expectations|analysts)"
            r"|meets (?:its|the|their|all)",
            "成功|达到|顺利|如愿|得以|达成|实现了|完成了|符合|赢得|跟上",
            r"reach\w*|achiev\w*|attain\w*|met|meet\w*|hit|deliver\w*|complet\w*|success\w*|succeed\w*|smooth\w*"
            r"|secur\w*|reali[sz]\w*"
            r"|gain\w*|win\w*|won|able|up to",
            "[成达顺获得到]|实现|完成|如期|满足",
        ),
    ),
    pair(
        "won. win wins winning clinch secur lost lose loses losing",
        pole(
            rf"(?:won|wins?|winning|clinch(?:es|ed)?|secur(?:es|ed)) {_GAP}(?:cases?|lawsuits?|appeals?|suit|dispute"
            rf"|tenders?|contracts?|orders?"
            r"|auctions?|bids?|business|customers?|clients?|mandates?|deals?|licen[cs]es?)",
            "赢得|中标|取得|夺得|获得|胜诉|投得|获批|争取到|拿下|斩获",
            f"gain[a-z]*|award[a-z]*|new|obtain[a-z]*|receiv[a-z]*|attract[a-z]*|land[a-z]*|{_UP}",
            "[赢胜得获夺取拿]|中标",
        ),
        pole(
            rf"(?:lost|los(?:e|es|ing)) {_GAP}(?:cases?|lawsuits?|appeals?|suit|dispute|tenders?|contracts?|orders?"
            rf"|auctions?|bids?|business"
            r"|customers?|clients?|mandates?|deals?|licen[cs]es?)",
            "失去|落败|丢失|流失|痛失|输掉|败诉|落选|失掉|丧失|错失",
            f"loss[a-z]*|miss[a-z]*|withdr[a-z]*|{_DOWN}",
            "[失败输丢]|落选|流失",
        ),
    ),
    # What is raised or cut.
    pair(
        "rais lift boost increas hik step expand ramp upp cut cuts cutting slash lower reduc trim par shrink shrank"
        " scal curtail halv"
        " eliminat omit",
        pole(
            r"(?:rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|increas(?:e|es|ed|ing)|hik(?:e|es|ed|ing)"
            r"|step(?:s|ped|ping)? up"
            rf"|expand(?:s|ed|ing)?|ramp(?:s|ed|ing)? up|upp(?:ed|ing)) {_GAP}{_LEVEL}",
            "加码|加注|上调|调升|调高|提高|增加|提升|增持|扩大|加大|增派|上修|调涨|加薪|增产|调增|扩张",
            _UP,
            "[升增加扩高涨多]|提",
        ),
        pole(
            r"(?:cut(?:s|ting)?|slash(?:es|ed|ing)?|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|trimm?(?:s|ed|ing)?|par(?:e"
            r"|es|ed|ing)"
            rf"|shr(?:ink|inks|ank)|scal(?:e|es|ed|ing) back|curtail(?:s|ed|ing)?|halv(?:e|es|ed|ing)) {_GAP}{_LEVEL}",
            "下调|调低|调降|削减|减少|降低|减持|缩减|下修|减产|减派|裁减|压缩|缩小|减薪|减息|缩短|裁员",
            _DOWN,
            "[减降削低缩裁跌少]|下调|砍|紧",
        ),
    ),
    pair(
        "upgrad downgrad",
        pole("upgrad(?:e|es|ed|ing)", "上调|调升|调高|升级|提升|升至", f"{_UP}", "[升增高优]|上调|改善"),
        pole("downgrad(?:e|es|ed|ing)", "下调|调降|调低|降级|下修|降至", f"{_DOWN}", "[降减低劣]|下调"),
    ),
    # Markets, posts and parties.
    pair(
        "enter exit withdr pull left quit leav",
        pole(
            rf"enter(?:s|ed|ing)? {_GAP}(?:markets?|business|segment|sector|country)|entry into|expand(?:s|ed|ing)? into",
            "进入|进军|涉足|打入|切入|布局|打进|拓展",
            "launch[a-z]*|expan[a-z]*|start[a-z]*|return[a-z]*",
            "[进入拓扩涉]|布局|开",
        ),
        pole(
            rf"exit(?:s|ed|ing)?(?: from)?|withdr(?:ew|aws?|awing|awal) from|pull(?:s|ed|ing)? out of|quit(?:s"
            rf"|ting)? {_GAP}(?:market|business)",
            "退出|撤出|撤离|离开|淡出|抽身",
            r"leav\w*|left|withdr\w*|clos\w*|sold|sell\w*|sale|departur\w*|divest\w*",
            "[退撤离出停关]|结束|弃",
        ),
        "market|business|segment|sector|country|entry|expand|exit|withdr|pull|quit",
    ),
    pair(
        "appoint named promot resign step dismiss fired oust retir depart",
        pole(
            r"appoint(?:s|ed|ing|ment)?|named (?:as|[a-z]+ [a-z]+ (?:as|to)|its|a new|the)|promot(?:ed|ion) to",
            "委任|任命|聘任|出任|擢升|接任|获任|升任|委派|就任",
            "join[a-z]*|hir[a-z]*|succeed[a-z]*|tak[a-z]* over|becom[a-z]*|elect[a-z]*|assum[a-z]*|replac[a-z]*",
            "[任聘委]|加入|接替|选",
        ),
        pole(
            r"resign(?:s|ed|ing|ation)?|step(?:s|ped|ping)? down|dismiss(?:ed|al)|fired|oust(?:ed|s)?|depart(?:ed|ure"
            r"|s)|retire[ds]?|retirement",
            "辞任|辞职|离任|卸任|罢免|免职|解雇|退休|革职|撤换|离职|退任|请辞",
            r"leav\w*|left|resign\w*|remov\w*|exit\w*|quit\w*|retir\w*",
            "[辞离卸罢免退]|解雇|撤",
        ),
    ),
    pair(
        "lend lends lending lent loan borrow",
        pole(
            rf"(?:lent|lends?|lending) {_GAP}to|(?:extend|provid|grant)(?:s|ed|ing)? {_GAP}loans? {_GAP}to|loans? to",
            "向[^,。]{1,24}(?:提供|发放|批出|借出|授出|放)[^,。]{0,10}(?:贷款|借款|款|贷)|借给|贷给|借出|贷出|放贷|贷予|借予",
            "",
            "借给|给予|提供|发放|放款|授|批|放贷|贷予|借出|贷出|对[^,。]{1,12}贷款",
        ),
        pole(
            rf"borrow(?:s|ed|ing)? {_GAP}from|borrow(?:s|ed)",
            "向[^,。]{1,24}借(?!出)|从[^,。]{1,16}[借贷]|借入|举债|借款自|贷入",
            "rais[a-z]*|loan[a-z]*|debt|borrowing[a-z]*",
            "借[入款了得取]|举|贷入|融资|借贷",
        ),
    ),
    pair(
        "pay pays paid paying receiv collect",
        pole(
            rf"(?:pa(?:id|ys?|ying)) {_GAP}to|(?:has |have |had |will |must |to )pay",
            "支付|缴付|付给|派付|缴纳|付出|交付",
            r"pay\w*|paid|remit\w*|settl\w*|spen[dt]\w*|distribut\w*",
            "[付缴派交给还]|支出",
        ),
        pole(
            rf"receiv(?:e|es|ed|ing) {_GAP}from|(?:has |have |had |will |to )receive[d]?|collect(?:s|ed|ing)? {_GAP}from",
            "收取|收到|收得|获付|收回|获得",
            r"receiv\w*|collect\w*|earn\w*|get\w*|got|charg\w*|obtain\w*|proceeds|gain\w*|win\w*|won|award\w*",
            "[收获得]|取",
        ),
    ),
    pair(
        "issu sold sell redeem redempt",
        pole(
            r"issu(?:e|es|ed|ing|ance of) (?:[a-z0-9$%.]+ ){0,5}?(?:bonds?|notes?|debt|shares|securities|debentures?|paper)",
            "发行|发售|增发|发债",
            r"issu\w*|offer\w*|sold|sell\w*|sale|plac\w*|launch\w*|rais\w*|outstanding|print\w*|pric\w*",
            "[发售]|配",
        ),
        pole(
            r"redeem(?:s|ed|ing)?|redemptions? of|bought back|buy(?:s|ing)? back|repurchas(?:e|es|ed|ing)",
            "赎回|购回|回购|偿还|买回",
            r"redempt\w*|redeem\w*|repay\w*|repaid|repurchas\w*|buy\w*|retir\w*|call\w*|matur\w*|refinanc\w*",
            "[赎还偿购买]|回购|到期",
        ),
    ),
    pair(
        "net. investor fund funds foreigner central insider director shareholder institution household bank banks",
        pole(
            r"net (?:buyers?|buying|bought|purchas\w+)|(?:investors?|funds|foreigners|central banks?|insiders"
            r"|directors?|shareholders?"
            r"|institutions|households|traders) (?:\w+ )?(?:bought|purchased|snapped up|accumulated|piled into)",
            "买入|净买|买超|净购|购入|买进|增持|吸纳|扫货|涌入",
            "buy[a-z]*|bought|purchas[a-z]*|inflow[a-z]*|acqui[a-z]*|accumulat[a-z]*",
            "[买购吸增入]",
        ),
        pole(
            r"net (?:sellers?|selling|sold|sales)|(?:investors?|funds|foreigners|central banks?|insiders|directors?"
            r"|shareholders?"
            r"|institutions|households|traders) (?:\w+ )?(?:sold|dumped|offloaded|unloaded|disposed of|pulled out)",
            "卖出|净卖|卖超|净沽|沽出|抛售|出售|减持|沽售|撤出",
            r"sell\w*|sold|sale|sales|outflow\w*|divest\w*|dump\w*|redeem\w*|redempt\w*|withdr\w*",
            "[卖沽售抛减出撤]",
        ),
        "buy|bought|purchas|sell|sold|sales|snapped|accumulated|piled|dumped|loaded|disposed|pulled",
    ),
    pair(
        "extend renew terminat laps expir allow",
        pole(
            rf"(?:extend(?:s|ed|ing)?|renew(?:s|ed|ing)?|prolong(?:s|ed)?|roll(?:s|ed)? over) {_GAP}(?:contracts?"
            rf"|agreements?|leases?|deals?"
            r"|partnerships?|loans?|deadlines?|maturit(?:y|ies)|licen[cs]es?|facilit(?:y|ies)|tenancy|tenancies)",
            "延长|续约|续签|续期|展期|延期|续租|更新|延续",
            "renew[a-z]*|exten[a-z]*|roll[a-z]*|continu[a-z]*",
            "[延续展]|更新",
        ),
        pole(
            rf"terminat(?:e|es|ed|ing|ion)|(?:end(?:s|ed)|cancel(?:s|led)?) {_GAP}(?:contracts?|agreements?|leases?"
            rf"|deals?|partnerships?)",
            "终止|解除|取消|中止|结束|解约|退租",
            r"end\w*|cancel\w*|terminat\w*|expir\w*|stop\w*|withdr\w*|break\w*|revok\w*|scrap\w*",
            "[止终消停断]|解|结束|届满|到期|退",
        ),
    ),
    pair(
        "support back. backs backed endors favou oppos object resist",
        pole(
            r"(?:support(?:s|ed|ing)?|back(?:s|ed|ing)|endors(?:e|es|ed|ing)) (?:the |a |its |this |his |her "
            r"|their )?(?:\w+ )?(?:plan|proposal|bid"
            r"|merger|deal|resolution|offer|move|bill|policy|measure|takeover|motion|acquisition|idea)|in favou?r of|voted for",
            "支持|赞成|拥护|认同|力挺|赞同",
            "agree[a-z]*|approv[a-z]*|help[a-z]*|promot[a-z]*",
            "支持|赞|同意|撑|力挺|通过",
        ),
        pole(
            r"oppos(?:e|es|ed|ing)|opposition to|object(?:s|ed|ing)? to|resist(?:s|ed|ing)?|voted against|rail(?:s|ed) against",
            "反对|抵制|抗拒|否决|不赞成|不支持|抗议",
            "against|reject[a-z]*|protest[a-z]*|not|veto[a-z]*|critici[a-z]*",
            "[反抗抵否不拒]",
        ),
    ),
    # Rulings, deals, guidance, timing and money that moves.
    pair(
        "overturn quash revers upheld uphold affirm",
        pole("overturn(?:s|ed|ing)?|quash(?:es|ed)?|struck down", "推翻|撤销|否决|废除", "revers[a-z]*", "推翻|撤|废|否|驳"),
        pole(
            "upheld|upholds?|affirm(?:s|ed)", "维持|确认|支持", "maintain[a-z]*|confirm[a-z]*|support[a-z]*|kept", "维持|持|确|支"
        ),
    ),
    pair(
        "fell collaps broke unravel reached struck sealed clinch",
        pole(
            "fell (?:through|apart)|collapsed|broke down|unravell?ed",
            "告吹|破裂|流产|失败|泡汤|谈崩|触礁|倒闭|崩溃|崩盘",
            "fail[a-z]*|break[a-z]*",
            "[吹破败崩裂]|终止|取消|未能|不成|暴跌|倒",
        ),
        pole(
            "(?:reached|struck|sealed|clinched) (?:an? |the |its )?(?:[a-z]+ )?(?:deal|agreement|accord|pact|settlement)",
            "达成|敲定|谈妥|签订|签署",
            "agree[a-z]*|sign[a-z]*|complet[a-z]*|clos[a-z]*|reach[a-z]*",
            "达成|签|敲|妥|订",
        ),
        "deal|talks|agreement|accord|pact|settlement|merger|sale|negotiations",
    ),
    pair(
        "stuck stick kept keep maintain reiterat reaffirm retain stood stand withdr abandon drop scrap pull",
        pole(
            r"(?:stuck (?:to|with)|sticks? (?:to|with)|kept|keeps?|maintain(?:s|ed|ing)?|reiterat(?:e|es|ed|ing)"
            r"|reaffirm(?:s|ed|ing)?"
            rf"|retain(?:s|ed)?|st(?:ood|ands?) by) {_GAP}(?:guidance|targets?|forecasts?|outlook|plans?|goals?|view|policy)",
            "维持|重申|坚持|保持|不变|沿用|恪守",
            "unchanged|confirm[a-z]*|continu[a-z]*",
            "维持|持|重申|不变|坚|留|沿",
        ),
        pole(
            rf"(?:withdr(?:ew|aws?|awn|awing)|abandon(?:s|ed)?|dropp(?:ed|ing)|drops|scrapp?(?:s|ed)"
            rf"|pulled) {_GAP}(?:guidance|targets?|forecasts?"
            r"|outlook|goals?)",
            "撤回|放弃|取消|撤销|收回|撤下|抛弃",
            f"cancel[a-z]*|suspend[a-z]*|{_DOWN}",
            "[撤弃消收]|停",
        ),
    ),
    pair(
        "brought bring moved put. pushed postpon defer",
        pole(
            r"(?:brought|bring|brings|bringing) [a-z' ]{0,20}?forward",
            "提前|提早|推前|早于",
            "early|earlier|sooner|ahead",
            "早|前",
        ),
        pole(
            r"put(?:s|ting)? off|push(?:es|ed|ing)? [a-z' ]{0,20}?back|postpon(?:e|es|ed|ing)|defer(?:s|red|ring)",
            "押后|推迟|延后|延迟|延期|顺延|暂缓|搁置|递延",
            "delay[a-z]*|late[a-z]*",
            "[后迟延缓]",
        ),
    ),
    pair(
        "pull withdr redeem pour put. pump plough plow inject",
        pole(
            rf"(?:pull(?:s|ed|ing)?|withdrew|withdraw(?:s|n|ing)?|took) {_GAP}(?:money|cash|funds|capital"
            rf"|\$?\d[\d.]*(?: ?[a-z]+)?)"
            rf" {_GAP}(?:out of|from)",
            "撤资|撤出|抽离|抽走|流出|赎回|提取|抽出|提走",
            "outflow[a-z]*|redempt[a-z]*|redeem[a-z]*",
            "[撤抽提赎出]",
        ),
        pole(
            rf"(?:pour(?:s|ed|ing)?|pump(?:s|ed|ing)?|plough(?:s|ed|ing)?|plow(?:s|ed|ing)?|inject(?:s|ed|ing)?|put) {_GAP}"
            rf"(?:money|cash|funds|capital|\$?\d[\d.]*(?: ?[a-z]+)?) {_GAP}into",
            "投入|注入|涌入|流入|注资|投放|存入",
            "inflow[a-z]*|invest[a-z]*",
            "[投注入存]",
        ),
    ),
    # Causes.
    pair(
        "benefit boost help lift aid buoy support hurt hit weigh drag dent pressur hamper suffer",
        pole(
            r"benefit(?:s|ed|ing|ted|ting)? from|(?:boosted|helped|lifted|aided|buoyed|supported|underpinned|bolstered) by",
            "受惠|受益|得益|受[^,。]{1,12}提振|带动|支持|支撑|推动|利好|提振|获益",
            r"thanks|driv\w*|push\w*|fuel\w*|led|due|benefi\w*|support\w*|contribut\w*|reflect\w*|propel\w*|spur\w*"
            r"|upside|boost\w*",
            "[惠益支助推撑升带振利好]|拉动|驱动|贡献",
        ),
        pole(
            r"(?:hurt|hit|dragged(?: down)?|pressured|dented|hampered|weighed(?: down)?|squeezed|depressed|battered"
            r"|eroded) by|weigh(?:ed|s|ing)?"
            r" (?:down )?on|suffer(?:s|ed|ing)? from",
            "拖累|打击|受压|冲击|损害|不利|重创|受累|受挫|压缩|侵蚀|拖低",
            r"drag\w*|pressure\w*|weigh\w*|affect\w*|impact\w*|negative\w*|loss\w*|damag\w*|slow\w*|weak\w*|headwind\w*"
            r"|despite|offset\w*",
            "[拖累压击损挫冲伤侵蚀]|影响|不利|受困|困扰|疲|弱",
        ),
    ),
    pair(
        "despite notwithstanding spite because due owing thanks result",
        pole(
            "despite|in spite of|notwithstanding",
            "尽管|虽然|虽|即使|纵使|无惧|无视|无碍",
            r"although|though|while|but|even|however|still|yet|nevertheless|albeit|nonetheless|whereas|regardless",
            "[虽却仍纵但惟反]|尽管|即使|即便|不过|然而|依然|无惧|哪怕|而|下,|还是|不理|无阻",
        ),
        pole(
            "because(?: of)?|due to|owing to|thanks to|as a result of|on the back of|driven by|attributable to|caused by",
            "由于|因为|有赖|得益于|受惠于|归因|受益于|导致|多亏",
            r"as|on|since|with|for|amid|after|given|from|by|led|so|therefore|reflecting|following|result\w*|caus\w*"
            r"|driv\w*|benefit\w*|help\w*"
            r"|boost\w*|support\w*|hence|to",
            "[因由受令使致故靠]|有赖|得益|带动|推动|反映|下",
        ),
    ),
    pair(
        "unless",
        pole("unless", "除非|若非|要不是", "", "[除非不未否没无]"),
        pole(NEVER, "只要|如果|倘若|一旦", "if|once|provided|when|as long as|whether|should"),
    ),
    pair(
        "no. any longer still remain continu",
        pole(
            r"no longer|(?:not|n't) [a-z ]{1,30} any(?: ?more| longer)",
            "不再|再无|已无|不复|已不|再也|已经?没有|已经?不|告别|停止",
            "stop[a-z]*|ceas[a-z]*|end[a-z]*|former[a-z]*|lost",
            "[不无未没非]|停止|结束|终止|取消|失去|已(?!经)|改",
        ),
        pole(
            r"still|remains?|remained|continu(?:e|es|ed|ing)(?: to)?|(?:is|are) yet to",
            "仍然?|依然|依旧|继续|持续|始终|一直|还是",
            r"keep\w*|kept|maintain\w*|ongoing|persist\w*|stay\w*|as before|unchanged|consistent\w*|steadi\w*|always"
            r"|has been|have been"
            r"|prolong\w*|sustain\w*|but|while|even|yet|despite|although|though|nevertheless|however|over|throughout"
            r"|further|going|current\w*",
            "[仍还尚续]|保持|维持|依",
        ),
    ),
    pair(
        "unlikely likely probabl expect may might could",
        pole(
            "(?:very |highly |quite |most )?unlikely|improbable",
            "不大可能|不太可能|不可能|不会|未必|可能性不大|可能性低|机会不大|机会微|不大会",
            "doubt[a-z]*|not|hardly",
            "[不未难无微渺低小没]|渺茫",
        ),
        pole(
            r"(?:very |highly |quite |most |is |are |more )likely|probable|(?:is|are) expected to|set to",
            "可能|有望|大有机会|料将|势将|应会|预料|预计",
            r"may|might|could|can|possib\w*|potential\w*|probab\w*|would|expect\w*|will|should|if|risk\w*|perhaps"
            r"|forecast\w*|see|seen|project\w*",
            "[可能会料应将预或望势]|机会",
        ),
    ),
)
