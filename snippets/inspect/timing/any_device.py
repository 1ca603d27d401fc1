import statistics
import time

import torch
from torch import nn

accelerator = torch.accelerator.current_accelerator(check_available=True)
device = accelerator or torch.device("cpu")


def wait():
    if device.type != "cpu":
        torch.accelerator.synchronize()


def seconds(call, warmup=3, repeats=11):
    for _ in range(warmup):
        call()
    times = []
    for _ in range(repeats):
        wait()  # for what was queued before
        start = time.perf_counter()
        call()
        wait()  # for the call itself
        times.append(time.perf_counter() - start)
    return statistics.median(times)


small = nn.Linear(64, 64, device=device)
large = nn.Linear(2048, 2048, device=device)
few = torch.ones(16, 64, device=device)
many = torch.ones(512, 2048, device=device)
with torch.no_grad():
    short = seconds(lambda: small(few))
    long = seconds(lambda: large(many))
print("times the flops:", 512 * 2048 * 2048 // (16 * 64 * 64))
print("takes longer:", long > short)
