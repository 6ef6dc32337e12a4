"""What the user decides: the configuration, and which findings count."""

from bilingual_qa.policy.configuration import Configuration
from bilingual_qa.policy.configuration_file import ConfigurationFile, find_configuration, read_configuration
from bilingual_qa.policy.selection import check_codes, counts, selected
from bilingual_qa.policy.settings import Settings, combined, listing

__all__ = [
    "Configuration",
    "ConfigurationFile",
    "Settings",
    "check_codes",
    "combined",
    "counts",
    "find_configuration",
    "listing",
    "read_configuration",
    "selected",
]
