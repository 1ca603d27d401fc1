import torch
from torch.nn.attention.varlen import AuxRequest, varlen_attn, varlen_attn_out
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
lengths = [3, 1, 2]  # three sequences in one row, without padding
q, k, v = torch.randn(3, 6, 2, 8)  # (tokens, heads, features)
starts = torch.tensor([0, 3, 4, 6], dtype=torch.int32)


def heads_first(x):
    return x.transpose(0, 1).unsqueeze(0)


text = torch.repeat_interleave(torch.arange(3), torch.tensor(lengths))
same_text = text.unsqueeze(1) == text  # one mask for all
packed = scaled_dot_product_attention(
    heads_first(q),
    heads_first(k),
    heads_first(v),
    attn_mask=same_text,
)
alone = [
    scaled_dot_product_attention(*map(heads_first, parts))
    for parts in zip(*(x.split(lengths) for x in (q, k, v)), strict=True)
]
print("equal:", torch.allclose(packed, torch.cat(alone, dim=2), atol=1e-6))

packed_inputs = (q, k, v, starts, starts, 3, 3)  # 3: the longest
out = torch.empty_like(q)
aux = AuxRequest(lse=True)
for call in (
    lambda: varlen_attn(*packed_inputs),
    lambda: varlen_attn_out(out, *packed_inputs, return_aux=aux),
):
    try:
        call()
    except NotImplementedError as error:
        print("NotImplementedError:", str(error).partition(". ")[0])
