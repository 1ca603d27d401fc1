import torch
from torch.nn.utils.rnn import pack_padded_sequence

padded = torch.zeros(3, 2, 1)
elsewhere = torch.tensor([3, 2], device="meta")  # stands for a GPU
try:
    pack_padded_sequence(padded, elsewhere)
except RuntimeError as error:
    print("RuntimeError:", error)
