"""What somebody does by saying something: alleges, finds, promises, estimates, orders.

English in lower case, Chinese in the Simplified view, half width.
"""

from __future__ import annotations

from bilingual_qa.rules.accuracy.alternatives import alternative

_SAID_OF = "(?:said|understood|believed|thought|rumou?red|reported|tipped|alleged)"

SPEECH_ACTS = (
    alternative(
        "alleg accus claim purport",
        r"alleg(?:e|es|ed|ing|edly)|accus(?:e|es|ed|ing)|claims? (?:that|to)|purport(?:s|ed|edly)?",
        "指称|声称|指控|涉嫌|控称|诉称|宣称",
        "alleg[a-z]*|accus[a-z]*|claim[a-z]*|charg[a-z]*|suspect[a-z]*|suspici[a-z]*|sued?|lawsuit|purport[a-z]*|said"
        "|says|assert[a-z]*"
        "|declar[a-z]*|contend[a-z]*|complain[a-z]*|announc[a-z]*|argu[a-z]*|maintain[a-z]*|indict[a-z]*|case|so-called"
        "|self-[a-z]+",
        "[指称控嫌诉谓责]|据|主张|所谓|怀疑",
    ),
    alternative(
        "found finds discover uncover conclud determined ruled",
        r"(?:found|finds|discover(?:ed|s)|uncover(?:ed|s)|conclud(?:ed|es)|determined|ruled) that|(?:has|have"
        r"|had) (?:found|discovered"
        "|uncovered)",
        "(?:经查)?发现|查明|认定|裁定|揭发|查实",
        "find[a-z]*|found|discover[a-z]*|uncover[a-z]*|conclu[a-z]*|determin[a-z]*|rul[a-z]*|reveal[a-z]*|identif[a-z]*"
        "|detect[a-z]*|notic[a-z]*"
        "|observ[a-z]*|saw|see[a-z]*|learn[a-z]*|verif[a-z]*|establish[a-z]*|recogni[a-z]*|certif[a-z]*|held|deem[a-z]*"
        "|consider[a-z]*"
        "|expos[a-z]*|show[a-z]*|judg[a-z]*|award[a-z]*|investigat[a-z]*|not[ei][a-z]*|regard[a-z]*|treat[a-z]*"
        "|designat[a-z]*|convict[a-z]*"
        "|confirm[a-z]*|com(?:e|es|ing) to light|came|catch|caught|spot[a-z]*|realis[a-z]*|realiz[a-z]*|decid[a-z]*"
        "|decision|arbitra[a-z]*|adjudg[a-z]*",
        "[发查裁判揭察定见]|得出|结论|认为|指出|证",
    ),
    alternative(
        "reportedly said understood believed thought rumour rumor reported tipped sources familiar people person",
        rf"reportedly|(?:is|are|was|were) (?:widely |also )?{_SAID_OF} to (?:be|have)|(?:sources|people"
        rf"|a person) (?:familiar|close|briefed)",
        "据报|据悉|据传|据闻|据称|传闻|据了解|消息人士|知情人士",
        "report[a-z]*|said|say|says|accord[a-z]*|source[a-z]*|understood|believed|rumou?r[a-z]*|told|people|news|media"
        "|talk|speculat[a-z]*"
        "|alleg[a-z]*|learn[a-z]*|thought|familiar|insider[a-z]*|claim[a-z]*|tipped|known|heard|cit(?:e|es|ed|ing)|hear"
        "|understand[a-z]*",
        "[据传闻报悉称指料谓听]|相信|认为|消息|了解|被视|估计|可能|一般|普遍|外界|知情|疑|似",
    ),
    alternative(
        "confirm",
        r"confirm(?:s|ed|ing)?(?! (?:receipt|cases?|by))",
        "(?:已|获|予以|正式)?(?:证实|确认(?![书函收单]))",
        "confirm[a-z]*|verif[a-z]*|affirm[a-z]*|acknowledg[a-z]*|recogni[a-z]*|validat[a-z]*|prov(?:e|es|ed|en|ing)"
        "|demonstrat[a-z]*|establish[a-z]*"
        "|ascertain[a-z]*|certif[a-z]*|corroborat[a-z]*|ensur[a-z]*|identif[a-z]*|determin[a-z]*|substantiat[a-z]*"
        "|book[a-z]*|accept[a-z]*"
        "|mak(?:e|es|ing) sure|definit[a-z]*|agree[a-z]*|record[a-z]*|check[a-z]*|know[a-z]*|reaffirm[a-z]*"
        "|reconfirm[a-z]*|attest[a-z]*|show[a-z]*|bor(?:e|ne)|bear[a-z]*",
        "[证实确]|核实|重申|肯定|印证|表明|认|定|坚|属实",
    ),
    alternative(
        "guarantee assur promis pledg vow vowed undertak undertook",
        r"guarantee(?:s|d|ing)?|promis(?:e|es|ed) to|pledg(?:e|es|ed) to|vow(?:s|ed)? to|undert(?:ook|akes?|aken) to"
        r"|(?:can|will) assure",
        "保证(?!金|人|书)|承诺|许诺|誓言|担保",
        "guarant[a-z]*|assur[a-z]*|ensur[a-z]*|promis[a-z]*|pledg[a-z]*|vow[a-z]*|commit[a-z]*|undert[a-z]*|secur[a-z]*"
        "|warrant[a-z]*"
        "|collateral|margin|sure|safeguard[a-z]*|protect[a-z]*|certain[a-z]*|back(?:s|ed|ing)|support[a-z]*|surety"
        "|credit|engag[a-z]*|standby"
        "|word|swear[a-z]*|sworn|covenant[a-z]*|insur[a-z]*|offer[a-z]*|obligat[a-z]*|bond[a-z]*|represent[a-z]*"
        "|said (?:it|he|she|they) w[a-z]+",
        "[保证诺誓]|担|确|答应|矢志|约定|许",
    ),
    alternative(
        "estimat reckon",
        r"estimat(?:e|es|ed|ing) (?:that|the|at|to be|its|their|it)|reckon(?:s|ed)?",
        "估计|估算|预估|推算|据估",
        "estimat[a-z]*|reckon[a-z]*|expect[a-z]*|forecast[a-z]*|project[a-z]*|approximat[a-z]*|about|around|roughly"
        "|believ[a-z]*|think[a-z]*"
        "|thought|likely|probabl[a-z]*|calculat[a-z]*|assum[a-z]*|predict[a-z]*|guid[a-z]*|see|sees|seen|apprais[a-z]*"
        "|valu[a-z]*|put|puts|may|might"
        "|could|suggest[a-z]*|impl[a-z]*|anticipat[a-z]*|e|say|says|said|model[a-z]*|would|should|will|presum[a-z]*"
        "|guess[a-z]*|suppos[a-z]*|judg[a-z]*|view[a-z]*|figure[a-z]*",
        "[估约料预测算评]|认为|指|称|相信|大概|可能|推|视",
    ),
    alternative(
        "warn caution",
        r"warn(?:s|ed|ing)? (?:that|of|about|against|investors|the|it|on)|caution(?:s|ed|ing)? (?:that|against|about)",
        "警告|示警|警示|告诫",
        "warn[a-z]*|caution[a-z]*|alert[a-z]*|alarm[a-z]*|admonish[a-z]*|reprimand[a-z]*|threat[a-z]*|flag[a-z]*"
        "|danger[a-z]*|sound[a-z]*|notice",
        "[警忧慎诫]|小心|提[示醒]|风险|恐|指|称|表示|敲响|盈[警利]|预告",
    ),
    alternative(
        "urg exhort call appeal",
        r"urg(?:e|es|ed|ing) (?!to\b)[a-z]+|call(?:s|ed|ing)? (?:on|upon) [a-z]+|appeal(?:s|ed)? to|exhort(?:s|ed)",
        "敦促|呼吁|促请|吁请",
        "urg[a-z]*|call[a-z]*|appeal[a-z]*|exhort[a-z]*|encourag[a-z]*|press[a-z]*|ask[a-z]*|plea[a-z]*|demand[a-z]*"
        "|request[a-z]*|recommend[a-z]*"
        "|advis[a-z]*|remind[a-z]*|push[a-z]*|prompt[a-z]*|want[a-z]*|lobb[a-z]*|campaign[a-z]*|should|must|plead[a-z]*"
        "|campaign[a-z]*|advocat[a-z]*",
        "[促吁催求劝请]|鼓励|要|倡|建议|希望|提醒",
    ),
    alternative(
        "order ordered orders directed mandat compel compelled forc instruct",
        r"(?:has |have |was |were |been )?ordered (?!by\b)(?:the |its |to |banks|lenders|all |it )|compel(?:s|led|ling) "
        r"|forc(?:e|es|ed|ing) (?:it|the|its|them)"
        r"|mandat(?:es|ed|ing) |instruct(?:s|ed|ing) ",
        "下令|勒令|强制(?!性公积金)|强迫|命令|责令|强令|逼使",
        "order[a-z]*|direct[a-z]*|mandat[a-z]*|compel[a-z]*|compuls[a-z]*|forc[a-z]*|oblig[a-z]*|instruct[a-z]*"
        "|command[a-z]*|requir[a-z]*|must|impos[a-z]*"
        "|enforc[a-z]*|injunct[a-z]*|told|coerc[a-z]*|mpf|provident|squeez[a-z]*|decree[a-z]*|rul[a-z]*|made|make[a-z]*"
        "|statut[a-z]*|bar(?:red|s)|ban[a-z]*",
        "[令强逼迫]|要求|须|必|规定|指示|被|责成|颁|促使|导致|使|致",
    ),
    alternative(
        "recommend advis propos suggest",
        r"recommend(?:s|ed|ing|ation)?|advis(?:e|es|ed|ing) (?:that|the|its|shareholders|investors|holders|clients"
        r"|against|on)|propos(?:e|es|ed|ing)"
        "|suggest(?:s|ed|ing)? (?:that|the)",
        "建议|提议|倡议|推荐",
        "recommend[a-z]*|advi[a-z]*|propos[a-z]*|suggest[a-z]*|propound[a-z]*|counsel[a-z]*|invit[a-z]*|encourag[a-z]*"
        "|urg[a-z]*|should|call[a-z]*"
        "|submi[a-z]*|offer[a-z]*|resolution|seek[a-z]*|move[ds]?|motion[a-z]*|tabled|plan[a-z]*|intend[a-z]*"
        "|prefer[a-z]*|pitch[a-z]*|initiat[a-z]*|refer[a-z]*|input|comment[a-z]*|idea[a-z]*|guid[a-z]*|best|pick[a-z]*"
        "|favou?r[a-z]*|rat(?:e|ing)[a-z]*|would|tip",
        "[议荐提倡劝拟推]|主张|指|显示|表明|认为|意味|暗示|看|可能|似|反映|称|说|咨询|意见|顾问|应|请",
    ),
    alternative(
        "approv authoris authoriz ratif sanctioned endors",
        r"(?:has |have |was |were |been )?approv(?:ed|es)|authori[sz](?:ed|es)|ratif(?:ied|ies)",
        "已?批准|核准|获批|审批通过",
        "approv[a-z]*|authori[a-z]*|ratif[a-z]*|sanction[a-z]*|endors[a-z]*|clear[a-z]*|permit[a-z]*|licen[a-z]*"
        "|grant[a-z]*|consent[a-z]*|nod|go-ahead|green[- ]?[a-z]*"
        "|accept[a-z]*|allow[a-z]*|pass(?:ed|es)?|agree[a-z]*|adopt[a-z]*|register[a-z]*|assent[a-z]*|leave|seal[a-z]*"
        "|waiv[a-z]*|exempt[a-z]*|blessing",
        "[批准核许授同意通过]|采纳|认可|赞成|追认|议决|决议",
    ),
    alternative(
        "hint signal impl",
        r"impl(?:ies|ied|ying)|hint(?:s|ed|ing)? (?:at|that)|signal(?:s|led|ed|ling|ing)? (?:that|it|a|an|the|further|more|no)",
        "暗示|示意",
        "hint[a-z]*|signal[a-z]*|impl[a-z]*|indicat[a-z]*|suggest[a-z]*|point[a-z]*|allud[a-z]*|intimat[a-z]*"
        "|insinuat[a-z]*|telegraph[a-z]*|flag[a-z]*|mean[a-z]*|cue[a-z]*|gestur[a-z]*|imply[a-z]*",
        "[示显透即等隐表指]|反映|意味|相当|对应|代表|折合|推算|释[出放]|讯号|信号|预告|透露|发出|迹象",
    ),
    alternative(
        "announc declar",
        r"announc(?:es|ed) (?:that|a|an|the|its|it|plans)",
        "宣布|公布|公告",
        "announc[a-z]*|declar[a-z]*|publish[a-z]*|report[a-z]*|releas[a-z]*|unveil[a-z]*|disclos[a-z]*|said|says"
        "|reveal[a-z]*|proclaim[a-z]*|issu[a-z]*|post[a-z]*|out(?! of)"
        "|inform[a-z]*|notice|statement|notif[a-z]*|circular|results|data|figures|present[a-z]*|file[ds]?|filing"
        "|communicat[a-z]*|set out|print[a-z]*|launch[a-z]*|introduc[a-z]*|promulgat[a-z]*|made public|minutes|list[a-z]*|told",
        "[宣布告发称指披表透]|推出|公开|揭|刊",
    ),
)
