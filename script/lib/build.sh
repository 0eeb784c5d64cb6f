# shellcheck shell=bash
# Building the programs. Sourced after common.sh and packages.sh.

# build_release: all programs, with the Swift runtime inside them; sets BIN to where they are.
build_release() {
    step "building (release; the first time takes a few minutes)"
    (cd "$PROJECT" && swift build -c release --static-swift-stdlib) >&2 || fail "the build failed"
    # shellcheck disable=SC2034 # used by those who source this
    BIN=$(cd "$PROJECT" && swift build -c release --static-swift-stdlib --show-bin-path)
}

# build_debug [ARGUMENTS]: the same for tests, unoptimised.
build_debug() {
    # script/test has built everything, and SwiftPM lets nobody build while its tests run.
    if [ "${SMS_ROUTER_BUILT:-no}" = yes ]; then
        # shellcheck disable=SC2034 # used by those who source this
        BIN=$PROJECT/.build/debug
        return
    fi
    (cd "$PROJECT" && swift build "$@") >&2 || fail "the build failed"
    # shellcheck disable=SC2034 # used by those who source this
    BIN=$(cd "$PROJECT" && swift build --show-bin-path)
}
