"""No concept admits what its opposite is called."""

from __future__ import annotations

import re
from collections import defaultdict

from bilingual_qa.glossary import Concept, load_glossary, shipped_folder
from bilingual_qa.text.fold import simplified

# Words of two forms that make them opposites, where the forms say the same but for them.
_OPPOSITES = """secured/unsecured fixed/floating fixed/variable long/short bull/bear call/put gross/net inflow/outflow
    inflows/outflows receivable/payable premium/discount upper/lower junior/senior hedged/unhedged listed/unlisted
    surplus/deficit gain/loss demand/supply credit/debit upside/downside basic/diluted
    mainnet/testnet primary/secondary inbound/outbound upstream/downstream high/low""".split()  # noqa: SIM905


def _opposites() -> dict[str, set[str]]:
    found = defaultdict(set)
    for pair in _OPPOSITES:
        one, other = pair.split("/")
        found[one].add(other)
        found[other].add(one)
    return found


def _words(form: str) -> tuple[str, ...]:
    return tuple(re.findall("[a-z]+", form.lower()))


def test_no_concept_admits_the_rendering_of_its_opposite() -> None:
    concepts = load_glossary([shipped_folder()]).concepts
    by_words: dict[tuple[str, ...], list[Concept]] = defaultdict(list)
    for concept in concepts:
        for form in concept.forms:
            by_words[_words(form)].append(concept)
    opposites, faults = _opposites(), set()
    for words, owners in by_words.items():
        turned = [(*words[:n], other, *words[n + 1 :]) for n, word in enumerate(words) for other in opposites.get(word, ())]
        for opposite in (concept for other in turned for concept in by_words.get(other, ())):
            called = {simplified(rendering.text) for rendering in opposite.preferred}
            for concept in owners:
                own = {simplified(rendering.text) for rendering in concept.preferred}
                both = ({simplified(rendering.text) for rendering in concept.admitted} & called) - own
                faults |= {(concept.id, text) for text in both if opposite is not concept}
    assert faults == set()
