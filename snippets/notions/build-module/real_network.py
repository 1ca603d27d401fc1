import layers_by_hand as ours
import torch
from torch import nn


def make_net(library):
    class Net(library.Module):
        def __init__(self):
            super().__init__()
            self.conv = library.Conv2d(1, 4, 3, stride=2, bias=False)
            self.norm = library.BatchNorm2d(4, momentum=None)
            self.head = library.Linear(4 * 3 * 3, 10)

        def forward(self, x):
            x = self.norm(self.conv(x)).relu()
            return self.head(x.flatten(1))

    torch.manual_seed(0)
    return Net()


def train(net):
    optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
    for images, labels in zip(batches, targets, strict=True):
        loss = nn.functional.cross_entropy(net(images), labels)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()


by_hand = make_net(ours)
by_torch = make_net(nn)
batches = torch.randn(20, 16, 1, 8, 8)  # 20 batches of 16 small images
targets = torch.randint(10, (20, 16))
train(by_hand)
train(by_torch)
state = by_torch.state_dict()
for key, tensor in by_hand.state_dict().items():
    print(f"{key:24}", torch.allclose(tensor, state[key], atol=1e-5))
print(by_torch.load_state_dict(by_hand.state_dict()))
