"""Every program as its reader runs it, `python file.py` in a new interpreter, beside its record.

A run for the tests is a fork of a process that has imported torch, which spares it seconds. Here it
has no such help, nor a sandbox: where it prints another text, the machinery is wrong.
"""

import argparse
import difflib
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from explained.program import Program, programs
from explained.record import recorded
from explained.tree import Tree

TIMEOUT = 600  # seconds


def plainly(program: Program) -> subprocess.CompletedProcess[bytes]:
    """Run a program with `python` or `sh`, in an empty folder, and return how that went.

    A shell program finds copies of the Python files of its own folder there. As in a terminal, what
    is printed comes at once, not after what children print (`-u`).
    """
    with tempfile.TemporaryDirectory(prefix="plain-", ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        (place / "work").mkdir()
        (place / "tmp").mkdir()
        command = [sys.executable, "-u", "-X", "utf8", str(program.path)]
        if program.path.suffix == ".sh":
            command = ["sh", "-e", str(program.path)]
            for source in program.path.parent.glob("*.py"):
                shutil.copy(source, place / "work")
        return subprocess.run(
            command,
            cwd=place / "work",
            env={
                **os.environ,
                "TMPDIR": str(place / "tmp"),
                "PATH": sysconfig.get_path("scripts") + os.pathsep + os.environ["PATH"],
                "PYTHONDONTWRITEBYTECODE": "1",  # beside the programs
            },
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=TIMEOUT,
        )


def difference(program: Program) -> str:
    """Run a program plainly; say how that differs from its record; empty if it does not."""
    try:
        done = plainly(program)
    except subprocess.TimeoutExpired:
        return f"{program.where}: did not end after {TIMEOUT} seconds.\n"
    problem = ""
    if done.returncode:
        problem += f"{program.where}: exit status {done.returncode}.\n"
    if done.stderr:
        problem += f"{program.where}: wrote to stderr:\n{done.stderr.decode(errors='replace')}"
    wanted = "".join(recorded(program).values())
    given = done.stdout.decode(errors="backslashreplace")
    if given != wanted:
        name = program.tree.relative(program.record)
        lines = difflib.unified_diff(
            wanted.splitlines(), given.splitlines(), name, f"python {program.where}", lineterm=""
        )
        problem += "\n".join(lines) + "\n"
    return problem


def main() -> int:
    """Compare the programs named on the command line, or all of them."""
    parser = argparse.ArgumentParser(prog="make same", description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path, help="programs or folders in snippets/")
    paths = [path.resolve() for path in parser.parse_args().paths]
    tree = Tree.around(paths[0] if paths else Path.cwd())
    chosen = [
        program
        for program in programs(tree)
        if not paths or any(program.path.is_relative_to(path) for path in paths)
    ]
    different = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for problem in pool.map(difference, chosen):
            different += bool(problem)
            print(problem, end="", flush=True)
    print(f"{len(chosen)} programs, {different} print another text than is recorded")
    return 1 if different or not chosen else 0


if __name__ == "__main__":
    sys.exit(main())
