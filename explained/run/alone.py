"""Run a program alone: ask the fork server for it, and read what it left."""

import itertools
import json
import os
import signal
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from explained.program import Program, Section
from explained.run import child, keeper, shell
from explained.run.fork_server import EndedError, ForkServer

# Seconds. What compiles C++ takes twenty, and several times that on a busy machine.
TIMEOUT = 240.0
FORK_SERVER = ForkServer()


@dataclass
class Outcome:
    """What a run printed, by section, and how it ended.

    Outputs are exact, from the first line break to the last. A byte that is not UTF-8 stands in
    them as a lone surrogate.
    """

    outputs: dict[str | None, str] = field(default_factory=dict)
    stderr: str = ""
    error: str = ""  # the traceback, or why there is none; empty when the run went well
    seen: dict[str, tuple[bool, str | None]] = field(default_factory=dict)  # by watch.Watch


def run(
    program: Program,
    last: str | None = None,
    timeout: float = TIMEOUT,
    *,
    watch: bool = False,
    server: ForkServer = FORK_SERVER,
) -> Outcome:
    """Run a program alone, as `python file.py` would, up to and including section `last`.

    The working directory is empty and temporary; a shell program finds copies of its folder there.
    Nothing can be written elsewhere (explained/run/sandbox.py). The run ends when the program and
    all that it started have ended: what its threads, exit handlers and children print late belongs
    to the last section of the program. After `timeout` seconds all of them are killed. With
    `watch`, the outcome also says which names of torch.nn a Python program ran.
    """
    wanted = program.sections
    if last is not None:
        names = [section.name for section in wanted]
        wanted = wanted[: names.index(last) + 1]
    with tempfile.TemporaryDirectory(prefix="block-", ignore_cleanup_errors=True) as scratch:
        place = Path(scratch)
        (place / "work").mkdir()
        (place / "tmp").mkdir()
        if program.path.suffix == ".sh":
            begin = (shell.run, program.path, "".join(section.text for section in wanted))
        else:
            begin = (child.run, program.path, wanted, watch)
        try:
            left = server.ask(keeper.keep, begin, place, program.tree.root, timeout)
        except EndedError as problem:
            return Outcome(error=f"{problem}\n")
    return _read(left, program, wanted)


def _read(left: keeper.Left, program: Program, wanted: list[Section]) -> Outcome:
    """Turn what a run left into its outcome."""
    shorten = str(program.tree.root) + os.sep
    stderr = left.stderr.decode(errors="replace").replace(shorten, "")
    report = json.loads(left.report) if left.report else {}
    ends = report.get("ends", [len(left.stdout)])
    if wanted[-1] == program.sections[-1]:
        ends[-1] = len(left.stdout)
    texts = [
        left.stdout[start:end].decode(errors="surrogateescape")
        for start, end in itertools.pairwise([0, *ends])
    ]
    outputs = {section.name: text for section, text in zip(wanted, texts, strict=False)}
    error = left.problem or report.get("error") or _bad_end(left.status, program, bool(report))
    if not left.problem and not report.get("error") and error:
        error += stderr
    return Outcome(outputs, stderr, error.replace(shorten, ""), report.get("seen", {}))


def _bad_end(status: int, program: Program, reported: bool) -> str:
    """Say how a process ended, by its wait status; empty if it ended well."""
    if os.WIFSIGNALED(status):
        name = signal.Signals(os.WTERMSIG(status)).name
        when = "while Python left it" if reported else "before its last line"
        return f"killed by {name} {when}.\n"
    code = os.waitstatus_to_exitcode(status)
    if program.path.suffix == ".sh":
        return f"exit status {code}\n" if code else ""
    if reported:
        return f"exit status {code} while Python left it.\n" if code else ""
    return (
        f"its process ended with exit status {code} before its last line, by os._exit or os.exec:"
        " what Python does at the end of a file was left out. Use sys.exit.\n"
    )
