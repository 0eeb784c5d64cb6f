# shellcheck shell=bash
# Sums of the usage log: equal to a count over it after a million messages with killed workers, and reports over LOG_ROWS rows. Sourced by script/bench.

# Messages of the count.
ANALYTICS_MESSAGES=1000000

# usage_differences: how many sums differ from a count over the log, by hour, by day and by person; the count knows nothing of the program's SQL.
usage_differences() {
    sql <<'SQL'
with log as (
  select g.grain, date_trunc(case g.grain when 1 then 'hour' else 'day' end, created_at) at time zone 'utc' as at, message_direction = 'inbound' as inbound,
    coalesce(outcome, '') as outcome, coalesce(channel, '') as channel, coalesce(country_code, '') as country, coalesce(our_number, '') as our_number,
    count(*)::int8 as messages, count(*) filter (where not success)::int8 as failed, coalesce(sum(segments), 0)::int8 as segments,
    coalesce(sum(cost_micros), 0)::int8 as cost, coalesce(sum(processing_time_ms) filter (where message_direction = 'inbound'), 0)::int8 as took
  from sms_usage_logs, (values (1), (24)) g(grain) group by 1, 2, 3, 4, 5, 6, 7
), sums as (
  select grain::int4, at, inbound, outcome, channel, country, our_number, messages, failed, segments, cost_micros, took_ms from sms_router_usage
  where messages <> 0
), people as (
  select created_at::date as day, user_id::int8, count(*) filter (where message_direction = 'inbound') as inbound,
    count(*) filter (where message_direction = 'outbound') as outbound, coalesce(sum(cost_micros), 0)::int8 as cost
  from sms_usage_logs where user_id is not null group by 1, 2
), told as (
  select day, user_id, inbound::int8, outbound::int8, cost_micros from sms_router_usage_people where inbound + outbound > 0
)
select (select count(*) from ((table log except all table sums) union all (table sums except all table log)) x)
  + (select count(*) from ((table people except all table told) union all (table told except all table people)) x);
SQL
}

usage_is_counted() {
    [ "$(sql -c "select (coalesce(pg_sequence_last_value(pg_get_serial_sequence('sms_usage_logs', 'id')::regclass), 0) <= position
        and not exists (select from sms_router_usage_changes))::int from sms_router_usage_cursor")" = 1 ]
}

# One of the workers dies every ten seconds, until the load is over.
kill_workers() {
    local worker
    while sleep 10; do
        worker=$(pgrep -P "$ROUTER_PID" -f sms-router-worker | shuf -n 1) || continue
        kill -9 "$worker" 2>/dev/null || true
    done
}

# report_ms NAME KIND [PARAMETER…]: the median of 20 answers of the endpoint, in ms.
report_ms() {
    local name=$1 path=$2 query run
    shift 2
    query=$(IFS='&' && echo "$*")
    for ((run = 0; run < 20; run++)); do
        curl -fsS -o /dev/null -w '%{time_total}\n' -H "Authorization: Bearer $ADMIN_TOKEN" "http://127.0.0.1:$ROUTER_PORT/sms-router/admin/report/$path?$query"
    done | awk '{ print 1000 * $1 }' >"$RUN_DIR/report.ms"
    record reports "$name" "$(median "$RUN_DIR/report.ms")"
    awk -v ms="$(median "$RUN_DIR/report.ms")" 'BEGIN { exit !(ms < 100) }' || WRONG_REPORTS+=("$name")
}
WRONG_REPORTS=()

scenario_analytics() {
    local killer differences days
    restart_system
    warm_up
    step "$ANALYTICS_MESSAGES messages, a worker killed every ten seconds"
    kill_workers &
    killer=$!
    load analytics --connections "$CONNECTIONS" --messages "$ANALYTICS_MESSAGES" --users "$PEOPLE"
    kill "$killer"
    wait "$killer" 2>/dev/null || true
    print_medians analytics
    step "waiting until all is counted"
    wait_until 3600 "the sums" usage_is_counted
    differences=$(usage_differences)
    printf '\nrows of the log: %s; sums that differ from a count over it: %s\n' "$(sql -c "select count(*) from sms_usage_logs")" "$differences"
    [ "$differences" = 0 ] || fail "the sums are not those of the log"

    step "$LOG_ROWS old log rows"
    end_started "$ROUTER_PID"
    ROUTER_PID=
    sql -v rows="$LOG_ROWS" >/dev/null <<'SQL'
insert into sms_usage_logs (user_id, phone_number, message_direction, message_length, success, processing_time_ms, created_at, country_code,
    twilio_message_sid, final_status, segments, cost_micros, outcome, channel, our_number)
  select (select min(id) from users) + i / 2 % 10000, '+1415200' || lpad((i / 2 % 10000)::text, 4, '0'), case when i % 2 = 0 then 'inbound' else 'outbound' end,
    30, true, 12 + i % 900, (now() at time zone 'utc') - interval '100 days' + i * (interval '100 days' / :rows), (array['US', 'GB', 'DE', 'FR', 'KZ'])[1 + i / 2 % 5],
    'SM' || md5(i::text), 'delivered', 1, 8300, (array['replied', 'replied', 'replied', 'unknown', 'spam'])[1 + i / 7 % 5], 'sms',
    '+1800555' || lpad((i / 2 % 4)::text, 4, '0')
  from generate_series(1, :rows) i;
vacuum analyze sms_usage_logs;
-- All at once, and not in the background's steps.
update sms_router_usage_cursor set position = pg_sequence_last_value(pg_get_serial_sequence('sms_usage_logs', 'id')::regclass);
SQL
    days=$(date +%s)
    routerctl report rebuild >&2
    printf '\nrebuilt %s rows in %s s\n' "$(sql -c "select count(*) from sms_usage_logs")" "$(($(date +%s) - days))"
    [ "$(usage_differences)" = 0 ] || fail "the rebuilt sums are not those of the log"
    printf 'sums: %s, of people: %s\n' "$(sql -c "select count(*) from sms_router_usage")" "$(sql -c "select count(*) from sms_router_usage_people")"
    restart_system
    warm_up
    report_ms usage_by_day_ms usage last=100d
    report_ms usage_by_hour_ms usage by=hour last=31d
    report_ms trends_ms trends last=30d
    report_ms trends_by_country_ms trends by=country last=30d
    report_ms performance_ms performance last=100d
    report_ms cost_by_country_ms cost last=100d
    report_ms cost_by_number_ms cost by=number last=100d
    report_ms cost_by_person_of_a_day_ms cost by=person last=1d
    report_ms cost_by_person_of_a_week_ms cost by=person last=7d
    report_ms cost_by_person_of_a_month_ms cost by=person last=30d
    print_medians reports
    [ "${#WRONG_REPORTS[@]}" -eq 0 ] || fail "slower than 100 ms: ${WRONG_REPORTS[*]}"
}
