# shellcheck shell=bash disable=SC2034
# The router beside others on the same machine, in turns: a FastAPI service doing the same work for a message (Benchmarks/peers/fastapi), and
# Kannel, which does less (kannel.sh). What versions they have is in peer-versions.sh. Sourced by script/bench.

# In the order in which they take turns: name, and what stands above its column.
PEERS=(router fastapi-1 fastapi-2 fastapi-2-batched kannel)
declare -A PEER_TITLES=([router]="this router" [fastapi-1]="FastAPI, 1 worker" [fastapi-2]="FastAPI, 2 workers"
    [fastapi-2-batched]="FastAPI, 2 workers, shared statements" [kannel]="Kannel (less work)")
# Of the one that runs: its process, where it listens, its settings file, its database.
PEER_PID=
PEER_PORT=
PEER_ENV=
PEER_DATABASE=
# Every number has a limit that is counted and never reached.
PEER_SETTINGS=(SMS_ROUTER_RATE_LIMIT_PER_MINUTE=1000000)

# peer_databases: a copy of the router's database for each other one that has any, so that all begin with the same.
peer_databases() {
    local peer
    if [ -n "$ROUTER_PID" ]; then end_started "$ROUTER_PID"; fi
    ROUTER_PID=
    for peer in "${PEERS[@]}"; do
        case $peer in
        fastapi-*) sql -d postgres -c "drop database if exists \"$peer\"" -c "create database \"$peer\" template sms_router owner $PG_USER" ;;
        esac
    done
}

# start_fastapi WORKERS BATCH: so many processes; so many messages may share a statement.
start_fastapi() {
    PEER_PORT=$(free_port)
    PEER_ENV=$RUN_DIR/peer.env
    (
        umask 077
        sed "s|^DATABASE_URL=.*|DATABASE_URL=${DATABASE_URL%/*}/$PEER_DATABASE|" "$ENV_FILE" >"$PEER_ENV"
    )
    # Debian's own interpreter: its packages are no other's.
    start "$PEER_DATABASE" env -i PATH="$PATH" LC_ALL="$LC_ALL" PYTHONDONTWRITEBYTECODE=1 PEER_ENV_FILE="$PEER_ENV" PEER_BATCH="$2" \
        /usr/bin/python3 -m uvicorn app:app --app-dir "$PROJECT/Benchmarks/peers/fastapi" --host 127.0.0.1 --port "$PEER_PORT" --workers "$1" \
        --loop uvloop --http httptools --no-access-log --log-level warning --backlog 4096
    PEER_PID=$STARTED_PID
    WAIT_PID=$PEER_PID wait_until 30 "the FastAPI peer on port $PEER_PORT" \
        curl -fsS -o /dev/null "http://127.0.0.1:$PEER_PORT/sms-router/webhook/health"
}

# start_peer NAME: it, with an agent of its own, and nothing else but PostgreSQL.
start_peer() {
    PEER_DATABASE=$1
    SETTINGS=("${PEER_SETTINGS[@]}")
    prepare_system
    SETTINGS=()
    case $1 in
    router)
        PEER_DATABASE=sms_router
        start_router
        PEER_PID=$ROUTER_PID PEER_PORT=$ROUTER_PORT PEER_ENV=$ENV_FILE
        ;;
    fastapi-1) start_fastapi 1 1 ;;
    fastapi-2) start_fastapi 2 1 ;;
    fastapi-2-batched) start_fastapi 2 256 ;;
    kannel) start_kannel ;;
    esac
}

end_peer() {
    if [ "$1" = kannel ]; then end_kannel; else end_started "$PEER_PID"; fi
    ROUTER_PID=
}

