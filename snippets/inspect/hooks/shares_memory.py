import torch

output = torch.zeros(2, requires_grad=True) * 1.0
ways = {
    "output": output,
    "output.detach()": output.detach(),
    "output.detach().cpu()": output.detach().cpu(),
    "output.detach().float()": output.detach().float(),
    "output.detach().numpy()": output.detach().numpy(),
    "output.detach().half()": output.detach().half(),
    "output.detach().clone()": output.detach().clone(),
}

output.add_(7)  # what a layer with inplace=True does
for way, kept in ways.items():
    print(f"{way:23} {kept[0].item():.0f}")
