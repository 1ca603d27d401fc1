"""What happens in the process of a shell program."""

import os
import shutil
import sysconfig
from pathlib import Path
from typing import IO, NoReturn


def run(path: Path, script: str, stdout: IO[bytes], report: IO[bytes]) -> NoReturn:
    """Become `sh -e`, among copies of the program's folder.

    `python` is the interpreter that this runs on, whatever else is installed.
    """
    for source in path.parent.glob("*.py"):
        shutil.copyfile(source, source.name)
    os.environ["PATH"] = sysconfig.get_path("scripts") + os.pathsep + os.environ["PATH"]
    os.execvp("sh", ["sh", "-e", "-c", script])
