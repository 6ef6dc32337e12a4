from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator

import lxml.html
import msgspec
import pytest
from sample_report import NOTE, VALUATION_ZH

from bilingual_qa.messages import LANGUAGES
from bilingual_qa.model import (
    Document,
    Edit,
    Finding,
    Fix,
    Locale,
    Message,
    Origin,
    Report,
    Segment,
    Side,
    Span,
    TranslationUnit,
    Unpaired,
    UnpairedKind,
)
from bilingual_qa.reporters import Presentation, render
from bilingual_qa.reporters.html_view import reading_order


@pytest.fixture
def page(report: Report) -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring(render("html", report, Presentation()))


def with_texts(report: Report, source: str, target: str) -> Report:
    """The report with one note of one pair and no findings."""
    unit = TranslationUnit("1", Segment(source), Segment(target))
    document = Document(NOTE, Locale.EN, Locale.ZH_HANT_HK, (unit,), ())
    return msgspec.structs.replace(report, documents=(document,), findings=(), scores={})


def finding(report: Report, **changes: object) -> Finding:
    return msgspec.structs.replace(report.findings[0], **({"source": (), "target": (), "fix": None} | changes))


def card(page: lxml.html.HtmlElement, code: str) -> lxml.html.HtmlElement:
    return page.xpath(f'//article[@data-rule="{code}"]')[0]


def marks_of(page: lxml.html.HtmlElement, number: str) -> list[str]:
    return [mark.text for mark in page.xpath("//mark") if number in mark.get("data-f").split()]


def test_every_finding_has_a_card(page: lxml.html.HtmlElement, report: Report) -> None:
    assert [c.get("id") for c in page.xpath("//article")] == [f"f{n}" for n in range(1, len(report.findings) + 1)]


def test_spans_are_marked_on_both_sides(page: lxml.html.HtmlElement) -> None:
    assert marks_of(page, card(page, "TM101").get("id")[1:]) == ["EV/Sales", "電動汽車"]


def test_the_words_of_a_text_are_whole(page: lxml.html.HtmlElement) -> None:
    words = page.xpath('//div[contains(@class, "target")]//p[@class="words"]')[1]
    for number in words.xpath('.//a[@class="ref"]'):
        number.drop_tree()
    assert words.text_content() == VALUATION_ZH


def test_each_column_says_its_language(page: lxml.html.HtmlElement) -> None:
    assert {p.get("lang") for p in page.xpath('//div[contains(@class, "source")]//p[@class="words"]')} == {"en"}
    assert {p.get("lang") for p in page.xpath('//div[contains(@class, "target")]//p[@class="words"]')} == {"zh-Hant-HK"}


def test_a_number_links_the_first_mark_to_its_card(page: lxml.html.HtmlElement) -> None:
    assert page.xpath('//mark[text()="電動汽車"]/following-sibling::a[1]/@href') == ["#" + card(page, "TM101").get("id")]


def test_minor_findings_of_conventions_are_folded(page: lxml.html.HtmlElement) -> None:
    assert page.xpath('//details[@class="folded"]/article/@data-rule') == ["LC101", "LC201"]


def test_an_unpaired_block_stands_in_place_with_its_kind(page: lxml.html.HtmlElement) -> None:
    rows = page.xpath('//section[@id="d1"]//div[starts-with(@class, "row ")]/@class')
    assert [re.sub(" has-findings", "", row) for row in rows][-2:] == ["row unpaired untranslated", "row unpaired boilerplate"]


def test_a_suppressed_finding_says_why(page: lxml.html.HtmlElement) -> None:
    suppressed = page.xpath('//article[contains(@class, "is-suppressed")]')[0]
    assert "The house style keeps <HK> · chan · until 2030-06-30" in suppressed.text_content()


def test_a_preview_rule_has_a_badge(page: lxml.html.HtmlElement) -> None:
    assert card(page, "AC101").xpath('.//span[@class="badge"]/text()') == ["preview"]


def test_a_rule_page_stands_once(page: lxml.html.HtmlElement) -> None:
    body = page.xpath('//div[@id="rule-TM101"]')[0]
    assert body.xpath(".//h3/text()") == ["Why it is bad", "Example", "What to write instead"]


def test_several_edits_are_shown_as_deletion_and_insertion(report: Report) -> None:
    one = with_texts(report, "Sales rose, costs fell: good.", "銷售升,成本跌:好。")
    fix = Fix((Edit(3, 4, "，"), Edit(7, 8, "：")))
    one = msgspec.structs.replace(one, findings=(finding(report, fix=fix, target=(Span(3, 4), Span(7, 8)), suggestions=()),))
    page = lxml.html.document_fromstring(render("html", one, Presentation()))
    assert (page.xpath("//del/text()"), page.xpath("//ins/text()")) == ([",", ":"], ["，", "："])


