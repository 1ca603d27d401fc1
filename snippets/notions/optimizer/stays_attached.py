import torch
from torch import nn


def step_moves_weight(swap):
    torch.__future__.set_swap_module_params_on_conversion(swap)
    model = nn.Linear(3, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    model.load_state_dict(nn.Linear(3, 1).state_dict(), assign=True)

    before = model.weight.detach().clone()
    model(torch.ones(1, 3)).backward()
    optimizer.step()
    return not torch.equal(before, model.weight)


for swap in (False, True):
    print(f"swap={swap!s:5} step() moves it: {step_moves_weight(swap)}")
