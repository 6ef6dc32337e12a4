"""Acts between two parties: acquired by, sued by, downgraded by. English in lower case, Chinese in the Simplified view."""

from __future__ import annotations

import msgspec

from bilingual_qa.text.screened_pattern import ScreenedPattern


class Act(msgspec.Struct, frozen=True):
    """What one party does to another.

    Attributes:
        participles: the words for it in the passive.
        past: the words for it in the active.
        chinese: the words for it.
        fronts: whether 對 or 向 before it says whom it is done to.
    """

    participles: frozenset[str]
    past: frozenset[str]
    chinese: ScreenedPattern
    fronts: bool


def _act(participles: str, past: str, chinese: str, *, fronts: bool = True) -> Act:
    return Act(frozenset(participles.split()), frozenset((past or participles).split()), ScreenedPattern(chinese), fronts)


_DRIVE = "(?:带动|推动|驱动|拉动|推升|刺激|助长)(?!力|因素)"
_CAUSE = "导致|引发|触发|造成|引起|促使|引致|招致"

ACTS = (
    _act("acquired bought purchased", "acquired acquires buys bought purchased", "收购|并购|购入|买下|购得|入主|买入"),
    _act("sued", "sued sues", "起诉|控告|状告|提告|入禀"),
    _act("fined penalised penalized", "fined fines penalised penalized", "罚款|处罚|开罚|重罚"),
    _act("downgraded", "downgraded downgrades", "下调|调降|降级|调低"),
    _act("upgraded", "upgraded upgrades", "上调|调升|升级|调高"),
    _act("owned controlled", "owns owned controls controlled", "拥有|控制|持有|控股"),
    _act("replaced succeeded", "replaced replaces succeeded succeeds", "取代|接替|接任|替代|继任"),
    _act("overtaken surpassed", "overtook overtakes surpassed surpasses", "超越|超过|赶超|反超"),
    _act("beaten defeated outbid", "beat defeated outbid", "击败|打败|胜过|压过"),
    _act("audited", "audited audits", "审计|审核|查核"),
    _act("appointed hired engaged", "appointed appoints hired hires engaged", "委任|聘请|任命|聘用|委聘"),
    _act("investigated probed", "investigated investigates probed probes", "调查"),
    _act("rejected", "rejected rejects", "拒绝|否决|驳回"),
    _act("approved", "approved approves", "批准|核准"),
    _act("accused", "accused accuses", "指控|指责|控诉"),
    _act("criticised criticized", "criticised criticized criticises criticizes", "批评|抨击"),
    _act("guaranteed", "guaranteed guarantees", "担保"),
    _act("backed funded financed", "backed backs funded financed", "支持|资助|出资|注资"),
    _act("supplied", "supplied supplies", "供应|供货"),
    _act("warned", "warned warns", "警告"),
    _act("rescued", "rescued rescues", "救助|拯救|纾困"),
    _act("absorbed", "absorbed absorbs", "吸收合并|吞并"),
    _act("sanctioned", "sanctioned sanctions", "制裁"),
    _act("blacklisted", "blacklisted blacklists", "列入黑名单"),
    _act("managed operated", "manages operates", "管理|营运|运营|经营"),
    _act("leased rented", "leased leases rented rents", "租用|承租|租下"),
    _act("led headed chaired", "led leads heads headed chairs chaired", "领导|率领|带领|牵头|主持|掌管"),
    _act("targeted attacked", "targeted attacked attacks", "狙击|针对|攻击|看空"),
    # What one figure or event does to another: losses offset by gains, growth driven by exports.
    _act("offset outweighed negated", "offset offsets outweighed outweighs negated", "抵[销消]|盖过", fronts=False),
    _act("outpaced outstripped exceeded outgrown", "outpaced outstripped outgrew", "超越|超过|超出|快于|高于|跑赢", fronts=False),
    _act("eclipsed dwarfed overshadowed", "eclipsed dwarfed overshadowed", "盖过|掩盖|远超|超过", fronts=False),
    _act(
        "driven fuelled fueled powered propelled spurred",
        "drove drives fuelled fueled powered propelled spurred",
        _DRIVE,
        fronts=False,
    ),
    _act("caused triggered prompted sparked", "caused causes triggered triggers prompted prompts sparked", _CAUSE, fronts=False),
    _act(
        "boosted lifted underpinned buoyed",
        "boosted boosts lifted lifts underpinned buoyed",
        "提振|支撑|带动|推高|拉高|刺激",
        fronts=False,
    ),
    _act(
        "dragged hampered eroded dented", "hampered hampers eroded erodes dented", "打击|拖累|侵蚀|削弱|妨碍|阻碍", fronts=False
    ),
    # What one party tells another to do.
    _act("informed notified", "informed notified notifies informs", "通知|告知|知会"),
    _act("ordered", "ordered orders", "下令|勒令|责令|命令"),
    _act("urged asked", "urged urges", "敦促|呼吁|促请"),
    _act("indemnified reimbursed compensated", "indemnified reimbursed compensated", "弥偿|赔偿|补偿|报销"),
    _act("nominated invited", "nominated nominates invited invites", "提名|邀请"),
    _act("challenged opposed", "challenged challenges opposed opposes", "质疑|挑战|反对"),
)
PARTICIPLES = {word: act for act in ACTS for word in act.participles}
PAST = {word: act for act in ACTS for word in act.past}
# Words between which and the act that follows stands the party that does it: 獲X收購, 被X起訴, 由X審計.
PASSIVE = ScreenedPattern("[获被由遭受让承]|为(?=[^,。;]{1,16}所)|给|接到|面临|面对|成为|归|属|旗下|遭到|靠|因|凭|来自|源于|随")


class Transfer(msgspec.Struct, frozen=True):
    """What hands something over, or takes it.

    Attributes:
        words: the verbs for it.
        chinese: the words for it.
        toward: 向 or 從 with somebody and such a word.
    """

    words: frozenset[str]
    chinese: ScreenedPattern
    toward: ScreenedPattern


def _transfer(words: str, chinese: str) -> Transfer:
    toward = f"[向从自由](?P<party>[^,。;向从]{{1,24}}?)(?P<verb>{chinese})"
    return Transfer(frozenset(words.split()), ScreenedPattern(chinese), ScreenedPattern(toward))


GIVING = _transfer(
    "sold sell sells selling transferred transfers divested offloaded leased leases lent loaned advanced lends supplied supplies",
    "提供贷款|放贷|出售|售予|售出|沽出|沽售|卖出|卖给|转让|让售|变卖|借出|贷出|出租|租出|供应|供货",
)
TAKING = _transfer(
    "bought buy buys buying acquired acquires purchased purchases purchasing leased leases rented rents borrowed borrows sourced"
    " sources",
    "购入|收购|买入|购买|买下|购得|买进|购进|采购|租入|承租|租用|借入|租下",
)
