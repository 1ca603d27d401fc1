import torch
from pointer_net import pointers, trained
from watch import capture, replaced

net = trained()
torch.manual_seed(1)
digits, _ = pointers(4000)
with torch.no_grad(), capture(net, "blocks.0") as caught:
    net(digits)
last = caught["blocks.0"][0][:, -1]
mean = [last[digits[:, 4] == pointer].mean(0) for pointer in range(3)]
direction = mean[2] - mean[0]
noise = torch.randn(32)
noise *= direction.norm() / noise.norm()

digits = digits[digits[:, 4] == 0]
digits = digits[digits[:, 0] != digits[:, 2]]


def show(name, added):
    def add(output):
        output = output.clone()
        output[:, -1] += added
        return output

    with torch.no_grad(), replaced(net, "blocks.0", add):
        answer = net(digits).argmax(1)
    reads = [(answer == digits[:, p]).float().mean() for p in (0, 2)]
    print(f"{name:15}", *[f"{100 * share:10.0f}" for share in reads])


print("percent         reads 0    reads 2")
show("as it is", 0 * direction)
for factor in (1, 2):
    show(f"{factor} of 0 to 2", factor * direction)
show("1 at random", noise)
