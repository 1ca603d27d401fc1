import torch
from torch import nn

torch.manual_seed(0)
layer = nn.TransformerEncoderLayer(8, nhead=2, batch_first=True)
encoder = nn.TransformerEncoder(layer, num_layers=3)
encoder.eval()
maps = []


def ask(module, args, kwargs):
    kwargs["need_weights"] = True  # the layer passes False
    kwargs["average_attn_weights"] = False
    return args, kwargs


def keep(module, args, output):
    maps.append(output[1].detach())


for module in encoder.modules():
    if isinstance(module, nn.MultiheadAttention):
        module.register_forward_pre_hook(ask, with_kwargs=True)
        module.register_forward_hook(keep)

with torch.no_grad():
    encoder(torch.randn(2, 5, 8))
print(len(maps), "maps of", tuple(maps[0].shape))
