"""What takes long to draw and is drawn at each build, kept on disk: blocks in color, formulas.

It is kept by all that it was made of, so that nothing there is ever out of date; `make clean`
removes it.
"""

import hashlib
import inspect
import os
from collections.abc import Callable
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

Draw = Callable[[str], str]


def kept(draw: Draw, folder: Path, package: str) -> Draw:
    """Return `draw` with what it drew kept in a folder, while it and a package stay the same."""
    key = _key(draw, package)

    def look(text: str) -> str:
        own = key.copy()
        own.update(text.encode())
        path = folder / own.hexdigest()[:32]
        try:
            return path.read_text(encoding="utf-8")
        except FileNotFoundError:
            drawn = draw(text)
        folder.mkdir(parents=True, exist_ok=True)
        whole = path.with_suffix(f".{os.getpid()}")  # another build may read it at the same time
        whole.write_text(drawn, encoding="utf-8", newline="\n")
        whole.replace(path)
        return drawn

    return look


@cache
def _key(draw: Draw, package: str) -> Any:
    """Return the beginning of the digest of all that `draw` makes: its source, and a package."""
    source = Path(inspect.getfile(draw)).read_bytes()
    return hashlib.sha256(
        f"{draw.__name__} {package} {metadata.version(package)}".encode() + source
    )
