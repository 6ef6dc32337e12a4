"""What the user decides: the configuration, and which findings count."""

from bilingual_qa.policy.configuration import Configuration, find_configuration, read_configuration
from bilingual_qa.policy.selection import check_codes, counts, selected

__all__ = ["Configuration", "check_codes", "counts", "find_configuration", "read_configuration", "selected"]
