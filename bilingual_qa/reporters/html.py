"""The report as one HTML file for an editor: pairs side by side, marks on both sides, findings beside them.

The file asks nothing of the network, and its content security policy forbids it; style and script are allowed by their hashes, so
that nothing in a note could run even if it were not escaped. Without script everything is there, unfiltered.
"""

from __future__ import annotations

import base64
import hashlib
from importlib.resources import files

from bilingual_qa.messages import load_catalogue
from bilingual_qa.model import Report, Severity
from bilingual_qa.reporters import rule_pages
from bilingual_qa.reporters.html_view import report_view
from bilingual_qa.reporters.presentation import Presentation
from bilingual_qa.reporters.summary import verdict_phrase

_TEMPLATES = files("bilingual_qa.reporters") / "templates"


def render(report: Report, presentation: Presentation) -> str:
    """The whole report, whatever `max_findings` says; of the presentation only the language matters."""
    import jinja2
    from markupsafe import Markup

    catalogue = load_catalogue(presentation.language)
    environment = jinja2.Environment(
        autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=jinja2.StrictUndefined, keep_trailing_newline=True
    )
    template = environment.from_string((_TEMPLATES / "report.html.j2").read_text(encoding="utf-8"))
    style = (_TEMPLATES / "report.css").read_text(encoding="utf-8")
    script = (_TEMPLATES / "report.js").read_text(encoding="utf-8")
    view = report_view(report, catalogue)
    return template.render(
        report=report,
        view=view,
        label=catalogue.label,
        template=catalogue.labels,
        language=presentation.language,
        severities=[severity.value for severity in sorted(Severity, key=lambda s: -s.rank)],
        verdict=verdict_phrase(report, catalogue),
        titles={rule.code: rule_pages.title(rule, catalogue) for rule in view.rules},
        pages={rule.code: Markup(rule_pages.page_html(rule, catalogue)) for rule in view.rules},
        style=Markup(style),
        script=Markup(script),
        style_hash=_hash(style),
        script_hash=_hash(script),
    )


def _hash(text: str) -> str:
    """The hash of an inline element as a content security policy names it (W3C CSP Level 3, section 2.3.1)."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
