import warnings

import torch
from torch import nn

warnings.filterwarnings("ignore", message="The PyTorch API of nested")
torch.manual_seed(0)
x = torch.randn(2, 4, 8)
left = torch.tensor([[False] * 4, [True, True, False, False]])
layer = nn.TransformerEncoderLayer(8, 2, 16, batch_first=True)
for mask_check in (True, False):
    encoder = nn.TransformerEncoder(layer, 2, mask_check=mask_check).eval()
    slow = encoder(x, src_key_padding_mask=left)
    with torch.no_grad():
        fast = encoder(x, src_key_padding_mask=left)
    equal = torch.allclose(slow[~left], fast[~left], atol=1e-5)
    print(f"mask_check={mask_check!s:5} valid equal: {equal!s:5}", end="")
    print("  zero outputs:", (fast[1] == 0).all(dim=1).tolist())
