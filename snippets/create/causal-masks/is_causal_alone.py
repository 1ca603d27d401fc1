import torch
from torch import nn
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
x = torch.randn(1, 4, 8)
changed = x.clone()
changed[:, -1] = 0  # another last token
attention = nn.MultiheadAttention(8, 2, batch_first=True)
layer = nn.TransformerEncoderLayer(8, 2, 16, 0.0, batch_first=True)
encoder = nn.TransformerEncoder(layer, num_layers=2)
decoder = nn.TransformerDecoderLayer(8, 2, 16, 0.0, batch_first=True)
parts = nn.ModuleList([attention, layer, encoder, decoder])
calls = {
    "SDPA": lambda x: scaled_dot_product_attention(x, x, x, is_causal=True),
    "MHA": lambda x: attention(x, x, x, is_causal=True)[0],
    "encoder layer": lambda x: layer(x, is_causal=True),
    "encoder": lambda x: encoder(x, is_causal=True),
    "decoder layer": lambda x: decoder(x, x[:, :1], tgt_is_causal=True),
}


def verdict(call):
    try:
        same = torch.allclose(call(x)[:, 0], call(changed)[:, 0])
    except RuntimeError as error:
        messages.add(str(error).partition(". ")[0])
        return "raises"
    return "causal" if same else "sees the future"


messages: set[str] = set()
print("call           train   eval, no_grad")
for name, call in calls.items():
    parts.train()
    training = verdict(call)
    parts.eval()
    with torch.no_grad():
        print(f"{name:13}  {training:6}  {verdict(call)}")
print("RuntimeError:", *messages)
