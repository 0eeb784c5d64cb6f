# shellcheck shell=bash
# What every script here starts from: where the project is, how it speaks, and how everything it started ends with it.
# Sourced by script/run, script/test and script/bench; never run by itself.
#
# Every process is started by `start`: in a session of its own, so that Ctrl-C reaches this script alone, which then ends the others in
# order; and with a parent-death signal, so that they also end when this script is killed with -9. The run directory is removed by
# `clean_up`, or by a small guardian when nobody was left to call it.

# shellcheck disable=SC2034 # used by those who source this
PROJECT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
export LC_ALL=C.UTF-8

RUN_DIR=
GUARDIAN=
STARTED=()

say() { printf '%s\n' "$*" >&2; }
step() { printf '==> %s\n' "$*" >&2; }
fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# Makes RUN_DIR below $1 (/tmp, for short socket paths) and arranges that it goes with the script.
make_run_directory() {
    local base=$1
    [ -n "$RUN_DIR" ] && return
    if ! command -v setpriv >/dev/null || ! command -v setsid >/dev/null; then fail "setpriv and setsid are missing; install util-linux"; fi
    RUN_DIR=$(mktemp -d "$base/smsr.XXXX")
    # Others may pass through, for the database's own user; what is secret in here is closed file by file.
    chmod 711 "$RUN_DIR"
    mkdir "$RUN_DIR/log"
    trap clean_up EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    # Outlives a script that was killed with -9, by a second: by then the processes had their parent-death signal.
    # shellcheck disable=SC2016 # expanded by the guardian
    setsid bash -c '
        while kill -0 "$1" 2>/dev/null; do sleep 0.5; done
        sleep 1
        [ -e "$2/elsewhere" ] && while read -r path; do rm -rf -- "$path"; done <"$2/elsewhere"
        rm -rf -- "$2"' guardian "$$" "$RUN_DIR" </dev/null >/dev/null 2>&1 &
    GUARDIAN=$!
}

# remove_at_end PATH: it goes with the run directory, wherever it is.
remove_at_end() { printf '%s\n' "$1" >>"$RUN_DIR/elsewhere"; }

# start NAME COMMAND…: runs it in the background, its output in log/NAME.log; its process id is in STARTED_PID.
start() {
    local name=$1
    shift
    setsid setpriv --pdeathsig KILL -- "$@" </dev/null >>"$RUN_DIR/log/$name.log" 2>&1 &
    STARTED_PID=$!
    STARTED+=("$STARTED_PID:TERM:$name")
}

# Ends one started process by SIGNAL (default TERM) and waits up to 20 s for it, then by KILL.
end_process() {
    local pid=$1 signal=${2:-TERM} waited=0
    kill -s "$signal" "$pid" 2>/dev/null || true
    while kill -0 "$pid" 2>/dev/null && [ "$waited" -lt 200 ]; do
        sleep 0.1
        waited=$((waited + 1))
    done
    # Whatever is left of its session: workers, backends.
    kill -s KILL -- "-$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
}

# end_started PID: ends a process that `start` began, and forgets it.
end_started() {
    local entry rest=()
    for entry in "${STARTED[@]+"${STARTED[@]}"}"; do
        if [ "${entry%%:*}" = "$1" ]; then
            entry=${entry#*:}
            end_process "$1" "${entry%%:*}"
        else
            rest+=("$entry")
        fi
    done
    STARTED=("${rest[@]+"${rest[@]}"}")
}

# Ends everything that was started, the latest first, and removes the run directory. The script's status stays what it was.
clean_up() {
    local status=$? index entry
    trap - EXIT
    trap '' INT TERM HUP
    for ((index = ${#STARTED[@]} - 1; index >= 0; index--)); do
        entry=${STARTED[index]}
        entry=${entry#*:}
        end_process "${STARTED[index]%%:*}" "${entry%%:*}"
    done
    STARTED=()
    if [ "$status" -ne 0 ] && [ "$status" -ne 130 ] && [ "$status" -ne 143 ]; then show_logs; fi
    if [ -n "$RUN_DIR" ]; then
        if [ -e "$RUN_DIR/elsewhere" ]; then
            while read -r entry; do rm -rf -- "$entry"; done <"$RUN_DIR/elsewhere"
        fi
        rm -rf -- "$RUN_DIR"
    fi
    [ -n "$GUARDIAN" ] && kill -s KILL "$GUARDIAN" 2>/dev/null
    exit "$status"
}

# The last lines of every log of this run, for a failure that nobody watches.
show_logs() {
    local file
    [ -n "$RUN_DIR" ] || return 0
    for file in "$RUN_DIR"/log/*.log; do
        [ -s "$file" ] || continue
        say "--- the last lines of ${file##*/}"
        tail -n 20 "$file" >&2
    done
}

# wait_until SECONDS WHAT COMMAND…: polls until the command succeeds; fails naming WHAT. A started process that died ends the wait.
wait_until() {
    local seconds=$1 what=$2 end
    shift 2
    end=$((SECONDS + seconds))
    until "$@" >/dev/null 2>&1; do
        if [ -n "${WAIT_PID:-}" ] && ! kill -0 "$WAIT_PID" 2>/dev/null; then fail "$what: the process ended; its log follows"; fi
        [ "$SECONDS" -lt "$end" ] || fail "$what: not within $seconds s"
        sleep 0.1
    done
}

# Succeeds when nothing listens on TCP port $1, by the kernel's own tables (no ss on a bare system).
port_is_free() {
    local hex
    hex=$(printf '%04X' "$1")
    ! awk -v port="$hex" 'FNR > 1 && $4 == "0A" { n = split($2, part, ":"); if (part[n] == port) found = 1 } END { exit !found }' \
        /proc/net/tcp /proc/net/tcp6 2>/dev/null
}

# Prints a port that is free, $1 if it is; others lie below the range that the kernel gives to outgoing connections.
free_port() {
    local port=${1:-0}
    if [ "$port" != 0 ] && port_is_free "$port"; then
        echo "$port"
        return
    fi
    for _ in {1..200}; do
        port=$((20000 + RANDOM % 12000))
        if port_is_free "$port"; then
            echo "$port"
            return
        fi
    done
    fail "found no free port between 20000 and 32000"
}

# Prints $1 random bytes in hex.
random_hex() { od -An -N"$1" -tx1 /dev/urandom | tr -d ' \n'; }
