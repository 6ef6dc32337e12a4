"""Where an English text names something: capitalised words that their surroundings show to be a name."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator

import msgspec

from bilingual_qa.model import Span
from bilingual_qa.text.script import latin_edge


class Cue(enum.StrEnum):
    """What shows that the words are a name.

    `title`: Mr. King. `vocative`: thank you, Grace. `ticker`: Block (NYSE: SQ). `suffix`: Golden Harvest Inc. `verb`: Toast
    reported. `possessive`: Toast's revenue. `among`: peers such as Toast. `kind`: the Dragonfly process. `capitals`: PaleHorse.
    `bare`: a capitalised word without an article among small letters.
    """

    TITLE = "title"
    VOCATIVE = "vocative"
    TICKER = "ticker"
    SUFFIX = "suffix"
    VERB = "verb"
    POSSESSIVE = "possessive"
    AMONG = "among"
    KIND = "kind"
    CAPITALS = "capitals"
    BARE = "bare"

    @property
    def certain(self) -> bool:
        """Whether the surroundings leave no other reading than a name."""
        return self not in (Cue.BARE, Cue.KIND, Cue.VERB, Cue.POSSESSIVE)


class ProperName(msgspec.Struct, frozen=True, gc=False):
    """A name in an English text: its words without titles and company suffixes, and what shows it."""

    span: Span
    cue: Cue


_REST = r"[A-Za-z0-9]*(?:[’'-][A-Z][A-Za-z0-9]*)*"
_WORD = f"[A-Z]{_REST}"
# Begins with its capital, which is quick to look for; only then what stands before that.
_RUN = re.compile(rf"[A-Z](?<![\w’'.@/-][A-Z]){_REST}(?:(?: & | and (?={_WORD} (?:Inc|Corp|Ltd|Co)\b)| ){_WORD})*(?![\w@]|\.\w)")
_TITLE = re.compile(r"\b(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof|Professor|Madam|Madame|Sir|Dame)\.?\s$")
_TITLES = frozenset("Mr Ms Mrs Miss Mx Dr Prof Professor Madam Madame Sir Dame".split())  # noqa: SIM905
_VOCATIVE = re.compile(
    r"(?:\b(?:[Tt]hanks|[Tt]hank you|[Gg]o ahead|[Hh]i|[Hh]ello|[Hh]ey|[Gg]ood (?:morning|afternoon|evening|day)"
    r"|[Ww]elcome(?: back)?|[Oo]ver to you|[Ss]ure|[Yy]es|[Rr]ight|[Gg]reat question|[Gg]ood question)"
    r"(?: (?:so|very) much| again| a lot)?,? )$"
)
_AFTER_VOCATIVE = re.compile(r"[.,!?]|$")
_SUFFIX = re.compile(
    r"(?:,? (?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLC|LLP|L\.P|plc|PLC|AG|SE|NV|N\.V|SA|S\.A|Co|GmbH|AB"
    r"|ASA|Oyj|SpA|S\.p\.A"
    r"|Pty|Bhd|Berhad|K\.K)\b\.?)+"
)
_SUFFIX_WORDS = frozenset(
    """Inc Incorporated Corp Corporation Ltd Limited LLC LLP PLC AG SE NV
    SA Co GmbH AB ASA Pty Bhd Berhad""".split()  # noqa: SIM905
)
_TICKER = re.compile(
    r"\s?\((?:[A-Za-z -]{2,20}: ?[A-Z0-9.]{1,8}|\$?[A-Z]{1,5}(?:\.[A-Z]{1,2})?|\d{1,6}[. ][A-Z]{2}|[A-Z]{1,5} (?:US|LN|HK))\b"
)
_VERB = re.compile(
    r" (?:also |now |still |last week |yesterday |today )?(?:reported|reports|announced|announces|posted|posts|said"
    r"|says|launched|launches|unveiled"
    r"|unveils|expects|guided|guides|forecasts?|acquired|acquires|bought|agreed|plans|paid|pays|filed|files|signed"
    r"|signs|raised|lowered|cut"
    r"|beat|beats|missed|misses|outperformed|underperformed|trades|traded|shares|stock|competes|operates|delivered"
    r"|delivers|sells"
    r"|appointed|named|completed|closed|opened|listed|hired|partnered|trimmed|slashed|priced|issued|redeemed|sued"
    r"|settled|won|lost|rose|fell|gained|slipped|dropped|climbed|jumped|advanced|surged|soared|tumbled|plunged|sank|eased|led"
    r"|leads|makes|made|owns|runs|supplies|employs|wrote|booked|earned|swung|warned|denied|withdrew|suspended|resumed|repaid"
    r"|defaulted|deferred|declined|sold|opens|hopes|aims|wants|needs|may|would|could|must|has|is|was|will)\b"
)
_POSSESSIVE = re.compile(r"[’']s? (?=[a-z0-9])")
_AMONG = re.compile(
    r"\b(?i:the line of|questions? (?:is|comes) from|(?:call|it|things|floor) (?:back )?over to|joined by|such as"
    r"|like|including|include|includes|peers?|rivals?|competitors?|owner of|parent|subsidiary|supplier"
    r"|customer|maker"
    r"|start-?up|company|lender|retailer|insurer|broker|app|brand|brands|platform|stake in|shares (?:of|in)"
    r"|acquisition of|merger with"
    r"|acquire|acquired|buy|bought|versus|vs\.?|against|ahead of|called|named|dubbed|branded|known as"
    r"|under the name|analysts? (?:at|from)|chief executive of|CEO of|founder of|chairman of),? (?:both )?$"
)
_KIND = re.compile(
    r" (?:process|platform|app|brand|model|models|chip|chips|chipset|engine|drug|vaccine|trial|study|game|franchise"
    r"|mine|deposit|field|project"
    r"|vehicles?|SUV|sedan|truck|robotaxi|subscribers?|members?|users?|customers?|devices?|segment|division|unit"
    r"|business|label|series"
    r"|product line|line-up|lineup|software|suite|tool|assistant|service|store|stores|hotel|resort|plant|factory|fund"
    r"|acquisition"
    r"|merger|deal|shareholders?|shares|stock|deliveries|sales|revenue)\b"
)
_ARTICLE = re.compile(
    r"\b(?:the|an?|this|that|these|those|its|our|their|his|her|your|my|each|any|every|all|no|both|some|several|many"
    r"|other|certain|new|first"
    r"|second|third|per|one|two|three|four|five|under|of the|to the)\s$",
    re.IGNORECASE,
)
_SENTENCE_START = re.compile(
    r"(?:^|[.!?:;•|#\n–—-]\s*|[“\"‘(\[]\s*|\b\d+[.)]\s*|\b(?:Chart|Table|Figure|Exhibit|Box|Section|Chapter"
    r"|Part) [\dA-Z.]+\s|\d\s)$"
)
# Registered Institutions, Infrastructure Financing: a kind of thing written large, not one thing.
_GENERIC_END = re.compile(r"(?:s|ing|tion|ment|ity|ance|ence|ship|ism|ology|logy|ness)$")
_SENTENCE_END = re.compile(r"[.!?,;:。]\W*$")
# Calendar of Events, Trade and Industry: part of a longer capitalised phrase.
_AFTER_CAPITAL = re.compile(r"[A-Z]\w*[,]? (?:(?:of|and|for|in|on|to|the|&) )*$")
# So far back, in code points, stands what shows that words are a name: longer than any of the above. Searching further costs
# more than all else here.
_REACH = 32
_LONGEST_TITLE = 12
_SMALL = re.compile(r"(?<![\w’'])[a-z]{2,}")
_CAPITALISED = re.compile(r"(?<![\w’'])[A-Z][A-Za-z]+")
_INNER_CAPITAL = re.compile(r"[A-Z][a-z]+[A-Z][A-Za-z]*$")

# Capitalised by custom, naming nothing by themselves: months, offices, bodies of the state, parts of a document.
COMMON = frozenset(
    """China Turkey Japan Chile Jordan Guinea Panama
    January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul
    Aug Sep Sept Oct Nov Dec Today Tomorrow Yesterday Tonight Monday Tuesday
    Wednesday Thursday Friday Saturday Sunday Spring Summer Autumn Fall Winter
    Christmas Easter Lunar New Year Day Week President Vice Chairman Chairwoman Chair Chief Executive Officer Director
    Directors Managing General Manager Minister Prime Secretary Governor Commissioner Senator Judge Justice Ambassador
    Premier Treasurer Controller Auditor Partner Founder Head Senior Deputy Board Government Governments Company
    Companies Group Bank Banks Committee Council Authority Authorities Management State States Party Treasury
    Treasuries Central Federal National International Mainland Internet Web Net God Parliament Congress Senate House
    Court Cabinet Department Ministry Bureau Office Agency Commission Administration Association Institute University
    College School Society Union Division Section Chapter Table Figure Fig Note Notes Appendix Part Article Phase Tier
    Level Stage Class Type Category Rule Act Ordinance Bill Code Schedule Annex Form Item Question Answer Analyst
    Analysts Operator Total Gross Revenue Sales Profit Loss Income Cash Source Chart Exhibit Page Volume Issue Pillar
    Box Annual Interim Quarterly Report Results Statement Statements Review Outlook Strategy Fund Funds Trust Trustee
    Trustees Scheme Member Members Partners Plan Programme Program Project Share Shares Stock Exchange Market Markets
    Economy North South East West Northern Southern Eastern Western Asia Europe Africa America City Province County
    District Region Greater Bay Area Road Street Avenue Square Park Building Tower Centre Center Airport Port Station
    River Lake Sea Ocean Island Islands Mount Valley Beach Strait Gulf Republic Kingdom Emirates Earth Sun Moon Covid
    Buy Sell Hold Add Reduce Accumulate Outperform Underperform Neutral Overweight Underweight Positive Negative
    Stable Strong Conviction Index Indices Composite Basel Solvency English Chinese Latin Renminbi Dollar Euro Yuan
    Yen Pound Security Securities Bond Bonds Bills Paper Convention Protocol Treaty Agreement Accord Declaration
    Charter Guideline Guidelines Guidance Principle Principles Framework Standard Standards Policy Initiative Summit
    Forum Conference Meeting Assembly Generation Customer Customers Client Clients Issuer Purchaser Seller Buyer
    Borrower Lender Guarantor Employer Employee Vendor Offeror Offeree Merger Transaction Closing Completion Effective
    Date Depositary Registrant Registrar Sponsor Subscriber Underwriter Underwriters Listing Rules Placing Offering
    Offer Prospectus Circular Announcement Financial Monetary Investment Investor Investors Corporate Finance Capital
    Risk Audit Nomination Remuneration""".split()  # noqa: SIM905
)

# The trade at the end of a company's name, which its Chinese name has too: the rest may well be translated.
TRADES = frozenset(
    """Mutual Financial Finance Capital Credit Savings Ventures
    Bank Banking Bancorp Insurance Assurance Life Properties Property Land Realty Estate Development Developments
    Construction Power Energy Electric Gas Oil Petroleum Steel Metals Mining Cement Chemical Chemicals Pharma
    Pharmaceutical Pharmaceuticals Medical Health Healthcare Biotech Bio Software Semiconductor Semiconductors
    Electronics Computer Computing Cloud Telecom Communications Media Entertainment Games Education Motor Motors
    Auto Automobile Automotive Airlines Airways Aviation Shipping Logistics Express Foods Food Dairy Beverage
    Brewery Retail Stores Hotels Resorts Toys Jewellery Textile Textiles Paper Water Environment Securities Asset
    Investment Investments Trust REIT Optical Solar Wind Battery Lithium Robotics Technology Technologies Tech
    Networks Semi Optics Photonics Display Microelectronics Instruments Machinery Equipment Materials Plastics Glass Ceramics
    Furniture Apparel Cosmetics Agriculture Marine Railway Railways Transport Transportation Infrastructure Utilities
    Diagnostics Therapeutics Biosciences Biopharma Biotechnology Biologics Hospital Hospitals Dental Tourism Publishing
    Printing Packaging Leasing""".split()  # noqa: SIM905
)


def proper_names(text: str, sentences: list[Span]) -> Iterator[ProperName]:
    """The names of an English text, in order, each with the strongest thing that shows it.

    Capitals say nothing in a headline where most words have them, nor at the beginning of a sentence: there only a
    title, suffix, ticker, verb, possessive or an inner capital counts.
    """
    for sentence in sentences or [Span(0, len(text))]:
        runs = [Span(*match.span()) for match in _RUN.finditer(text, sentence.start, sentence.end)]
        telling = bool(runs) and _telling(sentence.of(text))
        for run in runs:
            yield from _names_in(text, sentence, run, telling)


def _telling(sentence: str) -> bool:
    """Whether capitals are the exception in a sentence; a line without an end is a heading."""
    return bool(_SENTENCE_END.search(sentence)) and len(_SMALL.findall(sentence)) >= len(_CAPITALISED.findall(sentence))


def _names_in(text: str, sentence: Span, run: Span, telling: bool) -> Iterator[ProperName]:
    span = _without_suffix(text, _without_first(text, run))
    words = span.of(text).split()
    if not words or all(word.isupper() and len(words) > 2 for word in words):
        return
    before, after = text[max(sentence.start, span.start - _REACH) : span.start], text[span.end : sentence.end]
    # A title may have been taken for the end of a sentence.
    if _TITLE.search(text, max(0, span.start - _LONGEST_TITLE), span.start):
        yield ProperName(span, Cue.TITLE)
        return
    first = not before or bool(_SENTENCE_START.search(before))
    if first and (len(words) == 1 or words[0] in COMMON) and len(words[0]) < 3:
        return
    cue = _cue(before, after, words, first=first, telling=telling)
    if cue is not None and latin_edge(text, span.start):
        yield ProperName(span, cue)


def _without_first(text: str, run: Span) -> Span:
    """The capitalised words without a title or article before the name."""
    word = run.of(text).split(" ")[0]
    leaves = word in _TITLES or word in ("The", "A", "An")
    return Span(run.start + len(word) + 1, run.end) if leaves and len(word) < len(run) else run


def _without_suffix(text: str, run: Span) -> Span:
    words = run.of(text).split(" ")
    end = run.end
    while len(words) > 1 and words[-1] in _SUFFIX_WORDS:
        end -= len(words.pop()) + 1
    return Span(run.start, end)


def _cue(before: str, after: str, words: list[str], *, first: bool, telling: bool) -> Cue | None:
    """The strongest sign that the words are a name."""
    if all(word in COMMON for word in words):
        return None
    if len(words) < 3 and _AFTER_VOCATIVE.match(after) and _VOCATIVE.search(before):
        return Cue.VOCATIVE
    if _SUFFIX.match(after):
        return Cue.SUFFIX
    ticker = _TICKER.match(after)
    if ticker and len(words) < 5 and not _abbreviates(ticker.group(), words):
        return Cue.TICKER
    if any(_INNER_CAPITAL.match(word) for word in words) and telling:
        return Cue.CAPITALS
    if not telling or words[0] in COMMON:
        return None
    if _AMONG.search(before):
        return Cue.AMONG
    article = bool(_ARTICLE.search(before))
    if _POSSESSIVE.match(after) and not article and len(words) < 4:
        return Cue.POSSESSIVE
    if _KIND.match(after) and not first:
        return Cue.KIND
    if article or (words[-1] in COMMON and (words[-1] != "Partners" or len(words) < 3)):
        return None
    if _VERB.match(after) and (not first or len(words) > 1 or _acts(after)) and len(words) < 4:
        return Cue.VERB
    return None if first or len(words) > 2 or _GENERIC_END.search(words[-1]) or _AFTER_CAPITAL.search(before) else Cue.BARE


def _abbreviates(bracket: str, words: list[str]) -> bool:
    """Whether the letters in the bracket are the first letters of the words, so that it holds an abbreviation."""
    letters = re.sub(r"[^A-Z]", "", bracket)
    return ":" not in bracket and "".join(word[0] for word in words) in (letters, letters[-len(words) :])


# What only a company does, so that a noun at the beginning of a sentence is its name.
_ACTS = re.compile(
    r" (?:also |now )?(?:reported|reports|announced|announces|posted|said|says|unveiled|expects|guided|acquired"
    r"|agreed|plans|filed|signed"
    r"|appointed|hired|partnered|competes|delivered|launched)\b"
)


def _acts(after: str) -> bool:
    return bool(_ACTS.match(after))
