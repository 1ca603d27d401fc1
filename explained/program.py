"""A snippet, and running it alone.

A program is a file in snippets/: Python (`.py`) or shell (`.sh`). It is shown whole, or in named
sections that run in order. Each run happens in a process of its own, so that nothing a program
does (random state, default dtype, hooks, files) can reach another.
"""

import contextlib
import functools
import itertools
import json
import linecache
import os
import re
import signal
import subprocess
import sys
import sysconfig
import tempfile
import time
import traceback
import types
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from importlib import metadata
from multiprocessing import connection
from pathlib import Path

import psutil

from explained import sandbox
from explained.zygote import Zygote

ROOT = Path(__file__).resolve().parent.parent
SNIPPETS = ROOT / "snippets"
# Records hold for the torch that requirements.txt pins; x.torch-2.14.txt holds for that one.
TORCH = re.sub(r"^(\d+\.\d+).*", r"\1", metadata.version("torch"))
# Seconds. What compiles C++ takes twenty, and several times that on a busy machine.
TIMEOUT = 240.0
ZYGOTE = Zygote()

MARKER = re.compile(r"^\s*(?:# )?--8<-- \[(?P<kind>start|end):(?P<name>[a-z][a-z0-9-]*)\]\s*$")


class ProgramError(Exception):
    """What is wrong with a program, as `file:line: what. Cure.`"""


def relative(path: Path) -> str:
    """Return `path` as seen from the root of the repository, with forward slashes."""
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.as_posix()


@dataclass(frozen=True)
class Section:
    """A named part of a file; a file without markers is one section whose name is None."""

    name: str | None
    text: str
    line: int  # of its first line in the file, from 1


def sections(path: Path) -> list[Section]:
    """Return the sections of a program or a record, in order.

    Raises ProgramError for markers that do not pair, for bytes that are no text, and for a line
    outside all sections: the page would hide it.
    """
    found: list[Section] = []
    outside: list[int] = []
    try:
        whole = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise ProgramError(f"{relative(path)}: is not UTF-8. Save it as UTF-8.") from None
    name, start, lines = None, 0, whole.splitlines()
    for number, line in enumerate(lines, 1):
        if not (marker := MARKER.match(line)):
            if name is None and line.strip():
                outside.append(number)
            continue
        at = f"{relative(path)}:{number}"
        if marker["kind"] == "start":
            if name is not None:
                raise ProgramError(f"{at}: section {name!r} is still open. End it first.")
            if any(section.name == marker["name"] for section in found):
                raise ProgramError(f"{at}: section {marker['name']!r} exists. Choose another name.")
            name, start = marker["name"], number + 1
        elif marker["name"] != name:
            raise ProgramError(f"{at}: section {marker['name']!r} was not started. Start it first.")
        else:
            text = "\n".join(lines[start - 1 : number - 1]) + "\n"
            found.append(Section(name, text, start))
            name = None
    if name is not None:
        raise ProgramError(f"{relative(path)}:{start - 1}: section {name!r} never ends. End it.")
    if not found:
        return [Section(None, whole, 1)]
    if outside:
        raise ProgramError(
            f"{relative(path)}:{outside[0]}: this line is in no section, so no page would show it."
            " Move it into a section."
        )
    return found


@dataclass(frozen=True)
class Program:
    """A file in snippets/ that a page shows."""

    path: Path

    @cached_property
    def sections(self) -> list[Section]:
        """Its sections in order; see `sections()`."""
        return sections(self.path)

    @property
    def record(self) -> Path:
        """The file that holds what it printed."""
        return self.path.with_suffix(".txt")

    def record_on(self, version: str) -> Path:
        """The file that holds what it prints on another torch, where that is another text."""
        return self.path.with_suffix(f".torch-{version}.txt")

    @property
    def name(self) -> str:
        """Its path under snippets/, as pages include it."""
        return self.path.relative_to(SNIPPETS).as_posix()


def programs() -> list[Program]:
    """Return all programs, sorted by path."""
    return [Program(path) for path in sorted(SNIPPETS.rglob("*")) if path.suffix in (".py", ".sh")]


@dataclass
class Outcome:
    """What a run printed, by section, and how it ended."""

    outputs: dict[str | None, str] = field(default_factory=dict)  # without trailing blank lines
    stderr: str = ""
    error: str = ""  # the traceback, or why there is none; empty when the run went well
    seen: dict[str, tuple[bool, str | None]] = field(default_factory=dict)  # by coverage.Watch


