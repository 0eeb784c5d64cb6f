# shellcheck shell=bash
# PostgreSQL away for a minute under load. Sourced by script/bench.

# look_at_health FILE: every quarter of a second its status and its word, until the file FILE.end is there.
look_at_health() {
    while [ ! -e "$1.end" ]; do
        curl -s -m 5 -w ' %{http_code}\n' "http://127.0.0.1:$ROUTER_PORT/sms-router/webhook/health" |
            sed -nE 's/.*"status":"([a-z]+)".* ([0-9]+)$/\2 \1/p' >>"$1"
        sleep 0.25
    done
}

# PostgreSQL away for 60 s at 500 messages a second: what webhooks and health were answered meanwhile, and how long it took after its
# return until everything that had come before had its outcome committed, and its reply sent; in order.
database_away_run() {
    local health=$RUN_DIR/health loading looking back began status=0
    rm -f "$health" "$health.end"
    began=$(sql -c "select now()")
    # Nobody's CPU time is measured: the server is another process in the end.
    routerctl loadtest --quiet --json --first-number "$FIRST_NUMBER" --rate 500 --connections 2000 --duration 100 --users "$PEOPLE" \
        >"$RUN_DIR/away.json" &
    loading=$!
    sleep 10
    step "PostgreSQL is away"
    end_started "$PG_PID"
    # A second for the last answers of before.
    sleep 1
    look_at_health "$health" &
    looking=$!
    sleep 59
    touch "$health.end"
    wait "$looking" || true
    record database-away spooled "$(curl -fsS "http://127.0.0.1:$ROUTER_PORT/sms-router/webhook/health" | json_number messages)"
    run_postgres
    back=$(sql -c "select clock_timestamp()")
    step "PostgreSQL is back"
    wait "$loading" || status=$?
    [ "$status" -le 1 ] || fail "the load generator ended with status $status"
    wait_until 300 "the last reply" nothing_is_open
    record_json database-away "$RUN_DIR/away.json"
    record database-away percent_200 "$(awk -v all="$(json_number sent <"$RUN_DIR/away.json")" -v bad="$(json_number not_200 <"$RUN_DIR/away.json")" \
        'BEGIN { printf "%.3f", 100 * (all - bad) / all }')"
    record database-away health_looked_at "$(wc -l <"$health")"
    record database-away health_degraded "$(grep -c '^200 degraded$' "$health" || true)"
    record database-away health_503 "$(grep -c '^503' "$health" || true)"
    away_figure messages "count(*)" "true"
    away_figure unfinished "count(*) filter (where finished_at is null)" "true"
    away_figure not_replied "count(*) filter (where state <> 'replied')" "true"
    away_figure seconds_until_outcomes "extract(epoch from max(finished_at) - '$back')" "arrived_at < '$back'"
    record database-away seconds_until_sent "$(sql -c "select extract(epoch from max(o.sent_at) - '$back') from sms_router_outbox o
        join sms_router_inbox i on i.message_sid = o.reply_to where i.arrived_at between '$began' and '$back'")"
    # Of two messages of a person the later one was given to the agent, or its reply left, before the earlier one was done with.
    record database-away outcomes_out_of_order "$(sql -c "select count(*) from (
        select finished_at, lag(finished_at) over (partition by from_address order by arrived_at, arrival_seq) as before
        from sms_router_inbox where arrived_at >= '$began') o where finished_at < before")"
    record database-away replies_out_of_order "$(sql -c "select count(*) from (
        select o.tried_at, lag(o.tried_at) over (partition by o.to_address order by i.arrived_at, i.arrival_seq, o.part) as before
        from sms_router_outbox o join sms_router_inbox i on i.message_sid = o.reply_to where i.arrived_at >= '$began') o
        where tried_at < before")"
    record database-away replies_at_twilio_once "$(sql -c "select count(*) from (select reply_to from sms_router_outbox
        where state = 'sent' and reply_to is not null group by reply_to having count(*) = 1) r")"
    record database-away messages_at_twilio "$(curl -fsS "http://127.0.0.1:$TWILIO_PORT/stats" | json_number messages)"
}

# away_figure NAME EXPRESSION CONDITION: of the messages of this run.
away_figure() {
    record database-away "$1" "$(sql -c "select $2 from sms_router_inbox where arrived_at >= '$began' and $3")"
}

scenario_database-away() {
    start_twilio
    restart_system
    warm_up
    repeat database-away database_away_run
}
