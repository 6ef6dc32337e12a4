"""EN202."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from bilingual_qa.align.stems import stem
from bilingual_qa.analysis import AnalysedNote, AnalysedUnit
from bilingual_qa.analysis.proper_names import COMMON, TRADES
from bilingual_qa.glossary import Name
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Side, Span
from bilingual_qa.rules.consistency import Place, elsewhere, ranked
from bilingual_qa.rules.entities.invented_person import FOREIGN
from bilingual_qa.rules.entities.name_readings import BY_SOUND, free_stretches, spelling
from bilingual_qa.rules.entities.sound import latin_sound, likeness
from bilingual_qa.rules.entities.surnames import surname_characters
from bilingual_qa.rules.rule import NoteRule
from bilingual_qa.text.fold import folded_chinese, lower, simplified
from bilingual_qa.text.lazy_pattern import LazyPattern
from bilingual_qa.text.script import HAN

_KINDS = ("person", "company", "broker")
_HAN = LazyPattern(f"[{HAN}]")
# Places of one form that make it the note's own.
_LEAST_SETTLED = 2
# The weight of a gloss of one word: 港元 is no form of Hong.
_WHOLE_GLOSS = 1.0
# A name of fewer consonants is met by chance.
_LEAST_SOUNDS = 3
_PERSON = LazyPattern(r"(?<![A-Za-z’'-])(?P<given>[A-Z][a-z]+)(?: [A-Z]\.?)? (?P<surname>[A-Z][a-z]{1,7})(?![A-Za-z-])")
# Surname and given name.
_CHINESE_NAME_LENGTH = 3
_TRANSLATED = COMMON | TRADES
_FORM_OF_ADDRESS = LazyPattern("先生|女士|小姐|太太|博士|教授|主席|总裁|经理|分析|董事|行政|首席|氏|家族")


# A place of the target with the name that it renders.
_Rendering = tuple[Span, Place]


class NameInTwoRenderings(NoteRule):
    """One person or company has two Chinese names in a note.

    Two listed forms of which neither is short for the other; two spellings of a foreign name by sound; two given names of one
    person of Chinese surname. The rarer one is marked; at a tie the one that the list of names does not prefer, then the
    first by code point. Neutral where the list of names has both for a company.

    ## Why is this bad?
    The reader takes one person for two.

    ## Example
    ```
    Chair Powell spoke of patience. | Markets heard Powell as a dove. | We think Powell will wait.
    主席鮑威爾談及耐性。 | 市場認為鮑威爾偏鴿。 | 我們認為[包威爾]會等待。
    ```

    ## Write instead
    One name throughout, the one by which the person is known: 鮑威爾.
    """

    code = "EN202"
    name = "name-in-two-renderings"
    mqm = MqmType.INCONSISTENT_USE
    severity = Severity.MINOR
    yields = True

    def check(self, note: AnalysedNote) -> Iterator[Finding]:
        """One finding for each place of the rarer name."""
        for name, places in _listed(note):
            yield from self._compare(name.forms[0], places, name)
        # What is settled stands in two places, and another form in a third.
        several = len(note.units) > _LEAST_SETTLED
        for written, places in (*_by_sound(note), *_of_chinese_surname(note)) if several else ():
            yield from self._compare(written, places, None)

    def _compare(self, written: str, places: Sequence[_Rendering], name: Name | None) -> Iterator[Finding]:
        by_form: dict[str, list[_Rendering]] = defaultdict(list)
        for source, place in places:
            by_form[folded_chinese(place.text)].append((source, place))
        if len(by_form) < 2:
            return
        preferred = {folded_chinese(rendering.text) for rendering in name.preferred} if name else set()
        order = ranked({form: [place for _, place in found] for form, found in by_form.items()}, preferred)
        main = [place for _, place in by_form[order[0]]]
        known = {folded_chinese(r.text) for r in (*name.preferred, *name.admitted)} if name else set()
        for form in order[1:]:
            if set(form) <= set(order[0]) or set(order[0]) <= set(form):
                continue
            both_right = name is not None and name.kind != "person" and {form, order[0]} <= known
            for source, place in by_form[form]:
                message = Message.of(self.name, name=written, this=place.text, other=main[0].text)
                yield self.finding(
                    place.unit,
                    message,
                    source=(source,),
                    target=(place.span,),
                    severity=Severity.NEUTRAL if both_right else self.severity,
                    confidence=Confidence.MEDIUM,
                    suggestions=(main[0].text,),
                    related=elsewhere(main, message),
                    concept=name.id if name else written,
                )


def _listed(note: AnalysedNote) -> Iterator[tuple[Name, list[_Rendering]]]:
    """The places of each listed person and company that both sides of a unit have in Chinese."""
    places: dict[str, list[_Rendering]] = defaultdict(list)
    names: dict[str, Name] = {}
    for unit in note.units:
        for name, source in {hit.name.id: (hit.name, hit.span) for hit in reversed(unit.source_names)}.values():
            if name.kind in _KINDS:
                names[name.id] = name
                found = [
                    hit.span for hit in unit.target_names if hit.name.id == name.id and _HAN.search(hit.span.of(unit.target))
                ]
                places[name.id] += [(source, Place(unit, Side.TARGET, span)) for span in found]
    for key, found_places in places.items():
        yield names[key], found_places


def _by_sound(note: AnalysedNote) -> Iterator[tuple[str, list[_Rendering]]]:
    """The places where a word of an unlisted name is spelled by sound, one way in most paragraphs and otherwise in some."""
    shown = Counter(
        word
        for unit in note.units
        for word in {word for name in unit.proper_names for word in name.span.of(unit.source).split() if _tells(word, unit)}
    )
    # In a list of members or committees each name stands once.
    for word in sorted(word for word, count in shown.items() if count >= _LEAST_SETTLED):
        pattern = re.compile(rf"(?<![A-Za-z’'-]){re.escape(word)}(?![A-Za-z-])")
        uses = [(unit, Span(*match.span())) for unit in note.units if (match := pattern.search(unit.source))]
        uses = [(unit, span) for unit, span in uses if lower(word) not in unit.lower_target and not _is_listed(span, unit)]
        if len(uses) > _LEAST_SETTLED:
            spelled = [(span, Place(unit, Side.TARGET, found)) for unit, span in uses if (found := _rendering(span, unit))]
            yield word, _settled(spelled, [unit for unit in note.units if not pattern.search(unit.source)])


def _rendering(word: Span, unit: AnalysedUnit) -> Span | None:
    """What spells a word of a name in the target: by the list of names or the dictionary, or else by its sound alone."""
    listed = {hit.name.id for hit in unit.source_names if hit.span.overlaps(word)}
    for hit in unit.target_names:
        if hit.name.id in listed:
            return hit.span
    written, words = word.of(unit.source), unit.note.words
    for found in words.renderings((stem(written),), unit.simplified_target, unit.target_words):
        form = found.of(unit.simplified_target)
        means = words.lexicon.stem_id(stem(written)) in words.strong_meanings(form, _WHOLE_GLOSS)
        if means and likeness(written, form, words.lexicon) >= BY_SOUND:
            return found
    return spelling(word, unit)


def _tells(word: str, unit: AnalysedUnit) -> bool:
    """Whether a word of a name is the name's own, long enough to be known by its sound, and none that is translated."""
    own = word.isalpha() and word.isascii() and not word.isupper() and word not in _TRANSLATED
    if not own or len(latin_sound(word)) < _LEAST_SOUNDS:
        return False
    lexicon = unit.note.words.lexicon
    return not lexicon.everyday(stem(word)) and not surname_characters(word, lexicon)


