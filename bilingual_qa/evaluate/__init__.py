"""How good the glossary and the rules are, measured on texts."""
