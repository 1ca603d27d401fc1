import torch
from torch import nn

torch.manual_seed(0)
image = torch.rand(1, 1, 32, 32)
for pool in (nn.MaxPool2d(2), nn.FractionalMaxPool2d(2, output_ratio=0.6)):
    pool.eval()
    outputs = [pool(image) for _ in range(10)]
    same = all(torch.equal(outputs[0], output) for output in outputs)
    print(f"{type(pool).__name__:19} ten calls agree: {same}")
