"""A report made by hand: two notes on invented companies, with every kind of finding that a format must show."""

from __future__ import annotations

from bilingual_qa.model import (
    Applicability,
    Bead,
    Confidence,
    Coverage,
    Document,
    Edit,
    Evidence,
    FileError,
    Finding,
    Fix,
    Gate,
    Locale,
    Message,
    MqmType,
    Origin,
    Related,
    Report,
    RuleInfo,
    Score,
    Segment,
    SentencePair,
    Severity,
    Side,
    Span,
    Status,
    Suppressed,
    TranslationUnit,
    Unpaired,
    UnpairedKind,
)

NOTE = "notes/lanting-robotics.txt"
SECOND = "notes/beihai-bank.txt"

HEADLINE = "Lanting Robotics (9901 HK): 1H23 GPM fell to 31%"
HEADLINE_ZH = "藍亭機械人（9901 HK）：1H23 GPM跌至31%"
VALUATION = (
    "The shares trade at 12x EV/Sales, below consensus by 23%, although revenue of RMB3.1bn beat our forecast. "
    "Management said the GenAI platform was trained on 2tn tokens."
)
VALUATION_ZH = (
    "該股現價相當於12倍電動汽車/銷售額，低於Consension的23%，儘管收入3.1億元人民幣勝於我們的預測。"
    "管理層表示，GenAi平台以2萬億個代幣訓練，市場普遍認爲前景良好, 值得留意."
)
SECOND_SENTENCE = VALUATION.index("Management")
SECOND_SENTENCE_ZH = VALUATION_ZH.index("管理層")
OUTLOOK = "We keep our <b>Buy</b> rating & raise the target price to HK$18.5 (from HK$16.2).\nThe platform is not yet profitable."
OUTLOOK_ZH = "我們維持「買入」評級，並將目標價由16.2港元上調至18.5港元。\n平台已經盈利。"
NOTICE = "本網站內容由機器翻譯，僅供參考。"
RISKS = "Risks: slower orders from carmakers and a longer cash cycle."
BANK = "The bank wrote off HK$2.4bn of bad debts."
BANK_ZH = "該行撇銷24億港元壞賬。"

RULES = (
    RuleInfo(
        code="AC101",
        name="negation-lost",
        mqm=MqmType.MISTRANSLATION,
        severity=Severity.CRITICAL,
        status=Status.PREVIEW,
        evidence=None,
        documentation="What it finds\n\nA negation that one side has and the other has not.",
    ),
    RuleInfo(
        code="AC301",
        name="missing-translation",
        mqm=MqmType.OMISSION,
        severity=Severity.MAJOR,
        status=Status.STABLE,
        evidence=Evidence(24, 1, "own cases"),
        documentation="A paragraph that has no translation.",
    ),
    RuleInfo(
        code="EN101",
        name="case-drift",
        mqm=MqmType.ENTITY,
        severity=Severity.MINOR,
        status=Status.STABLE,
        evidence=Evidence(31, 0, "own cases"),
        documentation="A kept name whose capitals were changed.",
    ),
    RuleInfo(
        code="LC101",
        name="variant-characters",
        mqm=MqmType.CHARACTERS,
        severity=Severity.MINOR,
        status=Status.STABLE,
        evidence=Evidence(40, 0, "own cases"),
        documentation="A character form that the locale does not use.",
    ),
    RuleInfo(
        code="LC201",
        name="half-width-punctuation",
        mqm=MqmType.PUNCTUATION,
        severity=Severity.MINOR,
        status=Status.STABLE,
        evidence=Evidence(40, 0, "own cases"),
        documentation="Half-width marks between Han characters.",
    ),
    RuleInfo(
        code="NU102",
        name="magnitude-mismatch",
        mqm=MqmType.NUMBER,
        severity=Severity.CRITICAL,
        status=Status.STABLE,
        evidence=Evidence(58, 2, "own cases"),
        documentation="A figure whose order of magnitude changed.",
    ),
    RuleInfo(
        code="TM101",
        name="wrong-sense",
        mqm=MqmType.WRONG_TERM,
        severity=Severity.CRITICAL,
        status=Status.STABLE,
        evidence=Evidence(66, 3, "own cases"),
        documentation="""A term that has several senses is rendered in the wrong one.

## Why it is bad
The sentence says something else: a multiple becomes a *car*.

## Example
    The group trades at 12x [EV/Sales].
    該集團現價為12倍[電動汽車/銷售額]。

## What to write instead
The rendering of the sense that the sentence means, such as `企業價值`.
""",
    ),
    RuleInfo(
        code="TM201",
        name="left-in-english",
        mqm=MqmType.UNTRANSLATED,
        severity=Severity.MAJOR,
        status=Status.STABLE,
        evidence=Evidence(22, 2, "own cases"),
        documentation="An abbreviation left in English.",
    ),
    RuleInfo(
        code="TM301",
        name="two-renderings",
        mqm=MqmType.INCONSISTENT_USE,
        severity=Severity.NEUTRAL,
        status=Status.STABLE,
        evidence=Evidence(20, 1, "own cases"),
        documentation="One term in two renderings.",
    ),
)


