# --8<-- [start:record]
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


class Recorder:
    """Keep a copy of what a run computes, by the name of its stage."""

    def __init__(self):
        self.stages = {}

    def add(self, stage, *tensors):
        self.stages[stage] = [tensor.detach().clone() for tensor in tensors]


def first_difference(run):
    """Run twice; return the first stage that is not exactly equal."""
    first = Recorder()
    second = Recorder()
    run(first)
    run(second)
    for stage, tensors in first.stages.items():
        pairs = zip(tensors, second.stages[stage], strict=True)
        if not all(torch.equal(mine, its) for mine, its in pairs):
            return stage
    return "nothing"


# --8<-- [end:record]
# --8<-- [start:runs]
def training(seed_model=None, seed_order=None, rate=0.0):
    def run(recorder):
        torch.seed()  # as a new process does
        if seed_model is not None:
            torch.manual_seed(seed_model)
        layers = [nn.Linear(2, 4), nn.Dropout(rate), nn.Linear(4, 1)]
        model = nn.Sequential(*layers)
        recorder.add("first weights", *model.parameters())
        torch.seed()  # so that seed_model seeds the weights alone
        generator = None
        if seed_order is not None:
            generator = torch.Generator().manual_seed(seed_order)
        data = TensorDataset(torch.arange(40.0).reshape(20, 2))
        loader = DataLoader(data, 5, shuffle=True, generator=generator)
        for step, (x,) in enumerate(loader):
            recorder.add(f"batch {step}", x)
            output = model(x)
            recorder.add(f"output {step}", output)
            output.sum().backward()
            gradients = [weight.grad for weight in model.parameters()]
            recorder.add(f"gradients {step}", *gradients)

    return run


print("no seed:           ", first_difference(training()))
print("model seeded:      ", first_difference(training(seed_model=0)))
print("order seeded too:  ", first_difference(training(0, seed_order=0)))
print("the same, dropout: ", first_difference(training(0, 0, rate=0.5)))
# --8<-- [end:runs]
