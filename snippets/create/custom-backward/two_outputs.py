import torch
from torch.autograd import Function


class PeakAndPlace(Function):
    @staticmethod
    def forward(ctx, x):
        peak, place = x.max(-1)
        total = x.sum(-1)
        ctx.save_for_backward(place)
        ctx.mark_non_differentiable(place)
        ctx.set_materialize_grads(False)  # None instead of zeros
        ctx.shape = x.shape
        ctx.dtype = x.dtype
        return peak, total, place

    @staticmethod
    def backward(ctx, grad_peak, grad_total, grad_place):
        (place,) = ctx.saved_tensors
        grads = (grad_peak, grad_total, grad_place)
        print("  is None:", [grad is None for grad in grads])
        grad_x = torch.zeros(ctx.shape, dtype=ctx.dtype, device=place.device)
        if grad_peak is not None:
            grad_x = grad_x.scatter(-1, place[..., None], grad_peak[..., None])
        if grad_total is not None:
            grad_x = grad_x + grad_total[..., None]
        return grad_x


x = torch.tensor([[1.0, 5.0, 2.0]], requires_grad=True)
peak, total, place = PeakAndPlace.apply(x)
print("place requires grad:", place.requires_grad)
(slope,) = torch.autograd.grad(peak.sum(), x, retain_graph=True)
print("by the peak:", slope.tolist())
(slope,) = torch.autograd.grad((peak + total).sum(), x)
print("by both:", slope.tolist())
