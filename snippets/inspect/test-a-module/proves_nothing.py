import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 2)
before = model.state_dict()  # shares memory with the model
with torch.no_grad():
    model.weight.add_(1.0)  # what the test should find
print("unchanged:", torch.equal(before["weight"], model.weight))

different = torch.tensor([False, False])
print("equal:", bool(different.all))  # the method, not its result

outputs = torch.tensor([float("nan")])
print("close:", not ((outputs - 1.0).abs() > 1e-6).any())


class Hidden(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(3, 2)]


finite = [p.isfinite().all() for p in Hidden().parameters()]
print("all finite:", all(finite), "of", len(finite))

reference = model  # not a copy
reference.double()
x = torch.randn(4, 3).double()
print("as accurate as double:", torch.equal(model(x), reference(x)))
