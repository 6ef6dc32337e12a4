"""Persons whose name is a word, by what shows the English word to be one: as Will mentioned, said Frost, Tom Best."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bilingual_qa.align.stems import stem
from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.proper_names import COMMON
from bilingual_qa.model import Span
from bilingual_qa.rules.entities.invented_person import FOREIGN
from bilingual_qa.rules.entities.name_readings import SPELLED_BESIDE_A_DOT, everyday_sense
from bilingual_qa.rules.entities.name_words import OTHERS, THINGS
from bilingual_qa.rules.entities.sound import likeness
from bilingual_qa.rules.entities.surnames import surname_characters
from bilingual_qa.text.fold import lower
from bilingual_qa.text.lazy_pattern import LazyPattern
from bilingual_qa.text.script import HAN

_SPOKE = (
    r"(?:just |already |also |has |had |have |rightly |earlier )?(?:said|mentioned|noted|alluded|outlined|pointed out|described"
    r"|highlighted|touched|indicated|discussed|explained|shared|covered|laid out|stated|referenced|talked|walked|commented)\b"
)
# What is said of a speaker: of a word in these places there is no other reading than a name.
_SPEAKER = LazyPattern(
    r"\b(?:(?:[Aa]s|[Ll]ike|[Ww]hat|(?:points?|comments?|numbers?|remarks)(?: that)?) (?P<as>[A-Z][a-z]+)(?: and [A-Z][a-z]+)?"
    rf" {_SPOKE}"
    r"|(?:said|says) (?P<said>[A-Z][a-z]+)(?=[,.]| (?:at|of|who|in an?)\b)"
    r"|(?:hand|turn|pass|throw|give)(?:ing|ed)? (?:it |the call |things |the floor |that |this )?(?:back |over )*to"
    r" (?P<to>[A-Z][a-z]+)(?=[,.]| (?:to|for|who|now|on)\b)"
    r"|(?:I['’]ll|[Ll]et me|I will) (?:let|ask|have) (?P<ask>[A-Z][a-z]+)\b"
    r"|[Tt]o (?P<point>[A-Z][a-z]+)['’]s (?:point|question|comments?|remarks))"
)
# Without one of these words nobody is named as a speaker there.
_SPEAKER_WORDS = frozenset(
    """said mentioned noted alluded outlined pointed described highlighted touched indicated discussed explained shared covered
    laid stated referenced talked walked commented says hand handing handed turn turning turned pass passing passed throw
    throwing throwed give giving gived let ask have point question comment comments remarks""".split()  # noqa: SIM905
)
# Words that the dictionary leaves out, being the commonest of English, and what stands for them.
_OF_COMMON_WORDS = {
    "Will": re.compile("将会?(?=提|说|所|指|表|先|刚)|意志|遗嘱|意愿"),
    "May": re.compile(
        "[五5]月(?=先生|女士|小姐|博士|说|表示|指出|提|刚)|可能(?=先生|女士|小姐|博士|说|表示)|可以(?=先生|女士|小姐|博士)"
    ),
    "Best": re.compile("最[佳好](?=先生|女士|小姐|博士)"),
    "Art": re.compile("艺术(?=说|表示|指出|提|刚|先生)"),
    "March": re.compile("[三3]月(?=先生|女士|小姐|博士|说|表示|指出)"),
    "August": re.compile("[八8]月(?=先生|女士|小姐|博士|说|表示|指出)"),
    "June": re.compile("[六6]月(?=先生|女士|小姐|博士|说|表示|指出|刚)"),
    "April": re.compile("[四4]月(?=先生|女士|小姐|博士|说|表示|指出|刚)"),
    "Just": re.compile("只是(?=先生|女士|小姐|博士)|公正(?=先生|女士|小姐|博士)"),
    "More": re.compile("更多(?=先生|女士|小姐|博士)"),
    "Down": re.compile("[向下]{1,2}(?=先生|女士|小姐|博士)"),
}
# Figures of Scripture for those who are called after them, in Simplified characters; left out are forms that spell the name too.
_OF_SCRIPTURE = {
    "Eve": "夏娃", "Matthew": "马太", "Luke": "路加", "Isaac": "以撒", "Rebecca": "利百加", "Esther": "以斯帖",
    "Samuel": "撒母耳", "Ruth": "路得(?!到)", "Jacob": "雅各(?!布)", "James": "雅各(?!布)", "Job": "约伯", "Jesus": "耶稣",
    "Rachel": "拉结", "Hannah": "哈拿", "Timothy": "提摩太", "Stephen": "司提反", "Gideon": "基甸", "Elijah": "以利亚",
    "Isaiah": "以赛亚", "Jeremiah": "耶利米", "Daniel": "但以理", "Joel": "约珥", "Ezra": "以斯拉", "Priscilla": "百基拉",
    "Phoebe": "非比(?!寻)",
}  # fmt: skip
_SCRIPTURE = LazyPattern(rf"(?<![A-Za-z’'-])(?:{'|'.join(_OF_SCRIPTURE)})(?![A-Za-z])")
_OF_SCRIPTURE_LOWER = frozenset(map(str.lower, _OF_SCRIPTURE))
_HOLY = frozenset("bible biblical gospel church christian genesis testament apple apostle".split())  # noqa: SIM905
_TITLED = LazyPattern(r"\b(?:Mr|Ms|Mrs|Dr|Sir|Dame)\.? (?P<name>[A-Z][a-z]+)\b")
_TITLES = frozenset(("mr", "ms", "mrs", "dr", "sir", "dame"))
_FULL_NAME = LazyPattern(r"\b(?=(?P<given>[A-Z][a-z]+) (?:[A-Z]\.? )?(?P<family>[A-Z][a-z]+)\b)")
_DOTTED = re.compile(rf"(?P<given>[{HAN}]{{1,6}})[·•・．‧](?P<family>[{HAN}]{{1,3}})")
_DOTS = frozenset("·•・．‧")
_LEAST_WEIGHT = 0.3
# Less than this, characters beside a dot do not even begin to spell a name.
_MAY_BE_SPELLED = 0.5


def person_words(unit: AnalysedUnit) -> Iterator[tuple[Span, Span]]:
    """A person's name in the source, and the everyday sense of its word that stands for it in the target.

    Args:
        unit: the unit.
    """
    for match in () if _SPEAKER_WORDS.isdisjoint(unit.source_words) else _SPEAKER.finditer(unit.source):
        name = next(Span(*match.span(group)) for group in ("as", "said", "to", "ask", "point") if match[group])
        place = _of_common_word(name, unit) or everyday_sense(name, unit)
        if place is not None:
            yield name, place
    for match in () if _TITLES.isdisjoint(unit.source_words) else _TITLED.finditer(unit.source):
        name = Span(*match.span("name"))
        place = _of_common_word(name, unit)
        if place is not None:
            yield name, place
    if not _OF_SCRIPTURE_LOWER.isdisjoint(unit.source_words) and _HOLY.isdisjoint(unit.source_words):
        for match in _SCRIPTURE.finditer(unit.source):
            found = re.search(_OF_SCRIPTURE[match.group()], unit.simplified_target)
            if found is not None:
                yield Span(*match.span()), Span(*found.span())
    if not _DOTS.isdisjoint(unit.target):
        yield from _behind_dots(unit)


def _of_common_word(name: Span, unit: AnalysedUnit) -> Span | None:
    pattern = _OF_COMMON_WORDS.get(name.of(unit.source))
    found = pattern.search(unit.simplified_target) if pattern is not None else None
    return Span(*found.span()) if found is not None else None


def _behind_dots(unit: AnalysedUnit) -> Iterator[tuple[Span, Span]]:
    """A family or given name that became a word beside the dot of a foreign name: 湯姆·最佳, 陽光·黃."""
    lexicon = unit.note.words.lexicon
    names = [
        match
        for match in _FULL_NAME.finditer(unit.source)
        if any(lexicon.stem_id(stem(match[part])) >= 0 or lower(match[part]) in OTHERS for part in ("family", "given"))
    ]
    for dotted in _DOTTED.finditer(unit.simplified_target) if names else ():
        behind = [Span(dotted.start("family"), end) for end in range(dotted.end("family"), dotted.start("family") + 1, -1)]
        before = [Span(start, dotted.end("given")) for start in range(dotted.start("given"), dotted.end("given") - 1)]
        for part, places in (("family", behind), ("given", before)):
            # 大灣區·海外 are no names: behind the dot stands what spells a family name, or a Chinese surname.
            if part == "family":
                fitting = [m for m in names if _given(m["given"], dotted["given"], unit)]
            else:
                fitting = [m for m in names if _family(m["family"], dotted["family"], unit)]
            found = next((pair for place in places if (pair := _translated(part, place, fitting, unit)) is not None), None)
            if found is not None:
                yield found


def _given(written: str, chinese: str, unit: AnalysedUnit) -> bool:
    """Whether the end of the characters before a dot may stand for a given name."""
    ends = (chinese[start:] for start in range(len(chinese)))
    return written not in COMMON and any(likeness(written, end, unit.note.words.lexicon) >= _MAY_BE_SPELLED for end in ends)


def _family(written: str, chinese: str, unit: AnalysedUnit) -> bool:
    """Whether characters may stand for a family name."""
    lexicon = unit.note.words.lexicon
    return chinese[0] in surname_characters(written, lexicon) or likeness(written, chinese, lexicon) >= SPELLED_BESIDE_A_DOT


def _translated(part: str, place: Span, names: Sequence[re.Match[str]], unit: AnalysedUnit) -> tuple[Span, Span] | None:
    """The part of a name of which a word beside a dot is the translation rather than the sound; with the place."""
    lexicon = unit.note.words.lexicon
    chinese = place.of(unit.simplified_target)
    if FOREIGN.search(chinese):
        return None
    stem_ids, weights = lexicon.translations(chinese)
    glosses = dict(zip(stem_ids.tolist(), weights.tolist(), strict=True))
    for match in names:
        written = match[part]
        # 劉 of 劉表示 is Liu, whatever 劉表 was: no beginning of the word may spell the name.
        spelled = max(likeness(written, chinese[:length], lexicon) for length in range(1, len(chinese) + 1))
        everyday = THINGS.get(lower(written)) or OTHERS.get(lower(written)) or ()
        translates = chinese in everyday or glosses.get(lexicon.stem_id(stem(written)), 0.0) >= _LEAST_WEIGHT
        if translates and spelled < SPELLED_BESIDE_A_DOT:
            return Span(*match.span(part)), place
    return None
