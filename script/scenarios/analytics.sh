# shellcheck shell=bash disable=SC2034
# Sums of the usage log, equal to a count over it after a million messages, whatever dies meanwhile. Sourced by script/bench. The reports over them are in
# analytics-reports.sh, what they cost a message in analytics-cost.sh.

# Messages of the count.
ANALYTICS_MESSAGES=1000000
# Further numbers of ours, and where their people write from.
ANALYTICS_NUMBERS=(+15005550007 +15005550008)
ANALYTICS_PEOPLE=(+4915112000000 +33612000000)

# usage_differences: how many sums differ from a count over the log, by hour and by day (with direction, outcome, channel, country and number, and of all of
# those together), each bucket of the time that answers took, and by day and person. The count knows nothing of the program's SQL. In front of it 1 if by then something came that is not counted.
usage_differences() {
    sql -F ' ' <<'SQL'
begin isolation level repeatable read;
create or replace temp view log as
  select l.*, message_direction = 'inbound' as inbound, coalesce(outcome, '') as o, coalesce(channel, '') as c, coalesce(country_code, '') as y,
    coalesce(our_number, '') as n, date_trunc('hour', created_at) as hour, date_trunc('day', created_at) as day
  from sms_usage_logs l;
create or replace temp view both_grains as select g.grain, case g.grain when 1 then hour else day end at time zone 'utc' as at, l.* from log l, (values (1), (24)) g(grain);
create temp table counted as
  select 'cell' as kind, format('%s %s %s %s %s %s %s', grain, at, inbound, o, c, y, n) as cell, format('%s %s %s %s %s %s %s', count(*),
    count(*) filter (where not success), coalesce(sum(segments), 0), coalesce(sum(cost_micros), 0),
    count(*) filter (where not inbound and final_status in ('delivered', 'read')), count(*) filter (where not inbound and final_status in ('failed', 'undelivered')),
    coalesce(sum(processing_time_ms) filter (where inbound), 0)) as value
  from both_grains group by grain, at, inbound, o, c, y, n
  union all
  select 'total', format('%s %s %s %s', grain, at, inbound, o), format('%s %s %s %s %s', count(*), count(*) filter (where not success), coalesce(sum(segments), 0),
    coalesce(sum(cost_micros), 0), coalesce(sum(processing_time_ms) filter (where inbound), 0))
  from both_grains group by grain, at, inbound, o
  union all
  select 'bucket', format('%s %s %s %s %s %s', grain, at, o, c, y, n) || ' ' || width_bucket(processing_time_ms - 1, array[1, 2, 3, 4, 5, 10, 15, 20, 30, 50, 75, 100,
    150, 250, 500, 750, 1000, 1500, 2500, 5000, 7500, 10000, 13000, 15000, 30000, 60000]), count(*)::text
  from both_grains where inbound and processing_time_ms is not null group by grain, at, o, c, y, n, width_bucket(processing_time_ms - 1, array[1, 2, 3, 4, 5, 10, 15,
    20, 30, 50, 75, 100, 150, 250, 500, 750, 1000, 1500, 2500, 5000, 7500, 10000, 13000, 15000, 30000, 60000])
  union all
  select 'person', format('%s %s', day::date, user_id), format('%s %s %s %s %s %s %s %s', count(*) filter (where inbound), count(*) filter (where not inbound),
    count(*) filter (where inbound and not success), count(*) filter (where not inbound and final_status in ('failed', 'undelivered')), coalesce(sum(segments), 0),
    coalesce(sum(cost_micros), 0), count(*) filter (where inbound and o = 'spam'), count(*) filter (where inbound and o = 'opt_out'))
  from log where user_id is not null group by day, user_id;
create temp table summed as
  select 'cell' as kind, format('%s %s %s %s %s %s %s', grain, at, inbound, outcome, channel, country, our_number) as cell,
    format('%s %s %s %s %s %s %s', messages, failed, segments, cost_micros, delivered, undelivered, took_ms) as value
  from sms_router_usage where messages <> 0
  union all
  select 'total', format('%s %s %s %s', grain, at, inbound, outcome), format('%s %s %s %s %s', messages, failed, segments, cost_micros, took_ms)
  from sms_router_usage_totals where messages <> 0
  union all
  select 'bucket', format('%s %s %s %s %s %s', grain, at, outcome, channel, country, our_number) || ' ' || b.place - 1, b.value::text
  from sms_router_usage cross join lateral unnest(array[le_1, le_2, le_3, le_4, le_5, le_10, le_15, le_20, le_30, le_50, le_75, le_100, le_150, le_250, le_500, le_750,
    le_1000, le_1500, le_2500, le_5000, le_7500, le_10000, le_13000, le_15000, le_30000, le_60000, over]) with ordinality b(value, place)
  where b.value <> 0
  union all
  select 'person', format('%s %s', day, user_id), format('%s %s %s %s %s %s %s %s', inbound, outbound, failed, undelivered, segments, cost_micros, spam, opt_outs)
  from sms_router_usage_people where inbound + outbound <> 0;
select (coalesce(pg_sequence_last_value(pg_get_serial_sequence('sms_usage_logs', 'id')::regclass), 0) > (select position from sms_router_usage_cursor)
    or exists (select from sms_router_usage_changes))::int,
  (select count(*) from ((table counted except all table summed) union all (table summed except all table counted)) x);
SQL
}

