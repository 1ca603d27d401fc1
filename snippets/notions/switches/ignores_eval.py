import torch
import torch.nn.functional as F
from torch import nn


class Four(nn.Module):
    def forward(self, x):
        p = 0.5 if self.training else 0.0
        attend = F.scaled_dot_product_attention
        return {
            "dropout(x)": F.dropout(x),
            "dropout(x, training=...)": F.dropout(x, training=self.training),
            "attention(dropout_p=0.5)": attend(x, x, x, dropout_p=0.5),
            "attention(dropout_p=p)": attend(x, x, x, dropout_p=p),
        }


torch.manual_seed(0)
model = Four()
x = torch.randn(1, 8, 4)
for mode in (True, False):
    model.train(mode)
    first = model(x)
    second = model(x)
    print("training:", mode)
    for name, y in first.items():
        same = torch.equal(y, second[name])
        print(f"  {name:24} two calls agree: {same}")
