"""What happens in the fork that runs a Python program."""

import contextlib
import json
import linecache
import os
import sys
import tempfile
import traceback
import types
from pathlib import Path

from explained.program import Section
from explained.run import sandbox


def temporary(place: Path) -> dict[str, str]:
    """Return where a run keeps what is temporary; what another block compiled is not taken."""
    return {
        "TMPDIR": str(place / "tmp"),
        "TORCHINDUCTOR_CACHE_DIR": str(place / "tmp" / "inductor"),
    }


def run(path: Path, wanted: list[Section], place: Path, watch: bool) -> None:
    """Execute sections as the module `__main__` of `path`; leave stdout, stderr and a report."""
    os.setsid()  # so that a timeout kills its children too
    for descriptor, name in ((1, "stdout"), (2, "stderr")):
        target = os.open(place / name, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        os.dup2(target, descriptor)
        os.close(target)
    # Open for as long as the process lives.
    sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115
    sys.stdout = open(1, "w", encoding="utf-8", buffering=1, closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", buffering=1, closefd=False)  # noqa: SIM115
    sys.argv = [str(path)]
    sys.path[0] = str(path.parent)
    os.chdir(place / "work")
    os.environ.update(temporary(place))
    tempfile.tempdir = None  # the zygote may have looked it up
    sandbox.confine(place)
    watched = None
    if watch:
        from explained.run.watch import Watch  # it lists all of torch.nn, for a second

        watched = Watch(path)
    _scatter_seeds()

    main = types.ModuleType("__main__")
    main.__file__ = str(path)
    sys.modules["__main__"] = main
    ends, error = [], ""
    try:
        for section in wanted:
            # Blank lines in front keep the line numbers of the file in every traceback.
            source = "\n" * (section.line - 1) + section.text
            code = compile(source, str(path), "exec", dont_inherit=True)
            with watched.during(section.name) if watched else contextlib.nullcontext():
                exec(code, main.__dict__)  # noqa: S102
            sys.stdout.flush()
            ends.append(os.fstat(1).st_size)
    except SystemExit as stop:
        error = "" if stop.code in (None, 0) else f"SystemExit: {stop.code}"
    except BaseException as raised:  # noqa: BLE001 (whatever it is, the reader of the test needs it)
        error = _traceback(raised, path)
        if isinstance(raised, PermissionError):
            error += "A block may write to its working directory only: write there.\n"
    sys.stdout.flush()
    sys.stderr.flush()  # a progress bar ends no line
    ends += [os.fstat(1).st_size] * (len(wanted) - len(ends))
    report = {"ends": ends, "error": error, "seen": watched.seen if watched else {}}
    (place / "report.json").write_text(json.dumps(report))


def _scatter_seeds() -> None:
    """Start from other random numbers in each run, as fresh interpreters do.

    All forks would else start alike, and a program without a seed would seem to repeat itself.
    """
    import random

    import torch

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
