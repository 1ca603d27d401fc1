import torch
from pointer_net import PointerNet
from watch import capture

net = PointerNet().eval()
digits = torch.zeros(1, 6, dtype=torch.long)
for name in ("block.0", "place", "blocks.0.attention"):
    try:
        with capture(net, name):
            net(digits)
    except AttributeError as error:
        print(f"{name}: {error}")
names = [name for name, _ in net.named_modules() if "blocks.0" in name]
print(names)
