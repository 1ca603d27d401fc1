import torch
from torch import nn
from torch.nn.utils import parametrizations


def after_one_step(name, weight_decay):
    torch.manual_seed(0)
    layer = parametrizations.orthogonal(nn.Linear(3, 5), orthogonal_map=name)
    # The default weight_decay of AdamW is 0.01.
    settings = {"lr": 0.001, "weight_decay": weight_decay}
    optimizer = torch.optim.AdamW(layer.parameters(), **settings)
    layer(torch.randn(8, 3)).sum().backward()
    optimizer.step()
    values = torch.linalg.svdvals(layer.weight)
    return [round(value, 2) for value in values.tolist()]


print("singular values after one step")
print("householder, decay 0.01:", after_one_step("householder", 0.01))
print("householder, decay 0:   ", after_one_step("householder", 0))
print("matrix_exp, decay 0.01: ", after_one_step("matrix_exp", 0.01))
