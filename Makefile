# Two commands matter: `make demo` and `make test`. Both set up what they need.
SHELL := /bin/bash
PREFIX ?= /usr/local
BUILD := .build/release
SAMPLES := $(wildcard Assets/Samples/*.txt)

# The commit that --version names: the checkout's, or what `make dist` wrote into the archive.
COMMIT = $(shell cat commit 2>/dev/null || git describe --always --dirty --abbrev=12 --exclude='*' 2>/dev/null || echo unknown)

.PHONY: setup setup-test build page demo test hostile test-renderers test-cluster oracle bench fuzz install install-files uninstall deb try-deb docs dist gallery clean

setup:
	@Tests/Gates/install-packages run

setup-test:
	@Tests/Gates/install-packages run test

build: setup
	swift build -c release --product jianbao
	swift build -c release --product jianbao-page
	@echo "$(COMMIT)" > $(BUILD)/jianbao_Briefing.resources/commit

# The page for people without a terminal: prints its address and opens it in the browser.
page: build
	@$(BUILD)/jianbao-page --open

demo: build
	@$(BUILD)/jianbao brief $(SAMPLES) -o Exports
	@$(BUILD)/jianbao compare Assets/Samples/pingtan-*.json -o Exports
	@$(BUILD)/jianbao compare Assets/SampleCity --focus 菊坡区 --name 示例市 -o Exports

test: setup-test
	@Tests/Gates/run-all

# The program under attack, in an hour: injected text, controls, kills, faults, names, bombs, fonts, a batch, sanitizers.
hostile: setup-test build
	@Tests/Hostile/run $(BUILD)/jianbao

# Every chart in librsvg, Chromium, Inkscape and LibreOffice against our PNG; installs the last two, which are heavy.
test-renderers: build
	@Tests/Gates/test-renderers $(BUILD)/jianbao

# Spark, Slurm's script, DuckDB and PostgreSQL over 5,000 made-up reports; installs PySpark, which has 450 MB.
test-cluster: build
	@python=$$(Tests/Cluster/install-spark) && "$$python" Tests/Cluster/test-cluster $(BUILD)/jianbao

install: build install-files

# What `install` copies, from a program that is built already: the program with its resources, the manual, completions.
SHARE = $(DESTDIR)$(PREFIX)/share
install-files:
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/lib/jianbao
	install -m 755 $(BUILD)/jianbao $(DESTDIR)$(PREFIX)/lib/jianbao/jianbao
	rm -rf $(DESTDIR)$(PREFIX)/lib/jianbao/jianbao_Briefing.resources
	cp -R $(BUILD)/jianbao_Briefing.resources $(DESTDIR)$(PREFIX)/lib/jianbao/
	install -m 755 $(BUILD)/jianbao-page $(DESTDIR)$(PREFIX)/lib/jianbao/jianbao-page
	ln -sfn ../lib/jianbao/jianbao $(DESTDIR)$(PREFIX)/bin/jianbao
	ln -sfn ../lib/jianbao/jianbao-page $(DESTDIR)$(PREFIX)/bin/jianbao-page
	install -d $(DESTDIR)$(PREFIX)/share/applications $(DESTDIR)$(PREFIX)/share/icons/hicolor/scalable/apps
	install -m 644 Assets/jianbao.desktop $(DESTDIR)$(PREFIX)/share/applications/jianbao.desktop
	install -m 644 Assets/jianbao.svg $(DESTDIR)$(PREFIX)/share/icons/hicolor/scalable/apps/jianbao.svg
	Tests/Gates/make-manual $(BUILD)/jianbao $(SHARE)/man
	install -d $(SHARE)/bash-completion/completions $(SHARE)/zsh/site-functions $(SHARE)/fish/vendor_completions.d
	$(BUILD)/jianbao --generate-completion-script bash > $(SHARE)/bash-completion/completions/jianbao
	$(BUILD)/jianbao --generate-completion-script zsh > $(SHARE)/zsh/site-functions/_jianbao
	$(BUILD)/jianbao --generate-completion-script fish > $(SHARE)/fish/vendor_completions.d/jianbao.fish

uninstall:
	rm -rf $(DESTDIR)$(PREFIX)/lib/jianbao $(DESTDIR)$(PREFIX)/bin/jianbao $(DESTDIR)$(PREFIX)/bin/jianbao-page
	rm -f $(SHARE)/applications/jianbao.desktop $(SHARE)/icons/hicolor/scalable/apps/jianbao.svg
	rm -f $(SHARE)/man/man1/jianbao.1 $(SHARE)/man/man1/jianbao-*.1
	rm -f $(SHARE)/man/zh_CN/man1/jianbao.1 $(SHARE)/man/zh_CN/man1/jianbao-*.1
	rm -f $(SHARE)/bash-completion/completions/jianbao $(SHARE)/zsh/site-functions/_jianbao
	rm -f $(SHARE)/fish/vendor_completions.d/jianbao.fish

# A Debian package that needs no toolchain: Swift's runtime is linked in. Written to .build/packages.
deb: setup
	swift build -c release --product jianbao --static-swift-stdlib --scratch-path .build/static
	swift build -c release --product jianbao-page --static-swift-stdlib --scratch-path .build/static
	@echo "$(COMMIT)" > .build/static/release/jianbao_Briefing.resources/commit
	@Tests/Packages/make-deb .build/static/release .build/packages

# The package in a fresh Debian: checked by lintian, installed, used, removed. Needs root, and debootstrap's Debian from its mirror.
try-deb: deb
	@Tests/Packages/try-deb .build/packages/jianbao_*.deb

# The documentation of the two public libraries as archives for a web server, in .build/docs.
docs: setup
	swift build -c release --target ReportReading
	@Tests/Gates/check-docs .build/release .build/docs

# The sources at the checked-out commit as an archive, the same bytes each time.
dist:
	@Tests/Packages/make-dist .build/packages

# Every number of the summaries of 5,000 random reports, recomputed; `make test` does 600.
oracle: setup
	JIANBAO_SEEDS=2500 swift test --filter SummaryOracleTests

# How long the reader takes: the sample, and the corpus where it is there.
bench: setup
	swift build -c release --product bench
	@.build/release/bench $(SAMPLES) $(wildcard ../shared/corpus/*.txt) $(wildcard ../shared/corpus/*.html)

# Every kind of input for a minute each under libFuzzer and AddressSanitizer.
FUZZ_SECONDS ?= 60
fuzz: setup
	@Tests/Fuzz/run $(FUZZ_SECONDS)

# The pictures that README shows, and a page outside git with every chart in every size and style.
gallery: build
	@rm -f Exports/gallery/*.svg Exports/gallery/*.png
	@Tests/Gates/make-gallery $(BUILD)/jianbao Exports/gallery
	@Tests/Gates/contact-sheet $(BUILD)/jianbao .build/contact-sheet

clean:
	swift package clean
