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
silent = "blocks.0.attention.out_proj"
with capture(net, silent) as caught:
    net(digits)
print(f"{silent}: {len(caught[silent])} outputs")
names = [name for name, _ in net.named_modules() if "blocks.0" in name]
print(names)
