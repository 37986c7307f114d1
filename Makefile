# Everything runs in .venv, which each target makes or renews by itself when it has to.
# Only Python 3.11 or newer and make are needed beforehand.
# All narration goes to stderr: stdout belongs to the program, so `make demo > verslag.txt` works.

SHELL := /bin/sh
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help

VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip --quiet --no-input --disable-pip-version-check
# The first interpreter that is new enough; `make PYTHON=/path/to/python3.12 test` chooses another.
PYTHON ?= $(shell for p in python3 python3.11 python3.12 python3.13 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo $$p && break; done)

# The package is installed editable, so these depend on what is installed beside it and never go
# stale on a change in overleg/ or data/.
RUN_READY := $(VENV)/.ready-run
DEV_READY := $(VENV)/.ready-dev

.PHONY: help demo test check bench pictures clean

help: ## Show this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1|\2/p' Makefile | awk -F'|' '{printf "%-14s %s\n", $$1, $$2}'

demo: $(RUN_READY) ## Show the program on a made-up case; without a terminal: print its minutes
	@$(PY) -m overleg demo

test: check ## Run everything that must pass before a change lands
	@$(PY) -m pytest -n auto --dist loadfile

check: $(DEV_READY) ## Only the quick half: style, types and the direction of imports
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@$(PY) -m pytest --quiet tests/test_richting.py

bench: $(DEV_READY) ## Measure the speed, side by side with the bare libraries in one run
	@$(PY) -m tests.bench

pictures: $(DEV_READY) ## Make the pictures of the README anew
	@$(PY) -m tests.beelden

clean: ## Remove .venv and everything that tools left behind
	@rm -rf $(VENV) dist build .mypy_cache .pytest_cache .ruff_cache .hypothesis
	@find overleg tests -name __pycache__ -type d -prune -exec rm -rf {} +

# In two steps: everything by its hash first, then the package itself without asking anyone.
$(RUN_READY): pyproject.toml requirements/run.txt requirements/bouw.txt
	@test -n "$(PYTHON)" || { echo 'Python 3.11 or newer is needed and was not found.' >&2; exit 1; }
	@echo 'overleg: setting up $(VENV), once (about half a minute)' >&2
	@$(PY) -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV) >&2
	@$(PIP) install --require-hashes -r requirements/run.txt -r requirements/bouw.txt >&2 </dev/null
	@$(PIP) install --no-deps --no-build-isolation --editable . >&2 </dev/null
	@$(PY) -m compileall -q overleg >&2
	@touch $@

$(DEV_READY): $(RUN_READY) requirements/dev.txt
	@echo 'overleg: adding the tools for tests, once' >&2
	@$(PIP) install --require-hashes -r requirements/dev.txt >&2 </dev/null
	@touch $@