def span(text: str, words: str) -> Span:
    """Where `words` first stand in `text`."""
    start = text.index(words)
    return Span(start, start + len(words))


def _finding(code: str, severity: Severity, unit: str, message: Message, **rest: object) -> Finding:
    fields: dict[str, object] = {"confidence": Confidence.HIGH, "document": NOTE, "fingerprint": f"{code}-{unit}-0123456789ab"}
    return Finding(rule=code, severity=severity, unit=unit, message=message, **(fields | rest))  # type: ignore[arg-type]


FINDINGS = (
    _finding(
        "TM201",
        Severity.MAJOR,
        "1",
        Message.of("left-in-english", term="GPM", rendering="毛利率"),
        source=(span(HEADLINE, "GPM"),),
        target=(span(HEADLINE_ZH, "GPM"),),
        suggestions=("毛利率",),
        fix=Fix((Edit(HEADLINE_ZH.index("GPM"), HEADLINE_ZH.index("GPM") + 3, "毛利率"),), Applicability.SAFE),
    ),
    _finding(
        "TM101",
        Severity.CRITICAL,
        "2",
        Message.of("wrong-sense", term="EV/Sales", meant="enterprise value", found="電動汽車", means="electric vehicle"),
        source=(span(VALUATION, "EV/Sales"),),
        target=(span(VALUATION_ZH, "電動汽車"),),
        suggestions=("企業價值", "EV"),
    ),
    _finding(
        "NU102",
        Severity.CRITICAL,
        "2",
        Message.of("magnitude-mismatch", source="RMB3.1bn", target="3.1億元人民幣", expected="31億元人民幣"),
        source=(span(VALUATION, "RMB3.1bn"),),
        target=(span(VALUATION_ZH, "3.1億元人民幣"),),
        suggestions=("31億元人民幣",),
    ),
    _finding(
        "EN101",
        Severity.MINOR,
        "2",
        Message.of("case-drift", found="GenAi", name="GenAI"),
        source=(span(VALUATION, "GenAI"),),
        target=(span(VALUATION_ZH, "GenAi"),),
        suggestions=("GenAI",),
        related=(
            Related(
                unit="1",
                side=Side.SOURCE,
                span=span(HEADLINE, "Lanting Robotics"),
                message=Message.of("case-drift", found="GenAi", name="GenAI"),
            ),
        ),
    ),
    _finding(
        "LC101",
        Severity.MINOR,
        "2",
        Message.of("variant-characters", characters="爲", standard="為", locale="zh-Hant-HK"),
        target=(span(VALUATION_ZH, "爲"),),
        suggestions=("為",),
    ),
    _finding(
        "LC201",
        Severity.MINOR,
        "2",
        Message.of("half-width-punctuation", count=2, marks=", ."),
        target=(span(VALUATION_ZH, ","), Span(len(VALUATION_ZH) - 1, len(VALUATION_ZH))),
    ),
    _finding(
        "TM301",
        Severity.NEUTRAL,
        "2",
        Message.of("two-renderings", term="tokens", this="代幣", other="詞元"),
        source=(span(VALUATION, "tokens"),),
        target=(span(VALUATION_ZH, "代幣"),),
    ),
    _finding(
        "AC101",
        Severity.CRITICAL,
        "3",
        Message.of("negation", source="is not yet profitable", target="已經盈利"),
        confidence=Confidence.MEDIUM,
        source=(span(OUTLOOK, "is not yet profitable"),),
        target=(span(OUTLOOK_ZH, "已經盈利"),),
        suggestions=("尚未盈利",),
    ),
    _finding(
        "AC301",
        Severity.MAJOR,
        "p4",
        Message.of("missing-translation", text=RISKS),
        source=(Span(0, len(RISKS)),),
    ),
    _finding(
        "TM201",
        Severity.MINOR,
        "1",
        Message.of("left-in-english", term="HK", rendering="港元"),
        document=SECOND,
        source=(span(BANK, "HK$"),),
        target=(),
        suppressed=Suppressed(by="suppression", reason="The house style keeps <HK>", author="chan", until="2030-06-30"),
    ),
)


