import torch
from torch import nn


def train_head(h):
    head(h).sum().backward()


def write(h):
    h.add_(1)


def ask_for_gradient(h):
    h.requires_grad_()


backbone = nn.Linear(2, 2)
head = nn.Linear(2, 1)
with torch.inference_mode():
    h = backbone(torch.ones(1, 2))

for use in (train_head, write, ask_for_gradient):
    try:
        use(h)
    except RuntimeError as error:
        print("RuntimeError:", str(error).partition(".")[0])

for copy in (h.detach(), h.clone()):
    print("still an inference tensor:", copy.is_inference())
train_head(h.clone())
print("trained on the clone:", head.weight.grad is not None)
