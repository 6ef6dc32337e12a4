import sys
from pathlib import Path

import pytest

from bilingual_qa.align import Lexicon, load_lexicon

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def lexicon_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the compiled dictionary."""
    folder = tmp_path_factory.mktemp("lexicon")
    load_lexicon(folder)
    return folder


@pytest.fixture(scope="session")
def lexicon(lexicon_cache: Path) -> Lexicon:
    return load_lexicon(lexicon_cache)
