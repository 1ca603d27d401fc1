# Verbs only. Each sets up what it needs; a second call installs nothing.
.DEFAULT_GOAL := help
.PHONY: help serve test notebooks record same test-torch repeat check lint lock mutate bench audit clean

PYTHON ?= python3
PORT ?= 8000
# TORCH=2.14.1 (or newest) runs any verb on that torch, in an environment of its own.
VENV := .venv$(if $(TORCH),-$(TORCH))
BIN := $(VENV)/bin
READY := $(VENV)/ready
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check

# Material's note on MkDocs 2: requirements.txt stays below it.
export NO_MKDOCS_2_WARNING := 1

# Two builds of one commit are equal: the dates in the site are the commit's.
COMMITTED := $(shell git log -1 --format=%ct 2>/dev/null)
ifneq ($(COMMITTED),)
export SOURCE_DATE_EPOCH := $(COMMITTED)
endif

help: ## say what there is
	@echo "torch.nn explained: make VERB"
	@sed -n 's/^\([a-z-]*\):.*## /  \1\t/p' $(MAKEFILE_LIST) | expand -t 12

serve: $(READY) ## serve the site at http://127.0.0.1:8000 and refresh it at each edit (PORT=8001)
	@$(BIN)/python -m tools.doctor port $(PORT)
	$(BIN)/mkdocs serve --dirty --dev-addr 127.0.0.1:$(PORT)

test: $(READY) ## run every block of every page, and all other tests (ARGS="-k by_hand")
	$(BIN)/pytest $(if $(ARGS),$(ARGS),-n auto)

notebooks: $(READY) ## execute the notebook of every page; `make test` does that for a few
	NOTEBOOKS=all $(BIN)/pytest tests/site -k notebook

record: $(READY) ## run the programs and write what they print beside them (ARGS=snippets/notions)
	$(BIN)/python -m explained.record $(ARGS)

same: $(READY) ## run programs by plain `python file.py`, compare with their records (ARGS=snippets/notions)
	$(BIN)/python -m tools.same $(ARGS)

test-torch: $(READY) ## run every block on another torch (TORCH=2.14.1, or newest)
	$(BIN)/python -c "import torch; print('torch', torch.__version__)"
	$(BIN)/pytest docs $(ARGS)

# A record holds in any order, with any number of threads, and on other CPUs.
ORDERS := 20
CONDITIONS := OMP_NUM_THREADS=1 OMP_NUM_THREADS=2 OMP_NUM_THREADS=4 \
  ATEN_CPU_CAPABILITY=default ATEN_CPU_CAPABILITY=avx2 PYTHONPATH=tools/without_onednn

repeat: $(READY) ## run every block in 20 random orders, then with other threads, CPUs, and without oneDNN
	set -e; for seed in $$(seq $(ORDERS)); do echo "order $$seed"; $(BIN)/pytest docs -qq \
	  --random-order-bucket=global --random-order-seed=$$seed; done
	set -e; for condition in $(CONDITIONS); do echo "$$condition"; \
	  env $$condition $(BIN)/pytest docs -qq; done

# The site that the tests build and look at is the one that is published: site/.
check: export SITE := $(CURDIR)/site
check: lint test ## do everything that CI does: lints, types, spelling, tests, site

lint: $(READY) ## format, lint, types, scripts, Markdown, spelling, workflows
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/pyrefly check
	$(BIN)/rumdl check .
	$(BIN)/oxlint --deny-warnings theme docs/assets
	$(BIN)/codespell
	$(BIN)/zizmor --offline --quiet .github

# torch itself is pinned in requirements.txt and has no hash here: each index serves another wheel of
# it (CPU or CUDA). The CUDA libraries are pinned by that wheel.
UNHASHED := torch nvidia-[a-z0-9-]* cuda-[a-z-]* triton
lock: $(READY) ## resolve requirements.txt into requirements.lock, with hashes, for every platform (ARGS=--upgrade)
	grep -v '^-' requirements.txt | $(BIN)/uv pip compile - --universal --python-version 3.11 --generate-hashes \
	  --no-annotate --custom-compile-command 'make lock' --quiet --output-file requirements.lock $(ARGS)
	sed -i.draft $(foreach name,$(UNHASHED),-e '/^$(name)==/,/[^\\]$$/d') requirements.lock
	rm requirements.lock.draft

mutate: $(READY) ## change programs in one place each; list what no record notices (ARGS="--sample 300")
	$(BIN)/python -m tools.mutate $(ARGS)

bench: $(READY) ## measure what checking costs, against other ways, for the page "How this site is checked"
	$(BIN)/python -m tools.bench

audit: $(READY) ## let Lighthouse compare every page with stock Material; needs node (ARGS=create/shapes/)
	$(BIN)/python -m tools.audit $(ARGS)

clean: ## remove everything that was made
	rm -rf .venv* site .cache .pytest_cache .ruff_cache .rumdl_cache *.egg-info

# The second line builds explained/ with the setuptools of the first: no build environment of its own
# asks an index for one without a hash.
$(READY): requirements.txt requirements.lock pyproject.toml
	@$(PYTHON) tools/doctor.py setup || { echo "Name another interpreter: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(INSTALL) --require-hashes --no-deps --requirement requirements.lock
	$(INSTALL) --no-build-isolation --requirement requirements.txt
ifneq ($(TORCH),)
	$(INSTALL) --upgrade torch$(if $(filter-out newest,$(TORCH)),==$(TORCH))
endif
	@touch $@
