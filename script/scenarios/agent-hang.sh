# shellcheck shell=bash
# The agent hanging for minutes, with a backlog that waits for it. Sourced by script/bench; waits with late.sh.

# The agent takes 0.2 s, and a worker has so many calls at once: so the quarter of them that backlog may have is seen at the agent.
HANG_SLOTS=400
# New messages a second, while it hangs and after its return.
HANG_WHILE=50
HANG_AFTER=200

# tell_agent JSON: how the agent stand-in behaves from now on.
tell_agent() { curl -fsS -o /dev/null -d "$1" "http://127.0.0.1:$AGENT_PORT/control"; }

breakers_are_open() {
    grep -q "^sms_router_agent_breaker_opened_total $WORKERS\$" <<<"$(curl -fsS "http://127.0.0.1:$ROUTER_PORT/metrics")"
}

# hang_wait N: N signed messages that wait in the database. An operator has set the global rate to one a minute meanwhile: what is above it is
# deferred, whatever the agent does. All are answered 200.
hang_wait() {
    routerctl config set global_rate_limit_per_minute 1 >&2
    # In force within a second.
    sleep 2
    load agent-hang-backlog --connections "$CONNECTIONS" --messages "$1" --in-turn --users "$PEOPLE"
    routerctl config set global_rate_limit_per_minute 0 >&2
    sleep 2
}

# hang_new SCENARIO RATE SECONDS: messages of other people, who have nothing waiting.
hang_new() { load "$1" --rate "$2" --duration "$3" --users 1000 --first-number "$FRESH_NUMBER"; }

# hang_figure NAME EXPRESSION CONDITION: of the rows that hang_messages made.
hang_figure() { record agent-hang "$1" "$(sql -c "select $2 from hang_messages where $3")"; }

# hang_messages TIME: all that came since, with what the agent (calls, age at the last one) and the outbox (parts, when the first left) know of it.
hang_messages() {
    sed -nE 's/^\{"key":"([^"]+)","at":"([^"]+)".*/\1,\2/p' "$RUN_DIR/agent-calls" >"$RUN_DIR/agent-calls.csv"
    sql >/dev/null <<SQL
create table hang_calls (sid text, at timestamptz);
\\copy hang_calls from '$RUN_DIR/agent-calls.csv' csv
create table hang_messages as
  select i.from_address >= '$FRESH_NUMBER' and i.from_address < '+1415889' as is_new, i.arrived_at, i.from_address, i.arrival_seq,
    coalesce(lag(i.finished_at) over (partition by i.from_address order by i.arrived_at, i.arrival_seq) > i.arrived_at, false) as is_behind,
    i.state, i.outcome, i.finished_at,
    coalesce(o.left_at, case when i.reply_inline then i.finished_at end) as left_at,
    coalesce(o.sent, 0) + case when i.reply_inline then 1 else 0 end as answers, coalesce(o.parts, 0) as parts,
    coalesce(o.too_old, 0) as too_old, coalesce(c.calls, 0) as calls, c.last - i.arrived_at as age_at_call
  from sms_router_inbox i
  left join (select reply_to, min(sent_at) as left_at, count(*) filter (where state = 'sent') as sent, count(*) as parts,
    count(*) filter (where sent_at > expires_at) as too_old from sms_router_outbox group by reply_to) o on o.reply_to = i.message_sid
  left join (select sid, count(*) as calls, max(at) as last from hang_calls group by sid) c on c.sid = i.message_sid
  where i.arrived_at >= '$1';
SQL
}

