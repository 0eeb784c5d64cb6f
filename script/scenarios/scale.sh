# shellcheck shell=bash
# A large table of people, a large log. Sourced by script/bench.

# Throughput with 1,000,000 people against that with PEOPLE: once with as many of them writing as before, which shows what the table's size costs, and once
# with everybody writing, where nearly every message of a run is somebody's first, in no cache and on no page that was written since the checkpoint.
scenario_million-people() {
    local few=$PEOPLE name
    restart_system
    warm_up
    repeat few-people closed_loop few-people
    seed_people 1000000
    restart_system
    warm_up
    repeat few-of-a-million closed_loop few-of-a-million
    PEOPLE=1000000
    restart_system
    warm_up
    repeat million-people closed_loop million-people
    PEOPLE=$few
    for name in few-of-a-million million-people; do
        print_ratio "throughput of $name against that with $few people" "$name" few-people throughput_per_s
    done
}

# Throughput with LOG_ROWS old log rows more against that without.
scenario_many-logs() {
    restart_system
    warm_up
    repeat few-logs closed_loop few-logs
    step "$LOG_ROWS old log rows"
    sql -v rows="$LOG_ROWS" >/dev/null <<'SQL'
insert into sms_usage_logs (user_id, phone_number, message_direction, message_length, message_content, success, processing_time_ms,
    created_at, country_code, twilio_message_sid, final_status)
  select (select min(id) from users) + i % 1000, '+1415200' || lpad((i % 10000)::text, 4, '0'), case when i % 2 = 0 then 'inbound' else 'outbound' end,
    30, 'an old message, number ' || i, true, 12, (now() at time zone 'utc') - interval '100 days' + i * (interval '90 days' / :rows), 'US',
    'SM' || md5(i::text), 'delivered'
  from generate_series(1, :rows) i;
vacuum analyze sms_usage_logs;
SQL
    restart_system
    warm_up
    repeat many-logs closed_loop many-logs
    print_ratio "throughput with $LOG_ROWS old log rows against that without" many-logs few-logs throughput_per_s
}

# Of the people who wait: others than those whose messages are measured.
WAITING_NUMBER=+14166000000

# BACKLOG messages of 10,000 people come above a global rate of one a minute, as after an outage, and then wait for an agent that takes minutes over each of them:
# a quarter of its slots are theirs.
wait_for_slow_agent() {
    sql -v first="${WAITING_NUMBER#+}" >/dev/null <<'SQL'
insert into users (email, phone_number, full_name, is_active)
  select 'waiting' || i || '@example.com', '+' || (:first::bigint + i)::text, 'Waiting ' || i, true
  from generate_series(0, 9999) i
  on conflict do nothing;
vacuum analyze users;
SQL
    routerctl config set global_rate_limit_per_minute 1 >&2
    # In force within a second.
    sleep 2
    load many-waiting-coming --connections "$CONNECTIONS" --messages "$BACKLOG" --in-turn --users 10000 --first-number "$WAITING_NUMBER" --body slow
    routerctl config set global_rate_limit_per_minute 0 >&2
    sleep 2
    sql -c "vacuum analyze sms_router_inbox" >/dev/null
}

# waiting_now NAME: how many are unfinished, of those that wait.
waiting_now() {
    record still-waiting "$1" "$(sql -c "select count(*) from sms_router_inbox where finished_at is null and body like 'slow%'")"
}

# Cost of a message with BACKLOG others waiting against that with none.
scenario_many-waiting() {
    # Longer than the runs: what waits is neither too old nor given up in them.
    # shellcheck disable=SC2034 # read by restart_system
    SETTINGS=(SMS_ROUTER_MESSAGE_MAX_AGE_S=86400 AGENT_CORE_TIMEOUT_MS=300000)
    restart_system --delay-if slow=300000
    # shellcheck disable=SC2034 # script/lib/router.sh reads it
    SETTINGS=()
    warm_up
    repeat few-waiting closed_loop few-waiting
    wait_for_slow_agent
    waiting_now before
    repeat many-waiting closed_loop many-waiting
    waiting_now after
    print_medians still-waiting
    local figure
    for figure in throughput_per_s cpu_us_router cpu_us_postgres; do
        print_ratio "$figure with $BACKLOG messages waiting against that with none" many-waiting few-waiting "$figure"
    done
}
