"""What stands in the target for a name: the everyday meaning of its words, or characters that spell it by sound."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bilingual_qa.align.stems import GLOSS_STOP_WORDS, stem
from bilingual_qa.align.stems import words as english_words
from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.proper_names import COMMON
from bilingual_qa.model import Span
from bilingual_qa.rules.entities.sound import latin_sound, likeness
from bilingual_qa.text.fold import lower
from bilingual_qa.text.script import is_han

# A gloss of one or two words; a longer one mentions the word in passing.
_LEAST_WEIGHT = 0.5
_LEAST_CHARACTERS = 2
# From this likeness on the characters spell the name.
BY_SOUND = 0.75
# A word that translates the name by its meaning may sound a little like it (Stone, 石頭): it must sound more like it than this.
_ONLY_SOUND = 0.85
# Beside a dot a word that sounds so much like the name spells it: 馬克·塔克.
SPELLED_BESIDE_A_DOT = 0.75
_DOTS = frozenset("·•・．‧")
# A ship's name is translated, with 號 behind it: 太平洋珍珠號.
_SHIPS = frozenset(
    """vessel vessels ship ships tanker tankers bulker bulkers boat ferry yacht liner cruise rig drillship barge tug containership
    carrier vlcc spacecraft lander probe mission submarine frigate warship sailed voyage""".split()  # noqa: SIM905
)
_CAMEL = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_INNER_CAPITAL = re.compile(r"[a-z][A-Z]")
_SHORTEST_PART = 4
_LONGEST_SPELLING = 5
# Where a name has a Chinese form that does not spell it (to this likeness), what spells it must do so well.
_ANOTHER_SOUND, _SURELY_SPELLED = 0.6, 0.8
# Characters that are words by themselves in any sentence.
_OF_NO_NAME = frozenset(
    "的了在是有和与及或其将已也就都而为以由对于从向被把让给此这那该各每某个只家名次年月日时分上下内外前后中不未无非更最较约近逾超可能会要应"
    "须即曾再又仍并且但若如指称说料涨跌升降增减达至到比按占股市元亿万倍成今去明季度期今起续亦惟则却等之所后自随因受获使令"
)


def everyday_sense(name: Span, unit: AnalysedUnit) -> Span | None:
    """The words of the target that translate the everyday words of a name, half of them or more, and nothing else of the source.

    Args:
        name: the name in the source.
        unit: the pair.
    """
    parts = _parts(name, unit)
    lexicon = unit.note.words.lexicon
    everyday = [part for part in parts if lexicon.everyday(part)]
    if not everyday or 2 * len(everyday) < len(parts):
        return None
    rest = f"{unit.source[: name.start]} . {unit.source[name.end :]}"
    explained = unit.note.words.explains(rest)
    window = unit.expected(name)
    view = unit.simplified_target
    taken = answered_elsewhere(name, unit)
    covered: set[str] = set()
    spans = []
    for span in unit.target_words:
        # One character may be the whole subject: 錨 for Anchor.
        least = 1 if name.start == span.start == 0 else _LEAST_CHARACTERS
        if len(span) < least or not window.contains(span) or any(span.overlaps(other) for other in taken):
            continue
        stem_ids, weights = lexicon.translations(span.of(view))
        glosses = dict(zip(stem_ids.tolist(), weights.tolist(), strict=True))
        literal = {part for part in everyday if glosses.get(lexicon.stem_id(part), 0.0) >= _LEAST_WEIGHT}
        if not literal or glosses.keys() & explained or _spelled(name.of(unit.source), span, unit):
            continue
        covered |= literal
        spans.append(span)
    if not spans or 2 * len(covered) < len(parts):
        return None
    whole = Span(min(s.start for s in spans), max(s.end for s in spans))
    if view.startswith("号", whole.end) and not _SHIPS.isdisjoint(unit.source_words):
        return None
    return whole if len(whole) <= 2 * sum(map(len, spans)) else max(spans, key=len)


def _parts(name: Span, unit: AnalysedUnit) -> list[str]:
    """The stems of the name's own words (Group is not one); a compound of capitals or of two dictionary words has two."""
    lexicon = unit.note.words.lexicon
    stems: list[str] = []
    for word in english_words(name.of(unit.source)):
        if word in COMMON:
            continue
        pieces = _CAMEL.findall(word) if _INNER_CAPITAL.search(word) else [word]
        if len(pieces) == 1 and lexicon.stem_id(stem(word)) < 0:
            pieces = _two_words(word, unit) or pieces
        stems += [_american(stem(piece), unit) for piece in pieces if len(piece) > 2]
    return [part for part in dict.fromkeys(stems) if part not in GLOSS_STOP_WORDS]


def _american(name: str, unit: AnalysedUnit) -> str:
    """A stem as the dictionary, which is American, spells it: harbor."""
    return name.replace("our", "or") if "our" in name and unit.note.words.lexicon.stem_id(name) < 0 else name


