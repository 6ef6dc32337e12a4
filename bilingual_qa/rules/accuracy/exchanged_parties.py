"""AC206."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, SentencePair, Severity, Span
from bilingual_qa.rules.accuracy.party_words import GIVING, PARTICIPLES, PASSIVE, PAST, TAKING, Act
from bilingual_qa.rules.rule import UnitRule

_WORDS = PARTICIPLES.keys() | PAST.keys()
_CALLING = _WORDS | GIVING.words | TAKING.words
# "Was acquired by X", "acquired in May by X"; "has acquired X by May" is no passive.
_BY = re.compile(
    r"(?: [^.,;:]{1,30}?)? by (?!(?:[a-z]{2,3})?[$€£¥]? ?\d|[~$]|about|around|approximately|roughly|circa"
    r"|early|late|mid|the end|year|january|february|march"
    r"|april|may\b|june|july|august|september|october|november|december|half|means|way"
    r"|(?!(?:ris|fall|grow|increas|soar|declin|slow|surg|mount|weaken|strengthen|shrink)ing)[a-z]+ing\b"
    r"|(?:more|less) than|nearly|almost|roughly|some|over|at least|up to|an? (?:[a-z]+ )?margin\b"
    r"|(?:an?|one|two|three|four|five|six|several|many) (?:full )?"
    r"(?:notch|point|percent|per cent|level|tenth|quarter)(?:es|s)?\b)(?P<agent>[^,;:]{2,80})"
)
_PASSIVE_BEFORE = re.compile(
    r"[, ]+(?:which |that |who )?(?P<auxiliary>(?:was|were|is|are|been|being|be|gets?|got) (?:[a-z]+ly |also |since )?)?$"
)
_PERFECT = re.compile(r"[, ](?:has |have |had |also |recently )*$")
_AUXILIARY = re.compile(r"\b(?:was|were|is|are|been|being|be|get|gets|got)(?: [a-z]+ly| also| since)?$")
_OBJECT = re.compile(r" (?!by\b)(?P<patient>[^,;:]{3,80})")
# "Sold the ship to X", "bought the ship from X": X is 向X in both, and the verb must not turn.
_TRANSFER = re.compile(r" [^.;:]{2,80}? (?P<way>to|from) (?P<party>[^.,;:]{2,60})")
# "Was lent 300 million by its parent": who stands behind by gives, and nothing is given 向 him.
_GIVEN_BY = re.compile(
    r"\b(?:was|were|is|are|been|being) (?:also |since )?(?P<verb>[a-z]+)(?: [^.;:]{2,60}?)? by"
    r" (?P<agent>(?:the |its |an? )?[a-z][^.,;:]{2,60})"
)
_TOWARD = "向"
_PARTY_BEFORE = re.compile(r"(?:^|[.;:]) ?(?P<party>[^.;:]{3,80})$")
_SHORTEST_PARTY, _LONGEST_PARTY = 3, 80
_WORD = re.compile("[a-z]+")
_CONJUNCTION = re.compile(r"\b(?:after|before|because|when|while|since|although|though|until|once|if)\b")
# What follows a party and is no part of its name.
_ADJUNCT = re.compile(
    r" (?:out of|over|for|in|on|at|after|before|because|amid|to|with|from|last|this|next|earlier|yesterday|when|while|which"
    r"|that|and(?! (?:[a-z-]+ ){0,2}[a-z-]+$)|as|under|during"
    r"|through|late|early)\b"
)
# What says how far it was done, before the participle: were more than offset.
_DEGREE = re.compile(r" (?:was|were|is|are|been|being|be) (?:far |much )?(?:more|less) than$")
# What either party may do, and what renders it stands beside both: higher rates offset by rising costs.
_MOVING = re.compile(
    r"\b(?:higher|lower|rising|falling|weaker|stronger|growing|shrinking|increas(?:e|es|ed|ing)|declin(?:e|es|ing)|soaring|slower"
    r"|faster|improv(?:ed|ing)) "
)
_LATIN = re.compile(r"[a-z][a-z0-9&'-]{2,}")
_COMMON = frozenset(
    [
        "the",
        "and",
        "its",
        "for",
        "that",
        "was",
        "were",
        "has",
        "had",
        "inc",
        "ltd",
        "corp",
        "group",
        "company",
        "limited",
        "with",
        "from",
    ]
)
_SENTENCE_END = re.compile("[。;；！!？?]")
_FRONTED = re.compile("[对向]")
# 不足以抵銷: what cannot be outdone stands behind.
_CANNOT = re.compile("(?:[不未]足以|[不未]能|无法|难以|不敌)完?全?$")
_CLAUSE_END = re.compile(r"[,，](?!\d{3})|[。;；]")
# What may follow a verb that has no object behind it.
_PRONOUN = re.compile("(?:it|them|this|that|these|those|him|her|us)(?: [a-z]+)?")
_NO_OBJECT = re.compile(
    "[了过着]?(?:[,，。;；]|$|的|案|后|前|时|要约|建议|交易|计划|协议|一事|价|完成|事宜|邀约)"
    # 推動增長的是出口: who does it stands behind.
    "|[^,，。;；]{0,10}(?:的|因素|原因)[^,，。;；]{0,6}?(?:是|为|在于|来自|包括)"
)


class _Parties(msgspec.Struct, frozen=True):
    """Who does what to whom, in the source."""

    act: Act
    words: Span
    agent: str
    patient: str
    passive: bool


class ExchangedParties(UnitRule):
    """Who does it and whom it is done to changed places: “was acquired by X” became “acquired X”.

    For acts between two parties (acquire, sue, fine, downgrade, own, replace, audit and more), where each side of a firm sentence
    pair says one such act once, and the places of the parties before and behind the Chinese verb contradict the source. Also
    what is sold to somebody and 向 him bought, leased, borrowed, or the other way round.

    ## Why is this bad?
    Buyer and target, plaintiff and defendant are other companies: the news is the opposite of what happened.

    ## Example
    ```
    Larkhill Foods was acquired by Ostrava Capital in May.
    Larkhill Foods於5月[收購了Ostrava Capital]。
    ```

    ## Write instead
    Larkhill Foods於5月獲Ostrava Capital收購。
    """

    code = "AC206"
    name = "exchanged-parties"
    mqm = MqmType.MISTRANSLATION
    severity = Severity.CRITICAL

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """At most one finding for each sentence pair."""
        if unit.table or _CALLING.isdisjoint(unit.source_words):
            return
        for pair in unit.firm_pairs:
            english, chinese = pair.source.of(unit.plain_source), pair.target.of(unit.plain_target)
            acts = [act for word in _WORDS & unit.source_words if (act := PARTICIPLES.get(word) or PAST.get(word)) is not None]
            transfer = _other_way(unit, pair)
            transfer = transfer or _given_the_giver(unit, pair)
            if transfer is not None:
                yield self._exchanged(unit, *transfer)
                continue
            # Most sentences with such a word have none of its translations as a verb: the costly search is not for them.
            shown = [act for act in dict.fromkeys(acts) if act.chinese.search(chinese)]
            for act in shown:
                parties = _parties(english, act)
                target = _contradiction(unit, pair, parties) if parties is not None else None
                if parties is not None and target is not None:
                    source = Span(pair.source.start + parties.words.start, pair.source.start + parties.words.end)
                    yield self._exchanged(unit, source, target)
                    break

    def _exchanged(self, unit: AnalysedUnit, source: Span, target: Span) -> Finding:
        message = Message.of("exchanged-parties", source=source.of(unit.source), target=target.of(unit.target))
        return self.finding(unit, message, source=(source,), target=(target,), confidence=Confidence.MEDIUM)


def _parties(english: str, act: Act) -> _Parties | None:
    """The parties of an act that an English sentence tells once."""
    verbs = [match for match in _WORD.finditer(english) if match.group() in act.participles or match.group() in act.past]
    if len(verbs) != 1:
        return None
    verb = verbs[0]
    before = english[max(0, verb.start() - _LONGEST_PARTY) : verb.start()]
    before = before[max(before.rfind(mark) for mark in ".;:") + 1 :]
    by = _BY.match(english, verb.end()) if verb.group() in act.participles else None
    lead = _PASSIVE_BEFORE.search(before)
    if by is not None and lead is not None:
        start = verb.start() - len(lead["auxiliary"] or "")
        words = Span(start, by.start("agent") - 1)
        parties = _party(by["agent"]), _party(before[: lead.start()])
        return _Parties(act, words, *parties, True) if len(before[: lead.start()]) >= _SHORTEST_PARTY else None
    lead, patient = _PERFECT.search(before), _OBJECT.match(english, verb.end())
    if verb.group() not in act.past or lead is None or patient is None or _AUXILIARY.search(before[: lead.start()]):
        return None
    if len(before[: lead.start()]) < _SHORTEST_PARTY:
        return None
    # Seeing off a rival after the regulator warned it: who warns stands behind the conjunction.
    clauses = _CONJUNCTION.split(before[: lead.start()])
    subject = before[: lead.start()] if "," in clauses[-1] else clauses[-1]
    return _Parties(act, Span(*verb.span()), _party(subject), _party(patient["patient"]), False)


def _party(words: str) -> str:
    """A party without what is said of the act behind it: "Ostrava Capital in May" is Ostrava Capital."""
    return _MOVING.sub("", _ADJUNCT.split(_DEGREE.sub("", words.strip(" .;:")), maxsplit=1)[0])


def _contradiction(unit: AnalysedUnit, pair: SentencePair, parties: _Parties) -> Span | None:
    """The Chinese verb with its object, where the parties stand on the wrong sides of it."""
    chinese = pair.target.of(unit.plain_target)
    verbs = list(parties.act.chinese.finditer(chinese))
    if len(verbs) != 1:
        return None
    verb = verbs[0]
    if _CANNOT.search(chinese, 0, verb.start()):
        return None
    # Whom a pronoun stands for is not known.
    if _PRONOUN.fullmatch(parties.patient):
        return None
    start = max((match.end() for match in _SENTENCE_END.finditer(chinese, 0, verb.start())), default=0)
    stop = _CLAUSE_END.search(chinese, verb.end())
    end = stop.start() if stop else len(chinese)
    before, behind = Span(start, verb.start()), Span(verb.end(), end)
    clause = max((match.end() for match in _CLAUSE_END.finditer(chinese, 0, verb.start())), default=0)
    marker = PASSIVE.search(chinese[clause : verb.start()])
    agent, patient = (
        _places(unit, pair, name, other) for name, other in ((parties.agent, parties.patient), (parties.patient, parties.agent))
    )
    # What renders a word of either is no place of one: 上升 of a rise in costs, and of higher prices.
    agent, patient = [place for place in agent if place not in patient], [place for place in patient if place not in agent]
    agent_before, agent_behind = _any(agent, before), _any(agent, behind)
    patient_before, patient_behind = _any(patient, before), _any(patient, behind)
    whole = Span(pair.target.start + verb.start(), pair.target.start + end)
    fronted = _FRONTED.search(chinese, clause, verb.start()) if parties.act.fronts else None
    if fronted is not None:
        # 對X提告, 向X罰款: who stands between is whom it is done to.
        wrong = _any(agent, Span(fronted.end(), verb.start())) and not _any(patient, Span(fronted.end(), verb.start()))
        place = Span(pair.target.start + fronted.start(), pair.target.start + verb.end())
        return place if wrong and not agent_behind and not _any(agent, Span(start, fronted.start())) else None
    if marker is None:
        has_object = not _NO_OBJECT.match(chinese, verb.end())
        wrong = not agent_before and not patient_behind and has_object
        if parties.passive:
            wrong = wrong and (agent_behind or (patient_before and not agent))
        else:
            # A person of whom the dictionary knows nothing stands before the verb, where the other one stands behind it.
            wrong = wrong and agent_behind and (patient_before or (not patient and len(before) > 0))
        return whole if wrong else None
    at = clause + marker.start()
    between = Span(clause + marker.end(), verb.start())
    wrong = not parties.passive and _any(agent, Span(start, at)) and _any(patient, between) and not agent_behind
    if wrong and not _any(agent, between) and not _any(patient, Span(start, at)):
        return Span(pair.target.start + at, pair.target.start + verb.end())
    return None


def _other_way(unit: AnalysedUnit, pair: SentencePair) -> tuple[Span, Span] | None:
    """What is sold to somebody and 向 him bought, or the other way round."""
    english, chinese = pair.source.of(unit.plain_source), pair.target.of(unit.plain_target)
    for said, other, way in ((GIVING, TAKING, "to"), (TAKING, GIVING, "from")):
        if said.words.isdisjoint(unit.source_words) or said.chinese.search(chinese):
            continue
        turned = other.toward.search(chinese)
        verb = next((match for match in _WORD.finditer(english) if match.group() in said.words), None) if turned else None
        transfer = _TRANSFER.match(english, verb.end()) if verb else None
        if turned is None or verb is None or transfer is None or transfer["way"] != way:
            continue
        subject = _PARTY_BEFORE.search(english[max(0, verb.start() - _LONGEST_PARTY) : verb.start()])
        between = Span(pair.target.start + turned.start("party"), pair.target.start + turned.end("party"))
        within = Span(between.start - pair.target.start, between.end - pair.target.start)
        party = _party(transfer["party"])
        if subject is None or _any(_places(unit, pair, _party(subject["party"]), party), within):
            continue
        if _any(_places(unit, pair, party, subject["party"]), within):
            source = Span(pair.source.start + verb.start(), pair.source.start + verb.end())
            return source, Span(pair.target.start + turned.start("verb"), pair.target.start + turned.end("verb"))
    return None


def _given_the_giver(unit: AnalysedUnit, pair: SentencePair) -> tuple[Span, Span] | None:
    """What was lent by somebody, and 向 him 借出."""
    english, chinese = pair.source.of(unit.plain_source), pair.target.of(unit.plain_target)
    turned = None if GIVING.words.isdisjoint(unit.source_words) else GIVING.toward.search(chinese)
    given = _GIVEN_BY.search(english) if turned else None
    if turned is None or given is None or given["verb"] not in GIVING.words or turned.group()[0] != _TOWARD:
        return None
    between = Span(turned.start("party"), turned.end("party"))
    subject = _party(english[max(0, given.start() - _LONGEST_PARTY) : given.start()])
    giver = _party(given["agent"])
    if not _any(_places(unit, pair, giver, subject), between) or _any(_places(unit, pair, subject, giver), between):
        return None
    source = Span(pair.source.start + given.start("verb"), pair.source.start + given.end("verb"))
    return source, Span(pair.target.start + turned.start(), pair.target.start + turned.end())


def _places(unit: AnalysedUnit, pair: SentencePair, name: str, other: str) -> list[Span]:
    """Where the words of a party stand in the target sentence that the other party has not, as intervals of it."""
    words = unit.note.words
    own = {word for word in _LATIN.findall(name) if word not in _COMMON} - set(_LATIN.findall(other))
    chinese = pair.target.of(unit.plain_target).lower()
    found = [Span(*match.span()) for word in own for match in re.finditer(rf"(?<![a-z]){re.escape(word)}(?![a-z])", chinese)]
    if found:
        return found
    for place in words.renderings(
        words.content(name) - words.content(other), unit.simplified_target, unit.words_within(pair.target)
    ):
        found.append(Span(place.start - pair.target.start, place.end - pair.target.start))
    return found


def _any(places: list[Span], within: Span) -> bool:
    return any(within.contains(place) for place in places)