def _line(text: str, line: int) -> Segment:
    return Segment(text, (Origin(0, line, 1),))


def sample_report() -> Report:
    """The report, whole."""
    outlook = Segment(OUTLOOK, (Origin(0, 13, 1), Origin(OUTLOOK.index("\n") + 1, 15, 3)))
    note = Document(
        NOTE,
        Locale.EN,
        Locale.ZH_HANT_HK,
        (
            TranslationUnit("1", _line(HEADLINE, 3), _line(HEADLINE_ZH, 5), Bead((0,), (0,), 0.98)),
            TranslationUnit(
                "2",
                _line(VALUATION, 8),
                _line(VALUATION_ZH, 10),
                Bead((1,), (1,), 0.91234567),
                (
                    SentencePair(Span(0, SECOND_SENTENCE - 1), Span(0, SECOND_SENTENCE_ZH), 0.9),
                    SentencePair(Span(SECOND_SENTENCE, len(VALUATION)), Span(SECOND_SENTENCE_ZH, len(VALUATION_ZH)), 0.8),
                ),
            ),
            TranslationUnit("3", outlook, _line(OUTLOOK_ZH, 17), Bead((2, 3), (2,), 0.7)),
        ),
        (
            Unpaired("p4", Side.SOURCE, _line(RISKS, 20), UnpairedKind.UNTRANSLATED),
            Unpaired("p5", Side.TARGET, _line(NOTICE, 22), UnpairedKind.BOILERPLATE),
        ),
    )
    bank = Document(
        SECOND, Locale.EN, Locale.ZH_HANT_HK, (TranslationUnit("1", _line(BANK, 1), _line(BANK_ZH, 3), Bead((0,), (0,))),), ()
    )
    return Report(
        signature="bilingual-qa:0.1.0|rules:6f2c|glossary:91ab|aligner:1",
        gate=Gate("major", True),
        coverage=Coverage(units=4, unpaired=2, figures=11, figures_equal=9, concepts=14, concepts_satisfied=11),
        documents=(note, bank),
        findings=FINDINGS,
        errors=(FileError("notes/broken.txt", 3, "the text is neither UTF-8 nor Big5; save it as UTF-8"),),
        scores={NOTE: Score(points=40.0, words=52, per_thousand=769.23), SECOND: Score(points=0.0, words=9, per_thousand=0.0)},
        rules=RULES,
    )
