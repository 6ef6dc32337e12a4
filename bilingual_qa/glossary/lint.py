"""The checker of the dictionary: format, consistency, locale and reachability of every row."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from bilingual_qa.glossary.concept import Concept, Glossary, Name, Place, Rendering
from bilingual_qa.glossary.lint_cues import bare_expressions, cue_faults, cut_words
from bilingual_qa.glossary.load import glossary_files, is_names_file
from bilingual_qa.glossary.rows import read_concepts, read_names
from bilingual_qa.glossary.termbase import Termbase
from bilingual_qa.model import CheckError, Locale
from bilingual_qa.text.fold import folded_chinese, lower
from bilingual_qa.text.script import count_han, script_counts

# Words of another region, by the column in which they would be a slip.
_FOREIGN_WORDS = {
    Locale.ZH_HANT_HK: """軟體 硬體 本益比 選擇權 殖利率 行動裝置 執行長 股價淨值比 股東權益報酬率 網路 數位 資料庫 人工智慧
        智慧型 投信 上櫃 法說會 現金增資 庫藏股 升息 降息 營業利益 每股盈餘 股利 季增 月增 行動支付 稅後淨利 票券 融資融券""",
    Locale.ZH_HANT_TW: """軟件 硬件 內存 市盈率 市賬率 供股 行政總裁 掉期 互聯網 人工智能 息率 派息 每股盈利 移動支付 智能手機
        網絡 信息 數據庫 芯片 服務器 按揭 溢利 附屬公司 同比 環比 按年 按季 孳息 加息 減息 激光 屏幕 數碼 閃存 納米 視頻""",
    Locale.ZH_HANS_CN: """软体 硬体 记忆体 本益比 选择权 殖利率 执行长 行政总裁 市账率 溢利 附属公司 网路 资料库 萤幕 晶片 伺服器
        智慧型 人工智慧 每股盈余 营业利益 孳息 派息 报酬率 升息 专案 印表机 奈米""",
}
_LATIN_WORD = re.compile("[a-z]+")
_BANNED = {locale: tuple(words.split()) for locale, words in _FOREIGN_WORDS.items()}


def lint_glossary(paths: Sequence[Path], english: Collection[str] = ()) -> list[CheckError]:
    """All faults of the given files and folders, by file and line; empty when all is well.

    Args:
        paths: glossary files and folders.
        english: words of English, in small letters, by which a cue that was cut short is known; without them none is.

    Raises:
        CheckError: a path is no glossary at all.
    """
    faults: list[CheckError] = []
    concepts: list[Concept] = []
    names: list[Name] = []
    for path in paths:
        for file in glossary_files(path):
            try:
                if is_names_file(file):
                    names += (read := read_names(file, faults))
                    faults += _unsorted(read)
                else:
                    concepts += (rows := read_concepts(file, faults))
                    faults += _unsorted(rows)
            except CheckError as error:
                faults.append(error)
    faults += _repeated_ids(concepts)
    faults += _repeated_ids(names)
    entries: list[Concept | Name] = [*concepts, *names]
    known = _words(entries, english) if english else None
    for concept in concepts:
        faults += _short_wrong(concept)
        faults += _foreign_words(concept)
        told = [*cue_faults(concept), *bare_expressions(concept)]
        if known is not None:
            told += cut_words(concept, known)
        faults += [_fault(concept.place, f"{concept.id}: {fault}") for fault in told]
    for entry in entries:
        faults += _contradictions(entry)
        faults += _repetitions(entry)
        faults += _wrong_script(entry)
    faults += _rival_senses(concepts)
    faults += _unreachable(concepts)
    return sorted(faults, key=lambda fault: (fault.path or "", fault.line or 0, fault.message))


def _fault(place: Place, message: str) -> CheckError:
    return CheckError(message, path=place.path, line=place.line)


def _unsorted(entries: Sequence[Concept | Name]) -> Iterator[CheckError]:
    for before, after in itertools.pairwise(entries):
        if after.id < before.id:
            yield _fault(after.place, f"{after.id} stands after {before.id}: sort the rows by id")


def _repeated_ids(entries: Sequence[Concept | Name]) -> Iterator[CheckError]:
    first: dict[str, Place] = {}
    for entry in entries:
        place = first.setdefault(entry.id, entry.place)
        if place is not entry.place:
            yield _fault(entry.place, f"the id {entry.id} is used before, in {place.path}:{place.line}: give this row another")


def _contradictions(entry: Concept | Name) -> Iterator[CheckError]:
    if not entry.wrong:
        return
    right = {folded_chinese(rendering.text): rendering for rendering in entry.preferred + entry.admitted}
    for wrong in entry.wrong:
        accepted = right.get(folded_chinese(wrong.text))
        if accepted is not None and _share_locale(accepted, wrong):
            yield _fault(entry.place, f"{entry.id}: {wrong.text} is both right and wrong: take it out of one column")


def _share_locale(a: Rendering, b: Rendering) -> bool:
    return not a.locales or not b.locales or bool(set(a.locales) & set(b.locales))


def _repetitions(entry: Concept | Name) -> Iterator[CheckError]:
    columns: dict[str, list[str]] = {
        "en": list(entry.forms),
        "admitted": [f"{rendering.locales} {rendering.text}" for rendering in entry.admitted],
        "wrong": [f"{rendering.locales} {rendering.text}" for rendering in entry.wrong],
    }
    if isinstance(entry, Concept):
        columns |= {"when": [cue.text for cue in entry.when], "unless": [cue.text for cue in entry.unless]}
    for column, texts in columns.items():
        if len(set(texts)) < len(texts):
            twice = next(text for number, text in enumerate(texts) if text in texts[:number])
            yield _fault(entry.place, f"{entry.id}: “{twice.rpartition(') ')[2]}” stands twice in {column}: take one out")


def _words(entries: Sequence[Concept | Name], english: Collection[str]) -> set[str]:
    """The words of English and those that the entries themselves write out, in small letters."""
    written = (text for entry in entries for text in (*entry.forms, *(wrong.means for wrong in entry.wrong)))
    return {*english, *(word for text in written for word in _LATIN_WORD.findall(text.lower()))}


def _short_wrong(concept: Concept) -> Iterator[CheckError]:
    for wrong in concept.wrong:
        if len(wrong.text) < 2:
            told = (
                f"{concept.id}: the wrong rendering {wrong.text} is one character and would be found everywhere: write the word"
            )
            yield _fault(concept.place, told)


def _foreign_words(concept: Concept) -> Iterator[CheckError]:
    for rendering in concept.preferred:
        for word in _BANNED[rendering.locales[0]]:
            if word in rendering.text:
                told = f"{concept.id}: {rendering.text} in the column of {rendering.locales[0]} has {word}, another region's word"
                yield _fault(concept.place, f"{told}: write the local one")


def _wrong_script(entry: Concept | Name) -> Iterator[CheckError]:
    for rendering in entry.preferred:
        traditional, simplified = script_counts(rendering.text)
        locale = rendering.locales[0]
        if (locale.simplified and traditional) or (locale.traditional and simplified):
            yield _fault(entry.place, f"{entry.id}: {rendering.text} is in the column of {locale} but in the other script")
    for rendering in entry.preferred + entry.admitted:
        if re.search(r"[()（）/／|;；]", rendering.text) and count_han(rendering.text) and not _latin_slash(rendering.text):
            told = f"{entry.id}: {rendering.text} has brackets or a slash: write one plain rendering, the others in admitted"
            yield _fault(entry.place, told)


def _latin_slash(text: str) -> bool:
    """A multiple such as 企業價值/EBITDA has its slash by right."""
    return bool(re.fullmatch(r"[^()（）|;；]+[/／][^()（）|;；]+", text))


def _rival_senses(concepts: Sequence[Concept]) -> Iterator[CheckError]:
    by_form: dict[str, list[Concept]] = defaultdict(list)
    for concept in concepts:
        for form in concept.forms:
            by_form[lower(form)].append(concept)
    told: set[tuple[str, str]] = set()
    for form, rivals in by_form.items():
        for position, concept in enumerate(rivals):
            for other in rivals[:position]:
                if other.id == concept.id or (other.id, concept.id) in told:
                    continue
                told.add((other.id, concept.id))
                yield from _rivalry(form, other, concept)


def _rivalry(form: str, first: Concept, second: Concept) -> Iterator[CheckError]:
    where = f"{first.place.path}:{first.place.line}"
    if not first.when and not second.when:
        told = f"{second.id}: “{form}” is also {first.id} ({where}) and neither has a cue: tell the senses apart in when"
        yield _fault(second.place, told)
    for a, b in zip(first.preferred, second.preferred, strict=True):
        if a.text == b.text and not b.derived:
            told = f"{second.id}: {b.text} is preferred for “{form}” in {first.id} ({where}) too: merge the rows"
            yield _fault(second.place, told)


def _unreachable(concepts: Sequence[Concept]) -> Iterator[CheckError]:
    termbase = Termbase(Glossary(tuple(concepts), (), ""))
    from bilingual_qa.glossary.senses import NoteText
    from bilingual_qa.model import Span

    for concept in concepts:
        for form in concept.forms:
            text = f"Here {form} is meant."
            uses, _ = termbase.read_english(text, [Span(0, len(text))], NoteText(text))
            if not any(concept in use.candidates for use in uses):
                yield _fault(
                    concept.place, f"{concept.id}: the form “{form}” is never matched: another row has a longer or equal form"
                )