def run(
    program: Program, last: str | None = None, timeout: float = TIMEOUT, *, watch: bool = False
) -> Outcome:
    """Run a program alone, as `python file.py` would, up to and including section `last`.

    The working directory is empty and temporary; a shell program finds copies of its folder there.
    Nothing can be written elsewhere (explained/sandbox.py). A run that lasts longer than `timeout`
    seconds is killed with all its children. With `watch`, the outcome also says which names of
    torch.nn a Python program ran.
    """
    wanted = program.sections
    if last is not None:
        names = [section.name for section in wanted]
        wanted = wanted[: names.index(last) + 1]
    with tempfile.TemporaryDirectory(prefix="block-", ignore_cleanup_errors=True) as scratch:
        place = Path(scratch)
        (place / "work").mkdir()
        (place / "tmp").mkdir()
        shell = program.path.suffix == ".sh"
        start = _start_shell if shell else functools.partial(_start_python, watch=watch)
        with start(program, wanted, place) as (pid, finished):
            deadline = time.monotonic() + timeout
            while not finished(max(0.0, min(1.0, deadline - time.monotonic()))):
                if time.monotonic() >= deadline:
                    _kill(pid)
                    return Outcome(error=f"stopped after {timeout:g} seconds: it hangs.")
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(pid, signal.SIGKILL)  # what it left in the background
        return _read(place, wanted)


def _kill(pid: int) -> None:
    """Kill a run with all that it started: torchrun gives its workers sessions of their own."""
    with contextlib.suppress(psutil.NoSuchProcess, ProcessLookupError):
        family = psutil.Process(pid).children(recursive=True)
        os.killpg(pid, signal.SIGKILL)
        for each in family:
            with contextlib.suppress(psutil.NoSuchProcess):
                each.kill()


def _temporary(place: Path) -> dict[str, str]:
    """Return where a run keeps what is temporary; what another block compiled is not taken."""
    return {
        "TMPDIR": str(place / "tmp"),
        "TORCHINDUCTOR_CACHE_DIR": str(place / "tmp" / "inductor"),
    }


def _tidy(output: str) -> str:
    """End an output with one line break, as a page shows it."""
    return output.rstrip("\n") + "\n" if output.strip("\n") else ""


def _read(place: Path, wanted: list[Section]) -> Outcome:
    """Collect what a run left in its folder."""
    stdout = (place / "stdout").read_bytes()
    stderr = (place / "stderr").read_text(encoding="utf-8", errors="replace")
    try:
        report = json.loads((place / "report.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Outcome(stderr=stderr, error=f"the process died without a word.\n{stderr}")
    cuts = [0, *report["ends"]]
    texts = [_tidy(stdout[a:b].decode(errors="replace")) for a, b in itertools.pairwise(cuts)]
    outputs = {section.name: text for section, text in zip(wanted, texts, strict=False)}
    shorten = str(ROOT) + os.sep
    stderr, error = (text.replace(shorten, "") for text in (stderr, report["error"]))
    return Outcome(outputs, stderr, error, report.get("seen", {}))


# Python programs ----------------------------------------------------------------------------------


@contextlib.contextmanager
def _start_python(
    program: Program, wanted: list[Section], place: Path, watch: bool = False
) -> Iterator:
    """Fork a process that has imported torch and nothing else; yield (pid, wait)."""
    pid, end = ZYGOTE.fork(_child, program.path, wanted, place, watch)
    try:
        yield pid, lambda seconds: bool(connection.wait([end], seconds))
    finally:
        os.close(end)


def _child(path: Path, wanted: list[Section], place: Path, watch: bool) -> None:
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
    os.environ.update(_temporary(place))
    tempfile.tempdir = None  # the zygote may have looked it up
    sandbox.confine(place)
    watched = None
    if watch:
        from explained import coverage  # it imports this module

        watched = coverage.Watch(path)
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


# Shell programs -----------------------------------------------------------------------------------


@contextlib.contextmanager
def _start_shell(program: Program, wanted: list[Section], place: Path) -> Iterator:
    """Run `sh -e` among copies of the program's folder; yield (pid, wait)."""
    for source in program.path.parent.glob("*.py"):
        (place / "work" / source.name).write_bytes(source.read_bytes())
    # `python` is the interpreter of the tests, whatever else is installed.
    environment = {
        **os.environ,
        **_temporary(place),
        "PATH": sysconfig.get_path("scripts") + os.pathsep + os.environ["PATH"],
    }
    with (
        open(place / "stdout", "wb") as stdout,
        open(place / "stderr", "wb") as stderr,
        subprocess.Popen(
            ["sh", "-e", "-c", "".join(section.text for section in wanted)],
            cwd=place / "work",
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=stderr,
            start_new_session=True,
            preexec_fn=functools.partial(sandbox.confine, place),
        ) as process,
    ):

        def finished(seconds: float) -> bool:
            try:
                code = process.wait(seconds)
            except subprocess.TimeoutExpired:
                return False
            end = (place / "stdout").stat().st_size
            error = f"exit status {code}\n" + (place / "stderr").read_text() if code else ""
            (place / "report.json").write_text(json.dumps({"ends": [end], "error": error}))
            return True

        yield process.pid, finished
