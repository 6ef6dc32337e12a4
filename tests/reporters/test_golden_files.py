"""Each format as a whole, against a file that was read by eye.

After a change that is meant: `python tests/reporters/test_golden_files.py` writes the files anew; read the difference.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from sample_report import sample_report

from bilingual_qa.reporters import FORMATS, Presentation, render

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("form", FORMATS)
def test_the_format_is_as_agreed(form: str) -> None:
    # Read as bytes: CSV ends its lines with CR LF.
    assert render(form, sample_report(), Presentation()) == (GOLDEN / f"report.{form}").read_bytes().decode("utf-8")


if __name__ == "__main__":
    for name in FORMATS:
        (GOLDEN / f"report.{name}").write_bytes(render(name, sample_report(), Presentation()).encode("utf-8"))