usage_is_counted() {
    [ "$(sql -c "select (coalesce(pg_sequence_last_value(pg_get_serial_sequence('sms_usage_logs', 'id')::regclass), 0) <= position
        and not exists (select from sms_router_usage_changes))::int from sms_router_usage_cursor")" = 1 ]
}

# must_be_equal WHEN: the sums are those of the log.
must_be_equal() {
    local differences pending try
    for ((try = 0; try < 20; try++)); do
        wait_until 7200 "the sums" usage_is_counted
        read -r pending differences < <(usage_differences)
        [ "$pending" = 1 ] || break
    done
    [ "$pending" = 0 ] || fail "$1: the log does not come to rest"
    printf '\n%s: rows of the log %s; cells of hours and days %s, of people %s; sums that differ from a count over the log: %s\n' "$1" \
        "$(sql -c "select count(*) from sms_usage_logs")" "$(sql -c "select count(*) from sms_router_usage where messages <> 0")" \
        "$(sql -c "select count(*) from sms_router_usage_people")" "$differences"
    [ "$differences" = 0 ] || fail "$1: the sums are not those of the log"
}

# --- what dies ---------------------------------------------------------------------------------------------------------

# The connection whose last statement was a step of counting: its backend's process, and its worker's slot.
roller() {
    sql -F ' ' -c "select pid, substring(application_name from 'worker (\d+) ') from pg_stat_activity
        where application_name ~ '^sms-router worker \d+ rest$' and query like 'with turn as materialized (%sms_router_usage_cursor where claim%'
        order by query_start desc limit 1" 2>/dev/null || true
}

worker_of_slot() { routerctl workers list --json 2>/dev/null | jq -r --argjson slot "$1" '[.. | objects | select(.slot? == $slot and has("pid"))][0].pid // empty'; }

# strike NUMBER: the next thing that dies; counts it. What is gone already cannot be killed again.
strike() {
    local backend slot victim what processes
    read -r backend slot <<<"$(roller)" || true
    case $(($1 % 24)) in
    11)
        what="router ended and started"
        end_started "$ROUTER_PID"
        start_router
        ;;
    17)
        what="the database's server: kill -9 of the roller's process there"
        [ -n "$backend" ] || return 0
        kill -KILL "$backend" 2>/dev/null || return 0
        wait_until 60 "PostgreSQL after its crash" sql -c "select 1"
        ;;
    23)
        what="router killed with all workers, and started"
        mapfile -t processes < <(tree_of "$ROUTER_PID")
        kill -KILL "${processes[@]}" 2>/dev/null || true
        end_started "$ROUTER_PID"
        start_router
        ;;
    [05])
        what="the roller's connection"
        [ -n "$backend" ] || return 0
        sql -c "select pg_terminate_backend($backend)" >/dev/null 2>&1 || return 0
        ;;
    *)
        what="the worker that counts"
        victim=
        if [ -n "$slot" ]; then victim=$(worker_of_slot "$slot"); fi
        if [ -z "$victim" ] || [ $(($1 % 3)) -eq 0 ]; then
            what="a worker"
            victim=$(tree_of "$ROUTER_PID" | tail -n +2 | shuf -n 1)
        fi
        if [ -z "$victim" ] || ! kill -KILL "$victim" 2>/dev/null; then return 0; fi
        ;;
    esac
    printf '%s\n' "$what" >>"$RUN_DIR/strikes"
}

