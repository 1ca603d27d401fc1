"""The kernel of a lab: that of IPython, in the sandbox of a block.

kernels/confined/kernel.json names it for Jupyter, which finds that by `search_path()`.
"""

import os
import shutil
import sys
import tempfile
from pathlib import Path

from ipykernel import kernelapp

from explained.run import sandbox
from explained.tree import Tree


def search_path() -> str:
    """Return what JUPYTER_PATH must hold for Jupyter to find the kernel `confined`."""
    return str(Path(__file__).parent)


def main() -> None:
    """Go into the sandbox, then do what IPython's kernel does until Jupyter ends it."""
    connection = Path(sys.argv[sys.argv.index("-f") + 1])
    with tempfile.TemporaryDirectory(prefix="lab-", ignore_cleanup_errors=True) as folder:
        inside = shutil.copy(connection, folder)  # Jupyter keeps it in a home folder
        for name in ("HOME", "IPYTHONDIR", "MPLCONFIGDIR", "TMPDIR", "TORCHINDUCTOR_CACHE_DIR"):
            os.environ[name] = folder
        tempfile.tempdir = None
        sandbox.confine(Path(folder), Tree.around(Path(__file__)).root)
        os.chdir(folder)
        kernelapp.launch_new_instance(["-f", inside])


if __name__ == "__main__":
    main()
