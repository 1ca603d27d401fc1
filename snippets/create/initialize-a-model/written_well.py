import torch
from torch import nn


class Tagger(nn.Module):
    def __init__(self, words, width):
        super().__init__()
        self.embedding = nn.Embedding(words, width, padding_idx=0)
        self.conv = nn.Conv1d(width, width, 3, padding=1)
        self.norm = nn.BatchNorm1d(width)
        self.hidden = nn.Linear(width, width)
        self.head = nn.Linear(width, words, bias=False)
        self.head.weight = self.embedding.weight  # tied
        self.apply(self.initialize)

    @torch.no_grad()
    def initialize(self, module):
        if module is self.head:
            return  # its weight is that of the embedding
        if isinstance(module, nn.Embedding):
            nn.init.normal_(module.weight, std=0.02)
            if module.padding_idx is not None:
                module.weight[module.padding_idx] = 0
        elif isinstance(module, (nn.Linear, nn.Conv1d)):
            nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
            if module.bias is not None:
                nn.init.zeros_(module.bias)
        elif isinstance(module, nn.BatchNorm1d):
            module.reset_parameters()
        elif any(True for _ in module.parameters(recurse=False)):
            raise TypeError(f"no rule for {type(module).__name__}")


torch.manual_seed(0)
model = Tagger(words=500, width=64)
for name, parameter in model.named_parameters():
    print(f"{name:16} std {parameter.std().item():.2f}")
print("padding row zero:", not model.embedding.weight[0].any())
print("still tied:", model.head.weight is model.embedding.weight)
