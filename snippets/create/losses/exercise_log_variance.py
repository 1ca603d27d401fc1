import torch


# your turn
def gaussian_loss(mean, log_variance, target):
    """Return the mean negative log density of a normal distribution.

    The model gives the logarithm of the variance, so it may be negative.
    """
    variance = log_variance.exp()
    return torch.nn.functional.gaussian_nll_loss(mean, target, variance)


# the check
def verdict():
    torch.manual_seed(0)
    for shape in ((4,), (4, 3)):
        for center in (-60.0, 0.0, 30.0):
            log_variance = center + torch.randn(shape)
            mean = (log_variance / 2).exp() * torch.randn(shape)
            target = mean + (log_variance / 2).exp() * torch.randn(shape)
            spread = (log_variance.double() / 2).exp()
            normal = torch.distributions.Normal(mean.double(), spread)
            wanted = -normal.log_prob(target.double()).mean()
            found = gaussian_loss(mean, log_variance, target).double()
            if not torch.isclose(found, wanted, rtol=1e-3):
                return (
                    f"not yet: {found.item():.2f} instead of"
                    f" {wanted.item():.2f}, log of variance near {center}"
                )
    return "solved"


print(verdict())
