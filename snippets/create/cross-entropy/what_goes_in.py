import torch
from torch.nn.functional import cross_entropy, nll_loss

logits = torch.tensor([[4.0, 0.5, 0.0], [-1.0, 0.0, 3.5]])
target = torch.tensor([0, 2])
right = cross_entropy(logits, target)

inputs = {
    "logits": logits,
    "log_softmax": logits.log_softmax(dim=1),
    "softmax": logits.softmax(dim=1),
}
print("input        cross_entropy    nll_loss")
for name, x in inputs.items():
    cells = []
    for loss in (cross_entropy, nll_loss):
        value = loss(x, target)
        mark = "right" if torch.isclose(value, right) else "WRONG"
        cells.append(f"{value.item():7.3f} {mark}")
    print(f"{name:11}", *cells, sep="  ")
