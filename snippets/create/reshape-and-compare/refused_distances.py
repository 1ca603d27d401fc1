import torch
from torch.nn import functional as F

x = torch.zeros(3, 4)
for name, call in [
    ("3 and 2 rows", lambda: F.cosine_similarity(x, x[:2])),
    ("one vector", lambda: F.cosine_similarity(x[0], x[0])),
    ("normalize one", lambda: F.normalize(x[0])),
    ("integers", lambda: F.cosine_similarity(x.long(), x.long())),
    ("normalize ints", lambda: F.normalize(x.long())),
    ("pdist, 3-D", lambda: F.pdist(x[None])),
    ("pdist, p=-1", lambda: F.pdist(x, p=-1)),
    ("pdist, half", lambda: F.pdist(x.half())),
    ("cdist, widths", lambda: torch.cdist(x, x[:, :2])),
]:
    try:
        call()
    except (RuntimeError, IndexError) as error:
        print(f"{name}:\n    {type(error).__name__}: {error}")
