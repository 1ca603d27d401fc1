import torch
from torch import nn

backbone, head = nn.Linear(2, 2), nn.Linear(2, 1)


def features(context):
    with context:
        return backbone(torch.ones(1, 2))


h = features(torch.inference_mode())
for attempt in (
    lambda: head(h).sum().backward(),
    lambda: h.add_(1),
    lambda: h.requires_grad_(),
):
    try:
        attempt()
    except RuntimeError as error:
        print("RuntimeError:", str(error).partition(".")[0])

head(h.clone()).sum().backward()
print("after clone(): a gradient", head.weight.grad is not None)
head.zero_grad()
head(features(torch.no_grad())).sum().backward()
print("with no_grad(): a gradient", head.weight.grad is not None)
