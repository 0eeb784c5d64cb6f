# shellcheck shell=bash disable=SC2034
# Late replies through a restart of everything. Sourced by script/bench.

nothing_is_open() { [ "$(sql -c "select (select count(*) from sms_router_inbox where finished_at is null) + (select count(*) from sms_router_outbox where closed_at is null)")" = 0 ]; }

# 20,000 messages wait for an agent that takes 30 s, their webhooks answered empty; then the front process is killed with its workers, and
# PostgreSQL with its connections. Every reply leaves once, by Twilio's REST API.
scenario_late() {
    seed_people 20000
    start_twilio
    SETTINGS=(AGENT_CORE_TIMEOUT_MS=60000)
    restart_system --delay-ms 30000
    SETTINGS=()
    load late --rate 1600 --connections 18000 --in-turn --messages 20000 --users 20000
    # The webhooks that were held are over: what is measured is those who wait.
    sleep 6
    record late waiting "$(sql -c "select count(*) from sms_router_inbox where finished_at is null")"
    record late pss_mb "$(memory_of "$ROUTER_PID")"
    step "everything is killed"
    local processes
    mapfile -t processes < <(tree_of "$ROUTER_PID")
    kill -KILL "${processes[@]}"
    kill -KILL "$(sql -c "select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1")"
    wait_until 60 "PostgreSQL after its crash" sql -c "select 1"
    end_started "$ROUTER_PID"
    start_router
    step "waiting for the replies"
    local began=$SECONDS
    wait_until 900 "the last reply" nothing_is_open
    record late seconds_until_all_was_sent $((SECONDS - began))
    record late replied_once "$(sql -c "select count(*) from (select reply_to from sms_router_outbox where state = 'sent' group by reply_to having count(*) = 1) r")"
    record late rest_by_state "$(sql -c "select count(*) from sms_router_outbox where state <> 'sent'")"
    record late messages_at_twilio "$(curl -fsS "http://127.0.0.1:$TWILIO_PORT/stats" | json_number messages)"
    print_medians late
}
