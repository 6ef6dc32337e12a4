"""Opposites of comparison, change and degree: smaller and larger than, pared and extended losses, hardly and easily.

English in lower case, Chinese in the Simplified view, half width.
"""

from __future__ import annotations

from bilingual_qa.rules.accuracy.opposites import NEVER, pair, pole

_GAP = r"(?:[a-z$%'0-9.-]+ ){0,4}?"
_LOSSES = r"(?:loss(?:es)?|declines?|falls?|drops?|slide|slump)"
_GAINS = r"(?:gains?|advances?|rally|rise|rises|upswing)"
_STOCKS = r"(?:inventor(?:y|ies)|stock(?:s|piles?)|stockpiles?)"
_CLOSELY = r"(?:just |slightly |marginally |narrowly |modestly |fractionally |a touch |a tad |a shade )?"
# Words of more and of less, any of which may be what a Chinese word of more or of less stands for.
_MORE = (
    r"more|higher|up|above|over|rise|rises|rising|rose|risen|increas\w*|grow\w*|grew|gain\w*|expand\w*|expansion"
    r"|jump\w*|surg\w*"
    r"|soar\w*|climb\w*|rais\w*|lift\w*|boost\w*|add\w*|wid\w*|exceed\w*|rebound\w*|recover\w*|improv\w*|strengthen\w*"
    r"|ramp\w*|hik\w*"
)
_LESS = (
    r"less|lower\w*|down|below|under|fall\w*|fell|declin\w*|decreas\w*|drop\w*|reduc\w*|reduction|cut|cuts|cutting"
    r"|shr[aiu]nk\w*"
    r"|slid\w*|slip\w*|narrow\w*|contract(?:s|ed|ing|ion)|plung\w*|trim\w*|weaken\w*|lost|los(?:e|es|ing)|slash\w*"
    r"|halv\w*|eas(?:e|es|ed|ing)"
)
_SHORT = "[逊低不未差弱少小慢落欠]"
_BEYOND = "[高超胜逾优好强多佳越]|领先|突破"

