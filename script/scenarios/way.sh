# shellcheck shell=bash
# The whole way of a message: throughput, latency at a rate, the cache of people. Sourced by script/bench.

closed_loop() {
    load "$1" --connections "$CONNECTIONS" --duration "$DURATION" --users "$PEOPLE" --verify-database --expect-echo
}

# The whole way of a message, as many as go.
scenario_throughput() {
    restart_system
    warm_up
    repeat throughput closed_loop throughput
}

# At 1,000 messages a second, latency counted from the intended moment.
scenario_latency() {
    restart_system
    warm_up
    repeat latency load latency --rate 1000 --duration "$DURATION" --users "$PEOPLE" --verify-database
}

# Share of look-ups of a sender that the caches answer, after warm-up.
cache_run() {
    local before after
    before=$(cache_figures)
    load cache-load --connections "$CONNECTIONS" --duration "$DURATION" --users "$PEOPLE"
    sleep 1.5
    after=$(cache_figures)
    record cache hit_rate_percent \
        "$(awk -v b="$before" -v a="$after" 'BEGIN { split(b, x); split(a, y); h = y[1] - x[1]; m = y[2] - x[2]; print h + m ? 100 * h / (h + m) : 0 }')"
}

cache_figures() {
    local stats
    stats=$(curl -fsS "http://127.0.0.1:$ROUTER_PORT/sms-router/webhook/stats")
    echo "$(json_number hits <<<"$stats") $(json_number misses <<<"$stats")"
}

scenario_cache() {
    restart_system
    warm_up
    repeat cache cache_run
}
