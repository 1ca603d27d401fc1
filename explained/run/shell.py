"""How a shell program is started."""

import contextlib
import functools
import json
import os
import subprocess
import sysconfig
from collections.abc import Iterator
from pathlib import Path

from explained.program import Program, Section
from explained.run import sandbox
from explained.run.child import temporary


@contextlib.contextmanager
def start(program: Program, wanted: list[Section], place: Path) -> Iterator:
    """Run `sh -e` among copies of the program's folder; yield (pid, wait)."""
    for source in program.path.parent.glob("*.py"):
        (place / "work" / source.name).write_bytes(source.read_bytes())
    # `python` is the interpreter of the tests, whatever else is installed.
    environment = {
        **os.environ,
        **temporary(place),
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
