import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 3), nn.BatchNorm1d(3))
mean = model.get_buffer("1.running_mean")
x = torch.randn(1, 3)
others = torch.randn(2, 7, 3)

for mode in (True, False):
    model.train(mode)
    before = mean.clone()
    with torch.no_grad():
        beside_some = model(torch.cat([x, others[0]]))[0]
        beside_others = model(torch.cat([x, others[1]]))[0]

    print("training mode:", mode)
    print("  same answer:", torch.allclose(beside_some, beside_others))
    print("  statistics moved:", not torch.equal(mean, before))
