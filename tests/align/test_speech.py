import pytest

from bilingual_qa.align.speech import inside_after, speech
from bilingual_qa.model import Language


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("'Will you pay?' she asked.", (1, 1)),
        ("“We grew,” he said, “by 5%.”", (2, 2)),
        ('The so-called "AI" trade is over.', (1, 1)),
        ("'I never said that.", (1, 0)),
        ("It's up to you.'", (0, 1)),
        ("It's the boys' turn, and it isn't ours.", (0, 0)),
        ("Rates were low in the '90s.", (0, 0)),
        ("The group's and the banks' profits fell.", (0, 0)),
    ],
)
def test_quotation_marks_are_told_from_apostrophes(text, marks):
    found = speech(text, Language.EN)
    assert (found.opened, found.closed) == marks


@pytest.mark.parametrize("text", ["他說：“不行。”", "他說：「不行。」", "他說：『不行。』"])
def test_chinese_marks_of_every_region(text):
    found = speech(text, Language.ZH)
    assert (found.opened, found.closed, found.inside, found.ends) == (1, 1, False, True)


def test_a_quotation_goes_on_until_it_is_closed():
    texts = ["He smiled.", "'I will pay,", "and you know it.", "All of it.'", "She left."]
    assert inside_after([speech(text, Language.EN) for text in texts]) == (False, True, True, False, False)
