import os
from datetime import timedelta

import torch.distributed as dist
import torch.multiprocessing as mp
from start_group import run_on

checked = mp.get_context("fork").Event()


def check():
    if dist.get_rank() != 0:
        checked.wait()  # busy elsewhere: alive, but not at the barrier
        return "went on without the check"
    log = os.open("errors.log", os.O_CREAT | os.O_WRONLY)
    os.dup2(log, 2)  # torch also logs to stderr: send that to the file
    try:
        dist.monitored_barrier(timeout=timedelta(seconds=1))
    except RuntimeError as error:
        return "RuntimeError: " + str(error).splitlines()[0]
    finally:
        checked.set()


for rank, message in enumerate(run_on(2, check)):
    print(f"rank {rank}: {message}")
print("without a timeout of your own:", dist.constants.default_pg_timeout)
