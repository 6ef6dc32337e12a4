"""Tables of the package: a cell with an unquoted comma moves every cell behind it."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

import bilingual_qa

PACKAGE = Path(bilingual_qa.__file__).parent
TABLES = sorted(PACKAGE.rglob("*.csv"))


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_every_row_has_as_many_cells_as_the_heading(table: Path) -> None:
    with table.open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file, strict=True)
        heading = next(reader)
        uneven = [f"{table.name}:{reader.line_num}: {row}" for row in reader if len(row) != len(heading)]
    assert uneven == []
