"""A fault: how it is planted in a checkout, who looks, and what must be said."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from explained.tree import Tree

Plant = Callable[[Path], object]  # is handed the root of a checkout


@dataclass(frozen=True)
class Fault:
    """A fault, the check that must find it, and words that the check must say."""

    plant: Plant
    check: Callable[[Tree], list[str]]
    said: tuple[str, ...]


def replace(file: str, old: str, new: str) -> Plant:
    """Replace a text that must be there, once."""

    def plant(root: Path) -> None:
        text = (root / file).read_text(encoding="utf-8")
        assert old in text, f"{file} has no {old!r} to replace"
        (root / file).write_text(text.replace(old, new, 1), encoding="utf-8")

    return plant


def create(file: str, content: str, encoding: str = "utf-8") -> Plant:
    """Write a file, in a new folder if need be."""

    def plant(root: Path) -> None:
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text(content, encoding=encoding)

    return plant


def remove(file: str) -> Plant:
    """Remove a file."""
    return lambda root: (root / file).unlink()


def several(*plants: Plant) -> Plant:
    """Plant one after the other."""
    return lambda root: [plant(root) for plant in plants]


def plain(text: str) -> str:
    """Return a text without colors, each space, tab and line break one space."""
    return re.sub(r"\s+", " ", re.sub(r"\x1b\[[0-9;]*m", "", text))


def unsaid(said: tuple[str, ...], text: str) -> list[str]:
    """Return the words that do not stand in a text."""
    return [words for words in said if plain(words) not in plain(text)]
