# shellcheck shell=bash disable=SC2034
# Ten times the rate that is served. Sourced by script/bench; waits with late.sh.

# sample_memory FILE: what the router's processes take together, every half second, until the function's process is ended.
sample_memory() {
    while kill -0 "$ROUTER_PID" 2>/dev/null; do
        memory_of "$ROUTER_PID"
        sleep 0.5
    done >"$1"
}

# overloaded NAME OPTION…: ten times RATE for DURATION seconds, with fresh messages of other people right after it; then everything that was
# answered 200 is waited for, and looked at.
overloaded() {
    local name=overload-$1 sampler load status=0
    shift
    step "$name: $RATE messages a second"
    sql -c checkpoint >/dev/null
    sample_memory "$RUN_DIR/$name.memory" &
    sampler=$!
    routerctl loadtest --quiet --json --first-number "$FIRST_NUMBER" --rate "$RATE" --shed --connections 18000 --duration "$DURATION" \
        --users "$PEOPLE" --verify-database --verify-within 600 "$@" >"$RUN_DIR/$name.json" &
    load=$!
    sleep "$DURATION"
    load "$name-fresh" --rate 100 --connections 1000 --duration 15 --users 1000 --in-turn --first-number "$FRESH_NUMBER"
    wait "$load" || status=$?
    [ "$status" -le 1 ] || fail "the load generator ended with status $status"
    record_json "$name" "$RUN_DIR/$name.json"
    wait_until 600 "the last reply" nothing_is_open
    kill "$sampler" 2>/dev/null || true
    wait "$sampler" 2>/dev/null || true
    record "$name" pss_most_mb "$(sort -g "$RUN_DIR/$name.memory" | tail -n 1)"
    sleep 15
    record "$name" pss_after_mb "$(memory_of "$ROUTER_PID")"
    record "$name" late_not_replied_once "$(sql -c "select count(*) from sms_router_inbox i where i.state = 'replied' and not i.reply_inline
        and (select count(*) from sms_router_outbox o where o.reply_to = i.message_sid and o.part = 1) <> 1")"
    record "$name" outbox_not_sent "$(sql -c "select count(*) from sms_router_outbox where state <> 'sent'")"
    record "$name" ended_otherwise "$(sql -c "select count(*) from sms_router_inbox where state not in ('replied', 'told')")"
    print_medians "$name"
    print_medians "$name-fresh"
}

# Ten times what is served in a closed loop, as an open loop: small messages, bodies of 40,000 characters, and an agent that takes a second and has
# few slots.
scenario_overload() {
    start_twilio
    seed_fresh_people
    SETTINGS=(SMS_ROUTER_MAX_CONCURRENT_REQUESTS=1000)
    restart_system
    warm_up
    record overload pss_before_mb "$(memory_of "$ROUTER_PID")"
    load overload --connections "$CONNECTIONS" --duration 10 --users "$PEOPLE"
    RATE=$(awk '{ printf "%d", 10 * $1 }' "$RUN_DIR/figures/overload/throughput_per_s")
    print_medians overload
    overloaded small
    overloaded large --body "$(printf 'word %.0s' {1..8000})"
    SETTINGS=(SMS_ROUTER_MAX_CONCURRENT_REQUESTS=1000 AGENT_CORE_CONCURRENCY=400)
    restart_system --delay-ms 1000
    SETTINGS=()
    warm_up
    overloaded slow-agent
}
