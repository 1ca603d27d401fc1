import torch

tokens = torch.arange(4).view(1, 4, 1) * 10 + torch.arange(4)
print("token 2:", tokens[0, 2].tolist())  # 4 tokens of width 4

right = tokens.view(1, 4, 2, 2).transpose(1, 2)  # (batch, head, token, width)
wrong = tokens.view(1, 2, 4, 2)
print("the same shape:", right.shape == wrong.shape)
print("head 0, right:", right[0, 0].tolist())
print("head 0, wrong:", wrong[0, 0].tolist())

merged = right.transpose(1, 2).flatten(2)
print("merged again:", torch.equal(merged, tokens))
