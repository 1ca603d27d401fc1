import torch
from torch.nn import functional as F

for theta, size in [
    (torch.eye(3)[None], (1, 3, 4, 5)),
    (torch.eye(2, 3), (1, 3, 4, 5)),
    (torch.eye(2, 3)[None].long(), (1, 3, 4, 5)),
    (torch.eye(2, 3)[None], (3, 4, 5)),
    (torch.eye(2, 3)[None], (2, 3, 4, 5)),
]:
    try:
        F.affine_grid(theta, size, align_corners=False)
    except (RuntimeError, ValueError, NotImplementedError) as error:
        print(f"{type(error).__name__}: {error}")
