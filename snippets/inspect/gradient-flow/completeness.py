import torch
from integrated import integrated_gradients
from product_net import trained

net = trained()
x = torch.tensor([[0.9, 0.9, 0.5, -0.5]])
for name, baseline in (
    ("zeros", torch.zeros(1, 4)),
    ("other corner", torch.tensor([[-0.9, 0.9, 0.5, -0.5]])),
):
    shares = integrated_gradients(net, x, baseline)
    cells = " ".join(f"{share:.1f}" for share in shares[0].abs().tolist())
    print(f"{name:12} sizes {cells}")
    wanted = (net(x) - net(baseline)).item()
    for steps in (1, 16, 64):
        total = integrated_gradients(net, x, baseline, steps).sum().item()
        complete = abs(total - wanted) < 0.01
        print(f"  {steps:2} steps: complete to 0.01: {complete}")
