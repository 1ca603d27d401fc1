from torch import nn


class Net(nn.Module):
    def __init__(self, hidden):
        super().__init__()
        self.hidden = hidden
        self.head = nn.Linear(3, 1)


def layers():
    return [nn.Linear(3, 3), nn.Linear(3, 3)]


for hidden in (
    layers(),
    tuple(layers()),
    {"a": nn.Linear(3, 3), "b": nn.Linear(3, 3)},
    nn.ModuleList(layers()),
    nn.ModuleDict({"a": nn.Linear(3, 3), "b": nn.Linear(3, 3)}),
):
    count = len(list(Net(hidden).parameters()))
    print(f"{type(hidden).__name__:10} parameters: {count} of 6")
