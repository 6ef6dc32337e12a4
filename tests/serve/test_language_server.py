"""The language server as an editor drives it: a client of the protocol speaks with the program over its pipes."""

from __future__ import annotations

import asyncio
import itertools
import json
import os
import sys
import threading
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest

pytest.importorskip("pygls")
from lsprotocol import types
from pygls.lsp.client import LanguageClient

WRONG = """Larkfield Foods reported revenue of HK$4.0 billion in FY24, up 38% YoY.

萊菲食品公佈2024財年收入為4億港元，同比增長38%。
"""
RIGHT = WRONG.replace("4億", "40億")
# A character outside the Basic Multilingual Plane counts as two in UTF-16.
BEYOND = WRONG.replace("萊菲食品", "𠝹萊食品")
TERM = """The stock trades at 5.5x 2025E EV/Sales, a discount to its peers.

該股的2025年預測電動汽車/銷售額為5.5倍，較同業有折讓。
"""
# Seconds: a cold start on a slow machine compiles the dictionary.
PATIENCE = 120
T = TypeVar("T")


class Editor:
    """An editor with a server of its own, driven from another thread."""

    def __init__(self, locale: str, encodings: list[types.PositionEncodingKind]) -> None:
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, daemon=True).start()
        self._published: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()
        self.client = LanguageClient("editor", "1")

        @self.client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def publish(params: types.PublishDiagnosticsParams) -> None:
            self._published.put_nowait(params)

        self._run(self._start(locale, encodings))

    def _run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(PATIENCE)

    async def _start(self, locale: str, encodings: list[types.PositionEncodingKind]) -> None:
        await self.client.start_io(sys.executable, "-m", "bilingual_qa", "serve", "--stdio")
        general = types.GeneralClientCapabilities(position_encodings=encodings or None)
        able = types.ClientCapabilities(general=general)
        await self.client.initialize_async(types.InitializeParams(capabilities=able, locale=locale))
        self.client.initialized(types.InitializedParams())

    async def _stop(self) -> None:
        await self.client.shutdown_async(None)
        self.client.exit(None)
        await self.client.stop()

    def stop(self) -> None:
        self._run(self._stop())
        self._loop.call_soon_threadsafe(self._loop.stop)

    def open(self, path: Path, text: str) -> list[types.Diagnostic]:
        item = types.TextDocumentItem(path.as_uri(), "plaintext", 1, text)
        return self._told(lambda: self.client.text_document_did_open(types.DidOpenTextDocumentParams(item)))

    def change(self, path: Path, text: str) -> list[types.Diagnostic]:
        document = types.VersionedTextDocumentIdentifier(2, path.as_uri())
        changed = types.DidChangeTextDocumentParams(document, [types.TextDocumentContentChangeWholeDocument(text)])
        return self._told(lambda: self.client.text_document_did_change(changed))

    def close(self, path: Path) -> list[types.Diagnostic]:
        closed = types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(path.as_uri()))
        return self._told(lambda: self.client.text_document_did_close(closed))

    def _told(self, notify: Any) -> list[types.Diagnostic]:
        async def published() -> types.PublishDiagnosticsParams:
            notify()
            return await self._published.get()

        return list(self._run(published()).diagnostics)

    def fixes(self, path: Path, place: types.Range) -> list[Any]:
        asked = types.CodeActionParams(types.TextDocumentIdentifier(path.as_uri()), place, types.CodeActionContext([]))
        return list(self._run(self.client.text_document_code_action_async(asked)) or [])

    def hover(self, path: Path, line: int, character: int) -> str:
        asked = types.HoverParams(types.TextDocumentIdentifier(path.as_uri()), types.Position(line, character))
        shown = self._run(self.client.text_document_hover_async(asked))
        return shown.contents.value if shown and isinstance(shown.contents, types.MarkupContent) else ""


@pytest.fixture(scope="module")
def start(cache: Path) -> Iterator[Any]:
    editors: list[Editor] = []

    def started(locale: str, *encodings: types.PositionEncodingKind) -> Editor:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("XDG_CACHE_HOME", str(cache))
            patch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
            editors.append(Editor(locale, list(encodings)))
        return editors[-1]

    yield started
    for editor in editors:
        editor.stop()


@pytest.fixture(scope="module")
def editor(start: Any) -> Editor:
    """Speaks English and counts columns in UTF-16, as the protocol does by default."""
    made: Editor = start("en")
    return made


@pytest.fixture(scope="module")
def chinese_editor(start: Any) -> Editor:
    """Speaks Traditional Chinese and counts columns in code points."""
    made: Editor = start("zh-hk", types.PositionEncodingKind.Utf32)
    return made


_numbers = itertools.count()


