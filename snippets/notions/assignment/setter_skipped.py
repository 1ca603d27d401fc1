from torch import nn


class WithHead(nn.Module):
    @property
    def head(self):
        return self._head

    @head.setter
    def head(self, head):
        self._head = head.requires_grad_(False)

    def set_head(self, head):
        self._head = head.requires_grad_(False)


assigned, called = WithHead(), WithHead()
assigned.head = nn.Linear(2, 1)
called.set_head(nn.Linear(2, 1))
for model in (assigned, called):
    print("names:", *[name for name, _ in model.named_parameters()])
    print("  frozen:", not model.head.weight.requires_grad)
