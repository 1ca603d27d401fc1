import warnings

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.TransformerEncoderLayer(8, 2, 16, 0.0, batch_first=True).eval()
x = torch.randn(1, 4, 8)
places = torch.arange(4.0)
bias = -(places.unsqueeze(1) - places).abs()  # nearer keys count more
hidden = bias != 0  # every key but the query itself

slow = layer(x, src_mask=bias)
with torch.no_grad(), warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    fast = layer(x, src_mask=bias)
print("slow and fast equal:", torch.allclose(slow, fast, atol=1e-5))
as_bool = layer(x, src_mask=hidden)
print("fast took it as bool:", torch.allclose(as_bool, fast, atol=1e-5))
print("warnings:", len(caught))

torch.backends.mha.set_fastpath_enabled(False)
with torch.no_grad():
    cured = layer(x, src_mask=bias)
print("switched off, equal:", torch.allclose(slow, cured, atol=1e-5))
