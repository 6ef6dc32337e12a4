"""Which rules run and which findings fail the gate."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import msgspec

from bilingual_qa.model import CheckError, Confidence, Finding, RuleInfo, Severity, Status
from bilingual_qa.policy.configuration import Configuration
from bilingual_qa.policy.configuration_file import ConfigurationFile
from bilingual_qa.policy.former_rules import FormerRule, current_codes

# Diagnostics of the aligner and of the tool itself never decide.
UNSCORED = ("AL", "QA")
_CODE_OPTIONS = ("select", "ignore", "severity")


def check_codes(
    codes: Iterable[str],
    rules: Sequence[RuleInfo],
    former: Sequence[FormerRule] = (),
    *,
    path: str | None = None,
    line: int | None = None,
) -> None:
    """Raise `CheckError` for a code or prefix that fits no rule, present or former; `path` and `line` say where it was given."""
    known = [rule.code for rule in rules] + [rule.code for rule in former]
    for code in codes:
        if not re.fullmatch(r"[A-Z]{2}\d{0,3}", code) or not any(other.startswith(code) for other in known):
            import difflib

            families = ", ".join(sorted({rule.family for rule in rules}))
            near = difflib.get_close_matches(code.upper(), known, n=1, cutoff=0.8)
            guess = f"; did you mean “{near[0]}”?" if near else ""
            told = f"no rule has the code “{code}”: give a code such as {rules[0].code}, or a family ({families}){guess}"
            raise CheckError(told, path=path, line=line)


def check_file_codes(file: ConfigurationFile, rules: Sequence[RuleInfo], former: Sequence[FormerRule]) -> None:
    """`check_codes` for every code in a configuration file."""
    for option in _CODE_OPTIONS:
        for code in getattr(file.configuration, option):
            line = file.lines.get(f"{option}.{code}") or file.lines.get(option)
            check_codes([code], rules, former, path=file.path, line=line)
    for profile in file.configuration.profile:
        for option in _CODE_OPTIONS:
            codes = profile.settings.get(option, ())
            check_codes(codes, rules, former, path=file.path, line=profile.lines.get(option))


def with_current_codes(configuration: Configuration, former: Sequence[FormerRule]) -> tuple[Configuration, list[FormerRule]]:
    """The settings with the codes of former rules replaced, in its profiles too, and the former rules that were named."""
    values, named = _current(
        {option: getattr(configuration, option) for option in _CODE_OPTIONS},
        former,
    )
    profiles = []
    for profile in configuration.profile:
        settings, more = _current(profile.settings, former)
        profiles.append(msgspec.structs.replace(profile, settings=settings))
        named += more
    told = list({rule.code: rule for rule in named}.values())
    return msgspec.structs.replace(configuration, **values, profile=tuple(profiles)), told


def _current(settings: dict[str, object], former: Sequence[FormerRule]) -> tuple[dict[str, object], list[FormerRule]]:
    current = dict(settings)
    named: list[FormerRule] = []
    for option in _CODE_OPTIONS:
        value = settings.get(option)
        if isinstance(value, dict):
            changed: dict[str, object] = {}
            for code, severity in value.items():
                codes, found = current_codes([code], former)
                changed |= dict.fromkeys(codes, severity)
                named += found
            current[option] = changed
        elif isinstance(value, tuple):
            current[option], found = current_codes(value, former)
            named += found
    return current, named


def selected(rule: RuleInfo, configuration: Configuration) -> bool:
    """Whether a rule runs. The longest matching code decides between `select` and `ignore`; at a tie it is left out."""
    if rule.status is Status.PREVIEW and not configuration.preview:
        return False

    def longest(codes: Sequence[str]) -> int:
        return max((len(code) for code in codes if rule.code.startswith(code)), default=0)

    chosen, ignored = longest(configuration.select), longest(configuration.ignore)
    if configuration.select and not chosen:
        return False
    return not ignored or chosen > ignored


def counts(finding: Finding, rule: RuleInfo, fail_on: str) -> bool:
    """Whether a finding fails the gate: stable rule, confidence medium or higher, severe enough, not suppressed."""
    return (
        fail_on != "never"
        and rule.status is Status.STABLE
        and rule.family not in UNSCORED
        and finding.suppressed is None
        and finding.confidence.rank >= Confidence.MEDIUM.rank
        and finding.severity.rank >= Severity(fail_on).rank
    )
