# shellcheck shell=bash
# What the dashboard costs the message path, and how long its search takes. Sourced by script/bench.

VIEWERS=20
VIEWER_PIDS=()

# Open live views: each is one stream of an event a second. A token may have 16 of them.
open_dashboards() {
    local number token address=http://127.0.0.1:$ROUTER_PORT/sms-router/admin
    VIEWER_PIDS=()
    for ((number = 0; number < VIEWERS; number++)); do
        token=$ADMIN_TOKEN
        ((number < VIEWERS / 2)) || token=$READ_TOKEN
        start "viewer-$number" curl -sN -o /dev/null -H "Authorization: Bearer $token" "$address/live"
        VIEWER_PIDS+=("$STARTED_PID")
    done
    wait_until 10 "$VIEWERS live views" live_views_are "$VIEWERS"
}

live_views_are() {
    [ "$(curl -fsS -H "Authorization: Bearer $ADMIN_TOKEN" "http://127.0.0.1:$ROUTER_PORT/metrics" | sed -n 's/^sms_router_http_streams //p')" = "$1" ]
}

close_dashboards() {
    local pid
    for pid in "${VIEWER_PIDS[@]}"; do end_started "$pid"; done
    wait_until 10 "no live view" live_views_are 0
}

# A message with VIEWERS dashboards open beside one with none: in turns, so that what the machine does meanwhile falls on both.
scenario_dashboards() {
    local run figure
    READ_TOKEN=$(random_hex 16)
    ADMIN_TOKEN=$(random_hex 16)
    # shellcheck disable=SC2034 # read by restart_system
    SETTINGS=("SMS_ROUTER_ADMIN_TOKEN=ada:$ADMIN_TOKEN,eve:$READ_TOKEN:read")
    restart_system
    # shellcheck disable=SC2034
    SETTINGS=()
    warm_up
    for ((run = 1; run <= RUNS; run++)); do
        step "dashboards: turn $run of $RUNS"
        sql -c checkpoint >/dev/null
        closed_loop no-dashboards
        open_dashboards
        sql -c checkpoint >/dev/null
        closed_loop dashboards
        live_views_are "$VIEWERS" || fail "a live view has ended by itself"
        close_dashboards
    done
    print_medians no-dashboards
    print_medians dashboards
    for figure in throughput_per_s cpu_us_router p99_ms; do
        [ ! -e "$RUN_DIR/figures/dashboards/$figure" ] || print_ratio "$figure with $VIEWERS dashboards against that with none" dashboards no-dashboards "$figure"
    done
}

# LOG_ROWS messages of a month, with their rows of the log: made of one that the router has answered.
seed_messages() {
    step "$LOG_ROWS messages"
    routerctl send --from "$FIRST_NUMBER" --to "$OUR_NUMBER" --body "The first" >/dev/null || fail "the router does not answer"
    sql -v n="$LOG_ROWS" -v first="${FIRST_NUMBER#+}" -v people="$PEOPLE" >/dev/null <<'SQL'
create temp table given as
  select n, 'SM' || md5('search ' || n) as sid, '+' || (:first::bigint + n % :people)::text as number, now() - interval '30 days' + n * (interval '30 days' / :n) as at,
    case when n % 50000 = 7 then 'failed' else 'replied' end as state, case when n % 50000 = 7 then 'agent_timed_out' else 'replied' end as outcome,
    case when n % 250000 = 9 then 'Where is my turquoise umbrella?' else 'Message number ' || n || ' of somebody who asks how things are today.' end as body
  from generate_series(1, :n) n;
insert into sms_router_inbox overriding system value
  select r.* from sms_router_inbox i, given g, lateral jsonb_populate_record(i, jsonb_build_object(
    'id', nextval(pg_get_serial_sequence('sms_router_inbox', 'id')), 'message_sid', g.sid, 'from_address', g.number, 'arrived_at', g.at, 'accepted_at', g.at,
    'finished_at', g.at, 'state', g.state, 'outcome', g.outcome, 'body', g.body,
    'user_id', (select u.id from users u where u.phone_number = g.number))) r
  where i.id = (select min(id) from sms_router_inbox where outcome = 'replied') order by g.n;
insert into sms_usage_logs overriding system value
  select r.* from sms_usage_logs l, given g, lateral jsonb_populate_record(l, jsonb_build_object(
    'id', nextval(pg_get_serial_sequence('sms_usage_logs', 'id')), 'twilio_message_sid', g.sid, 'phone_number', g.number, 'created_at', g.at at time zone 'utc',
    'message_content', g.body, 'user_id', (select u.id from users u where u.phone_number = g.number))) r
  where l.id = (select min(id) from sms_usage_logs where message_direction = 'inbound') order by g.n;
vacuum analyze;
SQL
}

# search_run NAME JSON: one search as a page makes it, with a browser's view of its time; how many it found, and whether it looked at everything.
search_run() {
    local answer took
    answer=$RUN_DIR/search.json
    took=$(curl -fsS -o "$answer" -w '%{time_total}' -H "Authorization: Bearer $ADMIN_TOKEN" -H 'Content-Type: application/json' -d "$2" \
        "http://127.0.0.1:$ROUTER_PORT/sms-router/admin/api/messages/search") || fail "the search $1 failed"
    record "$1" ms "$(awk -v t="$took" 'BEGIN { print 1000 * t }')"
    record "$1" found "$(grep -o '"sid":"' "$answer" | wc -l)"
    record "$1" to_be_continued "$(grep -c '"looked_back_to":"' "$answer" || true)"
}

# Searches of the dashboard among LOG_ROWS messages. The first answer of each; one that is continued has looked for 200 ms.
scenario_search() {
    local name
    restart_system
    seed_messages
    sql -c checkpoint >/dev/null
    restart_system
    local -A searches=(
        [newest]='{}'
        [by-number]="{\"who\":\"$FIRST_NUMBER\"}"
        [by-sid]="{\"who\":\"SM$(printf 'search 500000' | md5sum | cut -c 1-32)\"}"
        [by-name]='{"who":"Person 42"}'
        [number-and-rare-outcome]="{\"who\":\"$FIRST_NUMBER\",\"outcomes\":[\"agent_timed_out\"]}"
        [rare-outcome]='{"outcomes":["agent_timed_out"]}'
        [rare-text]='{"text":"turquoise umbrella"}'
        [text-that-is-not-there]='{"text":"nobody ever wrote this"}'
        [a-day-a-fortnight-ago]="{\"from\":\"$(date -u -d '15 days ago' +%FT%TZ)\",\"until\":\"$(date -u -d '14 days ago' +%FT%TZ)\"}"
    )
    # The connection is opened by the first one.
    search_run opening '{}'
    for name in $(printf '%s\n' "${!searches[@]}" | sort); do repeat "$name" search_run "$name" "${searches[$name]}"; done
}
