import torch
from torch.nn import functional as F

torch.manual_seed(0)
logits = torch.tensor([0.2, 0.3, 0.5]).log().requires_grad_()
many = logits.expand(20_000, 3)
for tau in (0.1, 10.0):
    soft = F.gumbel_softmax(many, tau=tau)
    share = soft.mean(dim=0)
    largest = soft.amax(dim=1).mean()
    print(
        f"tau {tau:4}: largest entry on average {largest.item():.2f}"
        f", means {[round(p, 1) for p in share.tolist()]}"
    )

hard = F.gumbel_softmax(many, tau=0.5, hard=True)
print("hard:", hard[0].detach().round().tolist(), "drawn in the shares")
print([round(p, 1) for p in hard.mean(dim=0).tolist()])

(hard @ torch.tensor([1.0, 2.0, 3.0])).mean().backward()
print("a gradient passes:", bool(logits.grad.abs().sum() > 0))
plain = F.one_hot(logits.argmax(), 3).float()
print("argmax passes one:", plain.requires_grad)
