# shellcheck shell=bash
# The agent gone, and back. Sourced by script/bench.

# The agent gone and back, with messages coming all the time.
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
    # For how long people were still told that it is unavailable.
    record agent-coming seconds_until_normal "$(if [ -e "$RUN_DIR/figures/agent-coming/agent_unavailable" ]; then
        awk '{ print $1 / 500 }' "$RUN_DIR/figures/agent-coming/agent_unavailable"
    else echo 0; fi)"
    load agent-well-again --rate 500 --duration 10 --users "$PEOPLE"
    for scenario in agent-well agent-gone agent-coming agent-well-again; do print_medians "$scenario"; done
}
