"""A man who became a woman, or a woman a man: Ms, she and 先生, 他."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Span
from bilingual_qa.text.screened_pattern import ScreenedPattern

_MALE = re.compile(
    r"\b(?:mr|messrs|sir|he|him|his|himself|gentlem[ae]n|m[ae]n|father|husband|brothers?|sons?|king|lord"
    r"|prince|boys?|male|baron|duke)\b"
)
_FEMALE = re.compile(
    r"\b(?:ms|mrs|miss|madam|madame|mdm|dame|she|her|hers|herself|lady|ladies|wom[ae]n|mother|wife|sisters?|daughters?|chairwoman"
    r"|spokeswoman|queen|princess|girls?|female|baroness|duchess|heiress|actress|businesswoman|widow|maternity)\b"
)
_TITLE = re.compile(r"\b(?:mr|ms|mrs|miss|mdm|madam|madame)\b")
# Two names in full, of which only one may have a title.
_FULL_NAME = re.compile(
    r"\b(?!(?:Mr|Ms|Mrs|Miss|Mdm|Dr|The|Chief|Finance|Chairman|Chair"
    r"|President)\b)[A-Z][a-z]+(?: [A-Z]\.)?(?: [A-Z][a-z]+-?[A-Za-z]*)+"
)
_AS_WOMAN, _AS_MAN = ScreenedPattern("女士|小姐|太太|夫人"), ScreenedPattern("先生")
_SHE = ScreenedPattern("她")
_HE = ScreenedPattern("(?<![其吉维利排])他(?![们人国日乡项者年处家行州地方])")


def exchanged_gender(unit: AnalysedUnit) -> Iterator[tuple[Span, Span]]:
    """What says that somebody is a man or woman in the source, and what says the opposite in the target.

    Args:
        unit: the unit, whose source must speak of men or of women alone.
    """
    text = unit.plain_target
    if not (
        "女士" in text or "小姐" in text or "太太" in text or "夫人" in text or "先生" in text or "他" in text or "她" in text
    ):
        return
    male, female = _MALE.search(unit.plain_source), _FEMALE.search(unit.plain_source)
    said = male or female
    if said is None or (male and female):
        return
    addressed, pronoun = (_AS_WOMAN, _SHE) if male else (_AS_MAN, _HE)
    titles = len(_TITLE.findall(unit.plain_source))
    addresses = len(re.findall("女士|小姐|太太|夫人|先生", text))
    people = {match.group() for match in _FULL_NAME.finditer(unit.source)}
    source = Span(*said.span())
    if titles and addresses <= titles and len(people) <= max(1, titles):
        for match in addressed.finditer(text):
            yield source, Span(*match.span())
    if len(people) <= 1 and titles <= 1:
        found = pronoun.search(text)
        if found is not None:
            yield source, Span(*found.span())
