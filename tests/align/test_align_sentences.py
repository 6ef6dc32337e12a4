from bilingual_qa.align import align_pair, align_sentences, sentences_alone

SOURCE = "Revenue was flat YoY at RMB1.4bn. GPM fell 21ppts to 45.3%. The net loss was RMB3.1bn."
TARGET = "收入同比持平，為14億元人民幣。毛利率下降21個百分點至45.3%。淨虧損為31億元人民幣。"


def texts(pairs, source, target):
    return [(source[p.source.start : p.source.end], target[p.target.start : p.target.end]) for p in pairs]


def test_sentences_are_paired_as_intervals_of_the_raw_texts(lexicon):
    assert texts(align_sentences(SOURCE, TARGET, lexicon), SOURCE, TARGET) == [
        ("Revenue was flat YoY at RMB1.4bn.", "收入同比持平，為14億元人民幣。"),
        ("GPM fell 21ppts to 45.3%.", "毛利率下降21個百分點至45.3%。"),
        ("The net loss was RMB3.1bn.", "淨虧損為31億元人民幣。"),
    ]


def test_one_sentence_against_several_is_one_pair(lexicon):
    pairs = align_sentences("Revenue was flat and the net loss widened.", "收入持平。淨虧損擴大。", lexicon)
    assert [(p.source.end - p.source.start, p.target.end - p.target.start) for p in pairs] == [(42, 11)]


def test_an_omitted_sentence_has_an_empty_target(lexicon):
    source = SOURCE + " The auditor resigned without giving a reason, and trading in the shares has been suspended since Monday."
    pairs = align_sentences(source, TARGET, lexicon)
    assert texts(pairs, source, TARGET)[-1] == (source[len(SOURCE) + 1 :], "")


def test_blank_texts_have_no_pairs(lexicon):
    assert align_sentences("", TARGET, lexicon) == align_sentences(SOURCE, " \n", lexicon) == ()


def test_a_pair_that_belongs_together_and_one_that_does_not(lexicon):
    other = "飛行員工會已投票決定罷工，旅客行程恐受影響。"
    assert align_pair(SOURCE, TARGET, lexicon).score > 0.9
    assert align_pair(SOURCE, other, lexicon).score < 0.1
    assert align_pair("", "", lexicon) == ((), 1.0)
    assert align_pair(SOURCE, "", lexicon) == ((), 0.0)


def test_how_surely_each_sentence_stands_alone(lexicon):
    source = "Revenue rose 12% in the first half. The bakery in Lyon was closed after a fire. Margins fell."
    english, chinese = sentences_alone(source, "上半年收入上升12%。利潤率下跌。", lexicon)
    assert [sentence.probability > 0.5 for sentence in english] == [False, True, False]
    assert english[1].span.of(source) == "The bakery in Lyon was closed after a fire."
    assert all(sentence.probability < 0.2 for sentence in chinese)


def test_an_added_sentence_stands_alone(lexicon):
    _, chinese = sentences_alone(
        "Revenue rose 12%. Margins fell.", "收入上升12%。飛行員工會已投票決定罷工。利潤率下跌。", lexicon
    )
    assert [sentence.probability > 0.5 for sentence in chinese] == [False, True, False]


def test_blank_texts_have_no_sentences(lexicon):
    assert sentences_alone("", TARGET, lexicon) == ((), ())
