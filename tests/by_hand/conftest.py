"""Settings of the property tests: the same draws each time, and no deadline (a busy machine)."""

from hypothesis import settings

settings.register_profile("proof", max_examples=100, deadline=None, derandomize=True, database=None)
settings.load_profile("proof")
