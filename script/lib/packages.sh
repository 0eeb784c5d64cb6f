# shellcheck shell=bash
# Debian packages that the build, the tests and the private database need. Sourced after common.sh.

# What the toolchain needs itself: its linker, libraries, git for its package manager; C headers and libraries of the build; the server for the
# private cluster; curl for looking at answers; openssl for the tests' certificates.
# shellcheck disable=SC2034 # used by those who source this
BUILD_PACKAGES=(binutils libncurses6 libxml2 libsqlite3-0 git ca-certificates
    libc6-dev libstdc++-12-dev pkg-config libevent-dev libpq-dev libcurl4-openssl-dev libphonenumber-dev libjansson-dev libsqlite3-dev libssl-dev libhiredis-dev
    postgresql curl openssl)

# What only tests need: a pooler that `sms-routerctl check` must notice, certificates for servers of the tests' own, the proxies that deploy/ has
# configurations for (45 MB installed, most of it Caddy).
# shellcheck disable=SC2034
TEST_PACKAGES=(pgbouncer openssl nginx haproxy caddy redis-server python3)

# What `script/test-cluster` needs beside a build.
# shellcheck disable=SC2034
CLUSTER_PACKAGES=(haproxy redis-server iproute2)

# What `script/test` reads the scripts with.
# shellcheck disable=SC2034
LINT_PACKAGES=(shellcheck)

# What `script/test-monitoring` needs beside a build: Prometheus with promtool, and jq for the dashboard and its answers.
# shellcheck disable=SC2034
MONITORING_PACKAGES=(prometheus jq curl)

# What `script/test-container` reads deploy/docker with; hadolint comes from elsewhere.
# shellcheck disable=SC2034
CONTAINER_PACKAGES=(docker-compose yamllint python3 python3-yaml)

# What `script/test-dashboard` looks with, and the plots that it looks at.
# shellcheck disable=SC2034
DASHBOARD_PACKAGES=(chromium chromium-driver libjs-chart.js python3 postgresql curl)

# What `script/bench peers` measures the router against, and nothing else uses.
# shellcheck disable=SC2034
PEER_PACKAGES=(python3-fastapi python3-uvicorn python3-uvloop python3-httptools python3-asyncpg python3-aiohttp kannel nginx-light)

# What `script/bench profile` looks with.
# shellcheck disable=SC2034
PROFILE_PACKAGES=(linux-perf python3 gcc)

package_is_there() {
    # Any server will do, also one from another source than Debian's own `postgresql`.
    if [ "$1" = postgresql ] && compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null; then return 0; fi
    [ "$(dpkg-query -W -f='${Status}' "$1" 2>/dev/null)" = "install ok installed" ]
}

# ensure_packages NAME…: installs what is missing. Not as root it says what is missing and how to get it, and stops.
ensure_packages() {
    local name missing=()
    command -v dpkg-query >/dev/null || fail "this script installs Debian packages; elsewhere install yourself: $*"
    for name in "$@"; do package_is_there "$name" || missing+=("$name"); done
    [ "${#missing[@]}" -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        say "${0##*/}: packages are missing: ${missing[*]}"
        say "Install them as root, then run this again:"
        say "    apt-get update && apt-get install -y ${missing[*]}"
        exit 1
    fi
    step "installing ${missing[*]}"
    # Binaries are wanted, not services: for as long as it installs, one file keeps PostgreSQL's package from making a system cluster and
    # another keeps every package from starting what it brings.
    local dropin=/etc/postgresql-common/createcluster.d/sms-router-script.conf policy=/usr/sbin/policy-rc.d made_policy=no status=0
    mkdir -p "${dropin%/*}"
    echo 'create_main_cluster = false' >"$dropin"
    if [ ! -e "$policy" ]; then
        printf '#!/bin/sh\nexit 101\n' >"$policy"
        chmod 755 "$policy"
        made_policy=yes
    fi
    {
        DEBIAN_FRONTEND=noninteractive apt-get update -q &&
            DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
    } >&2 || status=$?
    rm -f "$dropin"
    [ "$made_policy" = no ] || rm -f "$policy"
    [ "$status" -eq 0 ] || fail "apt-get could not install ${missing[*]}; its words are above"
}

# Puts the Swift toolchain on PATH, from the places where people put it.
ensure_swift() {
    local place
    if ! command -v swift >/dev/null; then
        for place in /opt/swift/usr/bin /usr/local/swift/usr/bin "$HOME/.local/share/swiftly/bin" /usr/libexec/swift/*/bin; do
            if [ -x "$place/swift" ]; then
                PATH=$place:$PATH
                break
            fi
        done
    fi
    command -v swift >/dev/null || fail "no Swift toolchain on PATH; install Swift 6.3 from https://www.swift.org/install/linux/"
    swift --version >/dev/null || fail "$(command -v swift) does not run on this system; the reason is above"
}
