import torch
from torch import nn
from torch.nn.utils import fuse_conv_bn_eval

torch.manual_seed(0)
conv = nn.Conv2d(3, 4, 3, bias=False)
norm = nn.BatchNorm2d(4)
model = nn.Sequential(conv, norm)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model(torch.randn(8, 3, 9, 9))
model.eval()
fused = fuse_conv_bn_eval(conv, norm)
held = {id(p) for p in optimizer.param_groups[0]["params"]}
for name, parameter in fused.named_parameters():
    in_optimizer = id(parameter) in held
    print(f"{name:6} requires grad {parameter.requires_grad!s:5}", end="  ")
    print("in the optimizer:", in_optimizer)

x = torch.randn(8, 3, 9, 9) * 5
same = torch.allclose(fused.train()(x), model.train()(x))
print("the same answer in train mode:", same)