@pytest.fixture
def note(tmp_path: Path) -> Path:
    return tmp_path / f"note-{next(_numbers)}.txt"


def codes(diagnostics: list[types.Diagnostic]) -> list[object]:
    return [diagnostic.code for diagnostic in diagnostics]


def test_a_finding_stands_at_its_place_with_the_source_beside_it(editor: Editor, note: Path) -> None:
    (found,) = editor.open(note, WRONG)
    start = WRONG.splitlines()[2].index("4億")
    assert (found.code, found.source, found.severity) == ("NU102", "bilingual-qa", types.DiagnosticSeverity.Error)
    assert found.range == types.Range(types.Position(2, start), types.Position(2, start + 4))
    assert [related.message for related in found.related_information or []] == ["HK$4.0 billion"]


def test_a_mended_text_has_no_finding(editor: Editor, note: Path) -> None:
    before = codes(editor.open(note, WRONG))
    assert (before, editor.change(note, RIGHT)) == (["NU102"], [])


def test_closing_a_note_clears_its_findings(editor: Editor, note: Path) -> None:
    editor.open(note, WRONG)
    assert editor.close(note) == []


def test_a_quick_fix_writes_the_right_figure(editor: Editor, note: Path) -> None:
    (found,) = editor.open(note, WRONG)
    fix, *_ = editor.fixes(note, found.range)
    (written,) = fix.edit.changes[note.as_uri()]
    assert (fix.kind, written.range, written.new_text) == ("quickfix", found.range, "40億港元")


def test_no_quick_fix_beside_a_finding(editor: Editor, note: Path) -> None:
    editor.open(note, WRONG)
    assert editor.fixes(note, types.Range(types.Position(0, 0), types.Position(0, 4))) == []


def test_hover_shows_the_page_of_the_rule(editor: Editor, note: Path) -> None:
    (found,) = editor.open(note, WRONG)
    assert "# NU102 magnitude-mismatch" in editor.hover(note, 2, found.range.start.character)


def test_hover_on_a_term_shows_its_renderings_in_the_sense_that_is_meant(editor: Editor, note: Path) -> None:
    editor.open(note, TERM)
    shown = editor.hover(note, 0, TERM.index("EV/Sales") + 1)
    assert ("企業價值" in shown, "電動車" in shown.partition("wrong")[0]) == (True, False)


def test_hover_between_paragraphs_shows_nothing(editor: Editor, note: Path) -> None:
    editor.open(note, TERM)
    assert editor.hover(note, 1, 0) == ""


def test_columns_are_counted_in_utf_16_by_default(editor: Editor, note: Path) -> None:
    (found,) = editor.open(note, BEYOND)
    assert found.range.start.character == BEYOND.splitlines()[2].index("4億") + 1


def test_columns_are_counted_in_code_points_where_the_editor_asks(chinese_editor: Editor, note: Path) -> None:
    (found,) = chinese_editor.open(note, BEYOND)
    assert found.range.start.character == BEYOND.splitlines()[2].index("4億")


def test_messages_are_in_the_language_of_the_editor(chinese_editor: Editor, note: Path) -> None:
    (found,) = chinese_editor.open(note, WRONG)
    assert "數量級" in found.message


def test_json_lines_are_marked_inside_the_string(editor: Editor, tmp_path: Path) -> None:
    source, _, target = WRONG.strip().split("\n")
    row = json.dumps({"source": source, "target": f'"{target}"'}, ensure_ascii=False)
    found = next(d for d in editor.open(tmp_path / "rows.jsonl", row + "\n") if d.code == "NU102")
    assert row[found.range.start.character : found.range.end.character] == "4億港元"


def test_what_cannot_be_checked_is_told_at_its_line(editor: Editor, tmp_path: Path) -> None:
    rows = '{"source": "Revenue rose.", "target": "收入上升。"}\n{"source": 1}\n'
    (told,) = editor.open(tmp_path / "broken.jsonl", rows)
    assert (told.range.start.line, told.severity, told.code) == (1, types.DiagnosticSeverity.Error, None)


def test_the_configuration_of_the_folder_holds(editor: Editor, note: Path) -> None:
    (note.parent / "bilingual-qa.toml").write_text('ignore = ["NU"]\n', "utf-8")
    assert editor.open(note, WRONG) == []


def test_a_faulty_configuration_is_told_and_the_server_lives_on(editor: Editor, note: Path, tmp_path: Path) -> None:
    folder = tmp_path / "faulty"
    folder.mkdir()
    (folder / "bilingual-qa.toml").write_text("ignroe = []\n", "utf-8")
    (told,) = editor.open(folder / "note.txt", WRONG)
    assert ("ignroe" in told.message, codes(editor.open(note, WRONG))) == (True, ["NU102"])
