"""The pages of the rules as HTML."""

from __future__ import annotations

from bilingual_qa.messages import Catalogue
from bilingual_qa.model import RuleInfo


def page_html(info: RuleInfo, catalogue: Catalogue) -> str:
    """The rule's page as HTML, its heading left out and the others from level 3 on. Raw HTML in a page is escaped."""
    from markdown_it import MarkdownIt

    markdown = MarkdownIt("commonmark", {"html": False})
    tokens = markdown.parse(page_markdown(info, catalogue))
    if tokens and tokens[0].type == "heading_open" and tokens[0].tag == "h1":
        tokens = tokens[3:]
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            token.tag = f"h{min(6, int(token.tag[1]) + 1)}"
    html: str = markdown.renderer.render(tokens, markdown.options, {})
    return html


def page_markdown(info: RuleInfo, catalogue: Catalogue) -> str:
    """The rule's page in the catalogue's language, or the English documentation of a rule that the catalogue does not know."""
    return catalogue.rule_page(info) if catalogue.has_rule(info.code) else info.documentation


def title(info: RuleInfo, catalogue: Catalogue) -> str:
    """What the rule finds in a few words; its name where the catalogue does not know it."""
    return catalogue.rule_title(info) if catalogue.has_rule(info.code) else info.name
