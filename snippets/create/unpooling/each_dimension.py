import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
pools = {
    "MaxUnpool1d": (F.max_pool1d_with_indices, nn.MaxUnpool1d, F.max_unpool1d),
    "MaxUnpool2d": (F.max_pool2d_with_indices, nn.MaxUnpool2d, F.max_unpool2d),
    "MaxUnpool3d": (F.max_pool3d_with_indices, nn.MaxUnpool3d, F.max_unpool3d),
}
for dims, (name, (pool, layer, function)) in enumerate(pools.items(), start=1):
    x = torch.rand(2, 3, *[6] * dims)
    pooled, indices = pool(x, 3, 3)
    back = layer(3, stride=3, padding=0)(pooled, indices)
    same = torch.equal(back, function(pooled, indices, 3, 3))
    inside = torch.equal(back[back != 0], x[back != 0])
    print(name, back.count_nonzero().item(), "of", x.numel(), same, inside)
print(nn.MaxUnpool2d((2, 3)))
