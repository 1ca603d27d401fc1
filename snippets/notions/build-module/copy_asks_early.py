from copy import deepcopy


class Naive:
    def __init__(self):
        object.__setattr__(self, "_parameters", {"weight": 2.0})

    def __getattr__(self, name):
        if name in self._parameters:
            return self._parameters[name]
        raise AttributeError(name)


class Cured(Naive):
    def __getattr__(self, name):
        if name in vars(self).get("_parameters", {}):
            return self._parameters[name]
        raise AttributeError(name)


for kind in (Naive, Cured):
    print(f"{kind.__name__}: weight {kind().weight}")
    try:
        print(f"  its copy: weight {deepcopy(kind()).weight}")
    except RecursionError as error:
        print(f"  its copy: RecursionError: {str(error)[:32]}")
