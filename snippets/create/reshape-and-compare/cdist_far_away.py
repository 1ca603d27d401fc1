import torch

torch.manual_seed(0)
near = torch.rand(30, 3)
far = near + 1000.0  # the same points, moved: the same distances
exact = {"compute_mode": "donot_use_mm_for_euclid_dist"}
for count in (25, 30):
    right = torch.cdist(near[:count], near[:count], **exact)
    points = far[:count]
    for keywords in ({}, exact):
        found = torch.cdist(points, points, **keywords)
        error = (found - right).abs().max()
        print(count, "points", keywords, "wrong" if error > 0.1 else "right")

rows = torch.randn(100, 64)
itself = torch.cdist(rows, rows).diagonal()
print("each row to itself is 0:", (itself == 0).all().item())
itself = torch.cdist(rows, rows, **exact).diagonal()
print("with compute_mode:      ", (itself == 0).all().item())