# peer_load FIGURES OPTION…: one run of the load generator at the one that runs. All get forms signed for the router's address.
peer_load() {
    local ENV_FILE=$PEER_ENV figures=$1 status=0
    shift
    routerctl loadtest --quiet --json --first-number "$FIRST_NUMBER" --users "$PEOPLE" --connect "127.0.0.1:$PEER_PORT" \
        --measure "service=$PEER_PID" --measure "postgres=$PG_PID" --measure "agent=$AGENT_PID" "$@" >"$RUN_DIR/load.json" || status=$?
    record_json "$figures" "$RUN_DIR/load.json"
    [ "$status" -le 1 ] || fail "the load generator ended with status $status"
}

# check_peer NAME: it does what is measured. Each message is there once, with its reply; a wrong signature is 403; a duplicate, also one that comes at
# the same time, gets no second call; and of a crowd each is once in the database with its own reply.
check_peer() {
    local sid found sids
    step "$1: does it do the work"
    start_peer "$1"
    sids=$("$PROJECT/Benchmarks/peers/check.py" "$PEER_ENV" "127.0.0.1:$PEER_PORT" "127.0.0.1:$AGENT_PORT" "$FIRST_NUMBER") ||
        fail "$1 does not do what is measured; the reason is above"
    for sid in $sids; do
        found=$(sql -d "$PEER_DATABASE" -c "select count(*) || ' ' || count(*) filter (where i.state = 'replied' and i.finished_at is not null
            and (select count(*) from sms_usage_logs l where l.twilio_message_sid = i.message_sid and l.message_direction = 'inbound'
              and l.message_content = i.body) = 1
            and exists (select from sms_usage_logs l where l.phone_number = i.from_address and l.message_direction = 'outbound'
              and l.message_content = i.reply[1]))
            from sms_router_inbox i where i.message_sid = '$sid'")
        [ "$found" = "1 1" ] || fail "$1: a message is not once in the database with its reply and its two log rows ($found)"
    done
    peer_load "check-$1" --connections 32 --messages 500 --verify-database --expect-echo
    for found in not_200:0 foreign:0 replied:500 database_inbox_once:500 database_usage_log_once:500 database_with_reply:500; do
        [ "$(tail -n 1 "$RUN_DIR/figures/check-$1/${found%:*}")" = "${found#*:}" ] || fail "$1: ${found%:*} is not ${found#*:}: $(cat "$RUN_DIR/load.json")"
    done
    found=$(sql -d "$PEER_DATABASE" -c "select count(*) from sms_usage_logs where message_direction = 'outbound' and message_content like '%Load test%'")
    [ "$found" -ge 500 ] || fail "$1: of 500 replies $found are in the log"
    peer_load "check-$1" --connections 8 --messages 100 --bad-signature
    [ "$(tail -n 1 "$RUN_DIR/figures/check-$1/status_403")" = 100 ] || fail "$1: not all of 100 wrong signatures were answered 403"
    end_peer "$1"
}

# peer_turn NAME ROUND: warmed up, it is measured in a closed loop and then at the fixed rate; everybody in a round gets the same people in the same order.
peer_turn() {
    # shellcheck disable=SC2153 # SEED is script/bench's
    local seed=$((SEED * 1000 + $2)) forms
    step "round $2 of $RUNS: $1"
    start_peer "$1"
    if [ "$1" = kannel ]; then
        kannel_turn "$seed"
    else
        sql -d "$PEER_DATABASE" -c "vacuum analyze sms_router_inbox, sms_router_conversations, sms_usage_logs" -c checkpoint
        peer_load "warm-up" --connections "$CONNECTIONS" --in-turn --messages "$((PEOPLE < 50000 ? PEOPLE : 50000))"
        forms=$((DURATION * 8000))
        peer_load "peers-$1" --connections "$CONNECTIONS" --duration "$DURATION" --presign "$forms" --seed "$seed" --verify-database --expect-echo
        record "peers-$1" pss_mb "$(memory_of "$PEER_PID")"
        record "peers-$1" not_once "$(awk -v all="$(json_number database_answered <"$RUN_DIR/load.json")" \
            -v logged="$(json_number database_usage_log_once <"$RUN_DIR/load.json")" -v reply="$(json_number database_with_reply <"$RUN_DIR/load.json")" \
            'BEGIN { print all - (logged < reply ? logged : reply) }')"
        peer_load "peers-$1-rate" --rate "$FIXED_RATE" --duration "$DURATION" --presign "$((FIXED_RATE * DURATION))" --seed "$seed"
    fi
    end_peer "$1"
}

