import torch
from torch import nn

pools = {
    "pool 3": nn.AvgPool1d(3),
    "stride 2": nn.AvgPool1d(3, stride=2),
    "padding 1": nn.AvgPool1d(3, padding=1),
    "ceil_mode": nn.AvgPool1d(3, ceil_mode=True),
    "adaptive 3": nn.AdaptiveAvgPool1d(3),
    "adaptive 2": nn.AdaptiveAvgPool1d(2),
}
print("window      y[0]      y[1]      y[2]")
for name, pool in pools.items():
    signal = torch.ones(1, 7, requires_grad=True)
    outputs = list(pool(signal)[0])
    row = f"{name:<12}"
    for number in range(3):
        if number == len(outputs):
            row += "-"
            break
        output = outputs[number]
        (read,) = torch.autograd.grad(output, signal, retain_graph=True)
        cells = ["█" if cell else "·" for cell in read[0].tolist()]
        row += "".join(cells) + "   "
    print(row.rstrip())
