from torch import nn


class Body(nn.Module):
    def __init__(self):
        super().__init__()  # in Twice and Once, this is Head.__init__
        self.body = nn.Linear(3, 10)


class Head(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(10, 1)


class Twice(Body, Head):
    def __init__(self):
        Body.__init__(self)
        Head.__init__(self)


class Once(Body, Head):
    def __init__(self):
        super().__init__()


for model in (Twice(), Once()):
    names = [name for name, _ in model.named_children()]
    print(f"{type(model).__name__:5} registered:", *names)
