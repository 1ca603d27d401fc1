import torch
from torch import nn


class LanguageModel(nn.Module):
    def __init__(self, words=6, width=4):
        super().__init__()
        self.embedding = nn.Embedding(words, width)
        self.head = nn.Linear(width, words, bias=False)
        self.head.weight = self.embedding.weight  # the tie: one Parameter

    def forward(self, tokens):
        return self.head(self.embedding(tokens).tanh())


torch.manual_seed(0)
model = LanguageModel()
print("names:", [name for name, _ in model.named_parameters()])
print("keys: ", list(model.state_dict()))

tokens = torch.tensor([[0, 3, 3, 5]])
model(tokens).square().sum().backward()

# The same net, with one copy of the weight for each use:
first = model.embedding.weight.detach().clone().requires_grad_()
second = model.embedding.weight.detach().clone().requires_grad_()
hidden = nn.functional.embedding(tokens, first).tanh()
loss = nn.functional.linear(hidden, second).square().sum()
one, two = torch.autograd.grad(loss, [first, second])
same = torch.allclose(model.head.weight.grad, one + two)
print("gradient of the tie is the sum:", same)
