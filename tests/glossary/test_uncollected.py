"""The garbage collector is off while a glossary is read, and on again afterwards."""

from __future__ import annotations

import gc

import pytest

from bilingual_qa.glossary.uncollected import uncollected


def test_it_is_off_meanwhile_and_on_again() -> None:
    assert gc.isenabled()
    with uncollected():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_is_on_again_after_an_error() -> None:
    with pytest.raises(ValueError, match="faulty row"), uncollected():
        raise ValueError("faulty row")
    assert gc.isenabled()


def test_who_had_it_off_keeps_it_off() -> None:
    gc.disable()
    try:
        with uncollected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