def test_overlapping_marks_take_the_worst_severity(page: lxml.html.HtmlElement) -> None:
    mark = page.xpath('//mark[text()="電動汽車"]')[0]
    assert mark.get("class") == "critical"


def test_crossing_spans_of_two_findings(report: Report) -> None:
    one = with_texts(report, "abcdef", "一二三四五六")
    findings = tuple(finding(report, target=(span,)) for span in (Span(0, 4), Span(2, 6)))
    page = lxml.html.document_fromstring(render("html", msgspec.structs.replace(one, findings=findings), Presentation()))
    assert [(m.text, m.get("data-f")) for m in page.xpath("//mark")] == [("一二", "1"), ("三四", "1 2"), ("五六", "2")]


def test_a_place_where_something_is_missing_is_a_gap(report: Report) -> None:
    one = with_texts(report, "Profit rose 12%.", "純利上升。")
    one = msgspec.structs.replace(one, findings=(finding(report, source=(Span(12, 15),), target=(Span(4, 4),)),))
    assert '<mark class="major gap" data-f="1"></mark>' in render("html", one, Presentation())


EVIL = '<script>alert("x")</script> & "quotes" <img src=x onerror=alert(1)>'


def evil_reports(report: Report) -> Iterator[Report]:
    one = with_texts(report, EVIL, EVIL)
    message = Message.of("pseudo-word", word=EVIL)
    yield msgspec.structs.replace(one, findings=(finding(report, message=message, target=(Span(0, 8),), suggestions=(EVIL,)),))
    document = msgspec.structs.replace(one.documents[0], path=EVIL)
    yield msgspec.structs.replace(one, documents=(document,), signature=EVIL)
    yield msgspec.structs.replace(one, errors=(msgspec.structs.replace(report.errors[0], path=EVIL, message=EVIL),))
    rules = tuple(msgspec.structs.replace(rule, name=EVIL, documentation=EVIL) for rule in report.rules)
    yield msgspec.structs.replace(one, rules=rules, findings=(finding(report),))


def test_nothing_of_a_note_becomes_markup(report: Report) -> None:
    for changed in evil_reports(report):
        page = lxml.html.document_fromstring(render("html", changed, Presentation()))
        assert (len(page.xpath("//script")), len(page.xpath("//img")), page.xpath("//@onerror")) == (1, 0, [])


def test_the_policy_allows_exactly_the_style_and_the_script(page: lxml.html.HtmlElement) -> None:
    policy = page.xpath('//meta[@http-equiv="Content-Security-Policy"]/@content')[0]
    for element in ("style", "script"):
        digest = hashlib.sha256(page.xpath(f"//{element}")[0].text.encode()).digest()
        assert f"{element}-src 'sha256-{base64.b64encode(digest).decode()}'" in policy


def test_no_inline_style_which_the_policy_would_refuse(page: lxml.html.HtmlElement) -> None:
    assert page.xpath("//@style") == []


def test_nothing_is_fetched(report: Report) -> None:
    assert (
        re.findall(r"""(?:src|href)=["'](?!#)[^"']*|url\([^)]*\)|@import|https?://""", render("html", report, Presentation()))
        == []
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_in_the_language_asked_for(report: Report, language: str) -> None:
    page = lxml.html.document_fromstring(render("html", report, Presentation(language=language)))
    titles = {"en": "Translation review", "zh-Hant": "譯文審閱報告", "zh-Hans": "译文审校报告"}
    assert (page.get("lang"), page.xpath("//h1/text()")) == (language, [titles[language]])


def test_ids_are_unique(page: lxml.html.HtmlElement) -> None:
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))


def test_links_lead_somewhere(page: lxml.html.HtmlElement) -> None:
    assert {href[1:] for href in page.xpath("//a/@href")} <= set(page.xpath("//@id"))


def test_the_same_report_gives_the_same_bytes(report: Report) -> None:
    assert render("html", report, Presentation()) == render("html", report, Presentation())


def unit_at(id: str, source_line: int, target_line: int) -> TranslationUnit:
    return TranslationUnit(id, Segment("a", (Origin(0, source_line, 1),)), Segment("一", (Origin(0, target_line, 1),)))


def block_at(id: str, side: Side, line: int) -> Unpaired:
    return Unpaired(id, side, Segment("x", (Origin(0, line, 1),)), UnpairedKind.UNKNOWN)


@pytest.mark.parametrize(
    ("block", "order"),
    [
        (block_at("b", Side.SOURCE, 1), ["b", "1", "2"]),
        (block_at("b", Side.SOURCE, 8), ["1", "b", "2"]),
        (block_at("b", Side.TARGET, 13), ["1", "2", "b"]),
    ],
)
def test_an_unpaired_block_stands_where_it_is_read(block: Unpaired, order: list[str]) -> None:
    document = Document(NOTE, Locale.EN, Locale.ZH_HANT_HK, (unit_at("1", 3, 5), unit_at("2", 10, 12)), (block,))
    assert [entry.id for entry in reading_order(document)] == order
