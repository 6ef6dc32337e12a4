"""Which language of messages the user's environment asks for."""

from __future__ import annotations

from collections.abc import Mapping

_TRADITIONAL = ("hant", "hk", "tw", "mo")


def language_from_environment(environ: Mapping[str, str]) -> str:
    """The message language that `LC_ALL`, `LC_MESSAGES` or `LANG` names, the first that is set (POSIX order).

    `zh_HK`, `zh_TW`, `zh_MO` and any `zh` with the script `Hant` give `zh-Hant`, every other `zh` gives `zh-Hans`, all else `en`.
    A script decides before a region: `zh-Hans-HK` is Simplified.
    """
    name = next((value for key in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := environ.get(key))), "")
    # zh_TW.UTF-8@modifier, zh-Hant-HK
    tags = name.split(".")[0].split("@")[0].replace("-", "_").lower().split("_")
    modifier = name.rpartition("@")[2].lower() if "@" in name else ""
    if tags[0] != "zh":
        return "en"
    if "hans" in tags:
        return "zh-Hans"
    if modifier == "hant" or any(tag in _TRADITIONAL for tag in tags[1:]):
        return "zh-Hant"
    return "zh-Hans"
