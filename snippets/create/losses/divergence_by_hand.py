import warnings

import torch
from torch import nn
from torch.distributions import Categorical, kl_divergence

warnings.filterwarnings("ignore", "reduction: 'mean'")


def kl_div(log_q, p, log_target=False):
    if log_target:
        return p.exp() * (p - log_q)
    return torch.xlogy(p, p) - p * log_q  # 0 where p is 0


torch.manual_seed(0)
q = torch.randn(4, 3).softmax(dim=1)  # what the model says
p = torch.randn(4, 3).softmax(dim=1)  # what is true
exact = kl_divergence(Categorical(probs=p), Categorical(probs=q)).mean()
print(f"KL(p to q), exact     {exact.item():8.4f}")

loss = nn.KLDivLoss(reduction="batchmean")
assert torch.allclose(loss(q.log(), p), kl_div(q.log(), p).sum() / 4)
logs = nn.KLDivLoss(reduction="batchmean", log_target=True)
for name, value in {
    "batchmean": loss(q.log(), p),
    "mean": nn.KLDivLoss()(q.log(), p),
    "log_target": logs(q.log(), p.log()),
    "the other order": loss(p.log(), q),
    "q, not its log": loss(q, p),
    "log p, no log_target": loss(q.log(), p.log()),
    "p, log_target=True": logs(q.log(), p),
}.items():
    print(f"{name:21} {value.item():8.4f}")
