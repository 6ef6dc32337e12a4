"""A report in every format: one module a format, each with `render(report, presentation) -> str`.

The table names modules and not functions, so that a run loads the one format it needs (the HTML template engine takes 60 ms).
"""

from __future__ import annotations

import importlib

from bilingual_qa.model import Report
from bilingual_qa.reporters.presentation import Presentation
from bilingual_qa.reporters.statistics import statistics_table
from bilingual_qa.reporters.summary import summary_line

__all__ = ["FORMATS", "Presentation", "render", "statistics_table", "summary_line"]

FORMATS = {
    "text": "bilingual_qa.reporters.text",
    "json": "bilingual_qa.reporters.json_report",
    "html": "bilingual_qa.reporters.html",
    "concise": "bilingual_qa.reporters.concise",
    "jsonl": "bilingual_qa.reporters.jsonl",
    "csv": "bilingual_qa.reporters.csv_report",
    "markdown": "bilingual_qa.reporters.markdown",
    "github": "bilingual_qa.reporters.github",
    "gitlab": "bilingual_qa.reporters.gitlab",
    "junit": "bilingual_qa.reporters.junit",
    "sarif": "bilingual_qa.reporters.sarif",
}


def render(format: str, report: Report, presentation: Presentation) -> str:
    """The report in a format of `FORMATS`, ending with a line feed. Raises `KeyError` for a format that is not there."""
    module = importlib.import_module(FORMATS[format])
    output: str = module.render(report, presentation)
    return output
