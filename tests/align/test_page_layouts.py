"""The layouts in which platforms and exports show a note: every pair is found in each."""

import textwrap
from pathlib import Path

import pytest

from bilingual_qa.align import align_note
from bilingual_qa.evaluate.noisy_pages import read_parallel_note
from bilingual_qa.model import BlockKind
from bilingual_qa.readers import read_text

FOLDER = Path(__file__).with_name("parallel_notes")
NOTES = {path.stem: read_parallel_note(path) for path in sorted(FOLDER.glob("*.tsv"))}
_BY_ITSELF = (BlockKind.LIST, BlockKind.TABLE)


def interleaved(pairs):
    return "\n\n".join(f"{pair.english}\n\n{pair.chinese}" for pair in pairs)


def translation_above(pairs):
    return "\n\n".join(f"{pair.chinese}\n\n{pair.english}" for pair in pairs)


def english_then_chinese(pairs):
    return "\n\n".join([pair.english for pair in pairs] + [pair.chinese for pair in pairs])


def by_sections(pairs):
    parts = [pairs[at : at + 5] for at in range(0, len(pairs), 5)]
    return "\n\n".join(english_then_chinese(part) for part in parts)


def lists_together(pairs):
    """Items and rows of one language after another, everything else in turns."""
    lines, waiting = [], []
    for pair in pairs:
        if pair.kind not in _BY_ITSELF:
            lines += [*(p.english for p in waiting), *(p.chinese for p in waiting), pair.english, pair.chinese]
            waiting = []
        else:
            waiting.append(pair)
    return "\n".join(lines)


def columns_apart_by_tabs(pairs):
    return "\n".join(f"{pair.english}\t{pair.chinese}" for pair in pairs)


def columns_apart_by_blanks(pairs):
    return "\n".join(f"{pair.english}     {pair.chinese}" for pair in pairs)


def table_in_markdown(pairs):
    return "\n".join(f"| {pair.english} | {pair.chinese} |" for pair in pairs)


def one_paragraph_moved_down(pairs):
    chinese = [pair.chinese for pair in pairs]
    chinese.insert(len(chinese) - 2, chinese.pop(3))
    return "\n\n".join([pair.english for pair in pairs] + chinese)


LAYOUTS = (
    interleaved,
    translation_above,
    english_then_chinese,
    by_sections,
    lists_together,
    columns_apart_by_tabs,
    columns_apart_by_blanks,
    table_in_markdown,
    one_paragraph_moved_down,
)


def found(text, lexicon):
    units = align_note(read_text(text, "page.txt"), lexicon).units
    return {(" ".join(unit.source.text.split()), "".join(unit.target.text.split())) for unit in units}


def wanted(pairs):
    return {(" ".join(pair.english.split()), "".join(pair.chinese.split())) for pair in pairs}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("name", NOTES)
def test_every_pair_is_found(name, layout, lexicon):
    pairs = NOTES[name]
    if layout is lists_together:
        pairs = [*pairs[: max(n for n, pair in enumerate(pairs) if pair.kind not in _BY_ITSELF) + 1]]
    assert found(layout(pairs), lexicon) == wanted(pairs)


@pytest.mark.parametrize("name", NOTES)
def test_columns_of_a_printed_page(name, lexicon):
    """Both columns hard-wrapped beside each other, as text out of a PDF has them."""
    lines = []
    for pair in NOTES[name]:
        left = textwrap.wrap(pair.english, 60)
        right = [pair.chinese[at : at + 30] for at in range(0, len(pair.chinese), 30)]
        for at in range(max(len(left), len(right))):
            lines.append((left[at] if at < len(left) else "").ljust(66) + (right[at] if at < len(right) else ""))
        lines.append("")
    pairs = wanted(NOTES[name])
    right = sum((en, zh.replace(" ", "")) in pairs for en, zh in found("\n".join(lines), lexicon))
    assert right >= 0.85 * len(pairs)


def test_neighbouring_paragraphs_swapped(lexicon):
    pairs = [pair for pair in NOTES["robotics"] if pair.kind is BlockKind.TEXT and len(pair.english) > 100][:8]
    lines = [interleaved(pairs[:2])]
    for one, other in zip(pairs[2::2], pairs[3::2], strict=True):
        lines += [one.english, other.english, other.chinese, one.chinese]
    assert found("\n\n".join(lines), lexicon) == wanted(pairs)


def test_a_span_in_the_right_column_is_placed_in_its_own_line_and_column(lexicon):
    note = read_text(columns_apart_by_tabs(NOTES["bank"]), "page.txt")
    unit = align_note(note, lexicon).units[1]
    english = NOTES["bank"][1].english
    assert unit.source.position(0) == (2, 1)
    assert unit.target.position(3) == (2, len(english) + 2 + 3)


def test_a_single_line_with_both_languages_is_left_whole():
    page = "Nimbus Research | 雲端研究\n\nOrders rose 4% in May.\n\n5月訂單上升4%。"
    assert len(read_text(page, "page.txt").blocks) == 3
