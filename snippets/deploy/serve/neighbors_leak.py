import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.BatchNorm1d(3), nn.Linear(3, 1))
mine = torch.tensor([[1.0, -2.0, 0.5]])
neighbors = torch.randn(7, 3)


def my_answer(scale):
    batch = torch.cat([mine, neighbors * scale])
    return round(model(batch)[0].item(), 3)


with torch.inference_mode():
    model.train()
    print("train:", my_answer(scale=1), my_answer(scale=100))
    model.eval()
    print("eval:", my_answer(scale=1), my_answer(scale=100))
