"""How property tests run: no deadline on a busy machine, under CI the same examples each time."""

import os

from hypothesis import HealthCheck, settings

settings.register_profile(
    "govdoc",
    deadline=None,
    database=None,
    derandomize=os.environ.get("CI") == "true",
    max_examples=int(os.environ.get("GOVDOC_EXAMPLES", "100")),
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("govdoc")
