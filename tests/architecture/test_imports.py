"""Data flows one way: a package imports only packages above it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import bilingual_qa

ROOT = Path(bilingual_qa.__file__).parent
LEVELS: tuple[tuple[str, ...], ...] = (
    ("model",),
    ("messages",),
    ("text",),
    ("quantities",),
    ("glossary",),
    ("readers",),
    ("align",),
    ("analysis",),
    ("rules",),
    ("policy",),
    ("engine",),
    ("reporters", "evaluate", "serve"),
    ("cli",),
)
LEVEL = {package: number for number, packages in enumerate(LEVELS) for package in packages}
# Packages whose sources are heavy to import: only the modules named may load them when they are loaded themselves.
HEAVY = {"spacy", "jieba", "opencc", "lxml", "jinja2", "rich", "sacrebleu", "numpy", "pygls", "lsprotocol"}


def imported(source: str) -> list[str]:
    """The packages of ours that a module imports, by its second name: `from bilingual_qa.text.fold import x` gives `text`."""
    found = []
    for node in ast.walk(ast.parse(source)):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module]
            if node.module == "bilingual_qa":
                names = [f"bilingual_qa.{alias.name}" for alias in node.names]
        found += [name.split(".")[1] for name in names if name.startswith("bilingual_qa.")]
    return found


def violations(package: str, source: str) -> list[str]:
    return [other for other in imported(source) if other != package and LEVEL[other] >= LEVEL[package]]


MODULES = [path for path in sorted(ROOT.rglob("*.py")) if path.parent != ROOT]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_imports_only_from_above(path: Path) -> None:
    package = path.relative_to(ROOT).parts[0]
    assert violations(package, path.read_text("utf-8")) == []


def test_every_package_has_a_level() -> None:
    assert {path.name for path in ROOT.iterdir() if (path / "__init__.py").exists()} == set(LEVEL)


@pytest.mark.parametrize(
    ("package", "source"),
    [
        ("model", "from bilingual_qa.text.fold import lower"),
        ("quantities", "import bilingual_qa.glossary.load"),
        ("rules", "def f():\n    from bilingual_qa.engine.registry import RULES"),
        ("align", "from bilingual_qa import analysis"),
    ],
)
def test_a_planted_import_from_below_is_found(package: str, source: str) -> None:
    assert violations(package, source)


def test_a_module_loads_nothing_heavy_at_the_top() -> None:
    for path in MODULES:
        tree = ast.parse(path.read_text("utf-8"))
        names = {alias.name.split(".")[0] for node in tree.body if isinstance(node, ast.Import) for alias in node.names} | {
            (node.module or "").split(".")[0] for node in tree.body if isinstance(node, ast.ImportFrom)
        }
        allowed = (
            {"numpy", "pygls", "lsprotocol"}
            if path.parent.name == "align"
            else {"jinja2"}
            if path.parent.name == "reporters"
            else {"pygls", "lsprotocol"}
            if path.parent.name == "serve"
            else set()
        )
        assert not (names & HEAVY) - allowed, path
