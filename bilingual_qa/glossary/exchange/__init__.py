"""Glossaries of other programs: TBX (ISO 30042) and term lists in CSV, read and written without loss."""

from bilingual_qa.glossary.exchange.csv_write import csv_files, csv_text
from bilingual_qa.glossary.exchange.read import read_terms
from bilingual_qa.glossary.exchange.tbx_write import Style, tbx_text

__all__ = ["Style", "csv_files", "csv_text", "read_terms", "tbx_text"]
