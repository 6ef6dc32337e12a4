"""The script of the HTML report in a real browser. Skipped where there is no Chromium."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import lxml.html
import pytest
from sample_report import sample_report

from bilingual_qa.reporters import Presentation, render

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
OPTIONS = """--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update
--disable-sync --virtual-time-budget=2000 --dump-dom""".split()  # noqa: SIM905
pytestmark = pytest.mark.skipif(BROWSER is None, reason="no Chromium on the PATH to open the report with")


def opened(folder: Path, hash: str = "", actions: str = "") -> lxml.html.HtmlElement:
    """The page after the script ran, at the address with `hash`, and after the actions of a reader given as script."""
    text = render("html", sample_report(), Presentation())
    if actions:
        text = re.sub(r"<meta http-equiv[^>]*>", "", text).replace("</body>", f"<script>{actions}</script></body>")
    file = folder / "report.html"
    file.write_text(text, encoding="utf-8")
    command = [str(BROWSER), *OPTIONS, f"--user-data-dir={folder / 'profile'}", f"{file.as_uri()}{hash}"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, check=True)
    return lxml.html.document_fromstring(done.stdout)


def shown(page: lxml.html.HtmlElement) -> list[str]:
    return [card.get("data-rule") for card in page.xpath("//article[not(@hidden)]")]


# A key goes to an element, as from a reader's keyboard.
PRESS_J = "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'j', bubbles: true}));"
PRESS_K = PRESS_J.replace("'j'", "'k'")


def test_neutral_and_suppressed_findings_are_hidden_at_first(tmp_path: Path) -> None:
    page = opened(tmp_path)
    assert shown(page) == ["TM201", "TM101", "NU102", "EN101", "LC101", "LC201", "AC101", "AC301"]
    assert page.get_element_by_id("count").text == "8 of 10"


def test_the_address_carries_the_filter(tmp_path: Path) -> None:
    page = opened(tmp_path, "#severity=critical&q=magnitude&only=1")
    assert shown(page) == ["NU102"]
    assert len(page.xpath('//div[starts-with(@class, "row ") and not(@hidden)]')) == 1


def test_a_filter_goes_into_the_address(tmp_path: Path) -> None:
    actions = """document.querySelector('[data-toggle=minor]').click();
    const select = document.getElementById('rule'); select.value = 'TM101'; select.dispatchEvent(new Event('change'));
    document.title = location.hash;"""
    assert opened(tmp_path, actions=actions).findtext("head/title") == "#severity=critical,major&rule=TM101"


def test_keys_walk_through_the_findings(tmp_path: Path) -> None:
    page = opened(tmp_path, actions=PRESS_J * 3 + PRESS_K)
    assert page.xpath('//article[contains(@class, "current")]/@data-rule') == ["TM101"]
    assert page.xpath('//mark[contains(@class, " on")]/text()') == ["EV/Sales", "電動汽車"]


def test_keys_pass_over_folded_findings(tmp_path: Path) -> None:
    page = opened(tmp_path, actions=PRESS_J * 5)
    assert page.xpath('//article[contains(@class, "current")]/@data-rule') == ["AC101"]


def test_keys_typed_into_the_search_are_text(tmp_path: Path) -> None:
    actions = PRESS_J.replace("document.body", "document.getElementById('search')")
    assert opened(tmp_path, actions=actions).xpath('//article[contains(@class, "current")]') == []


def test_a_mark_leads_to_its_card(tmp_path: Path) -> None:
    page = opened(tmp_path, actions="document.querySelector('mark.critical').click();")
    assert page.xpath('//article[contains(@class, "current")]/@data-rule') == ["TM101"]


def test_an_opened_rule_shows_its_page_in_the_card(tmp_path: Path) -> None:
    page = opened(tmp_path, actions="document.querySelector('#f2 details').open = true;")
    assert page.xpath('//article[@id="f2"]//h3[1]/text()') == ["Why it is bad"]


def test_no_finding_left_is_said(tmp_path: Path) -> None:
    page = opened(tmp_path, "#q=nothing-like-it")
    assert page.get_element_by_id("empty").get("hidden") is None
