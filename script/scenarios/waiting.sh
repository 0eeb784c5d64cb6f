# shellcheck shell=bash
# Many who wait for a slow agent, and a fast conversation beside them. Sourced by script/bench.

# 5,000 messages wait at once on an agent that takes 5 s, and beside them a conversation that it answers at once.
waiting_run() {
    local slow status=0
    routerctl loadtest --quiet --json --first-number "$FIRST_NUMBER" --connections 5000 --messages 5000 --in-turn --users "$PEOPLE" \
        --body slow >"$RUN_DIR/slow.json" &
    slow=$!
    # They are all under way after a second or two; memory and threads are looked at while they wait.
    sleep 2
    routerctl loadtest --quiet --json --first-number +14159990000 --users 1 --rate 50 --duration 2.5 --body fast \
        >"$RUN_DIR/fast.json" &
    local fast=$!
    sleep 1
    record waiting pss_mb "$(memory_of "$ROUTER_PID")"
    record waiting threads_most "$(threads_of "$ROUTER_PID")"
    record waiting agent_waiting "$(curl -fsS "http://127.0.0.1:$AGENT_PORT/stats" | json_number waiting)"
    wait "$fast" || status=$?
    wait "$slow" || status=$?
    [ "$status" -le 1 ] || fail "the load generator ended with status $status"
    record_json waiting-slow "$RUN_DIR/slow.json"
    record_json waiting-fast "$RUN_DIR/fast.json"
}

scenario_waiting() {
    restart_system --delay-ms 5000 --delay-if fast=0
    sql -c "insert into users (email, phone_number, full_name, is_active) values ('fast@example.com', '+14159990000', 'Fast', true)
        on conflict do nothing"
    repeat waiting waiting_run
    print_medians waiting-slow
    print_medians waiting-fast
}
