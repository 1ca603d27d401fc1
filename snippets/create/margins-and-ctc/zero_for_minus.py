import torch
from torch import nn

score = torch.tensor([0.3])
vector = torch.tensor([[0.3, 0.2]])
for loss, x, rest in (
    (nn.SoftMarginLoss(), score, []),
    (nn.HingeEmbeddingLoss(), score, []),
    (nn.MarginRankingLoss(margin=0.5), score, [torch.tensor([0.1])]),
    (nn.CosineEmbeddingLoss(), vector, [torch.tensor([[0.1, 0.7]])]),
):
    print(f"{type(loss).__name__:19}", end="")
    for sign in (-1.0, 0.0):
        given = x.clone().requires_grad_()
        value = loss(given, *rest, torch.tensor([sign]))
        value.backward()
        slope = given.grad.norm().item()
        print(f"  {sign:2.0f}: {value.item():.2f}, slope {slope:.2f}", end="")
    print()
