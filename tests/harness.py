"""Run the project's tools in a folder, as a person would from a terminal."""

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

from explained.program import ROOT


def tool(name: str, *arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run an installed tool in a project folder; return its exit status and all that it said.

    The folder comes first on the path, so that a copy of the project uses its own explained/.
    """
    command = [sys.executable, "-m", name]
    if name == "rumdl":  # its module does not find its own program
        command = [str(Path(sysconfig.get_path("scripts"), name))]
    return subprocess.run(
        [*command, *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(cwd), "NO_MKDOCS_2_WARNING": "1", "NO_COLOR": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=300,
    )
