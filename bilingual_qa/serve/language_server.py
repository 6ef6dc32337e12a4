"""A server of the Language Server Protocol (3.17) over standard input and output."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from lsprotocol import types
from pygls import uris
from pygls.lsp.server import LanguageServer

from bilingual_qa.engine.checker import Checker
from bilingual_qa.engine.signature import program_version
from bilingual_qa.messages import language_from_environment, load_catalogue
from bilingual_qa.model import CheckError
from bilingual_qa.serve.buffer import Buffer
from bilingual_qa.serve.checked_buffer import SOURCE, CheckedBuffer

# Seconds without typing before a changed text is checked again.
PAUSE = 0.3


class NoteServer(LanguageServer):
    """Checks the notes that an editor has open.

    Args:
        checker_for: makes the checker for a file, with the configuration that holds there; it may raise `CheckError`.
        language: the language of messages, or `None` for the client's.
    """

    def __init__(self, checker_for: Callable[[Path], Checker], language: str | None) -> None:
        super().__init__("bilingual-qa", program_version(), text_document_sync_kind=types.TextDocumentSyncKind.Incremental)
        self._checker_for = checker_for
        self.language = language
        self._checked: dict[str, CheckedBuffer] = {}
        # One thread: the checker's lazily read parts are not shared between threads.
        self._worker = ThreadPoolExecutor(max_workers=1)

    def checked(self, uri: str) -> CheckedBuffer | None:
        """The last report of an open document."""
        return self._checked.get(uri)

    def forget(self, uri: str) -> None:
        """The document was closed: its findings leave the editor's list."""
        self._checked.pop(uri, None)
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    async def check(self, uri: str) -> None:
        """Check an open document and publish what is found, unless it has changed meanwhile."""
        document = self.workspace.get_text_document(uri)
        version = document.version
        buffer = Buffer(uri, document.source, self.workspace.position_codec)
        try:
            checked = await asyncio.get_running_loop().run_in_executor(self._worker, self._check, buffer)
        except CheckError as error:
            self._checked.pop(uri, None)
            told = types.Diagnostic(buffer.line(1), str(error), types.DiagnosticSeverity.Error, source=SOURCE)
            self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, [told], version))
            return
        if uri in self.workspace.text_documents and self.workspace.get_text_document(uri).version == version:
            self._checked[uri] = checked
            self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, checked.diagnostics(), version))

    def _check(self, buffer: Buffer) -> CheckedBuffer:
        path = Path(uris.to_fs_path(buffer.uri) or "untitled.txt")
        checker = self._checker_for(path)
        report = checker.report([checker.readings.of_content(buffer.text, path)])
        return CheckedBuffer(buffer, report, checker.termbase, load_catalogue(self.language or "en"))


def note_server(checker_for: Callable[[Path], Checker], language: str | None) -> NoteServer:
    """The server with its features; `start_io()` runs it. See `NoteServer` for the arguments."""
    server = NoteServer(checker_for, language)

    @server.feature(types.INITIALIZE)
    def initialized(params: types.InitializeParams) -> None:
        if server.language is None:
            server.language = language_from_environment({"LANG": params.locale or ""})

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    async def opened(params: types.DidOpenTextDocumentParams) -> None:
        await server.check(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(params: types.DidChangeTextDocumentParams) -> None:
        uri = params.text_document.uri
        await asyncio.sleep(PAUSE)
        if server.workspace.get_text_document(uri).version == params.text_document.version:
            await server.check(uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        server.forget(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix]))
    def quick_fixes(params: types.CodeActionParams) -> list[types.CodeAction]:
        checked = server.checked(params.text_document.uri)
        return checked.quick_fixes(params.range) if checked else []

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def hover(params: types.HoverParams) -> types.Hover | None:
        checked = server.checked(params.text_document.uri)
        return checked.hover(params.position) if checked else None

    return server
