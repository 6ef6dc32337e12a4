"""Bare numbers that have no noun of their own: "a combined ratio of 97, up from 94" leaves the percent to the reader."""

from __future__ import annotations

import re

# What may follow a number that counts nothing here: a preposition, a conjunction, an article, a pronoun, a verb, an adverb.
_WORDS = (
    "in|on|at|for|from|to|by|with|without|against|versus|vs|per|over|under|above|below|through|until|till|before|after|since"
    "|during|between|into|off|within|than|as|across|among|behind|outside|despite|under"
    "|and|or|but|nor|while|when|where|which|that|who|whose|if|because|so|although|though|unless|whereas|once|plus|minus"
    "|a|an|the|this|these|those|its|their|his|her|my|our|your|last|next|each|it|we|they|he|she|i|you|there|here|what"
    "|is|are|was|were|isn't|wasn't|aren't|weren't|be|been|being|will|would|can|could|may|might|must|should|shall|has|have|had"
    "|do|does|did|went|go|goes|came|come|comes|saw|sees|see|took|take|takes|fell|rose|seem|seems|seemed|look|looks|looked"
    "|make|makes|made|get|gets|got|said|say|says|remain|remains|remained|stay|stays|stayed|stand|stands|stood|become|becomes"
    "|became|mean|means|meant|belong|belongs|feel|feels|felt|sound|sounds|appear|appears|end|ends|ended|live|lives|sit|sits"
    "|lie|lies|represent|represents|reflect|reflects|count|counts|marks|marked|needs"
    "|raised|expected|forecast|seen|reported|recorded|predicted|projected|budgeted|promised|pencilled|printed|previously"
    "|now|ahead|midweek|overnight|midday|today|yesterday|tomorrow|tonight|already|again|yet|only|just|still|then|too|also|instead|later|earlier|currently"
    "|twice|either|even|ever|almost|nearly|probably|perhaps|maybe|likely|roughly|overall|altogether|apiece|respectively"
    "|or so|at least|at most|not|never|no|all|both|right|well|back|up|down|higher|lower"
    "|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday"
)
_AGO = (
    r"(?:a|one|two|three|four|five|six|ten|a few|several|\d{1,2}) (?:years?|quarters?|months?|weeks?|days?)"
    r" (?:ago|earlier|before)"
)
_BARE = re.compile(
    rf" (?:{_WORDS})(?![a-z'’-])| {_AGO}|-point(?![a-z])|[)\]\"”’']?(?:[,;:!?—–]|\.(?!\d)|\.?[)\"”’'\]]|\s*$)| [—–-] |\n"
)
# What is counted in money: "the 2.6 billion dividend", "our 1,250 target".
_OF_MONEY = re.compile(
    r" (?:\w+ )?(?:dividend|buyback|buy-back|loan|facility|bond|bonds|note|notes|issue|offering|placement|placing|deal|takeover"
    r"|acquisition|bid|package|programme|program|fund|mandate|order|contract|project|budget|deficit|surplus|loss|profit|charge"
    r"|impairment|write-down|writedown|provision|fine|penalty|settlement|investment|stake|target|strike|price|revenue|cash"
    r"|backlog|debt|shortfall|gap|saving|savings|stimulus|plan|impact|hit|benefit|gain)s?(?![a-z-])"
)
# "4.3 billion of deferred consideration" and "35 of it": an amount, where "35 of the stores" counts them.
_PART = re.compile(
    r" of (?:it|that|this|which|(?:the |its |our |their )?(?:market|total|vote|mix|revenue|capital|turnover|gdp|output|demand"
    r"|supply|float|portfolio|business|spending|income|book))(?![a-z])"
)
_AMOUNT = re.compile(r" of (?!the (?!\w+(?:ss|us)\b)\w+s\b|its \w+s\b|our \w+s\b|their \w+s\b|people|them|those|these)")

# What is counted and never paid or rated, as the subject before the number: "total orders were 96.4 million".
_THINGS = (
    "orders|shipments|deliveries|units|(?:daily|total|average) trades|transactions|darts|daus|maus|users|customers"
    "|clients|subscribers|subscriptions|members|visitors|visits|arrivals|departures|passengers|travellers|travelers"
    "|guests|vehicles|cars|trucks|aircraft|ships|vessels|flights|stores|shops|outlets|branches|restaurants|hotels"
    "|employees|staff|headcount|workers|jobs|payrolls|people|households|accounts|registrations|applications|permits"
    "|listings|downloads|tickets|containers|parcels|patients|doctors|students|participants|shareholders|holders"
    "|shares outstanding|population|workforce|fleet|footfall|traffic|births|deaths|infections|bankruptcies|wells"
    "|rigs|beds|countries|cities"
    # What has points and no money.
    "|index|composite|gauge|pmi|nikkei|dow|nasdaq|hang seng|taiex|kospi|ftse|vix"
)
_TO_THE_FIGURE = (
    "(?:is|are|was|were|be|been|had|has|have|will|would|fell|falls?|rose|rises?|climbed|dropped|declined|slipped|grew|jumped|shrank"
    "|increased|decreased|reached|reach|totall?ed|hit|came|stood|numbered|averaged|closed|finished|ended|settled|broke|topped|held|edged|surged|slid|went|go|now|already|still"
    "|to|at|by|from|in|of|about|nearly|almost|over|under|around|some|more|less|than|only|just|up|down|again|further)(?![a-z])"
)
_COUNTED = re.compile(
    r"(?:\b(?:numbers?|counts?|tally|volumes?) of (?:\w+ )?\w+"
    r"|(?<!\bof )(?<!among )(?<!from )(?<!per )(?<!for )(?<!with )(?<!in )"
    rf"\b(?:{_THINGS}))(?: {_TO_THE_FIGURE}| [\d.,]+(?:%| per ?cent))*\s?$"
)
# So far before a number its subject is looked for.
_SUBJECT = 60


def lacks_noun(lower: str, start: int, end: int, *, scaled: bool, counts: bool = True) -> bool:
    """Whether a bare number has no noun of its own: none behind it, and none that is counted as its subject.

    Args:
        lower: the text in lower case.
        start: where the number begins.
        end: where it ends, with its scale.
        scaled: whether it has a scale (million, billion): then it is an amount also before an "of".
        counts: whether it may count its subject.
    """
    if not (
        _BARE.match(lower, end)
        or _PART.match(lower, end)
        or _OF_MONEY.match(lower, end)
        or (scaled and _AMOUNT.match(lower, end) is not None)
    ):
        return False
    return not counts or _COUNTED.search(lower, max(0, start - _SUBJECT), start) is None
