"""EN401."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.rules.entities.sound import likeness
from bilingual_qa.rules.entities.surnames import surname_characters
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.lazy_pattern import LazyPattern
from bilingual_qa.text.script import HAN

_PERSON = LazyPattern(
    r"(?<![A-Za-z’'-])(?=(?P<name>(?P<given>[A-Z][a-z]+)(?: [A-Z]\.?)? (?P<surname>[A-Z][a-z]{1,7}))(?![A-Za-z-]))"
)
_TWO_CAPITALS = LazyPattern(r"[A-Z][a-z]+(?: [A-Z]\.?)? [A-Z][a-z]")
# Characters of foreign transliteration that Chinese parents do not choose: one of them shows that sound was spelled.
FOREIGN = LazyPattern(r"[尔斯特克迪埃罗布弗蒂西尼托洛雷姆伊奥史萨普德巴拉科查丹贝詹瑟莱赛约里]")
_BY_SOUND = 0.75
_LONGEST = 5
_DOTS = "·•．"
_HONORIFIC = LazyPattern(rf"(?P<surname>[{HAN}])(?:先生|女士|小姐|太太|博士|教授)\s?(?P<given>[A-Z][a-z]+)")


_FORMS_OF_ADDRESS = ("先生", "女士", "小姐", "太太")
# A form of address behind a name, and what in English may stand behind it.
_ADDRESSED = LazyPattern(rf"[A-Za-z{HAN}·•]*?(?P<name>[{HAN}A-Za-z]+(?:[·•][{HAN}]+)*)(?:{'|'.join(_FORMS_OF_ADDRESS)})")
_A_PERSON = LazyPattern(
    r"\b(?:mr|ms|mrs|miss|mx|dr|sir|dame|madam|madame|lady|ladies|gentlem[ae]n|dear|messrs|he|she|his|her|him|hers|who|whom|whose"
    r"|chair\w*|ceo|cfo|coo|cto|chief|president|director|analysts?|founder|minister|governor|person|people|executives?|partner"
    r"|manager|spokes\w+|economists?|strategists?|wom[ae]n|m[ae]n|heir\w*|investors?|billionaire|trader|lawyer|judge|senator"
    r"|professor|prof|secretary|officer|head|member|shareholder|owner|daughter|son|wife|husband|family|mother|father|contact)\b",
    re.IGNORECASE,
)


class InventedPerson(UnitRule):
    """A person of Chinese surname with a Western given name was given a Chinese name that nobody bears.

    The given name is spelled by sound beside the surname (Eddie as 埃迪), or the name is torn apart, half in Chinese and half in
    Latin letters. Sound alone is no evidence, since many bear a Chinese name that sounds like the English one: the characters
    must be those of foreign transliteration.

    So too a company or institution that became a person: 先生 or 女士 behind its name, where the English speaks of nobody.

    ## Why is this bad?
    Nobody finds the person: his Chinese name is another, and his English one is gone.

    ## Example
    ```
    Toby Wong joined as company secretary.
    [黃托比]出任公司秘書。
    ```

    ## Write instead
    The person's own Chinese name, or the English one as it is.
    """

    code = "EN401"
    name = "invented-person"
    mqm = MqmType.ENTITY
    severity = Severity.MAJOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each person and place."""
        view = unit.simplified_target
        told: set[Span] = set()
        yield from self._addressed(unit)
        for match in _PERSON.finditer(unit.source) if _TWO_CAPITALS.search(unit.source) else ():
            for given, surname in ((match["given"], match["surname"]), (match["surname"], match["given"])):
                characters = surname_characters(surname, unit.note.words.lexicon)
                if not characters or characters.isdisjoint(view):
                    continue
                known = any(hit.name.preferred and hit.span.overlaps(Span(*match.span("name"))) for hit in unit.source_names)
                place = _spelled(given, characters, view, unit, known=known) or _torn(given, characters, view)
                if place is not None and place not in told:
                    told.add(place)
                    yield self.finding(
                        unit,
                        Message.of(self.name, name=match["name"], found=place.of(unit.target)),
                        source=(Span(*match.span("name")),),
                        target=(place,),
                        confidence=Confidence.MEDIUM,
                        suggestions=(match["name"],),
                        concept=match["name"],
                    )

    def _addressed(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """A name that is no person's, with a form of address behind it in the target."""
        if not any(form in unit.target for form in _FORMS_OF_ADDRESS):
            return
        bodies = [
            hit for hit in unit.source_names if not hit.name.is_place and hit.name.kind not in ("person", "product", "unit")
        ]
        if not bodies or any(hit.name.kind == "person" for hit in unit.source_names) or _A_PERSON.search(unit.source):
            return
        for match in _ADDRESSED.finditer(unit.target):
            place = Span(match.start("name"), match.end())
            written = bodies[0].span.of(unit.source)
            yield self.finding(
                unit,
                Message.of("invented-person.body", name=written, found=place.of(unit.target)),
                source=(bodies[0].span,),
                target=(place,),
                confidence=Confidence.MEDIUM,
                concept=written,
            )


def _spelled(given: str, surnames: frozenset[str], view: str, unit: AnalysedUnit, *, known: bool) -> Span | None:
    """A surname beside two characters or more that spell the given name, in either order: the likeliest, then the shortest.

    Args:
        given: the given name.
        surnames: characters that the surname may be.
        view: the target in Simplified characters.
        unit: the pair.
        known: whether the list of names has the person under another name, so that any characters will do.
    """
    lexicon = unit.note.words.lexicon
    named = [hit.span for hit in unit.target_names]
    found: list[tuple[float, int, Span]] = []
    for at in (at for at, character in enumerate(view) if character in surnames):
        dot = at - 1 if at and view[at - 1] in _DOTS else at
        for size in range(2, _LONGEST + 1):
            for given_name, whole in (
                (Span(at + 1, at + 1 + size), Span(at, at + 1 + size)),
                (Span(max(0, dot - size), dot), Span(max(0, dot - size), at + 1)),
            ):
                characters = given_name.of(view)
                if len(characters) == size and (known or FOREIGN.search(characters)) and not any(map(whole.overlaps, named)):
                    found.append((-likeness(given, characters, lexicon), len(whole), whole))
    best = min(found, default=None)
    return best[2] if best is not None and -best[0] >= _BY_SOUND else None


def _torn(given: str, surnames: frozenset[str], view: str) -> Span | None:
    """The surname in Chinese before a form of address, the rest in Latin letters behind it."""
    for match in _HONORIFIC.finditer(view):
        if match["given"] == given and match["surname"] in surnames:
            return Span(*match.span())
    return None
