"""Which dollar a note says its bare $ is."""

from __future__ import annotations

import re

# "All amounts are in US dollars", "expressed in Hong Kong dollars": a statement for the whole note.
_STATEMENT = re.compile(
    r"(?:express|stat|present|report|denominat)ed in (?:thousands of |millions of |billions of )?"
    r"(?P<one>[A-Z][A-Za-z. ]{1,20}?) ?[Dd]ollars"
    r"|(?:amounts|figures|numbers|references to (?:\"|“)?(?:\$|dollars)(?:\"|”)?) (?:herein |in this \w+ )?(?:are|is) (?:all )?"
    r"(?:in|to|stated in|expressed in) (?:thousands of |millions of )?(?P<other>[A-Z][A-Za-z. ]{1,20}?) ?[Dd]ollars"
)
_DOLLARS = {
    "US": "USD", "U.S.": "USD", "United States": "USD", "Hong Kong": "HKD", "HK": "HKD", "Canadian": "CAD",
    "Australian": "AUD", "Singapore": "SGD", "New Taiwan": "TWD", "NT": "TWD",
}  # fmt: skip


def stated_dollar(text: str) -> str | None:
    """The ISO code of the one dollar that an English text says its amounts are in; `None` where it says none, or two."""
    found = {_DOLLARS.get((match["one"] or match["other"]).strip()) for match in _STATEMENT.finditer(text)} - {None}
    return found.pop() if len(found) == 1 else None