# --- what comes --------------------------------------------------------------------------------------------------------

# people_from NUMBER COUNT: with consecutive numbers.
people_from() {
    sql -v n="$2" -v first="${1#+}" >/dev/null <<'SQL'
insert into users (email, phone_number, full_name, is_active)
  select 'a' || (:first::bigint + i) || '@example.com', '+' || (:first::bigint + i)::text, 'Person ' || i, true
  from generate_series(0, :n - 1) i on conflict do nothing;
SQL
}

# stream NAME OPTION…: a load in the background, through whatever happens to the router; its process is in STREAMS.
stream() {
    local name=$1
    shift
    routerctl loadtest --quiet --json "$@" >"$RUN_DIR/stream-$name.json" 2>>"$RUN_DIR/log/streams.log" &
    STREAMS+=($!)
}
STREAMS=()

# What no load generator sends, one after the other until the file $1 is there: opt-outs, another channel, strangers, spam, a picture.
odd_messages() {
    local number=0 texts=("STOP" "START" "Congratulations, you have won a free prize! Claim it now at http://win.example" "HELP")
    while [ ! -e "$1" ]; do
        number=$((number + 1))
        case $((number % 4)) in
        0) routerctl send --from "whatsapp:+1415200$((1000 + number % 50))" --to "whatsapp:$OUR_NUMBER" --body "by another channel, $number" ;;
        1) routerctl send --from "+1415999$((1000 + number % 900))" --to "$OUR_NUMBER" --body "a stranger, $number" ;;
        2) routerctl send --from "+1415200$((2000 + number % 100))" --to "$OUR_NUMBER" --body "${texts[number / 4 % ${#texts[@]}]}" ;;
        3) routerctl send --from "+1415200$((3000 + number % 100))" --to "${ANALYTICS_NUMBERS[0]}" --body "look, $number" --media https://media.example/1.jpg ;;
        esac >/dev/null 2>&1 || true
    done
}

log_has() { [ "$(sql -c "select count(*) from sms_usage_logs where message_direction = 'inbound' and outcome is not null" 2>/dev/null)" -ge "$1" ]; }

# slow_messages COUNT RATE: their replies go late, by REST.
slow_messages() { stream slow --rate "$2" --messages "$1" --users "$PEOPLE" --first-number "$FIRST_NUMBER" --body "slow, please"; }

before_analytics() { command -v jq >/dev/null || fail "jq is missing; install the package jq"; }

