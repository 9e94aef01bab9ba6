# One command each. Everything is set up on the way: a virtual environment in .venv, and what Debian lacks.

PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
READY := $(VENV)/.ready
SYSTEM := $(VENV)/.system
# One more than there are processors, from two to four: half the suite waits for what plays.
WORKERS := $(shell n=$$(($$(nproc 2>/dev/null || echo 2) + 1)); [ $$n -le 4 ] || n=4; echo $$n)

# Of development mode all but the allocator that fences every object: that one is for `faults`, and dear. And what is
# compiled is kept, whatever the shell says: every worker, and every app that a test starts, would compile all of it.
LEAN := PYTHONMALLOC=pymalloc PYTHONDONTWRITEBYTECODE=

.PHONY: run test ears faults bench shots translations check clean

run: $(READY) $(SYSTEM)  ## open the app; with no screen, play the tour into demo-out/
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" != Linux ]; then $(RUN) -m video_feedback; else \
	echo "There is no screen here, so this plays a tour of the app instead. Its pictures and files go to demo-out/"; \
	QT_QPA_PLATFORM=offscreen $(RUN) -m video_feedback tour -o demo-out; fi

test: $(READY) $(SYSTEM)  ## the whole suite, offscreen
	-@sh tests/setup/system.sh strace dbus-daemon
	QT_QPA_PLATFORM=offscreen PYTHONDEVMODE=1 $(LEAN) $(RUN) -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder $(ARGS)

ears: $(READY) $(SYSTEM)  ## what can be heard of both players, by a sound server that the tests start
	@command -v pulseaudio >/dev/null || sh tests/setup/system.sh pulseaudio
	QT_QPA_PLATFORM=offscreen $(RUN) -X dev -m pytest -m heard tests/ui/player $(ARGS)

faults: $(READY) $(SYSTEM)  ## kills, power cuts, flipped bits and swaps: all of those of which `test` takes a share
	FAULTS=full QT_QPA_PLATFORM=offscreen $(RUN) -X dev -m pytest --timeout 3600 tests/faults $$(grep -rl --include='*.py' 'faults.rounds' tests/video_feedback tests/ui) $(ARGS)

bench: $(READY) $(SYSTEM)  ## the budget, measured; writes build/bench.json
	QT_QPA_PLATFORM=offscreen $(RUN) -m tests.bench $(ARGS)

shots: $(READY) $(SYSTEM)  ## photograph every page, light and dark, into build/shots/
	QT_QPA_PLATFORM=offscreen $(RUN) -m tests.shots $(ARGS)

translations: $(READY)  ## bring the words for translators up to date: ui/video_feedback_ui/translations/
	$(RUN) -m tests.translations $(ARGS)

check: $(READY)  ## format, lint, types
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/ruff check .
	$(VENV)/bin/mypy

$(READY): pyproject.toml tests/setup/constraints.txt tests/setup/venv.sh
	@sh tests/setup/venv.sh $(PYTHON) $(VENV)
	@touch $@

$(SYSTEM): tests/setup/system.sh
	@mkdir -p $(VENV)
	@sh tests/setup/system.sh
	@touch $@

clean:
	rm -rf $(VENV) build demo-out .mypy_cache .pytest_cache .ruff_cache .hypothesis
