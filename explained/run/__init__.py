"""Running a program alone, as `python file.py` would, in a process of its own.

alone.py        run a program: start it, wait for it, end it, read what it left
child.py        what happens in the fork that runs a Python program
shell.py        how a shell program is started
fork_server.py  the process that has imported torch, and forks for each run
sandbox.py      what a run may reach: its own folder, and nothing else
watch.py        which public names of torch.nn a run enters
"""

from explained.run.alone import Outcome, run

__all__ = ["Outcome", "run"]
