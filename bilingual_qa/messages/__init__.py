"""Everything a person reads, in three languages: one TOML file a language beside this module.

A file has the tables `findings` (what a finding says), `rules.<CODE>` (`title`; in the Chinese files also `what`, `why` and
`instead`, the rule's page), `locales` (names of locales inside sentences) and `report` (labels of the reports). Places to fill
stand in braces. All files have the same keys and the same places; a test holds them to it.
"""

from bilingual_qa.messages.catalogue import LANGUAGES, Catalogue, load_catalogue
from bilingual_qa.messages.environment import language_from_environment

__all__ = ["LANGUAGES", "Catalogue", "language_from_environment", "load_catalogue"]
