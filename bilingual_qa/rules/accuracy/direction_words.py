"""Words of direction in the two languages. English in lower case, Chinese in the Simplified view."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Iterator

import msgspec

from bilingual_qa.model import Span


class Direction(enum.Enum):
    """More or less, higher or lower."""

    UP = "up"
    DOWN = "down"


class DirectionWord(msgspec.Struct, frozen=True):
    """A word of direction and where it stands in the raw text."""

    span: Span
    direction: Direction


# Verbs, adverbs, nouns and comparisons. "Over" and "more than" before a figure are approximations, so they are not here.
_ENGLISH = {
    Direction.UP: """
        rise rises rising rose risen increase increases increased increasing grow grew grows growing grown growth climb
        climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain gains
        gained gaining expand expands expanded expanding expansion accelerate accelerates accelerated accelerating rebound
        rebounds rebounded rebounding recover recovers recovered rally rallied rallies advance advanced advances higher
        above exceed exceeds exceeded exceeding beat beats beating outperform outperforms outperformed outperforming widen
        widens widened widening upgrade upgrades upgraded raise raises raised raising lift lifts lifted lifting hike hikes
        hiked strengthen strengthens strengthened strengthening appreciate appreciates appreciated firm firmed firmer
        advancing rallying recovering hiking firming appreciating swelling ballooning escalating doubles outweigh outweighs
        outweighed outweighing outstrip outstrips outstripped outran overtook overtakes overtaken eclipsed
        topped passed surpass surpasses surpassed outpace outpaces outpaced uptick upturn upswing upward upwards ballooned
        add adds added adding push pushed pushes pushing drove drives driven brought bring brings revised marked outgrow
        outgrows outgrew outnumber outnumbers outnumbered exceeding came come comes coming went goes
        gone going edged inched crept ticked nudged mushroomed swell swelled swollen boost boosted boosts lengthen lengthens
        lengthened lengthening escalate escalated
        escalates up pick picks picked step steps stepped ramp ramped double triple
        doubled doubling quadrupled trebled tripled""",
    Direction.DOWN: """
        fall falls falling fell fallen lowers decline declines declined declining decrease decreases decreased decreasing drop
        drops dropped dropping slip slips slipped slide slid slides plunge plunges plunged plunging plummet plummets
        plummeted plummeting tumble tumbles tumbled tumbling slipping sliding sinking dropping dipping retreating slumping
        trimming slashing receding waning dwindling diminishing eroding moderating cools cooled cooling ebb ebbs ebbed
        abate abates abated fade fades faded fading dampen dampens dampened depress depresses
        depressed shrink shrinks shrinking shrank shrunk contract contracts contracted
        contracting contraction reduce reduces reduced reducing reduction cut cuts cutting lower lowered lowering below
        lag lags lagged lagging trail trails trailed trailing missed misses underperform underperforms underperformed
        underperforming narrow narrows narrowed narrowing
        downgrade downgrades downgraded trim trims trimmed slash slashed slashes weaken weakens weakened weakening
        depreciate depreciates depreciated eases eased easing moderates moderated moderating slow slows slowed slowing
        slower decelerate decelerates decelerated decelerating shed sank sunk lost soften softens softened softening
        softer retreat retreats retreated dip dips dipped slump slumps slumped dwindle dwindled dwindles diminish
        diminished diminishes erode eroded erodes recede receded recedes wane waned nosedived crashed downtick downturn
        downward downwards compress compressed compression curtail curtailed pared shaved shorten shortens shortened
        shortening halved halving down off pull pulled pulls scale scaled step steps stepped gave give gives""",
}
# A figure that may follow "up", "down" and "contracts": up 12%, down by about US$3bn.
_BEFORE_FIGURE = (
    r"(?<!make up)(?<!made up)(?<!makes up)(?<!take up)(?<!took up)(?<!takes up)(?<!making up)(?<!taking up)"
    r"(?<!give up)(?<!gave up)(?<!gives up)(?<!given up)(?<!giving up)"
    r" (?:by |about |around |some |nearly |over |to |from |slightly |sharply )*"
    r"(?:[~c$a-z.]{0,4} ?\d|(?:a|one|two) ?-?(?:half|third|quarter|fifth|tenth)s?\b|(?:two|three)-(?:thirds|quarters|fifths)\b)"
)
# What must follow a word for it to be one of direction.
_CONTEXT = {
    word: re.compile(pattern)
    for words, pattern in (
        ("up down", _BEFORE_FIGURE),
        # Costs outpaced by revenue grew the less.
        (
            "outpaced outstripped outweighed surpassed eclipsed overtaken",
            r"(?! by (?!about|some|around|over|nearly|almost|more|less|half|an? (?:third|quarter|fifth|wide|margin))[a-z])",
        ),
        ("add adds added adding", r" (?:about |around |some |nearly |over |another |a further |up to )*[~c$a-z.]{0,4} ?\d"),
        (
            "passed",
            r" (?:the )?(?:[~c$a-z.]{0,4} ?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:million|billion|trillion))",
        ),
        ("contracts", r" (?:by|to|from|\d)"),
        ("contract", r" (?:by|to|from|further|again|sharply|slightly)\b"),
        ("off", r" (?:about |around |some |nearly |over |more than )*\d[\d.]*(?:%| per ?cent)(?! of\b| stake| interest)"),
        ("pick picks picked", " up"),
        ("ramp ramped", " up"),
        ("scale scaled pull pulled pulls", " back"),
        ("gave give gives", r" (?:back|up (?=[~c$a-z.]{0,4} ?\d))"),
        ("depreciate depreciates depreciated", "(?! (?:and|expense))"),
        ("firm", r" up\b"),
        ("firmed", " (?:up|by|to)"),
        ("compress compressed", " (?:by|to|from)"),
        ("lower", "(?![ -](?:end|bound|half|limit|tiers?|middle|court|house|part|brackets?|deck|level of the range)\\b)"),
        ("double triple", r"(?![ -](?:digit|tax|count|bottom|top|dip|check|glaz|decker|whammy|hull|room|entry|blow|edge|crown))"),
        ("boost boosted boosts", "[^.,;]{0,60} (?:by|to) "),
    )
    for word in words.split()
}
# "Step up" and "step down" say it with their second word.
_STEPPING = frozenset(
    """push pushed pushes pushing drove drives driven brought bring brings revised marked step steps stepped came come comes
    coming went goes gone going edged inched crept ticked nudged""".split()  # noqa: SIM905
)
_STEP = {"up": Direction.UP, "down": Direction.DOWN, "back": Direction.DOWN}
_STEPS = re.compile(r" (up|down|back)(?:wards?)?\b(?! with\b| for\b| against\b| short\b| the\b| to the\b)")
_DIRECTIONS = {word: direction for direction, words in _ENGLISH.items() for word in words.split()}
# The words of a source without which there is nothing to compare.
ENGLISH_WORDS = frozenset(_DIRECTIONS) | {
    "more",
    "less",
    "fewer",
    "greater",
    "cheaper",
    "over",
    "under",
    "ahead",
    "short",
    "behind",
}


# After the upgrade, spreads tightened: an event, and no direction of what is told.
_RATINGS = frozenset(("upgrade", "downgrade"))
_EVENT_OF_A_RATING = re.compile(r"\b(?:after|following|since|before|on|despite|by|amid) (?:the|an?|its|this) (?:[a-z]+ )?$")
_BEFORE_AN_EVENT = 32


# Costs grew 6%, outpaced by revenue: what is passed by another is the lower of the two.
_PASSED = frozenset(
    ("exceeded", "outperformed", "outweighed", "outstripped", "overtaken", "eclipsed", "topped", "surpassed", "outpaced")
)
_BY_ANOTHER = re.compile(r" by (?!about|around|some|nearly|over|more|only|just|an?\b|[~c$a-z.]{0,4} ?\d)")


def english_words(text: str, tokens: Iterable[tuple[str, int]]) -> Iterator[DirectionWord]:
    """The words of direction of an English text in lower case, in order; `tokens` are its words with their offsets."""
    for word, start in tokens:
        if word not in _DIRECTIONS:
            continue
        direction = _DIRECTIONS[word]
        end = start + len(word)
        # Water-cooled servers, liquid-cooling parts, narrow-body jets: what a thing is, not where it goes.
        if text[start - 1 : start] == "-" or (text[end : end + 1] == "-" and not text.startswith("-than", end)):
            continue
        if word in _STEPPING:
            step = _STEPS.match(text, end)
            if step and (word.startswith("step") or step[1] != "back"):
                yield DirectionWord(Span(start, step.end()), _STEP[step[1]])
            continue
        if word in _RATINGS and _EVENT_OF_A_RATING.search(text, max(0, start - _BEFORE_AN_EVENT), start):
            continue
        context = _CONTEXT.get(word)
        if context is None or context.match(text, end):
            if word in _PASSED and _BY_ANOTHER.match(text, end):
                direction = Direction.DOWN
            yield DirectionWord(Span(start, end), direction)


# Right behind a figure: "a 12% increase", "12% below".
_GAP = r"(?:[ -](?:points?|ppts?|year[- ]on[- ]year|yoy|y/y|qoq|q/q|annual|annualised|cumulative|organic|sequential))*[ -]"
# What a figure may be over or under; over the quarter and under the plan it only stands.
_LEVELS = (
    r" (?:treasur|gilts|bunds|jgbs|sofr|hibor|shibor|euribor|libor|sonia|tibor|(?:mid-?)?swaps|prime\b|lpr|base rate)"
    r"| (?:the|its|their|last|this)(?: (?!to\b)[a-z'-]+){0,2}?"
    r" (?:(?:fore|broad)cast|estimate|consensus|target|average|price|limit|budget"
    r"|guidance|cost|peak|level|threshold|benchmark|close|norm|mean|median|rate|cap|ceiling|floor|par|requirement|minimum|maximum"
    r"|total|figure|number|previous|prior|preceding|same|corresponding|year-|offer|bid|market|index|peer|rival|year's|quarter's"
    r"|month's|swap|treasur|yield|one|curve)"
)
# Ahead of an event, and not of a level.
_EVENT = (
    r" (?:(?:the|its|an?|this|next|[a-z]+'s) )*(?:[a-z]+ ){0,2}?(?:results|earnings|announcement|meeting|vote|decision|release"
    r"|election|listing|ipo|holiday|data|report|launch|expiry|speech|deadline|summit|new year|weekend|open|opening|schedule|call"
    r"|statement|hearing|ruling|debut|update|trial|takeover|merger|deal|auction|sale|split|rebalancing|easter|christmas)\b"
)
ENGLISH_BEHIND = {
    Direction.UP: re.compile(
        _GAP + r"(?:increase|rise|growth|gain|jump|surge|expansion|higher|above|upside|ahead of(?!" + _EVENT + r")|hike|more than"
        r"|more(?! or\b)|greater|over(?=" + _LEVELS + r"))\b"
    ),
    Direction.DOWN: re.compile(
        _GAP + r"(?:decrease|decline|drop|fall|reduction|cut|contraction|lower|below|downside|short of|shortfall|slump|dip|behind"
        r"|in the red"
        r"|off(?!-| of)"
        r"|less than|fewer|cheaper|under(?=" + _LEVELS + r"| cost\b))\b"
    ),
}
# Every alternative begins with a character of its own and there are no groups: so the search skips to those characters. What
# must not stand before a single character is looked at behind it.
_TO_FIGURE = r"(?=[了约近逾至到超]?\s?\d)"
_TURNED_UP = "不跌反[升增涨]|不降反[升增涨]|不减反[升增涨]|由[跌降减]转[升增涨]|从[跌降减]转[升增涨]|止跌回升"
_TURNED_DOWN = "不升反[跌降减]|不增反[跌降减]|不涨反[跌降减]|由[升增涨]转[跌降减]|从[升增涨]转[跌降减]"
_CHINESE = {
    Direction.UP: re.compile(
        f"{_TURNED_UP}|上升|上涨|上扬|上行|上修|增加|增长|增多|成长|增幅|升幅|涨幅|增至|升至|涨至|攀升|飙升|急升|跃升|激增|大增|大升|大涨|劲增|劲升|回升|反弹"
        "|增产|扩产|推高|推升|拉高|拉抬|抬高|抬升|走扩|走宽|上移|升破|涨破|升穿|突破|领先|快于|多于|大于|强于|拉升|走高|冲高|提升|提高|调升|调高|上调|扩大|扩张|扩阔|走阔|高于|高出|优于|胜于|超出|升值|走强|转强|加快|加速|翻倍|翻番|倍增"
        f"|升(?<![上回提调跃攀飙急].){_TO_FIGURE}|涨(?<![上飙急].){_TO_FIGURE}|增(?<![少多].){_TO_FIGURE}"
    ),
    Direction.DOWN: re.compile(
        f"{_TURNED_DOWN}|下跌|下降|下滑|下挫|下行|下修|减少|减至|跌至|降至|跌幅|降幅|减幅|回落|回吐|急跌|暴跌|大跌|大减|急挫|锐减|骤减|骤降|滑落|滞后|走低|走跌"
        r"|减产|贬至|贬穿|侵蚀|蚕食|压低|压降|压缩|下移|走窄|调减|拉低|拖低|跌穿|失守|跌破|落后|慢于|小于|弱于|差于|走软|转弱|缩水|缩减|缩短|收缩|收窄|缩窄|缩小|下调|调低|调降|低于|逊于|不及|少于|不足(?=\s?\d)|不到(?=\s?\d)|降低|减低|削减|萎缩|放缓|趋缓|减缓|减慢|放慢|减速|贬值|走弱|衰退|减半"
        f"|跌(?<![下回急暴大].){_TO_FIGURE}|减(?<![大锐骤].){_TO_FIGURE}|降(?<![下骤].){_TO_FIGURE}"
    ),
}


# 較去年高18%: a single character before its figure, in a clause that compares.
_LEVEL = re.compile(
    r"(?<![最至提升降减新不])(?P<word>[高低多少])(?=[出了约近逾]{0,2}\s?(?:[a-z$]{0,4}\s?\d|[一二两三四五六七八九十]+个(?:百分|基|标准)))"
)
_COMPARES = re.compile(r"(?:[较比]|按[年季月]|[同环]比)[^,，。；;]{0,24}$")


def _levels(text: str) -> Iterator[DirectionWord]:
    for match in _LEVEL.finditer(text):
        if _COMPARES.search(text, max(0, match.start() - 28), match.start()):
            yield DirectionWord(Span(*match.span("word")), Direction.UP if match["word"] in "高多" else Direction.DOWN)


def chinese_words(text: str) -> list[DirectionWord]:
    """The words of direction of a Chinese text in the Simplified view, in order."""
    found = [
        DirectionWord(Span(*match.span()), direction)
        for direction, pattern in _CHINESE.items()
        for match in pattern.finditer(text)
    ]
    found += _levels(text)
    return sorted(found, key=lambda word: word.span.start)


CHINESE_BEHIND = {
    Direction.UP: re.compile(
        "(?:的|之)?(?:同比|按年|按季|环比|年度|有机|累计)?(?:升幅|涨幅|增幅|增长(?![至到])|上升空间|上行空间)"
    ),
    Direction.DOWN: re.compile(
        "(?:的|之)?(?:同比|按年|按季|环比|年度|累计)?(?:跌幅|降幅|减幅|下跌(?![至到])|下降(?![至到])|下行空间|下跌空间)"
    ),
}

# What says at what pace a thing grows, and no more.
PACE = re.compile("放缓|趋缓|减缓|减慢|放慢|减速|加快|加速")
ENGLISH_PACE = re.compile(
    r"\b(?:slow(?:s|ed|er|ly|ing|down)?|pace|momentum|steam|speed|fast(?:er)?|quick(?:er|ly)?|modest(?:ly)?|gentl[ey]r?|mild(?:er|ly)?"
    r"|moderate(?:ly)?|brisk(?:ly)?|rapid(?:ly)?|less|more|cool[a-z]*|decelerat[a-z]*|accelerat[a-z]*)\b"
)

# Words that only compare two levels and never say that one became the other.
COMPARED = re.compile(
    "above|below|exceed(?:s|ed|ing)?|beat(?:s|ing)?|miss(?:es|ed)|(?:out|under)perform(?:s|ed|ing)?|ahead of|short of|behind"
    "|topped"
    "|surpass(?:es|ed)?|高于|低于|优于|胜于|逊于|不及|少于|领先|落后|[快慢多大小强弱差]于"
    r"|out(?:weigh|strip|pac|ran|number)[a-z]*|overt[ao]k[a-z]*|eclipsed|lag(?:s|ged|ging)?|trail(?:s|ed|ing)?|outgr[eo]ws?|突破|跌破|不足|不到"
)

# What a level is compared with: up from 27%, lower than the 1.6% of a year ago; 高于去年同期的1.6%.
ENGLISH_AGAINST = {
    Direction.UP: re.compile(
        r"\b(?:up|(?:higher|more|greater|faster|stronger|wider|larger|bigger|longer) than|above|compared favou?rably with)"
        r"(?: sharply| slightly)?(?: from)? (?:the |a |an |its |about |some |around |only |last (?:year|quarter)'s |previous"
        r" |earlier )*$"
    ),
    Direction.DOWN: re.compile(
        r"\b(?:down|(?:lower|less|fewer|slower|weaker|narrower|smaller|shorter) than|below)"
        r"(?: sharply| slightly)?(?: from)? (?:the |a |an |its |about |some |around |only |last (?:year|quarter)'s |previous"
        r" |earlier )*$"
    ),
}
CHINESE_AGAINST = re.compile(r"(?P<word>[高低多少快慢大小长短阔窄强弱]于)[^,，。；;\d]{0,10}$")
CHINESE_MORE = frozenset("高多快大长阔强")

# These do both.
EITHER = re.compile("higher|lower|up|down|高出|[高低多少]")

# Words that say rise or fall and nothing else: trusted without a figure. "Increased volatility" is not among them.
PLAIN_ENGLISH = re.compile(
    r"(?:rises?|rose|risen|surged?|climbed|jumped|soared|falls?|fell|fallen|declined?|declines|drops?|dropped|plunged?"
    r"|tumbled|slumped)\b"
    r"|(?:increase|increases|decrease|decreases)\b"
    r"|(?:increased|decreased)"
    r"(?= (?:by|to|from|in|at|on|over|during|amid|as|and|due|again|further|sharply|significantly|slightly|year)\b|[.,;])"
)
PLAIN_CHINESE = re.compile(
    "上升|上涨|增加|攀升|飙升|急升|大增|激增|下跌|下降|下滑|减少|回落|下挫|急跌|暴跌|锐减|不[升增涨跌降减]反|[由从][升增涨跌降减]转"
)

# "Improved" is down for what is better when it is low, and up for what is better when it is high; the rest is left alone.
IMPROVED_WORDS = frozenset("improve improves improved improving improvement".split())  # noqa: SIM905
WORSENED_WORDS = frozenset("deteriorate deteriorates deteriorated deteriorating deterioration worsen worsens worsened".split())  # noqa: SIM905
IMPROVED = re.compile(r"\bimprov(?:e|es|ed|ing|ement)\b")
WORSENED = re.compile(r"\b(?:deteriorat(?:e|es|ed|ing|ion)|worsen(?:s|ed|ing)?)\b")
LOWER_IS_BETTER = re.compile(
    r"\b(?:loss(?:es)?|(?:combined|expense|claims|cost) ratio|cost[- ](?:to[- ])?income|npls?|non-performing|delinquenc[a-z]+"
    r"|credit costs?"
    r"|cost of risk|gearing|leverage ratio|churn|unemployment|vacancy|deficit|days|cash burn|net debt|attrition|shrinkage)\b"
)
HIGHER_IS_BETTER = re.compile(
    r"\b(?:margins?|profit[a-z]*|yields?|roe|roa|roic|return on [a-z]+|utili[sz]ation|occupancy|retention|coverage|capital"
    r" ratio)\b"
)
