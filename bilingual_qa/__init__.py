"""bilingual_qa: a translation-quality checker for bilingual financial text."""
