import torch
from pointer_net import pointers, trained
from watch import capture

net = trained()
torch.manual_seed(1)
digits, answers = pointers(2000)
layers = ("embed", "blocks.0", "blocks.1")
with torch.no_grad(), capture(net, *layers) as caught:
    net(digits)
    for layer in layers:
        early = net.head(caught[layer][0][:, -1])
        share = (early.argmax(1) == answers).float().mean().item()
        print(f"{layer:8} {10 * round(10 * share):3} percent")
