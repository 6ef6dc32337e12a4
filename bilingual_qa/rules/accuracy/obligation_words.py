"""What somebody must, should or may do, in the two languages.

English in lower case, Chinese in the Simplified view, half width.
What must be done also 應 be done: that is no plain word of either.
"""

from __future__ import annotations

from bilingual_qa.rules.accuracy.alternatives import alternative

_MAY = (
    "(?<![不未无毋认许尚])可(?![能靠观见比行持转供信预口再分选谓惜疑是控变换赎取动望]|喜|发现)"
    "|可以|有权(?!益)|获准|得以|能够|能(?=[在于向将])"
)

OBLIGATIONS = (
    alternative(
        "must shall required obliged obligated compelled mandatory compulsory mandated",
        r"must(?! (?:not|have)\b)|shall(?! not)|(?:is|are|be|was|were|been) (?:required|obliged|obligated|compelled"
        r"|mandated) to",
        "必须|(?<![无毋不未])须(?!知|要?预)|务必|有义务|一律要|必需|强制要求",
        "require[a-z]*|requir[a-z]*|need[a-z]*|oblig[a-z]*|mandat[a-z]*|compuls[a-z]*|necess[a-z]*|has to|have to|had to"
        "|duty|bound"
        "|subject|conditional|only|should|responsib[a-z]*|liable|forc[a-z]*|demand[a-z]*|essential|prerequisite|until"
        "|before|condition"
        "|critical|vital|imperative|call[a-z]*|minimum|at least|by|due|payable|enough|tak(?:e|es|ing)|took|pay[a-z]*"
        "|hav(?:e|ing)",
        "[须需要应得必令责]|义务|强制|规定|方可|才|一定|宜|才能|只|请|由|按|将|概|均|确保|不得不",
    ),
    alternative(
        "should ought advisable",
        r"should (?!(?:not|never|the|it|we|they|any|an?|this|that|help|support|see|continue|remain|improve|rise|fall|be able|lead"
        r"|grow|result"
        r"|benefit|ease|have|drive|boost|also|reach|come|give|make|allow|provide|lift|add|increase|decrease|narrow"
        r"|recover)\b)[a-z]+"
        r"|ought to",
        "(?<!便)宜(?!家|居)|建议|务请|敬请",
        "recommend[a-z]*|advis[a-z]*|suggest[a-z]*|propos[a-z]*|must|shall|require[a-z]*|need[a-z]*|encourag[a-z]*"
        "|urg[a-z]*|please"
        "|ask[a-z]*|invit[a-z]*|response|respond[a-z]*|due|deserv[a-z]*|appropriate|suitable|accordingly|expected to"
        "|supposed|attribut[a-z]*"
        "|bound|fit|proper|fair|better|oblig[a-z]*|ha(?:s|ve|d) to|call[a-z]*|to be [a-z]+ed|entitled|counsel|correspond[a-z]*"
        # What somebody would do is his advice.
        "|(?:we|i) would(?! have)",
        "[应宜须需请劝要得]|建议|必|当|理|料|会|将|预|可望|有望|务",
    ),
    alternative(
        "may can entitled permitted allowed eligible free option",
        r"(?:may|can)(?! (?:not|be|well|have|also be|still|affect|result|lead|cause|vary|differ|change|include|help"
        r"|become|continue"
        r"|take|occur|prove)\b) [a-z]+|(?:is|are|be|was|were) (?:permitted|allowed|entitled|eligible|free) to",
        _MAY,
        "could|able|allow[a-z]*|permit[a-z]*|right|rights|entitle[a-z]*|option[a-z]*|enabl[a-z]*|might|possib[a-z]*"
        "|eligib[a-z]*|capable"
        "|opportunit[a-z]*|availab[a-z]*|subject to|until|unless|once|only|if|when|[a-z]+able|may|can|free|discretion"
        "|empower[a-z]*"
        "|authori[a-z]*|let|lets|letting|will|would|potential[a-z]*|ready|open|qualif[a-z]*|suffic[a-z]*|ways?|for",
        "[可能会或准允权得许]|酌|自行|选择|也许|恐|机会|需|有待|难免|视|若|如",
    ),
)
