import torch
from count_kept import kept_bytes
from torch import nn


def kept_tensors(activation, inplace):
    model = nn.Sequential()
    for _ in range(4):
        model.append(nn.Linear(64, 64))
        model.append(activation(inplace=inplace))
    x = torch.ones(256, 64)
    return kept_bytes(model, x) / x.nbytes


print("tensors of the size of x that four blocks keep")
print("           plain  in place")
for activation in (nn.ReLU, nn.LeakyReLU, nn.ELU, nn.SiLU, nn.Hardtanh):
    plain = kept_tensors(activation, inplace=False)
    in_place = kept_tensors(activation, inplace=True)
    print(f"{activation.__name__:10} {plain:5.0f} {in_place:9.0f}")
