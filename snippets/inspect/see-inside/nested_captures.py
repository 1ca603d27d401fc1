import warnings

import torch
from torch import nn
from watch import capture

warnings.simplefilter("ignore")  # torch calls this kind of tensor a prototype
torch.manual_seed(0)
x = torch.randn(2, 5, 8)
padding = torch.zeros(2, 5, dtype=torch.bool)
padding[0, 3:] = True  # the first sequence has three tokens
for nested in (True, False):
    layer = nn.TransformerEncoderLayer(8, 2, batch_first=True)
    encoder = nn.TransformerEncoder(layer, 2, enable_nested_tensor=nested)
    encoder.eval()
    with torch.no_grad(), capture(encoder, "layers.0") as caught:
        encoder(x, src_key_padding_mask=padding)
    output = caught["layers.0"][0]
    print("nested:", output.is_nested)
    try:
        print("last places:", tuple(output[:, -1].shape))
    except NotImplementedError as error:
        print(type(error).__name__ + ":", str(error).split(" with arg")[0])
    if nested:
        print("tokens:", [len(sequence) for sequence in output.unbind()])
