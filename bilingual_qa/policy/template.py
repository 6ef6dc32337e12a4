"""The configuration file that `bilingual-qa init` writes."""

from __future__ import annotations

TEMPLATE = """\
# Settings of bilingual-qa. The options below are commented out; what they show is the default, unless it says "example".
# The same options may stand in pyproject.toml under [tool.bilingual_qa]. Options of the command line override them.
# bilingual-qa check --show-config [NOTE] shows what holds, and from where.

# The Chinese of the notes: auto, zh-Hant-HK, zh-Hant-TW or zh-Hans-CN.
# target-locale = "auto"

# Which findings give exit code 1: critical, major, minor (and what is worse), or never.
# fail-on = "major"

# Which rules run, by code or the beginning of one (NU, TM1); the longer code decides. Empty: all.
# select = []
# ignore = []

# Preview rules report but never give exit code 1; false leaves them out.
# preview = true

# Findings that are less sure are left out: low, medium or high.
# min-confidence = "low"

# The house's own glossaries, files or folders; a row with an id of ours replaces ours. Example:
# glossary = ["house-glossary.csv"]

# false ignores the column "wrong" of every glossary.
# known-wrong = true

# English words that the house leaves in English, as they are written. Example:
# keep-english = ["GPU", "SaaS"]

# Subjects whose terms and names it leaves in English: glossary files, ours or the house's, by name without ending. Example:
# keep-english-subjects = ["semiconductors", "products"]

# Paragraphs that nobody translates: regular expressions of their beginning. Example:
# boilerplate = ["This report is for professional investors only"]

# More such patterns, of page interfaces and by-lines too, in a file of their own. Example:
# page-patterns = "our-site.toml"

# An installed spaCy pipeline for English parts of speech. Example:
# spacy-pipeline = "en_core_web_sm"

# Files that are never checked, as in .gitignore (.gitignore and .bilingual-qa-ignore count as well). Example:
# exclude = ["drafts/", "*.old.txt"]

# Findings that were looked at and are to stay. By default the nearest bilingual-qa-suppressions.toml of each note. Example:
# suppressions = "bilingual-qa-suppressions.toml"

# Findings that were there when the gate was set up (bilingual-qa baseline write): only others count. Example:
# baseline = "bilingual-qa-baseline.json"

# Severities of the house, by rule code or its beginning: critical, major, minor or neutral. Example:
# [severity]
# TM301 = "major"
# LC = "neutral"

# The house's Chinese, by locale (zh-Hant-HK, zh-Hant-TW, zh-Hans-CN). "either" leaves both ways open: then only a mix in one
# note is told, as neutral. What is shown is the default for Hong Kong, save for the words, which are an example.
# [locale.zh-Hant-HK]
# Words and characters: never found fault with; not written here; written otherwise here.
# allow = ["資訊科技"]
# forbid = ["質素"]
# prefer = { "裏" = "裡", "公佈" = "公布" }
# The measure word of a noun.
# measure-words = { "代幣" = "個" }
# Marks between Chinese words: full or either.
# punctuation = "full"
# by-content (full round Chinese, either round Latin), full or half.
# brackets = "by-content"
# corner 「」 (also the default in Taiwan), curly “” (the default on the Mainland) or either.
# quotation-marks = "corner"
# book 《》 (also the default on the Mainland) or either (the default in Taiwan).
# title-marks = "book"
# comma (12,000), space (12 000), none (12000) or either.
# thousands = "either"
# Digits and Latin letters: half or either.
# digits = "either"
# Between Han and Latin letters or digits: none, required or either.
# spacing = "either"
# after (31億港元), before (港幣31億元) or either.
# currency-name = "either"
# 台, 臺 or either, outside names.
# tai = "either"

# Settings of some notes, by their paths; later profiles win. glossary, keep-english, keep-english-subjects and boilerplate are
# added to what stands above, severity and the words of a locale are laid over it, all else replaces it. Example:
# [[profile]]
# paths = ["notes/tw/**"]
# target-locale = "zh-Hant-TW"
# glossary = ["house-glossary-tw.csv"]
# fail-on = "critical"
"""
