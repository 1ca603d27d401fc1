import torch

values = torch.tensor([1e8, 1.0, -1e8, 1.0])
total = torch.zeros(())
for value in values:
    total += value
print("one after the other:", total.item())

halves = [values[0] + values[2], values[1] + values[3]]
print("in two parts:       ", (halves[0] + halves[1]).item())

torch.manual_seed(0)
x = torch.randn(8, 64)
layer = torch.nn.Linear(64, 64)
alone = layer(x[:1])
print("a row alone, close: ", torch.allclose(alone, layer(x)[:1], atol=1e-5))
