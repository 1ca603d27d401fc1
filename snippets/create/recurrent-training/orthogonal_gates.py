import torch
from torch import nn


def spread(matrix):
    values = torch.linalg.svdvals(matrix)
    return f"{values.min():.1f} to {values.max():.1f}"


torch.manual_seed(0)
lstm = nn.LSTM(20, 20)
with torch.no_grad():
    forget = lstm.weight_hh_l0[20:40]
    print("default:            ", spread(forget))
    nn.init.orthogonal_(lstm.weight_hh_l0)
    print("whole matrix:       ", spread(forget))
    for gate in lstm.weight_hh_l0.chunk(4):
        nn.init.orthogonal_(gate)
    print("each gate by itself:", spread(forget))