def _is_listed(span: Span, unit: AnalysedUnit) -> bool:
    """Whether the words are a term or a listed name, but for a person's."""
    names = [hit.span for hit in unit.source_names if hit.name.kind != "person"]
    return any(span.overlaps(other) for other in (*names, *(use.span for use in unit.uses)))


def _of_chinese_surname(note: AnalysedNote) -> Iterator[tuple[str, list[_Rendering]]]:
    """The places where an unlisted person of Chinese surname is named in full, with surname and given name."""
    uses: dict[str, list[tuple[AnalysedUnit, re.Match[str]]]] = defaultdict(list)
    for unit in note.units:
        for match in {match.group(): match for match in _PERSON.finditer(unit.source)}.values():
            whole = Span(*match.span())
            listed = _is_listed(whole, unit) or any(hit.span.overlaps(whole) for hit in unit.source_names)
            if not listed and not {match["given"], match["surname"]} & COMMON:
                uses[match.group()].append((unit, match))
    for person, found in uses.items():
        if len(found) <= _LEAST_SETTLED:
            continue
        surnames = surname_characters(found[0][1]["surname"], note.words.lexicon)
        places = [(Span(*match.span()), place) for unit, match in found for place in _full_names(surnames, unit)]
        yield person, _settled(places, [unit for unit in note.units if person not in unit.source])


def _full_names(surnames: frozenset[str], unit: AnalysedUnit) -> list[Place]:
    """The only stretch of the target that begins with one of the surnames and that no word of the source accounts for."""
    view = unit.simplified_target
    if surnames.isdisjoint(view):
        return []
    starts = [
        at
        for free in free_stretches(unit)
        for at in range(free.start, free.end - _CHINESE_NAME_LENGTH + 1)
        if view[at] in surnames and not _FORM_OF_ADDRESS.search(view, at, at + _CHINESE_NAME_LENGTH + 1)
    ]
    return [Place(unit, Side.TARGET, Span(at, at + _CHINESE_NAME_LENGTH)) for at in starts] if len(starts) == 1 else []


def _settled(places: Sequence[_Rendering], others: Sequence[AnalysedUnit]) -> list[_Rendering]:
    """The places of the form that the note has settled on, and of those that are other forms of it; none where it has not.

    A form is settled that stands in two places or more and in no paragraph without the name. Another is one of the same name
    where it shares a character with that, or is longer and has one that only transliteration uses.

    Args:
        places: where characters sound like the name.
        others: the units without it.
    """
    elsewhere_said = [unit.simplified_target for unit in others]
    forms = [simplified(place.text) for _, place in places]
    own = {form for form in forms if not any(form in text for text in elsewhere_said)}
    main = max(own, key=lambda form: (forms.count(form), form), default="")
    if forms.count(main) < _LEAST_SETTLED:
        return []
    return [
        rendering
        for rendering, form in zip(places, forms, strict=True)
        if form == main or (form in own and main not in rendering[1].unit.simplified_target and _resembles(form, main))
    ]


def _resembles(form: str, main: str) -> bool:
    if set(form) & set(main):
        # 黃明 with the word behind it is one name: only another second character makes another.
        return form[:2] != main[:2] or form[-1] == main[-1]
    return len(form) > 2 and bool(FOREIGN.search(form))
