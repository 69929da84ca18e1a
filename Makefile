# Two commands to know: make demo, make test. Both work on a machine that has only Python 3.11+ and make.
# PYTHON names another interpreter: make PYTHON=python3.13 test

CANDIDATES := python3 python3.14 python3.13 python3.12 python3.11 python
NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(firstword $(foreach name,$(CANDIDATES),$(shell $(name) -c '$(NEW_ENOUGH)' 2>/dev/null && echo $(name))))
BIN := .venv/bin
INSTALLED := .venv/.installed

.DEFAULT_GOAL := help
.PHONY: help install demo test check docs cases accuracy bench clean

help:  ## this list
	@sed -n 's/^\([a-z]*\):.*##  *\(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

install: $(INSTALLED)  ## .venv with terms and its development tools, in the versions of uv.lock

$(INSTALLED): pyproject.toml uv.lock scripts/install.py
	@test -n "$(PYTHON)" || { echo "no Python 3.11 or newer found: install one, or name it: make PYTHON=/path/to/python3" >&2; exit 2; }
	@$(PYTHON) scripts/install.py
	@touch $@

demo: $(INSTALLED)  ## the main job on examples/articles/: pairs, glossary, findings, exports in demo/
	@$(BIN)/python scripts/demo.py

test: $(INSTALLED)  ## the tests and the doctests
	$(BIN)/python -m pytest

check: $(INSTALLED)  ## ruff, mypy --strict, generated docs up to date, contract tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python scripts/docs.py --check
	$(BIN)/python -m pytest tests/test_contracts.py tests/test_docs.py

docs: $(INSTALLED)  ## write the generated pages of docs/ again
	$(BIN)/python scripts/docs.py

cases: $(INSTALLED)  ## accept what the command line prints now as expected (read the diff before you commit)
	TERMS_ACCEPT=1 $(BIN)/python -m pytest tests/test_cli_cases.py

accuracy: $(INSTALLED)  ## score against hand-annotated texts (folder TERMS_GOLD); ARGS=--write keeps the figures
	@$(BIN)/python -m scripts.accuracy $(ARGS)

bench: $(INSTALLED)  ## times of whole commands and rates of the inner loops, written to benchmarks/results/
	@$(BIN)/python -m benchmarks.run

clean:  ## remove everything that make made
	rm -rf .venv .uv demo build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage
