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

# Throughput with 1,000,000 old log rows more against that without.
scenario_million-logs() {
    restart_system
    warm_up
    repeat few-logs closed_loop few-logs
    step "1,000,000 old log rows"
    sql >/dev/null <<'SQL'
insert into sms_usage_logs (user_id, phone_number, message_direction, message_length, message_content, success, processing_time_ms,
    created_at, country_code, twilio_message_sid, final_status)
  select (select min(id) from users) + i % 1000, '+1415200' || lpad((i % 10000)::text, 4, '0'), case when i % 2 = 0 then 'inbound' else 'outbound' end,
    30, 'an old message, number ' || i, true, 12, (now() at time zone 'utc') - interval '100 days' + i * interval '8 seconds', 'US',
    'SM' || md5(i::text), 'delivered'
  from generate_series(1, 1000000) i;
vacuum analyze sms_usage_logs;
SQL
    restart_system
    warm_up
    repeat million-logs closed_loop million-logs
    print_ratio "throughput with 1,000,000 old log rows against that without" million-logs few-logs throughput_per_s
}
