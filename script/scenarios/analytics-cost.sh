# shellcheck shell=bash disable=SC2034
# What the sums of the usage log cost a message: the router with them, with nobody counting, and (--before DIR) a program from before there were any, in turns,
# each with a database of its own. Sourced by script/bench.

# cost_kinds: in the order of a round.
cost_kinds() { printf '%s\n' counting held ${BEFORE:+before}; }

# cost_database KIND: made anew by the program that works on it.
cost_database() {
    local base=${DATABASE_URL%/*}
    sql -d postgres -c "create database \"cost_$1\" owner $PG_USER" >/dev/null
    if [ "$1" = before ]; then BIN=$BEFORE; fi
    DATABASE_URL=$base/cost_$1
    write_environment
    routerctl migrate >&2
    BIN=$NEW_BIN
    sql -d "cost_$1" -v n="$PEOPLE" -v first="${FIRST_NUMBER#+}" >/dev/null <<'SQL'
insert into sms_router_configs (config_key, config_value) values ('loop_join_from', '0'), ('loop_hold_from', '0');
insert into users (email, phone_number, full_name, is_active)
  select 'p' || i || '@example.com', '+' || (:first::bigint + i)::text, 'Person ' || i, true from generate_series(0, :n - 1) i;
vacuum analyze users;
SQL
    # Whoever asks whose turn it is finds that somebody has it, for ever.
    [ "$1" != held ] || sql -d cost_held -c "update sms_router_usage_cursor set claim = nextval('sms_router_usage_claims'), claimed_until = 'infinity'" >/dev/null
}

# cost_turn KIND ROUND: warmed up, in a closed loop and then at a rate; everybody in a round gets the same people in the same order.
cost_turn() {
    # shellcheck disable=SC2153 # SEED is script/bench's
    local seed=$((SEED * 1000 + $2))
    step "round $2 of $RUNS: $1"
    DATABASE_URL=${DATABASE_URL%/*}/cost_$1
    prepare_system
    # Its own load generator, too: another one may want another schema.
    BIN=$NEW_BIN
    if [ "$1" = before ]; then BIN=$BEFORE; fi
    start_router
    sql -d "cost_$1" -c "vacuum analyze sms_router_inbox, sms_router_conversations, sms_usage_logs" -c checkpoint
    load cost-warm-up --connections "$CONNECTIONS" --in-turn --messages "$((PEOPLE < 50000 ? PEOPLE : 50000))" --users "$PEOPLE"
    # A turn at counting that has just ended leaves nobody looking for ten seconds.
    sleep 10
    load "cost-$1" --connections "$CONNECTIONS" --duration "$DURATION" --users "$PEOPLE" --seed "$seed" --verify-database --expect-echo
    load "cost-$1-rate" --rate "$COST_RATE" --duration "$DURATION" --users "$PEOPLE" --seed "$seed"
    if [ "$1" = counting ]; then record "cost-$1" counted_rows "$(curl -fsS "http://127.0.0.1:$ROUTER_PORT/metrics" | sed -n 's/^sms_router_usage_rows_total //p')"; fi
    end_started "$ROUTER_PID"
    ROUTER_PID=
    BIN=$NEW_BIN
}
COST_RATE=1000

# in_rounds FILE OTHER: the median of the ratios of the rounds, in percent.
in_rounds() {
    paste "$1" "$2" | awk '$2 > 0 { print 100 * $1 / $2 }' | sort -g | awk '{ v[NR] = $1 } END { printf "%.1f", NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

# cost_ratio OTHER: throughput and p99 of who counts against it, round by round; what is over the bound goes to WRONG_COSTS.
cost_ratio() {
    local figures=$RUN_DIR/figures throughput p99
    throughput=$(in_rounds "$figures/cost-counting/throughput_per_s" "$figures/cost-$1/throughput_per_s")
    p99=$(in_rounds "$figures/cost-counting-rate/p99_ms" "$figures/cost-$1-rate/p99_ms")
    printf '\ncounting against %s, median of %s rounds: messages a second %s %% (95 at least), p99 at %s a second %s %% (105 at most)\n' \
        "$1" "$RUNS" "$throughput" "$COST_RATE" "$p99"
    awk -v t="$throughput" -v p="$p99" 'BEGIN { exit !(t < 95 || p > 105) }' && WRONG_COSTS+=("$1")
    return 0
}
WRONG_COSTS=()

before_analytics-cost() {
    if [ -n "$BEFORE" ]; then
        BEFORE=$(cd "$BEFORE" 2>/dev/null && pwd) || fail "--before: no such directory"
        if ! [ -x "$BEFORE/sms-router" ] || ! [ -x "$BEFORE/sms-routerctl" ]; then fail "--before $BEFORE: there is no sms-router in it"; fi
    fi
}

scenario_analytics-cost() {
    local round kind kinds old=$DATABASE_URL
    NEW_BIN=$BIN
    if [ -n "$ROUTER_PID" ]; then end_started "$ROUTER_PID"; fi
    ROUTER_PID=
    mapfile -t kinds < <(cost_kinds)
    for kind in "${kinds[@]}"; do cost_database "$kind"; done
    for ((round = 1; round <= RUNS; round++)); do
        # Everybody is first, in the middle and last in turn.
        for kind in "${kinds[@]}"; do cost_turn "$kind" "$round"; done
        kinds=("${kinds[@]:1}" "${kinds[0]}")
    done
    DATABASE_URL=$old
    for kind in "${kinds[@]}"; do
        print_medians "cost-$kind"
        print_medians "cost-$kind-rate"
    done
    [ "$(sort -g "$RUN_DIR/figures/cost-counting/counted_rows" | head -n 1)" -gt 0 ] || fail "in a round nobody has counted anything"
    for kind in "${kinds[@]}"; do if [ "$kind" != counting ]; then cost_ratio "$kind"; fi; done
    [ "${#WRONG_COSTS[@]}" -eq 0 ] || fail "counting costs more than 5 % against: ${WRONG_COSTS[*]}"
}
