import torch


# your turn
def log_of_mean(logits):
    """Return the logarithm of the mean of the probabilities of some models.

    logits: (models, samples, classes); the result: (samples, classes).
    """
    return logits.mean(dim=0).log_softmax(dim=-1)


# the check
def verdict():
    torch.manual_seed(0)
    for models in (1, 2, 5):
        for scale in (1.0, 1000.0):
            logits = scale * torch.randn(models, 4, 3)
            found = log_of_mean(logits)
            if found.shape != (4, 3):
                return f"not yet: the shape is {tuple(found.shape)}"
            total = torch.full((4, 3), -torch.inf)  # the logarithm of 0
            for part in torch.log_softmax(logits, dim=-1):
                total = torch.logaddexp(total, part)
            wanted = total - torch.tensor(float(models)).log()
            if not torch.allclose(found, wanted, rtol=1e-4, atol=1e-5):
                return f"not yet: {models} models, scale {scale:g}"
    return "solved"


print(verdict())
