"""The rules of a selection without the others."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from bilingual_qa.engine.registry import RULES
from bilingual_qa.engine.rule_cards import load_rules


def test_the_kept_places_lead_to_the_rules_of_the_registry(tmp_path: Path) -> None:
    load_rules(tmp_path, lambda info: False)
    assert load_rules(tmp_path, lambda info: True) == RULES


def test_a_damaged_file_is_made_anew(tmp_path: Path) -> None:
    load_rules(tmp_path, lambda info: False)
    kept = tmp_path / "rules.msgpack"
    kept.write_bytes(kept.read_bytes()[:-7])
    assert load_rules(tmp_path, lambda info: info.code == "NU101") == tuple(rule for rule in RULES if rule.code == "NU101")


def test_what_is_not_selected_is_not_imported(tmp_path: Path) -> None:
    load_rules(tmp_path, lambda info: False)
    code = f"""
import sys
from pathlib import Path
from bilingual_qa.engine.rule_cards import load_rules
load_rules(Path({str(tmp_path)!r}), lambda info: info.code == "NU101")
print([name for name in sys.modules if name.startswith("bilingual_qa.rules.terminology.")])
"""
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
