"""How far a matter has come: possible, considered, planned, agreed, done.

English in lower case, Chinese in the Simplified view, half width.
"""

from __future__ import annotations

from bilingual_qa.rules.accuracy.opposites import NEVER, pair, pole

# Participles and past tenses that say that something was done; not those of saying and expecting, which any sentence may have.
_DONE = (
    r"(?!(?:report|add|not|stat|comment|indicat|warn|expect|plann|propos|schedul|bas|list|limit|unit|relat|estimat"
    r"|project|forecast"
    r"|anticipat|intend|rat|link|own|combin|nam|diversifi|fix|us|target|need|continu|integrat|bring|spe|fe|exce|proce"
    r"|succe|hundr|inde)ed\b)"
    r"[a-z]{2,}ed|has|have|had|already|was|were|did|done|sold|bought|won|lost|made|began|took|cut|built|held|met|paid"
    r"|shut|spent|came|went"
    r"|got|gave|left|broke|drew|rose|fell|grew|since|last|after|now|ago|newly|been|became"
)
_ADVERB = r"(?:[a-z]+ly |also |still |now |even |currently |reportedly |again )?"
_WEIGHING = r"(?:consider|weigh|mull|explor|evaluat|study|contemplat|assess|examin|review|discuss|negotiat|debat|ponder)"
_MODAL = (
    r"may|might|could|would|will|should|can|to|plan\w*|expect\w*|next|upcoming|going|forthcoming|future|until|by"
    r"|schedul\w*|due|about|if"
    r"|propos\w*|aim\w*|intend\w*|likely|when|target\w*|forecast\w*|soon|potential|consider\w*|pending"
)
_PENDING = "考虑|研究|评估|探讨|洽谈|磋商|谈判|商讨|商议|权衡|斟酌|检讨"

STAGES = (
    # Under consideration, and decided.
    pair(
        "consider weigh mull explor evaluat study studies contemplat assess examin review negotiat talks discuss decid"
        " agree resolv sign"
        " finali approv ponder debat",
        pole(
            rf"(?:is|are|was|were|be|been|still) {_ADVERB}{_WEIGHING}(?:y?ing|ling|ating)|(?:considers|mulls|ponders"
            rf"|mulled|is in|are in|was in"
            r"|were in|in) (?:\w+ )?(?:talks|discussions|negotiations)|(?:considers|mulls|ponders|mulled|considered)",
            f"(?:{_PENDING})(?!到)|讨论|可能|拟|有意|打算",
            "possib[a-z]*|may|might|plan[a-z]*|talks?",
            "拟|计划|打算|意|正|讨论|料|预|或|可能|待|倾|盼|谈|思|琢磨|酌|寻求|寻",
        ),
        pole(
            r"(?:has |have )?(?:decided|agreed|resolved) to|agreed|signed|finali[sz]ed|has approved|have approved",
            "(?<!未)决定|敲定|拍板|已同意|达成(?:了)?协议|(?<!未)签署|签订|已(?:经)?(?:完成|通过|批准|确定|落实|出售|收购|关闭)|谈妥|议定",
            r"decision|agreement|deal|accord|complet\w*|clos\w*|sign\w*|reach\w*|conclud\w*|announc\w*|determin\w*"
            r"|contract\w*|approv\w*",
            "决|定|同意|协议|签|批|通过|完成|承诺",
        ),
    ),
    # Possible, planned or expected, and done.
    pair(
        "may might could plan intend aim hop propos due poised on. expect set schedul seek look will would likely"
        " consider mull talks"
        " has have was were"
        " eye target track poised",
        pole(
            r"(?:may|might|could|will|would)(?: (?:also|not|soon|still|even|further|eventually|potentially|be|have to"
            r"|need to))* [a-z]+"
            r"|(?:plans?|planning|intends?|aims?|aiming|hopes?|hoping|proposes?|expects?|seeks?|looking|likely"
            r"|scheduled|poised|set|eyeing|wants?|on"
            r" track|expected|due|likely) to [a-z]+|mulls?|mulling|in talks|considering|plans for|proposed (?:an? |the "
            r"|to |new )",
            "可能|或将|或会|拟|计划|打算|有意|考虑|预计|预期|料|有望|可望|寻求|力争|旨在|希望|争取|(?<![已经_])将|(?<!机)(?<!协)(?<!委员)(?<!董事)会(?![计议员社])",
            "plan[a-z]*|expect[a-z]*|proposal|prospect[a-z]*|potential[a-z]*|possib[a-z]*|forecast[a-z]*|intention",
            "(?<!未)(?<!不)能|可|望|或|冀|盼|欲|想|要|待|正|准备|筹|预|势|须|应|即|似|倘|若|如|目标",
        ),
        pole(
            NEVER,
            "已(?![婚知故往满届逝久非无不成为])|(?:关闭|收购|出售|完成|推出|削减|裁减|上调|下调|提高|签署|取消|暂停|终止|达成|批准|宣布|启动|通过|退出|解雇|加强"
            "|下跌|上升|降低|增加|减少|推迟|回购|发行|任命|撤回|落实)了",
            _DONE,
            "已|了(?!解)|过|完成|曾|获|经|日前|刚|甫|于|宣布",
        ),
    ),
    # Done, and still to come.
    pair(
        "has have had was were already complet announc",
        pole(
            r"(?:has|have|had) (?:now |already |recently |successfully |since |also |just )?(?:been )?(?:[a-z]{3,}ed"
            r"|sold|bought|won|lost|made|begun"
            r"|taken|cut|built|held|met|paid|shut)|(?:was|were) (?:[a-z]+ly )?(?!expect|schedul|suppos|plann|due"
            r"|forecast|set|intend|projec|to\b)"
            r"[a-z]{3,}ed(?! to be)|already [a-z]+ed",
            "已|(?<!为)了(?!解)|完成|曾|获|过(?!度|高|低|多)",
            r"yesterday|ago|last",
            "已|了|过|曾|获|经|自|以来|至今|刚|甫|完|因|由|后|受|被|遭|均|都|是|为|有|持|达|至|到|录|创|在|累计|去年|上",
        ),
        pole(
            NEVER,
            "将(?:于|会|在|可|继续|推出|关闭|开始|收购|出售|完成|削减|宣布|公布|发布)[^,。;]{0,8}|拟|计划(?=[于在将推开出收发增扩兴投削裁关])|打算|有意|正?考虑",
            f"{_MODAL}|will|plans?|proposal|consideration",
            "",
        ),
    ),
)