def _two_words(word: str, unit: AnalysedUnit) -> list[str]:
    """Coin and base of Coinbase: the only way to cut a word into two that the dictionary has."""
    lexicon = unit.note.words.lexicon
    text = lower(word)
    cuts = [
        [text[:at], text[at:]]
        for at in range(_SHORTEST_PART, len(text) - _SHORTEST_PART + 1)
        if lexicon.everyday(stem(text[:at])) and lexicon.everyday(stem(text[at:]))
    ]
    return cuts[0] if len(cuts) == 1 else []


def _spelled(name: str, place: Span, unit: AnalysedUnit) -> bool:
    """Whether the characters spell a word of the name by sound."""
    view = unit.simplified_target
    dotted = view[place.end : place.end + 1] in _DOTS or (place.start > 0 and view[place.start - 1] in _DOTS)
    least = SPELLED_BESIDE_A_DOT if dotted else _ONLY_SOUND
    words = [word for word in english_words(name) if len(word) > 3]
    return any(likeness(word, place.of(view), unit.note.words.lexicon) >= least for word in words)


def answered_elsewhere(name: Span, unit: AnalysedUnit) -> list[Span]:
    """The stretches of the target that answer terms, figures and names of the source other than the words at `name`."""
    return [answer.target for answer in unit.answered if not answer.source.overlaps(name)]


def spelling(name: Span, unit: AnalysedUnit) -> Span | None:
    """The characters, words of no dictionary's, that spell the first word of a name by sound, the likeliest ones.

    Args:
        name: the name in the source.
        unit: the pair.
    """
    words = [word for word in english_words(name.of(unit.source)) if len(word) > 3]
    if not words or len(latin_sound(words[0])) < 2:
        return None
    view = unit.simplified_target
    lexicon = unit.note.words.lexicon
    best, most = None, BY_SOUND
    for span in free_stretches(unit):
        for start in range(span.start, span.end - 1):
            for end in range(start + 2, min(span.end, start + _LONGEST_SPELLING) + 1):
                found = likeness(words[0], view[start:end], lexicon)
                if found > most:
                    best, most = Span(start, end), found
    return best


def respelled(name: Span, forms: Sequence[str], unit: AnalysedUnit, *, only_form: bool) -> Span | None:
    """The characters that spell a name by sound where its Chinese form is another: 托皮克斯 for Topix, which is 東證指數.

    Only characters that are no words and that nothing of the source accounts for, all that stand together. Where the Chinese form
    spells the name too, another spelling may be as good.

    Args:
        name: the name in the source.
        forms: its Chinese forms, in Simplified characters.
        unit: the pair.
        only_form: whether the name has one Chinese form, which its bearer chose, so that no other will do.
    """
    words = [word for word in english_words(name.of(unit.source)) if word.isalpha()]
    spoken = ["".join(words[:count]) for count in range(1, len(words) + 1)]
    spoken = [joined for joined in spoken if len(joined) > 3 and len(latin_sound(joined)) > 1]
    lexicon, view = unit.note.words.lexicon, unit.simplified_target
    if not spoken:
        return None
    if not only_form and any(likeness(joined, form, lexicon) > _ANOTHER_SOUND for joined in spoken for form in forms):
        return None
    best, most = None, BY_SOUND if only_form else _SURELY_SPELLED
    for span in _runs_of_no_words(name, unit):
        found = max(likeness(joined, span.of(view), lexicon) for joined in spoken)
        if found >= most and span.of(view) not in forms:
            best, most = span, found
    return best


def _runs_of_no_words(name: Span, unit: AnalysedUnit) -> Iterator[Span]:
    """Runs of two to six characters where the name is expected that are no words of the dictionary, and may be part of a name."""
    view, window = unit.simplified_target, unit.expected(name)
    start = end = -1
    for word in unit.target_words:
        character = view[word.start : word.end]
        free = len(word) == 1 and is_han(character) and character not in _OF_NO_NAME and window.contains(word)
        if free and not any(word.overlaps(other.target) for other in unit.answered):
            start, end = (start, word.end) if word.start == end else (word.start, word.end)
            continue
        if 2 <= end - start <= _LONGEST_SPELLING + 1:
            yield Span(start, end)
        start = end = -1
    if 2 <= end - start <= _LONGEST_SPELLING + 1:
        yield Span(start, end)


def free_stretches(unit: AnalysedUnit) -> Iterator[Span]:
    """Runs of two characters or more of the target that no word of the source accounts for."""
    view = unit.simplified_target
    explained = unit.note.words.explains(unit.source)
    start = end = -1
    for word in unit.target_words:
        known = len(word) > 1 and unit.note.words.meanings(word.of(view))
        free = (
            is_han(view[word.start])
            and not (known and known & explained)
            and not any(word.overlaps(other.target) for other in unit.answered)
        )
        if free and word.start == end:
            end = word.end
            continue
        if end - start > 1:
            yield Span(start, end)
        start, end = (word.start, word.end) if free else (-1, -1)
    if end - start > 1:
        yield Span(start, end)
