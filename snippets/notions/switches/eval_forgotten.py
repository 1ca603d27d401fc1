import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 3), nn.BatchNorm1d(3))
x, others = torch.randn(1, 3), torch.randn(2, 7, 3)

for mode in (True, False):
    model.train(mode)
    before = model.get_buffer("1.running_mean").clone()
    with torch.no_grad():
        one, two = [model(torch.cat([x, rest]))[0] for rest in others]
    moved = not before.equal(model.get_buffer("1.running_mean"))

    print("training mode:", mode)
    print("  same answer beside others:", torch.allclose(one, two))
    print("  state_dict has changed:", moved)
    try:
        print("  alone:", torch.allclose(model(x)[0], one))
    except ValueError as error:
        print("  ValueError:", error)
