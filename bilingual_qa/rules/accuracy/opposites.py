"""Axes of meaning, each with two opposite poles, and how either language says a pole.

An axis is two lines of a CSV file, one for each pole:

`axis`: its name. `words`: beginnings of English words, without one of which no English text says the pole; one with a full stop
behind it is a whole word. `english`, `chinese`: regular expressions of what says the pole plainly, in lower case and whole words,
and in the Simplified view at half width. `english_also`, `chinese_also`: what merely may say it, which keeps the rule silent and
never raises an alarm. A pole without `english` is only ever looked for in the target. `{name}` in English stands for one of the
fragments below.
"""

from __future__ import annotations

import csv
import functools
import re
from importlib.resources import files

import msgspec

from bilingual_qa.text.screened_pattern import ScreenedPattern

_FRAGMENTS = {
    # Up to four words between two that belong together.
    "gap": "(?:[a-z'0-9$£€¥%.,-]+ ){0,4}?",
    # What stands before an adjective that denies: not immaterial, hardly unreasonable.
    "litotes": r"(?:not|never|[a-z]+n't|hardly|no means) (?:(?:all that|at all|an?|so|too|quite|[a-z]+ly) )*",
    "closely": "(?:just |slightly |marginally |narrowly |modestly |fractionally |a touch |a tad |a shade )?",
    "adverb": "(?:[a-z]+ly |also |still |now |even |currently |reportedly |again )?",
    "be": "(?:is|are|was|were|be|been|being)",
    # Any of these may be what a Chinese word of more, or of less, stands for.
    "more": r"more|higher|up|above|over|rise|rises|rising|rose|risen|increas\w*|grow\w*|grew|gain\w*|expand\w*|expansion|jump\w*"
    r"|surg\w*|soar\w*|climb\w*|rais\w*|lift\w*|boost\w*|add\w*|widen\w*|wider (?:margins?|spreads?|loss)|exceed\w*"
    r"|rebound\w*|recover\w*|improv\w*|strengthen\w*|ramp\w*|hik\w*|upgrad\w*|extra|additional",
    "less": r"less|lower\w*|down|below|under|fall\w*|fell|declin\w*|decreas\w*|drop\w*|reduc\w*|cut|cuts|cutting|shr[aiu]nk\w*"
    r"|slid\w*|slip\w*|narrow\w*|contract(?:s|ed|ing|ion)|plung\w*|trim\w*|weaken\w*|lost|los(?:e|es|ing)|slash\w*|halv\w*"
    r"|eas(?:e|es|ed|ing)|downgrad\w*|par(?:e|es|ed|ing)|scal\w* back|curtail\w*|curb\w*|dilut\w*",
    "losses": "(?:loss(?:es)?|declines?|falls?|drops?|slide|slump)",
    "gains": "(?:gains?|advances?|rally|rise|rises|upswing)",
    "stocks": "(?:inventor(?:y|ies)|stock(?:s|piles?)|stockpiles?)",
    "reserves": "(?:provisions?|reserves?|allowances?|accruals?|impairments?)",
    "curbs": "(?:bans?|curbs?|restrictions?|sanctions?|controls?|embargo(?:es)?|moratorium|lockdowns?|suspension|freeze|measures"
    "|(?:freezing|restraining|winding-up|stop-work|suspension|court|evacuation) orders?|injunctions?|trading halts?|stays?"
    "|rules|barriers?|scrutiny|prohibitions?|conditions|policy|policies|standards|regulations?|oversight|limits?|quotas?|caps?)",
    "duties": "(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|tax(?:es)?|surcharges?|stamp duty|fees?|charges?)",
    # What a group raises or cuts and what no other rule compares.
    "level": "(?:dividends?|payouts?|distributions?|guidance|outlook|capex|capital (?:expenditure|spending)|output|production"
    "|spending|headcount|workforce|stake|stakes|exposure|holdings?|position|fees?|wages?|salar(?:y|ies)|pay|budget|provisions?"
    "|capacity|investments?|allocation|orders?|quota|quotas|inventor(?:y|ies)|leverage|borrowings?|debt|shareholding|supply"
    "|issuance|forecasts?|estimates?|targets?|ratings?|bets?|wagers?|expectations)",
    "than_expected": r"[^.,;]{0,24}\b(?:expect[a-z]*|consensus|forecasts?|estimates?|guidance|projections?|feared|anticipated)\b"
    r"(?! by\b)",
    "weighing": "(?:consider|weigh|mull|explor|evaluat|study|contemplat|assess|examin|review|discuss|negotiat|debat|ponder)",
    # Participles and past tenses that say that something was done; not those of saying and expecting, which any text may have.
    "done": r"(?!(?:report|add|not|stat|comment|indicat|warn|expect|plann|propos|schedul|bas|list|limit|unit|relat|estimat"
    r"|project|forecast|anticipat|intend|rat|link|own|combin|nam|diversifi|fix|us|target|need|continu|integrat|bring|spe|fe|exce|proce"
    r"|succe|hundr|inde)ed\b)[a-z]{2,}ed|has|have|had|already|was|were|did|done|sold|bought|won|lost|made|began|took|cut|built"
    r"|held|met|paid|shut|spent|came|went|got|gave|left|broke|drew|rose|fell|grew|since|last|after|now|ago|newly|been|became",
    "modal": r"may|might|could|would|will|should|can|to|plan\w*|expect\w*|next|upcoming|going|forthcoming|future|until|by"
    r"|schedul\w*|due|about|if|propos\w*|aim\w*|intend\w*|likely|when|target\w*|forecast\w*|soon|potential|consider\w*|pending",
}
_FRAGMENT = re.compile(r"\{([a-z_]+)\}")


class Pole(msgspec.Struct, frozen=True):
    """One of two opposites in the two languages, and what else may say it there."""

    words: tuple[str, ...]
    english: ScreenedPattern | None
    chinese: ScreenedPattern
    english_also: ScreenedPattern | None
    chinese_also: ScreenedPattern | None


class Turn(msgspec.Struct, frozen=True):
    """A pole that the source may say, and the opposite one of its axis, which the target then must not; and their table."""

    table: str
    axis: str
    said: Pole
    other: Pole


@functools.cache
def turns(table: str) -> tuple[Turn, ...]:
    """Both ways to turn each axis of a table, in its order.

    Args:
        table: the name of a CSV file beside this module.
    """
    with files(__package__).joinpath(table).open("r", encoding="utf-8") as lines:
        poles = [(row["axis"], _pole(row)) for row in csv.DictReader(lines)]
    both = ((name, first, second) for (name, first), (_, second) in zip(poles[::2], poles[1::2], strict=True))
    return tuple(
        Turn(table, name, said, other)
        for name, first, second in both
        for said, other in ((first, second), (second, first))
        if said.english is not None
    )


def english_pattern(expression: str) -> ScreenedPattern:
    """Whole words that match an expression with fragments."""
    return ScreenedPattern(rf"\b(?:{_FRAGMENT.sub(lambda match: _FRAGMENTS[match[1]], expression)})\b")


def _pole(row: dict[str, str]) -> Pole:
    return Pole(
        tuple(row["words"].split()),
        english_pattern(row["english"]) if row["english"] else None,
        ScreenedPattern(row["chinese"]),
        english_pattern(row["english_also"]) if row["english_also"] else None,
        ScreenedPattern(row["chinese_also"]) if row["chinese_also"] else None,
    )
