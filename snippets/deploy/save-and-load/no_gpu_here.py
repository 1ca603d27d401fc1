import io
import os

import torch

os.environ["CUDA_VISIBLE_DEVICES"] = ""  # as on a machine without a GPU
file = io.BytesIO()
torch.save(torch.ones(2), file)

for place in ["cuda", "cpu", "meta"]:
    file.seek(0)
    try:
        print(torch.load(file, map_location=place))
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
