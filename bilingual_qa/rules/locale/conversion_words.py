"""Simplified characters that stand for several Traditional words, which a machine's conversion confuses."""

from __future__ import annotations

# Each entry is one Simplified character; its Traditional words stand between bars, variants of one word together. The merged
# characters of the Scheme for Simplifying Chinese Characters (1964), less those whose forms are both in good use (布佈, 占佔,
# 台臺, 周週, 升昇, 注註, 雇僱, 烟煙菸).
_MERGED = """
后|後 里|裏裡 发|發|髮 复|復覆|複 干|干|乾|幹 系|系|係|繫 准|准|準 于|于|於 云|云|雲 松|松|鬆 出|出|齣 只|只|隻
制|制|製 历|歷|曆 获|獲|穫 御|御|禦 征|征|徵 志|志|誌 致|致|緻 钟|鐘|鍾 须|須|鬚 舍|舍|捨 胡|胡|鬍 当|當|噹 咸|咸|鹹
向|向|嚮 采|采|採 面|面|麵麪 斗|斗|鬥 谷|谷|穀 余|余|餘 几|几|幾 游|游|遊 了|了|瞭 表|表|錶 划|划|劃 回|回|迴 克|克|剋
杆|杆|桿 家|家|傢 范|范|範 郁|郁|鬱 困|困|睏 朴|朴|樸 仆|仆|僕 沈|沈|瀋 吁|吁|籲 折|折|摺 卷|卷|捲 卜|卜|蔔 丑|丑|醜
蒙|蒙|矇 欲|欲|慾 千|千|韆 丰|丰|豐 弥|彌|瀰 坛|壇|罈 团|團|糰 脏|臟|髒 饥|飢|饑 纤|纖|縴 摆|擺|襬 恶|惡|噁
荡|蕩|盪 据|據|据 尝|嘗|嚐 借|借|藉 累|累|纍 念|念|唸 才|才|纔 霉|霉|黴 症|症|癥 种|種|种 姜|姜|薑 岳|岳|嶽
"""


def _groups() -> dict[str, tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    for entry in _MERGED.split():
        simplified, *groups = entry.split("|")
        if simplified not in "".join(groups):
            groups = [simplified, *groups]
        for number, group in enumerate(groups):
            for character in group:
                found[character] = (simplified, number)
    return found


# Characters that are the wrong one of their pair wherever they are a word by themselves, with the right one.
NEVER_ALONE = {"瞭": "了", "嚮": "向", "纔": "才", "后": "後", "韆": "千"}
# For each Traditional character its Simplified one and the number of its word among those that share it.
WORDS_OF_ONE = _groups()
