"""English words whose forms no rule gives."""

_GROUPS = """
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
grind ground | slide slid | spit spat | speed sped | cling clung | rid ridding | bend bent | breed bred | beat beaten |
repay repaid | prepay prepaid | rebuild rebuilt | resell resold | outsell outsold | withhold withheld |
oversee oversaw overseen | foresee foresaw foreseen | outgrow outgrew outgrown | overtake overtook overtaken |
undergo undergoes underwent undergone | rewrite rewrote rewritten | rethink rethought | mislead misled |
overshoot overshot | undershoot undershot | redraw redrew redrawn | forgo forgoes forwent forgone | overrun overran |
outrun outran | overhang overhung | undo undoes undid undone | strive strove striven
"""

# One verb, noun, adjective or pronoun a group: the first form stands for the others.
IRREGULAR_FORMS = tuple(tuple(group.split()) for group in _GROUPS.split("|"))
# The nouns among them, whose other forms are plurals.
_NOUNS = "man woman child foot tooth wife life mouse half knife leaf thief wolf self shelf analysis crisis basis datum"
IRREGULAR_NOUNS = frozenset(_NOUNS.split())
