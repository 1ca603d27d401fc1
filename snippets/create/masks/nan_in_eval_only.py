import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 4, 8)
padding = torch.tensor([[False] * 4, [True, True, False, False]])
future = torch.ones(4, 4, dtype=torch.bool).triu(1)
layer = nn.TransformerEncoderLayer(8, 2, 16, 0.0, batch_first=True)
encoder = nn.TransformerEncoder(layer, num_layers=2)

hidden = future | padding.unsqueeze(1)  # (batch, query, key)
hidden = hidden & ~torch.eye(4, dtype=torch.bool)  # each sees itself
hidden = hidden.repeat_interleave(2, dim=0)  # for each of two heads
for name, masks in {
    "two masks": {"mask": future, "src_key_padding_mask": padding},
    "one mask": {"mask": hidden},
}.items():
    for training in (True, False):
        encoder.train(training)
        with torch.set_grad_enabled(training):
            y = encoder(x, **masks)
        print(f"{name:9} training={training!s:5}", end="  ")
        print("nan:", y[1].isnan().any(dim=1).tolist())
