# Everything that people and CI run. Each target makes what it needs; nothing outside this folder is used.
.DEFAULT_GOAL := help
SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# On all cores; whoever is done first takes over what another one has left. Each worker has servers and folders of its own.
SPREAD := -n auto --dist worksteal
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help demo test check bench evaluate simulate crashes test-desks processes learn sbom lock format clean

help:            ## what can be made
	@grep -E '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed -E 's/: *[^#]*## */\t/' | expand -t 12

demo: $(VENV)/.runtime  ## play about twenty tickets over two weeks, in seconds
	$(BIN)/lindesk-bot demo

test: $(VENV)/.dev      ## the tests
	$(BIN)/pytest $(SPREAD)

check: $(VENV)/.dev     ## format, lint, types, import contracts, tests with coverage
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m tests.known_faults
	$(BIN)/pytest $(SPREAD) --cov --cov-report=term --cov-fail-under=90

bench: $(VENV)/.dev     ## speed and memory, each beside a floor or a limit measured in the same run
	$(BIN)/python -m tests.bench

crashes: $(VENV)/.dev   ## delivery under faults: every crash point, alone and in pairs (minutes; CI leaves it out)
	$(BIN)/python -m tests.faults.exhaustive

simulate: $(VENV)/.dev  ## delivery under faults: 50 000 random histories
	$(BIN)/python -m tests.faults.simulate --histories 50000 --seed 1

test-desks: $(VENV)/.dev ## two real service desks, brought up, tested and taken down (root and apt, once)
	LINDESK_REAL_DESKS=1 $(BIN)/pytest tests/desks -rs

processes: $(VENV)/.dev ## real workers, killed and paused at random, on a real service desk (root and apt, once)
	$(BIN)/python -m tests.processes.harness --events 200 --seed 1 --desk request-tracker

sbom: $(VENV)/.dev      ## what the bot is made of, as CycloneDX
	@mkdir -p dist
	$(BIN)/cyclonedx-py requirements requirements.lock --pyproject pyproject.toml --output-format JSON -o dist/sbom.cdx.json

evaluate: $(VENV)/.dev  ## the reading against the labelled tickets
	$(BIN)/python -m tests.evaluate

learn: $(VENV)/.dev     ## what the second colleague weighs, anew from all labelled tickets and sentences
	$(BIN)/python -m tests.learn

lock: $(VENV)/.dev      ## bring the lock files up to date with pyproject.toml
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url \
	  --quiet pyproject.toml --group dev -o requirements-dev.lock
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url \
	  --quiet pyproject.toml -c requirements-dev.lock --group build -o requirements.lock

format: $(VENV)/.dev    ## format the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:           ## remove what was made here
	rm -rf $(VENV) demo-output .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage dist

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("lindesk-bot needs Python 3.11 or newer; say which: make PYTHON=python3.12 …")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.runtime: requirements.lock pyproject.toml | $(VENV)/bin/python
	$(BIN)/pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements-dev.lock $(VENV)/.runtime
	$(BIN)/pip install --quiet --require-hashes -r requirements-dev.lock
	@touch $@
