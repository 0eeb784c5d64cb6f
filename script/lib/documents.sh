# shellcheck shell=bash
# The documents that the Debian package brings. Sourced after common.sh.

# stage_documents DIRECTORY: README and docs/ as they lie in the sources, so that their links hold; and what is in the sources' deploy/, as examples.
stage_documents() {
    local doc=$1 file
    install -d "$doc"
    # The licence's own text is in every Debian; `copyright` says where.
    sed 's|](LICENSE)|](copyright)|' "$PROJECT/README.md" >"$doc/README.md"
    chmod 644 "$doc/README.md"
    while read -r file; do
        install -D -m 644 "$PROJECT/$file" "$doc/$file"
    done < <(cd "$PROJECT" && find docs Benchmarks -type f -name '*.md' ! -path 'docs/plans/*' | sort)
    while read -r file; do
        install -D -m 644 "$PROJECT/deploy/$file" "$doc/examples/$file"
    done < <(cd "$PROJECT/deploy" && find nginx haproxy caddy monitoring -type f ! -path '*/tests/*' | sort)
    install -m 644 "$PROJECT/packaging/debian/copyright" "$doc/copyright"
}
