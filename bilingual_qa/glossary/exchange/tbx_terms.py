"""What TBX says of a term, in the words of TBX-Basic, and where the columns that it has no place for are kept.

- `id`: `id` of the entry (`_` before a digit, `name.` before a name's); the subject: `subjectField`.
- `en`, `pos`: terms of `en`, with the `partOfSpeech` of each.
- Preferred renderings: terms of `zh-Hant-HK`, `zh-Hant-TW`, `zh-Hans-CN`, status `preferredTerm-admn-sts`; a derived one is
  not written.
- `admitted`, `wrong`: terms with the status `admittedTerm-admn-sts`, `deprecatedTerm-admn-sts` of their locales, of `zh`
  where they have none. Their place in the column and what a wrong one means are notes of the term: `bilingual-qa entry: 2`,
  `bilingual-qa means: electric vehicle`; its mark: `bilingual-qa told: !`.
- `source`, `note`: `source` and note of the entry.
- `when`, `unless`, `severity`, `~` in `admitted` (as `stay`), `tickers`, `keep`: notes of the entry, `bilingual-qa when: ...`.
"""

from __future__ import annotations

import re

from bilingual_qa.model import Locale

PREFERRED, ADMITTED, DEPRECATED = "preferredTerm-admn-sts", "admittedTerm-admn-sts", "deprecatedTerm-admn-sts"
# What other programs write for the same, version 2's and the short words of the standard among them.
STATUSES = {
    "preferredTerm": PREFERRED,
    "preferred": PREFERRED,
    "standardizedTerm": PREFERRED,
    "standardizedTerm-admn-sts": PREFERRED,
    "admittedTerm": ADMITTED,
    "admitted": ADMITTED,
    "legalTerm-admn-sts": ADMITTED,
    "regulatedTerm-admn-sts": ADMITTED,
    "deprecatedTerm": DEPRECATED,
    "deprecated": DEPRECATED,
    "supersededTerm-admn-sts": DEPRECATED,
    "supersededTerm": DEPRECATED,
    "superseded": DEPRECATED,
    "forbidden": DEPRECATED,
}
PARTS_OF_SPEECH = {"noun": "noun", "verb": "verb", "adjective": "adjective", "proper": "properNoun"}
ANY_CHINESE = "zh"
NAME_PREFIX = "name."
_OWN_NOTE = re.compile(r"bilingual-qa (\w+): ?(.*)", re.DOTALL)


def own_note(field: str, value: str) -> str:
    """The text of the note that keeps a column."""
    return f"bilingual-qa {field}: {value}"


def read_own_note(text: str) -> tuple[str, str] | None:
    """Column and value of a note that keeps one; `None` for a note for people."""
    match = _OWN_NOTE.fullmatch(text)
    return (match.group(1), match.group(2)) if match else None


def locale_of(tag: str) -> str | None:
    """`en`, the locale's tag, `zh-Hant`, `zh` (region, script open), or `None` for a language that is not ours."""
    parts = tag.replace("_", "-").lower().split("-")
    if parts[0] in ("en", "eng"):
        return "en"
    if parts[0] not in ("zh", "zho", "chi", "cmn", "yue"):
        return None
    if "hk" in parts or "mo" in parts or parts[0] == "yue":
        return Locale.ZH_HANT_HK.value
    if "tw" in parts:
        return Locale.ZH_HANT_TW.value
    if {"cn", "sg", "hans"} & set(parts):
        return Locale.ZH_HANS_CN.value
    return Locale.ZH_HANT.value if "hant" in parts else ANY_CHINESE
