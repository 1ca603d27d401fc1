"""Running a program alone, as `python file.py` would, in processes of its own.

alone.py        run a program: ask for it, and read what it left
fork_server.py  the process that has imported torch, and forks for each run
keeper.py       the process that stands over one run: starts it, limits it, ends all that it started
child.py        what happens in the process of a Python program
shell.py        what happens in the process of a shell program
lab_kernel.py   the kernel of a lab, in the same sandbox
sandbox.py      what a run may reach: its own folder to write, no home folder to read
watch.py        which public names of torch.nn a run enters
"""

from explained.run.alone import FORK_SERVER, Outcome, run
from explained.run.fork_server import ForkServer

__all__ = ["FORK_SERVER", "ForkServer", "Outcome", "run"]
