import torch
from torch import nn

x = torch.arange(6).view(1, 6, 1, 1)
for groups in (1, 2, 3, 6):
    shuffled = nn.ChannelShuffle(groups)(x)
    print(f"groups={groups}:", shuffled.flatten().tolist())
twice = nn.ChannelShuffle(2)(nn.ChannelShuffle(2)(x))
back = nn.ChannelShuffle(3)(nn.ChannelShuffle(2)(x))
print("2 then 2:", twice.flatten().tolist())
print("2 then 3:", back.flatten().tolist())
