import re
import textwrap

from torch import nn

docstring = " ".join((nn.DataParallel.__doc__ or "").split())
text = re.sub(r":\w+:`~?|[`*]", "", docstring)  # without its markup

recommended = re.findall(r"It is recommended .*? node\.", text)
lost = re.findall(r"In each .*? lost\.", text)
for sentence in recommended + lost:
    print(textwrap.fill(sentence, width=72))
