import torch
from torch import nn

prediction = torch.tensor([2.5, 0.0, 2.0], requires_grad=True)
target = torch.tensor([3.0, -0.5, 2.0])

loss = nn.MSELoss()(prediction, target)
by_hand = ((prediction - target) ** 2).mean()
print(f"torch    {loss.item():.4f}")
print(f"by hand  {by_hand.item():.4f}")

loss.backward()
print("gradient", [round(n, 4) for n in prediction.grad.tolist()])
for reduction in ("sum", "none"):
    values = nn.MSELoss(reduction=reduction)(prediction, target)
    print(reduction, values.tolist())
