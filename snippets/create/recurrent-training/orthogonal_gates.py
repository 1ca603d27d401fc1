import torch
from torch import nn


def spread(matrix):
    values = torch.linalg.svdvals(matrix)
    return f"{values.min():.1f} to {values.max():.1f}"


torch.manual_seed(0)
lstm = nn.LSTM(20, 20)
with torch.no_grad():
    weight_hh = lstm.get_parameter("weight_hh_l0")
    forget = weight_hh[20:40]
    print("default:            ", spread(forget))
    nn.init.orthogonal_(weight_hh)
    print("whole matrix:       ", spread(forget))
    for gate in weight_hh.chunk(4):
        nn.init.orthogonal_(gate)
    print("each gate by itself:", spread(forget))