# spread FILE: median (smallest–largest).
spread() {
    [ -s "$1" ] || {
        printf '–'
        return
    }
    printf '%s (%s–%s)' "$(median "$1" | rounded)" "$(sort -g "$1" | head -n 1 | rounded)" "$(sort -g "$1" | tail -n 1 | rounded)"
}

# peers_row TITLE SUFFIX NAME: a line of the table.
peers_row() {
    local peer
    printf '| %s |' "$1"
    for peer in "${PEERS[@]}"; do printf ' %s |' "$(spread "$RUN_DIR/figures/peers-$peer$2/$3")"; done
    printf '\n'
}

# The router's messages a second over each other's, round by round.
peers_ratios() {
    local peer
    printf '| messages a second, this router against it |'
    for peer in "${PEERS[@]}"; do
        paste "$RUN_DIR/figures/peers-router/throughput_per_s" "$RUN_DIR/figures/peers-$peer/throughput_per_s" |
            awk '$2 { printf "%.2f\n", $1 / $2 }' >"$RUN_DIR/ratios"
        printf ' %s |' "$(spread "$RUN_DIR/ratios")"
    done
    printf '\n'
}

peers_table() {
    local peer
    printf '\n| |'
    for peer in "${PEERS[@]}"; do printf ' %s |' "${PEER_TITLES[$peer]}"; done
    printf '\n|---|'
    for peer in "${PEERS[@]}"; do printf '%s' '---|'; done
    printf '\n'
    peers_row "messages a second, closed loop of $CONNECTIONS connections" "" throughput_per_s
    peers_ratios
    peers_row "at $FIXED_RATE a second: p50, ms" -rate p50_ms
    peers_row "at $FIXED_RATE a second: p99, ms" -rate p99_ms
    peers_row "processor a message, its own processes, µs, closed loop" "" cpu_us_service
    peers_row "the same, PostgreSQL, µs" "" cpu_us_postgres
    peers_row "processor a message at $FIXED_RATE a second, its own processes, µs" -rate cpu_us_service
    peers_row "the same, PostgreSQL, µs" -rate cpu_us_postgres
    peers_row "memory of its processes behind the closed loop (PSS), MB" "" pss_mb
    peers_row "not answered 200, closed loop" "" not_200
    peers_row "not answered 200, at $FIXED_RATE a second" -rate not_200
    peers_row "answered with somebody else's text" "" foreign
    peers_row "answered 200 and not once in the database with its reply" "" not_once
    printf '\n'
    print_peer_versions
}

# What went wrong, by its kind: how often in each round.
peers_faults() {
    local peer suffix file
    for peer in "${PEERS[@]}"; do
        for suffix in "" -rate; do
            for file in "$RUN_DIR/figures/peers-$peer$suffix"/{status_,failed:,withheld_,unknown_,inactive,agent_,timed_out,failed,unreadable}*; do
                if [ ! -s "$file" ] || [ "$(sort -g "$file" | tail -n 1)" = 0 ]; then continue; fi
                printf '%s%s: %s: %s\n' "$peer" "${suffix:+ at $FIXED_RATE a second}" "${file##*/}" "$(paste -sd ' ' "$file")"
            done
        done
    done | sort -u
}

scenario_peers() {
    local peer round
    peer_databases
    for peer in "${PEERS[@]}"; do
        [ "$peer" = kannel ] || check_peer "$peer"
    done
    for ((round = 1; round <= RUNS; round++)); do
        for peer in "${PEERS[@]}"; do peer_turn "$peer" "$round"; done
    done
    peers_table
    peers_faults
}
