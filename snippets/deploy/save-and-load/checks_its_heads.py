import io

import torch
from torch import nn


class Attention(nn.MultiheadAttention):
    def get_extra_state(self):
        return {"num_heads": self.num_heads}

    def set_extra_state(self, state):
        if state != self.get_extra_state():
            raise ValueError(f"saved with {state}")


file = io.BytesIO()
options = {"embed_dim": 8, "num_heads": 4}
checkpoint = {"options": options, "model": Attention(**options).state_dict()}
torch.save(checkpoint, file)

file.seek(0)
checkpoint = torch.load(file)
try:
    Attention(8, num_heads=2).load_state_dict(checkpoint["model"])
except ValueError as error:
    print(f"ValueError: {error}")
model = Attention(**checkpoint["options"])
print(model.load_state_dict(checkpoint["model"]))
