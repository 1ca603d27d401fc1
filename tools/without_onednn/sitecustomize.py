"""On PYTHONPATH, switches oneDNN off in every Python that starts: `make repeat`."""

import torch

torch.backends.mkldnn.set_flags(False)
