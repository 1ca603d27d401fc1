import torch
from torch import nn


class NoEncoder(nn.Module):
    def forward(self, source, **masks):
        return source


class Decoder(nn.Module):
    def forward(self, target, memory, **masks):
        print("the decoder gets", *sorted(masks), sep="\n  ")
        return target + memory.mean(dim=1, keepdim=True)


source = torch.zeros(2, 6, 8)
target = torch.zeros(2, 4, 8)
for encoder in (nn.Identity(), NoEncoder()):
    model = nn.Transformer(
        d_model=8,
        nhead=2,
        custom_encoder=encoder,
        custom_decoder=Decoder(),
        batch_first=True,
    )
    try:
        print("output", tuple(model(source, target).shape))
    except TypeError as error:
        print("TypeError:", error)
