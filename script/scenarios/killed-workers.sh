# shellcheck shell=bash
# A worker killed every half second. Sourced by script/bench.

# kill_workers SECONDS: kills one of the workers, chosen at random, every half second.
kill_workers() {
    local end=$((SECONDS + $1)) workers
    while [ "$SECONDS" -lt "$end" ]; do
        sleep 0.5
        mapfile -t workers < <(tree_of "$ROUTER_PID" | tail -n +2)
        [ "${#workers[@]}" -gt 0 ] || continue
        if kill -KILL "${workers[RANDOM % ${#workers[@]}]}" 2>/dev/null; then echo killed >>"$RUN_DIR/kills"; fi
    done
}

killed_workers_run() {
    local killer
    : >"$RUN_DIR/kills"
    kill_workers "$DURATION" &
    killer=$!
    load killed-workers --rate 500 --duration "$DURATION" --users "$PEOPLE" --verify-database
    wait "$killer"
    record killed-workers kills "$(wc -l <"$RUN_DIR/kills")"
}

# At 500 messages a second: every webhook answered 200, each message once in the database with its reply.
scenario_killed-workers() {
    restart_system
    warm_up
    repeat killed-workers killed_workers_run
}
