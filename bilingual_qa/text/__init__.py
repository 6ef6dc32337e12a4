"""What a language is: scripts, Han folding, width, sentences, English and Chinese words."""
