"""`bilingual-qa align`."""

from __future__ import annotations

import shutil
from pathlib import Path

import click
import msgspec

from bilingual_qa.cli.output import write_stderr, write_stdout
from bilingual_qa.model import Bead, Bitext, CheckError, InputError, Language, Segment, UnpairedKind
from bilingual_qa.text.region import note_locale


@click.command()
@click.argument("note", required=False, metavar="NOTE")
@click.option("--lines", nargs=2, metavar="EN ZH", help="Two files with one segment a line, instead of a note.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "tsv", "tmx"]),
    default="text",
    help="text: side by side with scores; json; tsv: a bitext; tmx: a translation memory.",
)
def align(note: str | None, lines: tuple[str, str] | None, form: str) -> None:
    """Pair the paragraphs and sentences of a page, or the lines of two files."""
    if bool(note) == bool(lines):
        raise click.UsageError("give a note, or --lines with two files")
    from bilingual_qa.engine.cache import cache_folder
    from bilingual_qa.engine.checker import Checker
    from bilingual_qa.policy import Configuration

    checker = Checker(Configuration(), cache_folder())
    columns = shutil.get_terminal_size((100, 24)).columns
    if lines:
        from bilingual_qa.align import align_segments

        source, target = (_lines_of(path, language) for path, language in zip(lines, Language, strict=True))
        write_stdout(_written_lines(align_segments(source, target, checker.lexicon), source, target, form, columns))
    else:
        from bilingual_qa.readers import BITEXT_SUFFIXES, read_note

        path = Path(str(note))
        if path.suffix.lower() in BITEXT_SUFFIXES:
            raise CheckError("a bitext is aligned already: its rows are the units; give a page", path=path.as_posix())
        write_stdout(_written_note(checker.align(read_note(path)), form, columns))
    for warning in checker.warnings:
        write_stderr(warning)


def _lines_of(path: str, language: Language) -> list[str]:
    """The lines of a file; an `InputError` where they are plainly in the other language."""
    from bilingual_qa.readers import read_lines
    from bilingual_qa.text.script import language_of

    lines = [segment.text for segment in read_lines(path)]
    if language_of(" ".join(lines)) not in (language, None):
        raise InputError("this side is in the wrong language; give the English file first, then the Chinese one", path=path)
    return lines


def _written_lines(beads: list[Bead], source: list[str], target: list[str], form: str, columns: int) -> str:
    if form == "json":
        return msgspec.json.encode({"beads": beads}).decode() + "\n"
    if form == "tsv":
        rows = [(" ".join(source[i] for i in bead.source), " ".join(target[i] for i in bead.target)) for bead in beads]
        return _tsv([("source", "target"), *(row for row in rows if any(map(str.strip, row)))])
    if form == "tmx":
        from bilingual_qa.cli.tmx import MemoryUnit, memory

        sides = [(" ".join(source[i] for i in bead.source), " ".join(target[j] for j in bead.target)) for bead in beads]
        units = [MemoryUnit(str(n), *side, bead.score) for n, (side, bead) in enumerate(zip(sides, beads, strict=True), 1)]
        return memory(units, note_locale(target).value, "block")
    from bilingual_qa.cli.ladder import line_ladder

    return line_ladder(beads, source, target, columns)


def _written_note(bitext: Bitext, form: str, columns: int) -> str:
    if form == "json":
        return msgspec.json.format(msgspec.json.encode(_document(bitext)), indent=1).decode() + "\n"
    if form == "tsv":
        rows = [(unit.id, unit.source.text, unit.target.text) for unit in bitext.units]
        # A row without a target means that the translation is missing: no rows for what needs none.
        rows += [(b.id, b.segment.text, "") for b in bitext.unpaired if b.kind is UnpairedKind.UNTRANSLATED]
        return _tsv([("id", "source", "target"), *rows])
    if form == "tmx":
        from bilingual_qa.cli.tmx import MemoryUnit, memory

        pairs = [MemoryUnit(unit.id, unit.source.text, unit.target.text, unit.bead.score) for unit in bitext.units]
        pairs += [MemoryUnit(b.id, b.segment.text, "", None) for b in bitext.unpaired if b.kind is UnpairedKind.UNTRANSLATED]
        locale = bitext.target_locale or note_locale(unit.target.text for unit in bitext.units)
        return memory(pairs, locale.value, "paragraph")
    from bilingual_qa.cli.ladder import note_ladder

    return note_ladder(bitext, columns)


def _document(bitext: Bitext) -> dict[str, object]:
    """Units and unpaired blocks with the keys that they have in the JSON report."""
    units = [
        {
            "id": unit.id,
            "source": _side(unit.source),
            "target": _side(unit.target),
            "bead": unit.bead.shape,
            "score": round(unit.bead.score, 4),
            "sentences": [
                {
                    "source": (pair.source.start, pair.source.end),
                    "target": (pair.target.start, pair.target.end),
                    "score": round(pair.score, 4),
                }
                for pair in unit.sentences
            ],
        }
        for unit in bitext.units
    ]
    unpaired = [{"id": b.id, "side": b.side, **_side(b.segment), "kind": b.kind} for b in bitext.unpaired]
    return {"path": bitext.path, "units": units, "unpaired": unpaired}


def _side(segment: Segment) -> dict[str, object]:
    return {"text": segment.text, "line": segment.line}


def _tsv(rows: list[tuple[str, ...]]) -> str:
    """Rows whose fields are read back as they are, white space folded: one that begins with a quote is quoted."""
    return "".join("\t".join(_field(" ".join(text.split())) for text in row) + "\n" for row in rows)


def _field(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if text.startswith('"') else text
