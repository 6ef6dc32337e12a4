"""English words reduced to a common form, so that a text's *grew* meets a dictionary's *to grow*.

Only the two sides of a lookup must agree, so the stem need not be a word. Lemmatisation proper (spaCy, lemminflect) costs
0.7 s of start-up and knows the part of speech, which dictionary glosses do not give.
"""

from __future__ import annotations

import functools
import re

_WORD = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏ]+")

# One verb, noun or adjective a group: the first form stands for the others.
_IRREGULAR_FORMS = """
he him his himself | she her hers herself | it its itself | they them their theirs themselves | i me my mine myself |
we us our ours ourselves | you your yours yourself yourselves | who whom whose | not no never cannot | any some |
be is am are was were been being | have has had having | do does did done doing | go goes went gone | say says said |
make made making | take took taken taking | come came coming | see saw seen | know knew known | get got gotten getting |
give gave given giving | find found | think thought | tell told | become became becoming | leave left leaving | feel felt |
bring brought | begin began begun beginning | keep kept | hold held | write wrote written writing | stand stood |
hear heard | mean meant | meet met | run ran running | pay paid | sit sat sitting | speak spoke spoken | lead led |
grow grew grown | lose lost losing | fall fell fallen | send sent | build built | understand understood |
draw drew drawn | break broke broken | spend spent | rise rose risen rising | drive drove driven driving | buy bought |
wear wore worn | choose chose chosen | eat ate eaten | sleep slept | drink drank drunk | sing sang sung | fly flew flown |
throw threw thrown | ride rode ridden | shoot shot | fight fought | teach taught | catch caught | sell sold | win won winning |
hide hid hidden | bite bit bitten | man men | woman women | child children | foot feet | tooth teeth | wife wives |
life lives | shake shook shaken | strike struck | tear tore torn | swear swore sworn | steal stole stolen |
blow blew blown | hang hung | wake woke woken | lie lay lain lying | forget forgot forgotten | good better best |
bad worse worst | die dying | seek sought | sink sank sunk | swim swam | shrink shrank shrunk | forecast forecasts |
overcome overcame | undertake undertook undertaken | withdraw withdrew withdrawn | bear bore born borne | bind bound |
deal dealt | dig dug | feed fed | flee fled | freeze froze frozen | lay laid | lend lent | light lit | mouse mice |
half halves | knife knives | leaf leaves | thief thieves | wolf wolves | self selves | shelf shelves | analysis analyses |
crisis crises | basis bases | datum data | many more most | little less least | weave wove woven | wind wound |
swing swung | spin spun | spring sprang sprung | stick stuck | sting stung | ring rang rung | creep crept | kneel knelt |
weep wept | sweep swept | split splitting | cut cutting | put putting | set setting | let letting | hit hitting |
outpace outpaced | tie tying | arise arose arisen | forgive forgave forgiven | dream dreamt | learn learnt | burn burnt |
grind ground | slide slid | spit spat | speed sped | cling clung | rid ridding | bend bent | breed bred | beat beaten
"""

# What carries no content in a dictionary gloss: "to take (sth) into the mouth" means *take* and *mouth*.
GLOSS_STOP_WORDS = frozenset(
    """a an the to of or and in on at by for with from as is be it sb sth one one's oneself etc esp lit fig abbr also usu used
    see variant old cl int into idiom classifier literally figuratively""".split()  # noqa: SIM905
)


# Ending, how many letters the word must have, what takes its place; the first that fits counts.
_ENDINGS = (
    ("ies", 4, "i"),
    ("ied", 4, "i"),
    ("sses", 4, "ss"),
    ("ses", 4, "s"),
    ("xes", 4, "x"),
    ("zes", 4, "z"),
    ("hes", 4, "h"),
    ("ss", 4, "ss"),
    ("us", 4, "us"),
    ("is", 4, "is"),
    ("s", 4, ""),
    ("ing", 6, ""),
    ("ed", 5, ""),
    ("ly", 6, ""),
)


def _regular_stem(word: str) -> str:
    """The word without its inflection and a final e, y as i, a doubled final consonant halved."""
    if len(word) <= 3:
        return word
    for ending, letters, replaced in _ENDINGS:
        if word.endswith(ending) and len(word) >= letters:
            word = word[: -len(ending)] + replaced
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    if len(word) > 3 and word.endswith("e"):
        word = word[:-1]
    if len(word) > 3 and word.endswith("y"):
        word = word[:-1] + "i"
    return word


@functools.cache
def _irregular() -> dict[str, str]:
    groups = [group.split() for group in _IRREGULAR_FORMS.split("|")]
    return {form: _regular_stem(forms[0]) for forms in groups for form in forms[1:]}


_CONTRACTION = re.compile(r"(?i)(n't)|'(s|m|re|ve|ll|d)\b")
_FULL_FORM = {"m": " am", "re": " are", "ve": " have", "ll": " will", "d": " would"}


def words(text: str) -> list[str]:
    """The words of an English text as written, contractions in full (`don't` is *do not*), the possessive left out."""
    plain = text.replace("’", "'")
    if "'" in plain:
        plain = _CONTRACTION.sub(lambda m: " not" if m.group(1) else _FULL_FORM.get(m.group(2).lower(), ""), plain)
    return _WORD.findall(plain)


@functools.lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The common form of an English word, in lower case."""
    word = word.lower()
    return _irregular().get(word) or _regular_stem(word)
