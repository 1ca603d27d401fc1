# Verbs only. Each sets up what it needs; a second call installs nothing.
.DEFAULT_GOAL := help
.PHONY: help serve extras test record check lint lock mutate clean

PYTHON ?= python3
PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready

# Material's note on MkDocs 2: requirements.txt stays below it.
export NO_MKDOCS_2_WARNING := 1

# Two builds of one commit are equal: the dates in the site are the commit's.
COMMITTED := $(shell git log -1 --format=%ct 2>/dev/null)
ifneq ($(COMMITTED),)
export SOURCE_DATE_EPOCH := $(COMMITTED)
endif

help: ## say what there is
	@echo "torch.nn explained: make VERB"
	@sed -n 's/^\([a-z]*\):.*## /  \1\t/p' $(MAKEFILE_LIST) | expand -t 12

serve: $(READY) ## serve the site at http://127.0.0.1:8000 and refresh it at each edit (PORT=8001)
	@$(BIN)/python -m explained.doctor port $(PORT)
	$(BIN)/mkdocs serve --dev-addr 127.0.0.1:$(PORT)

extras: $(READY) ## install what a few blocks need besides; without it they are skipped, and say so
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements-extra.txt

test: $(READY) ## run every block of every page, and all other tests (ARGS="-k by_hand")
	$(BIN)/pytest $(if $(ARGS),$(ARGS),-n auto --dist loadfile)

record: $(READY) ## run the programs and write what they print beside them (ARGS=snippets/notions)
	$(BIN)/python -m explained.record $(ARGS)

check: lint test ## do everything that CI does: lints, types, spelling, tests, site
	$(BIN)/mkdocs build --strict

lint: $(READY) ## format, lint, types, Markdown, spelling
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/pyrefly check
	$(BIN)/rumdl check .
	$(BIN)/codespell

lock: $(READY) ## resolve requirements.txt into constraints.txt, for every platform (ARGS=--upgrade)
	cat requirements.txt requirements-extra.txt | grep -v '^-' | $(BIN)/uv pip compile - --universal --python-version 3.11 \
	  --no-annotate --custom-compile-command 'make lock' --quiet --output-file constraints.txt $(ARGS)

mutate: $(READY) ## change programs in one place each; list what no record notices (ARGS="--sample 300")
	$(BIN)/python -m explained.mutate $(ARGS)

clean: ## remove everything that was made
	rm -rf $(VENV) site .cache .pytest_cache .ruff_cache .rumdl_cache *.egg-info

$(READY): requirements.txt constraints.txt pyproject.toml
	@$(PYTHON) explained/doctor.py setup || { echo "Name another interpreter: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements.txt
	@touch $@
