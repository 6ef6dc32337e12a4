from __future__ import annotations

import pytest
from sample_report import sample_report

from bilingual_qa.model import Report


@pytest.fixture
def report() -> Report:
    return sample_report()
