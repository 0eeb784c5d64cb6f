# shellcheck shell=bash
# A large table of people, a large log. Sourced by script/bench.

# Throughput with 1,000,000 people against that with PEOPLE.
scenario_million-people() {
    local few=$PEOPLE
    restart_system
    warm_up
    repeat few-people closed_loop few-people
    seed_people 1000000
    PEOPLE=1000000
    restart_system
    warm_up
    repeat million-people closed_loop million-people
    PEOPLE=$few
    print_ratio "throughput with 1,000,000 people against that with $few" million-people few-people throughput_per_s
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
