"""The catalogue of one language."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from bilingual_qa.model import Message, RuleInfo

LANGUAGES = ("en", "zh-Hant", "zh-Hans")


@dataclass(frozen=True)
class Catalogue:
    """The sentences of one language. `load_catalogue` makes it; the mappings are not to be changed.

    A key that the file lacks, or a place that gets no value, raises a `KeyError` that names file and key.
    """

    language: str
    findings: Mapping[str, str]
    labels: Mapping[str, str]
    locales: Mapping[str, str]
    rules: Mapping[str, Mapping[str, str]]

    @property
    def file(self) -> str:
        """The name of the catalogue's file."""
        return f"{self.language}.toml"

    def finding(self, message: Message) -> str:
        """The sentence of a finding. The value of a place named `locale` may be a tag: it is replaced by the locale's name."""
        values: Mapping[str, str] = message.values
        if values.get("locale") in self.locales:
            values = {**values, "locale": self.locales[values["locale"]]}
        return self._filled("findings", self.findings, message.key, values)

    def label(self, key: str, **values: object) -> str:
        """A label of the report, its places filled."""
        return self._filled("report", self.labels, key, values)

    def locale_name(self, tag: str) -> str:
        """The name of a locale as it stands in a sentence."""
        return self._looked_up("locales", self.locales, tag)

    def has_rule(self, code: str) -> bool:
        """Whether the file has the page of this rule."""
        return code in self.rules

    def rule_title(self, info: RuleInfo) -> str:
        """What the rule finds, in a few words. Raises `KeyError` where the file has no such rule."""
        return self._looked_up(f"rules.{info.code}", self._rule(info.code), "title")

    def rule_page(self, info: RuleInfo) -> str:
        """The rule's page in Markdown: what it finds, why it matters, what to write instead.

        In English it is the rule's documentation. In Chinese it is made from the catalogue, with the example of the English
        documentation, which is in both languages of the note anyway. Raises `KeyError` where the file has no such rule.
        """
        heading = f"# {info.code} {info.name}"
        if self.language == "en":
            return f"{heading}\n\n{info.documentation.strip()}\n"
        rule = self._rule(info.code)
        table = f"rules.{info.code}"
        what, why, instead = (self._looked_up(table, rule, key).strip() for key in ("what", "why", "instead"))
        parts = [heading, what, f"## {self.label('rule-page.why')}", why]
        example = _example(info.documentation)
        if example:
            parts += [f"## {self.label('rule-page.example')}", example]
        parts += [f"## {self.label('rule-page.instead')}", instead]
        return "\n\n".join(parts) + "\n"

    def _rule(self, code: str) -> Mapping[str, str]:
        if code not in self.rules:
            raise KeyError(f"{self.file} has no table [rules.{code}]")
        return self.rules[code]

    def _looked_up(self, table: str, entries: Mapping[str, str], key: str) -> str:
        if key not in entries:
            raise KeyError(f"{self.file} has no key '{key}' in [{table}]")
        return entries[key]

    def _filled(self, table: str, entries: Mapping[str, str], key: str, values: Mapping[str, object]) -> str:
        template = self._looked_up(table, entries, key)
        if "{" not in template:
            return template
        try:
            return template.format_map(values)
        except KeyError as error:
            raise KeyError(f"{self.file}: '{key}' in [{table}] has the place {{{error.args[0]}}}, which got no value") from None


@functools.cache
def load_catalogue(language: str) -> Catalogue:
    """The catalogue of one of `LANGUAGES`, read once. Raises `ValueError` for another language."""
    if language not in LANGUAGES:
        raise ValueError(f"no messages in '{language}'; the languages are {', '.join(LANGUAGES)}")
    text = (files("bilingual_qa.messages") / f"{language}.toml").read_text(encoding="utf-8")
    tables = tomllib.loads(text)
    return Catalogue(
        language=language,
        findings=dict(_flattened(tables["findings"])),
        labels=dict(_flattened(tables["report"])),
        locales=tables["locales"],
        rules=tables.get("rules", {}),
    )


def _flattened(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    """The strings of a table and of its sub-tables, these under dotted keys."""
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flattened(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", value


def _example(documentation: str) -> str:
    """What stands under the heading `## Example` of a rule's documentation, up to the next heading of its level."""
    _, heading, rest = documentation.partition("## Example\n")
    return rest.partition("\n## ")[0].strip("\n") if heading else ""
