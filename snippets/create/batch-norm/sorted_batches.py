import torch
from torch import nn

torch.manual_seed(0)
cats = torch.randn(320, 1) - 5
dogs = torch.randn(320, 1) + 5
both = torch.cat([cats, dogs])
shuffled = both[torch.randperm(640)]

print("          running variance  cats in train  cats in eval")
for name, data in (("sorted", both), ("shuffled", shuffled)):
    norm = nn.BatchNorm1d(1, momentum=None)
    answers = []
    for batch in data.split(32):
        y = norm(batch)
        answers.append(y[batch < 0])  # those of the cats
    cats_in_train = torch.cat(answers).mean().abs().item()
    cats_in_eval = norm.eval()(cats).mean().abs().item()
    print(f"{name:8}  {norm.running_var.item():16.0f}", end="  ")
    print(f"{cats_in_train:13.1f}  {cats_in_eval:12.1f}")
