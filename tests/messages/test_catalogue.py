from __future__ import annotations

import re
import string
import tomllib
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest

from bilingual_qa.messages import LANGUAGES, Catalogue, load_catalogue
from bilingual_qa.model import Message, MqmType, RuleInfo, Severity, Status
from bilingual_qa.model.document import UnpairedKind
from bilingual_qa.text.script import script_counts

CHINESE = ("zh-Hant", "zh-Hans")
# The page about variant characters shows the characters that it is about.
SHOWS_VARIANTS = "rules.LC101."


def entries(table: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from entries(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", value


def catalogue_entries(language: str) -> dict[str, str]:
    text = (files("bilingual_qa.messages") / f"{language}.toml").read_text(encoding="utf-8")
    return dict(entries(tomllib.loads(text)))


def places(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def info(
    code: str, documentation: str = "Finds it.\n\n## Example\n```\nSales rose.\n銷售上升。\n```\n\n## Write instead\nIt."
) -> RuleInfo:
    return RuleInfo(
        code=code,
        name="some-name",
        mqm=MqmType.TOOL,
        severity=Severity.MINOR,
        status=Status.STABLE,
        evidence=None,
        documentation=documentation,
    )


@pytest.mark.parametrize("language", CHINESE)
def test_chinese_files_have_the_keys_of_the_english_one(language: str) -> None:
    page = {"what", "why", "instead"}
    own = {key for key in catalogue_entries(language) if not (key.startswith("rules.") and key.rpartition(".")[2] in page)}
    assert own == set(catalogue_entries("en"))


@pytest.mark.parametrize("language", CHINESE)
def test_templates_have_the_places_of_the_english_ones(language: str) -> None:
    english = catalogue_entries("en")
    translated = catalogue_entries(language)
    assert {key: places(translated[key]) for key in english} == {key: places(text) for key, text in english.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_are_plain_names(language: str) -> None:
    odd = {key for key, text in catalogue_entries(language).items() if not all(name.isidentifier() for name in places(text))}
    assert odd == set()


@pytest.mark.parametrize("language", CHINESE)
def test_every_rule_has_a_whole_page(language: str) -> None:
    rules = load_catalogue(language).rules
    assert {code for code, page in rules.items() if set(page) != {"title", "what", "why", "instead"}} == set()


@pytest.mark.parametrize(("language", "other"), [("zh-Hant", 1), ("zh-Hans", 0)])
def test_each_chinese_file_is_in_its_own_script(language: str, other: int) -> None:
    mixed = {
        key: text
        for key, text in catalogue_entries(language).items()
        if script_counts(text)[other] and not key.startswith(SHOWS_VARIANTS)
    }
    assert mixed == {}


@pytest.mark.parametrize("language", CHINESE)
def test_chinese_sentences_have_full_width_punctuation(language: str) -> None:
    han = r"\u3400-\u9fff"
    half = re.compile(rf"(?<=[{han}])[,;:!?()]|[,;:!?()](?=[{han}])")
    assert {key: text for key, text in catalogue_entries(language).items() if half.search(text)} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_cover_every_severity_category_and_kind(language: str) -> None:
    catalogue = load_catalogue(language)
    keys = [f"severity.{s}" for s in Severity] + [f"category.{m.path}" for m in MqmType] + [f"unpaired.{k}" for k in UnpairedKind]
    assert [key for key in keys if not catalogue.label(key)] == []


def test_finding_fills_its_places() -> None:
    message = Message.of("left-in-english", term="GPM", rendering="毛利率")
    assert load_catalogue("zh-Hant").finding(message) == "「GPM」保留了英文，中文讀者慣用「毛利率」"


def test_a_value_with_braces_stays_as_it_is() -> None:
    assert "{x}" in load_catalogue("en").finding(Message.of("repeated-text", text="{x}"))


def test_a_locale_is_named_in_the_language_of_the_message() -> None:
    message = Message.of("regional-word", found="軟體", locale="zh-Hant-HK")
    assert [load_catalogue(language).finding(message) for language in LANGUAGES] == [
        "“軟體” is not a word of Hong Kong",
        "「軟體」並非香港的用語",
        "“軟體”不是香港的用语",
    ]


def test_an_unknown_key_is_named_with_its_file() -> None:
    with pytest.raises(KeyError, match=r"zh-Hans\.toml has no key 'no-such-thing' in \[findings\]"):
        load_catalogue("zh-Hans").finding(Message.of("no-such-thing"))


def test_a_place_without_value_is_named() -> None:
    with pytest.raises(KeyError, match=r"'pseudo-word' in \[findings\] has the place \{word\}"):
        load_catalogue("en").finding(Message.of("pseudo-word"))


def test_an_unknown_rule_is_named_with_its_file() -> None:
    with pytest.raises(KeyError, match=r"zh-Hant\.toml has no table \[rules\.ZZ999\]"):
        load_catalogue("zh-Hant").rule_page(info("ZZ999"))


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="the languages are en, zh-Hant, zh-Hans"):
        load_catalogue("fr")


def catalogue_with(rules: dict[str, dict[str, str]]) -> Catalogue:
    labels = {"rule-page.why": "為何重要", "rule-page.example": "例子", "rule-page.instead": "應怎樣寫"}
    return Catalogue("zh-Hant", {}, labels, {}, rules)


def test_a_chinese_rule_page_borrows_the_example() -> None:
    catalogue = catalogue_with({"TM999": {"title": "題", "what": "查。", "why": "因。", "instead": "改。"}})
    headings = "## 為何重要\n\n因。\n\n## 例子\n\n```\nSales rose.\n銷售上升。\n```\n\n## 應怎樣寫\n\n改。\n"
    assert catalogue.rule_page(info("TM999")) == "# TM999 some-name\n\n查。\n\n" + headings


def test_a_chinese_rule_page_without_example_has_no_heading_for_it() -> None:
    catalogue = catalogue_with({"TM999": {"title": "題", "what": "查。", "why": "因。", "instead": "改。"}})
    assert "例子" not in catalogue.rule_page(info("TM999", "Finds it."))


def test_the_english_page_is_the_documentation() -> None:
    assert load_catalogue("en").rule_page(info("TM999", "Finds it.\n")) == "# TM999 some-name\n\nFinds it.\n"
