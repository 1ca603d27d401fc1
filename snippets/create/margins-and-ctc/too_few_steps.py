import torch
from torch import nn

torch.manual_seed(0)


def loss_of(steps, target, zero_infinity=False):
    x = torch.randn(steps, 1, 3, requires_grad=True)
    loss = nn.CTCLoss(zero_infinity=zero_infinity)(
        x.log_softmax(dim=2),
        torch.tensor([target]),
        torch.tensor([steps]),
        torch.tensor([len(target)]),
    )
    loss.backward()
    size = x.grad.abs().max()
    finite = "finite, not zero" if size > 0 else str(size.item())
    return f"loss {loss.item():.2f}, gradient {finite}"


for steps, target in ((2, [1, 2]), (2, [1, 1]), (3, [1, 1]), (1, [1, 2])):
    print(f"{steps} steps, {target}: {loss_of(steps, target)}")
print("zero_infinity:  ", loss_of(1, [1, 2], zero_infinity=True))
