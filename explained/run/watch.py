"""Which public names of torch.nn a program runs, seen while it runs.

A name that is imported, printed or looked up does not count. A function counts when it is entered;
a class when an instance is made, and then only the most specific public class of that instance.
"""

import contextlib
import sys
import threading
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from types import FrameType, FunctionType
from typing import Any

from explained.meter.names import everything, makers


class Watch:
    """Sees which public names run, by Python's own profiling hook.

    The hook changes nothing that a program could print, unless it asks for the hook.
    """

    def __init__(self, path: Path) -> None:
        self.file = str(path)
        self.section: str | None = None  # the one that runs now
        self.seen: dict[str, tuple[bool, str | None]] = {}  # name: (inside torch only, section)
        self.builtins: dict[Any, list[str]] = defaultdict(list)
        self.classes: dict[type, list[str]] = defaultdict(list)
        # Code is looked up by its id: equal code of two functions is still two functions.
        self.functions: dict[int, list[tuple[str, dict]]] = defaultdict(list)
        self.makers: set[int] = set()
        for name, value in everything().items():
            if isinstance(value, type):
                self.classes[value].append(name)
                self.makers |= {id(maker.__code__) for maker in makers(value)}
            elif isinstance(value, FunctionType):
                self.functions[id(value.__code__)].append((name, _closure(value)))
            else:
                self.builtins[value].append(name)

    @contextlib.contextmanager
    def during(self, section: str | None) -> Iterator[None]:
        """Watch while a section runs, in this thread and in those that it starts."""
        self.section = section
        threading.setprofile(self.hook)
        sys.setprofile(self.hook)
        try:
            yield
        finally:
            sys.setprofile(None)
            threading.setprofile(None)  # pyrefly: ignore[bad-argument-type]

    def hook(self, frame: FrameType, event: str, arg: Any) -> None:
        """Note what a call enters; called by Python at each call and return."""
        if event == "c_call":
            if arg in self.builtins:
                self.note(self.builtins[arg], frame)
        elif event == "call":
            code = id(frame.f_code)
            if code in self.functions:
                values = frame.f_locals
                for name, closure in self.functions[code]:
                    if all(values.get(key) is closure[key] for key in closure):
                        self.note([name], frame.f_back)
            if code in self.makers:
                made = frame.f_locals[frame.f_code.co_varnames[0]]
                for kind in (made if isinstance(made, type) else type(made)).__mro__:
                    if kind in self.classes:
                        self.note(self.classes[kind], frame.f_back)
                        break

    def note(self, names: list[str], caller: FrameType | None) -> None:
        """Remember where names run first; a call by the program itself outdoes one inside torch."""
        inside = caller is None or caller.f_code.co_filename != self.file
        for name in names:
            if name not in self.seen or (self.seen[name][0] and not inside):
                self.seen[name] = (inside, self.section)


def _closure(function: FunctionType) -> dict[str, Any]:
    """Return a function's closure: wrappers such as F.max_pool2d share code, and differ by it."""
    cells = function.__closure__ or ()
    values = zip(function.__code__.co_freevars, cells, strict=True)
    return {name: cell.cell_contents for name, cell in values}
