import torch
from torch import nn


def by_hand(
    logits,
    target,
    weight=None,
    ignore_index=-100,
    reduction="mean",
    label_smoothing=0.0,
):
    if weight is None:
        weight = logits.new_ones(logits.shape[1])
    scores = logits.movedim(1, -1)  # the classes stand in dimension 1
    costs = -scores.log_softmax(dim=-1) * weight
    kept = target != ignore_index
    index = target.where(kept, 0)  # 0: any class that exists
    of_target = costs.gather(-1, index.unsqueeze(-1)).squeeze(-1)
    of_all = costs.mean(dim=-1)
    mixed = (1 - label_smoothing) * of_target + label_smoothing * of_all
    values = mixed.where(kept, 0.0)
    if reduction == "none":
        return values
    if reduction == "sum":
        return values.sum()
    return values.sum() / weight[index][kept].sum()


torch.manual_seed(0)
logits = torch.randn(4, 3)
target = torch.tensor([0, 2, -100, 2])
weight = torch.tensor([1.0, 2.0, 5.0])
for reduction in ("none", "sum", "mean"):
    settings = {"weight": weight, "reduction": reduction}
    loss = nn.CrossEntropyLoss(**settings)(logits, target)
    nll = nn.NLLLoss(**settings)(logits.log_softmax(dim=1), target)
    ours = by_hand(logits, target, **settings)
    print(reduction, torch.allclose(loss, ours), torch.allclose(nll, ours))
