"""How much faster a run over unchanged notes is: `python tests/engine/measure_cache.py [NOTES] [JOBS]`.

Makes NOTES notes (default 1,000) of the demo notes, each with figures of its own, and checks them by the command line with an
empty result cache and again with a full one, glossary and dictionary compiled beforehand. Prints seconds and their ratio.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

DEMO = Path(__file__).parents[2] / "corpora" / "demo"


def written_notes(folder: Path, count: int) -> None:
    pages = [path.read_text("utf-8") for path in sorted(DEMO.glob("*.txt"))]
    for number in range(count):

        def another(found: re.Match[str], number: int = number) -> str:
            return f"{int(found[1]) + number}.{found[2]}"

        page = re.sub(r"\b(\d+)\.(\d)\b", another, pages[number % len(pages)])
        (folder / f"note-{number:05}.txt").write_text(page, "utf-8")


def seconds(*arguments: str) -> tuple[float, bytes]:
    before = time.perf_counter()
    done = subprocess.run([sys.executable, "-m", "bilingual_qa", "check", *arguments], capture_output=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(done.stderr.decode())
    return time.perf_counter() - before, done.stdout


def main(count: int, jobs: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
        notes = folder / "notes"
        notes.mkdir()
        written_notes(notes, count)
        seconds(str(notes / "note-00000.txt"))
        shutil.rmtree(folder / "cache" / "bilingual_qa" / "results")
        arguments = (str(notes), "--format", "concise", "--jobs", jobs)
        cold, first = seconds(*arguments)
        size = sum(file.stat().st_size for file in (folder / "cache" / "bilingual_qa" / "results").iterdir())
        warm = [seconds(*arguments) for _ in range(3)]
        best = min(time for time, _ in warm)
        same = all(out == first for _, out in warm)
        sys.stdout.write(f"{count} notes, {jobs} jobs: {cold:.2f} s cold, {best:.2f} s warm, {cold / best:.0f} times; ")
        sys.stdout.write(f"same output: {same}; {size / count / 1000:.0f} kB a note in the cache\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000, sys.argv[2] if len(sys.argv) > 2 else "1")
