"""What happens in the process of a Python program: what `python file.py` does in a new interpreter.

What holds: the file is the module `__main__`; it is compiled as a whole and runs section by
section; at its end Python waits for threads that are no daemons, calls exit handlers, destroys the
global names with all that they hold (`__del__`), and flushes what Python and C have buffered. A
fork that the program makes does the same, and reports nothing. stdout is flushed at each line, as
in a terminal. What does not hold: modules of torch are not taken down, and destructors of C++ do
not run: the interpreter would need half a second for both, in each block.
"""

import __future__

import atexit
import builtins
import contextlib
import ctypes
import errno
import gc
import io
import json
import linecache
import os
import random
import sys
import threading
import traceback
import types
import weakref
from collections.abc import Callable
from importlib.machinery import SourceFileLoader
from pathlib import Path
from typing import IO, Any, NoReturn

import torch

from explained.program import Section
from explained.run.keeper import MEMORY

# Of __future__; a later section is compiled as the first one asked for.
FUTURES = sum({getattr(__future__, name).compiler_flag for name in __future__.all_feature_names})

REFUSED = (
    errno.EACCES,
    errno.EPERM,
    errno.EROFS,
    errno.EXDEV,
)  # what explained/run/sandbox.py says


def run(
    path: Path, wanted: list[Section], watch: bool, stdout: IO[bytes], report: IO[bytes]
) -> NoReturn:
    """Execute sections as the module `__main__` of `path`, and end this process.

    Its stdout is a file, `stdout`. The report says where in it the output of each section ends,
    what went wrong, and, with `watch`, what was seen.
    """
    for stream, errors in ((sys.stdout, "strict"), (sys.stderr, "backslashreplace")):
        assert isinstance(stream, io.TextIOWrapper)
        stream.reconfigure(
            encoding="utf-8", errors=errors, line_buffering=True, write_through=False
        )
    sys.argv = [str(path)]
    sys.path[0] = str(path.parent)
    watched = None
    if watch:
        from explained.run.watch import Watch  # it lists all of torch.nn, for a second

        watched = Watch(path)
    _scatter_seeds()
    for name in [name for name in sys.modules if name.partition(".")[0] == "explained"]:
        del sys.modules[name]  # a new interpreter would not find it either

    began = os.getpid()
    ends: list[int] = []
    error = ""
    try:
        _execute(path, wanted, watched, lambda: ends.append(_printed(stdout)))
    except SystemExit as stop:
        error = "" if stop.code in (None, 0) else f"SystemExit: {stop.code}\n"
    except BaseException as raised:  # noqa: BLE001 (whatever it is, the reader of the test needs it)
        error = _traceback(raised, path) + _cure(raised)
    ends += [_printed(stdout)] * (len(wanted) - len(ends))
    if os.getpid() == began:
        seen = watched.seen if watched else {}
        report.write(json.dumps({"ends": ends, "error": error, "seen": seen}).encode())
    elif error:  # in a fork that the program made
        print(error, file=sys.stderr)
    _leave(1 if error else 0)


def _execute(
    path: Path, wanted: list[Section], watched: Any, after_each: Callable[[], None]
) -> None:
    """Execute sections in a new module `__main__`."""
    main = sys.modules["__main__"] = types.ModuleType("__main__")
    loader = SourceFileLoader("__main__", str(path))
    vars(main).update(__file__=str(path), __builtins__=builtins, __loader__=loader)
    vars(main).update(__cached__=None, __annotations__={})
    whole = compile(path.read_bytes(), str(path), "exec", dont_inherit=True)
    for section in wanted:
        code = whole
        if section.name is not None:
            # Blank lines in front keep the line numbers of the file in every traceback.
            source = "\n" * (section.line - 1) + section.text
            futures = whole.co_flags & FUTURES
            code = compile(source, str(path), "exec", futures, dont_inherit=True)
        with watched.during(section.name) if watched else contextlib.nullcontext():
            exec(code, vars(main))  # noqa: S102
        after_each()


def _printed(stdout: IO[bytes]) -> int:
    """Return how many bytes have been printed, with what Python and C still hold back."""
    for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
        with contextlib.suppress(AttributeError, OSError, ValueError):  # closed, or replaced
            stream.flush()  # pyrefly: ignore[missing-attribute]
    ctypes.CDLL(None).fflush(None)
    return os.fstat(stdout.fileno()).st_size


def _scatter_seeds() -> None:
    """Start from other random numbers in each run, as new interpreters do.

    All forks would else start alike, and a program without a seed would seem to repeat itself.
    """
    random.seed()
    torch.seed()
    if numpy := sys.modules.get("numpy"):
        numpy.random.seed()


def _traceback(raised: BaseException, path: Path) -> str:
    """Format an exception from the program's first frame on, as `python file.py` shows it."""
    linecache.checkcache(str(path))
    frame = raised.__traceback__
    while frame and frame.tb_frame.f_code.co_filename != str(path):
        frame = frame.tb_next
    return "".join(traceback.format_exception(type(raised), raised, frame))


def _cure(raised: BaseException) -> str:
    """Say which limit of a run an exception comes from, and what to do; empty if from none."""
    if any(os.strerror(number) in str(raised) for number in REFUSED):  # C++ has no OSError
        return (
            "A block writes into its working directory only, reads no home folder, and sends"
            " signals to its own processes only (explained/run/sandbox.py): do the same.\n"
        )
    if isinstance(raised, MemoryError) or "allocate memory" in str(raised):
        return (
            f"Each process of a block has {MEMORY} GiB of memory"
            " (explained/run/keeper.py): take less.\n"
        )
    return ""


def _leave(status: int) -> NoReturn:
    """End this process, after what Python does when the last line of a file has run."""
    threading._shutdown()  # pyrefly: ignore[missing-attribute]
    atexit._run_exitfuncs()
    gc.collect()
    if main := sys.modules.pop("__main__", None):
        alive = weakref.ref(main)
        del main
        gc.collect()
        if main := alive():  # something else holds it: then Python clears its names, in this order
            names = [name for name in vars(main) if name != "__builtins__"]
            names.sort(key=lambda name: not name.startswith("_") or name.startswith("__"))
            for name in names:
                vars(main)[name] = None
            gc.collect()
    with open(os.devnull, "rb") as nothing:
        _printed(nothing)
    os._exit(status)
