"""Glossary CSV -> concepts and names; lint; and the one matcher ("this text uses this concept")."""

from bilingual_qa.glossary.concept import Concept, Glossary, Keep, Name, Rendering
from bilingual_qa.glossary.load import RenderedTerm, load_glossary, rendered_terms, shipped_folder
from bilingual_qa.glossary.senses import NoteText
from bilingual_qa.glossary.termbase import ConceptUse, NameHit, RenderingHit, Termbase, open_termbase

__all__ = [
    "Concept",
    "ConceptUse",
    "Glossary",
    "Keep",
    "Name",
    "NameHit",
    "NoteText",
    "RenderedTerm",
    "Rendering",
    "RenderingHit",
    "Termbase",
    "load_glossary",
    "open_termbase",
    "rendered_terms",
    "shipped_folder",
]
