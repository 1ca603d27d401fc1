# --8<-- [start:check]
import torch
from torch import nn


def check_training(model, optimizer, loss_of, steps=100):
    """Train on one batch; return what keeps the model from learning."""
    found = []
    if not all(module.training for module in model.modules()):
        found.append("not all modules are in train mode")
    if any(group["lr"] == 0 for group in optimizer.param_groups):
        found.append("a learning rate is 0")
    held = {p for group in optimizer.param_groups for p in group["params"]}
    optimizer.zero_grad()
    first = loss_of()
    first.backward()
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            found.append(f"{name} is frozen")
        elif parameter not in held:
            found.append(f"{name} is not in the optimizer")
        elif parameter.grad is None:
            found.append(f"{name} has no gradient: the graph is cut")
        elif not parameter.grad.any():
            found.append(f"the gradient of {name} is zero")
    for _ in range(steps):
        optimizer.zero_grad()
        loss = loss_of()
        loss.backward()
        optimizer.step()
    if not loss < 0.1 * first:  # nan is not less either
        found.append("the loss of one batch does not fall to a tenth")
    return found


# --8<-- [end:check]
# --8<-- [start:faults]
class Net(nn.Module):
    def __init__(self, cut=False):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(4, 32), nn.Tanh())
        self.head = nn.Linear(32, 1)
        self.cut = cut

    def forward(self, x):
        hidden = self.body(x)
        return self.head(hidden.detach() if self.cut else hidden)


def check(fault, rate=0.05, cut=False, part=None, change=None, target=None):
    torch.manual_seed(0)
    model = Net(cut)
    if change:
        change(model)
    x = torch.randn(8, 4)
    y = x.sin().sum(dim=1, keepdim=True) if target is None else target
    trained = getattr(model, part) if part else model
    optimizer = torch.optim.Adam(trained.parameters(), lr=rate)

    def loss_of():
        return (model(x) - y).square().mean()

    found = check_training(model, optimizer, loss_of)
    print(f"{fault}:", *(found or ["learns"]), sep="\n  ")


check("no fault")
check("graph cut", cut=True)
check("body not in the optimizer", part="head")
check("body frozen", change=lambda model: model.body.requires_grad_(False))
check("eval mode", change=lambda model: model.eval())
check("rate too low", rate=1e-6)
check("rate too high", rate=100.0)
check("target of shape (8,)", target=torch.arange(8.0))
# --8<-- [end:faults]
