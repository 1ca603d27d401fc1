import io

import torch
from torch import nn


class Attention(nn.MultiheadAttention):
    def get_extra_state(self):
        return {"num_heads": self.num_heads}

    def set_extra_state(self, state):
        if state != self.get_extra_state():
            raise ValueError(f"saved with {state}")


options = {"embed_dim": 8, "num_heads": 4}
model = Attention(**options)
file = io.BytesIO()
torch.save({"options": options, "model": model.state_dict()}, file)

file.seek(0)
checkpoint = torch.load(file)
try:
    Attention(8, num_heads=2).load_state_dict(checkpoint["model"])
except ValueError as error:
    print(f"ValueError: {error}")

rebuilt = Attention(**checkpoint["options"])
print(rebuilt.load_state_dict(checkpoint["model"]))
