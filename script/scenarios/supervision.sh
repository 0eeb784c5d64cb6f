# shellcheck shell=bash
# Workers replaced all the time, and one that stands still. Sourced by script/bench.

# ready_workers: `slot pid` of each worker that serves, a line each.
ready_workers() {
    routerctl workers list --json | tr '{' '\n' |
        sed -nE 's/.*"slot" *: *([0-9]+).*"pid" *: *([0-9]+).*"state" *: *"ready".*/\1 \2/p' | sort -n
}

all_workers_are_ready() { [ "$(ready_workers | wc -l)" = "$WORKERS" ]; }

# Until the next even second of the clock, so that what is done between two of them does not add up.
sleep_until_even() { sleep "$(awk -v now="$EPOCHREALTIME" 'BEGIN { print 2 - now % 2 }')"; }

# reload_workers SECONDS: SIGHUP every two seconds; in $RUN_DIR/reloads a line for each: how many workers were still the same two seconds later.
reload_workers() {
    local start=$SECONDS before after
    sleep_until_even
    before=$(ready_workers)
    while [ $((SECONDS - start)) -lt "$1" ]; do
        kill -HUP "$ROUTER_PID"
        sleep_until_even
        after=$(ready_workers)
        comm -12 <(sort <<<"$before") <(sort <<<"$after") | wc -l >>"$RUN_DIR/reloads"
        before=$after
    done
}

reload_run() {
    local reloader failed
    : >"$RUN_DIR/reloads"
    failed=$(grep -c 'Reload failed' "$RUN_DIR/log/router.log" || true)
    reload_workers "$DURATION" &
    reloader=$!
    load reload --rate 1000 --duration "$DURATION" --users "$PEOPLE" --verify-database
    wait "$reloader"
    record reload reloads "$(wc -l <"$RUN_DIR/reloads")"
    record reload workers_not_replaced "$(awk '{ sum += $1 } END { print sum + 0 }' "$RUN_DIR/reloads")"
    record reload failed_reloads $(($(grep -c 'Reload failed' "$RUN_DIR/log/router.log" || true) - failed))
}

# Every worker replaced every two seconds, at 1,000 messages a second: no webhook fails.
scenario_reload() {
    restart_system
    warm_up
    repeat reload reload_run
}

# stopped_worker_run SLOT: ten seconds, at whose beginning the worker of that slot is stopped (SIGSTOP); the people whose messages go to it,
# and all the others, each with their share of 500 messages a second.
stopped_worker_run() {
    local own status=0
    WAIT_PID=$ROUTER_PID wait_until 30 "all workers" all_workers_are_ready
    routerctl loadtest --quiet --json --numbers "$RUN_DIR/own.numbers" --connections 4096 --rate $((500 / WORKERS)) --duration 10 \
        >"$RUN_DIR/own.json" &
    own=$!
    kill -STOP "$(ready_workers | awk -v slot="$1" '$1 == slot { print $2 }')"
    load stopped-worker-others --numbers "$RUN_DIR/others.numbers" --connections 4096 --rate $((500 - 500 / WORKERS)) --duration 10
    wait "$own" || status=$?
    [ "$status" -le 1 ] || fail "the load generator ended with status $status"
    record_json stopped-worker-own "$RUN_DIR/own.json"
}

# One worker stands still: the others' conversations notice nothing, its own webhooks are answered before Twilio's 15 seconds.
scenario_stopped-worker() {
    restart_system
    WAIT_PID=$ROUTER_PID wait_until 30 "all workers" all_workers_are_ready
    warm_up
    # Whose messages go where: the same people's to the same slot.
    sql -c "select i.from_address from sms_router_inbox i join sms_router_owners o on o.id = i.owner where o.slot = 0 and o.ended_at is null and o.lease_until > now() group by 1" \
        >"$RUN_DIR/own.numbers"
    sql -c "select i.from_address from sms_router_inbox i join sms_router_owners o on o.id = i.owner where o.slot <> 0 and o.ended_at is null and o.lease_until > now() group by 1" \
        >"$RUN_DIR/others.numbers"
    repeat stopped-worker stopped_worker_run 0
    print_medians stopped-worker-others
    print_medians stopped-worker-own
}
