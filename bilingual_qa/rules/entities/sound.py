"""Whether Chinese characters spell a Latin name by sound, compared by their consonants."""

from __future__ import annotations

import difflib
import functools
import re

from bilingual_qa.align import Lexicon
from bilingual_qa.text.fold import lower

# Consonants that transliteration takes for one another share a letter; vowels are left out, but for one at the beginning.
_LATIN = (
    (re.compile(r"sch|tch|ch|sh|zh"), "S"),
    (re.compile(r"ph"), "F"),
    (re.compile(r"th"), "T"),
    (re.compile(r"ck|qu|q"), "K"),
    (re.compile(r"x"), "KS"),
    (re.compile(r"c(?=[eiy])|g(?=[eiy])|[jzs]"), "S"),
    (re.compile(r"[cgkh]"), "K"),
    (re.compile(r"[bp]"), "P"),
    (re.compile(r"[vwf]"), "F"),
    (re.compile(r"[dt]"), "T"),
    (re.compile(r"[lr]"), "L"),
    (re.compile(r"[mn]"), "N"),
    (re.compile(r"^[aeiouy]"), "A"),
    (re.compile(r"[a-z]"), ""),
)
_INITIALS = {
    "zh": "S", "ch": "S", "sh": "S", "z": "S", "c": "S", "s": "S", "j": "S", "q": "S", "x": "S",
    "b": "P", "p": "P", "f": "F", "w": "F", "d": "T", "t": "T", "g": "K", "k": "K", "h": "K",
    "l": "L", "r": "L", "m": "N", "n": "N",
}  # fmt: skip
_SYLLABLE = re.compile(r"(zh|ch|sh|[bpmfdtnlgkhjqxrzcsw])?y?(.*)")


def likeness(latin: str, chinese: str, lexicon: Lexicon) -> float:
    """How much the two sound alike, from 0 to 1 (Ratcliff and Obershelp over their consonants).

    Args:
        latin: a name in Latin letters.
        chinese: characters in the Simplified view, of which the best readings are taken.
        lexicon: knows the readings.
    """
    wanted = latin_sound(latin)
    spoken = {""}
    for character in chinese:
        sounds = {_syllable(reading) for reading in lexicon.readings(character)}
        if not sounds:
            return 0.0
        spoken = {before + sound for before in spoken for sound in sounds}
    return max(difflib.SequenceMatcher(None, wanted, _squeezed(sound)).ratio() for sound in spoken)


@functools.lru_cache(maxsize=4096)
def latin_sound(latin: str) -> str:
    """The consonants of a Latin name by class: `Daniel` is TNL."""
    text = lower(latin)
    for pattern, letter in _LATIN:
        text = pattern.sub(letter, text)
    return _squeezed(re.sub(r"[^A-Z]", "", text))


def _syllable(pinyin: str) -> str:
    match = _SYLLABLE.match(pinyin)
    initial, final = (match[1], match[2]) if match else (None, pinyin)
    if pinyin == "er":
        return "L"
    sound = _INITIALS.get(initial, "") if initial else "A"
    return sound + ("N" if final.endswith(("n", "ng")) else "")


def _squeezed(sound: str) -> str:
    """Doubled sounds once; an open beginning counts only at the beginning."""
    return re.sub(r"(.)\1+", r"\1", sound[:1] + sound[1:].replace("A", ""))
