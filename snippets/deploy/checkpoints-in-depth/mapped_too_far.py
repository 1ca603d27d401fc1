import multiprocessing
import signal
from pathlib import Path

import torch


def save_over_and_read():
    state = torch.load("model.pt", mmap=True)
    torch.save({"weight": torch.zeros(3)}, "model.pt")
    print("the last value:", state["weight"][-1].item())


torch.save({"weight": torch.zeros(1_000_000)}, "model.pt")
context = multiprocessing.get_context("fork")
process = context.Process(target=save_over_and_read)
process.start()
process.join()
died_of = -(process.exitcode or 0)  # a signal is a negative exit code
print("the process died of", signal.Signals(died_of).name)
print(signal.strsignal(died_of))
Path("model.pt").unlink()
