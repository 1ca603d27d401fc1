import torch
import torch.distributed as dist
from draw_schedule import draw
from start_group import run_on
from torch import nn
from torch.distributed import pipelining as pp


def trace(schedule_class):
    """Run one step; return the order of this stage's events."""
    events = []

    def note(layer, args, output):
        number = sum(event.startswith("F") for event in events)
        events.append(f"F{number}")
        output.register_hook(lambda grad: events.append(f"B{number}"))

    rank = dist.get_rank()
    last = dist.get_world_size() - 1
    layer = nn.Linear(4, 4)
    layer.register_forward_hook(note)
    example = torch.empty(2, 4, requires_grad=True)  # tells the shapes
    cpu = torch.device("cpu")
    stage = pp.PipelineStage(layer, rank, last + 1, cpu, example, example)
    schedule = schedule_class(stage, 6, nn.MSELoss())
    x = torch.ones(12, 4)
    inputs = (x,) if rank == 0 else ()
    schedule.step(*inputs, target=x if rank == last else None)
    return events


def kept(events):
    """Return how many microbatches wait for their backward at most."""
    alive = most = 0
    for event in events:
        alive += 1 if event.startswith("F") else -1
        most = max(most, alive)
    return most


for schedule_class in (pp.ScheduleGPipe, pp.Schedule1F1B):
    traces = run_on(4, lambda chosen=schedule_class: trace(chosen))
    rows = draw(traces)
    print(schedule_class.__name__)
    for row, events in zip(rows, traces, strict=True):
        print(f"{row:55} keeps {kept(events)}")
    cells = " ".join(rows).split()
    print(f"idle: {cells.count('·')} of {len(cells)}")
