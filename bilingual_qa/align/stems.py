"""English words reduced to a common form, so that a text's *grew* meets a dictionary's *to grow*.

Only the two sides of a lookup must agree, so the stem need not be a word. Lemmatisation proper (spaCy, lemminflect) costs
0.7 s of start-up and knows the part of speech, which dictionary glosses do not give.
"""

from __future__ import annotations

import functools
import re

from bilingual_qa.text.irregular import IRREGULAR_FORMS

_WORD = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏ]+")

# What carries no content in a dictionary gloss: "to take (sth) into the mouth" means *take* and *mouth*.
GLOSS_STOP_WORDS = frozenset(
    """a an the to of or and in on at by for with from as is be it sb sth one one's oneself etc esp lit fig abbr also usu used
    see variant old cl int into idiom classifier literally figuratively""".split()  # noqa: SIM905
)


# Ending, how many letters the word must have, what takes its place; the first that fits counts.
_ENDINGS = (
    ("ies", 4, "i"),
    ("ied", 4, "i"),
    ("sses", 4, "ss"),
    ("ses", 4, "s"),
    ("xes", 4, "x"),
    ("zes", 4, "z"),
    ("hes", 4, "h"),
    ("ss", 4, "ss"),
    ("us", 4, "us"),
    ("is", 4, "is"),
    ("s", 4, ""),
    ("ing", 6, ""),
    ("ed", 5, ""),
    ("ly", 6, ""),
)


def _regular_stem(word: str) -> str:
    """The word without its inflection and a final e, y as i, a doubled final consonant halved."""
    if len(word) <= 3:
        return word
    for ending, letters, replaced in _ENDINGS:
        if word.endswith(ending) and len(word) >= letters:
            word = word[: -len(ending)] + replaced
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    if len(word) > 3 and word.endswith("y"):
        word = word[:-1] + "i"
    return word


@functools.cache
def _irregular() -> dict[str, str]:
    return {form: _regular_stem(forms[0]) for forms in IRREGULAR_FORMS for form in forms[1:]}


_CONTRACTION = re.compile(r"(?i)(n't)|'(s|m|re|ve|ll|d)\b")
_FULL_FORM = {"m": " am", "re": " are", "ve": " have", "ll": " will", "d": " would"}


def words(text: str) -> list[str]:
    """The words of an English text as written, contractions in full (`don't` is *do not*), the possessive left out."""
    plain = text.replace("’", "'")
    if "'" in plain:
        plain = _CONTRACTION.sub(lambda m: " not" if m.group(1) else _FULL_FORM.get(m.group(2).lower(), ""), plain)
    return _WORD.findall(plain)


@functools.lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The common form of an English word, in lower case."""
    word = word.lower()
    return _irregular().get(word) or _regular_stem(word)
