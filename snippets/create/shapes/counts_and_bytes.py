from torch import nn


def count(layer):
    return sum(parameter.numel() for parameter in layer.parameters())


print("Linear   ", count(nn.Linear(4, 8)), "=", 8 * 4 + 8)
attention = nn.MultiheadAttention(8, num_heads=2)
print("attention", count(attention), "=", 4 * (8 * 8 + 8))

norm = nn.BatchNorm2d(8)
print("norm     ", count(norm), "=", 8 + 8)
state = [*norm.parameters(), *norm.buffers()]
nbytes = sum(tensor.nbytes for tensor in state)
print("its bytes", nbytes, "=", 4 * (8 + 8 + 8 + 8) + 8)
