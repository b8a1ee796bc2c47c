# Shouwen. `make test` and `make demo` are the whole set-up: each installs the system packages it lacks.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

# How hard the heavy tests try. `make crash`, `make fuzz` set these higher; they may be given on the command line.
CRASH_ROUNDS ?= 300
# Cuts of power that `make crash` simulates.
POWER_SEEDS ?= 2000
FUZZ_ROUNDS ?= 2000000
PROPERTY_CASES ?= 200000
EXTREMES ?= 1000000
MUTANTS ?= 300
MUTANT_SEED ?= 1
HISTORIES ?= 10000
# Open cases among which `make bench` fires a thousand: the cost must not grow with them.
BENCH_OPEN ?= 10000 100000
# What `make bench` runs in: a folder on the disk to be measured.
BENCH_FOLDER ?= .build/bench

.PHONY: help
help: ## Say what there is to make.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' Makefile

.PHONY: build-packages test-packages
build-packages:
	@Scripts/install-packages build
test-packages:
	@Scripts/install-packages test

.PHONY: build
build: build-packages ## Build server and client for use: .build/release/shouwend, .build/release/shouwen.
	swift build -c release --product shouwend
	swift build -c release --product shouwen

.PHONY: test
test: test-packages ## Run every test, the client nobody here wrote, and the check of the generated code.
	swift build --build-tests
	swift test --skip-build
	if [ -x Tests/Interop/run ]; then Tests/Interop/run; fi
	Scripts/generate-wire --check
	Scripts/test-generate-wire

.PHONY: demo
demo: build-packages ## Lead a complaint from a counter to its closing, beside 33,776 imported ones.
	Scripts/demo

.PHONY: docs
docs: build ## Run the commands of the README files and handbooks, as they stand there.
	Scripts/check-docs

.PHONY: act
act: test-packages ## Add a sample act by Docs/AddingAnAct.md in a scratch copy, call it, count the files. About five minutes.
	Scripts/try-adding-an-act

.PHONY: lint
lint: test-packages ## Check the format; build with warnings as errors.
	swift format lint --strict --recursive Sources Tests Clients
	SHOUWEN_WARNINGS=errors swift build --build-tests

.PHONY: protos
protos: test-packages ## Generate the wire's C and Swift from Protos/.
	Scripts/generate-wire

.PHONY: bench
bench: test-packages ## Measure everything, durable, on BENCH_FOLDER's disk, and write Docs/Benchmarks.md.
	mkdir -p $(BENCH_FOLDER)
	swift build -c release --product case-store-bench
	.build/release/case-store-bench $(BENCH_FOLDER)
	swift build -c release --product deadline-bench
	.build/release/deadline-bench
	swift build -c release --product record-bench
	.build/release/record-bench
	swift build -c release --product clock-bench
	.build/release/clock-bench $(BENCH_FOLDER) $(BENCH_OPEN)
	Scripts/bench
	BENCH_FOLDER=$(BENCH_FOLDER) Scripts/compare-peers --write

.PHONY: bench-quick
bench-quick: test-packages ## Measure the server beside its peers with short rounds.
	mkdir -p $(BENCH_FOLDER)
	BENCH_FOLDER=$(BENCH_FOLDER) Scripts/compare-peers --rounds 3 --seconds 1 --cases 5000

.PHONY: crash
crash: test-packages ## Kill the writing store CRASH_ROUNDS times, cut its power POWER_SEEDS times, and look for what is lost.
	SHOUWEN_CRASH_ROUNDS=$(CRASH_ROUNDS) SHOUWEN_POWER_SEEDS=$(POWER_SEEDS) swift test --filter 'DurabilityTests|CrashTests|PowerLossTests'

.PHONY: fuzz
fuzz: test-packages ## Feed FUZZ_ROUNDS damaged messages to the wire, PROPERTY_CASES cases to the calendar, HISTORIES to hot spots.
	SHOUWEN_FUZZ_ROUNDS=$(FUZZ_ROUNDS) SHOUWEN_PROPERTY_CASES=$(PROPERTY_CASES) swift test --filter 'Fuzz|Property'
	SHOUWEN_HISTORIES=$(HISTORIES) swift test --filter 'SameTypeIndexTests|HotSpotHistoryTests'

.PHONY: extremes
extremes: test-packages ## Call every command EXTREMES times in a row with extreme values of its fields and facts, and look for a trap.
	SHOUWEN_EXTREMES=$(EXTREMES) swift test --filter ExtremesTests

.PHONY: mutants
mutants: test-packages ## Make 300 small changes, each alone, and say which of them no test notices. About an hour.
	Scripts/mutants --count $(MUTANTS) --seed $(MUTANT_SEED)

.PHONY: clean
clean: ## Remove what was built and the demo's folder.
	rm -rf .build .demo
