"""TM103 tells a reader without Chinese what the words that stand there mean."""

from sentence_pairs import Case

from bilingual_qa.engine.checker import Checker


def test_message_says_what_the_found_words_mean(checker: Checker) -> None:
    case = Case.of([("The allowance on unfunded lending commitments rose.", "沒有資金的貸款承諾的準備金上升。")], "zh-Hant-HK")
    (finding,) = case.found(checker, "TM103")
    assert finding.message.values["means"] == "haven't + funds + a loan + to promise"