# BACKLOG messages wait in the database, half of them from the beginning on and half from the middle of HANG seconds in which the agent answers nobody,
# and a few new ones come all that time. The first half is too old when it returns: that time is the age limit. Then new messages come beside the backlog,
# until that is worked off.
scenario_agent-hang() {
    local began known back half=$((BACKLOG / 2)) returned
    start_twilio
    seed_fresh_people
    # shellcheck disable=SC2034 # read by restart_system
    SETTINGS=("SMS_ROUTER_MESSAGE_MAX_AGE_S=$HANG" "AGENT_CORE_CONCURRENCY=$HANG_SLOTS")
    restart_system --delay-ms 200 --record "$RUN_DIR/agent-calls"
    # shellcheck disable=SC2034 # script/lib/router.sh reads it
    SETTINGS=()
    warm_up
    hang_new agent-hang-before "$HANG_AFTER" 10
    step "the agent hangs"
    began=$(sql -c "select clock_timestamp()")
    tell_agent '{"mode":"hang"}'
    hang_new agent-hang-noticing "$HANG_WHILE" 15
    wait_until 60 "the breakers of all workers" breakers_are_open
    known=$(sql -c "select clock_timestamp()")
    step "it is known; $half messages come that wait"
    hang_wait "$half"
    hang_new agent-hang-while "$HANG_WHILE" "$((HANG / 2))"
    step "half of $HANG s are over; $((BACKLOG - half)) more"
    hang_wait "$((BACKLOG - half))"
    hang_new agent-hang-while "$HANG_WHILE" "$((HANG - HANG / 2))"
    record agent-hang waiting "$(sql -c "select count(*) from sms_router_inbox where state = 'deferred' and finished_at is null")"
    back=$(sql -c "select clock_timestamp()")
    returned=$SECONDS
    step "the agent answers again"
    tell_agent '{"mode":"ok","release":true}'
    curl -fsS -o /dev/null -X POST "http://127.0.0.1:$AGENT_PORT/reset"
    hang_new agent-hang-after "$HANG_AFTER" 60
    while ! nothing_is_open && [ $((SECONDS - returned)) -lt 900 ]; do hang_new agent-hang-after "$HANG_AFTER" 10; done
    wait_until 60 "the last reply" nothing_is_open

    step "looking at what became of all of them"
    hang_messages "$began"
    local while="is_new and arrived_at between '$known' and '$back'"
    local expired="state = 'expired' and parts = 0 and answers = 0 and calls = 0"
    record agent-hang age_limit_s "$HANG"
    hang_figure new_while_it_hung "count(*)" "$while"
    hang_figure told_at_once "count(*)" "$while and outcome = 'agent_unavailable' and not is_behind"
    hang_figure told_at_once_p99_ms "1000 * extract(epoch from percentile_cont(0.99) within group (order by left_at - arrived_at))" \
        "$while and outcome = 'agent_unavailable' and not is_behind"
    hang_figure told_as_probes "count(*)" "$while and outcome = 'agent_timed_out'"
    hang_figure behind_their_own "count(*)" "$while and is_behind"
    hang_figure waiting_told_meanwhile "count(*)" "not is_new and finished_at < '$back' and answers > 0"
    hang_figure seconds_until_normal "coalesce(extract(epoch from max(arrived_at) - '$back'), 0)" \
        "is_new and arrived_at >= '$back' and outcome = 'agent_unavailable'"
    hang_figure new_after "count(*)" "is_new and arrived_at >= '$back'"
    hang_figure new_after_replied "count(*)" "is_new and arrived_at >= '$back' and state = 'replied' and answers = 1"
    for share in 50 99 100; do
        hang_figure "new_after_p${share}_s" "extract(epoch from percentile_cont(0.01 * $share) within group (order by left_at - arrived_at))" \
            "is_new and arrived_at >= '$back'"
    done
    hang_figure backlog "count(*)" "not is_new"
    hang_figure backlog_replied_once "count(*)" "not is_new and state = 'replied' and answers = 1 and parts = 1"
    hang_figure backlog_expired "count(*)" "not is_new and $expired"
    # Probes, where no new message came in time to be one.
    hang_figure backlog_as_probes "count(*)" "not is_new and outcome = 'agent_timed_out' and answers = 1 and parts = 1"
    hang_figure backlog_otherwise "count(*)" "not is_new and not (state = 'replied' and answers = 1 and parts = 1) and not ($expired)
        and not (outcome = 'agent_timed_out' and answers = 1 and parts = 1)"
    hang_figure backlog_done_s "extract(epoch from max(coalesce(left_at, finished_at)) - '$back')" "not is_new"
    # By the agent's own clock; a second for the way there.
    hang_figure called_over_age "count(*)" "age_at_call > interval '$((HANG + 1)) seconds'"
    hang_figure sent_over_age "coalesce(sum(too_old), 0)" "true"
    hang_figure called_twice "count(*)" "calls > 1"
    hang_figure answered_twice "count(*)" "answers > 1 or parts > 1"
    # A message grows too old behind another, too; of all others of a person none was finished before an earlier one.
    record agent-hang not_in_order "$(sql -c "select count(*) from (
        select finished_at, lag(finished_at) over (partition by from_address order by arrived_at, arrival_seq) as before
        from hang_messages where state <> 'expired') o where finished_at < before")"
    record agent-hang calls_at_once_most "$(curl -fsS "http://127.0.0.1:$AGENT_PORT/stats" | json_number most_waiting)"
    record agent-hang quarter_of_slots "$((WORKERS * HANG_SLOTS / 4))"
    record agent-hang at_twilio "$(curl -fsS "http://127.0.0.1:$TWILIO_PORT/stats" | json_number messages)"
    record agent-hang sent_late "$(sql -c "select count(*) from sms_router_outbox where state = 'sent'")"
    for scenario in agent-hang-before agent-hang-backlog agent-hang-while agent-hang-after agent-hang; do print_medians "$scenario"; done
    sql -c "drop table hang_calls, hang_messages" >/dev/null
}
