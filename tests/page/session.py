"""Paste programs into IPython, as a reader does; each into a session of its own.

Run as `python session.py FILE...`: prints what each program showed, as JSON. A pseudo-terminal
stands for the reader's, and bracketed paste for the clipboard. The sessions are forks of this
process, which has imported torch and IPython: so each is new, and starts in a tenth of a second.
"""

import contextlib
import json
import os
import pty
import select
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

import torch  # noqa: F401 (for the forks)
from IPython.terminal.interactiveshell import TerminalInteractiveShell
from traitlets.config import Config

SECONDS = 60.0
PASTE = "\x1b[200~{}\x1b[201~"
ENTER = "\r"
READY = b"\x1b[?2004h"  # the prompt asks the terminal for bracketed paste


def session(shown: Path) -> None:
    """Be IPython at a terminal; what a cell shows goes to a file."""
    config = Config()
    config.TerminalInteractiveShell.simple_prompt = False  # it looked when it was imported
    config.TerminalInteractiveShell.confirm_exit = False
    config.TerminalInteractiveShell.autosuggestions_provider = None
    config.TerminalInteractiveShell.colors = "nocolor"
    config.HistoryManager.enabled = False
    shell = TerminalInteractiveShell.instance(config=config)
    kept = []

    def before(_: object) -> None:
        sys.stdout.flush()
        kept.append(os.dup(1))
        target = os.open(shown, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        os.dup2(target, 1)
        os.dup2(target, 2)

    def after(_: object) -> None:
        sys.stdout.flush()
        sys.stderr.flush()
        os.dup2(kept[-1], 1)
        os.dup2(kept[-1], 2)
        shown.with_suffix(".done").touch()

    shell.events.register("pre_run_cell", before)
    shell.events.register("post_run_cell", after)
    shell.mainloop()


def pasted(program: Path) -> str:
    """Paste a program into a new session, among copies of its folder; return what it showed."""
    with tempfile.TemporaryDirectory(prefix="paste-", ignore_cleanup_errors=True) as folder:
        work, shown = Path(folder, "work"), Path(folder, "shown")
        work.mkdir()
        for each in program.parent.glob("*.py"):
            shutil.copy(each, work)
        process, terminal = pty.fork()
        if process == 0:
            os.chdir(work)
            os.environ.update(TERM="xterm", IPYTHONDIR=str(Path(folder, "ipython")), HOME=folder)
            sys.path.insert(0, "")
            try:
                session(shown)
            finally:
                os._exit(0)
        try:
            _wait(terminal, READY)
            code = program.read_text(encoding="utf-8")
            os.write(terminal, PASTE.format(code.rstrip("\n")).encode())
            _drain(terminal, 0.3)
            end = time.monotonic() + SECONDS
            for _ in range(3):  # a block that ends indented takes a blank line more
                os.write(terminal, ENTER.encode())
                _drain(terminal, 0.3)
                if shown.exists():
                    break
            while not shown.with_suffix(".done").exists() and time.monotonic() < end:
                _drain(terminal, 0.05)
            return shown.read_text(encoding="utf-8") if shown.exists() else "nothing ran"
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)
            os.close(terminal)


def _drain(terminal: int, seconds: float) -> bytes:
    """Read what the terminal shows, until it has shown nothing for some seconds."""
    found = b""
    while select.select([terminal], [], [], seconds)[0]:
        try:
            found += os.read(terminal, 1 << 16)
        except OSError:
            break
    return found


def _wait(terminal: int, wanted: bytes) -> None:
    """Read what the terminal shows, until it shows a text."""
    found, end = b"", time.monotonic() + SECONDS
    while wanted not in found:
        if time.monotonic() > end:
            raise TimeoutError(f"IPython never asked for a program: {found.decode()}")
        found += _drain(terminal, 0.05)


if __name__ == "__main__":
    json.dump({name: pasted(Path(name)) for name in sys.argv[1:]}, sys.stdout)
