# shellcheck shell=bash
# The front alone, beside nginx. Sourced by script/bench.

# One run of each, one behind the other: a machine that drifts drifts for both.
front_run() {
    load front --bad-signature --connections "$CONNECTIONS" --duration 10 --users "$PEOPLE" --seed "$SEED"
    load nginx --bad-signature --connections "$CONNECTIONS" --duration 10 --users "$PEOPLE" --seed "$SEED" --connect "127.0.0.1:$1" \
        --measure "nginx=$2"
}

# The front alone: a wrong signature, answered 403; beside it nginx with one process, returning a constant.
scenario_front() {
    ensure_packages nginx-light
    restart_system
    local port
    port=$(free_port)
    start_nginx nginx "$port" "default_type application/json;" "location / { return 403 '{\"detail\":\"Invalid signature\"}'; }"
    local nginx=$STARTED_PID
    repeat front front_run "$port" "$nginx"
    print_medians nginx
    end_started "$nginx"
    print_ratio "the front's share of nginx's requests a second" front nginx throughput_per_s
}
