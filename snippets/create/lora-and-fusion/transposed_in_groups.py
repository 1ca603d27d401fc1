import torch
from fused_by_hand import fuse
from torch import nn
from torch.nn.utils import fuse_conv_bn_eval

torch.manual_seed(0)
norm = nn.BatchNorm2d(4).eval()
norm.running_var.copy_(torch.tensor([1.0, 4.0, 9.0, 16.0]))
x = torch.randn(2, 4, 5, 5)
for groups in (1, 2):
    layer = nn.ConvTranspose2d(4, 4, 3, groups=groups).eval()
    wanted = norm(layer(x))
    for transpose in (False, True):
        label = f"groups {groups}, transpose {transpose!s:5}"
        try:
            found = fuse_conv_bn_eval(layer, norm, transpose=transpose)(x)
            same = torch.allclose(found, wanted, atol=1e-5)
            print(f"{label}  same: {same}")
        except RuntimeError as error:
            print(f"{label}  RuntimeError: {str(error)[:47]} ...")
    same = torch.allclose(fuse(layer, norm)(x), wanted, atol=1e-5)
    print(f"groups {groups}, by hand           same: {same}")
