"""What the user decides: the configuration, suppressions and baseline, and which findings count."""

from bilingual_qa.policy.baseline import (
    Baseline,
    KnownFinding,
    baseline_of,
    known_findings,
    note_name,
    pruned,
    read_baseline,
    written_baseline,
)
from bilingual_qa.policy.configuration import Configuration, Profile
from bilingual_qa.policy.configuration_file import ConfigurationFile, find_configuration, read_configuration
from bilingual_qa.policy.former_rules import FormerRule, current_codes, predecessors
from bilingual_qa.policy.house import house_findings
from bilingual_qa.policy.kept_english import KeptEnglish
from bilingual_qa.policy.selection import check_codes, check_file_codes, counts, selected, with_current_codes
from bilingual_qa.policy.settings import Settings, combined, listing, of_note
from bilingual_qa.policy.suppressing import SuppressionFiles, fits_note, idle, suppress
from bilingual_qa.policy.suppressions import Suppression, read_suppressions, written_suppression

__all__ = [
    "Baseline",
    "Configuration",
    "ConfigurationFile",
    "FormerRule",
    "KeptEnglish",
    "KnownFinding",
    "Profile",
    "Settings",
    "Suppression",
    "SuppressionFiles",
    "baseline_of",
    "check_codes",
    "check_file_codes",
    "combined",
    "counts",
    "current_codes",
    "find_configuration",
    "fits_note",
    "house_findings",
    "idle",
    "known_findings",
    "listing",
    "note_name",
    "of_note",
    "predecessors",
    "pruned",
    "read_baseline",
    "read_configuration",
    "read_suppressions",
    "selected",
    "suppress",
    "with_current_codes",
    "written_baseline",
    "written_suppression",
]
