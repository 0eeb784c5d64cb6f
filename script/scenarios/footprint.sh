# shellcheck shell=bash
# What the router takes without much to do: time until it answers, memory of each process idle and at 1,000 messages a second. Sourced by script/bench.

# pss_of PID: proportional memory of this process alone, in MB (10^6 bytes).
pss_of() { awk '/^Pss:/ { printf "%.1f\n", $2 * 1024 / 1e6 }' "/proc/$1/smaps_rollup"; }

# record_memory WORD: of the dispatcher, and of the smallest and the largest worker.
record_memory() {
    local pid workers
    record footprint "dispatcher_$1_mb" "$(pss_of "$ROUTER_PID")"
    workers=$(for pid in $(tree_of "$ROUTER_PID" | tail -n +2); do pss_of "$pid"; done | sort -g)
    record footprint "worker_least_$1_mb" "$(head -n 1 <<<"$workers")"
    record footprint "worker_most_$1_mb" "$(tail -n 1 <<<"$workers")"
}

footprint_run() {
    local began end=$((SECONDS + 30))
    prepare_system
    began=$EPOCHREALTIME
    begin_router
    until router_is_up 2>/dev/null; do
        kill -0 "$ROUTER_PID" || fail "the router ended at its start"
        [ "$SECONDS" -lt "$end" ] || fail "the router is not up after 30 s"
        sleep 0.005
    done
    record footprint start_ms "$(awk -v a="$began" -v b="$EPOCHREALTIME" 'BEGIN { print 1000 * (b - a) }')"
    sleep 5
    record_memory idle
    warm_up
    routerctl loadtest --quiet --json --first-number "$FIRST_NUMBER" --rate 1000 --duration "$DURATION" --users "$PEOPLE" >"$RUN_DIR/load.json" &
    local loading=$!
    sleep $((DURATION * 3 / 4))
    record_memory loaded
    wait "$loading" || fail "the load generator failed"
    awk -v rate="$(json_number throughput_per_s <"$RUN_DIR/load.json")" 'BEGIN { exit rate < 950 }' || fail "it was not loaded with 1,000 messages a second"
}

# Started anew each time: from exec until health says that a message can be made durable, asked without a pause (a look takes some 15 ms).
scenario_footprint() { repeat footprint footprint_run; }
