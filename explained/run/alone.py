"""Run a program alone: start it, wait for it, end it with all that it started, read what it left."""

import contextlib
import functools
import itertools
import json
import os
import signal
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from multiprocessing import connection
from pathlib import Path

import psutil

from explained.program import Program, Section
from explained.run import child, shell
from explained.run.fork_server import ForkServer

# Seconds. What compiles C++ takes twenty, and several times that on a busy machine.
TIMEOUT = 240.0
FORK_SERVER = ForkServer()


@dataclass
class Outcome:
    """What a run printed, by section, and how it ended."""

    outputs: dict[str | None, str] = field(default_factory=dict)  # without trailing blank lines
    stderr: str = ""
    error: str = ""  # the traceback, or why there is none; empty when the run went well
    seen: dict[str, tuple[bool, str | None]] = field(default_factory=dict)  # by watch.Watch


def run(
    program: Program, last: str | None = None, timeout: float = TIMEOUT, *, watch: bool = False
) -> Outcome:
    """Run a program alone, as `python file.py` would, up to and including section `last`.

    The working directory is empty and temporary; a shell program finds copies of its folder there.
    Nothing can be written elsewhere (explained/run/sandbox.py). A run that lasts longer than `timeout`
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
        is_shell = program.path.suffix == ".sh"
        start = shell.start if is_shell else functools.partial(_start_python, watch=watch)
        with start(program, wanted, place) as (pid, finished):
            deadline = time.monotonic() + timeout
            while not finished(max(0.0, min(1.0, deadline - time.monotonic()))):
                if time.monotonic() >= deadline:
                    _kill(pid)
                    return Outcome(error=f"stopped after {timeout:g} seconds: it hangs.")
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(pid, signal.SIGKILL)  # what it left in the background
        return _read(place, wanted, program.tree.root)


def _kill(pid: int) -> None:
    """Kill a run with all that it started: torchrun gives its workers sessions of their own."""
    with contextlib.suppress(psutil.NoSuchProcess, ProcessLookupError):
        family = psutil.Process(pid).children(recursive=True)
        os.killpg(pid, signal.SIGKILL)
        for each in family:
            with contextlib.suppress(psutil.NoSuchProcess):
                each.kill()


def _tidy(output: str) -> str:
    """End an output with one line break, as a page shows it."""
    return output.rstrip("\n") + "\n" if output.strip("\n") else ""


def _read(place: Path, wanted: list[Section], root: Path) -> Outcome:
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
    shorten = str(root) + os.sep
    stderr, error = (text.replace(shorten, "") for text in (stderr, report["error"]))
    return Outcome(outputs, stderr, error, report.get("seen", {}))


@contextlib.contextmanager
def _start_python(
    program: Program, wanted: list[Section], place: Path, watch: bool = False
) -> Iterator:
    """Fork a process that has imported torch and nothing else; yield (pid, wait)."""
    pid, end = FORK_SERVER.fork(child.run, program.path, wanted, place, watch)
    try:
        yield pid, lambda seconds: bool(connection.wait([end], seconds))
    finally:
        os.close(end)
