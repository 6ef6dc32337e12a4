"""One JSON object a line and finding, as in the `findings` of the JSON report."""

from __future__ import annotations

import json

from bilingual_qa.messages import load_catalogue
from bilingual_qa.model import Report
from bilingual_qa.reporters.json_report import finding_object
from bilingual_qa.reporters.places import Places
from bilingual_qa.reporters.presentation import Presentation


def render(report: Report, presentation: Presentation) -> str:
    """All findings, suppressed ones too. Empty where there are none."""
    catalogue = load_catalogue(presentation.language)
    places = Places(report)
    objects = (finding_object(finding, places, catalogue) for finding in report.findings)
    return "".join(json.dumps(value, ensure_ascii=False) + "\n" for value in objects)
