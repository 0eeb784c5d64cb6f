# shellcheck shell=bash
# Which versions of the peers are measured. Benchmarks/peers/versions pins them, for a figure says nothing beside another one's figure; with others the
# scenario stops before anything is built, or with --other-versions says which they were. Sourced by script/bench, used by peers.sh.

PEER_PINS=$PROJECT/Benchmarks/peers/versions
# A line a package, as it is installed, and where that is another one than the pin, with it.
PEER_VERSIONS=()
# What the service loads; each must be Debian's, and not one of the same name that was put before it.
PEER_MODULES=(fastapi starlette pydantic uvicorn uvloop httptools asyncpg aiohttp)

before_peers() {
    ensure_packages "${PEER_PACKAGES[@]}"
    check_peer_versions
}

# check_peer_versions: sets PEER_VERSIONS; fails when one is not as pinned, and --other-versions was not given.
check_peer_versions() {
    local name pinned there foreign others=()
    PEER_VERSIONS=()
    for name in "${PEER_PACKAGES[@]}"; do
        grep -q "^$name " "$PEER_PINS" || fail "Benchmarks/peers/versions names no version of $name"
    done
    while read -r name pinned; do
        # shellcheck disable=SC2016 # of dpkg-query
        there=$(dpkg-query -W -f='${Version}' "$name" 2>/dev/null) || there=
        # Behind +b stands how often the same sources were built again.
        if [ "${there%+b[0-9]*}" = "${pinned%+b[0-9]*}" ]; then
            PEER_VERSIONS+=("$name $there")
        else
            PEER_VERSIONS+=("$name ${there:-not installed} (pinned: $pinned)")
            others+=("$name ${there:-not installed}, pinned $pinned")
        fi
    done < <(grep -v '^#' "$PEER_PINS")
    foreign=$(foreign_peer_modules)
    while read -r name; do
        [ -n "$name" ] || continue
        PEER_VERSIONS+=("$name, which is not Debian's")
        others+=("$name, which is not Debian's")
    done <<<"$foreign"
    step "versions of the peers"
    printf '    %s\n' "${PEER_VERSIONS[@]}" >&2
    [ "${#others[@]}" -eq 0 ] || [ "$OTHER_VERSIONS" = yes ] ||
        fail "$(printf '%s; ' "${others[@]}")the peers are not the pinned ones. Install those, or change Benchmarks/peers/versions and measure anew what docs/performance.md has, or go on with --other-versions"
}

# The modules that the service's interpreter loads from elsewhere than Debian's packages, with their places.
foreign_peer_modules() {
    env -i PATH="$PATH" LC_ALL="$LC_ALL" PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 -c '
import importlib, sys
for name in sys.argv[1:]:
    place = importlib.import_module(name).__file__
    if not place.startswith("/usr/lib/python3/dist-packages/"):
        print(f"{name} of {place}")' "${PEER_MODULES[@]}" || fail "the modules of the FastAPI peer cannot be loaded; the reason is above"
}

print_peer_versions() {
    local text
    text=$(printf '%s; ' "${PEER_VERSIONS[@]}")
    printf '%s\n' "${text%; }"
}