DEGREES = (
    # More and less than something.
    pair(
        "narrower smaller lower lighter milder shallower few less softer slimmer thinner shorter wider larger bigger"
        " greater heavier"
        " deeper steeper higher more. longer sharper stronger",
        pole(
            rf"(?:narrower|smaller|lighter|milder|shallower|less|fewer|lower|slimmer|thinner|shorter|softer)[ -]{_GAP}than",
            "小于|少于|低于|窄于|轻于|短于",
            "below|under|shy of|short of|within|up to",
            "[小少低窄轻缓短慢弱逊未好优胜佳减]|不(?!止)|温和",
        ),
        pole(
            rf"(?<!no )(?:wider|larger|bigger|greater|heavier|deeper|steeper|higher|longer|sharper|stronger"
            rf"|more(?! than)) ?-?{_GAP}than"
            r"(?! offset)",
            "大于|多于|高于|超过|超出|高出|深于|扩大|重于|长于",
            "above|over|exceed[a-z]*|more|beyond",
            "[大多高超强深重长胜差逊阔宽更甚剧越逾]",
        ),
        " than|-than",
    ),
    pair(
        "wider larger bigger deeper",
        pole(
            rf"(?:wider|larger|bigger|deeper|steeper|heavier)[ -]{_GAP}loss(?:es)? {_GAP}than",
            "大于|多于|高于|差于|逊于|扩大",
            "",
            "[大多高超差逊坏糟]",
        ),
        pole(
            rf"(?:narrower|smaller|lower|lighter)[ -]{_GAP}loss(?:es)? {_GAP}than",
            "小于|少于|低于|优于|好于|好过|收窄|胜于|胜预期",
            "",
            "[小少低窄轻优好胜佳]",
        ),
        "loss",
    ),
    pair(
        "shy short below beneath miss lag trail undershot lower above top beat exceed surpass ahead higher eclips outstrip clear",
        pole(
            rf"{_CLOSELY}(?:shy of|(?<!stop )(?<!stops )(?<!stopped )short of|below|beneath|missed|misses|missing|lagged"
            rf"|lagging"
            r"|trailed|undershot|lower than)(?! ?-)(?! (?:the line|zero|par|ground|investment grade))",
            "低于|逊于|不及|未达|少于|差于|未能达|落后|略低|稍低|略逊",
            "less|lower|fewer|under|down|within|up to|cap[a-z]*|behind|worse|weaker|least",
            _SHORT,
        ),
        pole(
            rf"{_CLOSELY}(?:above|topped|tops|topping|beat|beats|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|ahead of|higher than"
            r"|eclipsed|outstripped|cleared)(?! ?-)(?! (?:all|board|the line|ground|average))",
            "高于|超过|超出|高过|突破|略高|稍高",
            "more|over|at least|higher|greater|up|better|stronger|faster|record|exce[a-z]*|beyond|break[a-z]*|broke",
            _BEYOND,
        ),
    ),
    pair(
        "in. match met above below beat miss exceed short shy top",
        pole(
            "in[- ]line with|broadly in line|matched|matches",
            "符合|一致|相符|吻合|相若|相当",
            "met|meets?|meeting|as expected|equal[a-z]*|same|similar|consistent|level",
            "持平|大致|贴近|接近|同步|相同|等同|如预期|合乎|跟随|与[^,。]{1,14}[同合若近]",
        ),
        pole(
            r"above|below|beat|beats|missed|exceed(?:s|ed|ing)?|short of|shy of|topped|ahead of|higher than|lower than",
            "高于|低于|超出|超过|优于|逊于|不及|胜于|超预期|胜预期|好于",
            f"better|worse|stronger|weaker|outperform[a-z]*|underperform[a-z]*|{_MORE}|{_LESS}",
            "[高低超优逊胜差强弱好]",
        ),
        " line|match",
    ),
    pair(
        "ahead lead. leads leading outpac outstrip lag lags lagg behind trail",
        pole(
            r"ahead of (?:its |the |their |most |all |other )?(?:\w+ )?(?:rivals?|peers?|competitors?|market|industry"
            r"|pack|field|index)"
            r"|outpac(?:e|es|ed|ing)|outstripp(?:ed|ing)|outstrips?",
            "领先|超越|快于|跑赢|胜过|优于|高于|超前",
            f"lead[a-z]*|{_MORE}",
            "[先超快胜优高赢前强]",
        ),
        pole(
            r"behind (?:its |the |their |most |all |other )?(?:\w+ )?(?:rivals?|peers?|competitors?|market|industry"
            r"|pack|field|index)"
            r"|lag(?:s|ged|ging)?(?: behind)?|trail(?:s|ed|ing)?(?! twelve)(?! 12)",
            "落后|滞后|跑输|逊于|慢于|不及|低于",
            "",
            "[后慢输逊低差弱不未]",
        ),
    ),
    # What is offset: more than all of it, or a part.
    pair(
        "offset outweigh compensat made mak",
        pole(
            r"(?:more than|fully|entirely|completely|wholly|amply) (?:be |been )?(?:offset(?:s|ting)?|ma[dk]e up for"
            r"|compensat\w+(?: for)?"
            r"|outweigh\w*|counter\w*|cover(?:s|ed)?)|outweigh(?:s|ed|ing)?",
            "完全抵|全数抵|全面抵|全部抵|(?<!不)(?<!未)(?<!以)足以(?:完全)?抵|抵[消销]有余|足以弥补|盖过|大于|超额抵|超过|超出|多于",
            "",
            "[超越过]|大于|不止|不仅|有余|绰绰|更大|完全|全",
        ),
        pole(
            r"(?:partly|partially|in part|somewhat|only) (?:be |been )?(?:offset(?:ting)?|compensat\w+|mitigat\w+"
            r"|ma[dk]e up for|counter\w*)"
            r"|(?:not enough|insufficient|too (?:small|little|weak)|not sufficient|unable|failed|not) to (?:fully )?offset"
            r"|(?:not|n't) (?:fully |entirely |completely )?(?:be )?(?:offset|make up for|compensate)|offset (?:some"
            r"|part|a portion) of",
            "部分抵|部分被|部分弥补|抵[消销]了?[一小大]?部分|不足以抵|不足以(?:弥补|抵销|抵消)|未能(?:完全|全部|全数)?抵|未足以|无法(?:完全)?抵"
            "|不能(?:完全)?抵|难以抵|局部抵|仅(?:能)?抵|稍微抵",
            "part[a-z]*|some|somewhat",
            "部[分份]|不足|未能|未足|无法|不能|难以|局部|仅|略|有所|一些|若干|一定",
        ),
    ),
    # Hardly and easily, slightly and sharply.
    pair(
        "hardly barely scarcely struggl ill. eas ampl comfortabl fully readi",
        pole(
            r"hardly|barely|scarcely|ill afford|struggl(?:e|es|ed|ing) to",
            "难以|承受不起|几乎不|几乎没|几乎无|很难|甚难|勉强|鲜有|甚少|难于",
            "",
            "[不未没无难微仅略稍罕鲜吃]|勉强|几乎|有限|轻微|费力|艰|挣扎|困",
        ),
        pole(
            r"easily|amply|comfortably|readily|fully able to|well able to|more than able to",
            "完全[能可足]|足以|轻松|轻易|绰绰有余|充分满足|大幅|显著|十分|非常",
            r"sharp\w*|significant\w*|strong\w*|considerabl\w*|substantial\w*|much|markedly|very|large\w*|highly|enough"
            r"|sufficient\w*|full\w*"
            r"|surg\w*|soar\w*|plung\w*|jump\w*|slump\w*|steep\w*|drastic\w*|dramatic\w*|extreme\w*|so|too|big\w*",
            "[易松]|足|完全|容易|远|稳",
        ),
    ),
    pair(
        "slight marginal modest edg inch mildly fractional tick touch tad sharp significant substantial dramatic steep"
        " soar surg plung"
        " plummet skyrocket tumbl considerabl markedly massive slump",
        pole(
            r"slight(?:ly)?|marginal(?:ly)?|modest(?:ly)?|edg(?:ed|es|ing) (?:up|down|higher|lower|back)|inch(?:ed|es"
            r"|ing) (?:up|down|higher"
            r"|lower)|mildly|fractionally|tick(?:ed|s|ing) (?:up|down|higher|lower)|a touch|a tad",
            "[略微稍]|小幅|轻微|温和|小涨|小跌",
            r"little|small\w*|limited|gradual\w*|mild\w*|moderate\w*|slow\w*|gentl\w*|minor|few|low\w*|narrow\w*"
            r"|somewhat|nearly|just",
            "缓|轻|少|有限|窄|些|点|接近|不大|低",
        ),
        pole(
            r"sharp(?:ly)?|significant(?:ly)?|substantial(?:ly)?|dramatic(?:ally)?|steep(?:ly)?|soar(?:s|ed|ing)?"
            r"|surg(?:e|es|ed|ing)"
            r"|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|skyrocket(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|considerabl[ey]"
            r"|markedly|massive(?:ly)?"
            r"|slump(?:s|ed|ing)?",
            "大幅|急[升跌增减挫降涨]|骤|飙|暴[涨跌增]|锐减|剧增|大[增跌升减涨]|激增|重挫|显著|急剧",
            r"strong\w*|large\w*|much|great\w*|heav\w*|huge\w*|big\w*|very|deep\w*|far|rapid\w*|fast\w*|jump\w*|major"
            r"|slash\w*|severe\w*"
            r"|robust\w*|collaps\w*|crash\w*|spik\w*|rally|rallied|leap\w*|slid\w*|doubl\w*|notabl\w*|active\w*|aggressive\w*",
            "[大急骤飙暴锐剧激猛重深陡强巨极]|显著|明显|可观|严重|迅|快|倍|相当|很",
        ),
    ),
    pair(
        "negligible immaterial insignificant material. materially significant",
        pole(
            "negligible|immaterial|insignificant|not (?:material|significant)|minimal",
            "微不足道|不重大|并不重大|轻微|甚微|可忽略|极小|不大|不显著",
            r"small|limited|minor|slight\w*|little",
            "[不微小轻少未无没]|有限|忽略",
        ),
        pole(
            "material(?:ly)?(?! (?:costs?|prices?|sourcing))|significant(?:ly)?|substantial(?:ly)?",
            "重大|显著|大幅|巨大|严重|重要",
            r"major|large|big|huge|great|important|serious|severe|sharp\w*|key|critical",
            "[大重巨]|显著|明显",
        ),
        " impact| effect|negligible|immaterial|insignificant|minimal",
    ),
    # Unchanged, and changed.
    pair(
        "flat. unchanged steady stable rise rises rose fall falls fell increas decreas declin jump drop surg climb plung",
        pole(
            r"(?:was|were|remain(?:s|ed)?|stayed|held|broadly|largely|roughly|little|ended|closed|finished|be|stay"
            r"|hold) (?:\w+ )?"
            r"(?:flat|unchanged|steady|stable)|left (?:\w+ ){0,3}unchanged|unchanged|flat (?:year|quarter|from|at|on|with)",
            "持平|不变|平稳|稳定|无变|企稳|横行|变化不大|相若|没有变",
            f"maintain\\w*|keep\\w*|kept|steady|stable|stead\\w*|{_MORE}|{_LESS}|chang\\w*",
            "[平稳不没无未企横]|维持|保持|相同|一致",
        ),
        pole(
            r"rose|rises?|increas(?:e|es|ed)|jumped|surged|climbed|grew|fell|falls?|declin(?:e|es|ed)|dropp?(?:s|ed)"
            r"|drops?|plunged"
            r"|decreas(?:e|es|ed)",
            "上升|上涨|大增|大升|急升|飙升|攀升|下跌|下降|急跌|大跌|下滑|增加|减少|回落|增长",
            f"{_MORE}|{_LESS}|flatten\\w*|growth",
            "[升涨增跌降减]",
        ),
        "flat|unchanged|steady|stable",
    ),
    # Losses and gains that are pared or extended.
    pair(
        "pare pares pared paring trim cut cuts narrow reduc eras recoup recover revers claw shr stem wip limit extend"
        " widen deepen add",
        pole(
            r"(?:par(?:e|es|ed|ing)|trimm?(?:s|ed|ing)?|cut(?:s|ting)?|narrow(?:s|ed|ing)?|reduc(?:e|es|ed|ing)"
            r"|eras(?:e|es|ed|ing)"
            r"|recoup(?:s|ed|ing)?|recover(?:s|ed|ing)?|revers(?:e|es|ed|ing)|claw(?:s|ed|ing)? back|shrank|limit(?:s"
            r"|ed)|stem(?:s|med|ming)?"
            rf"|wip(?:e|es|ed|ing) out) (?:[a-z'-]+ ){{0,3}}{_LOSSES}|{_LOSSES} (?:[a-z]+ly |was |were "
            rf"|has )?(?:narrow(?:s|ed|ing)|shrank|shrunk"
            r"|shrink(?:s|ing))",
            "收窄|缩窄|缩小|减少|减亏|收复|收回|回升|减低|降低|抹去|扭转|弥补|止跌",
            "smaller|narrower",
            "[窄缩减降低少小收]|回升|反弹|抹|扭",
        ),
        pole(
            r"(?:extend(?:s|ed|ing)?|widen(?:s|ed|ing)?|deepen(?:s|ed|ing)?|add(?:s|ed|ing)? to|increas(?:e|es|ed|ing)"
            r"|accelerat(?:e|es|ed|ing)"
            rf"|steepen(?:s|ed|ing)?) (?:[a-z'-]+ ){{0,3}}{_LOSSES}|{_LOSSES} (?:[a-z]+ly |was |were |has )?(?:widen(?:s"
            rf"|ed|ing)"
            r"|deepen(?:s|ed|ing)|grew|increas(?:es|ed|ing)|accelerat(?:es|ed|ing))",
            "扩大|加深|加剧|延续跌|续跌|拉大|恶化|再跌|加重|增加|扩至",
            "wider|larger|bigger",
            "[扩增加延续深剧大多]|恶化|再",
        ),
        "loss|decline|fall|drop|slide|slump",
    ),
    pair(
        "pare pares pared paring trim cut cuts gave giv eras surrender reduc extend widen add build lost",
        pole(
            r"(?:par(?:e|es|ed|ing)|trimm?(?:s|ed|ing)?|cut(?:s|ting)?|g[ai]ve(?:s|n)? (?:up|back)|giving (?:up|back)"
            r"|eras(?:e|es|ed|ing)"
            rf"|surrender(?:s|ed|ing)?|revers(?:e|es|ed|ing)|lost|wip(?:e|es|ed|ing) out) (?:[a-z'-]+ ){{0,3}}{_GAINS}",
            "收窄|回吐|缩窄|缩小|减少|抹去|倒跌|回落|尽失|收敛",
            "narrow[a-z]*|smaller",
            "[窄缩减降吐抹失敛]|回落|倒",
        ),
        pole(
            r"(?:extend(?:s|ed|ing)?|widen(?:s|ed|ing)?|add(?:s|ed|ing)? to|build(?:s|ing)? on|built on|increas(?:e|es"
            r"|ed|ing)) "
            rf"(?:[a-z'-]+ ){{0,3}}(?:{_GAINS}|winning (?:streak|run))",
            "扩大|延续|续升|续涨|再升|进一步上升|进一步上涨|连升|连涨|增加|扩阔",
            "continu[a-z]*|further",
            "[扩延续增连再]",
        ),
        "gain|advance|rally|rise|upswing|winning",
    ),
    pair(
        "draw drew drawn draws drawdown build builds buildup accumulat",
        pole(
            rf"(?:draws?|draw-?downs?) (?:of |in |on |from )?{_GAP}{_STOCKS}|(?:{_STOCKS}|crude|gasoline|distillate"
            rf"|oil) draws?(?:-?downs?)?"
            rf"|(?:drew|draws|drawing) down {_GAP}{_STOCKS}",
            "减少|下降|下跌|去库|消耗|降库|回落|去化|跌",
            "",
            "[减降跌去耗缩低少]|动用",
        ),
        pole(
            rf"(?:builds?|build-?ups?|accumulation) (?:of |in |on )?{_GAP}{_STOCKS}|(?:{_STOCKS}|crude|gasoline"
            rf"|distillate|oil) build(?:s|-?ups?)?"
            rf"|(?:built up|building up|accumulat(?:e|es|ed|ing)) {_GAP}{_STOCKS}",
            "增加|上升|累积|累库|积压|增长|攀升|补库|堆积|增至",
            "",
            "[增升积补堆高多]|(?<!拖)累",
        ),
    ),
    # What widens, strengthens, quickens and improves.
    pair(
        "narrow widen",
        pole("narrow(?:s|ed|ing)", "收窄|缩窄|缩小|收敛", f"tighten\\w*|compress\\w*|{_LESS}", "[窄缩小减降跌低收少敛]"),
        pole("widen(?:s|ed|ing)?", "扩大|扩阔|走阔|拉阔|拉大|扩宽", f"broaden\\w*|{_MORE}", "[阔宽扩大增升高拉]"),
    ),
    pair(
        "strengthen weaken firm soften",
        pole(
            "strengthen(?:s|ed)|firmed",
            "走强|转强|升值|增强|加强|坚挺|走高",
            f"strong\\w*|firm\\w*|appreciat\\w*|enhanc\\w*|{_MORE}",
            "[强升坚稳增巩固加高]",
        ),
        pole(
            "weaken(?:s|ed)|softened",
            "走弱|转弱|贬值|减弱|疲弱|走软|转淡|削弱|走低",
            f"weak\\w*|soft(?!ware)\\w*|depreciat\\w*|{_LESS}",
            "[弱贬软疲淡跌降减低恶差]",
        ),
    ),
    pair(
        "accelerat quicken speed sped gather slow decelerat los moderat cool",
        pole(
            "accelerat(?:e|es|ed|ing|ion)|quicken(?:s|ed|ing)?|gather(?:ed|ing|s)? pace|sped up|speed(?:s|ed|ing)? up",
            "加快|加速|提速|转快|增快",
            r"fast\w*|rapid\w*|speed\w*|expedit\w*|quick\w*|surg\w*|ramp\w*|earlier|forward|pick\w* up|hasten\w*|acceler\w*",
            "[快速急迅升扩]|提前",
        ),
        pole(
            "slow(?:s|ed)|slowing down|decelerat(?:e|es|ed|ing|ion)|los(?:t|ing) (?:steam|momentum)|cool(?:s|ed"
            "|ing)(?: down| off)",
            "放缓|减慢|放慢|减速|趋缓|降温|转慢|缓和",
            f"slow\\w*|moderat\\w*|weak\\w*|soft(?!ware)\\w*|cool\\w*|{_LESS}",
            "[缓慢减降弱低温]|回落",
        ),
    ),
    pair(
        "improv deteriorat worsen under squeez",
        pole(
            "improv(?:e|es|ed|ing|ements?)",
            "改善|好转|转佳|优化|向好|进步|回暖|改进",
            f"better|recover\\w*|enhanc\\w*|upgrad\\w*|{_MORE}",
            "[好佳升优强增提善进暖]",
        ),
        pole(
            "deteriorat(?:e|es|ed|ing|ion)|worsen(?:s|ed|ing)?|under pressure|squeezed",
            "受压|承压|受挤压|恶化|转差|变差|转坏|走差|劣化|转劣|加剧",
            f"worse|poor\\w*|bad\\w*|aggravat\\w*|intensif\\w*|escalat\\w*|exacerbat\\w*|{_LESS}",
            "[差坏弱跌降恶糟逊剧劣]",
        ),
    ),
    pair(
        "strong robust solid healthy brisk buoyant resilient weak soft. sluggish subdued tepid lacklust anaemic anemic"
        " muted feeble"
        " lukewarm anything",
        pole(
            r"(?:anything but|far from|by no means|nowhere near) (?:weak|soft|sluggish|subdued|tepid|muted|feeble|poor)"
            r"|(?<!less )(?<!not )(?<!as )(?<!far from )(?<!anything but )(?:strong|robust|brisk|buoyant|solid|resilient)",
            "强劲|强健|旺盛|坚挺|畅旺|稳健|坚韧|活跃|殷切|蓬勃|火热",
            r"strong\w*|strength\w*|firm\w*|healthy|good|high|vibrant|active|sound|hot|keen|warm\w*|record|excellent"
            r"|better|positive",
            "[强旺劲坚稳健佳好活优盛殷热韧毫绝]|不[弱差俗错]|并非|远非",
        ),
        pole(
            r"(?:anything but|far from|by no means|nowhere near) (?:strong|robust|solid|healthy|brisk|buoyant)"
            r"|(?<!but )(?<!far from )(?<!means )(?<!near )(?<!not )(?:weak|sluggish|subdued|tepid|lacklust(?:re|er)"
            r"|an(?:a)?emic|muted"
            r"|feeble|lukewarm)",
            "疲弱|疲软|低迷|乏力|偏软|呆滞|清淡|平淡|不振|转淡|虚弱|萎靡|冷清|疲态|淡静",
            r"weak\w*|soft(?!ware)\w*|slow\w*|poor\w*|low\w*|quiet|thin|fragile|declin\w*|fall\w*|fell|dull|cautious"
            r"|disappoint\w*|mild|slack\w*|limit\w*",
            "[弱疲软淡差缓慢呆低迷乏冷轻跌]|不振|不佳|不足|有限|温和",
        ),
    ),
    # More or less of a quality.
    pair(
        "less. more.",
        pole(
            r"less (?:severe|restrictive|certain|likely|favou?rable|competitive|aggressive|costly|efficient|reliant"
            r"|impressive|damaging"
            r"|painful|active|liquid|clear|pronounced|crowded|cyclical|hawkish|dovish|stringent|strict|predictable"
            r"|visible|constructive"
            r"|upbeat|cautious|willing|important|relevant|vulnerable|generous|popular|common|frequent(?:ly)?|concerned"
            r"|worried|intense"
            r"|complex|demanding|positive|negative|burdensome)",
            "没那么|没有那么|不那么|较不|不如|不太|不及|有所减",
            "lower|fewer|reduc[a-z]*",
            "[不未没无非逊少低差弱欠减降缓轻]|下降|放宽|宽松",
        ),
        pole(
            r"more (?:severe|restrictive|certain|likely|favou?rable|competitive|aggressive|costly|efficient|reliant"
            r"|impressive|damaging"
            r"|painful|active|liquid|clear|pronounced|crowded|cyclical|hawkish|dovish|stringent|strict|predictable"
            r"|visible|constructive"
            r"|upbeat|cautious|willing|important|relevant|vulnerable|generous|popular|common|frequent(?:ly)?|concerned"
            r"|worried|intense"
            r"|complex|demanding|positive|negative|burdensome)",
            "更(?!新|换|改|正)|愈加|越来越|较为",
            "further|even|better|worse|[a-z]{3,}er",
            "[更较加愈越高多]|提升|增",
        ),
    ),
    pair(
        "before after",
        pole(
            r"before(?! (?:tax|interest|income|provisions?|impairments?|depreciation|exceptional|one-off|minority"
            r"|deduct\w*|items?|fees))",
            "之前|以前|前夕|前,",
            r"prior|previous\w*|ahead|until|till|pre\w*|earlier|by|former\w*|last|ago|past|early|eve|since|until|first|yet",
            "前|先|未|未曾|才|早|再|曾|原",
        ),
        pole(
            r"after(?! (?:tax|interest|income|provisions?|impairments?|depreciation|exceptional|one-off|minority"
            r"|deduct\w*|items?|fees|all))",
            "之后|以后|过后|后,|随后",
            r"since|follow\w*|then|later|next|when|once|until|post\w*|subsequent\w*|upon|from|in|within|late\w*|back"
            r"|behind|will|end\w*"
            r"|with|on|beyond|thereafter|having|having|before long|second",
            "后|自|继|随|完|已|由于|因|经|时|再",
        ),
    ),
    pair(
        "demand supply",
        pole(
            r"demand (?:\w+ ){0,4}?(?:exceed|outstrip|outpac|surpass)\w* supply|supply (?:\w+ ){0,4}?(?:lag|trail"
            r"|fall short|behind|short)\w*"
            r" (?:\w+ )?demand",
            "供不应求|求过于供|供应短缺|供应不足|需求大于供|需求超过供|需求超出供|求大于供",
            "shortage|tight[a-z]*",
            "短缺|不足|紧|供不",
        ),
        pole(
            r"supply (?:\w+ ){0,4}?(?:exceed|outstrip|outpac|surpass)\w* demand|demand (?:\w+ ){0,4}?(?:lag|trail"
            r"|fall short|behind)\w*"
            r" (?:\w+ )?supply",
            "供过于求|供大于求|供应过剩|供应大于需|供应超过需|供应超出需|过剩",
            "glut|oversuppl[a-z]*|surplus",
            "过剩|过多|供过",
        ),
        "demand",
    ),
    pair(
        "few little many most ample plenty abundant",
        pole(
            r"(?<!a )(?<!the )(?<!past )(?<!last )(?<!next )(?<!first )(?<!these )few(?! (?:years|months|weeks|days|quarters))"
            r"|(?<!a )(?<!the )(?<!as )little (?:sign|evidence|doubt|change|room|appetite|interest|progress|chance"
            r"|prospect|relief|hope|reason"
            r"|impact|effect|demand|visibility|support)",
            "甚少|极少|很少|寥寥|鲜有|不多|几乎没有|无几|甚微",
            r"limited|small\w*|minor\w*|some|hardly|rare\w*|slight\w*|lack\w*",
            "[少鲜寥微稀罕乏仅几个]|不[多大高足]|没|无|未|有限|低|小",
        ),
        pole(
            r"many|(?<!at )(?<!the )most|ample|plenty of|abundant|numerous|a great deal of|plentiful",
            "许多|众多|不少|大多|充足|大量|诸多|多数|大部分|相当大|很大|充裕|踊跃|热烈|浓厚",
            r"much|large\w*|sever\w*|variet\w*|various|major\w*|lots?|strong\w*|significant\w*|number|wide\w*|range"
            r"|broad\w*|more|great\w*"
            r"|sufficien\w*|considerabl\w*|substantial\w*|vast\w*|mostly|mainly|multiple",
            "[多众诸广丰]|充|大量|不少|各|普遍|若干",
        ),
    ),
    pair(
        "insufficient inadequate sufficient adequate enough scarce ample",
        pole(
            "insufficient|inadequate|scarce|not enough",
            "不足|不够|不充分|短缺|稀缺|缺乏|匮乏|未足",
            "lack[a-z]*|short[a-z]*|under[a-z]*|limited",
            "[不缺乏欠少短紧匮未]",
        ),
        pole(
            "(?<!not )sufficient(?:ly)?|(?<!not )adequate(?:ly)?|(?<!not )enough|ample",
            "(?<!不)充足|(?<!不)足够|(?<!不)充分|充裕|足以",
            "well[a-z-]*|strong[a-z]*|full[a-z]*|abundan[a-z]*|plenty",
            "足|够|充|裕|能",
        ),
    ),
    pair(
        "overestimat underestimat overstat understat overbought oversold overpa underpa overshoot undershoot",
        pole(
            "over-?(?:estimat|stat|valu)(?:e|es|ed|ing)|overbought|overpa(?:id|y|ys|ying)|overshoot(?:s|ing)?|overshot",
            "高估|夸大|超买|多付|多报|超调|多缴|过高",
            "exaggerat[a-z]*|too high",
            "[高夸多超过]",
        ),
        pole(
            "under-?(?:estimat|stat|valu)(?:e|es|ed|ing)|oversold|underpa(?:id|y|ys|ying)|undershoot(?:s|ing)?|undershot",
            "低估|少报|超卖|少付|少缴|低于|轻视|过低",
            "too low|below",
            "[低少轻]|超卖|不足|未",
        ),
    ),
    # Multiples and ranks.
    pair(
        "twice double doubl two. half halv",
        pole(
            r"twice|doubl(?:e|es|ed|ing)|two[- ](?:times|fold)|twofold",
            "[两二2]倍|双倍|翻[番倍]|一倍|倍增|倍升",
            "double[a-z-]*",
            "倍|翻|双|两|二|2",
        ),
        pole(
            r"halv(?:e|es|ed|ing)|(?:by|in) half|half (?:of |the |that |as |its )(?!year|20|fiscal|first|second)",
            "一半|减半|半价|腰斩|半数",
            "half",
            "半|斩|二分之一|50%|五成",
        ),
    ),
    pair(
        "second third fourth fifth",
        pole(
            r"(?:second|third|fourth|fifth)[- ](?:largest|biggest|highest|most|best|lowest|smallest|busiest|strongest)",
            "第[二三四五2-5]|次[大高低于]|仅次|亚军|前[二三四五]|季军",
            "",
            "[二三四五次2-5亚]",
        ),
        pole(NEVER, "最[大高低多佳好小忙强]|第一|首位|榜首", "first|leading|top|no", ""),
        "largest|biggest|highest|most|best|lowest|smallest|busiest|strongest",
    ),
    pair(
        "widest biggest largest narrowest smallest tightest",
        pole("widest", "最[大宽阔]", "largest|biggest|highest", "大|宽|阔|高"),
        pole("narrowest|tightest|smallest", "最[窄小紧低]", "lowest|least", "窄|小|低|紧|少"),
        "widest|narrowest|tightest",
    ),
    pair(
        "longest shortest",
        pole("longest", "最[长久]", "", "长|久"),
        pole("shortest", "最短", "", "短"),
    ),
    pair(
        "fastest slowest quickest",
        pole("fastest|quickest", "最[快高迅速]", "sharpest|strongest|highest|steepest", "快|高|迅|急|强|大"),
        pole("slowest", "最[慢低缓]", "weakest|lowest|smallest", "慢|低|缓|弱|小"),
    ),
    pair(
        "strongest weakest best worst",
        pole("strongest|best", "最[强好佳优]", "highest|fastest|most|largest", "强|好|佳|优|高|大"),
        pole("weakest|worst", "最[弱差坏糟]", "lowest|slowest|steepest|largest|biggest", "弱|差|坏|糟|低|大|严重"),
    ),
)
