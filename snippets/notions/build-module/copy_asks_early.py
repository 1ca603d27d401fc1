from copy import deepcopy


class Naive:
    def __init__(self):
        self._parameters = {"weight": 2.0}

    def __getattr__(self, name):
        if name in self._parameters:
            return self._parameters[name]
        raise AttributeError(name)


class Cured(Naive):
    def __getattr__(self, name):
        if name in self.__dict__.get("_parameters", {}):
            return self._parameters[name]
        raise AttributeError(name)


for kind in (Naive, Cured):
    module = kind()
    print(f"{kind.__name__}: weight {module.weight}")
    try:
        print(f"  its copy: weight {deepcopy(module).weight}")
    except RecursionError as error:
        print(f"  its copy: RecursionError: {str(error)[:32]}")
