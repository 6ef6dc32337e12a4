"""Languages and locales, named by BCP 47 tags."""

from __future__ import annotations

import enum


class Language(enum.StrEnum):
    """The two languages of a note."""

    EN = "en"
    ZH = "zh"


class Locale(enum.StrEnum):
    """A language with script and region. `zh-Hant` and `zh` are what is known while the region or the script is undecided:
    rules about regional usage stay silent there.
    """

    EN = "en"
    ZH_HANT_HK = "zh-Hant-HK"
    ZH_HANT_TW = "zh-Hant-TW"
    ZH_HANS_CN = "zh-Hans-CN"
    ZH_HANT = "zh-Hant"
    ZH = "zh"

    @property
    def traditional(self) -> bool:
        """Whether the locale is written in Traditional characters."""
        return self.value.startswith("zh-Hant")

    @property
    def simplified(self) -> bool:
        """Whether the locale is written in Simplified characters."""
        return self is Locale.ZH_HANS_CN

    @property
    def regional(self) -> bool:
        """Whether the region is known, so that regional usage can be judged."""
        return self in (Locale.ZH_HANT_HK, Locale.ZH_HANT_TW, Locale.ZH_HANS_CN)
