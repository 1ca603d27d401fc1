# --8<-- [start:stages]
import os
from datetime import timedelta

import torch
import torch.distributed as dist
import torch.distributed.pipelining as pipe
from torch import nn

if launched := dist.is_torchelastic_launched():
    dist.init_process_group("gloo", timeout=timedelta(seconds=60))
else:
    dist.init_process_group("fake", rank=0, world_size=1)
rank, size = dist.get_rank(), dist.get_world_size()

torch.manual_seed(0)
layers, x = [nn.Linear(4, 4) for _ in range(size)], torch.randn(12, 4)
mine, loss, y = layers[rank], nn.MSELoss(), nn.Sequential(*layers)(x)
want = torch.autograd.grad(loss(y, x), mine.weight)[0]
# --8<-- [end:stages]


# --8<-- [start:schedules]
def note(layer, args, output):
    n = sum("F" in event for event in events)
    events.append(f"F{n}")
    output.register_hook(lambda grad: events.append(f"B{n}"))


like = torch.empty(2, 4, requires_grad=True)  # a microbatch
mine.register_forward_hook(note)
target: dict = {"target": x} if rank == size - 1 else {}
runs = {}
for schedule in (pipe.ScheduleGPipe, pipe.Schedule1F1B):
    events: list[str] = []
    mine.zero_grad()
    stage = pipe.PipelineStage(mine, rank, size, x.device, like, like)
    output = schedule(stage, 6, loss).step(*[x][rank:], **target)
    same = mine.weight.grad.allclose(want, atol=1e-6)
    same &= output is None or output.allclose(y, atol=1e-6)
    runs[schedule.__name__] = ranks = [(same, events)] * size
    dist.all_gather_object(ranks, (same, events))
# --8<-- [end:schedules]


# --8<-- [start:picture]
def draw(traces):
    done, rows = set(), [""] * size
    while any(traces):
        now = [trace[0] if trace else "" for trace in traces]
        for stage, event in enumerate(now):
            other = stage - 1 if "F" in event else stage + 1
            if 0 <= other < size and (other, event) not in done:
                now[stage] = ""  # its input is not there yet
        for stage, event in enumerate(now):
            rows[stage] += f"{event or '·':3}"
            done |= {(stage, traces[stage].pop(0))} if event else set()
    return rows


def kept(trace):
    signs = [1 if "F" in event else -1 for event in trace]
    return max(sum(signs[:n]) for n in range(len(signs) + 1))


for name, ranks in runs.items() if rank == 0 else []:
    print(f"{name}, equal to dense: {all(same for same, _ in ranks)}")
    rows = draw([list(trace) for _, trace in ranks])
    for row, (_, trace) in zip(rows, ranks, strict=True):
        print(f"{row} keeps {kept(trace)}")
    print("idle:", "".join(rows).count("·"), "of", len("".join(rows)) // 3)
dist.destroy_process_group()
if launched:
    os._exit(0)
# --8<-- [end:picture]
