# shellcheck shell=bash
# The agent gone, and hanging. Sourced by script/bench.

# tell_agent JSON: how the agent stand-in behaves from now on.
tell_agent() { curl -fsS -o /dev/null -d "$1" "http://127.0.0.1:$AGENT_PORT/control"; }

# record_return SCENARIO: for how long people were still told that the agent is unavailable, at 500 messages a second.
record_return() {
    local file=$RUN_DIR/figures/$1/agent_unavailable
    record "$1" seconds_until_normal "$(if [ -e "$file" ]; then awk '{ print $1 / 500 }' "$file"; else echo 0; fi)"
}

# The agent gone and back, then hanging and back, with messages coming all the time; late replies go to the stand-in for Twilio.
scenario_agent-away() {
    start_twilio
    restart_system
    warm_up
    load agent-well --rate 500 --duration 10 --users "$PEOPLE"
    step "the agent is gone"
    end_started "$AGENT_PID"
    AGENT_PID=
    load agent-going --rate 500 --duration 5 --users "$PEOPLE"
    load agent-gone --rate 500 --duration 15 --users "$PEOPLE"
    step "the agent is back"
    start_agent
    load agent-coming --rate 500 --duration 10 --users "$PEOPLE"
    record_return agent-coming
    step "the agent hangs for $HANG s"
    tell_agent '{"mode":"hang"}'
    load agent-hanging --rate "$(((100000 + HANG - 1) / HANG))" --duration "$HANG" --users "$PEOPLE"
    step "the agent answers again"
    tell_agent '{"mode":"ok","release":true}'
    load agent-answering --rate 500 --duration 10 --users "$PEOPLE"
    record_return agent-answering
    load agent-well-again --rate 500 --duration 10 --users "$PEOPLE"
    record agent-well-again given_to_the_agent_too_old "$(sql -c "select count(*) from sms_router_inbox
        where outcome = 'replied' and finished_at - arrived_at > interval '930 seconds'")"
    record agent-well-again sent_too_old "$(sql -c "select count(*) from sms_router_outbox where sent_at > expires_at")"
    record agent-well-again unfinished "$(sql -c "select count(*) from sms_router_inbox where finished_at is null")"
    for scenario in agent-well agent-gone agent-coming agent-hanging agent-answering agent-well-again; do print_medians "$scenario"; done
}
