"""Chinese surnames as Hong Kong, Taiwan and Singapore spell them, where the spelling is not pinyin."""

from __future__ import annotations

import functools

from bilingual_qa.align import Lexicon
from bilingual_qa.text.fold import lower

# Spelling: surnames in Simplified characters. Pinyin spellings are read from the dictionary.
_ROMANISED = """
au 区欧 | bau 鲍 | chak 翟 | chan 陈 | chang 张郑 | chau 周 | cheang 郑 | chen 陈 | cheng 郑成程 | cheong 张钟 |
cheuk 卓 | cheung 张章 | chia 谢 | chiang 蒋江 | chien 简钱 | chik 植戚 | chin 金陈钱 | ching 程 | chiu 赵邱 | cho 曹左 |
choi 蔡崔 | chong 庄张 | chou 周 | chow 周 | choy 蔡 | chu 朱褚 | chua 蔡 | chuang 庄 | chui 徐崔 | chun 秦 | chung 钟锺 |
eng 吴 | foo 傅 | fok 霍 | fong 方 | fu 傅 | fung 冯 | goh 吴 | har 夏 | hau 侯 | heng 王 | ho 何 | hon 韩 | hou 侯 |
hsia 夏 | hsiao 萧 | hsieh 谢 | hsu 许徐 | hu 胡 | hui 许 | hung 洪熊 | ip 叶 | kam 甘金 | kan 简阚 | kao 高 | ke 柯 |
kiang 江 | ko 高柯 | kong 江孔 | koo 顾 | ku 顾古 | kuan 关官 | kung 龚孔 | kuo 郭 | kwan 关 | kwok 郭 | kwong 邝 |
lai 黎赖 | lam 林蓝 | lau 刘 | law 罗 | lee 李 | leong 梁 | leung 梁 | lew 刘 | li 李 | liao 廖 | liew 刘 | lim 林 |
lin 林 | ling 凌 | lo 罗卢劳 | loh 罗骆 | loke 陆骆 | loo 卢 | look 陆 | low 刘罗 | lu 卢吕陆 | lui 吕雷 | luk 陆 |
lung 龙 | ma 马 | mak 麦 | man 文 | mok 莫 | mui 梅 | ng 吴伍 | ngai 倪魏 | ngan 颜 | ong 王 | pang 彭 | poon 潘 |
pun 潘 | quek 郭 | seah 谢 | shek 石 | sheng 盛 | shih 施石 | shum 岑沈 | sin 冼单 | sit 薛 | siu 萧 | so 苏 | soh 苏 |
suen 孙 | sung 宋 | sy 施 | sze 施司 | szeto 司徒 | tai 戴 | tam 谭 | tan 陈 | tang 邓汤 | tay 郑 | teh 郑 | teng 邓 |
teo 张 | teoh 张 | tien 田 | ting 丁 | to 杜陶 | tong 唐汤 | toh 杜 | tsai 蔡 | tsang 曾 | tse 谢 | tseng 曾 | tso 曹左 |
tsoi 蔡 | tsui 徐崔 | tu 杜涂 | tung 董童 | wan 温尹云 | wong 黄王 | woo 胡吴 | wu 胡吴 | yam 任 | yan 甄颜 | yang 杨 |
yap 叶 | yau 丘邱游 | yee 余 | yeh 叶 | yen 颜严甄 | yeo 杨 | yeung 杨 | yim 严 | ying 应邢 | yip 叶 | yiu 姚 | yong 杨 |
yu 余于俞 | yue 俞余 | yuen 袁阮 | yung 容翁 | zee 徐
"""
_TABLE = {entry.split()[0]: frozenset(entry.split()[1]) for entry in _ROMANISED.split("|") if entry.strip()}

# Mainland surnames, so that a reading alone (shi, ji) does not make any character one.
_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔"
    "钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤倪施翁柯温甄颜"
    "游庄殷安常齐庞章梅盛童左季岳牛翟华尚关管甘古欧裴鲍解霍单耿聂焦凌阮纪舒屈项祝詹"
)


@functools.lru_cache(maxsize=4096)
def surname_characters(latin: str, lexicon: Lexicon) -> frozenset[str]:
    """The Simplified characters that a spelled surname may stand for; empty where it is no Chinese surname."""
    name = lower(latin)
    read = {character for character in _SURNAMES if name in lexicon.readings(character)}
    return frozenset(_TABLE.get(name, frozenset()) | read)
