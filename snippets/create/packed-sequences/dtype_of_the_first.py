import torch
from torch.nn.utils.rnn import pad_sequence

counts = torch.tensor([1, 2, 3])
shares = torch.tensor([0.25, 0.75])
print("integers first:", pad_sequence([counts, shares], True).tolist())
print("floats first:  ", pad_sequence([shares, counts], True).tolist())
