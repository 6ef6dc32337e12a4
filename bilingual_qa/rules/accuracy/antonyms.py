"""Opposites of English words: a hand-written table of poles, and those that a prefix or an ending makes.

A line of the table has two sides, each with words of one meaning in small letters and in the form of a dictionary; what stands
in several lines has the opposites of all. Of Chinese it says nothing: what a Chinese word means, the dictionary knows.
"""

from __future__ import annotations

import csv
import functools
from collections.abc import Callable, Iterator, Mapping
from importlib.resources import files

import msgspec

from bilingual_qa.align.stems import stem

# What stands behind a prefix, or before an ending, has so many letters at least: shorter ones are chance, as in "until".
_SHORTEST = 4


class Opposites(msgspec.Struct, frozen=True):
    """The stems that mean the opposite of a word, and those that mean the like of it, itself among them."""

    opposite: frozenset[str]
    alike: frozenset[str]


def opposites_of(name: str, known: Callable[[str], bool]) -> Opposites | None:
    """The opposites of an English stem, by the table or else by its form; `None` where it has none.

    Args:
        name: the stem.
        known: whether a stem is a word of the dictionary.
    """
    listed = listed_opposites().get(name)
    if listed is not None:
        return listed
    made = frozenset(form for form in _formed(name) if known(form))
    return Opposites(made, frozenset((name,))) if made and known(name) else None


@functools.cache
def listed_opposites() -> Mapping[str, Opposites]:
    """The opposites of each stem of the table."""
    opposite: dict[str, set[str]] = {}
    alike: dict[str, set[str]] = {}
    for pole, other in _lines():
        for said, turned in ((pole, other), (other, pole)):
            for name in said:
                opposite.setdefault(name, set()).update(turned)
                alike.setdefault(name, set()).update(said)
    # What one line has beside a word and another against it says neither.
    return {
        name: Opposites(frozenset(opposite[name] - alike[name]), frozenset(alike[name] - opposite[name] | {name}))
        for name in opposite
    }


def _lines() -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    with files(__package__).joinpath("antonyms.csv").open("r", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            yield frozenset(map(stem, row["pole"].split())), frozenset(map(stem, row["opposite"].split()))


@functools.lru_cache(maxsize=50_000)
def _formed(name: str) -> tuple[str, ...]:
    """What the stem would be with the prefix of the opposite, or without it: profitable, unprofitable; harmful, harmless."""
    if name.endswith("less") and len(name) >= _SHORTEST + 4:
        return (f"{name[:-4]}ful",)
    if name.endswith("ful") and len(name) >= _SHORTEST + 3:
        return (f"{name[:-3]}less",)
    if name.startswith("un"):
        return (name[2:],) if len(name) >= _SHORTEST + 2 else ()
    return (f"un{name}",) if len(name) >= _SHORTEST else ()
