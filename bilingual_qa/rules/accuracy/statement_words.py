"""More claims that a translation must not make by itself: of law and blame, of certainty, of extent, of time, by whom it is said.

English in lower case, Chinese in the Simplified view, lower case, half width: a comma is an ASCII one. As in `claim_words`, one
word of `english` in the source keeps the rule silent.
"""

from __future__ import annotations

from bilingual_qa.rules.accuracy.claim_words import Claim
from bilingual_qa.text.screened_pattern import ScreenedPattern


def _statement(name: str, chinese: str, english: str, unless: str = "") -> Claim:
    """A claim from the plain words that make it, with a vertical bar between them; `unless`: what must not follow."""
    behind = f"(?!{unless})" if unless else ""
    return Claim(name, ScreenedPattern(f"(?:{chinese}){behind}"), ScreenedPattern(rf"\b(?:{english})"))


STATEMENTS = (
    _statement(
        "wrongdoing",
        "涉嫌|造假|作假|舞弊|做假账|操纵|内幕交易|行贿|受贿|贪污|违规|违法|挪用|虚报|隐瞒",
        r"alleg|suspect|fraud|fak|fals|fabricat|manipul|cook|inflat|misstat|mis-?report|insider|brib"
        r"|corrupt|graft|launder|ml\b|aml\b|violat"
        r"|breach|illegal|irregular|misconduct|malpractice|accus|charg|prob|investigat|sham|forg|fict"
        r"|bogus|doctor|rigg|spoof|wrong|non-?compl"
        r"|offen[cs]|crim|unlawful|against the|contraven|infring|embezzl|misappropriat|divert|siphon"
        r"|conceal|hid|cover|withh|undisclos|overstat"
        r"|understat|money|rule|law|sanction|penal|fine|disciplin|complian|error|cheat|steal|stole"
        r"|theft|dishonest|integrity|market abuse|non-dis"
        r"|enforce|improper|abus|failed|failure|fail|unauthori|scam|swindl|financ",
    ),
    _statement(
        "hostile",
        "敌意|恶意收购|敌对",
        r"hostil|unsolicit|unfriend|malicious|antagon|enem|predat|raid|unwelcome|oppos|against"
        r"|adversar|rival|belliger",
    ),
    _statement(
        "with its subsidiaries",
        "及其子公司|及其附属公司|及其关联公司|及其联营公司|及旗下公司|及其关联方|及子公司|及附属公司"
        "|与其子公司|和其子公司|连同附属公司",
        r"subsidiar|affiliat|group|units?\b|associat|arms?\b|division|related|consolidat|compan"
        r"|busines|entit|venture|operation|portfolio"
        r"|owned|controlled|famil|together|combined|jointly|partner|parent|connected",
    ),
    _statement(
        "for none but",
        "仅供|仅限|只限|专供|仅向|只向|仅面向|只供|仅适用于|只适用于|仅对|只对|仅在|(?<!不)只在|仅于",
        r"only|exclusiv|sole|limit|restrict|reserv|dedicat|confin|pure|just\b|mere|alone|no other"
        r"|none|special|purpose|confident|unless|until"
        r"|but\b|nothing|except|cap|tailor|other than|specific|wholly|select|private|narrow|few"
        r"|single|particular|use|inform|refer|designed",
    ),
    _statement(
        "certain",
        "必将|必定|势必|必然会|肯定会|(?<![不未])一定会|无疑会|毫无疑问|绝对会|注定|保证会|绝不会|必然导致",
        r"certain|sure|ensur|guarant|assur|doubt|bound|inevit|definit|must|commit|pledg|promis|clear"
        r"|absolut|always|never|question|warrant"
        r"|determin|vow|destin|doom|no way|unavoid|inexorab|necess|will (?:surely|only|inevitab)"
        r"|no matter|confident|convinc|cannot|can't"
        r"|without fail|by no means|not at all|under no|set to|obvious|undeniab",
    ),
    _statement(
        "all of it",
        "悉数|全数|一律|全线|无一例外|百分之百|毫无例外|全盘",
        r"all\b|sold out|sells? out|nationwide|cap(?:s|ped)?\b|hardly|every|each|entire|whole|full|complet|total|any\b"
        r"|both|whatever|throughout|across|100"
        r"|outright|never|no\b|none|overall|remain|rest\b"
        r"|univers|settle|without exception|uniform|always|broad|board|balance|sweep|clean|wip|fab\b"
        r"|lines?\b|already|fell|rose|virtually|must|mandat|revers|recoup|recover|eras",
    ),
    _statement(
        "next or last year",
        "明年|下月|下季|下周|(?<![以年])来年|今年稍后|年底前|上月|上周|前年|后年|去年底|年初|今年底|下半年|上半年",
        r"year|month|week|(?:mon|tues|wednes|thurs|fri)day|quarter|annual|coming|ahead|previous|prior|earlier|later|recent|last\b"
        r"|next\b|half\b|halves|january|february|march"
        r"|april|may\b|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun"
        r"|jul|aug|sept?|oct|nov|dec)\b|spring|summer|autumn"
        r"|fall\b|winter|season|holiday|christmas|20\d\d|[fc]y|[1-4][qh]|[qh][1-4]|\d{2}[ef]\b"
        r"|tomorrow|date|future|soon|forward|outlook|begin|end\b"
        r"|start|ytd|yoy|qoq|mom\b|interim|seasonal|period|fiscal|early|ago|lunar|golden week|since"
        r"|past|latest|olympic|today",
    ),
    _statement(
        "leading",
        "全球领先|行业领先|世界领先|顶尖|一流|首屈一指|巨头|数一数二|业界翘楚",
        r"lead|top|larg|big|giant|fam|renown|well-|prominent|best|first|no\. ?1|number one|major"
        r"|premier|key|domin|ahead|advanc|flagship|pioneer"
        r"|household|prestig|world|class|blue|main|heavyweight|titan|behemoth|elite|high-end"
        r"|distinguish|acclaim|champion|powerhouse|great|tech\b"
        r"|cutting|state-of|front|excel|outstanding|superb|mega|faang|conglomerate|google|apple"
        r"|amazon|meta\b|microsoft|oil|super|finest|establish|magnate",
    ),
    _statement(
        "unprecedented",
        "前所未有|空前|史无前例|破天荒|前所未见",
        r"unpreced|never|record|first|histor|ever\b|uncharted|extraordin|since|exception|unparall"
        r"|unrival|unseen|unheard|landmark|all-time|novel|new\b|unique|un\w+ed\b",
    ),
    _statement(
        "urgent",
        "紧急|紧迫|刻不容缓|燃眉之急",
        r"urg|emerg|eua\b|press|immediat|critical|rush|crisis|quick|hast|imperat|contingen|rescue|bail"
        r"|short notice|snap|prompt|acute|pending|time-|exigen"
        r"|safety|backstop|continu|incident|extraordin|important|vital|compelling|need|strong|eager"
        r"|desper|swift|lender of last|overnight|hurri|hot-?line",
        "事故|应变",
    ),
    _statement(
        "in crisis",
        "倒闭|崩盘|濒临|陷入困境|爆雷|暴雷|陷入危机|恐慌|岌岌可危|一蹶不振",
        r"cris|panic|collaps|fail|bankrupt|liquidat|clos|distress|troubl|difficult|crash|turmoil"
        r"|stress|insolv|default|shut|defunct|bust|brink|verge"
        r"|struggl|fear|rout|meltdown|run\b|ruin|rescue|fold|demise|edge|near|close|vix|embattl|ail"
        r"|slump|trap|hit|squeez|nervous|anxi|plung|fall|fell|sell|wind"
        r"|went under|go under|wound|death|dying|cease|scare|shock|plight|alarm|hardship|woe|mire"
        r"|problem|beleaguer|in a hole|volatil|risk",
    ),
    _statement(
        "allowed",
        "获批准|获批|获监管机构批准|获准|获当局批准|获股东批准|获董事会批准",
        r"approv|clear|green|nod\b|permi|licen|authori|consent|sanction|grant|go-ahead|pass|allow"
        r"|accept|ok\b|regist|endors|agree|ratif|win|won\b|receiv"
        r"|given|gave|give|award|quota|qualif|eligib|obtain|secur|gain|let\b|free to|admit|exempt"
        r"|got\b|get\b|blessing|able|waiv|entitl|recogni|enabl|nda\b|fda\b|vote",
    ),
    _statement(
        "met its goal",
        "主要终点|次要终点|达成目标|达标|实现目标|超额完成",
        r"endpoint|end-?point|goal|target|met\b|meet|success|achiev|objective|milestone|reach|attain"
        r"|hit|fulfil|compl|pass|standard|exceed|require|quota|ahead"
        r"|surpass|criteri|on track|deliver|efficac",
    ),
    _statement(
        "great in number",
        "大批|数以百计|数以千计|成千上万|不计其数|大量|许多",
        r"many|much|number|lot|mass|larg|numer|hundred|thousand|host|array|scores|dozen|wide|flood"
        r"|multitud|several|variet|plent|huge|signific|substan|volum"
        r"|bulk|countless|most|majority|rang|exten|various|abundan|heav|amount|wave|swath|myriad"
        r"|ton\b|tons\b|consider|great|crowd|group|increas|more|rich|vast"
        r"|big|series|widespread|few|high|over\b|wealth|influx|string|raft|slew|spate|surg|good|fair"
        r"|lots|million|billion|numbers|diverse|multi|deal|hoard|boom"
        r"|quantit|size|strong|active|intens|broad|ample|excess|not all|some\b|often|frequent"
        r"|commonly|generally|\w+s of\b|all\b|prolific|enough|fully|enorm|immens",
    ),
    _statement(
        "judged",
        "令人失望|令人鼓舞|令人担忧|令人振奋|令人惊讶|令人瞩目|令人遗憾|值得关注|值得注意的是|不幸的是|可惜",
        r"disappoint|encourag|worr|concern|not(?:e|ab|ic)|worth|surpris|impress|excit|alarm|pleas"
        r"|satisf|frustrat|sad|remark|deserv|attent|import|bad|poor|good"
        r"|great|strong|weak|watch|focus|monitor|miss|regret|unfortun|troubl|eye|caut|striking|dismal"
        r"|hearten|uplift|inspir|promis|positive|disturb|interest|significan"
        r"|key|sorry|anxi|mindful|observ|heed|caveat|point out|mention|stand out|stood out|ahead|fear"
        r"|lacklust|underwhelm|depress",
    ),
    _statement(
        "warned",
        "警告|警示(?!性)|示警|预警",
        r"warn|caution|alert|alarm|fear|risk|threat|flag|guard|advis|caveat|signal|worr|profit"
        r"|concern|danger|early|watch|notice|admonish|reprimand|letter|monitor"
        r"|beware|vigil|surveil|trigger|heat|scam|fraud|remind",
    ),
    _statement(
        "admitted",
        "承认|坦承|坦言|供认(?!购)",
        r"admit|acknowledg|conced|recogni|accept|confess|confirm|own(?:ed)? up|frank|candid|honest"
        r"|grant|acced|plead|agree|say|honou?r|admission|said|told|convers",
    ),
    _statement(
        "denied",
        "否认|驳斥|反驳",
        r"den[iy]|reject|refut|dismiss|disput|rebut|not\b|no\b|disclaim|repudiat|contradict|counter"
        r"|disagree|contest|n't|never|without|disavow|refus|rebuff|pushed? back|hit back",
    ),
    _statement(
        "urged",
        "呼吁|敦促|促请",
        r"urg|call|appeal|press|ask|encourag|advocat|demand|recommend|push|plead|exhort|lobb|campaign"
        r"|request|invit|advis|remind|implor|seek|suggest|prompt|require|engag"
        r"|persuad|stress|need|should|want|wish|tell|told|say|said|must|have to",
    ),
    _statement(
        "blamed",
        "抨击|谴责|痛批|炮轰|归咎|指责",
        r"critic|blam|condemn|attack|slam|blast|accus|denounc|attribut|rap\b|rebuk|censur|lash|chid"
        r"|fault|assail|due|decr|reprimand|hit out|because|castigat|complain|scold|point",
    ),
    _statement(
        "doubled",
        "翻倍|倍增|翻番|翻一番",
        r"doubl|twice|two|2x|100|multipl|fold|times|tripl|quadrupl|half|second|exponent|200|twin|dual"
        r"|increas\w+ .{0,12}(?:9\d|1\d\d)",
    ),
    _statement(
        "strong or weak demand",
        "火爆|惨淡|疲弱|低迷|疲软|萎靡|旺盛",
        r"weak|soft|slugg|slow|sub|lacklust|tepid|poor|low|declin|fall|fell|drop|slump|down|depress"
        r"|letharg|muted|flat|moder|dull|an?aemi|fragil|quiet|cool|bear"
        r"|challeng|difficult|shrink|contract|strong|robust|buoy|solid|healthy|brisk|boom|hot|rous"
        r"|high|active|vigor|thriv|bustl|popular|sizz|surg|bleak|dismal|grim"
        r"|gloom|languish|stagn|ail|struggl|pressure|deteriorat|worse|negative|recession|trough|tough"
        r"|hard|disappoint|limp|torpid|great|heavy|intens|appetit|keen|good"
        r"|lull|adverse|tight|expan|grow|plung|suffer|still|thin|slack|bottom|sag|falter|flag|hit"
        r"|loss|sell|slid|slip|downturn|off\b|rapid|under|remain|remarkabl|impress|extraordinar|exception|insatiab"
        r"|unprecedent|stagger|astonish|outstanding|excellent|vorac|fever",
    ),
    _statement(
        "of the family or the state",
        "家族企业|国有企业|国企|央企|民营企业|私营企业|中小企业|独角兽|初创企业",
        r"famil|state|soes?\b|gov|public|national|central|privat|small|medium|smes?\b|mid|micro"
        r"|unicorn|start-?ups?|ventur|enterprise|firm|compan|corporat|business|owned|sector"
        r"|conglomerate",
    ),
    _statement(
        "high or low end",
        "高端|低端|奢华|豪华|廉价|平价",
        r"high|premium|luxur|up-?scale|up-?market|top|low|entry|budget|mass|advanced|sophistic|cheap"
        r"|afford|value|discount|deluxe|expens|cutting|leading|lavish|opulent|upper|prestig"
        r"|exclusive|inexpens|econom|price|cost|tier|plush|bottom|five-star|leading-edge|quality"
        r"|parity|par\b|flagship|elite|specialt|market|inferior|quality|fast",
    ),
    _statement(
        "on its own",
        "第三方|独立调查|外部机构",
        r"third|independ|external|outside|separate|other|impartial|vendor|supplier|part(?:y|ies)|agen"
        r"|autonom|consult|audit|expert",
    ),
    _statement(
        "by a stroke",
        "一夜之间|一举|骤然|断崖式|悬崖式|井喷|爆炸式|爆发式|雪崩",
        r"overnight|sudden|abrupt|sharp|one (?:fell|go|stroke|move)|cliff|plung|plummet|collaps|explo"
        r"|blow|boom|burst|surg|soar|swoop|at once|crash|avalanche|tumbl|steep|precipit"
        r"|dramatic|drastic|exponential|rapid|fast|skyrocket|jump|leap|single|nosediv|free|gush|spike"
        r"|in one|quick|swift|erupt|out of|simultan|both|also|thereby|while|with\b|fell",
    ),
)