scenario_analytics() {
    local number=0 odd left began place
    : >"$RUN_DIR/strikes"
    step "an older log, of 100 days: as imported, without outcome, channel and number"
    sql >/dev/null <<'SQL'
insert into sms_usage_logs (user_id, phone_number, message_direction, message_length, success, processing_time_ms, created_at, country_code, final_status)
  select (select min(id) from users) + i % 1000, '+14152000000', case when i % 2 = 0 then 'inbound' else 'outbound' end, 30, i % 50 <> 0, i % 70000,
    (now() at time zone 'utc') - interval '100 days' + i * (interval '100 days' / 200000), 'US', case when i % 3 = 0 then 'failed' else 'delivered' end
  from generate_series(1, 200000) i;
SQL
    for number in "$OUR_NUMBER" "${ANALYTICS_NUMBERS[@]}"; do
        sql -v number="$number" >/dev/null <<<"insert into sms_router_numbers (number) values (:'number') on conflict do nothing"
    done
    for place in "${ANALYTICS_PEOPLE[@]}"; do people_from "$place" 2000; done
    start_twilio
    wait_until 10 "the stand-in for Twilio" curl -fsS -o /dev/null "http://127.0.0.1:$TWILIO_PORT/stats"
    # Told of a delivery minutes after the reply has left, twice, in any order; some never arrive.
    curl -fsS -o /dev/null -d "{\"seed\":$SEED,\"callbacks\":{\"statuses\":[\"queued\",\"sent\",\"delivered\"],\"delay_ms\":30000,\"repeat\":2,\"shuffle\":true},
        \"outcomes\":{\"+14152000001\":{\"status\":\"undelivered\",\"code\":30003},\"+14152000002\":{\"status\":\"failed\",\"code\":30005}}}" \
        "http://127.0.0.1:$TWILIO_PORT/control"
    SETTINGS=(SMS_ROUTER_REPLY_DEADLINE_MS=800)
    restart_system --delay-ms 2 --delay-if slow=1500
    SETTINGS=()
    began=$SECONDS
    step "$ANALYTICS_MESSAGES messages from three countries to three numbers, late replies among them; every few seconds something dies"
    odd_messages "$RUN_DIR/odd.end" &
    odd=$!
    number=0
    left=$ANALYTICS_MESSAGES
    while [ "$left" -gt 0 ]; do
        STREAMS=()
        stream main --connections "$CONNECTIONS" --messages "$((left * 17 / 20 + 1))" --users "$PEOPLE" --first-number "$FIRST_NUMBER"
        stream second --connections 24 --messages "$((left / 10 + 1))" --users 2000 --first-number "${ANALYTICS_PEOPLE[0]}" --to "${ANALYTICS_NUMBERS[0]}"
        stream third --connections 16 --messages "$((left / 20 + 1))" --users 2000 --first-number "${ANALYTICS_PEOPLE[1]}" --to "${ANALYTICS_NUMBERS[1]}"
        slow_messages "$((left / 100 + 1))" 25
        while kill -0 "${STREAMS[0]}" 2>/dev/null; do
            sleep 4
            number=$((number + 1))
            strike "$number"
        done
        wait "${STREAMS[@]}" 2>/dev/null || true
        # What came while no router was there has no row: it comes again.
        left=$((ANALYTICS_MESSAGES - $(sql -c "select count(*) from sms_usage_logs where message_direction = 'inbound' and outcome is not null")))
        [ "$left" -gt 0 ] && step "$left more"
        [ $((SECONDS - began)) -lt 7200 ] || fail "after two hours $left messages are missing"
    done
    touch "$RUN_DIR/odd.end"
    wait "$odd" 2>/dev/null || true
    printf '\nin %s s; what died:\n' $((SECONDS - began))
    sort "$RUN_DIR/strikes" | uniq -c
    step "waiting until everything has its end, and is counted"
    wait_until 1800 "the last reply" nothing_is_open
    wait_until 7200 "the sums" usage_is_counted
    printf 'counted %s s after the last message\n' $((SECONDS - began))
    must_be_equal "after $ANALYTICS_MESSAGES messages"

    step "deliveries that are told of when the rows have been counted long ago"
    curl -fsS -o /dev/null -d '{"callbacks":{"statuses":["queued","sent","delivered"],"delay_ms":40000}}' "http://127.0.0.1:$TWILIO_PORT/control"
    STREAMS=()
    slow_messages 2000 25
    wait "${STREAMS[@]}" 2>/dev/null || true
    wait_until 600 "the last reply" nothing_is_open
    wait_until 600 "the sums" usage_is_counted
    record analytics undelivered_yet "$(sql -c "select count(*) from sms_usage_logs where twilio_message_sid is not null and final_status in ('queued', 'sent', 'unknown')")"
    record analytics changes_before "$(curl -fsS "http://127.0.0.1:$ROUTER_PORT/metrics" | sed -n 's/^sms_router_usage_changes_total //p')"
    sleep 130
    wait_until 600 "the sums" usage_is_counted
    record analytics changes_after "$(curl -fsS "http://127.0.0.1:$ROUTER_PORT/metrics" | sed -n 's/^sms_router_usage_changes_total //p')"
    print_medians analytics
    must_be_equal "after deliveries told of later"
    routerctl report rebuild >&2
    must_be_equal "after a rebuild of all days"
}
