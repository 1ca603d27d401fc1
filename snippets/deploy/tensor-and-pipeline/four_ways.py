# --8<-- [start:ways]
import torch
import torch.distributed as dist
import torch.distributed.tensor.parallel as tp
from count_work import Work, here
from start_group import run_on
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.distributed.pipelining import PipelineStage, Schedule1F1B
from torch.distributed.tensor import init_device_mesh
from torch.nn.parallel import DistributedDataParallel

RANKS, PAIRS, WIDTH, ROWS = 4, 4, 64, 16  # sixteen rows a step, in every way


def build():
    pairs = []
    for _ in range(PAIRS):
        up = nn.Linear(WIDTH, WIDTH, bias=False)
        down = nn.Linear(WIDTH, WIDTH, bias=False)
        pairs.append(nn.Sequential(up, nn.ReLU(), down))
    return nn.Sequential(*pairs)


def parallel(way):
    """Return what this rank holds of the model."""
    model = build()
    mesh = init_device_mesh("cpu", (RANKS,))
    if way == "DDP":
        model = DistributedDataParallel(model)
    elif way == "FSDP2":
        for pair in model:
            fully_shard(pair, reshard_after_forward=True)
    elif way == "TP":
        plan: dict = {"0": tp.ColwiseParallel(), "2": tp.RowwiseParallel()}
        for pair in model:
            tp.parallelize_module(pair, mesh, plan)
    else:
        model = model[dist.get_rank()]
    return model


# --8<-- [end:ways]
# --8<-- [start:step]
def step(way, model):
    """Run forward and backward for sixteen rows, over all ranks."""
    rank = dist.get_rank()
    x = torch.ones(ROWS, WIDTH, requires_grad=True)
    if way in ("DDP", "FSDP2"):
        share = x.detach().chunk(RANKS)[rank].requires_grad_()
        model(share).sum().backward()
    elif way == "TP":
        model(x).sum().backward()  # each rank computes with all rows
    else:
        shape = torch.empty(ROWS // 4, WIDTH, requires_grad=True)
        stage = PipelineStage(model, rank, RANKS, x.device, shape, shape)
        schedule = Schedule1F1B(stage, 4, nn.MSELoss())
        inputs = (x,) if rank == 0 else ()
        target = x.detach() if rank == RANKS - 1 else None
        schedule.step(*inputs, target=target)


def measure(way):
    model = parallel(way)
    with Work() as work:
        step(way, model)
    held = 0
    for parameter in model.parameters():
        held += here(parameter).nbytes
    return held, work.sent, work.products


# --8<-- [end:step]
# --8<-- [start:table]
weights = 4 * 2 * PAIRS * WIDTH**2  # bytes, float32
activation = 4 * ROWS * WIDTH
formulas = {
    "DDP": (weights, 2 * weights * 3 // 4),
    "FSDP2": (weights // 4, 3 * weights * 3 // 4),
    "TP": (weights // 4, 4 * PAIRS * activation * 3 // 4),
    "PP": (weights // 4, 2 * activation),
}
print("          held  formula      sent  formula   products")
for way, (held_formula, sent_formula) in formulas.items():
    ranks = run_on(RANKS, lambda chosen=way: measure(chosen))
    held, sent, products = (max(column) for column in zip(*ranks, strict=True))
    counts = f"{held:8,}{held_formula:9,}{sent:10,}{sent_formula:9,}"
    print(f"{way:6}{counts}{products:11,}")
# --8<-- [end:table]
