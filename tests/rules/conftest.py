from hypothesis import settings

# No timed tests: how long an example takes says something about the machine, nothing about the rules.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
