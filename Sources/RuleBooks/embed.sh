#!/bin/sh
# Carries the data of this module into the binary: writes Embedded/Books.swift and Embedded/Calendars.swift from Books/*.yaml and
# Calendars/*/*.json, so that an installed program needs no file beside it. Run after every change to the data; a test fails when
# the Swift text is stale.
set -eu
cd "$(dirname "$0")"
mkdir -p Embedded

emit() { # name of the constant, what it is, files…
    constant=$1
    what=$2
    shift 2
    printf '// Written by embed.sh from the files named below. Change those, then run it again.\n\n'
    printf 'extension EmbeddedData {\n    /// %s\n    static let %s: [EmbeddedData] = [\n' "$what" "$constant"
    for file in "$@"; do
        printf '        EmbeddedData(\n            path: "%s",\n            text: ##"""\n' "$file"
        sed -e 's/^\(.\)/                \1/' "$file"
        # A file that lacks its last line break would swallow the closing quotes.
        [ -z "$(tail -c 1 "$file")" ] || printf '\n'
        printf '                """##),\n'
    done
    printf '    ]\n}\n'
}

emit books 'The shipped rule books.' Books/*.yaml > Embedded/Books.swift
emit calendars 'The shipped calendars.' Calendars/*/*.json > Embedded/Calendars.swift
