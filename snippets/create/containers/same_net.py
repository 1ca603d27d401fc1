import torch
from torch import nn
from torch.nn.functional import linear

torch.manual_seed(0)
x = torch.randn(5, 3)  # (batch, in_features)
one, two = nn.Linear(3, 4), nn.Linear(4, 1)
w, b, v, c = [*one.parameters(), *two.parameters()]

chain = nn.Sequential(one, nn.ReLU(), two)
items = nn.ModuleList([one, two])
names = nn.ModuleDict({"one": one, "two": two})
tensors = nn.ParameterList([w, b, v, c])
named = nn.ParameterDict({"w": w, "b": b, "v": v, "c": c})

hidden = linear(x, named["w"], named["b"]).relu()
outputs = {
    chain: chain(x),
    items: items[1](items[0](x).relu()),
    names: names["two"](names["one"](x).relu()),
    tensors: linear(linear(x, *tensors[:2]).relu(), *tensors[2:]),
    named: linear(hidden, named["v"], named["c"]),
}
for container, output in outputs.items():
    same = torch.allclose(output, chain(x))
    print(f"{type(container).__name__}, same output: {same}")
    print("   ", *container.state_dict())
