"""`bilingual-qa align`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from bilingual_qa.cli.output import write_stdout

if TYPE_CHECKING:
    from bilingual_qa.align import Lexicon
    from bilingual_qa.model import Bitext

_WIDTH = 44


@click.command()
@click.argument("note", required=False, metavar="NOTE")
@click.option("--lines", nargs=2, metavar="EN ZH", help="Two files with one segment a line, instead of a note.")
@click.option("--format", "form", type=click.Choice(["text", "json", "tsv"]), default="text", help="Format of the beads.")
def align(note: str | None, lines: tuple[str, str] | None, form: str) -> None:
    """Pair the paragraphs and sentences of a page, or the lines of two files."""
    if bool(note) == bool(lines):
        raise click.UsageError("give a note, or --lines with two files")
    lexicon = _lexicon()
    if lines:
        write_stdout(_aligned_lines(Path(lines[0]), Path(lines[1]), lexicon, form))
    else:
        from bilingual_qa.align import align_note
        from bilingual_qa.readers import read_note

        write_stdout(_ladder(align_note(read_note(Path(str(note))), lexicon), form))
    if lexicon.warning:
        click.echo(f"bilingual-qa: {lexicon.warning}", err=True)


def _lexicon() -> Lexicon:
    from bilingual_qa.align import load_lexicon
    from bilingual_qa.engine.checker import cache_folder
    from bilingual_qa.glossary import lexicon_pairs, load_glossary, shipped_folder

    return load_lexicon(cache_folder(), lexicon_pairs(load_glossary([shipped_folder()])))


def _aligned_lines(source: Path, target: Path, lexicon: Lexicon, form: str) -> str:
    from bilingual_qa.align import align_segments
    from bilingual_qa.readers import read_lines

    english, chinese = ([segment.text for segment in read_lines(path)] for path in (source, target))
    beads = align_segments(english, chinese, lexicon)
    if form == "json":
        return msgspec.json.encode({"beads": beads}).decode() + "\n"
    rows = [(bead.shape, bead.score, [english[i] for i in bead.source], [chinese[i] for i in bead.target]) for bead in beads]
    return _written(rows, form)


def _ladder(bitext: Bitext, form: str) -> str:
    if form == "json":
        units = [
            {
                "id": unit.id,
                "source": unit.source.text,
                "target": unit.target.text,
                "bead": unit.bead,
                "sentences": unit.sentences,
            }
            for unit in bitext.units
        ]
        unpaired = [
            {"id": block.id, "side": block.side, "kind": block.kind, "line": block.segment.line, "text": block.segment.text}
            for block in bitext.unpaired
        ]
        return msgspec.json.format(msgspec.json.encode({"units": units, "unpaired": unpaired}), indent=1).decode() + "\n"
    rows = [(unit.bead.shape, unit.bead.score, [unit.source.text], [unit.target.text]) for unit in bitext.units]
    for block in bitext.unpaired:
        sides = ([block.segment.text], []) if block.side == "source" else ([], [block.segment.text])
        rows.append((str(block.kind), 0.0, *sides))
    return _written(rows, form)


def _written(rows: list[tuple[str, float, list[str], list[str]]], form: str) -> str:
    if form == "tsv":
        lines = ["\t".join(("source", "target"))]
        lines += ["\t".join(" ".join(" ".join(part).split()) for part in row[2:]) for row in rows]
        return "\n".join(lines) + "\n"
    from bilingual_qa.reporters.display_width import fitted

    return "".join(
        f"{shape:>12} {score:4.2f}  {fitted(' '.join(english), _WIDTH)}  {fitted(' '.join(chinese), _WIDTH)}\n"
        for shape, score, english, chinese in rows
    )
